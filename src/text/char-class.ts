/** What a character is to the tokeniser. */
export const other = 0;
export const letter = 1;
export const digit = 2;
/** Combining marks and invisible joiners: they continue a word and never begin one. */
export const mark = 3;
/** Letters of scripts that put no space between words. */
export const unspaced = 4;

/**
 * Class of a code point.
 *
 * A table filled on demand: a property regex costs about 100 ns a character, which for a whole article is more
 * than all the rest of the tokeniser.
 */
export function charClass(code: number): number {
  if (code >= table.length) return classify(code);
  const known = table[code]!;
  if (known !== 0) return known - 1;
  const found = classify(code);
  table[code] = found + 1;
  return found;
}

/** Code point at an index, or a lone surrogate. */
export function codeAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < 0xd800 || code > 0xdbff ? code : text.codePointAt(index)!;
}

/** Soft hyphen, zero-width spaces and joiners, bidi marks, the byte-order mark. */
export const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const table = new Uint8Array(0x10000);
const isInvisible = /^[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]$/;
const isUnspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]$/u;
const isLetter = /^\p{L}$/u;
const isDigit = /^\p{N}$/u;
const isMark = /^\p{M}$/u;

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return other;
  const character = String.fromCodePoint(code);
  // Thai vowel signs are marks, Khmer digits are digits: the script decides only for letters and marks.
  if (isDigit.test(character)) return digit;
  if (isMark.test(character)) return isUnspaced.test(character) ? unspaced : mark;
  if (isLetter.test(character)) return isUnspaced.test(character) ? unspaced : letter;
  return isInvisible.test(character) ? mark : other;
}
