import { mix } from '../sketch/mix.js';
import type { BandPlan } from '../types.js';

/**
 * A 32-bit hash of the rows of each band, into `keys`. Two bands that differ have one key with probability 2⁻³², which
 * costs a comparison in vain and gives no wrong answer, as whoever asks looks at what was found.
 */
export function bandKeys(slots: Uint32Array, { rows }: BandPlan, keys: Uint32Array): Uint32Array {
  for (let band = 0, i = 0; band < keys.length; band++) {
    // The band's number goes in, so that equal rows of two bands are not one key.
    let hash = band + 1;
    for (const end = i + rows; i < end; i++) hash = mix((Math.imul(hash, 0x2c1b3c6d) + slots[i]!) | 0);
    keys[band] = hash;
  }
  return keys;
}

/** Slot of an article without words. Such articles all meet, and have nothing to say to each other. */
export const emptySlot = 0xffffffff;
