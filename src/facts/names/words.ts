import { currencyCodes, currencyNations, dollarPrefixes } from '../../languages/en/quantity-words.js';
import { percentWords } from '../../languages/other-languages.js';
import { demonyms } from '../../languages/en/demonyms.js';
import { abbreviations } from '../../languages/en/house-spellings.js';
import { functionWords } from '../../languages/en/not-names.js';
import type { PreparedArticle } from '../../types.js';
import { isKnownPlace, knownFormAt } from './places.js';

/** What the name extractors ask about each token again and again. */
export interface NameWords {
  /**
   * Folded words by token index, without the stops of an acronym (`u.s.` is `us.`, see below) and without possessive
   * endings; a lone `'s` is the empty word. An acronym that is also a common word ends with a stop: `us.`, `who.`.
   */
  readonly words: readonly string[];
  /** Starts with a capital (`Mali`) or has one after a short prefix (`d'Ivoire`, `iPhone`, `al-Qaeda`). */
  readonly isCapital: readonly boolean[];
  /** Two or more letters, no lower-case one but a final s: `GSIM`, `NGOs`. */
  readonly isAcronym: readonly boolean[];
}

const capital = /^(?:\p{Lu}|\p{Ll}{1,2}['’]?\p{Lu})/u;
const acronym = /^(?:\p{Lu}[\p{Lu}\p{N}.]*\p{Lu}|\p{Lu}\p{N})[\p{N}.]*s?$/u;
/** Articles and particles that Arabic and Romance names join on by a hyphen. */
const prefix = /^(?:al|el|as|ash|an|ad|ar|at|bin|ben|ibn|abu|de|da|du|la|le)$/;
const memo = new WeakMap<PreparedArticle, NameWords>();

/** Words and letter case of every token; each document is done once. */
export function nameWords(document: PreparedArticle): NameWords {
  let result = memo.get(document);
  if (result === undefined) {
    const { text, tokens } = document;
    const words: string[] = [];
    const isCapital: boolean[] = [];
    const isAcronym: boolean[] = [];
    const seen = new Map<string, WordForm>();
    for (let i = 0; i < tokens.length; i++) {
      const { start, end, norm } = tokens[i]!;
      const surface = text.slice(start, end);
      let form = seen.get(surface);
      if (form === undefined) seen.set(surface, (form = readWord(surface, norm)));
      words.push(form.word);
      isCapital.push(form.isCapital && text[end] !== '$' && !isOfFigure(document, i));
      isAcronym.push(form.isAcronym);
      if (
        i > 0 &&
        isCapital[i]! &&
        prefix.test(words[i - 1]!) &&
        text.slice(tokens[i - 1]!.end, start) === '-'
      ) {
        isCapital[i - 1] = true;
      }
    }
    result = { words, isCapital, isAcronym };
    memo.set(document, result);
  }
  return result;
}

/** `US$300`, `HK dollars`, `Hong Kong dollars`, `SGD3.2`, `12 Prozent`: what belongs to a figure names nothing. */
function isOfFigure({ text, tokens }: PreparedArticle, i: number): boolean {
  const isMoney = (at: number) => /^dollars?$/.test(tokens[at]?.norm ?? '');
  const { norm, start, end } = tokens[i]!;
  if (percentWords.has(norm)) return true;
  // “500 Australian dollars”, “500 US dollars”: two peoples are told apart as names are.
  if (isMoney(i + 1))
    return (
      (currencyNations.has(norm) || dollarPrefixes.has(norm)) && !demonyms.has(norm) && !/^u\.?s$/.test(norm)
    );
  if (isMoney(i + 2)) return currencyNations.has(tokens[i + 1]!.norm) && text[end] === ' ';
  return /^[A-Z]{3}\d/.test(text.slice(start, start + 4)) && currencyCodes.has(norm.slice(0, 3));
}

interface WordForm {
  readonly word: string;
  readonly isCapital: boolean;
  readonly isAcronym: boolean;
}

function readWord(text: string, norm: string): WordForm {
  // A longer "word" is no name, and the patterns should not have to read it.
  const surface = text.length > 60 ? '' : text.normalize('NFC').replace(/['’]s$/, '');
  const isCapital = capital.test(surface);
  const word = (isCapital ? abbreviations.get(norm) : undefined) ?? plainWord(norm);
  const isAcronym = acronym.test(surface) && !/^[IVX]+$/.test(surface);
  return {
    word: isAcronym && functionWords.has(word) ? `${word}.` : word,
    isCapital,
    isAcronym,
  };
}

function plainWord(norm: string): string {
  const word = norm.replace(/(?:'s|')$/, '');
  return word.includes('.') && !/\p{N}/u.test(word) ? word.replace(/\./g, '') : word;
}

/** Words with every known name replaced by its key: `malian army` → `mali army`, `the us.` → `united states`. */
export function canonicalWords(words: readonly string[]): string[] {
  const result: string[] = [];
  for (let i = words[0] === 'the' && words.length > 1 ? 1 : 0; i < words.length;) {
    const known = knownFormAt(words, i);
    // "Support Group for Islam and Muslims" keeps its words; only countries stand in for their people.
    const isPeople = known?.isDemonym === true && words.length > 1 && !isKnownPlace(known.key);
    if (known !== undefined && !isPeople) result.push(...known.key.split(' '));
    else if (words[i] !== '') result.push(words[i]!);
    i += known?.length ?? 1;
  }
  return result;
}
