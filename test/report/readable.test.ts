import { describe, expect, test } from 'vitest';
import { groupFindings } from '../../src/report/group-findings.js';
import { createPlaceInWords } from '../../src/report/place-in-words.js';
import { displayWidth } from '../../src/report/layout.js';
import { renderClustering } from '../../src/report/render-clustering.js';
import type { Article, Cluster, Clustering, FactChange } from '../../src/types.js';
import { ARTICLES, CLUSTERING, COMPARISON } from './sample.js';

const articleById = new Map(ARTICLES.map((article) => [article.id, article]));
const [STORY] = CLUSTERING.clusters as readonly [Cluster];

/** The sample's story so many times, each with texts of its own. */
function batchOf(stories: number): { batch: Clustering; byId: Map<string, Article> } {
  const byId = new Map<string, Article>();
  const clusters = Array.from({ length: stories }, (_, i): Cluster => {
    const name = (id: string) => `${id} ${i}`;
    for (const id of STORY.members) byId.set(name(id), { ...articleById.get(id)!, id: name(id) });
    return {
      ...STORY,
      id: name(STORY.id),
      members: STORY.members.map(name),
      source: { ...STORY.source!, article: name(STORY.source!.article) },
      copies: STORY.copies.map((copy) => ({
        ...copy,
        article: name(copy.article),
        parent: name(copy.parent),
      })),
    };
  });
  const events = clusters.map(({ id }) => ({ id, clusters: [id], independentSources: 1 }));
  return { batch: { clusters, events }, byId };
}

describe('a report of many stories', () => {
  test('is a line a story from more than twenty on, and says how to see more', () => {
    const { batch, byId } = batchOf(21);
    const report = renderClustering(batch, byId);
    expect(report.split('\n').length).toBeLessThan(40);
    expect(report).toMatch(/^42 articles: 21 stories with copies/);
    expect(report).toContain('To the desk: 21 CORRECTIONS, 42 REFILES');
    expect(
      report.match(/2 texts {4}Nine barges sank at Olm\. .*source .*; 1 CORRECTION, 2 REFILES/g),
    ).toHaveLength(21);
    expect(report).toContain('--no-summary');
    expect(report).not.toContain('verdict');
  });

  test('is in full up to twenty, or where it is asked for, and a summary of one story where that is', () => {
    const [few, many] = [batchOf(20), batchOf(21)];
    expect(renderClustering(few.batch, few.byId)).toContain('verdict');
    expect(renderClustering(many.batch, many.byId, { summary: false })).toContain('verdict');
    expect(renderClustering(CLUSTERING, articleById, { summary: true })).not.toContain('verdict');
  });

  test.each([60, 80, 120])('keeps to %d columns', (width) => {
    const { batch, byId } = batchOf(30);
    const lines = renderClustering(batch, byId, { width }).split('\n');
    expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
  });
});

describe('findings', () => {
  test('are shown from a severity on, and no more than asked for; the rest is counted', () => {
    const major = renderClustering(CLUSTERING, articleById, { show: 'major' });
    expect(major).toContain('number: other value');
    expect(major).not.toContain('A stray mark.');
    expect(major).toContain('2 more and 1 fact kept or rephrased, not shown');
    const one = renderClustering(CLUSTERING, articleById, { max: 1 });
    expect(one).toContain('2 more and 1 fact kept or rephrased, not shown');
  });

  const unquoted = (i: number): FactChange => ({
    change: 'garbled',
    kind: 'quote',
    garble: 'quote-altered',
    severity: 'minor',
    confidence: 0.9,
    copy: { text: `word${i}`, start: 24, end: 30 },
    note: `“word${i}” stands without the quotation marks.`,
  });

  test('of one sort are one with a count, from three on', () => {
    const facts = Array.from({ length: 13 }, (_, i) => unquoted(i));
    const { facts: others } = COMPARISON;
    const groups = groupFindings([...others, ...facts]);
    expect(groups.map((group) => group.length)).toEqual([...others.map(() => 1), 13]);
    expect(groupFindings(facts.slice(0, 2))).toHaveLength(2);
    const copies = STORY.copies.map((copy) => ({ ...copy, comparison: { ...COMPARISON, facts } }));
    const clusters = [{ ...STORY, copies }, ...CLUSTERING.clusters.slice(1)];
    const report = renderClustering({ ...CLUSTERING, clusters }, articleById);
    expect(report.match(/quote altered \(13 times\)/g)).toHaveLength(1);
    expect(report.match(/without the quotation marks/g)).toHaveLength(1);
    expect(renderClustering({ ...CLUSTERING, clusters }, articleById, { all: true })).not.toContain('times)');
  });

  test('are told by paragraph and sentence, and by offsets with `all`', () => {
    const text =
      'Ferry lost off Olm\n\nNine men are missing. The mayor was told.\n\nA search goes on. It is late.\n';
    const place = createPlaceInWords(new Map([['a', { id: 'a', text, title: 'Ferry lost off Olm' }]]));
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    expect(place('a', at('lost'))).toBe(' headline');
    expect(place('a', at('Nine'))).toBe(' par. 1, sent. 1');
    expect(place('a', at('told'))).toBe(' par. 1, sent. 2');
    expect(place('a', at('It is'))).toBe(' par. 2, sent. 2');
    expect(place('unknown', at('It is'))).toMatch(/^:\d+-\d+$/);
    expect(renderClustering(CLUSTERING, articleById)).toContain('wire par. 2, sent. 1 →');
    expect(renderClustering(CLUSTERING, articleById, { all: true })).toContain('wire:56-62 →');
  });

  test('tell nobody to correct where the source is a guess', () => {
    const guess = { ...STORY, source: { ...STORY.source!, confidence: 0.4 } };
    const report = renderClustering(
      { ...CLUSTERING, clusters: [guess, ...CLUSTERING.clusters.slice(1)] },
      articleById,
    );
    expect(report).toContain('To the desk: 1 CONFLICT, 2 differences');
    expect(report).not.toMatch(/CORRECTION|REFILE|\bwas {2}|\bnow {2}|the copy 41 men/);
    expect(report).toMatch(/one {2}14 men\n *two {2}.*41 men\n *The two differ\./);
  });
});
