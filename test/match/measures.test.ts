import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countStems,
  addStemCounts,
  documentFrequencies,
  type StemCounts,
} from '../../src/match/document-frequencies.js';
import { measurePair } from '../../src/match/measures.js';
import { createProfiler } from '../../src/match/profile.js';
import { prepare } from '../../src/text/prepare.js';
import type { SentenceLink } from '../../src/types.js';

fc.configureGlobal({ seed: 64 });

const profile = createProfiler((stem) => 1 / (2 + 3 * stem.length));
const word = fc.constantFrom(
  'harbour',
  'ferry',
  'sank',
  'crew',
  'storm',
  'night',
  'pump',
  'engine',
  'lantern',
  'the',
);
const texts = fc
  .array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 })
  .map((list) => list.map((one) => `And ${one.join(' ')}.`));
const document = (lines: readonly string[], language = 'en') =>
  prepare({ id: 'x', text: lines.join(' '), language });
const runsOf = (lines: readonly string[]) => {
  const norms = Array.from(document(lines).tokens, ({ norm }) => norm);
  return new Set(norms.slice(2).map((_, i) => norms.slice(i, i + 3).join(' ')));
};

describe('measurePair', () => {
  test('resemblance and containment are those of the sets of runs of three words', () => {
    fc.assert(
      fc.property(texts, texts, (x, y) => {
        const [a, b] = [runsOf(x), runsOf(y)];
        const both = [...a].filter((run) => b.has(run)).length;
        const measured = measurePair(profile(document(x)), profile(document(y)), { links: [] });
        const share = (part: number, all: number) => (all === 0 ? 0 : part / all);
        expect(measured.resemblance).toBe(share(both, a.size + b.size - both));
        expect(measured.sourceContainment).toBe(share(both, a.size));
        expect(measured.copyContainment).toBe(share(both, b.size));
        const [long, short] = [x, y].map((lines) => document(lines).tokens.length).sort((m, n) => n - m);
        expect(measured.lengthRatio).toBe(short! / long!);
        expect(measured.minLength).toBe(short);
      }),
    );
  });

  test('what is aligned is the share of what the linked sentences say, early ones more', () => {
    const links = fc.uniqueArray(
      fc.record({ i: fc.nat(5), j: fc.nat(5), score: fc.constantFrom(0.3, 0.7, 1) }),
      {
        selector: ({ i }) => i,
      },
    );
    const five = fc.array(fc.array(word, { minLength: 2, maxLength: 6 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(five, five, links, (x, y, drawn) => {
        const [a, b] = [x, y].map((list) => profile(document(list.map((one) => `And ${one.join(' ')}.`))));
        if (a!.sentences.count !== 6 || b!.sentences.count !== 6) return;
        const list = drawn
          .filter(({ j }, k) => drawn.findIndex((one) => one.j === j) === k)
          .sort((m, n) => m.i - n.i)
          .map(({ i, j, score }): SentenceLink => ({ source: [i], copy: [j], score }));
        const measured = measurePair(a!, b!, { links: list });
        const share = (masses: Float64Array, linked: ReadonlySet<number>, weigh: (s: number) => number) => {
          const sum = (of: (s: number) => boolean) =>
            masses.reduce((total, mass, s) => total + (of(s) ? mass * weigh(s) : 0), 0);
          return sum((s) => linked.has(s)) / sum(() => true);
        };
        const [ofA, ofB] = [
          new Set(list.map(({ source }) => source[0]!)),
          new Set(list.map(({ copy }) => copy[0]!)),
        ];
        const early = (s: number) => 3 / (3 + s);
        expect(measured.sourceAligned).toBeCloseTo(
          share(a!.sentences.masses, ofA, () => 1),
          9,
        );
        expect(measured.copyAligned).toBeCloseTo(
          share(b!.sentences.masses, ofB, () => 1),
          9,
        );
        expect(measured.sourceEarlyAligned).toBeCloseTo(share(a!.sentences.masses, ofA, early), 9);
        expect(measured.copyEarlyAligned).toBeCloseTo(share(b!.sentences.masses, ofB, early), 9);
        const mass = ({ source, copy }: SentenceLink) =>
          a!.sentences.masses[source[0]!]! + b!.sentences.masses[copy[0]!]!;
        const all = list.reduce((sum, link) => sum + mass(link), 0);
        const scored = list.reduce((sum, link) => sum + link.score * mass(link), 0);
        expect(measured.linkScore).toBeCloseTo(all === 0 ? 0 : scored / all, 9);
      }),
    );
  });

  test('swapping the two swaps the sides and changes nothing else', () => {
    fc.assert(
      fc.property(texts, texts, (x, y) => {
        const [a, b] = [profile(document(x)), profile(document(y))];
        const links = [{ source: [0], copy: [0], score: 0.5 }];
        const [forth, back] = [measurePair(a, b, { links }), measurePair(b, a, { links })];
        const turned = Object.fromEntries(
          Object.entries(back).map(([measure, value]) => [
            measure.replace(/^(source|copy)/, (side) => (side === 'source' ? 'copy' : 'source')),
            value,
          ]),
        );
        expect(turned).toEqual(forth);
      }),
    );
  });

  test('the order of words is 1/2 where there is no telling, towards 1 for the same and towards 0 for the reverse', () => {
    const list = ['harbour', 'ferry', 'crew', 'storm', 'night', 'pump', 'engine', 'lantern'];
    const order = (x: readonly string[], y: readonly string[]) =>
      measurePair(profile(document([x.join(' ')])), profile(document([y.join(' ')])), { links: [] })
        .wordOrder;
    // Four words more would pull it to the half.
    expect(order(list, list)).toBeCloseTo(0.5 + (0.5 * 8) / 12, 9);
    expect(order(list, [...list].reverse())).toBeCloseTo(0.5 - (0.5 * 8) / 12, 9);
    expect(order(['ferry', 'sank'], ['ferry', 'sank'])).toBeCloseTo(0.5 + (0.5 * 2) / 6, 9);
    expect(order(['ferry', 'sank'], ['ferry', 'storm'])).toBe(0.5);
  });
});

describe('frequencies counted in a batch', () => {
  const languages = fc.array(fc.tuple(fc.constantFrom('de', 'fr', 'en'), texts), { maxLength: 8 });

  test('add up over the parts of a batch, whatever the parts', () => {
    fc.assert(
      fc.property(languages, fc.nat(8), (list, cut) => {
        const count = (part: typeof list) => {
          const counts: StemCounts = new Map();
          for (const [language, lines] of part) countStems(counts, document(lines, language));
          return counts;
        };
        const whole = count(list.slice(0, cut));
        addStemCounts(whole, count(list.slice(cut)));
        expect(whole).toEqual(count(list));
        expect(whole.has('en')).toBe(false);
      }),
    );
  });

  test('a stem is counted once a document and each time it comes', () => {
    const counts: StemCounts = new Map();
    const [one, other] = [document(['Boot Boot Hafen.'], 'de'), document(['Boot Wal.'], 'de')];
    for (const each of [one, other]) countStems(counts, each);
    const { documents, words, letters, stems } = counts.get('de')!;
    expect([documents, words]).toEqual([2, 5]);
    expect(letters).toBe([...one.tokens, ...other.tokens].reduce((sum, { stem }) => sum + stem.length, 0));
    expect(stems.get(other.tokens[0]!.stem)).toEqual({ documents: 2, words: 3 });
    expect(stems.get(other.tokens[1]!.stem)).toEqual({ documents: 1, words: 1 });
  });

  test('from two hundred documents on the count alone is believed, with half a document more', () => {
    const counts = (documents: number) =>
      new Map([
        [
          'de',
          {
            documents,
            words: 400 * documents,
            letters: 2000 * documents,
            stems: new Map([['wal', { documents: 50, words: 60 }]]),
          },
        ],
      ]);
    const frequencyOf = (documents: number) => documentFrequencies(counts(documents))('wal', 'de');
    expect(frequencyOf(200)).toBe(50.5 / 201);
    expect(frequencyOf(1000)).toBe(50.5 / 1001);
    expect(frequencyOf(199)).not.toBe(50.5 / 200);
    expect(documentFrequencies(counts(200))('hai', 'de')).toBe(0.5 / 201);
    expect(documentFrequencies(counts(200))('hai', 'fr')).toBe(0.5);
  });
});
