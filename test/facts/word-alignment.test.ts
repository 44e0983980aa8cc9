import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignWords, tokensOf } from '../../src/facts/alignment/align-words.js';
import { assignBest, indexBy, linkedItems } from '../../src/facts/alignment/assign-best.js';
import { freeWords, wordSimilarity } from '../../src/facts/alignment/free-words.js';
import { countShared, wordDiff } from '../../src/facts/alignment/word-diff.js';
import { prepare } from '../../src/text/prepare.js';

fc.configureGlobal({ seed: 85 });

const read = (text: string) => prepare({ id: 'x', text, language: 'en' });
const word = fc.constantFrom('boat', 'storm', 'night', 'crew', 'the', 'of', 'lamp');
const words = fc.array(word, { maxLength: 9 });
const run = (document: ReturnType<typeof read>) => ({ firstToken: 0, endToken: document.tokens.length });

/** Longest common subsequence by trying both ways. */
function longest(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a[0] === b[0]) return 1 + longest(a.slice(1), b.slice(1));
  return Math.max(longest(a.slice(1), b), longest(a, b.slice(1)));
}

describe('wordDiff', () => {
  test('leaves a longest common subsequence, in hunks that do not touch, the same from either side', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [x, y] = [read(a.join(' ')), read(b.join(' '))];
        const hunks = wordDiff(x, run(x), y, run(y))!;
        const kept = (list: readonly string[], side: 'source' | 'copy') =>
          list.filter((_, i) => !hunks.some((hunk) => i >= hunk[side][0] && i < hunk[side][1]));
        expect(kept(a, 'source')).toEqual(kept(b, 'copy'));
        expect(kept(a, 'source')).toHaveLength(longest(a, b));
        for (const [k, { source, copy }] of hunks.entries()) {
          expect(source[1] - source[0] + copy[1] - copy[0]).toBeGreaterThan(0);
          const before = hunks[k - 1];
          if (!before) continue;
          expect(source[0]).toBeGreaterThan(before.source[1]);
          expect(source[0] - before.source[1]).toBe(copy[0] - before.copy[1]);
        }
        const back = wordDiff(y, run(y), x, run(x))!;
        expect(
          back.reduce((sum, { source, copy }) => sum + source[1] - source[0] + copy[1] - copy[0], 0),
        ).toBe(hunks.reduce((sum, { source, copy }) => sum + source[1] - source[0] + copy[1] - copy[0], 0));
      }),
      { numRuns: 200 },
    );
  });

  test('counts what two runs share in whatever order, each word as often as in the one that has it less', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [x, y] = [read(a.join(' ')), read(b.join(' '))];
        const times = (list: readonly string[], one: string) => list.filter((other) => other === one).length;
        const wanted = [...new Set(a)].reduce((sum, one) => sum + Math.min(times(a, one), times(b, one)), 0);
        expect(countShared(x, run(x), y, run(y))).toBe(wanted);
      }),
    );
  });

  test('looks for no difference of two long runs that have nothing in common at their ends', () => {
    const text = (name: string, count: number) =>
      read(Array.from({ length: count }, (_, i) => `${name}${i}`).join(' '));
    const [a, b, c] = [text('a', 240), text('b', 250), text('b', 251)];
    expect(wordDiff(a, run(a), b, run(b))).toHaveLength(1);
    expect(wordDiff(a, run(a), c, run(c))).toBeUndefined();
  });
});

describe('alignWords', () => {
  const align = (x: string, y: string) => {
    const [source, copy] = [read(x), read(y)];
    const all = (document: typeof source) => [...document.sentences.keys()];
    return {
      source,
      copy,
      ...alignWords(source, copy, [{ source: all(source), copy: all(copy), score: 1 }]),
    };
  };

  test('pairs words one to one, and the same from both sides', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const { toCopy, toSource } = align(`${a.join(' ')}.`, `${b.join(' ')}.`);
        toCopy.forEach((j, i) => {
          if (j >= 0) expect(toSource[j]).toBe(i);
        });
        toSource.forEach((i, j) => {
          if (i >= 0) expect(toCopy[i]).toBe(j);
        });
      }),
    );
  });

  test('a sentence and itself answer word for word', () => {
    const text = 'The crew of the boat lit a lamp in the storm, and nobody on the quay saw the boat.';
    const { toCopy } = align(text, text);
    expect([...toCopy]).toEqual([...toCopy.keys()]);
  });

  const pairs = (x: string, y: string) => {
    const { source, copy, toCopy } = align(x, y);
    return Object.fromEntries(
      source.tokens.flatMap(({ norm }, i) =>
        toCopy[i]! >= 0 ? [[norm, copy.tokens[toCopy[i]!]!.norm]] : [],
      ),
    );
  };

  test('other forms, other spellings and names nearly alike answer; other numbers do not', () => {
    expect(
      pairs('The economist praised 14 harbours.', 'Economists had praise for 14 harbors.'),
    ).toMatchObject({
      economist: 'economists',
      14: '14',
      harbours: 'harbors',
    });
    expect(pairs('The boat of Mohammed sank.', 'The boat of Muhammed sank.')).toMatchObject({
      mohammed: 'muhammed',
    });
    expect(pairs('They lit 14 lamps.', 'They lit 41 lamps.')).not.toHaveProperty('14');
  });

  test('a word that a sentence repeats answers one of the eight nearest to its place, and none farther off', () => {
    const count = 16;
    const letters = [...'bdfgklmnprstvwxz'];
    /** A boat before each of sixteen names, and the name Qo behind one of them. */
    const row = (vowels: string, at: number) =>
      letters.map((letter, k) => `boat ${k === at ? 'qo' : letter + vowels}`).join(' ');
    const partner = (from: number, to: number) =>
      align(row('a', from), row('ee', to)).toCopy[2 * from] === 2 * to;
    for (let from = 0; from < count; from++) {
      const first = Math.max(0, Math.min(from - 4, count - 8));
      const found = Array.from({ length: count }, (_, to) => to).filter((to) => partner(from, to));
      expect(found, `boat ${from}`).toEqual(Array.from({ length: 8 }, (_, k) => first + k));
    }
  });

  test('of nine and more, that is; eight are all tried', () => {
    const row = (count: number, at: number) =>
      Array.from(
        { length: count },
        (_, k) => `boat ${k === at ? 'qo' : 'bdfgklmnp'[k]! + (at ? 'a' : 'ee')}`,
      );
    const { toCopy } = align(row(8, 7).join(' '), row(8, 0).join(' '));
    expect(toCopy[14]).toBe(0);
    expect(align(row(9, 8).join(' '), row(9, 0).join(' ')).toCopy[16]).not.toBe(0);
  });

  test('a small word follows its neighbour', () => {
    const { of, the } = pairs('The crew of the boat slept.', 'At night the crew of the boat slept.');
    expect([of, the]).toEqual(['of', 'the']);
    expect(pairs('Of boats.', 'The lamp of a man.')).toEqual({});
  });
});

describe('words without a partner', () => {
  const likeness = (x: string, y: string) => {
    const free = (text: string) => {
      const document = read(`They saw ${text} there.`);
      return freeWords(document, tokensOf(document, [0]), () => true).find(({ norm }) =>
        text.toLowerCase().includes(norm),
      )!;
    };
    return wordSimilarity(free(x), free(y));
  };

  test.each([
    ['boats', 'boat', 1],
    ['14', '41', 0],
    ['14', 'boat', 0],
    ['Gildra', 'Tolvik', 0],
    ['interior', 'international', 0],
  ])('%s and %s: %d', (x, y, wanted) => {
    expect(likeness(x, y)).toBe(wanted);
    expect(likeness(y, x)).toBe(wanted);
  });
});

describe('assignBest', () => {
  const scores = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }), {
    maxLength: 5,
  });

  test('takes the highest score first, and each item once', () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 9 }), (table, least) => {
        const found = assignBest(
          [...table.keys()],
          () => [0, 1, 2, 3, 4],
          (a, b) => table[a]![b]!,
          least,
        );
        const wanted = new Map<number, number>();
        for (let score = 9; score >= least; score--)
          for (const [a, row] of table.entries())
            for (const [b, value] of row.entries())
              if (value === score && !wanted.has(a) && ![...wanted.values()].includes(b)) wanted.set(a, b);
        expect(new Map(found)).toEqual(wanted);
      }),
    );
  });

  test('items by a key, and those of linked sentences, forty of each at most', () => {
    const index = indexBy([1, 2, 3, 4], (n) => (n === 2 ? undefined : n % 2));
    expect([...index]).toEqual([
      [1, [1, 3]],
      [0, [4]],
    ]);
    const many = new Map([
      [0, Array.from({ length: 41 }, (_, i) => i)],
      [2, [100]],
    ]);
    expect([...linkedItems([[0, 1, 2]], many, 0)]).toEqual([...Array.from({ length: 40 }, (_, i) => i), 100]);
    expect([...linkedItems([[0]], many, 5)]).toEqual([]);
  });
});
