import { describe, expect, test } from 'vitest';
import { holdDocuments } from '../../src/cluster/batch.js';
import { createClusters } from '../../src/cluster/create-clusters.js';
import { createEvents } from '../../src/cluster/create-events.js';
import type { MatchedPair } from '../../src/cluster/matched-pair.js';
import { clusterArticles, prepare, type Article, type Clustering } from '../../src/index.js';
import { agencySentences, otherSentences, ownReportSentences, rewriteSentences } from '../match/invented.js';
import { allPairs, shuffled } from './pairs.js';

const article = (id: string, sentences: readonly string[], more: Partial<Article> = {}): Article => ({
  id,
  text: sentences.map((sentence, i) => (i > 0 && i % 3 === 0 ? `\n\n${sentence}` : sentence)).join(' '),
  ...more,
});

const run = (articles: readonly Article[]) => clusterArticles(articles, { facts: false });

const clusterOf = ({ clusters }: Clustering, id: string) =>
  clusters.find(({ members }) => members.includes(id))!;

const copyOf = (clustering: Clustering, id: string) =>
  clusterOf(clustering, id).copies.find((copy) => copy.article === id);

const ferry = article('ferry', agencySentences);
const bank = article('bank', otherSentences);

describe('a text put together from two stories', () => {
  test.each([
    ['half of each', [...agencySentences.slice(0, 6), ...otherSentences.slice(0, 6)]],
    ['all of each', [...agencySentences, ...otherSentences]],
    ['one retold, the other cut', [...rewriteSentences.slice(0, 6), ...otherSentences.slice(0, 4)]],
    ['a little of the second', [...agencySentences, ...otherSentences.slice(0, 4)]],
  ])(
    '%s: is a copy of the one it has most from, says what it has from the other, and joins neither to the other',
    (_, text) => {
      const mixed = article('mixed', text);
      const result = run([ferry, bank, mixed]);
      expect(clusterOf(result, 'mixed').members).toEqual(['ferry', 'mixed']);
      const copy = copyOf(result, 'mixed')!;
      expect(copy.reason).toContain('is put together from “ferry” and “bank”');
      expect(copy.alsoFrom).toHaveLength(1);
      const [part] = copy.alsoFrom!;
      expect(part).toMatchObject({ article: 'bank' });
      expect(part!.share).toBeGreaterThan(0.2);
      for (const { text: words, start, end } of part!.passages) {
        expect(mixed.text.slice(start, end)).toBe(words);
        for (const sentence of words.match(/[^.]+\./g)!)
          expect(otherSentences.some((one) => one.includes(sentence.trim().slice(0, 30)))).toBe(true);
      }
      expect(result.events).toHaveLength(2);
      expect(result.events.map(({ independentSources }) => independentSources)).toEqual([1, 1]);
    },
  );

  test('twice, and with copies of both stories: still two families', () => {
    const result = run([
      ferry,
      article('ferry-2', agencySentences.slice(0, 10)),
      bank,
      article('bank-2', otherSentences.slice(0, 8)),
      article('mixed', [...agencySentences.slice(0, 6), ...otherSentences.slice(0, 6)]),
      article('mixed-2', [...agencySentences.slice(0, 6), ...otherSentences.slice(0, 5)]),
    ]);
    expect(result.clusters.map(({ members }) => [...members].sort())).toEqual([
      ['ferry', 'ferry-2', 'mixed', 'mixed-2'],
      ['bank', 'bank-2'],
    ]);
    expect(clusterOf(result, 'mixed').source?.article).toBe('ferry');
    expect(copyOf(result, 'mixed-2')!.parent).toBe('mixed');
    expect(result.events).toHaveLength(2);
  });

  test('of one event: both reports count as sources, the text put together from them does not', () => {
    const result = run([
      ferry,
      article('own', ownReportSentences),
      article('mixed', [...agencySentences.slice(0, 6), ...ownReportSentences.slice(0, 5)]),
    ]);
    expect(copyOf(result, 'mixed')?.alsoFrom?.[0]?.article).toBe('own');
    expect(result.events).toHaveLength(1);
    expect(result.events[0]).toMatchObject({ independentSources: 2 });
  });

  test('is the one that came last: a digest that was out first is no copy of what repeats its parts', () => {
    const digest = article('digest', [...agencySentences, ...otherSentences], { publishedAt: '2023-03-01' });
    const later = { publishedAt: '2023-03-02' };
    const result = run([digest, { ...ferry, ...later }, { ...bank, ...later }]);
    const copies = result.clusters.flatMap((cluster) => cluster.copies);
    expect(copies.every(({ alsoFrom }) => alsoFrom === undefined)).toBe(true);
    expect(copies.map(({ parent: of }) => of)).toEqual(copies.map(() => 'digest'));
  });
});

describe('parts of a text', () => {
  test('a half of a story with a half page of own reporting is its copy, and no text put together from several', () => {
    const own = article('own', [...agencySentences.slice(0, 6), ...ownReportSentences]);
    const result = run([ferry, own]);
    expect(clusterOf(result, 'own').members).toHaveLength(2);
    expect(copyOf(result, 'own')?.alsoFrom ?? copyOf(result, 'ferry')?.alsoFrom).toBeUndefined();
  });

  test('the whole story with own reporting added, published later, is a copy of it', () => {
    const own = article('own', [...rewriteSentences, ...ownReportSentences], { publishedAt: '2023-03-06' });
    const result = run([{ ...ferry, publishedAt: '2023-03-05' }, own]);
    expect(copyOf(result, 'own')).toMatchObject({ parent: 'ferry' });
  });

  test('two halves of a whole count as one source with it', () => {
    const whole = article('whole', [...agencySentences, ...ownReportSentences]);
    const result = run([whole, ferry, article('second', ownReportSentences)]);
    expect(result.events).toHaveLength(1);
    expect(result.events[0]!.independentSources).toBe(1);
    expect(result.clusters.flatMap(({ copies }) => copies).every(({ alsoFrom }) => !alsoFrom)).toBe(true);
  });

  test('a live blog with one item from each of many stories joins none of them to another', () => {
    const items = (n: number) =>
      `At ${n} past the hour a reader in ward ${n} wrote that the number ${n * 7} tram was late again and asked who minds the depot.`;
    const blog = article('blog', [
      items(3),
      ...agencySentences.slice(0, 3),
      items(11),
      items(17),
      ...otherSentences.slice(0, 3),
      items(23),
      items(31),
    ]);
    const result = run([ferry, bank, blog]);
    expect(clusterOf(result, 'ferry').members).not.toContain('bank');
    const [ofFerry, ofBank] = ['ferry', 'bank'].map((id) =>
      result.events.find(({ clusters }) => clusters.includes(clusterOf(result, id).id)),
    );
    expect(ofFerry).toBeDefined();
    expect(ofFerry).not.toBe(ofBank);
  });
});

test('a batch of copies, texts put together, dates and events is the same in 100 orders', () => {
  const on = (day: number) => ({ publishedAt: `2023-03-0${day}` });
  const batch = [
    { ...ferry, ...on(5) },
    article('ferry-2', agencySentences.slice(0, 9), on(6)),
    article('retold', rewriteSentences, on(6)),
    article('retold-2', rewriteSentences.slice(0, 8)),
    article('own', ownReportSentences, on(6)),
    article('own-late', ownReportSentences.slice(0, 8), on(9)),
    bank,
    article('bank-2', otherSentences.slice(0, 8)),
    article('mixed', [...agencySentences.slice(0, 6), ...otherSentences.slice(0, 6)], on(7)),
    article('mixed-2', [...otherSentences.slice(0, 6), ...agencySentences.slice(0, 6)]),
  ];
  const documents = batch.map((one) => prepare(one));
  const pairs = allPairs(documents);
  // By ids, as positions differ from order to order.
  const inOrder = (order: readonly number[]) => {
    const moved = order.map((old) => documents[old]!);
    const placeOf = (old: number) => order.indexOf(old);
    const renamed = shuffled(pairs.length, order[0]!).map((p): MatchedPair => {
      const { a, b, match } = pairs[p]!;
      return { a: placeOf(a), b: placeOf(b), match };
    });
    const held = holdDocuments(moved);
    const plans = createClusters(held, renamed, 0.5);
    const idOf = (member: number) => held.idAt(member);
    return {
      clusters: plans.map(({ members, choice, copies }) => ({
        members: members.map(idOf),
        reason: choice?.reason,
        copies: copies.map((copy) => ({
          ...copy,
          article: idOf(copy.article),
          parent: idOf(copy.parent),
          alsoFrom: copy.alsoFrom.map((part) => ({ ...part, article: idOf(part.article) })),
        })),
      })),
      events: createEvents(held, plans, renamed, 0.5, 0.5),
    };
  };
  const expected = inOrder(batch.map((_, i) => i));
  expect(expected.clusters.length).toBeGreaterThan(2);
  expect(expected.clusters.some(({ copies }) => copies.some(({ alsoFrom }) => alsoFrom.length > 0))).toBe(
    true,
  );
  for (let seed = 0; seed < 100; seed++) expect(inOrder(shuffled(batch.length, seed))).toEqual(expected);
  expect(run([...batch].reverse())).toEqual(run(batch));
});
