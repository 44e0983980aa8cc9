import type { Span } from '../types.js';
import { detach, fold } from './fold.js';
import { cutVerbs, splitDamaged } from './split-damaged.js';
import { stem } from './stem.js';
import { unread, type Word } from './word.js';
import { readsAsEnglish } from './reads-as-english.js';

/** A token of a word; offsets from the beginning of the word. */
export interface WordPart extends Span, Word {}

/**
 * The tokens of one word: one, or two where it has an English clitic or a French or Italian elision, or none where
 * nothing of it is left when folded. Their strings keep no text alive.
 */
export function splitWord(word: string, language: string): WordPart[] {
  const isEnglish = readsAsEnglish(language);
  const mended = isEnglish ? splitDamaged(word) : undefined;
  if (mended !== undefined)
    return mended.flatMap(({ start, end, norm }) => makePart(word, start, end, language, norm));
  if (hasApostrophe(word)) {
    if (isEnglish) {
      const clitic = enClitic.exec(word);
      if (clitic && clitic.index > 0) {
        const isNegation = /^n/i.test(clitic[0]);
        const verb = makePart(word, 0, clitic.index, language);
        if (isNegation && cutVerbs.has(verb[0]?.norm ?? ''))
          return [
            ...makePart(word, 0, clitic.index, language, cutVerbs.get(verb[0]!.norm)),
            ...makePart(word, clitic.index, word.length, language),
          ];
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

/** Soft hyphens may stand for the rest of an entity: see `readable`. */
const enClitic = /(?:n\u00ad*['’ʼ`´]t|['’ʼ`´](?:s|re|ve|ll|d|m))$/i;
const elision =
  /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|quoiqu|dell|nell|all|sull|dall|un|quest|quell|gl)['’ʼ`´](?=\p{L})/iu;
function makePart(word: string, start: number, end: number, language: string, known?: string): WordPart[] {
  const folded = detach(fold(word.slice(start, end)));
  if (folded === '') return [];
  const norm = known ?? folded;
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
