import type { Document } from '../types.js';
import { knownFormAt } from './places.js';

/** What the name extractors ask about each token again and again. */
export interface NameWords {
  /** Folded words without possessive endings, by token index. */
  readonly words: readonly string[];
  /** Starts with a capital (`Mali`) or has one after a short prefix (`d'Ivoire`, `iPhone`). */
  readonly isCapital: readonly boolean[];
  /** Two or more letters, no lower-case one but a final s: `GSIM`, `NGOs`. */
  readonly isAcronym: readonly boolean[];
}

const capital = /^(?:\p{Lu}|\p{Ll}{1,2}['’]?\p{Lu})/u;
const acronym = /^(?=(?:[^\p{Lu}]*\p{Lu}){2})[\p{Lu}\p{N}.]+s?$/u;
const memo = new WeakMap<Document, NameWords>();

/** Words and letter case of every token; each document is done once. */
export function nameWords(document: Document): NameWords {
  let result = memo.get(document);
  if (result === undefined) {
    const words: string[] = [];
    const isCapital: boolean[] = [];
    const isAcronym: boolean[] = [];
    for (const { start, end, norm } of document.tokens) {
      // A longer "word" is no name, and the patterns should not have to read it.
      const surface = end - start > 60 ? '' : document.text.slice(start, end).normalize('NFC');
      words.push(withoutPossessive(norm));
      isCapital.push(capital.test(surface));
      isAcronym.push(acronym.test(surface.replace(/['’]s$/, '')));
    }
    result = { words, isCapital, isAcronym };
    memo.set(document, result);
  }
  return result;
}

/** `mali's` → `mali`, `forces'` → `forces`; a lone `'s` becomes the empty word. */
export function withoutPossessive(norm: string): string {
  return norm.replace(/(?:'s|')$/, '');
}

/** Words with every known name replaced by its key: `malian army` → `mali army`, `the u s` → `united states`. */
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
