import { expect, test } from 'vitest';
import { fuzzCases } from '../../bench/fuzz/cases.js';
import { runFuzz } from '../../bench/fuzz/run-fuzz.js';

test('a short run of `npm run fuzz` finds nothing', { timeout: 120_000 }, async () => {
  const kinds = Object.keys(fuzzCases);
  const { counts, failures } = await runFuzz({ seed: 1, kinds, isEnough: (done) => done >= 200 });
  expect(failures).toEqual([]);
  expect(Object.values(counts)).toEqual(kinds.map(() => 200 / kinds.length));
});
