import type { Span } from '../../src/types.js';

/**
 * Shingle hashes the slow and obvious way: fold the whole string, cut it into words with a regular expression, hash
 * each word letter by letter and each shingle word by word. It shares no code with the fast way.
 */
export function referenceShingles(text: string, spans: readonly Span[], shingleSize: number): Uint32Array {
  const words = spans.flatMap(({ start, end }) => referenceWords(text.slice(start, end)));
  const size = Math.min(shingleSize, words.length);
  const hashes = new Set<number>();
  for (let i = 0; size > 0 && i + size <= words.length; i++)
    hashes.add(hashShingle(words.slice(i, i + size)));
  return Uint32Array.from(hashes).sort();
}

export function referenceWords(text: string): string[] {
  const plain = text
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, ' ')
    .replace(/\P{ASCII}|['`]/gu, foldOne);
  return plain.toLowerCase().match(word) ?? [];
}

const unspaced = 'Han Hiragana Katakana Bopomofo Thai Lao Khmer Myanmar'
  .split(' ')
  .map((script) => `\\p{scx=${script}}`)
  .join('');
const points = 'Inherited Arabic Hebrew Syriac Latin Greek Cyrillic'
  .split(' ')
  .map((script) => `\\p{sc=${script}}`)
  .join('');
const word = new RegExp(
  `(?=[\\p{L}\\p{N}\\p{M}])[${unspaced}]|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);
const ignored = new RegExp(`['‘’‛ʻʼ＇\`´]|\\p{Cf}|(?=\\p{M})[${points}]`, 'gu');
const plainForms: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ŧ: 't',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ς: 'σ',
};

function foldOne(character: string): string {
  return character
    .normalize('NFD')
    .replace(ignored, '')
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .replace(/[øłđħŧæœßς]/g, (letter) => plainForms[letter]!)
    .normalize('NFKD')
    .replace(ignored, '');
}

function hashShingle(words: readonly string[]): number {
  const sum = words.reduce(
    (total, letters) => Math.imul(total, 0x2c1b3c6d) + murmurFinaliser(hashWord(letters)),
    0,
  );
  return murmurFinaliser(sum) >>> 0;
}

const wordHashes = new Map<string, number>();

function hashWord(letters: string): number {
  const known = wordHashes.get(letters);
  if (known !== undefined) return known;
  let hash = 0;
  for (const letter of letters) {
    hash = (Math.imul(hash, 0x2c1b3c6d) + murmurFinaliser(letter.codePointAt(0)! + 0x9e3779b9)) | 0;
  }
  wordHashes.set(letters, hash);
  return hash;
}

/** The 32-bit finaliser of MurmurHash3, in exact integers. */
function murmurFinaliser(value: number): number {
  const modulus = 1n << 32n;
  let h = BigInt.asUintN(32, BigInt(value));
  h ^= h >> 16n;
  h = (h * 0x85ebca6bn) % modulus;
  h ^= h >> 13n;
  h = (h * 0xc2b2ae35n) % modulus;
  h ^= h >> 16n;
  return Number(h) | 0;
}
