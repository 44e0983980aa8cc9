import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';
import type { FactChange } from '../../../src/types.js';

/** What surrounds the sentence in question, so that the two texts are copies. */
const around = [
  'The harbour of Ellmark was closed for most of the week, the port office said.',
  'Fishing crews waited on the quay and mended their nets in the rain.',
  'The council will meet again on Friday to decide about the old crane.',
] as const;

function found(from: string, to: string): FactChange[] {
  const textOf = (line: string) => [around[0], line, around[1], around[2]].join(' ');
  const { relation, facts } = compareArticles({ id: 'a', text: textOf(from) }, { id: 'b', text: textOf(to) });
  expect(relation).toMatch(/near-duplicate|rewrite|identical/);
  return facts.filter(({ severity }) => severity !== 'none');
}

describe('what hangs on what', () => {
  test.each<[name: string, from: string, to: string, kind: FactChange['kind']]>([
    [
      'order',
      'The mayor resigned after the vote on the new bridge had failed.',
      'The mayor resigned before the vote on the new bridge had failed.',
      'relation',
    ],
    [
      'cause',
      'The ferry sailed because the wind had turned to the west.',
      'The ferry sailed despite the wind had turned to the west.',
      'relation',
    ],
    [
      'direction, from one place to the other',
      'Four lorries took the grain from Dorling to Upper Marsk on Monday.',
      'Four lorries took the grain from Upper Marsk to Dorling on Monday.',
      'relation',
    ],
    [
      'who did it to whom',
      'On Sunday the Falcons of Dorling beat the Rovers of Marsk in the last minute.',
      'On Sunday the Rovers of Marsk beat the Falcons of Dorling in the last minute.',
      'role',
    ],
  ])('%s', (_, from, to, kind) => {
    const changes = found(from, to);
    expect(changes.filter(({ change, kind: own }) => change === 'garbled' && own === kind)).toHaveLength(1);
  });

  test.each<[from: string, to: string]>([
    [
      'The road between Dorling and Upper Marsk was closed on Monday evening.',
      'The road between Upper Marsk and Dorling was closed on Monday evening.',
    ],
    [
      'The mayor met the bishop in the town hall for an hour.',
      'The bishop met the mayor in the town hall for an hour.',
    ],
    [
      'On Monday the council bought two new boats for the harbour police.',
      'The council bought two new boats for the harbour police on Monday.',
    ],
    [
      'The fire is moving south into Tarrow and Benwick, the brigade said.',
      'The fire is moving southward into Tarrow and Benwick, the brigade said.',
    ],
    [
      'The sickness was found in villages like Tarrow and Benwick, the doctors said.',
      'The sickness was found in villages such as Tarrow and Benwick, the doctors said.',
    ],
    [
      'Nine miners were killed on Monday when a shaft of the Karrow mine fell in.',
      'Nine miners were killed on Monday. They died when a shaft of the Karrow mine fell in.',
    ],
  ])('nothing hangs otherwise in “%s” and “%s”', (from, to) => {
    expect(found(from, to).filter(({ kind }) => kind === 'relation' || kind === 'role')).toEqual([]);
  });
});

describe('things of one class', () => {
  test.each([['The court charged the captain with murder in the spring.', 'murder', 'manslaughter']])(
    'in “%s”, %s is not %s',
    (line, from, to) => {
      const changes = found(line, line.replace(from, to));
      expect(changes.map(({ garble, severity }) => [garble, severity])).toContainEqual([
        'value-changed',
        'major',
      ]);
    },
  );

  test.each([
    ['The court heard the lawyer for an hour.', 'lawyer', 'attorney'],
    ['A rocket hit the warehouse on the hill.', 'rocket', 'missile'],
  ])('in “%s”, %s may be %s', (line, from, to) => {
    expect(found(line, line.replace(from, to)).filter(({ severity }) => severity === 'major')).toEqual([]);
  });
});

describe('a copy that contradicts itself', () => {
  const body = `Hundreds of people have been killed in the floods, the government of Ostmark said on Monday.\n\n${around.join(' ')}`;
  const article = (id: string, headline: string) => ({ id, text: `${headline}\n\n${body}` });
  const source = article('a', 'Hundreds killed in Ostmark floods');
  const found = (headline: string) =>
    compareArticles(source, article('b', headline)).facts.filter(({ severity }) => severity === 'major');

  test('has another toll in its headline than in its lead', () => {
    expect(found('Thousands killed in Ostmark floods')).toEqual([
      expect.objectContaining({ kind: 'quantity', severity: 'major' }) as FactChange,
    ]);
  });

  test('is not found where headline and lead agree, or the headline has no toll', () => {
    expect(found('Hundreds killed in Ostmark floods')).toEqual([]);
    expect(found('Ostmark counts its dead after floods')).toEqual([]);
  });

  test('is not found where the source contradicts itself as well', () => {
    const odd = article('a', 'Thousands killed in Ostmark floods');
    const { facts } = compareArticles(odd, { ...odd, id: 'b' });
    expect(facts.filter(({ change }) => change === 'contradicted')).toEqual([]);
  });
});
