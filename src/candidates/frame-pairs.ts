import type { SketchStore } from '../sketch/sketch-store.js';

/**
 * Articles that may hold a phrase of a story, or one in a hundred of them; what more hold is of a template, of a site, or
 * of a story in many copies. Of 3,413 known pairs among 12,000 articles a fixed 32 took six for a frame.
 */
const minHolders = 32;
const holdersShare = 0.01;

/** Least number of phrases of its own, and share of all, by which a text shows that it may tell its own story. */
const minOwn = 6;
const minOwnShare = 0.15;

/** Least share of them that a copy of the story has: of a third of the slots put wrong it has half. */
const minShared = 0.2;

/** Least share of the phrases of the shorter that many articles hold and both have: the frame. */
const minFrame = 0.15;

/** Fewer articles are all compared: they cost little, and rare means nothing among them. */
const minArticles = 500;

/** Above so many articles a sketch holds a sample, and the table would be as large as the store. */
const maxArticles = 50_000;

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
 * Holders are counted in a table by the low bits of the phrase: where two meet, both look more common than they are, and
 * the test is the less sure to be true. Linear in the number of phrases.
 *
 * @returns a test of two positions.
 */
export function createFrameTest(store: SketchStore): FrameTest {
  if (store.length < minArticles || store.length > maxArticles) return () => false;
  const maxHolders = Math.max(minHolders, holdersShare * store.length);
  let total = 0;
  for (let i = 0; i < store.length; i++) total += store.endOf(i) - store.startOf(i);
  const bits = Math.min(26, Math.max(10, 33 - Math.clz32(total)));
  const counts = new Uint16Array(2 ** bits);
  const mask = counts.length - 1;
  for (let i = 0; i < store.length; i++) {
    const page = store.pageOf(i);
    const end = store.endOf(i);
    for (let p = store.startOf(i); p < end; p++) {
      const place = page[p]! & mask;
      if (counts[place]! <= maxHolders) counts[place]!++;
    }
  }
  const isRare = (phrase: number) => counts[phrase & mask]! <= maxHolders;

  return function isFrameOnly(a, b) {
    const [xs, ys] = [store.pageOf(a), store.pageOf(b)];
    const [endA, endB] = [store.endOf(a), store.endOf(b)];
    let [ofA, ofB, ofBoth, inFrame] = [0, 0, 0, 0];
    for (let i = store.startOf(a), j = store.startOf(b); i < endA || j < endB;) {
      const x = i < endA ? xs[i]! : Infinity;
      const y = j < endB ? ys[j]! : Infinity;
      if (isRare(Math.min(x, y))) {
        if (x <= y) ofA++;
        if (y <= x) ofB++;
        if (x === y) ofBoth++;
      } else if (x === y) inFrame++;
      if (x <= y) i++;
      if (y <= x) j++;
    }
    const own = Math.min(ofA, ofB);
    const shorter = Math.min(endA - store.startOf(a), endB - store.startOf(b));
    if (own < Math.max(minOwn, minOwnShare * shorter)) return false;
    return ofBoth < minShared * own && inFrame >= minFrame * shorter;
  };
}
