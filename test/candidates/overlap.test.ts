import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countSharedPhrases, phraseCount, phraseResemblance } from '../../src/candidates/overlap.js';
import { createSketchStore } from '../../src/sketch/sketch-store.js';

fc.configureGlobal({ seed: 31 });

const phrases = fc
  .uniqueArray(fc.oneof(fc.nat(12), fc.constantFrom(0xffffffff, 0xfffffffe)), { maxLength: 14 })
  .map((list) => Uint32Array.from(list).sort());

function storeWith(sets: readonly Uint32Array[], rates: readonly number[]) {
  const store = createSketchStore(1);
  sets.forEach((set, i) => {
    const id = `n${i}`;
    store.add({
      id,
      phrases: set,
      phraseRate: rates[i]!,
      signature: { id, version: '', slots: new Uint32Array(1) },
    });
  });
  return store;
}

describe('the overlap of two sketches', () => {
  test('is that of the two sets, whichever is named first', () => {
    fc.assert(
      fc.property(phrases, phrases, phrases, (before, a, b) => {
        const store = storeWith([before, a, b], [1, 1, 1]);
        const shared = [...a].filter((phrase) => b.includes(phrase)).length;
        const either = new Set([...a, ...b]).size;
        expect(countSharedPhrases(store, 1, 2)).toBe(shared);
        expect(countSharedPhrases(store, 2, 1)).toBe(shared);
        expect(phraseResemblance(store, 1, 2)).toBe(either === 0 ? 0 : shared / either);
        expect(phraseCount(store, 1)).toBe(a.length);
      }),
    );
  });

  test('is scaled up by the lesser rate where the sketches hold samples', () => {
    const [a, b] = [Uint32Array.of(1, 2, 3, 4), Uint32Array.of(3, 4)];
    const store = storeWith([a, b], [1 / 2, 1 / 8]);
    expect([phraseCount(store, 0), phraseCount(store, 1)]).toEqual([8, 16]);
    // Two are in both samples: of eight times as many, 16, which are all that either can have beside.
    expect(phraseResemblance(store, 0, 1)).toBe(16 / (8 + 16 - 16));
    expect(phraseResemblance(store, 1, 0)).toBe(16 / (8 + 16 - 16));
  });
});
