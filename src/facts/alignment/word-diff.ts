import type { PreparedArticle } from '../../types.js';

/** Words taken out of one sentence, and those put in their place in the other; one side may be empty. */
export interface Hunk {
  /** Token indices `[first, end)` of the source. */
  readonly source: readonly [first: number, end: number];
  readonly copy: readonly [first: number, end: number];
}

export interface Run {
  readonly firstToken: number;
  readonly endToken: number;
}

/** How many words of two runs are the same, in whatever order: no difference keeps more of them. Linear. */
export function countShared(source: PreparedArticle, a: Run, copy: PreparedArticle, b: Run): number {
  const counts = new Map<string, number>();
  for (let i = a.firstToken; i < a.endToken; i++) {
    const { norm } = source.tokens[i]!;
    counts.set(norm, (counts.get(norm) ?? 0) + 1);
  }
  let shared = 0;
  for (let j = b.firstToken; j < b.endToken; j++) {
    const { norm } = copy.tokens[j]!;
    const left = counts.get(norm) ?? 0;
    if (left === 0) continue;
    shared++;
    counts.set(norm, left - 1);
  }
  return shared;
}

/** Product of the lengths of what is left between like ends above which no difference is sought. */
const maxProduct = 60_000;

/**
 * Where two sentences differ word for word, in order: the longest common subsequence of their words, with like ends cut
 * off first. `undefined` for two long sentences that are too different for an edit. The same hunks, sides changed, come
 * out of (b, a).
 */
export function wordDiff(source: PreparedArticle, a: Run, copy: PreparedArticle, b: Run): Hunk[] | undefined {
  const numberOf = createNumbering();
  const xs = numberWords(source, a, numberOf);
  const ys = numberWords(copy, b, numberOf);
  let start = 0;
  while (start < xs.length && start < ys.length && xs[start] === ys[start]) start++;
  let [end, otherEnd] = [xs.length, ys.length];
  while (end > start && otherEnd > start && xs[end - 1] === ys[otherEnd - 1]) {
    end--;
    otherEnd--;
  }
  const [n, m] = [end - start, otherEnd - start];
  if (n * m > maxProduct) return undefined;
  const [left, right] = [xs.subarray(start, end), ys.subarray(start, otherEnd)];
  const longest = longestOfRest(left, right);
  const width = m + 1;
  const [first, other] = [a.firstToken + start, b.firstToken + start];
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  while (i < n || j < m) {
    const [startI, startJ] = [i, j];
    while (i < n || j < m) {
      if (i < n && j < m && left[i] === right[j]) break;
      const [down, across] = [longest[(i + 1) * width + j] ?? -1, longest[i * width + j + 1] ?? -1];
      if (j >= m || (i < n && down >= across)) i++;
      else j++;
    }
    if (i > startI || j > startJ)
      hunks.push({
        source: [first + startI, first + i],
        copy: [other + startJ, other + j],
      });
    while (i < n && j < m && left[i] === right[j]) {
      i++;
      j++;
    }
  }
  return hunks;
}

/** At `i · (y.length + 1) + j` the length of the longest common subsequence of what follows i and j. */
function longestOfRest(x: Int32Array, y: Int32Array): Uint16Array {
  const width = y.length + 1;
  const longest = new Uint16Array((x.length + 1) * width);
  for (let i = x.length - 1; i >= 0; i--) {
    const word = x[i]!;
    for (let at = i * width + y.length - 1, j = y.length - 1; j >= 0; j--, at--) {
      const [below, beside] = [longest[at + width]!, longest[at + 1]!];
      longest[at] = word === y[j] ? longest[at + width + 1]! + 1 : below > beside ? below : beside;
    }
  }
  return longest;
}

/** Gives each word a number of its own: to compare numbers, n · m times, is faster than to compare words. */
function createNumbering(): (word: string) => number {
  const numbers = new Map<string, number>();
  return (word) => {
    let number = numbers.get(word);
    if (number === undefined) numbers.set(word, (number = numbers.size));
    return number;
  };
}

function numberWords(
  { tokens }: PreparedArticle,
  { firstToken, endToken }: Run,
  numberOf: (word: string) => number,
): Int32Array {
  const numbers = new Int32Array(Math.max(0, endToken - firstToken));
  for (let i = 0; i < numbers.length; i++) numbers[i] = numberOf(tokens[firstToken + i]!.norm);
  return numbers;
}
