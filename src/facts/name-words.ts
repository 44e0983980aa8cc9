import { functionWords } from '../languages/en/not-names.js';
import type { Document } from '../types.js';
import { knownFormAt } from './places.js';

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
const memo = new WeakMap<Document, NameWords>();

/** Words and letter case of every token; each document is done once. */
export function nameWords(document: Document): NameWords {
  let result = memo.get(document);
  if (result === undefined) {
    const { text, tokens } = document;
    const words: string[] = [];
    const isCapital: boolean[] = [];
    const isAcronym: boolean[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const { start, end, norm } = tokens[i]!;
      // A longer "word" is no name, and the patterns should not have to read it.
      const surface =
        end - start > 60
          ? ''
          : text
              .slice(start, end)
              .normalize('NFC')
              .replace(/['’]s$/, '');
      const word = plainWord(norm);
      isAcronym.push(acronym.test(surface));
      words.push(isAcronym[i]! && functionWords.has(word) ? `${word}.` : word);
      isCapital.push(capital.test(surface));
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

function plainWord(norm: string): string {
  const word = norm.replace(/(?:'s|')$/, '');
  return word.includes('.') && !/\p{N}/u.test(word) ? word.replace(/\./g, '') : word;
}

/** Words with every known name replaced by its key: `malian army` → `mali army`, `the us.` → `united states`. */
export function canonicalWords(words: readonly string[]): string[] {
  const result: string[] = [];
  for (let i = words[0] === 'the' && words.length > 1 ? 1 : 0; i < words.length;) {
    const known = knownFormAt(words, i);
    if (known !== undefined) result.push(...known.key.split(' '));
    else if (words[i] !== '') result.push(words[i]!);
    i += known?.length ?? 1;
  }
  return result;
}
