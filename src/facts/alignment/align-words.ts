import type { PreparedArticle, SentenceLink } from '../../types.js';
import { freeWords, wordSimilarity } from './free-words.js';
import { isContent } from './is-content.js';

export { isContent } from './is-content.js';

/** Which word of a copy answers which of its source; −1 for none. Indices are into `tokens`. */
export interface WordAlignment {
  readonly toCopy: Int32Array;
  readonly toSource: Int32Array;
}

/** Product of two sentence lengths above which only equal words are aligned, so that time stays bounded. */
const maxFuzzyProduct = 40_000;
const maxEqualProduct = 400_000;
/** Places at which a repeated word is tried. */
const maxRepeats = 8;
/** Words on each side that count to a run. */
const maxRun = 8;
/** Neighbours looked at on each side when the context of two words is compared. */
const contextWidth = 3;
const minSimilarity = 0.5;

/**
 * Aligns the words of linked sentences, one to one.
 *
 * Equal stems first, longest runs before short ones; then names that are spelt nearly alike; then synonyms, and
 * last words in like surroundings. After Sultan, Bethard and Sumner, “Back to basics for monolingual alignment”,
 * TACL 2, 2014, without its parser and with our own table of words. O(n·m) for two linked sentences, which are
 * bounded in length.
 */
export function alignWords(
  source: PreparedArticle,
  copy: PreparedArticle,
  links: readonly SentenceLink[],
): WordAlignment {
  const alignment = {
    toCopy: new Int32Array(source.tokens.length).fill(-1),
    toSource: new Int32Array(copy.tokens.length).fill(-1),
  };
  for (const link of links) alignLink(source, copy, link, alignment);
  return alignment;
}

function alignLink(
  source: PreparedArticle,
  copy: PreparedArticle,
  link: SentenceLink,
  alignment: WordAlignment,
): void {
  const a = tokensOf(source, link.source);
  const b = tokensOf(copy, link.copy);
  if (a.length * b.length > maxEqualProduct) return;
  const pair = (i: number, j: number) => {
    alignment.toCopy[a[i]!] = b[j]!;
    alignment.toSource[b[j]!] = a[i]!;
  };
  const isFreeSource = (i: number) => alignment.toCopy[a[i]!] === -1;
  const isFreeCopy = (j: number) => alignment.toSource[b[j]!] === -1;

  for (const { i, j } of equalRuns(source, copy, a, b)) {
    if (isFreeSource(i) && isFreeCopy(j)) pair(i, j);
  }
  if (a.length * b.length > maxFuzzyProduct) return;

  const free: { i: number; j: number; score: number }[] = [];
  const own = freeWords(source, a, isFreeSource);
  const others = own.length === 0 ? [] : freeWords(copy, b, isFreeCopy);
  for (const x of own) {
    for (const y of others) {
      const similarity = wordSimilarity(x, y);
      if (similarity < minSimilarity) continue;
      const [i, j] = [x.at, y.at];
      const score =
        similarity + 0.5 * contextScore(alignment, a, b, i, j) - distance(i, a.length, j, b.length) * 0.1;
      free.push({ i, j, score });
    }
  }
  free.sort((p, q) => q.score - p.score || p.i - q.i || p.j - q.j);
  for (const { i, j } of free) if (isFreeSource(i) && isFreeCopy(j)) pair(i, j);

  // Function words say nothing alone: they follow their neighbours, from both sides.
  const positionInCopy = new Map(b.map((index, j) => [index, j]));
  const follow = (i: number, step: number) => {
    if (!isFreeSource(i)) return;
    const neighbour = alignment.toCopy[a[i + step] ?? -1];
    if (neighbour === undefined || neighbour < 0) return;
    const j = positionInCopy.get(neighbour - step);
    if (j !== undefined && isFreeCopy(j) && copy.tokens[b[j]!]!.norm === source.tokens[a[i]!]!.norm)
      pair(i, j);
  };
  for (let i = 0; i < a.length; i++) follow(i, -1);
  for (let i = a.length - 1; i >= 0; i--) follow(i, 1);
}

/**
 * Positions of equal stems, those in longer runs first, then those that moved least.
 *
 * A word that a sentence repeats is tried at the eight places nearest to its own only, so that “said said said” costs
 * no more than prose.
 */
function equalRuns(
  source: PreparedArticle,
  copy: PreparedArticle,
  a: readonly number[],
  b: readonly number[],
) {
  const positions = new Map<string, number[]>();
  b.forEach((index, j) => {
    const { stem } = copy.tokens[index]!;
    const list = positions.get(stem);
    if (list) list.push(j);
    else positions.set(stem, [j]);
  });
  const stems = a.map((index) => source.tokens[index]!.stem);
  const others = b.map((index) => copy.tokens[index]!.stem);
  const hasNews = a.map((index) => isContent(source.tokens[index]!));
  const found: { i: number; j: number; weight: number; moved: number }[] = [];
  for (let i = 0; i < a.length; i++) {
    const all = positions.get(stems[i]!);
    if (!all) continue;
    for (const j of all.length > maxRepeats ? nearest(all, (i / a.length) * b.length) : all) {
      let words = 1;
      let content = hasNews[i]! ? 1 : 0;
      for (const step of [-1, 1]) {
        for (let k = step; Math.abs(k) <= maxRun && i + k >= 0 && j + k >= 0; k += step) {
          if (i + k >= a.length || stems[i + k] !== others[j + k]) break;
          words++;
          if (hasNews[i + k]!) content++;
        }
      }
      // A content word may stand alone; function words only in a run with one, or in a long run of their own.
      const isAlone = !hasNews[i]! && (words === 1 || (content === 0 && words < 3));
      if (isAlone) continue;
      const exact = source.tokens[a[i]!]!.norm === copy.tokens[b[j]!]!.norm ? 0.2 : 0;
      found.push({ i, j, weight: content + words * 0.2 + exact, moved: distance(i, a.length, j, b.length) });
    }
  }
  return found.sort((p, q) => q.weight - p.weight || p.moved - q.moved || p.i - q.i || p.j - q.j);
}

/** The few ascending positions next to a place. */
function nearest(positions: readonly number[], place: number): number[] {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[middle]! < place) low = middle + 1;
    else high = middle;
  }
  const first = Math.max(0, Math.min(low - maxRepeats / 2, positions.length - maxRepeats));
  return positions.slice(first, first + maxRepeats);
}

/** Share of the neighbours of two words that are aligned with each other, in [0, 1]. */
function contextScore(
  alignment: WordAlignment,
  a: readonly number[],
  b: readonly number[],
  i: number,
  j: number,
) {
  let near = 0;
  for (let k = -contextWidth; k <= contextWidth; k++) {
    const index = a[i + k];
    if (k === 0 || index === undefined) continue;
    const partner = alignment.toCopy[index]!;
    if (partner >= 0 && Math.abs(partner - b[j]!) <= contextWidth) near++;
  }
  return near / (2 * contextWidth);
}

/** How far two words are apart in their sentences, in [0, 1]. */
function distance(i: number, n: number, j: number, m: number): number {
  return Math.abs(i / Math.max(1, n) - j / Math.max(1, m));
}

/** Token indices of some sentences, ascending. */
export function tokensOf(document: PreparedArticle, sentences: readonly number[]): number[] {
  const indices: number[] = [];
  for (const index of sentences) {
    const { firstToken, endToken } = document.sentences[index]!;
    for (let i = firstToken; i < endToken; i++) indices.push(i);
  }
  return indices;
}
