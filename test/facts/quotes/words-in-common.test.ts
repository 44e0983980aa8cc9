import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareQuotes } from '../../../src/facts/quotes/comparison.js';
import { prepare } from '../../../src/text/prepare.js';

fc.configureGlobal({ seed: 82 });

const read = (quoted: string) => prepare({ id: 'a', text: `He said: “${quoted}”`, language: 'en' });
const compare = (a: string, b: string) => {
  const [source, copy] = [read(a), read(b)];
  return compareQuotes(source, source.quotes[0]!, copy, copy.quotes[0]!);
};
const words = fc.array(fc.constantFrom('boat', 'storm', 'night', 'crew', 'sank', 'lamp'), {
  minLength: 1,
  maxLength: 7,
});

describe('compareQuotes', () => {
  test('is Dice’s coefficient of the words, each as often as it is said; a run of the other is cut from it', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const { verdict, similarity } = compare(a.join(' '), b.join(' '));
        const times = (list: readonly string[], word: string) => list.filter((one) => one === word).length;
        const shared = [...new Set(a)].reduce(
          (sum, word) => sum + Math.min(times(a, word), times(b, word)),
          0,
        );
        expect(similarity).toBeCloseTo((2 * shared) / (a.length + b.length), 12);
        const holds = (whole: readonly string[], run: readonly string[]) =>
          ` ${whole.join(' ')} `.includes(` ${run.join(' ')} `);
        const wanted =
          a.join() === b.join()
            ? 'verbatim'
            : holds(a, b)
              ? 'truncated'
              : holds(b, a)
                ? 'extended'
                : similarity >= 0.6
                  ? 'reworded-same-content'
                  : 'altered';
        expect(verdict).toBe(wanted);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['we left [the town] at night', 'we left at night', 'glyphs-only'],
    ['we left (the town) at night', 'we left at night', 'altered'],
    ['boats &amp; nets', 'boats & nets', 'glyphs-only'],
    ['life’s a storm', 'life is a storm', 'glyphs-only'],
    ['we didn’t leave', 'we did not leave', 'glyphs-only'],
    ['we can not leave', 'we cannot leave', 'glyphs-only'],
    ['we didn’t leave', 'we did leave', 'reworded-same-content'],
  ])('“%s” and “%s”: %s', (a, b, verdict) => {
    const found = compare(a, b).verdict;
    if (verdict === 'glyphs-only') expect(found).toBe(verdict);
    else expect(found).not.toBe('glyphs-only');
  });

  test('of a quotation longer than two thousand words the rest is left out', () => {
    const long = Array.from({ length: 2000 }, (_, i) => `w${i}`).join(' ');
    expect(compare(`${long} boat`, `${long} storm`).verdict).toBe('glyphs-only');
    const shorter = long.replace(' w1999', '');
    expect(compare(`${shorter} boat`, `${shorter} storm`).verdict).not.toBe('glyphs-only');
  });
});
