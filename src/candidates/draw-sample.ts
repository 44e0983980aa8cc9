import { mix } from '../sketch/mix.js';
import type { SketchStore } from '../sketch/sketch-store.js';
import { hashId } from './hash-order.js';

/**
 * Places of about `count` of the articles at `positions`, ascending: those with the least hashes of their ids, which are
 * other hashes than those by which the articles are in order, as the first have fewest before them.
 */
export function drawSample(store: SketchStore, positions: Uint32Array, count: number): number[] {
  const hashes = Uint32Array.from(positions, (position) => mix(hashId(store.idAt(position)) + 1));
  const limit = count >= positions.length ? 2 ** 32 : (count / positions.length) * 2 ** 32;
  const drawn: number[] = [];
  for (let place = 0; place < hashes.length; place++) if (hashes[place]! < limit) drawn.push(place);
  return drawn;
}
