import { describe, expect, test } from 'vitest';
import { planFor } from '../../src/candidates/check-plan.js';

const size = 128;
const plan = JSON.parse(JSON.stringify(planFor({}, 5000, size))) as Record<string, unknown>;

/** The plan with another value at a path of names. */
function changed(path: string, value: unknown): Record<string, unknown> {
  const copy = structuredClone(plan);
  const names = path.split('.');
  let at = copy;
  for (const name of names.slice(0, -1)) at = at[name] as Record<string, unknown>;
  at[names.at(-1)!] = value;
  return copy;
}

const read = (given: unknown) => planFor({ plan: given as never }, 5000, size);

describe('a saved plan', () => {
  test('comes back from JSON as it was made', () => {
    expect(read(structuredClone(plan))).toEqual(planFor({}, 5000, size));
  });

  // The least that each limit may be; a whole number below it, and one that is none, are refused.
  test.each([
    ['articles', 0],
    ['maxReprints', 1],
    ['sampling.minKept', 0],
    ['bands.bands', 1],
    ['bands.rows', 1],
    ['join.minShared', 1],
    ['join.representatives', 0],
  ])('%s is an integer of at least %d', (path, least) => {
    expect(() => read(changed(path, least))).not.toThrow();
    for (const wrong of [least - 1, least + 0.5, '3', NaN, undefined])
      expect(() => read(changed(path, wrong))).toThrow(expect.objectContaining({ code: 'bad-option' }));
  });

  test.each([
    ['join.minRarity', 0],
    ['join.maxPartners', 1],
    ['join.maxHolders', 1],
    ['join.overlap.minResemblance', 0],
    ['join.overlap.minContainment', 0],
  ])('%s is a number of at least %d, null for no limit', (path, least) => {
    expect(() => read(changed(path, least))).not.toThrow();
    expect(() => read(changed(path, null))).not.toThrow();
    for (const wrong of [least - 0.01, '3', NaN, undefined])
      expect(() => read(changed(path, wrong))).toThrow(expect.objectContaining({ code: 'bad-option' }));
  });

  test('needs no more slots than a signature has', () => {
    const bands = (count: number) => ({ ...(plan['bands'] as object), bands: count, rows: 4 });
    expect(() => read(changed('bands', bands(size / 4)))).not.toThrow();
    expect(() => read(changed('bands', bands(size / 4 + 1)))).toThrow(/slots, and signatures have 128/);
  });

  test.each([
    ['format', 'samestory.plan/0'],
    ['compareAll', 'yes'],
    ['method', 'guess'],
    ['sampling', 3],
    ['join', []],
  ])('of another form (%s) is refused by name', (path, value) => {
    expect(() => read(changed(path, value))).toThrow(new RegExp(`plan must have .*${path}`));
  });
});
