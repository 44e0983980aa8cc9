import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupByBands, maxBandMembers } from '../../src/candidates/band-groups.js';
import { createSketchStore } from '../../src/sketch/sketch-store.js';

fc.configureGlobal({ seed: 21 });

const plan = { bands: 4, rows: 2 };
/** Slots of few values, so that bands are often equal. */
const slots = fc
  .array(fc.nat(2), { minLength: 8, maxLength: 8 })
  .map((values) => Uint32Array.from(values, (value) => value * 0x7ffffffe));

function groupsOf(signatures: readonly Uint32Array[]) {
  const store = createSketchStore(signatures.length);
  signatures.forEach((signature, i) =>
    store.add({
      id: `n${i}`,
      phrases: new Uint32Array(),
      signature: { id: `n${i}`, version: '', slots: signature },
    }),
  );
  const order = Uint32Array.from(signatures, (_, i) => signatures.length - 1 - i);
  return { order, groups: groupByBands(store, order, plan) };
}

describe('groupByBands', () => {
  test('names the first sixteen of each band group that come before, and nobody else', () => {
    fc.assert(
      fc.property(fc.array(slots, { minLength: 1, maxLength: 90 }), (signatures) => {
        const { order, groups } = groupsOf(signatures);
        const inOrder = Array.from(order, (position) => signatures[position]!);
        const bandOf = (place: number, band: number) => inOrder[place]!.slice(2 * band, 2 * band + 2).join();
        for (let place = 0; place < inOrder.length; place++) {
          const wanted = new Set<number>();
          for (let band = 0; band < plan.bands; band++) {
            const group = inOrder.flatMap((_, other) =>
              bandOf(other, band) === bandOf(place, band) ? [other] : [],
            );
            for (const other of group.slice(0, maxBandMembers)) if (other < place) wanted.add(other);
          }
          const found = new Set<number>();
          groups.eachBefore(place, (before) => found.add(before));
          expect([...found].sort()).toEqual([...wanted].sort());
        }
      }),
      { numRuns: 40 },
    );
  });

  test('articles without words meet nobody', () => {
    const { groups } = groupsOf(Array.from({ length: 5 }, () => new Uint32Array(8).fill(0xffffffff)));
    const found: number[] = [];
    for (let place = 0; place < 5; place++) groups.eachBefore(place, (before) => found.push(before));
    expect(found).toEqual([]);
  });
});
