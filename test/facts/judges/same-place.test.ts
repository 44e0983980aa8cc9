import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';
import { findFacts } from '../../../src/facts/compare-facts.js';
import { contextBetween, correctionsBetween, inTwoWordings } from './changes-in.js';

const { story, retold } = inTwoWordings([
  'Tor Dahl, who heads the office, had asked the crews of three boats to look for a buoy in the spring.',
  'In the spring the crews of three boats had been asked by Tor Dahl, the head of the office, to search for a buoy.',
]);

const correctionsOf = (source: string, copy: string) => correctionsBetween(story(source), retold(copy));

/** The verdicts on figures, times and names, before they are weighed. */
function verdictsOn(source: string, copy: string): string[] {
  const { context } = contextBetween(story(source), retold(copy));
  return findFacts(context)
    .map(({ finding }) => finding)
    .filter(({ verdict }) => /^(?:number|unit|time|name)-/.test(verdict))
    .filter(({ verdict }) => verdict !== 'name-called')
    .map(({ verdict, source: was, copy: now }) => `${verdict}: ${was?.text ?? ''} → ${now?.text ?? ''}`);
}

describe('how long, in a sentence told in other words', () => {
  const source = 'The files on the wreck are kept secret for 40 years and may then be read by the public.';
  const copy = (length: string) =>
    `Files about the wreck stay secret for ${length}, after which the public may examine them.`;

  test.each([
    ['the same figure of another unit', '40 days'],
    ['another figure of the same unit', '14 years'],
  ])('%s is a CORRECTION', (_, length) => {
    expect(correctionsOf(source, copy(length))).toEqual([`time: 40 years → ${length}`]);
    expect(verdictsOn(source, copy(length))).toEqual([`time-length-changed: 40 years → ${length}`]);
  });

  test.each(['40 years', 'four decades', '480 months'])('%s is as long', (length) => {
    expect(correctionsOf(source, copy(length))).toEqual([]);
  });

  test('what nobody counted is no other length', () => {
    expect(verdictsOn(source, copy('several years'))).not.toContain(
      'time-length-changed: 40 years → several years',
    );
  });
});

describe('a figure of people who are called otherwise', () => {
  const source = 'The rowing team, made up of 14 young men, was sent home after the race in the storm.';
  const copy = (figure: string) =>
    `Sent home after the race in the storm was the rowing team, consisting of ${figure} students.`;

  test('stands in the place of another', () => {
    expect(verdictsOn(source, copy('120'))).toEqual(['number-changed: 14 young men → 120 students']);
    expect(verdictsOn(source, copy('14'))).toEqual([]);
  });

  test('and with the texts exchanged nothing is left out or put in', () => {
    const [a, b] = [story(source), retold(copy('120'))];
    const lone = (from: string, to: string) =>
      compareArticles(
        { id: 'a', text: from, language: 'en' },
        { id: 'b', text: to, language: 'en' },
      ).facts.filter(({ kind, change }) => kind === 'quantity' && /dropped|added/.test(change));
    expect(lone(a, b)).toEqual([]);
    expect(lone(b, a)).toEqual([]);
  });

  test.each([
    [
      'The shop sells 200 kinds of cheese in the old town.',
      'The shop sells cheese from 12 farms in the old town.',
    ],
    [
      'The club won 5 games and scored 18 goals in the league this season.',
      'The club won the league this season after 22 matches.',
    ],
    [
      source,
      'Sent home after the race in the storm was the rowing team, consisting of 90 metres of white boats.',
    ],
  ])('but not of another thing: %s', (from, to) => {
    expect(verdictsOn(from, to)).not.toContainEqual(expect.stringContaining('number-changed'));
  });
});

describe('one mention of a name that the copy has elsewhere', () => {
  test.each([
    [
      'The sluices were checked by Tor Dahl on Monday, and three cracks were found.',
      (name: string) => `On Monday he had each sluice checked by ${name}, and three cracks were found.`,
    ],
    [
      'Three cracks were found by Tor Dahl, and the sluices were closed.',
      (name: string) => `He closed the sluices after three cracks were found by ${name} inside them.`,
    ],
  ])('exchanged for one that the source does not have is another name: %s', (source, copy) => {
    expect(verdictsOn(source, copy('Clara Dorn'))).toEqual(['name-changed: Tor Dahl → Clara Dorn']);
    expect(verdictsOn(source, copy('Tor Dahl'))).toEqual([]);
  });
});

describe('a short quotation in a sentence told in other words', () => {
  const source =
    'Tor Dahl called the flood “the darkest hour of all” and asked the town for help with the sluices.';
  const copy = (words: string) =>
    `The town was asked to help with the sluices by Tor Dahl, who spoke of “${words}”.`;

  test('of which one word alone is another, and says another thing, was changed', () => {
    expect(correctionsOf(source, copy('the darkest table of all'))).toEqual([
      'quote: “the darkest hour of all” → “the darkest table of all”',
    ]);
  });

  test.each(['the darkest hour of all', 'the darkest hours of all'])('“%s” says the same', (words) => {
    expect(correctionsOf(source, copy(words))).toEqual([]);
  });
});
