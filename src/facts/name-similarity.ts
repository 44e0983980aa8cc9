/** Longest form compared, in letters; more is cut, so that one comparison stays under 10⁴ steps. */
const maxLength = 48;

/** Letters that accents do not explain, and digraphs that spell one sound. */
const respellings: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/đ|ð/g, 'd'],
  [/þ/g, 'th'],
  [/ı/g, 'i'],
  [/[^\p{L}\p{N}]/gu, ''],
  [/sch|sh|ch(?=[iy])/g, 'S'],
  [/tch|ch|cz|tsch/g, 'C'],
  [/kh|gh|qu|ck|q/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/dj|dzh|zh/g, 'j'],
  [/ou|oo|uu/g, 'u'],
  [/ee|ie|ei|ey|y/g, 'i'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/(\p{L})\1/gu, '$1'],
  [/(?<=\p{L}{2})e$/u, ''],
  [/(?<=\p{L})h/gu, ''],
];

/**
 * How likely it is that two folded names are spellings of one name, in [0, 1]; 1 for equal ones.
 *
 * A phonetic key and a weighted edit distance over it. Time is bounded whatever the length.
 */
export function nameSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const [x, y] = [phoneticKey(a), phoneticKey(b)];
  const longest = Math.max(x.length, y.length);
  return longest === 0 ? 0 : Math.max(0, 1 - weightedDistance(x, y) / longest) * 0.999;
}

function phoneticKey(name: string): string {
  let key = name.slice(0, maxLength).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [pattern, respelling] of respellings) key = key.replace(pattern, respelling);
  return key;
}

function weightedDistance(a: string, b: string): number {
  let previous = [0];
  for (let j = 1; j <= b.length; j++) previous.push(previous[j - 1]! + gapCost(b[j - 1]!));
  for (let i = 1; i <= a.length; i++) {
    const row = [previous[0]! + gapCost(a[i - 1]!)];
    for (let j = 1; j <= b.length; j++) {
      row.push(
        Math.min(
          previous[j]! + gapCost(a[i - 1]!),
          row[j - 1]! + gapCost(b[j - 1]!),
          previous[j - 1]! + swapCost(a[i - 1]!, b[j - 1]!),
        ),
      );
    }
    previous = row;
  }
  return previous[b.length]!;
}

const isVowel = (letter: string): boolean => 'aeiou'.includes(letter);
const voicings = new Set([
  'bp',
  'pb',
  'dt',
  'td',
  'gk',
  'kg',
  'sz',
  'zs',
  'fv',
  'vf',
  'ck',
  'kc',
  'cs',
  'sc',
  'gj',
  'jg',
  'SC',
  'CS',
  'Ss',
  'sS',
  'Ck',
  'kC',
]);

function gapCost(letter: string): number {
  return isVowel(letter) ? 0.35 : 1;
}

function swapCost(a: string, b: string): number {
  if (a === b) return 0;
  if (isVowel(a) && isVowel(b)) return 0.3;
  if (a === 'c' && (b === 'k' || b === 's')) return 0.1;
  if (b === 'c' && (a === 'k' || a === 's')) return 0.1;
  return voicings.has(a + b) ? 0.4 : 1;
}
