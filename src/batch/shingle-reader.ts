import type { ShingleSource } from '../candidates/near-duplicate-pairs.js';
import { distinctAscending } from '../sketch/distinct-ascending.js';
import { readShingles } from '../sketch/shingle-hashes.js';
import { signShingles } from '../sketch/sign-shingles.js';
import { sampleAscending, type SketchSettings } from '../sketch/sketcher.js';
import { findStorySpans } from '../text/story-spans.js';
import type { Article } from '../types.js';

/** Bytes of shingle sets held; those of pairs stand near each other, so few are read twice. */
const heldBytes = 2 ** 28;

/**
 * Reads the shingles of articles from their texts. A set to compare exactly is made when a pair first asks for it, and
 * held: most articles have no near-duplicate, and 4 bytes a shingle are as much as the text.
 *
 * @param cutBoilerplate whether only the story counts, or the whole text.
 */
export function createShingleReader(
  articles: readonly Article[],
  { shingleSize, signatureSize, seed }: SketchSettings,
  cutBoilerplate: boolean,
): ShingleSource {
  const held = new Map<number, Uint32Array>();
  let bytes = 0;
  const readAt = (place: number) => {
    const { text, title } = articles[place]!;
    const spans = cutBoilerplate ? findStorySpans(text, title) : [{ start: 0, end: text.length }];
    return readShingles(text, spans, shingleSize);
  };
  /** What was read last, which holds until the next reading: an article is signed, then looked at for its pairs. */
  let last: { readonly place: number; readonly shingles: Uint32Array } | undefined;
  const setAt = (place: number) => {
    const known = held.get(place);
    if (known) return known;
    const set = distinctAscending(last?.place === place ? last.shingles : readAt(place));
    if (last?.place !== place) last = undefined;
    held.set(place, set);
    bytes += set.byteLength;
    for (const [first, { byteLength }] of held) {
      if (bytes <= heldBytes || first === place) break;
      held.delete(first);
      bytes -= byteLength;
    }
    return set;
  };
  return {
    size: articles.length,
    signatureSize,
    signAt(place) {
      const shingles = readAt(place);
      last = { place, shingles };
      return shingles.length === 0 ? undefined : signShingles(shingles, signatureSize, seed);
    },
    sampleAt(place, sampling) {
      last = undefined;
      return sampleAscending(readAt(place), sampling);
    },
    resemblanceOf(a, b) {
      const set = setAt(b);
      return resemblanceOf(setAt(a), set);
    },
  };
}

/** Jaccard index of two ascending sets, in [0, 1]; 0 if both are empty. */
function resemblanceOf(xs: Uint32Array, ys: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < xs.length && j < ys.length;) {
    const x = xs[i]!;
    const y = ys[j]!;
    // Sums rather than branches: which of the two is less no processor predicts.
    shared += x === y ? 1 : 0;
    i += x <= y ? 1 : 0;
    j += y <= x ? 1 : 0;
  }
  return shared / Math.max(1, xs.length + ys.length - shared);
}
