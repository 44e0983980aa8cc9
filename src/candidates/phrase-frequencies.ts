import type { SketchStore } from '../sketch/sketch-store.js';
import type { Frequencies, SavedPlan } from '../types.js';
import { createFrameTest, findCommonPhrases, type FrameTest } from './frame-pairs.js';

/** Phrases that the frozen count does not know are taken for what a pair needs at least: two articles hold them. */
const unseenHolders = 2;

/**
 * How many articles of a batch hold a phrase, by the frozen counts of its plan: in proportion, where more or fewer
 * were counted. Undefined where the plan has none, and the batch counts for itself.
 */
export function phraseFrequencies({
  articles,
  frequencies,
}: Pick<SavedPlan, 'articles' | 'frequencies'>): ((phrase: number) => number) | undefined {
  if (!frequencies) return undefined;
  const [hashes, holders] = columnsOf(frequencies);
  const scale = articles / Math.max(1, frequencies.articles);
  return (phrase) => {
    let [low, high] = [0, hashes.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (hashes[middle]! < phrase) low = middle + 1;
      else high = middle;
    }
    return hashes[low] === phrase
      ? Math.max(unseenHolders, Math.round(holders[low]! * scale))
      : unseenHolders;
  };
}

/** The phrases of a frame by a plan's frozen counts, or by those of the batch. */
export function commonPhrases(
  plan: Pick<SavedPlan, 'articles' | 'frequencies' | 'frames'>,
  count: (maxHolders: number) => ReadonlySet<number>,
): ReadonlySet<number> {
  const { frames, frequencies } = plan;
  if (!frames) return new Set();
  if (!frequencies) return count(frames.maxHolders);
  const frequencyOf = phraseFrequencies(plan)!;
  return new Set(frequencies.phrases.hashes.filter((hash) => frequencyOf(hash) > frames.maxHolders));
}

/** Tells whether two articles share but a frame, as the plan wants it told. */
export function planFrameTest(store: SketchStore, plan: SavedPlan): FrameTest {
  return createFrameTest(
    store,
    commonPhrases(plan, (maxHolders) => findCommonPhrases(store, maxHolders)),
  );
}

const columns = new WeakMap<Frequencies, readonly [Uint32Array, Uint32Array]>();

function columnsOf(frequencies: Frequencies): readonly [Uint32Array, Uint32Array] {
  let made = columns.get(frequencies);
  if (!made) {
    const { hashes, holders } = frequencies.phrases;
    columns.set(frequencies, (made = [Uint32Array.from(hashes), Uint32Array.from(holders)]));
  }
  return made;
}
