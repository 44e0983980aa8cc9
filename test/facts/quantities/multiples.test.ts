import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';
import { extractQuantities } from '../../../src/facts/quantities/quantities.js';
import { prepare } from '../../../src/text/prepare.js';

const read = (text: string) => extractQuantities(prepare({ id: 'a', text, language: 'en' }));
const story = (
  clause: string,
) => `The park in Liss said on Tuesday that visitor numbers had ${clause} since 2010.

It is home to 24 lynx, which are fed at dusk by volunteers from the village.`;
const told = (a: string, b: string) =>
  compareArticles({ id: 'a', text: story(a) }, { id: 'b', text: story(b) })
    .facts.filter(({ kind, severity }) => kind === 'quantity' && severity !== 'none')
    .map(({ kind, severity }) => `${kind} ${severity}`);

describe('how many times as much', () => {
  test.each<[number, ...string[]]>([
    [
      2,
      'Prices doubled.',
      'Prices rose twofold.',
      'They are twice what they were.',
      'It costs double the price.',
      "It is double last year's level.",
      'It is twice as big a bill.',
    ],
    [
      3,
      'Prices tripled.',
      'Prices trebled.',
      'There were three times as many.',
      'It is 3 times higher than here.',
    ],
    [
      10,
      'It rose 10-fold.',
      'It rose tenfold.',
      'It takes ten times the effort.',
      'It is 10 times larger than ours.',
    ],
    [0.5, 'Output was halved.'],
  ])('%d in every form', (value: number, ...forms: string[]) => {
    for (const form of forms)
      expect(read(form), form).toMatchObject([{ unit: 'fold', low: value, high: value }]);
  });

  test.each([
    'She scored twice in May.',
    'A double murder shook it.',
    'He won three times in May.',
    'He won three times last year.',
    'They met twice this season.',
    'She served three times as prime minister.',
    'She sang twice as a guest.',
    'He is manifold.',
  ])('none in “%s”', (text) => {
    expect(read(text).filter(({ unit }) => unit === 'fold')).toEqual([]);
  });

  test('another form says the same, another multiple does not', () => {
    expect(told('tripled', 'risen threefold')).toEqual([]);
    expect(told('risen threefold', 'tripled')).toEqual([]);
    expect(told('tripled', 'doubled')).toEqual(['quantity major']);
    expect(told('more than doubled', 'more than tripled')).toEqual(['quantity major']);
  });

  test('is no other figure than the two it lies between', () => {
    const [fold, ends] = ['doubled to 4 million', 'risen from 2 to 4 million'];
    expect(told(fold, ends)).not.toContain('quantity major');
    expect(told(ends, fold)).not.toContain('quantity major');
  });

  test('a pair is two', () => {
    expect(read('A pair of trucks left.')).toMatchObject([{ low: 2, high: 2, unit: 'truck' }]);
    expect(read('The pair were seen.')).toEqual([]);
  });
});
