/** What a character does to the words around it; letters and solos carry a code point: see {@link foldCharacter}. */
export const SEPARATOR = 1;
export const IGNORED = 2;
/** The character stands for several: ask {@link expansionOf}. */
export const EXPANDED = 3;

/**
 * How the characters of the words of a shingle are folded, one code point at a time:
 *
 * - decomposed (NFKD), then case-folded; `ß` counts as `ss`, and the few Latin letters whose stroke or ligature
 *   Unicode does not decompose as their plain forms: `ø` as `o`, `ł` as `l`, `æ` as `ae` …
 * - apostrophes and single quotes ({@link apostrophes}) are ignored, so `don’t`, `don't` and `dont` are one word;
 * - accents, Arabic and Hebrew points and everything invisible (category Cf: zero-width, soft hyphen, bidi marks)
 *   are ignored; vowel signs of other scripts are letters, as the word is not the same without them;
 * - letters, numbers and those vowel signs make words;
 * - of the scripts written without spaces (Han, kana, bopomofo, Thai, Lao, Khmer, Myanmar) each of them is a word
 *   of its own, a solo;
 * - all else separates words: white space, controls, punctuation, symbols, lone surrogates.
 *
 * @returns SEPARATOR, IGNORED, EXPANDED, or `codePoint * 4` for a letter and `codePoint * 4 + 1` for a solo.
 */
export function foldCharacter(codePoint: number): number {
  const known = table[codePoint]!;
  return known === 0 ? learn(codePoint) : known;
}

/** The folded characters that an EXPANDED one stands for. */
export function expansionOf(codePoint: number): readonly number[] {
  return expansions.get(codePoint) ?? [];
}

// 4.4 MB of address space, of which only the pages of characters that occur are ever touched. Filled as
// characters come up: decomposing all of Unicode would take longer than loading the library.
const table = new Uint32Array(0x110000);
const expansions = new Map<number, readonly number[]>();

const apostrophes = new Set("'`´‘’‛ʻʼ＇");
const strokes: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ŧ: 't',
  æ: 'ae',
  œ: 'oe',
};

const ignored =
  /^(?:\p{Cf}|\p{M}(?<=[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]))$/u;
const wordCharacter = /^[\p{L}\p{N}\p{M}]$/u;
const unspaced =
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]$/u;

function learn(codePoint: number): number {
  const units = foldSlowly(codePoint);
  if (units.length === 1) return (table[codePoint] = units[0]!);
  expansions.set(codePoint, units);
  return (table[codePoint] = EXPANDED);
}

function foldSlowly(codePoint: number): number[] {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return [SEPARATOR];
  const units: number[] = [];
  for (const canonical of String.fromCodePoint(codePoint).normalize('NFD')) {
    if (isIgnored(canonical)) units.push(IGNORED);
    else for (const character of caseFold(canonical.normalize('NFKD'))) units.push(unitOf(character));
  }
  // A mark beside a letter adds nothing: é is then one unit, which is the fast way through the table.
  const kept = units.filter((unit) => unit !== IGNORED);
  return kept.length === 0 ? [IGNORED] : kept;
}

/** Up and down again: `ß` becomes `ss`, and the final sigma a plain one, which lower-casing alone does not do. */
function caseFold(text: string): string {
  const lower = Array.from(text, (character) => character.toUpperCase().toLowerCase()).join('');
  return Array.from(lower, (character) => strokes[character] ?? character)
    .join('')
    .normalize('NFKD');
}

function unitOf(character: string): number {
  if (isIgnored(character)) return IGNORED;
  if (!wordCharacter.test(character)) return SEPARATOR;
  return character.codePointAt(0)! * 4 + (unspaced.test(character) ? 1 : 0);
}

function isIgnored(character: string): boolean {
  return apostrophes.has(character) || ignored.test(character);
}
