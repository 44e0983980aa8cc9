import type { Span } from '../types.js';
import { detach, fold } from './fold.js';
import { stem } from './stem.js';
import { unread, type Word } from './token-columns.js';

/** A token of a word; offsets from the beginning of the word. */
export interface WordPart extends Span, Word {}

/**
 * The tokens of one word: one, or two where it has an English clitic or a French or Italian elision, or none where
 * nothing of it is left when folded. Their strings keep no text alive.
 */
export function splitWord(word: string, language: string): WordPart[] {
  if (hasApostrophe(word)) {
    if (language === 'en' || language === 'und') {
      const clitic = enClitic.exec(word);
      if (clitic && clitic.index > 0) {
        const isNegation = clitic[0].length === 3 && /^n/i.test(clitic[0]);
        const verb = makePart(word, 0, clitic.index, language, isNegation);
        return [...verb, ...makePart(word, clitic.index, word.length, language)];
      }
    } else if (language === 'fr' || language === 'it') {
      const length = elision.exec(word)?.[0].length;
      if (length !== undefined)
        return [...makePart(word, 0, length, language), ...makePart(word, length, word.length, language)];
    }
  }
  return makePart(word, 0, word.length, language);
}

const enClitic = /(?:n['’ʼ`´]t|['’ʼ`´](?:s|re|ve|ll|d|m))$/i;
const elision =
  /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|quoiqu|dell|nell|all|sull|dall|un|quest|quell|gl)['’ʼ`´](?=\p{L})/iu;
/** What stands before `n't` is cut short in three verbs. */
const cutVerbs: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);

function makePart(word: string, start: number, end: number, language: string, isNegated = false): WordPart[] {
  const folded = detach(fold(word.slice(start, end)));
  if (folded === '') return [];
  const norm = (isNegated && cutVerbs.get(folded)) || folded;
  const stemmed = stem(norm, language);
  return [{ start, end, norm, stem: stemmed === norm ? norm : stemmed, ...unread }];
}

function hasApostrophe(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (isApostrophe(word.charCodeAt(i))) return true;
  return false;
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x60 || code === 0xb4;
}
