import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../src/compare-articles.js';
import { cutShort } from '../../src/report/cut-short.js';
import { renderComparison } from '../../src/report/render-comparison.js';
import type { Article, FactChange } from '../../src/types.js';

const lead = [
  'A fire destroyed the mill of Ellmark on Tuesday night, the port office said.',
  'Nobody was hurt, for the millers had gone home early because of the storm.',
];
const rest = [
  'Ada Vint, who owns the mill, wept on the quay and thanked the crews of two boats.',
  'The insurer, Corvin Mutual, sent an engineer to look at the ruined boilers.',
  'Schools near the harbour stayed closed while smoke drifted over the roofs.',
  'A bakery on the square handed out bread to the families of the firemen.',
  'The council will meet again on Friday to decide about the old crane.',
  'Fishing boats were told to keep clear of the northern basin for a week.',
];
const long: Article = { id: 'long', text: [...lead, ...rest].join(' '), language: 'en' };
const short: Article = { id: 'short', text: lead.join(' '), language: 'en' };

describe('cutShort', () => {
  test('a copy cut to its lead is told in one line, and the list is there for whoever asks', () => {
    const facts = rest.map((text): FactChange => {
      const start = long.text.indexOf(text);
      return { ...drop('minor', 'event'), source: { text, start, end: start + text.length } } as FactChange;
    });
    const comparison = { ...compareArticles(long, short), facts };
    const report = renderComparison(comparison, long, short);
    expect(report).toMatch(/A (?:third|quarter) as long; leaves out 6 statements\. The list: --all\./);
    expect(report).not.toMatch(/wept on the quay/);
    expect(renderComparison(comparison, long, short, { all: true })).toMatch(/wept on the quay/);
  });

  test('where nothing of it is sure enough to be told, the length is', () => {
    const without = (a: Article, b: Article) => {
      const { facts, ...comparison } = compareArticles(a, b);
      return { ...comparison, facts: facts.filter(({ severity }) => severity === 'none') };
    };
    expect(renderComparison(without(short, long), short, long)).toMatch(
      /(?:Three|Four) times as long as its source\./,
    );
    expect(renderComparison(without(long, short), long, short)).toMatch(
      /A (?:third|quarter) as long as its source\./,
    );
  });

  const drop = (severity: 'major' | 'minor', kind: FactChange['kind']): FactChange => ({
    ...{ change: 'dropped', kind, severity, confidence: 0.9, note: 'gone' },
    source: { text: 'x', start: 0, end: 1 },
  });
  const five = [
    drop('minor', 'event'),
    drop('minor', 'person'),
    drop('minor', 'place'),
    drop('minor', 'time'),
  ];

  test('what is grave is told by itself, and little that was lost too', () => {
    const cut = cutShort([...five, drop('major', 'quote')], 1000, 90);
    expect(cut?.line).toBe('A tenth as long; leaves out 1 statement, 2 names and 1 time.');
    expect(cut?.rest.map(({ severity }) => severity)).toEqual(['major']);
    expect(cutShort(five.slice(1), 1000, 300)).toEqual({
      line: 'A third as long as its source.',
      rest: five.slice(1),
    });
    expect(cutShort(five, 1000, 700)).toBeUndefined();
    expect(cutShort(five, 0, 0)).toBeUndefined();
  });

  test.each([
    [600, 'Not two thirds', 'Half as long again'],
    [550, 'Half as long', 'Twice'],
    [400, 'A third', 'Three times'],
    [290, 'A quarter', 'Four times'],
    [220, 'A fifth', 'Five times'],
    [150, 'A tenth', 'Ten times'],
    [79, 'Less than a tenth', 'More than ten times'],
  ])('%d of 1,000 characters are told as “%s”, the other way as “%s”', (length, shorter, longer) => {
    expect(cutShort([], 1000, length)?.line.startsWith(shorter)).toBe(true);
    expect(cutShort([], length, 1000)?.line.startsWith(longer)).toBe(true);
    expect(cutShort([], 1000, 601)).toBeUndefined();
    expect(cutShort([], 1000, length + 1)?.line.startsWith(`${shorter} as long as`)).not.toBe(true);
  });

  test('what a longer copy adds is told, not what it drops; five sorts in their order', () => {
    const kinds = ['time', 'quantity', 'alias', 'quote', 'event', 'organisation'] as const;
    const added = kinds.map((kind) => ({ ...drop('minor', kind), change: 'added' }) as FactChange);
    expect(cutShort([...added, ...five], 100, 1000)?.line).toBe(
      'Ten times as long; adds 1 statement, 1 quotation, 2 names, 1 figure and 1 time.',
    );
    expect(cutShort([...added, ...five], 100, 1000)?.rest).toEqual(five);
  });
});
