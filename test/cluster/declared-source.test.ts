import { describe, expect, test } from 'vitest';
import { clusterArticles } from '../../src/index.js';
import type { Article } from '../../src/types.js';

const TEXT = [
  'The dam above Orrin was closed on Monday after engineers found two cracks in its eastern wall.',
  'Water had seeped through the lower gallery since March, the valley board said in a report.',
  'Some 1,400 people in the villages below were told to be ready to leave within an hour.',
  'Repairs will take until August and cost nine million crowns, its director Hanne Ulvik said.',
];
const copy = (id: string, more: Partial<Article> = {}): Article => ({ id, text: TEXT.join('\n\n'), ...more });
const sourceOf = (...articles: Article[]) => {
  const [cluster, ...others] = clusterArticles(articles, { facts: false }).clusters;
  expect(others).toEqual([]);
  return cluster!.source?.article ?? 'missing';
};

describe('declared lineage', () => {
  test('chooses the source before agency, date and content do', () => {
    const wire = copy('z', { publishedAt: '2024-03-05T10:00:00Z' });
    const site = copy('a', { publishedAt: '2024-03-04T10:00:00Z', publisher: 'Reuters', evolvedFrom: 'z' });
    expect(sourceOf(site, wire)).toBe('z');
    expect(sourceOf(site, { ...wire, evolvedFrom: 'a', publishedAt: '2024-03-05' }, copy('m'))).toMatch(
      /^[az]$/,
    );
  });

  test('is followed to its end, by id or by address', () => {
    const wire = copy('z', { url: 'https://wire.example/1' });
    expect(
      sourceOf(copy('a', { evolvedFrom: 'b' }), copy('b', { evolvedFrom: 'https://wire.example/1' }), wire),
    ).toBe('z');
  });

  test('to an article outside the set by two of them: the source is missing', () => {
    expect(sourceOf(copy('a', { evolvedFrom: 'urn:w' }), copy('b', { evolvedFrom: 'urn:w' }))).toBe(
      'missing',
    );
  });

  test('to two articles outside the set: the one that more name, of equals the first by name', () => {
    const reasonOf = (...articles: Article[]) =>
      clusterArticles(articles, { facts: false }).clusters[0]!.missingSource?.reason ?? 'none';
    const made = (id: string, evolvedFrom: string) => copy(id, { evolvedFrom });
    const [a, b, c, d] = [made('a', 'urn:x'), made('b', 'urn:x'), made('c', 'urn:w'), made('d', 'urn:w')];
    expect(reasonOf(a, b, c, d)).toContain('urn:w');
    expect(reasonOf(d, c, b, a)).toContain('urn:w');
    expect(reasonOf(a, b, c, d, made('e', 'urn:x'))).toContain('urn:x');
    expect(reasonOf(a, c)).not.toContain('urn:');
    // Where two of the set are named as well, nothing is settled.
    expect(reasonOf(a, b, copy('r'), made('e', 'r'))).not.toContain('urn:x');
    expect(reasonOf(a, b, copy('r'), made('e', 'r'), copy('s'), made('f', 's'))).not.toContain('urn:x');
  });

  test('by one of itself says nothing', () => {
    const [own, other] = [copy('b', { evolvedFrom: 'b' }), copy('a', { publishedAt: '2024-03-04' })];
    expect(sourceOf(own, other)).toBe(sourceOf({ ...own, evolvedFrom: undefined }, other));
  });

  test('a withheld or canceled item is no source while there is one that may be used', () => {
    const killed = copy('a', { status: 'canceled', publishedAt: '2024-03-04T10:00:00Z' });
    const again = copy('b', { status: 'usable', publishedAt: '2024-03-04T11:00:00Z' });
    expect(sourceOf(killed, again, copy('c', { publishedAt: '2024-03-04T12:00:00Z' }))).toBe('b');
    expect(sourceOf(killed, copy('c', { publishedAt: '2024-03-04T12:00:00Z' }))).toBe('a');
  });
});
