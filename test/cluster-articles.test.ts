import { describe, expect, test } from 'vitest';
import { clusterArticles, prepare, type Article, type Progress } from '../src/index.js';

const wire = [
  'A fire burned down the covered market of Halden Quay on Sunday night, the city fire brigade said.',
  'Eleven stalls were lost and two watchmen were treated for smoke, according to Captain Rhea Tolliver.',
  'The flames started in a bakery at the north gate and spread under the timber roof within minutes.',
  'Mayor Joss Verren promised the traders a tent on the parade ground before the end of the week.',
];
const reprint: Article = { id: 'reprint', text: wire.join(' ').replace('Eleven', 'Twelve') };
const original: Article = { id: 'original', text: wire.join(' ') };
const cut: Article = { id: 'cut', text: wire.slice(0, 3).join(' ') };
const other: Article = {
  id: 'other',
  text: 'The national choir will tour six coastal towns in spring, its director said. Tickets are on sale from Friday at the opera house.',
};
const articles = [reprint, original, cut, other];

describe('clusterArticles', () => {
  test('puts every article into exactly one cluster, and every cluster into exactly one event', () => {
    const { clusters, events } = clusterArticles(articles);
    expect(clusters.flatMap(({ members }) => members).sort()).toEqual([
      'cut',
      'original',
      'other',
      'reprint',
    ]);
    expect(events.flatMap((event) => event.clusters).sort()).toEqual(clusters.map(({ id }) => id).sort());
    expect(clusters[0]!.members).toHaveLength(3);
  });

  test('names a cluster by its least id and compares each member but the first with another member', () => {
    const { clusters } = clusterArticles(articles);
    for (const { id, members, copies } of clusters) {
      expect(id).toBe([...members].sort()[0]);
      expect(copies.map(({ article }) => article)).toEqual(members.slice(1));
      for (const { article, parent: of } of copies) {
        expect(of).not.toBe(article);
        expect(members).toContain(of);
      }
    }
  });

  test('gives the same result for any order of the articles', () => {
    const expected = clusterArticles(articles);
    for (let shift = 1; shift < articles.length; shift++) {
      const moved = [...articles.slice(shift), ...articles.slice(0, shift)];
      expect(clusterArticles(moved)).toEqual(expected);
      expect(clusterArticles([...moved].reverse())).toEqual(expected);
    }
  });

  test('takes any iterable once', () => {
    const expected = clusterArticles(articles);
    expect(clusterArticles(new Set(articles))).toEqual(expected);
    const once = (function* () {
      yield* articles;
    })();
    expect(clusterArticles(once)).toEqual(expected);
  });

  test('leaves the facts out with { facts: false } and changes nothing else', () => {
    const withFacts = clusterArticles(articles);
    const without = clusterArticles(articles, { facts: false });
    const strip = ({ clusters }: typeof withFacts) =>
      clusters.map((cluster) => ({
        ...cluster,
        copies: cluster.copies.map((copy) => ({ ...copy, comparison: { ...copy.comparison, facts: [] } })),
      }));
    expect(strip(without)).toEqual(strip(withFacts));
    expect(withFacts.clusters[0]!.copies.some(({ comparison }) => comparison.facts.length > 0)).toBe(true);
    expect(without.clusters[0]!.copies.every(({ comparison }) => comparison.facts.length === 0)).toBe(true);
  });

  test('reports each stage from its start to its end, in order', () => {
    const reports: Progress[] = [];
    clusterArticles(articles, { onProgress: (progress) => reports.push(progress) });
    const stages = [...new Set(reports.map(({ stage }) => stage))];
    expect(stages).toEqual(['prepare', 'candidates', 'match', 'cluster', 'facts']);
    for (const stage of stages) {
      const own = reports.filter((report) => report.stage === stage);
      expect(own.at(-1)!.done).toBe(own.at(-1)!.total);
      expect(own.every(({ done }, i) => i === 0 || done >= own[i - 1]!.done)).toBe(true);
    }
  });

  test('runs the stages that the caller gives', () => {
    const seen: string[] = [];
    const { clusters } = clusterArticles(articles, {
      prepare: (article) => {
        seen.push(article.id);
        return prepare(article);
      },
      candidates: () => [],
    });
    expect([...new Set(seen)].sort()).toEqual(['cut', 'original', 'other', 'reprint']);
    expect(clusters.every(({ members }) => members.length === 1)).toBe(true);
  });

  test('refuses candidate pairs that are none', () => {
    for (const pair of [
      { a: 0, b: 0 },
      { a: 1, b: 0 },
      { a: 0, b: 9 },
      { a: -1, b: 1 },
      { a: 0.5, b: 1 },
    ]) {
      expect(() => clusterArticles(articles, { candidates: () => [pair] })).toThrow(/candidates/);
    }
  });

  test('changes no article', () => {
    const frozen = articles.map((article) => Object.freeze({ ...article }));
    expect(() => clusterArticles(Object.freeze(frozen) as Article[])).not.toThrow();
  });
});
