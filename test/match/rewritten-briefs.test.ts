import { expect, test } from 'vitest';
import { pairsOf, readBriefs } from '../../bench/measure/rewritten-briefs/read.js';
import { compareArticles } from '../../src/index.js';
import { characterRuns } from '../../src/match/character-runs.js';
import { prepare } from '../../src/text/prepare.js';

const probabilityOf = ({ one, other }: ReturnType<typeof pairsOf>[number]) =>
  compareArticles(one, other, { facts: false }).copyProbability;

test(
  'of briefs in ten languages all rewrites but one are found, and none about others',
  { timeout: 30_000 },
  () => {
    const pairs = readBriefs('first').flatMap(pairsOf);
    const called = pairs.map((pair) => ({ ...pair, isCalled: probabilityOf(pair) >= 0.5 }));
    expect(called.filter(({ isCopy, isCalled }) => isCalled && !isCopy)).toEqual([]);
    expect(called.filter(({ isCopy, isCalled }) => isCopy && !isCalled).length).toBeLessThanOrEqual(1);
  },
);

test(
  'of briefs on which nothing was chosen, all rewrites but one are found and no two stories are one',
  { timeout: 30_000 },
  () => {
    const pairs = readBriefs('second').flatMap(pairsOf);
    const copies = pairs.filter(({ isCopy }) => isCopy);
    const found = copies.filter((pair) => probabilityOf(pair) >= 0.5);
    expect(found.length).toBeGreaterThanOrEqual(copies.length - 1);
    for (const pair of pairs)
      if (!pair.isCopy)
        expect([pair.one.id, pair.other.id, probabilityOf(pair) >= 0.5]).toEqual([
          pair.one.id,
          pair.other.id,
          false,
        ]);
  },
);

test('a Korean root shares letters with itself behind another particle', () => {
  const runsOf = (text: string) => {
    const { tokens } = prepare({ id: 'a', text, language: 'ko' });
    return new Set(characterRuns(tokens, new Float64Array(tokens.length).fill(1)).terms);
  };
  // Roots of one syllable, which lose no particle.
  for (const [one, other] of [
    ['강이', '강은'],
    ['집을', '집에'],
    ['불은', '불이'],
  ] as const) {
    const [a, b] = [runsOf(one), runsOf(other)];
    expect([...a].some((run) => b.has(run))).toBe(true);
  }
});
