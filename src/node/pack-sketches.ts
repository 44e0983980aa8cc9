import type { Sketch } from '../types.js';

/** Sketches as columns, which move from thread to thread without a copy. */
export interface PackedSketches {
  readonly ids: readonly string[];
  readonly version: string;
  readonly slots: Uint32Array<ArrayBuffer>;
  readonly phrases: Uint32Array<ArrayBuffer>;
  /** Where the phrases of each end. */
  readonly ends: Uint32Array<ArrayBuffer>;
  /** What share of its phrases each keeps. */
  readonly rates: Float64Array<ArrayBuffer>;
}

/** @param sketches of one version. */
export function packSketches(sketches: readonly Sketch[]): PackedSketches {
  const ends = new Uint32Array(sketches.length);
  let end = 0;
  sketches.forEach(({ phrases }, i) => (ends[i] = end += phrases.length));
  const size = sketches[0]?.signature.slots.length ?? 0;
  const slots = new Uint32Array(size * sketches.length);
  const phrases = new Uint32Array(end);
  sketches.forEach((sketch, i) => {
    slots.set(sketch.signature.slots, i * size);
    phrases.set(sketch.phrases, ends[i]! - sketch.phrases.length);
  });
  const version = sketches[0]?.signature.version ?? '';
  const rates = Float64Array.from(sketches, ({ phraseRate = 1 }) => phraseRate);
  return { ids: sketches.map(({ id }) => id), version, slots, phrases, ends, rates };
}

/** The sketches again, each with arrays of its own. */
export function unpackSketches({ ids, version, slots, phrases, ends, rates }: PackedSketches): Sketch[] {
  const size = slots.length / Math.max(1, ids.length);
  return ids.map((id, i): Sketch => ({
    id,
    signature: { id, version, slots: slots.slice(i * size, (i + 1) * size) },
    phrases: phrases.slice(i === 0 ? 0 : ends[i - 1]!, ends[i]),
    ...(rates[i]! < 1 && { phraseRate: rates[i]! }),
  }));
}
