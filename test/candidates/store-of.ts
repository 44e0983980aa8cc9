import { createSketchStore, type SketchStore } from '../../src/sketch/sketch-store.js';

/** A store of articles that have nothing but phrases. */
export function storeOf(sets: readonly Uint32Array[]): SketchStore {
  const store = createSketchStore(1);
  sets.forEach((phrases, i) => {
    const id = String(i).padStart(6, '0');
    store.add({ id, phrases, signature: { id, version: '', slots: new Uint32Array(16) } });
  });
  return store;
}

export function positionsOf(store: SketchStore): Uint32Array {
  return Uint32Array.from({ length: store.length }, (_, i) => i);
}
