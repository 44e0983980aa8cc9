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
  const x = (i: number) => source.tokens[i]!.norm;
  const y = (j: number) => copy.tokens[j]!.norm;
  let [first, other] = [a.firstToken, b.firstToken];
  while (first < a.endToken && other < b.endToken && x(first) === y(other)) {
    first++;
    other++;
  }
  let [end, otherEnd] = [a.endToken, b.endToken];
  while (end > first && otherEnd > other && x(end - 1) === y(otherEnd - 1)) {
    end--;
    otherEnd--;
  }
  const [n, m] = [end - first, otherEnd - other];
  if (n * m > maxProduct) return undefined;
  // longest[i][j] is the length of the longest common subsequence of what follows i and j.
  const width = m + 1;
  const longest = new Uint16Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      longest[i * width + j] =
        x(first + i) === y(other + j)
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
    }
  }
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  while (i < n || j < m) {
    const [startI, startJ] = [i, j];
    while (i < n || j < m) {
      if (i < n && j < m && x(first + i) === y(other + j)) break;
      const [down, right] = [longest[(i + 1) * width + j] ?? -1, longest[i * width + j + 1] ?? -1];
      if (j >= m || (i < n && down >= right)) i++;
      else j++;
    }
    if (i > startI || j > startJ)
      hunks.push({
        source: [first + startI, first + i],
        copy: [other + startJ, other + j],
      });
    while (i < n && j < m && x(first + i) === y(other + j)) {
      i++;
      j++;
    }
  }
  return hunks;
}
