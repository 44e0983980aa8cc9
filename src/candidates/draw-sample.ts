import { mix } from '../sketch/mix.js';
import type { SketchStore } from '../sketch/sketch-store.js';

/** Places of about `count` of the articles at `positions`, ascending: those with the least hashes of their ids. */
export function drawSample(store: SketchStore, positions: Uint32Array, count: number): number[] {
  const hashes = Uint32Array.from(positions, (position) => hashId(store.idAt(position)));
  const limit = count >= positions.length ? 2 ** 32 : (count / positions.length) * 2 ** 32;
  const drawn: number[] = [];
  for (let place = 0; place < hashes.length; place++) if (hashes[place]! < limit) drawn.push(place);
  return drawn;
}

function hashId(id: string): number {
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 0x2c1b3c6d) + id.charCodeAt(i)) | 0;
  return mix(hash);
}
