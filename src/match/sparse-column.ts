import { kept, type Places } from '../text/columns.js';

/** A column that is 0 for most: of each its place among `values`, of which the first is 0. */
export interface SparseColumn {
  readonly slots: Uint8Array<ArrayBuffer> | Places;
  readonly values: Float64Array;
}

/** Keeps what is not 0, in order. */
export function keepSparse(dense: Float64Array): SparseColumn {
  let count = 0;
  for (let i = 0; i < dense.length; i++) if (dense[i] !== 0) count++;
  const slots = count < 0x100 ? kept.bytes(dense.length) : kept.places(dense.length, count + 1);
  const values = kept.reals(count + 1);
  for (let i = 0, slot = 0; i < dense.length; i++) {
    if (dense[i] === 0) continue;
    slots[i] = ++slot;
    values[slot] = dense[i]!;
  }
  return { slots, values };
}
