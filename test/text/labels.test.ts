import { describe, expect, test } from 'vitest';
import { compareArticles, prepare } from '../../src/index.js';

const labelsOf = (text: string) =>
  prepare({ id: 'a', text })
    .boilerplate.filter(({ kind }) => kind === 'label')
    .map(({ start, end }) => text.slice(start, end));

const story = `Quarry at Olm to close by June

The quarry at Olm will close by June, its owner said on Monday, and 280 people will lose their work.

A spokeswoman, Greta Moll, said that the stone was running out.`;

describe('labels before a headline', () => {
  test.each([
    ['UPDATE 2-', 'UPDATE 2-'],
    ['UPDATE 1 - ', 'UPDATE 1 - '],
    ['WRAPUP 3-RPT-', 'WRAPUP 3-RPT-'],
    ['(2nd LD) ', '(2nd LD) '],
    ['(URGENT) ', '(URGENT) '],
    ['BREAKING: ', 'BREAKING: '],
    ['Breaking news: ', 'Breaking news: '],
    ['Exclusive: ', 'Exclusive: '],
  ])('%s is none of the story', (label, found) => {
    expect(labelsOf(label + story)).toEqual([found]);
    const { relation, facts } = compareArticles({ id: 'a', text: story }, { id: 'b', text: label + story });
    expect(relation).toBe('identical');
    expect(facts.filter(({ severity }) => severity !== 'none')).toEqual([]);
  });

  test.each([
    'Update on the quarry: it closes',
    'Breaking the ice: how Olm lived through the winter',
    'Video games: a quarry of their own',
    'LEAD - ',
    'Exclusive club opens its doors',
    'Breaking: ',
  ])('“%s” is a headline', (headline) => {
    expect(labelsOf(`${headline}\n\n${story}`)).toEqual([]);
  });
});

describe('numbers of paragraphs', () => {
  const numbered = (mark: (n: number) => string) =>
    story
      .split('\n\n')
      .concat('The council has called a meeting for Thursday at eight, to which all are invited.')
      .slice(1)
      .map((paragraph, i) => mark(i + 1) + paragraph)
      .join('\n\n');

  test.each([(n: number) => `${n}. `, (n: number) => `${n}) `, (n: number) => `(${n}) `])(
    'are none of the story (%s)',
    (mark) => {
      const text = numbered(mark);
      expect(labelsOf(text)).toEqual([mark(1), mark(2), mark(3)]);
      const { facts } = compareArticles({ id: 'a', text: numbered(() => '') }, { id: 'b', text });
      expect(facts.filter(({ severity }) => severity !== 'none')).toEqual([]);
    },
  );

  test('stay in a chart, in another order, and where there are two', () => {
    expect(labelsOf('Top of the week\n\n1. The Quarry\n2. Barges\n3. A Winter at Olm')).toEqual([]);
    expect(labelsOf(numbered((n) => `${7 - n}. `))).toEqual([]);
    expect(labelsOf(numbered((n) => (n < 3 ? `${n}. ` : '')))).toEqual([]);
  });
});
