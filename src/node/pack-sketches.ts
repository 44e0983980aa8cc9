import type { Sketch } from '../types.js';

/** Sketches as four columns, which move from thread to thread without a copy. */
export interface PackedSketches {
  readonly ids: readonly string[];
  readonly version: string;
  readonly slots: Uint32Array<ArrayBuffer>;
  readonly shingles: Uint32Array<ArrayBuffer>;
  /** Where the shingles of each end. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

/** @param sketches of one version. */
export function packSketches(sketches: readonly Sketch[]): PackedSketches {
  const ends = new Uint32Array(sketches.length);
  let end = 0;
  sketches.forEach(({ shingles }, i) => (ends[i] = end += shingles.length));
  const size = sketches[0]?.signature.slots.length ?? 0;
  const slots = new Uint32Array(size * sketches.length);
  const shingles = new Uint32Array(end);
  sketches.forEach((sketch, i) => {
    slots.set(sketch.signature.slots, i * size);
    shingles.set(sketch.shingles, ends[i]! - sketch.shingles.length);
  });
  const version = sketches[0]?.signature.version ?? '';
  return { ids: sketches.map(({ id }) => id), version, slots, shingles, ends };
}

/** The sketches again, each with arrays of its own. */
export function unpackSketches({ ids, version, slots, shingles, ends }: PackedSketches): Sketch[] {
  const size = slots.length / Math.max(1, ids.length);
  return ids.map((id, i): Sketch => ({
    id,
    signature: { id, version, slots: slots.slice(i * size, (i + 1) * size) },
    shingles: shingles.slice(i === 0 ? 0 : ends[i - 1]!, ends[i]!),
  }));
}
