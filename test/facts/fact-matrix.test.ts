import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../src/compare-articles.js';
import { factMatrix } from '../../src/facts/fact-matrix.js';
import { renderFactMatrix } from '../../src/report/render-fact-matrix.js';
import { PLAIN } from '../../src/report/paint.js';
import type { Article, Cluster, Copy, FactChange } from '../../src/types.js';

const wire: Article = {
  id: 'wire',
  text: `Fourteen miners were rescued from the Harrow pit on Tuesday, the regional governor said.

The collapse began at 6 a.m. when a support beam gave way, according to the Mines Inspectorate. Rescuers from Beltane worked for nine hours, and 240 tonnes of rock were moved.

"We never stopped digging," said rescue chief Marta Quill. The company, Orrest Minerals, has denied that the beam was overdue for repair. The pit has been closed since then, and an inquiry will open on Friday in the town of Harrow.`,
};
const metro = edit(
  wire,
  'metro',
  ['Fourteen miners', 'Twelve miners'],
  [', according to the Mines Inspectorate', ''],
);
const echo = edit(metro, 'echo', ['240 tonnes', '24 tonnes'], ['Twelve miners', '12 miners']);
const post = edit(wire, 'post', ['on Friday', 'on Thursday']);
const cluster = clusterOf(wire, [copyOf(wire, metro), copyOf(metro, echo), copyOf(wire, post)]);

describe('the fact matrix', () => {
  const rows = factMatrix(cluster);
  const rowOf = (text: string) => rows.find(({ passage }) => passage.text.includes(text))!;

  test('says in which copy an error entered, and which copy of it inherited the error', () => {
    const { severity, versions } = rowOf('Fourteen miners');
    expect(severity).toBe('major');
    expect(
      versions.map(({ article, change, entered, passage }) => [article, change, entered, passage?.text]),
    ).toEqual([
      ['wire', 'kept', 'wire', 'Fourteen miners'],
      ['metro', 'garbled', 'metro', 'Twelve miners'],
      ['echo', 'garbled', 'metro', '12 miners'],
      ['post', 'kept', 'wire', 'Fourteen miners'],
    ]);
  });

  test('says what most copies say, and which stands alone', () => {
    const rock = rowOf('240 tonnes');
    expect(rock.majority).toEqual(['wire', 'metro', 'post']);
    expect(rock.outliers).toEqual(['echo']);
    // Two against two is no majority.
    expect(rowOf('Fourteen miners')).toMatchObject({ outliers: [] });
    expect(rowOf('Fourteen miners').majority).toBeUndefined();
  });

  test('a fact that a copy dropped is lost to its copies too', () => {
    const { versions } = rows.find(
      ({ kind, passage }) => kind === 'attribution' && /according to/.test(passage.text),
    )!;
    expect(versions.find(({ article }) => article === 'echo')).toMatchObject({
      entered: 'metro',
      severity: 'major',
    });
  });

  test('the worst rows come first, and facts that all keep are told too', () => {
    const weights = rows.map(({ severity }) => ['major', 'minor', 'none'].indexOf(severity));
    expect(weights).toEqual(weights.toSorted((x, y) => x - y));
    expect(rowOf('Beltane')).toMatchObject({
      severity: 'none',
      majority: ['wire', 'metro', 'echo', 'post'],
      outliers: [],
    });
  });

  test('every passage is where it says, and no article is told of twice in a row', () => {
    const textOf = new Map([wire, metro, echo, post].map(({ id, text }) => [id, text]));
    for (const { origin, passage, versions } of rows) {
      expect(textOf.get(origin)!.slice(passage.start, passage.end)).toBe(passage.text);
      expect(new Set(versions.map(({ article }) => article)).size).toBe(versions.length);
      for (const version of versions) {
        if (!version.passage) continue;
        const { start, end, text } = version.passage;
        expect(textOf.get(version.article)!.slice(start, end)).toBe(text);
      }
    }
  });

  test('the order in which the copies are given does not matter', () => {
    const shuffled = fc.shuffledSubarray([...cluster.copies], { minLength: 3 });
    fc.assert(
      fc.property(shuffled, (copies) => void expect(factMatrix({ ...cluster, copies })).toEqual(rows)),
    );
  });

  test('without facts, or without copies, there are no rows', () => {
    expect(factMatrix(clusterOf(wire, []))).toEqual([]);
    const bare = cluster.copies.map((copy) => ({ ...copy, comparison: { ...copy.comparison, facts: [] } }));
    expect(factMatrix({ ...cluster, copies: bare })).toEqual([]);
    expect(factMatrix({ id: '', members: [], copies: [] })).toEqual([]);
  });

  test('a copy whose parent is not in the cluster, or a ring of copies, is passed over', () => {
    const stray = { ...cluster.copies[0]!, parent: 'nobody' };
    expect(factMatrix({ ...cluster, copies: [stray] })).toEqual([]);
    const ring = [
      { ...cluster.copies[0]!, article: 'x', parent: 'y' },
      { ...cluster.copies[0]!, article: 'y', parent: 'x' },
    ];
    expect(factMatrix({ ...cluster, copies: [...cluster.copies, ...ring] })).toEqual(rows);
  });
});

test('the printed matrix names who entered a change and who has it from there, and lets no control character out', () => {
  const lines = renderFactMatrix(factMatrix(cluster), { paint: PLAIN, width: 200, all: false });
  expect(lines.join('\n')).toContain(
    '“Fourteen miners” in wire and post; metro says “Twelve miners”, and from it echo.',
  );
  expect(lines.join('\n')).toContain('echo says “24 tonnes”. Against most: echo.');
  const fact: FactChange = {
    ...{ change: 'added', kind: 'text', severity: 'minor', confidence: 1, note: '' },
    copy: { text: 'a\u001b[2Jb', start: 0, end: 6 },
  };
  const hostile: Copy = {
    ...cluster.copies[0]!,
    comparison: { ...cluster.copies[0]!.comparison, facts: [fact] },
  };
  const printed = renderFactMatrix(factMatrix({ ...cluster, copies: [hostile] }), {
    paint: PLAIN,
    width: 80,
    all: false,
  });
  expect(printed.join('\n')).toContain('was added in metro');
  expect(printed.join('\n')).not.toContain('\u001b');
});

function edit(article: Article, id: string, ...changes: (readonly [from: string, to: string])[]): Article {
  return {
    id,
    text: changes.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    }, article.text),
  };
}

function copyOf(source: Article, copy: Article): Copy {
  const comparison = compareArticles(source, copy);
  return { article: copy.id, parent: source.id, reason: '', confidence: 1, comparison };
}

function clusterOf(source: Article, copies: readonly Copy[]): Cluster {
  return { id: source.id, members: [source.id, ...copies.map(({ article }) => article)], copies };
}
