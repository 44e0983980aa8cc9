import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../src/compare-articles.js';
import type { FactChange } from '../../src/types.js';

const story = [
  'At least 14 soldiers were killed and nine wounded on Tuesday when rebels attacked a barracks near Ostrava Bay, the Vellmark army said.',
  'According to Colonel Ines Harrow, the attackers crossed the Tessel river before dawn and burned three trucks.',
  '“We lost good men and we will find those who did this,” Harrow told reporters in Port Ellery.',
  'The Free Tessel Movement claimed responsibility for the raid in a message read on local radio.',
  'The government started an offensive against the group in March and seized two of its camps.',
  'Security in the north continued to worsen this year, a report by the Lantern Institute found.',
  'Some 1,200 families have left their homes since January, the institute added.',
].join(' ');

function changesAfter(from: string, to: string): FactChange[] {
  expect(story).toContain(from);
  const copy = story.replace(from, to);
  const { relation, facts } = compareArticles({ id: 'source', text: story }, { id: 'copy', text: copy });
  expect(relation).toMatch(/identical|near-duplicate|rewrite/);
  return facts.filter(({ severity }) => severity !== 'none');
}

describe('one planted change in a copy', () => {
  test.each<[name: string, from: string, to: string, expected: Partial<FactChange>]>([
    [
      'another toll',
      'At least 14 soldiers',
      'At least 12 soldiers',
      { kind: 'quantity', garble: 'value-changed', severity: 'major' },
    ],
    [
      'a lost bound',
      'At least 14 soldiers',
      'Fourteen soldiers',
      { kind: 'quantity', garble: 'precision-gained', severity: 'major' },
    ],
    [
      'people for soldiers',
      'At least 14 soldiers',
      'At least 14 people',
      { kind: 'quantity', garble: 'precision-lost', severity: 'major' },
    ],
    [
      'another count',
      'burned three trucks',
      'burned four trucks',
      { kind: 'quantity', garble: 'value-changed', severity: 'major' },
    ],
    [
      'another weekday',
      'on Tuesday',
      'on Friday',
      { kind: 'time', garble: 'value-changed', severity: 'major' },
    ],
    ['another month', 'in March', 'in May', { kind: 'time', garble: 'value-changed', severity: 'major' }],
    [
      'another spelling of a name',
      'the Tessel river',
      'the Tesel river',
      { change: 'garbled', garble: 'name-changed', severity: 'minor' },
    ],
    ['another name', 'Port Ellery', 'Port Grismond', { garble: 'name-changed', severity: 'major' }],
    [
      'a plan for a deed',
      'The government started an offensive',
      'The government will start an offensive',
      { kind: 'status', garble: 'status-changed', severity: 'major' },
    ],
    [
      'a forecast for a finding',
      'continued to worsen',
      'would worsen',
      { kind: 'status', garble: 'status-changed', severity: 'major' },
    ],
    [
      'a negation',
      'claimed responsibility',
      'did not claim responsibility',
      { kind: 'status', garble: 'status-changed', severity: 'major' },
    ],
    [
      'a lost source',
      ', the Vellmark army said.',
      '.',
      { kind: 'attribution', garble: 'attribution-lost', severity: 'major' },
    ],
    ['an altered quote', 'We lost good men', 'We lost many men', { kind: 'quote', garble: 'quote-altered' }],
    [
      'a fragment',
      'in Port Ellery. ',
      'in Port Ellery. green kettle. ',
      { kind: 'text', garble: 'corrupted', severity: 'major' },
    ],
    [
      'a stray mark',
      'burned three trucks.',
      'burned three trucks. ,',
      { kind: 'text', garble: 'corrupted', severity: 'minor' },
    ],
  ])('%s is reported', (_, from, to, expected) => {
    expect(changesAfter(from, to)).toContainEqual(expect.objectContaining(expected));
  });

  test('a left-out quotation is reported as dropped', () => {
    const changes = changesAfter(
      ' “We lost good men and we will find those who did this,” Harrow told reporters in Port Ellery.',
      '',
    );
    const dropped = changes.filter(({ change }) => change === 'dropped');
    expect(dropped.map(({ source }) => source?.text)).toEqual([expect.stringContaining('We lost good men')]);
  });

  test('an added figure is reported as added', () => {
    const changes = changesAfter('burned three trucks', 'burned three trucks and shot 40 cattle');
    expect(changes).toContainEqual(expect.objectContaining({ change: 'added', kind: 'quantity' }));
  });
});

describe('a copy that changes no fact', () => {
  test.each([
    ['the same text', 'soldiers', 'soldiers'],
    ['digits for a number word', 'nine wounded', '9 wounded'],
    [
      'other quotation marks',
      '“We lost good men and we will find those who did this,”',
      '"We lost good men and we will find those who did this,"',
    ],
    ['an accent', 'Ostrava Bay', 'Ostráva Bay'],
    ['a synonym of the toll', 'nine wounded', 'nine injured'],
    ['a thousands separator', '1,200 families', '1200 families'],
    ['boilerplate around it', 'At least 14 soldiers', '[ad_1]\nAt least 14 soldiers'],
  ])('%s gives no finding', (_, from, to) => {
    expect(changesAfter(from, to)).toEqual([]);
  });
});

test('a text compared with itself has only kept facts, whatever it says', () => {
  const words = [
    'said',
    'the army',
    '14',
    '“we go”',
    '.',
    'soldiers were killed',
    '\n',
    'will',
    'Mara Quill',
    'on Monday',
    ',',
    'not',
    'according to',
  ];
  const text = fc
    .array(fc.constantFrom(...words, ...story.split(' ')), { maxLength: 80 })
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(text, (same) => {
      const { facts } = compareArticles({ id: 'a', text: same }, { id: 'b', text: same });
      expect(facts.filter(({ change }) => change !== 'kept')).toEqual([]);
    }),
    { numRuns: 60, seed: 2 },
  );
});

test('findings come worst first', () => {
  const rank = { major: 0, minor: 1, none: 2 };
  const copy = story
    .replace('14', '12')
    .replace('Tessel river', 'Tesel river')
    .replace('three trucks.', 'three trucks. ,');
  const { facts } = compareArticles({ id: 'a', text: story }, { id: 'b', text: copy });
  const ranks = facts.map(({ severity }) => rank[severity]);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(new Set(ranks).size).toBe(3);
});

test('findings as grave as each other come by what became of the fact, then by their place', () => {
  const changes = ['garbled', 'contradicted', 'dropped', 'added', 'rephrased', 'kept'];
  // The stray mark stands far behind the quotation that is left out, and is told of before it.
  const copy = story
    .replace('According to Colonel Ines Harrow, the attackers', 'The attackers')
    .replace(/“We lost.*?Ellery\. /, '')
    .replace('in March', 'in May')
    .replace('of its camps.', 'of its camps. ,')
    .replace('1,200 families', '1,500 families');
  const { facts } = compareArticles({ id: 'a', text: story }, { id: 'b', text: copy });
  for (const [severity, least] of [
    ['major', 1],
    ['minor', 2],
    ['none', 1],
  ] as const) {
    const own = facts.filter((one) => one.severity === severity);
    const ranks = own.map(({ change }) => changes.indexOf(change));
    expect(new Set(ranks).size, severity).toBeGreaterThanOrEqual(least);
    expect(ranks, severity).toEqual([...ranks].sort((a, b) => a - b));
    for (const change of changes) {
      const same = own.filter((one) => one.change === change);
      const places = same.map((one) => (one.source ?? one.copy)!.start);
      expect(places, `${severity} ${change}`).toEqual([...places].sort((a, b) => a - b));
    }
  }
});

test('two texts on different events share no facts to compare', () => {
  const other =
    'The city orchestra opened its season with a new work for strings. The hall was full and the critics were pleased with it.';
  const { relation, facts } = compareArticles({ id: 'a', text: story }, { id: 'b', text: other });
  expect(relation).toBe('unrelated');
  expect(facts).toEqual([]);
});
