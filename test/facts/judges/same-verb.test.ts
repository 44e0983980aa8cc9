import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';
import { correctionsIn, toldOf } from './changes-in.js';

/** A story told by a desk, and the same in the words of another, but for one sentence. */
const story = (line: string) =>
  [
    'Divers from Ulme counted forty seals near the old weir on Friday morning, the harbour office said.',
    'He had asked the crews of three boats to look for a buoy that went missing in the spring storm.',
    line,
    'The owner of the boat has paid 300 crowns into the fund for widows of the port since then.',
  ].join(' ');
const retold = (line: string) =>
  [
    'On Friday morning forty seals were counted by Ulme divers close to the old weir, according to the harbour office.',
    'The crews of three boats had been asked by him to search for a buoy, missing since the storm in spring.',
    line,
    'Since then 300 crowns have gone from the boat owner into the fund for the widows of the port.',
  ].join(' ');

function correctionsOf(source: string, copy: string): string[] {
  const { relation, facts } = compareArticles(
    { id: 'a', text: story(source), language: 'en' },
    { id: 'b', text: retold(copy), language: 'en' },
  );
  expect(relation).toBe('rewrite');
  return facts
    .filter(({ severity }) => severity === 'major')
    .map(({ kind, source: was, copy: now }) => `${kind}: ${was?.text ?? ''} → ${now?.text ?? ''}`);
}

describe('a verb that stands in both, in a sentence told in other words', () => {
  test.each([
    [
      'put in',
      'The office will close the old pier in June for repairs, its head Tor Dahl told reporters.',
      'Tor Dahl, who heads the office, told reporters that it will not close the old pier for repairs in June.',
      'Tor Dahl, who heads the office, told reporters that it will close the old pier for repairs in June.',
    ],
    [
      'taken out',
      'The office has not found the owner of the yellow buoy, its head Tor Dahl told reporters.',
      'Tor Dahl, who heads the office, told reporters that it has found the owner of the yellow buoy.',
      'Tor Dahl, who heads the office, told reporters that it has not found the owner of the yellow buoy.',
    ],
    [
      'a “will” made a “may”',
      'The office will close the old pier in June for repairs, its head Tor Dahl told reporters.',
      'Tor Dahl, who heads the office, told reporters that it may close the old pier for repairs in June.',
      'Tor Dahl, who heads the office, told reporters that it will close the old pier for repairs in June.',
    ],
    [
      'what began is to begin',
      'The office began repairs of the old pier in June, its head Tor Dahl told reporters.',
      'Tor Dahl, who heads the office, told reporters that it will begin repairs of the old pier in June.',
      'Tor Dahl, who heads the office, told reporters that it began repairs of the old pier in June.',
    ],
  ])('%s', (_, source, wrong, right) => {
    const found = correctionsOf(source, wrong);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^status: /);
    expect(correctionsOf(source, right)).toEqual([]);
  });

  test('another verb in its place says nothing of the “not”', () => {
    expect(
      correctionsOf(
        'The office has not found the owner of the yellow buoy, its head Tor Dahl told reporters.',
        'Tor Dahl, who heads the office, told reporters that it is still looking for the owner of the yellow buoy.',
      ),
    ).toEqual([]);
  });
});

describe('a woman for a man', () => {
  const source = 'The head of the office, Tor Dahl, said he was glad of the help and of the calm weather.';

  test('in a sentence told in other words, where the source knows men alone', () => {
    const found = correctionsOf(
      source,
      'Tor Dahl, who heads the office, was glad of the calm weather, and of the help, she said.',
    );
    expect(found).toEqual(['person: he → she']);
    expect(
      correctionsOf(
        source,
        'Tor Dahl, who heads the office, was glad of the calm weather, and of the help, he said.',
      ),
    ).toEqual([]);
  });

  test('not where the source knows both', () => {
    const both = source.replace('the help', 'the help of his wife, who had brought her boat');
    const copy =
      'Tor Dahl, who heads the office, was glad of the calm weather, and that his wife came with the boat she has.';
    expect(correctionsOf(both, copy)).toEqual([]);
  });

  test('not of whoever is beside him: “her” is no “he”', () => {
    const copy =
      'Tor Dahl, who heads the office, was glad of the calm weather and the help, and so was her crew.';
    expect(correctionsOf(source, copy)).toEqual([]);
  });
});

test('in two sentences that are the same but for it, a “may” for a “will” is a CORRECTION, from either side', () => {
  const [will, may] = ['will', 'may'].map(
    (modal) => `The office ${modal} close the old pier in June for repairs.`,
  );
  expect(correctionsIn(will!, may!)).toHaveLength(1);
  expect(correctionsIn(may!, will!)).toHaveLength(1);
  expect(toldOf(will!, will!)).toEqual([]);
});
