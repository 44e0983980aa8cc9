import { describe, expect, test } from 'vitest';
import { FACT_COLUMNS, factRows, matrixTable } from '../../src/report/fact-tables.js';
import { listFindings } from '../../src/report/list-findings.js';
import { renderJunit } from '../../src/report/render-junit.js';
import { renderMarkdown } from '../../src/report/render-markdown.js';
import { renderSarif } from '../../src/report/render-sarif.js';
import { tableText } from '../../src/report/table-text.js';
import type { Clustering } from '../../src/types.js';
import { copyOf, factOf, storyOf, told } from './facts-of.js';

const dropped = factOf({
  change: 'dropped',
  garble: undefined,
  copy: undefined,
  severity: 'minor',
  note: 'Gone <b>.',
});
const kept = factOf({ change: 'kept', garble: undefined, severity: 'none', note: 'Kept.' });
const clusters = [
  storyOf('wire', [copyOf('post', 'wire', [dropped, factOf(), kept]), copyOf('echo', 'wire', [kept])]),
  storyOf('alone', []),
];
const clustering: Clustering = { clusters, events: [] };
const findings = listFindings(clusters);
const articles = new Map(
  ['wire', 'post', 'echo', 'alone'].map((id) => [id, { id, text: '14 men were lost off Olm on Monday.' }]),
);
const origins = new Map([
  ['post', 'in/post.txt'],
  ['echo', 'echo'],
]);

describe('listFindings', () => {
  test('worst first, and as they stand within a severity', () => {
    expect(findings.map(({ fact, copy }) => `${fact.severity} ${copy}`)).toEqual([
      'major post',
      'minor post',
      'none post',
      'none echo',
    ]);
    expect(findings[0]).toMatchObject({ cluster: 'echo', source: 'wire', copy: 'post' });
  });

  test('a fingerprint is that of the words and not of their place, and the same change twice has two', () => {
    const prints = (...facts: readonly Parameters<typeof factOf>[0][]) =>
      listFindings([storyOf('wire', [copyOf('post', 'wire', facts.map(factOf))])]).map(
        (one) => one.fingerprint,
      );
    const [once] = prints({});
    expect(once).toMatch(/^[0-9a-f]{32}$/);
    expect(prints({ source: told('14  men\n', 99), note: 'x', confidence: 0.2 })).toEqual([once]);
    expect(prints({}, {})[0]).toBe(once);
    expect(new Set(prints({}, {}, {})).size).toBe(3);
    for (const other of [
      { source: told('15 men') },
      { copy: told('42 men') },
      { kind: 'time' },
      { garble: 'precision-lost' },
      { change: 'rephrased' },
    ])
      expect(prints(other)[0]).not.toBe(once);
    expect(listFindings([storyOf('wire', [copyOf('echo', 'wire', [factOf()])])])[0]!.fingerprint).not.toBe(
      once,
    );
  });
});

describe('tables', () => {
  test('a row a fact, with its places and words, and nothing where there is none', () => {
    const rows = [...factRows(findings, origins)];
    expect(rows).toHaveLength(findings.length);
    for (const row of rows) expect(Object.keys(row)).toEqual([...FACT_COLUMNS]);
    expect(rows[0]).toMatchObject({
      ...{ severity: 'major', garble: 'value-changed', source: 'wire', copy: 'post' },
      ...{ source_file: '', copy_file: 'in/post.txt', source_text: '14 men', source_start: 0, source_end: 6 },
    });
    expect(rows[1]).toMatchObject({ garble: '', copy_text: '', copy_start: '', copy_end: '' });
  });

  test('a matrix has a column an article of a story, none for those that stand alone, and renames what is called as its own', () => {
    const { columns, rows } = matrixTable([
      storyOf('wire', [copyOf('kind', 'wire', [factOf()])]),
      storyOf('alone', []),
    ]);
    expect(columns).toEqual(['cluster', 'severity', 'kind', 'fact', 'wire', 'article kind']);
    expect(rows).toEqual([
      {
        ...{ cluster: 'kind', severity: 'major', kind: 'quantity', fact: '14 men' },
        ...{ wire: 'kept: 14 men', 'article kind': 'garbled: 41 men' },
      },
    ]);
  });

  test('cells are quoted as RFC 4180 has it, and a formula is none', () => {
    expect(tableText(['a', 'b'], [{ a: 'x,"y"', b: '=1+1' }, { a: 3 }], ',')).toBe(
      'a,b\r\n"x,""y""","\'=1+1"\r\n3,\r\n',
    );
  });
});

describe('JUnit', () => {
  test('a suite a story, a case a copy, and a failure where a finding says so', () => {
    const xml = renderJunit(clustering, findings, origins, ({ fact }) => fact.severity !== 'none');
    expect(xml).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="samestory" tests="2" failures="1">',
        '  <testsuite name="echo" tests="2" failures="1">',
        '    <testcase classname="echo" name="post" file="in/post.txt">',
        '      <failure type="major" message="Other.">major: Other.\nminor: Gone &lt;b&gt;.</failure>',
        '    </testcase>',
        '    <testcase classname="echo" name="echo" file="echo"/>',
        '  </testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    );
  });
});

describe('Markdown', () => {
  const lines = (one: Clustering) =>
    renderMarkdown(one, listFindings(one.clusters), articles, origins).split('\n');

  test('a heading a story and a row a finding that asks for something, worst first', () => {
    const report = lines(clustering);
    expect(report[0]).toBe('**4 articles, 1 story with copies**');
    expect(report.filter((line) => line.startsWith('###'))).toEqual(['### wire']);
    expect(report).toContain('Source: wire. it is first');
    expect(report).toContain('Copies: post (in/post.txt), echo');
    expect(report.filter((line) => line.startsWith('| ') && !line.startsWith('| ---')).slice(1)).toEqual([
      '| CORRECTION | post | Other. | 14 men | 41 men |',
      '| REFILE | post | Gone &lt;b\\>. | 14 men |  |',
    ]);
  });

  test('says so where nothing is to correct, and where the source is missing', () => {
    const { source: _, ...quiet } = storyOf('wire', [copyOf('echo', 'wire', [kept])]);
    const missing = { ...quiet, missingSource: { confidence: 0.6, reason: 'Both name it.' } };
    const report = lines({ clusters: [missing], events: [] });
    expect(report[0]).toBe('**2 articles, 1 story with copies**');
    expect(report).toContain('No correction is needed.');
    expect(report).toContain('The source is not among these articles. Both name it.');
    expect(lines({ clusters: [quiet], events: [] }).join('\n')).not.toMatch(/[Ss]ource/);
  });

  test('a copy cut short is told in a line and not fact by fact', () => {
    const facts = Array.from({ length: 5 }, (_, i) =>
      factOf({
        change: 'dropped',
        garble: undefined,
        copy: undefined,
        severity: 'minor',
        source: told('gone', i),
      }),
    );
    const long = new Map(articles).set('wire', { id: 'wire', text: 'x'.repeat(1000) });
    const one = { clusters: [storyOf('wire', [copyOf('post', 'wire', [...facts, factOf()])])], events: [] };
    const report = renderMarkdown(one, listFindings(one.clusters), long, new Map()).split('\n');
    expect(report.filter((line) => /^\| (?:CORRECTION|REFILE)/.test(line))).toHaveLength(1);
    expect(report).toContain('post: Less than a tenth as long; leaves out 5 figures.');
  });
});

describe('SARIF', () => {
  interface Place {
    readonly physicalLocation?: unknown;
  }
  interface Result {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly baselineState?: string;
    readonly locations: readonly Place[];
    readonly relatedLocations?: readonly Place[];
  }
  interface Run {
    readonly results: readonly Result[];
    readonly tool: {
      readonly driver: {
        readonly rules: readonly {
          readonly id: string;
          readonly shortDescription: { readonly text: string };
        }[];
      };
    };
  }
  const read = (context: object): Run => {
    const sarif = JSON.parse(
      renderSarif(findings, {
        version: '1',
        uriOf: (id) => (id === 'post' ? 'in/post.txt' : undefined),
        regionOf: (_, { start, end }) => ({
          ...{ startLine: 1, startColumn: start + 1, endLine: 1, endColumn: end + 1 },
        }),
        ...context,
      }),
    ) as { readonly runs: readonly [Run] };
    return sarif.runs[0];
  };

  test('what was kept is left out, each rule stands once and every result points to its own', () => {
    const { results, tool } = read({});
    const { rules } = tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(['quantity/dropped', 'quantity/value-changed']);
    expect(rules[1]!.shortDescription.text).toBe('value changed: quantity');
    expect(results).toHaveLength(2);
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]!.id).toBe(ruleId);
    expect(results.map(({ level }) => level)).toEqual(['error', 'warning']);
    expect(results[0]).toMatchObject({ rank: 90, message: { text: 'Other.' } });
    expect(results[0]).not.toHaveProperty('baselineState');
  });

  test('a passage has its region and its words, what is gone the file alone, and an article without a file its id', () => {
    const [garbled, gone] = read({}).results;
    expect(garbled!.locations[0]!.physicalLocation).toEqual({
      artifactLocation: { uri: 'in/post.txt' },
      region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 7, snippet: { text: '41 men' } },
    });
    expect(gone!.locations[0]!.physicalLocation).toEqual({ artifactLocation: { uri: 'in/post.txt' } });
    expect(garbled!.relatedLocations).toEqual([
      { id: 1, message: { text: 'in the source' }, logicalLocations: [{ name: 'wire', kind: 'article' }] },
    ]);
    const [bare] = read({ regionOf: () => undefined }).results;
    expect(bare!.locations[0]!.physicalLocation).toEqual({ artifactLocation: { uri: 'in/post.txt' } });
  });

  test('against a baseline a finding is known or new', () => {
    const { results } = read({
      isAccepted: ({ fact }: { fact: { severity: string } }) => fact.severity === 'minor',
    });
    expect(results.map(({ baselineState }) => baselineState)).toEqual(['new', 'unchanged']);
  });
});
