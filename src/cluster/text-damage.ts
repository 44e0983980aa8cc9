import type { PreparedArticle } from '../types.js';

/** Most words of a sentence that may be a left-over. */
const maxFragment = 4;

/**
 * How many places of the story look broken, as machine translation and careless pasting leave them: a full stop or
 * comma standing alone before another, a mark that nothing closes, a scrap in small letters between two full stops.
 */
export function countDamage({ text, sentences, quotes, paragraphs }: PreparedArticle): number {
  let damage = 0;
  for (const { start, end } of paragraphs) {
    for (let at = start; at < end; at++) {
      if (text[at] !== ' ' || !isStop(text[at + 1]) || at + 1 >= end) continue;
      if (at > start && isStop(text[at - 1]) && text[at + 2] !== '.') damage++;
    }
  }
  for (const { isUnpaired } of quotes) if (isUnpaired) damage++;
  for (const { start, end, firstToken, endToken, isTitle } of sentences) {
    const isShort = endToken - firstToken <= maxFragment;
    if (!isTitle && isShort && /^\p{Ll}/u.test(text.slice(start, start + 2)) && text[end - 1] === '.')
      damage++;
  }
  return damage;
}

function isStop(character: string | undefined): boolean {
  return character === '.' || character === ',';
}
