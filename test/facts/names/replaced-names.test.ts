import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';

const rest =
  'Officials met in the old town hall to talk about the flood fund, which has been short of money since the spring. ' +
  'Money for the dykes comes from the region, and farmers below the weir have asked for more of it.';

function findings(source: string, copy: string) {
  return compareArticles({ id: 'a', text: `${rest} ${source}` }, { id: 'b', text: `${rest} ${copy}` })
    .facts.filter(({ kind, severity }) => /person|organisation|place/.test(kind) && severity !== 'none')
    .map(({ change, garble, severity }) => `${change} ${garble ?? ''} ${severity}`);
}

describe('a name replaced in a sentence that is told in other words is one garble', () => {
  test.each([
    [
      'The army shelled the port of Ostrel on Friday, killing two fishermen.',
      'Two fishermen died on Friday when the army shelled the port of Marlo.',
    ],
    [
      'The mayor, Anna Boll, opened the new bridge over the river on Friday.',
      'On Friday the new bridge over the river was opened by Clara Dorn, the mayor.',
    ],
    [
      'A report by the Ostrel Institute of Hydrology found that the dam was weak.',
      'The dam was weak, found a report by the Marlo Academy of Sciences.',
    ],
  ])('%s → %s', (source, copy) => {
    expect(findings(source, copy)).toEqual(['garbled name-changed major']);
  });
});

describe('one mention of several', () => {
  const first = 'Ilsa Prentiss runs the water board of Ostrel.';
  const [was, now] = [
    'The engineer Ilsa Prentiss checked every sluice of the dam herself after the flood in March.',
    'After the flood in March each sluice of the dam was checked by an engineer,',
  ];

  test('exchanged for a name that the source does not have is a garble', () => {
    const found = findings(`${first} ${was}`, `${first} ${now} Clara Dorn.`);
    expect(found).toContain('garbled name-changed major');
  });

  test('for which a pronoun stands was not exchanged, whoever else is named', () => {
    const found = findings(
      `${first} Ilsa Prentiss spoke of the sluices on Monday.`,
      `${first} She spoke of the sluices on Monday with Clara Dorn.`,
    );
    expect(found.filter((one) => one.includes('name-changed'))).toEqual([]);
  });
});

describe('spelling against another person', () => {
  const sentence = (name: string) =>
    `The bridge over the river was opened by the engineer ${name} on Friday morning.`;

  test('another first sound is another name', () => {
    expect(findings(sentence('Samir Hadid Hamoul'), sentence('Samir Hadid Mahmoul'))).toEqual([
      'garbled name-changed major',
    ]);
  });

  test('a slip in a sentence that is otherwise the same is minor', () => {
    expect(findings(sentence('Ilsa Prentiss'), sentence('Ilsa Prentice'))).toEqual([
      'garbled name-changed minor',
    ]);
  });
});
