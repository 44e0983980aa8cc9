import { describe, expect, test } from 'vitest';
import type { Paint } from '../../src/report/paint.js';
import { renderClustering } from '../../src/report/render-clustering.js';
import { renderComparison } from '../../src/report/render-comparison.js';
import { clusteringJson, comparisonJson } from '../../src/report/report-json.js';
import { displayWidth } from '../../src/report/layout.js';
import { ARTICLES, CLUSTERING, COMPARISON } from './sample.js';
import { leastCost } from '../least-cost.js';

const articleById = new Map(ARTICLES.map((article) => [article.id, article]));
const originById = new Map([['wire', 'in/wire.txt']]);
const [wire, copy] = ARTICLES as readonly [(typeof ARTICLES)[0], (typeof ARTICLES)[0]];

describe('renderClustering', () => {
  test('has no heading over nothing: where every article is in a story there are no single reports', () => {
    const clusters = CLUSTERING.clusters.filter(({ members }) => members.length > 1);
    const all = { ...CLUSTERING, clusters, events: [] };
    expect(renderClustering(all, articleById, { originById })).not.toMatch(/SINGLE REPORTS|SAME EVENT/);
  });

  test('tells the stories with copies, the events and the single reports, worst first', () => {
    expect(renderClustering(CLUSTERING, articleById, { originById })).toMatchInlineSnapshot(`
      "5 articles: 1 story with copies, 3 single reports
      To the desk: 1 CORRECTION, 2 REFILES

      STORY      Nine barges sank at Olm.
        source   wire: it is the wire’s own text. (probably: 0.84)
        texts    wire           source  in/wire.txt
                 copy\\u001b[2J  copy
        lineage  wire
                 └─ copy\\u001b[2J
                       It says “from the wire”. (very probably: 0.90)

        copy\\u001b[2J is a rewrite of wire: 1 CORRECTION, 2 REFILES
        verdict  made from one text: almost certainly (>0.99); one event: almost certainly (1.00)
        because  nearly all of what copy\\u001b[2J says answers wire, and all the other way, mostly in the
                 same order; most of the telling words are shared (0.72, quoted speech left out), and some
                 of the runs of words (0.31).
        example  Nine barges sank at Olm. wire par. 1, sent. 1
          meets  Nine barges sink at Olm\\u202e. copy\\u001b[2J par. 1, sent. 1

          CORRECTION  number: other value           wire par. 2, sent. 1 → copy\\u001b[2J par. 2, sent. 1
                      was  14 men
                      now  \\u001b]0;pwned\\u0007 that 41 men
                      The wire says 14 men\\u0007, the copy 41 men.
          REFILE      person: other name            wire par. 2, sent. 1 → copy\\u001b[2J par. 2, sent. 1
                      was  Vint
                      now  Wint
                      Vint became Wint.
          REFILE      wording: damaged              copy\\u001b[2J par. 2, sent. 1
                      now  . .
                      A stray mark.
          1 fact kept or rephrased, not shown (see --all)

      SAME EVENT, not copies of one another
        wire (with its copy copy\\u001b[2J) and other: 2 independent sources

      SINGLE REPORTS, no copy among these articles
        10         The apple harvest is late.
        __proto__  (no words)
        other      Olm disaster

      Compared:     numbers, times, names, quotes, attributions, status (done, planned, denied), added and
                    dropped statements, damaged wording.
      Not compared: pictures and captions, tables, links, web boilerplate (by-lines, adverts, comments);
                    the facts of articles that are no copies of one another; whether the source itself is
                    right.
      "
    `);
  });

  test('shows what was kept or rephrased only with `all`', () => {
    expect(renderClustering(CLUSTERING, articleById)).not.toContain('Said in other words.');
    expect(renderClustering(CLUSTERING, articleById, { all: true })).toContain('Said in other words.');
  });

  test('says that facts were not compared where they were not', () => {
    const bare = {
      ...CLUSTERING,
      clusters: CLUSTERING.clusters.map((cluster) => ({
        ...cluster,
        copies: cluster.copies.map((one) => ({ ...one, comparison: { ...COMPARISON, facts: [] } })),
      })),
    };
    const report = renderClustering(bare, articleById, { facts: false });
    expect(report).toContain('facts were not compared');
    expect(report).not.toMatch(/CORRECTION|Nothing to correct/);
  });

  test('says why the source is taken to be missing', () => {
    const [story, ...rest] = CLUSTERING.clusters;
    const missing = {
      id: story!.id,
      members: story!.members,
      copies: story!.copies.map((copy) => ({ ...copy, ofMissing: true as const })),
      missingSource: { confidence: 0.7, reason: 'Both name the wire.' },
    };
    const report = renderClustering({ ...CLUSTERING, clusters: [missing, ...rest] }, articleById);
    expect(report).toContain('missing, wire stands in for it: Both name the wire. (probably: 0.70)');
  });

  test('has nothing to say of nothing but what it compares', () => {
    expect(renderClustering({ clusters: [], events: [] }, new Map())).toMatch(
      /^0 articles: 0 stories with copies, 0 single reports\n/,
    );
  });

  test.each([60, 80, 100, 120])('keeps to %d columns', (width) => {
    const lines = renderClustering(CLUSTERING, articleById, { originById, width, all: true }).split('\n');
    expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
  });

  test('colours change nothing but colours', () => {
    const brush = (text: string) => `\u001b[1m${text}\u001b[22m`;
    const paint: Paint = {
      strong: brush,
      faint: brush,
      major: brush,
      minor: brush,
      source: brush,
      copy: brush,
    };
    const coloured = renderClustering(CLUSTERING, articleById, { paint });
    expect(coloured).toContain('\u001b[1m');
    expect(coloured.replaceAll('\u001b[1m', '').replaceAll('\u001b[22m', '')).toBe(
      renderClustering(CLUSTERING, articleById),
    );
  });
});

describe('renderComparison', () => {
  test('puts the verdict first, then what it rests on, then each finding with its place', () => {
    expect(renderComparison(COMPARISON, wire, copy)).toMatchInlineSnapshot(`
      "copy\\u001b[2J is a rewrite of wire: 1 CORRECTION, 2 REFILES

        verdict  made from one text: almost certainly (>0.99); one event: almost certainly (1.00)
        because  nearly all of what copy\\u001b[2J says answers wire, and all the other way, mostly in the
                 same order; most of the telling words are shared (0.72, quoted speech left out), and some
                 of the runs of words (0.31).
        example  Nine barges sank at Olm. wire par. 1, sent. 1
          meets  Nine barges sink at Olm\\u202e. copy\\u001b[2J par. 1, sent. 1

          CORRECTION  number: other value           wire par. 2, sent. 1 → copy\\u001b[2J par. 2, sent. 1
                      was  14 men
                      now  \\u001b]0;pwned\\u0007 that 41 men
                      The wire says 14 men\\u0007, the copy 41 men.
          REFILE      person: other name            wire par. 2, sent. 1 → copy\\u001b[2J par. 2, sent. 1
                      was  Vint
                      now  Wint
                      Vint became Wint.
          REFILE      wording: damaged              copy\\u001b[2J par. 2, sent. 1
                      now  . .
                      A stray mark.
          1 fact kept or rephrased, not shown (see --all)

      Compared:     numbers, times, names, quotes, attributions, status (done, planned, denied), added and
                    dropped statements, damaged wording.
      Not compared: pictures and captions, tables, links, web boilerplate (by-lines, adverts, comments);
                    whether the source itself is right.
      "
    `);
  });
});

describe('findings', () => {
  const fact = COMPARISON.facts[0]!;

  test('beyond a hundred are counted and not shown, but with `all`', () => {
    const many = {
      ...COMPARISON,
      facts: Array.from({ length: 130 }, (_, i) => ({ ...fact, note: 'x'.repeat(i) })),
    };
    const shown = (report: string) => report.split('\n').filter((line) => line.startsWith('    CORRECTION'));
    const report = renderComparison(many, wire, copy);
    expect(shown(report)).toHaveLength(100);
    expect(report).toContain('30 more, not shown (see --all)');
    expect(shown(renderComparison(many, wire, copy, { all: true }))).toHaveLength(130);
  });

  test('a passage or note of millions of characters is shown by its ends, and soon', () => {
    const text = `begin ${'\u001b very long '.repeat(500_000)} end`;
    const source = { text, start: 0, end: text.length };
    const sides = { source, copy: source, garble: undefined };
    const long = {
      ...COMPARISON,
      facts: [{ ...fact, ...sides, change: 'rephrased' as const, severity: 'minor' as const, note: text }],
    };
    const report = renderComparison(long, wire, copy);
    expect(leastCost(() => renderComparison(long, wire, copy), 2000)).toBeLessThan(2000);
    expect(report).toMatch(/was {2}begin [^]* … /);
    expect(report.length).toBeLessThan(6000);
  });
});

describe('JSON reports', () => {
  test('carry a schema, the articles without their texts, and the result as it is', () => {
    const report = JSON.parse([...clusteringJson(CLUSTERING, ARTICLES, originById)].join('')) as Record<
      string,
      unknown
    >;
    expect(report).toEqual({
      schema: 'samestory.clustering/1',
      articles: [
        { id: 'wire', publisher: 'Wire', origin: 'in/wire.txt' },
        { id: copy.id },
        { id: 'other', title: 'Olm\r\ndisaster' },
        { id: '__proto__' },
        { id: '10' },
      ],
      ...CLUSTERING,
      failures: [],
      skipped: [],
    });
    expect(JSON.parse([...comparisonJson(COMPARISON, wire, copy)].join(''))).toEqual({
      schema: 'samestory.comparison/1',
      source: { id: 'wire', publisher: 'Wire' },
      copy: { id: copy.id },
      ...COMPARISON,
    });
  });
});

test('no report lets a control character or a bidi mark of an article through', () => {
  const reports = [
    renderClustering(CLUSTERING, articleById, { all: true }),
    renderComparison(COMPARISON, wire, copy, { all: true }),
    [...clusteringJson(CLUSTERING, ARTICLES)].join(''),
    [...comparisonJson(COMPARISON, wire, copy)].join(''),
  ];
  for (const report of reports) expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
});
