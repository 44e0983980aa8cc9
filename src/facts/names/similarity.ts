import { detach } from '../../text/fold.js';
import { nameCosts } from './similarity-costs.js';

/** Longest form compared, in letters; more is cut, so that one comparison stays under some thousand steps. */
const maxLength = 48;

/** Letters that are no base letter with an accent, and groups of letters that spell one sound. In this order. */
const respellings: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/[æä]/g, 'ae'],
  [/œ/g, 'oe'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/[đð]/g, 'd'],
  [/þ/g, 'th'],
  [/ı/g, 'i'],
  [/[^\p{L}\p{N}]/gu, ''],
  // French endings that are not spoken, and old English letters.
  [/(?:eaux?|aul?[dt]|aulx|aux)$/g, 'o'],
  [/oux$/g, 'ou'],
  [/eigh|igh/g, 'i'],
  [/^kn/g, 'n'],
  [/^wr/g, 'r'],
  [/^mc(?=[^k])/g, 'mak'],
  [/tz|ts/g, 'z'],
  [/sz/g, 's'],
  [/tsch|tch|cz/g, 'C'],
  [/sch|sh/g, 'S'],
  [/ch/g, 'C'],
  [/kh|gh|ck|qu|q/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dj|dzh|zh/g, 'j'],
  [/ou|oo/g, 'u'],
  [/ee|ie/g, 'i'],
  [/x/g, 'ks'],
  [/(\p{L})\1/gu, '$1'],
];

/**
 * How alike two folded names are as spellings of one name, in [0, 1]; 1 for equal ones. Symmetric.
 *
 * 1 − d/n − p, where d is the least total cost of the edits that make one phonetic key of the other, n the longer
 * length, and p at most .11 for keys of other consonants or another ending. A cost says how strongly an edit speaks against one name: swapped vowels, c for k and dropped h cost little.
 * The costs are fitted by `bench/fit/names.ts`. Time is bounded whatever the length.
 *
 * Ristad & Yianilos, “Learning string-edit distance”, IEEE PAMI 20(5), 1998; ours are fitted to tell variants from
 * look-alikes rather than to make the variants likely.
 */
export function nameSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  // One text asks of the same two names for every two mentions of them.
  const key = a < b ? `${a} ${b}` : `${b} ${a}`;
  let known = memo.get(key);
  if (known === undefined) {
    known = similarityOf(a, b);
    if (memo.size >= maxMemo) memo.clear();
    if (key.length <= 2 * maxLength) memo.set(detach(key), known);
  }
  return known;
}

const maxMemo = 20_000;
const memo = new Map<string, number>();
const keys = new Map<string, string>();

/** One name is compared with all others of a text. */
function knownKey(name: string): string {
  let key = keys.get(name);
  if (key === undefined) {
    key = phoneticKey(name);
    if (keys.size >= maxMemo) keys.clear();
    if (name.length <= maxLength) keys.set(detach(name), key);
  }
  return key;
}

function similarityOf(a: string, b: string): number {
  const [x, y] = [knownKey(a), knownKey(b)];
  const longest = Math.max(x.length, y.length);
  if (longest === 0) return 0;
  return Math.max(0, 1 - editCost(x, y) / longest - formPenalty(x, y)) * 0.999;
}

/**
 * What single edits do not say: other consonants, and another ending (Ivanov, Ivanova), each make two keys rather two
 * names than two spellings.
 */
export function formPenalty(a: string, b: string): number {
  const skeleton = (key: string): string => key.replace(/[aeiouyhwj]/g, '');
  return (skeleton(a) === skeleton(b) ? 0 : 0.05) + (a.slice(-3) === b.slice(-3) ? 0 : 0.06);
}

/** The letters of a name with one letter a sound; capitals are sounds that take two letters. */
export function phoneticKey(name: string): string {
  let key = name.slice(0, maxLength).toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  for (const [pattern, respelling] of respellings) key = key.replace(pattern, respelling);
  return key;
}

/**
 * Name of an edit in the table of costs: `ck` (one for the other, in alphabetical order), `h` (put in or left out),
 * `e$` (the same at the end).
 */
export function editName(a: string, b: string, isEnd: boolean): string {
  const edit = a < b ? a + b : b + a;
  return isEnd ? `${edit}$` : edit;
}

/** Kind of edit, whose cost counts where the table does not have the edit. */
export function editClass(a: string, b: string, isEnd: boolean): string {
  const place = isEnd ? ' end' : '';
  if (a === '' || b === '') return `${isVowel(a + b) ? 'vowel' : 'consonant'} gap${place}`;
  if (isVowel(a) !== isVowel(b)) return 'mixed';
  return `${isVowel(a) ? 'vowels' : 'consonants'}${place}`;
}

/** Cost of one edit; an empty string is no letter. */
export function costOf(a: string, b: string, isEnd: boolean): number {
  if (a === b) return 0;
  return nameCosts[editName(a, b, isEnd)] ?? nameCosts[editClass(a, b, isEnd)] ?? 1;
}

function isVowel(letter: string): boolean {
  return 'aeiouy'.includes(letter);
}

/**
 * Costs by the codes of two letters (0 for no letter) and whether the edit is at the end, so that the inner loop builds
 * no strings; −1 where a cost was not asked for yet. Letters that are not ASCII are looked up each time.
 */
const codes = 128;
const costTable = new Float64Array(codes * codes * 2).fill(-1);

function costAt(a: number, b: number, isEnd: boolean): number {
  if (a === b) return 0;
  const letter = (code: number): string => (code === 0 ? '' : String.fromCharCode(code));
  if (a >= codes || b >= codes) return costOf(letter(a), letter(b), isEnd);
  const at = (a * codes + b) * 2 + (isEnd ? 1 : 0);
  const known = costTable[at]!;
  return known >= 0 ? known : (costTable[at] = costOf(letter(a), letter(b), isEnd));
}

// Rows of the search, reused from call to call: filled before they are read.
let previous = new Float64Array(2 * maxLength);
let row = new Float64Array(2 * maxLength);

function editCost(a: string, b: string): number {
  // One letter may decompose into many.
  if (row.length <= b.length)
    [previous, row] = [new Float64Array(b.length + 1), new Float64Array(b.length + 1)];
  previous[0] = 0;
  for (let j = 1; j <= b.length; j++)
    previous[j] = previous[j - 1]! + costAt(0, b.charCodeAt(j - 1), a.length === 0);
  for (let i = 1; i <= a.length; i++) {
    const isLast = i === a.length;
    const x = a.charCodeAt(i - 1);
    row[0] = previous[0]! + costAt(x, 0, b.length === 0);
    for (let j = 1; j <= b.length; j++) {
      const y = b.charCodeAt(j - 1);
      const isEnd = isLast && j === b.length;
      row[j] = Math.min(
        previous[j]! + costAt(x, 0, j === b.length),
        row[j - 1]! + costAt(0, y, isLast),
        previous[j - 1]! + costAt(x, y, isEnd),
      );
    }
    [previous, row] = [row, previous];
  }
  return previous[b.length]!;
}
