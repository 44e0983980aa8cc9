import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markDifferences } from '../../src/report/mark-differences.js';

describe('markDifferences', () => {
  test('puts what differs between asterisks, in both', () => {
    expect(markDifferences('the crew was cold and very tired', 'the crew was warm and tired')).toEqual([
      'the crew was *cold* and *very* tired',
      'the crew was *warm* and tired',
    ]);
  });

  test.each([
    ['the crew was cold', 'the crew was warm'],
    ['the crew was cold and tired', 'nobody at the harbour knew of it'],
    ['the crew was cold and tired', 'The crew was cold and tired.'],
  ])('“%s” and “%s” stay as they are', (one, other) =>
    expect(markDifferences(one, other)).toEqual([one, other]),
  );

  test('without the asterisks the words are as they were', () => {
    const [one, other] = markDifferences('a b c d e f g h', 'a b x d e f h i j');
    expect([one, other].map((text) => text.replace(/\*/g, ''))).toEqual([
      'a b c d e f g h',
      'a b x d e f h i j',
    ]);
  });

  const words = fc.array(fc.constantFrom('a', 'B', 'c,', 'd', '—'), { minLength: 1, maxLength: 12 });

  /** Longest common subsequence by trying both ways. */
  function longest(a: readonly string[], b: readonly string[]): number {
    if (a.length === 0 || b.length === 0) return 0;
    if (a[0] === b[0]) return 1 + longest(a.slice(1), b.slice(1));
    return Math.max(longest(a.slice(1), b), longest(a, b.slice(1)));
  }

  test('what is unmarked is a longest common subsequence, and half of the words must be in it', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const marked = markDifferences(a.join(' '), b.join(' '));
        const fold = (list: readonly string[]) => list.map((word) => word.toLowerCase().replace(',', ''));
        const same = longest(fold(a), fold(b));
        const isMarked =
          Math.min(a.length, b.length) >= 5 &&
          same >= (a.length + b.length) / 4 &&
          (same < a.length || same < b.length);
        if (!isMarked) {
          expect(marked).toEqual([a.join(' '), b.join(' ')]);
          return;
        }
        const [one, other] = marked.map((text) =>
          text
            .replace(/\*[^*]*\*/g, '')
            .split(' ')
            .filter(Boolean),
        );
        expect(fold(one!)).toEqual(fold(other!));
        expect(one).toHaveLength(same);
        expect(marked.map((text) => text.replaceAll('*', ''))).toEqual([a.join(' '), b.join(' ')]);
      }),
      { numRuns: 300, seed: 41 },
    );
  });

  test('marks passages of five to sixty words', () => {
    const passage = (count: number, last: string) => [
      ...Array.from({ length: count - 1 }, (_, i) => `w${i}`),
      last,
    ];
    const isMarked = (count: number) =>
      markDifferences(passage(count, 'x').join(' '), passage(count, 'y').join(' ')).join().includes('*');
    expect([4, 5, 60, 61].map(isMarked)).toEqual([false, true, true, false]);
  });

  test('a run of changed words stands between one pair of asterisks', () => {
    expect(markDifferences('x y a b c d z', 'a b p q r c d')).toEqual([
      '*x y* a b c d *z*',
      'a b *p q r* c d',
    ]);
  });
});
