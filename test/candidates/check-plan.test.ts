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

  // Both ends of what has two.
  test.each([
    ['sampling.rate', [Number.MIN_VALUE, 1], [0, 1.0001]],
    ['join.rareHolders', [1, 32], [0.9, 32.5]],
  ])('%s is a number between two', (path, right, wrong) => {
    for (const value of right) expect(() => read(changed(path, value))).not.toThrow();
    for (const value of wrong) expect(() => read(changed(path, value))).toThrow(/plan must have/);
  });

  test('keeps a frame where it has one', () => {
    expect(read(changed('frames', { maxHolders: 1 })).frames).toEqual({ maxHolders: 1 });
    expect(read(changed('frames', { maxHolders: null })).frames).toEqual({ maxHolders: Infinity });
    expect(read(changed('frames', undefined)).frames).toBeUndefined();
    expect(() => read(changed('frames', { maxHolders: 0 }))).toThrow(/maxHolders/);
  });
});

describe('frozen counts in a plan', () => {
  const counts = {
    version: 'v1',
    articles: 0,
    phrases: { hashes: [3, 7, 2 ** 32 - 1], holders: [1, 2, 3] },
    stems: { en: { documents: 0, words: 0, letters: 0, stems: { storm: [1, 1] } } },
  };
  const withCounts = (other: object) => read(changed('frequencies', { ...counts, ...other }));

  test('come back as they were given', () => {
    expect(withCounts({}).frequencies).toEqual(counts);
    expect(read(plan).frequencies).toBeUndefined();
  });

  test.each<[string, object]>([
    ['a version', { version: '' }],
    ['a version', { version: 3 }],
    ['articles', { articles: -1 }],
    ['ascend', { phrases: { hashes: [3, 3], holders: [1, 1] } }],
    ['ascend', { phrases: { hashes: [1, 5, 4], holders: [1, 1, 1] } }],
    ['counts', { phrases: { hashes: [3], holders: [1, 1] } }],
    ['unsigned', { phrases: { hashes: [-1], holders: [1] } }],
    ['unsigned', { phrases: { hashes: [2 ** 32], holders: [1] } }],
    ['unsigned', { phrases: { hashes: [0.5], holders: [1] } }],
    ['unsigned', { phrases: { hashes: ['3'], holders: [1] } }],
    ['unsigned', { phrases: { hashes: 3, holders: [1] } }],
    ['stems', { stems: [] }],
    ['two counts', { stems: { en: { ...counts.stems.en, stems: { storm: [1] } } } }],
    ['two counts', { stems: { en: { ...counts.stems.en, stems: { storm: [1, 1, 1] } } } }],
    ['two counts', { stems: { en: { ...counts.stems.en, stems: { storm: [1, 0] } } } }],
    ['two counts', { stems: { en: { ...counts.stems.en, stems: { storm: [1, 1.5] } } } }],
    ['two counts', { stems: { en: { ...counts.stems.en, stems: { storm: 'ab' } } } }],
    ['documents', { stems: { en: { ...counts.stems.en, documents: -1 } } }],
    ['words', { stems: { en: { ...counts.stems.en, words: -1 } } }],
    ['letters', { stems: { en: { ...counts.stems.en, letters: -1 } } }],
  ])('are refused for %s: %j', (said, other) => {
    expect(() => withCounts(other)).toThrow(new RegExp(said));
  });
});
