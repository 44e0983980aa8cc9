import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkArticle, knownFields } from '../../src/batch/check-article.js';
import { learnFrequencies, stemCountsOf } from '../../src/batch/learn-frequencies.js';
import { numberByNeighbours, pairsByNeighbourhood } from '../../src/batch/pairs-by-neighbourhood.js';
import { settleFailures } from '../../src/batch/settle-failures.js';
import { inPortions, pairsAtHand, readPairs } from '../../src/batch/steps.js';
import { clusterArticles } from '../../src/cluster-articles.js';
import { createSketcher } from '../../src/sketch/sketcher.js';
import { prepare } from '../../src/text/prepare.js';
import type { Progress } from '../../src/options.js';
import type { Article } from '../../src/types.js';

fc.configureGlobal({ seed: 91 });

const pairs = fc.uniqueArray(
  fc
    .tuple(fc.nat(11), fc.nat(11))
    .filter(([a, b]) => a < b)
    .map(([a, b]) => ({ a, b })),
  { selector: ({ a, b }) => `${a} ${b}`, maxLength: 20 },
);

describe('numbers from neighbour to neighbour', () => {
  test('are each given once, a family after the other, breadth first and those with few neighbours first', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const near = (x: number) => list.flatMap(({ a, b }) => (a === x ? [b] : b === x ? [a] : []));
        const order: number[] = [];
        for (let first = 0; first < 12; first++) {
          if (order.includes(first)) continue;
          order.push(first);
          for (let head = order.length - 1; head < order.length; head++)
            for (const other of near(order[head]!).sort((x, y) => near(x).length - near(y).length || x - y))
              if (!order.includes(other)) order.push(other);
        }
        const numbers = numberByNeighbours(list, 12);
        expect([...numbers]).toEqual([...numbers.keys()].map((article) => order.indexOf(article)));

        const later = ({ a, b }: { a: number; b: number }) => Math.max(numbers[a]!, numbers[b]!);
        const earlier = ({ a, b }: { a: number; b: number }) => Math.min(numbers[a]!, numbers[b]!);
        expect(pairsByNeighbourhood(list, 12)).toEqual(
          [...list].sort((x, y) => later(x) - later(y) || earlier(x) - earlier(y)),
        );
      }),
    );
  });
});

describe('portions', () => {
  test('hold each once, in order, and their answers come to their places', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), (list, size) => {
        const answers: number[] = [];
        const { count, portion, take } = inPortions(list, size, (answer: number, i) => (answers[i] = answer));
        const all = Array.from({ length: count }, (_, i) => portion(i));
        expect(all.flat()).toEqual(list);
        expect(all.every((one, i) => one.length === size || (i === count - 1 && one.length > 0))).toBe(true);
        for (const i of [...all.keys()].reverse()) take(all[i]!, i);
        expect(answers).toEqual(list);
      }),
    );
    expect(inPortions(['a', 'b', 'c', 'd'], [0, 1, 3], () => undefined).portion(1)).toEqual(['b', 'c']);
  });

  test('an article is read once for all its pairs, with its reading, or when it is needed', () => {
    let read = 0;
    const source = {
      size: 3,
      idAt: (i: number) => `n${i}`,
      articleAt: (i: number) => ({ id: `n${i}`, text: String(++read) }),
    } as never;
    const list = [
      { a: 0, b: 1 },
      { a: 0, b: 2 },
    ];
    const [first, second] = readPairs(source, list, [{ language: 'en' } as never]);
    expect(read).toBe(3);
    expect(first![0]).toBe(second![0]);
    expect(first![0]).toHaveProperty('reading');
    expect(first![1]).not.toHaveProperty('reading');
    const [atHand] = pairsAtHand(source, list, []);
    expect(read).toBe(3);
    expect(atHand!.map(({ id }) => id)).toEqual(['n0', 'n1']);
  });
});

describe('checkArticle', () => {
  test('takes the dates of the calendar, and no others', () => {
    const isTaken = (publishedAt: string) => {
      try {
        checkArticle({ id: 'a', text: '', publishedAt });
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(14), fc.nat(33), (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const date = new Date(`${text}T00:00Z`);
        const isDate = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect([text, isTaken(text)]).toEqual([text, isDate]);
      }),
      { numRuns: 400 },
    );
    for (const time of [
      'T00:00',
      'T24:00',
      'T08:30Z',
      ' 08:30',
      'T08:30:60+02:00',
      'T08:30:00.5-0530',
      'T08:30:00,5Z',
    ])
      expect([time, isTaken(`2026-11-20${time}`)]).toEqual([time, true]);
    for (const time of ['T25:00', 'T08:60', 'T08:30:61', 'T8:30', 'T08:30+2', 'T', 'Z'])
      expect([time, isTaken(`2026-11-20${time}`)]).toEqual([time, false]);
  });

  test('leaves out what is null, keeps what it does not know, and hands on a bare article as it is', () => {
    const bare: Article = { id: 'a', text: 'x', title: 'T' };
    expect(checkArticle(bare)).toBe(bare);
    const given = { ...bare, url: null, publisher: undefined, desk: 7 } as never;
    expect(checkArticle(given)).toEqual({ id: 'a', text: 'x', title: 'T', desk: 7 });
    expect(knownFields(checkArticle(given))).toEqual({ id: 'a', text: 'x', title: 'T' });
  });

  test.each([
    ['en', true],
    ['pt-BR', true],
    ['zh_Hans', true],
    ['e', false],
    ['englisch!', false],
    ['en-', false],
    ['', false],
  ])('the language %j is a tag: %s', (language, isTag) => {
    const check = () => checkArticle({ id: 'a', text: '', language });
    if (isTag) expect(check).not.toThrow();
    else expect(check).toThrow(/BCP 47/);
  });
});

describe('settleFailures', () => {
  const result = { clusters: [], events: [] };
  const failure = (stage: string, ...articles: string[]) =>
    ({ stage, articles, error: new Error(stage) }) as never;

  test('tells each failure once, in one order whoever met it first', () => {
    const met = [
      failure('match', 'b', 'c'),
      failure('facts', 'a', 'b'),
      failure('match', 'a', 'b'),
      failure('match', 'b', 'c'),
    ];
    const told = (list: typeof met) => {
      const names: string[] = [];
      expect(
        settleFailures(result, list, ({ stage, articles }) => names.push([stage, ...articles].join(' '))),
      ).toBe(result);
      return names;
    };
    expect(told(met)).toEqual(['facts a b', 'match a b', 'match b c']);
    expect(told([...met].reverse())).toEqual(told(met));
    expect(told([])).toEqual([]);
    expect(() => settleFailures(result, met, undefined)).toThrow();
  });
});

describe('learnFrequencies', () => {
  const articles = [
    'The ferry to Solm was late on Friday because of fog over the harbour.',
    'Because of fog over the harbour the ferry to Solm was late on Friday.',
    'Nobody had seen the old lamp at the weir since the flood of spring.',
    'Die Fähre nach Solm war am Freitag wegen Nebel über dem Hafen sehr spät.',
  ].map((text, i): Article => ({ id: `n${i}`, text, language: i === 3 ? 'de' : 'en' }));

  test('counts by how many articles each phrase is held, those of one left out, in order', () => {
    const { phrases, articles: count, version } = learnFrequencies(articles, 'v');
    const sketch = createSketcher({ shingleSize: 3, signatureSize: 16, seed: 1 });
    const held = new Map<number, number>();
    for (const article of articles)
      for (const phrase of sketch(prepare(article)).phrases) held.set(phrase, (held.get(phrase) ?? 0) + 1);
    const wanted = [...held].filter(([, times]) => times > 1).sort(([x], [y]) => x - y);
    expect(wanted.length).toBeGreaterThan(0);
    expect(phrases).toEqual({
      hashes: wanted.map(([hash]) => hash),
      holders: wanted.map(([, times]) => times),
    });
    expect([count, version]).toEqual([4, 'v']);
  });

  test('counts stems of languages that have no table, and they come back as they were', () => {
    const { stems } = learnFrequencies(articles, 'v');
    expect(Object.keys(stems)).toEqual(['de']);
    const german = prepare(articles[3]!);
    expect(stems['de']).toMatchObject({ documents: 1, words: german.tokens.length });
    const counts = stemCountsOf(learnFrequencies(articles, 'v')).get('de')!;
    expect(
      Object.fromEntries([...counts.stems].map(([stem, one]) => [stem, [one.documents, one.words]])),
    ).toEqual(stems['de']!.stems);
    expect(() => learnFrequencies(articles, '')).toThrow(/version/);
  });
});

describe('progress of a batch', () => {
  test('goes through its stages from nothing to all, never back', () => {
    const seen: Progress[] = [];
    const text = 'The ferry to Solm was late on Friday because of fog over the harbour, the mayor said.';
    const batch = Array.from({ length: 5 }, (_, i) => ({
      id: `n${i}`,
      text: i < 3 ? text : `${i} lamps burned at weir ${i}.`,
    }));
    clusterArticles(batch, { onProgress: (progress) => seen.push({ ...progress }) });
    const stages = [...new Set(seen.map(({ stage }) => stage))];
    expect(stages).toEqual(['prepare', 'candidates', 'match', 'cluster', 'facts']);
    for (const stage of stages) {
      const own = seen.filter((one) => one.stage === stage);
      expect(own[0]!.done).toBe(0);
      expect(own.at(-1)!.done).toBe(own.at(-1)!.total);
      expect(own.every(({ done }, i) => i === 0 || done > own[i - 1]!.done)).toBe(true);
    }
    expect(seen.find(({ stage }) => stage === 'prepare')!.total).toBe(5);
    expect(seen.find(({ stage }) => stage === 'facts')!.total).toBe(2);
  });

  test.each([
    [{ a: -1, b: 1 }],
    [{ a: 0, b: 0 }],
    [{ a: 1, b: 0 }],
    [{ a: 0, b: 2 }],
    [{ a: 0.5, b: 1 }],
    [{ a: 0, b: NaN }],
  ])('a stage of the caller that gives %j is refused', (pair) => {
    const run = (candidates: () => never[]) =>
      clusterArticles(
        [
          { id: 'x', text: 'One.' },
          { id: 'y', text: 'Two.' },
        ],
        { candidates },
      );
    expect(() => run(() => [pair as never])).toThrow(/candidates must give/);
    expect(() => run(() => [{ a: 0, b: 1 } as never])).not.toThrow();
  });
});
