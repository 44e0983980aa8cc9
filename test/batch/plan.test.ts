import { describe, expect, test } from 'vitest';
import { learnFrequencies } from '../../src/batch/learn-frequencies.js';
import { planBatch } from '../../src/candidates/explain-plan.js';
import { clusterArticles } from '../../src/cluster-articles.js';
import { InputError } from '../../src/errors.js';
import type { Article, SavedPlan } from '../../src/types.js';

const towns = ['Arvell', 'Bonney', 'Corrick', 'Dunmere', 'Eskdale', 'Farrow', 'Glint', 'Harwick', 'Ilsey'];
const things = ['footbridge', 'tannery', 'reservoir', 'orphanage', 'observatory', 'granary', 'cannery'];

/** Stories told twice or more, so that there are copies, rewrites and events. */
function batchOf(count: number): Article[] {
  return Array.from({ length: count }, (_, i): Article => {
    const story = Math.floor(i / 3);
    const [town, thing] = [towns[story % towns.length]!, things[story % things.length]!];
    const lead = `The ${thing} at ${town} was closed on Monday after wardens found ${story + 4} cracks in its pier.`;
    const rest = `Crews from ${town} county will inspect the ${thing} for ${story + 2} weeks, the reeve of ${town} said.`;
    const told = [
      `${lead} ${rest}`,
      `${lead} ${rest} Nobody was hurt.`,
      `${rest} ${lead.replace('Monday', 'May 4')}`,
    ];
    return { id: `n${(i * 7919) % count}-${i}`, text: told[i % 3]! };
  });
}

const written = (articles: readonly Article[], plan?: SavedPlan) =>
  JSON.stringify(clusterArticles(articles, { plan, facts: false }));

describe('the option plan', () => {
  test('with the plan for its own size, kept as JSON, a batch gives the bytes that it gives without', () => {
    for (const count of [9, 40, 80]) {
      const articles = batchOf(count);
      const kept = JSON.parse(JSON.stringify(planBatch(count))) as SavedPlan;
      expect(written(articles, kept)).toBe(written(articles));
    }
  });

  test('with one plan a batch decides of its pairs as a larger one does', () => {
    const plan = planBatch(100_000);
    const [small, large] = [batchOf(9), batchOf(12)];
    const decided = (articles: readonly Article[]) =>
      clusterArticles(articles, { plan, facts: false })
        .clusters.flatMap(({ copies }) => copies)
        .filter(({ article }) =>
          small.some(({ text }) => text === articles.find(({ id }) => id === article)!.text),
        )
        .map(({ comparison }) => comparison.copyProbability)
        .sort();
    expect(decided(small)).toHaveLength(6);
    expect(decided(large)).toEqual(decided(small));
  });

  test('the order of the articles does not matter, with frozen frequencies or without', () => {
    const articles = batchOf(90);
    const frequencies = learnFrequencies(batchOf(60), 'test');
    for (const plan of [
      planBatch(600),
      { ...planBatch(600), frequencies },
      { ...planBatch(60_000), frequencies },
    ])
      expect(written([...articles].reverse(), plan)).toBe(written(articles, plan));
  });

  test('with frozen frequencies two articles in a language without a table are judged alike in any company', () => {
    const text = (town: string, n: number) =>
      `El puente viejo de ${town} fue cerrado el lunes tras hallarse ${n} grietas en el pilar norte, dijo la alcaldesa.`;
    const story = (id: string, town: string, n: number): Article => ({
      id,
      text: text(town, n),
      language: 'es',
    });
    const pair = [
      story('a', 'Arvel', 4),
      { ...story('b', 'Arvel', 4), text: `${text('Arvel', 4)} Nadie fue herido.` },
    ];
    const company = towns.map((town, i) => story(`c${i}`, town, i + 9));
    const plan = { ...planBatch(50_000), frequencies: learnFrequencies(company.slice(0, 5), '2026-11') };
    const judged = (articles: readonly Article[], options: { readonly plan?: SavedPlan }) =>
      clusterArticles(articles, { ...options, facts: false })
        .clusters.flatMap(({ copies }) => copies)
        .find(({ article, parent }) => [article, parent].sort().join() === 'a,b')!.comparison.evidence
        .contentOverlap;
    expect(judged([...pair, ...company], { plan })).toBe(judged(pair, { plan }));
    // Without, the company tells which words are common.
    expect(judged([...pair, ...company], {})).not.toBe(judged(pair, {}));
  });
});

describe('learnFrequencies', () => {
  test('counts the articles that hold a phrase, and stems of languages without a table', () => {
    const one = { id: 'a', text: 'Los barcos zarparon hacia Olmedo ayer.', language: 'es' };
    const learned = learnFrequencies(
      [one, { ...one, id: 'b' }, { id: 'c', text: 'Nine barges sank at Olm.', language: 'en' }],
      'v',
    );
    expect(learned).toMatchObject({ version: 'v', articles: 3 });
    expect(Object.keys(learned.stems)).toEqual(['es']);
    expect(learned.stems['es']).toMatchObject({ documents: 2, words: 12 });
    expect(learned.phrases.holders.length).toBeGreaterThan(0);
    expect(new Set(learned.phrases.holders)).toEqual(new Set([2]));
    expect(learned.phrases.hashes).toEqual([...learned.phrases.hashes].sort((x, y) => x - y));
    expect(JSON.parse(JSON.stringify(learned))).toEqual(learned);
  });
});

describe('a plan that is none', () => {
  const good = planBatch(5000);
  const frequencies = learnFrequencies(batchOf(6), 'v');
  const wrong: [name: string, plan: unknown, message: RegExp][] = [
    ['a number', 7, /must be an object, got 7/],
    [
      'of another form',
      { ...good, format: 'samestory.plan/0' },
      /format "samestory.plan\/1", got "samestory.plan\/0"/,
    ],
    ['without a method', { ...good, method: 'guess' }, /method exact or index/],
    [
      'with a rate of 2',
      { ...good, sampling: { rate: 2, minKept: 1 } },
      /rate, a number from .* to 1, got 2/,
    ],
    ['with no join', { ...good, join: undefined }, /must have join, an object/],
    ['with half a band', { ...good, bands: { bands: 1.5, rows: 2 } }, /bands, an integer/],
    ['for longer signatures', { ...good, bands: { bands: 99, rows: 9 } }, /99 bands of 9 slots.*128/],
    [
      'with frequencies without a version',
      { ...good, frequencies: { ...frequencies, version: '' } },
      /version/,
    ],
    [
      'with counts cut off',
      { ...good, frequencies: { ...frequencies, phrases: { ...frequencies.phrases, holders: [] } } },
      /hashes of phrases and 0 counts/,
    ],
  ];

  test.each(wrong)('%s is refused', (_, plan, message) => {
    expect(() => clusterArticles([], { plan: plan as SavedPlan })).toThrow(InputError);
    expect(() => clusterArticles([], { plan: plan as SavedPlan })).toThrow(message);
  });
});
