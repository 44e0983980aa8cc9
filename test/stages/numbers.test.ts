import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxBandMembers } from '../../src/candidates/band-groups.js';
import { createFrameTest, maxFramed } from '../../src/candidates/frame-pairs.js';
import { compareSketches } from '../../src/candidates/fold-reprints.js';
import { reprintLevel } from '../../src/candidates/candidate-settings.js';
import { pairsByNeighbourhood } from '../../src/batch/pairs-by-neighbourhood.js';
import { createSketchStore } from '../../src/sketch/sketch-store.js';
import { makeRunPlan, readRunPlan, stages, toPlace, type Fields } from '../../src/stages/index.js';
import { writeSketch } from '../../src/stages/sketch-record.js';
import type { Sketch } from '../../src/types.js';
import { randomIntegers } from '../sketch/random-integers.js';

fc.configureGlobal({ seed: 23 });

const size = 12;
const run = (
  name: string,
  records: readonly Fields[],
  articles = size,
  common = new Set<number>(),
): string[] => {
  const context = readRunPlan(makeRunPlan(articles, {}), { stems: new Map<never, never>(), common });
  // A plan for so few has no frames, and would pass over what is common.
  const stage = stages.find((one) => one.name === name)!;
  return [...stage.run(records, { ...context, learned: { ...context.learned, common } })].map((made) =>
    made.join(' '),
  );
};
const pairs = fc.uniqueArray(
  fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).filter(([a, b]) => a < b),
  { selector: String, maxLength: 16 },
);

describe('components', () => {
  test('are what can be reached by pairs, named by their least, and none of one article', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const reached = (start: number) => {
          const found = new Set([start]);
          for (const one of found) for (const [a, b] of list) if (a === one || b === one) found.add(a).add(b);
          return found;
        };
        const wanted = Array.from({ length: size }, (_, p) => [p, reached(p)] as const)
          .filter(([, found]) => found.size > 1)
          .map(([p, found]) => `member ${p} ${Math.min(...found)}`);
        expect(
          run(
            'components',
            list.map((pair) => pair.map(String)),
          ),
        ).toEqual(wanted);
      }),
    );
  });
});

describe('blocks', () => {
  test('hold all pairs, numbered from neighbour to neighbour, in whatever order they came', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const inOrder = [...list].sort((x, y) => x[0] - y[0] || x[1] - y[1]).map(([a, b]) => ({ a, b }));
        const wanted = pairsByNeighbourhood(inOrder, size).map(
          ({ a, b }, number) => `pair 0 ${number} ${a} ${b}`,
        );
        expect(
          run(
            'deal',
            list.map((pair) => pair.map(String)),
          ),
        ).toEqual(wanted);
      }),
    );
  });

  test('have 8,192 pairs each, but the last', () => {
    const articles = 130;
    const all = Array.from({ length: articles }, (_, b) =>
      Array.from({ length: b }, (__, a) => [String(a), String(b)]),
    );
    const blocks = run('deal', all.flat(), articles).map((made) => Number(made.split(' ')[1]));
    expect(blocks).toEqual(Array.from({ length: 65 * 129 }, (_, number) => (number < 8192 ? 0 : 1)));
  });
});

describe('partners', () => {
  const places = Array.from({ length: 40 }, (_, p) => toPlace(p, 39 - p));

  test('in a band are the first sixteen before', () => {
    const records = ['0:a', '1:a'].flatMap((key) =>
      places.slice(0, key === '0:a' ? 40 : 3).map((place) => [key, place]),
    );
    const wanted = [places, places.slice(0, 3)].flatMap((group) =>
      group.flatMap((later, i) =>
        group.slice(0, Math.min(i, maxBandMembers)).map((earlier) => `pair ${earlier} ${later}`),
      ),
    );
    expect(run('meet', records)).toEqual(wanted);
  });

  test('that share but a frame are the first eight, of all others every one', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 12, maxLength: 30 }), (framed) => {
        const records = framed.map((is, i) => ['x', places[i]!, is ? '1' : '0']);
        const before = (i: number) => framed.slice(0, i).filter(Boolean).length;
        const wanted = framed.flatMap((is, i) =>
          is && before(i) >= maxFramed ? [] : [`pair ${places[i]!} x`],
        );
        // A second article begins anew.
        const again = records.map(([, ...rest]) => ['y', ...rest]);
        expect(run('cap', [...records, ...again])).toEqual([
          ...wanted,
          ...wanted.map((one) => one.replace('x', 'y')),
        ]);
      }),
    );
  });
});

describe('pairs with both sketches', () => {
  /** Stories of one template, copies of some, and stories of their own: of each some phrases are common. */
  const frame = randomIntegers(30, 3);
  const sketches = Array.from({ length: 14 }, (_, i): Sketch => {
    const own = randomIntegers(40, 100 + Math.floor(i / 2)).slice(0, i % 2 === 0 ? 40 : 36 - (i % 4) * 6);
    const phrases = Uint32Array.from(new Set([...own, ...frame.slice(0, i < 10 ? 30 : 3)])).sort();
    const id = String(i);
    return { id, phrases, signature: { id, version: '', slots: new Uint32Array(1) } };
  });
  const common = new Set(frame);
  const store = createSketchStore(sketches.length);
  for (const sketch of sketches) store.add(sketch);
  const isFrameOnly = createFrameTest(store, common);
  const ends = sketches.flatMap((_, a) => sketches.slice(a + 1).map((__, i) => [a, a + 1 + i] as const));
  const records = ends.map(([a, b]): Fields => {
    return [toPlace(a, a), toPlace(b, b), writeSketch(sketches[a]!), writeSketch(sketches[b]!)];
  });

  test('share but a frame where they do among all', () => {
    const wanted = ends.map(
      ([a, b]) => `framed ${toPlace(b, b)} ${toPlace(a, a)} ${isFrameOnly(a, b) ? 1 : 0}`,
    );
    expect(new Set(wanted.map((one) => one.at(-1)))).toEqual(new Set(['0', '1']));
    expect(run('frame', records, size, common)).toEqual(wanted);
  });

  test('are alike where they are among all', () => {
    const wanted = ends.flatMap(([a, b]) => {
      const seen = compareSketches(store, a, b, reprintLevel, isFrameOnly);
      return seen
        ? [`alike ${toPlace(b, b)} ${toPlace(a, a)} ${seen.isReprint ? 1 : 0} ${seen.isFramed ? 1 : 0}`]
        : [];
    });
    expect(new Set(wanted.map((one) => one.slice(-3))).size).toBeGreaterThan(1);
    expect(run('resemble', records, size, common)).toEqual(wanted);
  });
});
