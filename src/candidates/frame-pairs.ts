import type { SketchStore } from '../sketch/sketch-store.js';

/** Least number of phrases of its own, and share of all, by which a text shows that it may tell its own story. */
const minOwn = 6;
const minOwnShare = 0.15;

/** Least share of them that a copy of the story has: of a third of the slots put wrong it has half. */
const minShared = 0.2;

/** Least share of the phrases of the shorter that many articles hold and both have: the frame. */
export const minFrame = 0.15;

/**
 * Most partners of an article, of those before it, with which it shares but a frame. Not none: the rewrites of a story that
 * a thousand desks tell share what is common, too, and differ in the rest.
 */
export const maxFramed = 8;

/** Whether two articles that share most phrases share nothing but a frame. */
export type FrameTest = (a: number, b: number) => boolean;

/**
 * Tells two stories of one template from two copies before they are compared: of the phrases that few articles hold
 * both have many, and not the same; and they share what many hold. Of a story in a thousand copies no phrase is rare, so its copies stay copies.
 *
 * @param common phrases that many articles hold: see {@link findCommonPhrases}.
 * @returns a test of two positions.
 */
export function createFrameTest(
  store: Pick<SketchStore, 'pageOf' | 'startOf' | 'endOf'>,
  common: ReadonlySet<number>,
): FrameTest {
  if (common.size === 0) return () => false;
  const bits = lowBitsOf(common);
  const isRare = (phrase: number) => bits[phrase & 0xffff] === 0 || !common.has(phrase);

  /** How many phrases of an article are rare, plus one; 0 where it has not been counted: a hub is asked about thousands of times. */
  let rareOf = new Uint32Array(16);
  const countRare = (position: number): number => {
    while (position >= rareOf.length) rareOf = enlarged(rareOf);
    if (rareOf[position]! > 0) return rareOf[position]! - 1;
    const page = store.pageOf(position);
    const end = store.endOf(position);
    let count = 0;
    for (let i = store.startOf(position); i < end; i++) if (isRare(page[i]!)) count++;
    rareOf[position] = count + 1;
    return count;
  };

  return function isFrameOnly(a, b) {
    const [xs, ys] = [store.pageOf(a), store.pageOf(b)];
    const [endA, endB] = [store.endOf(a), store.endOf(b)];
    let [i, j] = [store.startOf(a), store.startOf(b)];
    const shorter = Math.min(endA - i, endB - j);
    const own = Math.min(countRare(a), countRare(b));
    if (own < Math.max(minOwn, minOwnShare * shorter)) return false;
    let [rareInBoth, inFrame] = [0, 0];
    while (i < endA && j < endB) {
      const x = xs[i]!;
      const y = ys[j]!;
      if (x === y) {
        if (isRare(x)) rareInBoth++;
        else inFrame++;
      }
      i += x <= y ? 1 : 0;
      j += y <= x ? 1 : 0;
    }
    return rareInBoth < minShared * own && inFrame >= minFrame * shorter;
  };
}

function enlarged(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * array.length);
  larger.set(array);
  return larger;
}

const lowBits = new WeakMap<ReadonlySet<number>, Uint8Array>();

/** Hardly a phrase is common: a flag for each of the low bits says so of nearly all. */
function lowBitsOf(common: ReadonlySet<number>): Uint8Array {
  let flags = lowBits.get(common);
  if (!flags) {
    flags = new Uint8Array(1 << 16);
    for (const phrase of common) flags[phrase & 0xffff] = 1;
    lowBits.set(common, flags);
  }
  return flags;
}

/** Counters for each phrase that can be over the limit: with so many few of the others share one with enough to be. */
const countersPerCommon = 8;

/**
 * The phrases that more than `maxHolders` articles hold, exactly. Linear in the number of phrases: a first pass counts by
 * the low bits of the phrase, a second only what is in a place that was over the limit.
 */
export function findCommonPhrases(store: SketchStore, maxHolders: number): ReadonlySet<number> {
  let total = 0;
  for (let i = 0; i < store.length; i++) total += store.endOf(i) - store.startOf(i);
  // As few as do: they are met in no order, and a cache holds some hundred thousand.
  const wanted = (countersPerCommon * total) / Math.max(1, maxHolders);
  const counts = new Uint32Array(2 ** Math.min(26, Math.max(10, Math.ceil(Math.log2(wanted + 1)))));
  const mask = counts.length - 1;
  let isAny = false;
  for (let i = 0; i < store.length; i++) {
    const page = store.pageOf(i);
    const end = store.endOf(i);
    for (let p = store.startOf(i); p < end; p++) if (++counts[page[p]! & mask]! > maxHolders) isAny = true;
  }
  if (!isAny) return new Set();
  const exact = new Map<number, number>();
  for (let i = 0; i < store.length; i++) {
    const page = store.pageOf(i);
    const end = store.endOf(i);
    for (let p = store.startOf(i); p < end; p++) {
      const phrase = page[p]!;
      if (counts[phrase & mask]! > maxHolders) exact.set(phrase, (exact.get(phrase) ?? 0) + 1);
    }
  }
  return new Set([...exact].filter(([, count]) => count > maxHolders).map(([phrase]) => phrase));
}
