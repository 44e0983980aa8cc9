import { invisible } from './char-class.js';

/**
 * One spelling for all: lower case, compatibility forms folded, accents dropped, apostrophes straight, invisible
 * marks removed. `Ségou’s` → `segou's`, `Łódź` → `lodz`, `ＡＢＣ` → `abc`. Folding twice changes nothing.
 */
export function fold(word: string): string {
  const spelling = spellingOf(word);
  if (spelling === isFolded) return word;
  if (spelling === isAscii) return word.toLowerCase().replaceAll('`', "'");
  let folded = memo.get(word);
  if (folded === undefined) {
    folded = foldUnicode(word);
    // Marks that one pass removes can have kept others from being put in order; no mark is left in ASCII.
    if (spellingOf(folded) === isUnicode) folded = foldUnicode(folded);
    if (memo.size >= maxMemo) memo.clear();
    if (word.length <= maxMemoLength) memo.set(detach(word), folded);
  }
  return folded;
}

/** A string that does not keep alive the text it was sliced from: what a memo may hold. */
export function detach(word: string): string {
  return word.length < minSliceLength ? word : word.split('').join('');
}

/** Distinct words with accents are few, and `normalize` costs a microsecond. */
const maxMemo = 50_000;
const maxMemoLength = 64;
const memo = new Map<string, string>();
/** V8 copies shorter slices. */
const minSliceLength = 13;

/** Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs; the vowel signs of Indic scripts stay. */
const accents =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u064b-\u0652\u0670\u0640\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;
const apostrophes = /[’‘‛ʼʻ＇′´`]/g;
/** Letters that Unicode does not take apart. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ŋ: 'ng',
  ĸ: 'k',
  ς: 'σ',
};
const letters = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');

function foldUnicode(word: string): string {
  return word
    .replace(apostrophes, "'")
    .replace(invisible, '')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(accents, '')
    .replace(invisible, '')
    .replace(apostrophes, "'")
    .replace(letters, (found) => plain[found]!)
    .normalize('NFC');
}

const isFolded = 0;
const isAscii = 1;
const isUnicode = 2;

function spellingOf(word: string): typeof isFolded | typeof isAscii | typeof isUnicode {
  let spelling: typeof isFolded | typeof isAscii = isFolded;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 0x7f) return isUnicode;
    if ((code >= 0x41 && code <= 0x5a) || code === 0x60) spelling = isAscii;
  }
  return spelling;
}
