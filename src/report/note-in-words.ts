import type { FactChange } from '../types.js';
import { isKept } from './is-kept.js';
import { clip } from './layout.js';
import { visible } from './visible.js';

/** Longest note, in characters; the middle of a longer one is left out. */
export const maxNote = 600;
/** Longest passage, likewise. */
export const maxPassage = 240;

/** The note of a change, without a tail that only says again the words of both sides, which every report shows beside it. */
export function noteInWords(fact: FactChange): string {
  const { source, copy, note } = fact;
  const whole = visible(clip(note, maxNote));
  const tail = whole.indexOf(': “');
  if (isKept(fact) || tail === -1 || !source || !copy) return whole;
  const isRepeat = [source, copy].every(({ text }) =>
    whole.includes(withoutMarks(passageInWords(text)), tail),
  );
  return isRepeat ? `${whole.slice(0, tail)}.` : whole;
}

/** The words of a passage, on one line, the middle of a long one left out. */
export function passageInWords(text: string, limit = maxPassage): string {
  // Clipped first, as a passage may be a whole article; the escapes then make it at most six times as long.
  return clip(visible(clip(text, limit)), limit);
}

/** Words without the quotation marks and stops around them, which a note gives in its own way. */
function withoutMarks(words: string): string {
  return words.replace(/^[^\p{L}\p{N}]{1,9}/u, '').replace(/[^\p{L}\p{N}]{1,9}$/u, '');
}
