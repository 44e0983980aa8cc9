import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BandIndex } from '../../src/candidates/band-index.js';
import { bandRecall, planBands } from '../../src/candidates/band-plan.js';

fc.configureGlobal({ seed: 8 });

const plan = { bands: 4, rows: 3 };
/** Slots of few values, so that bands are often equal. */
const slots = fc
  .array(fc.nat(2), { minLength: 14, maxLength: 14 })
  .map((values) => Uint32Array.from(values, (value) => value * 0x7fffffff));

function sharesBand(a: Uint32Array, b: Uint32Array): boolean {
  for (let band = 0; band < plan.bands; band++) {
    const start = band * plan.rows;
    if ([0, 1, 2].every((row) => a[start + row] === b[start + row])) return true;
  }
  return false;
}

describe('BandIndex', () => {
  test('finds those and only those that share a band, each once, however it has grown', () => {
    fc.assert(
      fc.property(fc.array(slots, { maxLength: 60 }), slots, fc.nat(4), (added, query, expected) => {
        const index = new BandIndex(plan, expected);
        added.forEach((signature, i) => expect(index.add(signature)).toBe(i));
        const found = index.find(query).sort((x, y) => x - y);
        const wanted = added.flatMap((signature, i) => (sharesBand(signature, query) ? [i] : []));
        expect(found).toEqual(wanted);
        expect(index.size).toBe(added.length);
      }),
    );
  });

  test('names no more of one band than it may', () => {
    const index = new BandIndex(plan, 16, 5);
    for (let i = 0; i < 100; i++) index.add(new Uint32Array(14));
    expect(index.find(new Uint32Array(14))).toHaveLength(5);
  });

  test('names the latest of one band first', () => {
    const index = new BandIndex({ bands: 1, rows: 1 }, 2, 3);
    for (const slot of [7, 7, 8, 7, 7, 8]) index.add(Uint32Array.of(slot));
    expect(index.find(Uint32Array.of(7))).toEqual([4, 3, 1]);
    expect(index.find(Uint32Array.of(8))).toEqual([5, 2]);
  });

  test('keeps an article in 25 bands in 410 bytes or less', () => {
    const index = new BandIndex({ bands: 25, rows: 5 }, 4096);
    expect(index.byteLength / 4096).toBeLessThan(410);
  });
});

describe('planBands', () => {
  test('reaches the target with as many rows as it can', () => {
    for (const resemblance of [0.2, 0.4, 0.6, 0.8, 0.95]) {
      for (const recall of [0.5, 0.9, 0.99]) {
        const { bands, rows } = planBands(128, { recall, resemblance });
        expect(bands * rows).toBeLessThanOrEqual(128);
        expect(bandRecall(resemblance, { bands, rows })).toBeGreaterThanOrEqual(recall);
        const more = { bands: Math.floor(128 / (rows + 1)), rows: rows + 1 };
        expect(bandRecall(resemblance, more)).toBeLessThan(recall);
      }
    }
  });

  test('takes as few bands of these rows as reach it', () => {
    const targets = fc.record({
      recall: fc.double({ min: 0.1, max: 0.99, noNaN: true }),
      resemblance: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
    });
    fc.assert(
      fc.property(targets, fc.integer({ min: 2, max: 40 }), (target, size) => {
        const reaches = (bands: number, rows: number) =>
          1 - Math.pow(1 - Math.pow(target.resemblance, rows), bands) >= target.recall;
        let wanted = { bands: size, rows: 1 };
        for (let rows = 2; rows <= size; rows++)
          for (let bands = Math.floor(size / rows); bands >= 1; bands--)
            if (reaches(bands, rows)) wanted = { bands, rows };
        expect(planBands(size, target)).toEqual(wanted);
      }),
    );
  });

  test('takes every slot for a band where nothing reaches the target', () => {
    expect(planBands(64, { recall: 0.999, resemblance: 0.01 })).toEqual({ bands: 64, rows: 1 });
  });
});
