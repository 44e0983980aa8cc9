import { mix } from '../sketch/mix.js';
import type { SketchStore } from '../sketch/sketch-store.js';
import { sortByKey } from './sort-by-key.js';

/** Spreads ids over the unsigned 32-bit integers. */
export function hashId(id: string): number {
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 0x2c1b3c6d) + id.charCodeAt(i)) | 0;
  return mix(hash) >>> 0;
}

/**
 * Positions by the hash of the id, then by the id: who leads reprints and who stands for a phrase must not hang on the
 * order of the input, and seldom change when another article comes. By id alone, the next day's articles would come
 * first or last as their ids are made.
 */
export function orderByHash(store: SketchStore): Uint32Array {
  const byId = orderById(store);
  const hashes = Uint32Array.from(byId, (position) => hashId(store.idAt(position)));
  return sortByKey(hashes, byId)[1].slice();
}

function orderById(store: SketchStore): Uint32Array {
  const order = Uint32Array.from({ length: store.length }, (_, i) => i);
  const isAfter = (x: number, y: number) => store.idAt(x) > store.idAt(y);
  // Drivers give articles by id already, and a million ids take seconds to sort.
  const isInOrder = order.every((position) => position === 0 || !isAfter(position - 1, position));
  return isInOrder ? order : order.sort((x, y) => (isAfter(x, y) ? 1 : isAfter(y, x) ? -1 : x - y));
}
