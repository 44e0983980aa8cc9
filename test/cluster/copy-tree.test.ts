import { describe, expect, test } from 'vitest';
import { clusterArticles, type Article, type Cluster, type Copy } from '../../src/index.js';
import { agencySentences, rewriteSentences } from '../match/invented.js';

const article = (id: string, sentences: readonly string[], more: Partial<Article> = {}): Article => ({
  id,
  text: sentences.map((sentence, i) => (i > 0 && i % 3 === 0 ? `\n\n${sentence}` : sentence)).join(' '),
  ...more,
});

const respelt = (sentences: readonly string[]) =>
  sentences.map((sentence) => sentence.replaceAll('Gildra', 'Gilrda').replaceAll('Valcourt', 'Valcort'));

const told = (sentences: readonly string[], agency: string) =>
  sentences.map((sentence, i) =>
    i === 6 ? `${sentence} A company lawyer later told ${agency} it would cooperate.` : sentence,
  );

/** The one cluster of several that the articles make. */
function family(...articles: Article[]): Cluster {
  const { clusters } = clusterArticles(articles, { facts: false });
  expect(clusters).toHaveLength(1);
  for (const { reason, confidence } of clusters[0]!.copies) {
    expect(reason).toMatch(/^\S.*\.$/);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
  return clusters[0]!;
}

const edge = ({ copies }: Cluster, id: string): Copy => copies.find((copy) => copy.article === id)!;

describe('who copied whom', () => {
  test('by the dates, where they tell', () => {
    const late = { publishedAt: '2023-03-05T09:00Z' };
    const tree = family(
      article('z', agencySentences, { publishedAt: '2023-03-05T06:10Z' }),
      article('a', rewriteSentences, late),
    );
    expect(edge(tree, 'a')).toMatchObject({ parent: 'z' });
    expect(edge(tree, 'a').reason).toContain('was published after “z”');
  });

  test('by a misspelling that the copy of a copy repeats, dated or not', () => {
    const rewrite = respelt(rewriteSentences);
    const undated = [
      article('a', agencySentences),
      article('m', rewrite),
      article('b', rewrite.slice(0, 8)),
      article('c', agencySentences.slice(0, 9)),
    ];
    const dates = ['2023-03-05', '2023-03-06', '2023-03-08', '2023-03-08'];
    const dated = undated.map((one, i): Article => ({ ...one, publishedAt: dates[i]! }));
    for (const set of [undated, dated]) {
      const tree = family(...set);
      expect(tree.source?.article).toBe('a');
      expect(tree.copies.map(({ article: id, parent: of }) => `${id}<${of}`)).toEqual(['b<m', 'c<a', 'm<a']);
      expect(edge(tree, 'b').reason).toContain('repeats “Gilrda” from “m”, where “a” has “Gildra”');
      expect(edge(tree, 'b').confidence).toBeGreaterThan(0.6);
    }
  });

  test('never from a text that came after it, however close', () => {
    const rewrite = respelt(rewriteSentences);
    const tree = family(
      article('a', agencySentences, { publishedAt: '2023-03-05' }),
      article('m', rewrite, { publishedAt: '2023-03-08' }),
      article('b', rewrite.slice(0, 8), { publishedAt: '2023-03-06' }),
    );
    expect(edge(tree, 'm').parent).toBe('b');
  });

  test('by what the texts declare', () => {
    const wire = article('w', agencySentences, { publisher: 'Reuters', publishedAt: '2023-03-05' });
    const tree = family(wire, article('c', told(rewriteSentences, 'Reuters'), { publishedAt: '2023-03-05' }));
    expect(edge(tree, 'c').reason).toContain('credits Reuters (“told Reuters”), which published “w”');
    const paper = article('p', agencySentences, { publisher: 'Marrick Tribune' });
    const taken = article('t', [...rewriteSentences, '\n\nFirst published in the Marrick Tribune.']);
    expect(edge(family(paper, taken), 't').reason).toContain(
      'gives Marrick Tribune, the publisher of “p”, as its source',
    );
  });

  test('by what it holds, where nothing else tells', () => {
    const tree = family(article('whole', agencySentences), article('part', agencySentences.slice(0, 7)));
    expect(tree.source?.article).toBe('whole');
    expect(edge(tree, 'part').reason).toMatch(/has 100 % of its text from “whole”, of which it lacks \d+ %/);
  });

  test('and says so where nothing tells', () => {
    const tree = family(article('a', agencySentences), article('b', rewriteSentences));
    expect(edge(tree, 'b').reason).toBe(
      'Nothing tells which of the two is older; “a” is taken for the source.',
    );
    expect(edge(tree, 'b').confidence).toBeLessThanOrEqual(0.5);
  });
});

describe('a missing source', () => {
  const a = article('a', told(agencySentences.slice(1), 'AFP'));
  const bText = told(respelt([...rewriteSentences.slice(0, 9), ...rewriteSentences.slice(10)]), 'AFP');
  const b = article('b', bText);

  test('is named, and what was made from it is told from what was made from the text that stands in for it', () => {
    const tree = family(a, b, article('c', bText.slice(0, 9)));
    expect(tree.source).toBeUndefined();
    expect(tree.missingSource).toMatchObject({ publisher: 'AFP' });
    expect(tree.members[0]).toBe('b');
    expect(edge(tree, 'a')).toMatchObject({ parent: 'b', ofMissing: true });
    expect(edge(tree, 'a').reason).toContain('credits AFP (“told AFP”), whose text is not in the set');
    expect(edge(tree, 'c').parent).toBe('b');
    expect(edge(tree, 'c').ofMissing).toBeUndefined();
    expect(edge(tree, 'c').reason).toContain('repeats “Gilrda” from “b”, where “a” has “Gildra”');
  });

  test('is the parent of all where each has something of its own, with dates too', () => {
    for (const dates of [undefined, ['2023-03-05', '2023-03-05']]) {
      const [x, y] = [a, b].map((one, i): Article => (dates ? { ...one, publishedAt: dates[i]! } : one));
      const [copy] = family(x!, y!).copies;
      expect(copy).toMatchObject({ ofMissing: true });
    }
  });
});
