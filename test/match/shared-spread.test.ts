import { describe, expect, test } from 'vitest';
import { createDocumentFrequencies } from '../../src/match/document-frequencies.js';
import { createProfiler } from '../../src/match/profile.js';
import { shareShingles } from '../../src/match/shared-spread.js';
import { prepare } from '../../src/text/prepare.js';

const profile = createProfiler(createDocumentFrequencies([]));
let made = 0;
const spread = (a: string, b: string) =>
  shareShingles(
    profile(prepare({ id: `a${made++}`, text: a, language: 'en' })),
    profile(prepare({ id: `b${made++}`, text: b, language: 'en' })),
  );
const words = (prefix: string, count: number) =>
  Array.from(
    { length: count },
    (_, i) => `${prefix}${String.fromCharCode(97 + (i % 26))}${prefix}${Math.floor(i / 26)}`,
  );

describe('shareShingles', () => {
  test('a text and itself share everywhere, in one run', () => {
    const text = words('x', 200).join(' ');
    const { sourceSpread, copySpread, longestRun } = spread(text, text);
    expect(sourceSpread).toBe(copySpread);
    expect(sourceSpread).toBeGreaterThan(0.9);
    expect(longestRun).toBe(1);
  });

  test('a shared block lies in few stretches, scattered words of the same number in many', () => {
    const [own, mine, yours] = [words('s', 40), words('m', 360), words('y', 360)];
    const block = spread([...own, ...mine].join(' '), [...own, ...yours].join(' '));
    const scatter = (others: readonly string[]) =>
      Array.from({ length: 10 }, (_, i) => [
        ...own.slice(4 * i, 4 * i + 4),
        ...others.slice(36 * i, 36 * i + 36),
      ])
        .flat()
        .join(' ');
    const scattered = spread(scatter(mine), scatter(yours));
    expect(scattered.sourceSpread).toBeGreaterThan(3 * block.sourceSpread);
    expect(scattered.longestRun).toBeLessThan(0.2);
    expect(block.longestRun).toBe(1);
    expect(block.runLength).toBe(40);
    expect(scattered.runLength).toBe(4);
  });

  test('texts that share nothing, or have no words, give zeros', () => {
    for (const b of ['', 'one', words('z', 50).join(' ')])
      expect(spread(words('q', 50).join(' '), b)).toEqual({
        shared: 0,
        sharedNarrative: 0,
        sourceSpread: 0,
        copySpread: 0,
        longestRun: 0,
        runLength: 0,
        runs: 0,
        inLongRuns: 0,
        inShortRuns: 0,
      });
  });

  test('a passage taken over as it stood is a long run, and ten words kept here and there are short ones', () => {
    const [own, mine, yours] = [words('s', 60), words('m', 240), words('y', 240)];
    const mix = (others: readonly string[], each: number) =>
      Array.from({ length: 60 / each }, (_, i) => [
        ...own.slice(each * i, each * (i + 1)),
        ...others.slice(4 * each * i, 4 * each * (i + 1)),
      ])
        .flat()
        .join(' ');
    for (const each of [5, 6, 10, 12, 20, 30]) {
      const { shared, runs, inLongRuns, inShortRuns } = spread(mix(mine, each), mix(yours, each));
      expect(runs).toBe(60 / each);
      expect(shared).toBe((each - 2) * runs);
      expect(inLongRuns).toBe(each >= 10 ? 1 : 0);
      expect(inShortRuns > 0).toBe(each < 10);
    }
  });

  test('swapping the two swaps the sides', () => {
    const [a, b] = [words('k', 80).join(' '), words('k', 30).join(' ')];
    const [forth, back] = [spread(a, b), spread(b, a)];
    expect(back).toEqual({
      ...forth,
      sourceSpread: forth.copySpread,
      copySpread: forth.sourceSpread,
    });
  });
});
