import { describe, expect, test } from 'vitest';
import { agencyCredits } from '../../src/cluster/agency-credit.js';
import { compareArticles } from '../../src/index.js';
import { prepare } from '../../src/text/prepare.js';

const story =
  'Nine barges broke loose above the weir at Orrin on Sunday, the river police said.\n\nNobody was hurt, and the lock is to open again on Tuesday.';

const datelineOf = (text: string) =>
  prepare({ id: 'a', text })
    .boilerplate.filter(({ kind }) => kind === 'dateline')
    .map(({ start, end }) => text.slice(start, end))[0];

describe('a dateline', () => {
  test.each([
    'ORRIN — ',
    'ORRIN—',
    'ORRIN, Norland -- ',
    'ORRIN, March 4 (Harbour Press) - ',
    'ORRIN (AFP) - ',
    'Orrin (dpa) - ',
    'Orrin, 4 March (Harbour Press): ',
    'Orrin, Mar 4 (Harbour Press) ',
    'ORRIN, 4. März (dpa) – ',
    'Orrin, 4 de marzo (EFE).- ',
    'Orrin, 1er mars (AFP) — ',
    'SAN ORRIN DEL MONTE, Norland, March 4, 2026 /Harbour Wire/ -- ',
    'ORRIN/PORT VELL (Reuters) - ',
    '(Harbour Press) — ',
    '(AP) ',
    'أورين (رويترز) - ',
    // The first and the last of the letters that begin a place.
    'Aas (AFP) - ',
    'Zell (AFP) - ',
    'Àger (EFE) - ',
    'AAS — ',
    'ZELL — ',
    'ÀGER — ',
  ])('%s is none of the story', (dateline) => {
    expect(datelineOf(dateline + story)).toBe(dateline);
    expect(datelineOf(`Barges break loose at Orrin\n\n${dateline}${story}`)).toBe(dateline);
    const { relation, facts } = compareArticles(
      { id: 'a', text: story, language: 'en' },
      { id: 'b', text: dateline + story, language: 'en' },
    );
    expect(relation).toBe('identical');
    expect(facts.filter(({ change }) => change !== 'kept')).toEqual([]);
  });

  test.each([
    ['one who speaks', 'HALVORSEN: Nine barges broke loose above the weir at Orrin on Sunday, I was told.'],
    [
      'a party or a club',
      'Ingrid Halvorsen (Greens) told the council of Orrin on Monday that the weir would be mended.',
    ],
    [
      'an age',
      'Ingrid Halvorsen (34) — The head of the river police — said that nine barges had broken loose on Sunday.',
    ],
    [
      'an aside',
      'The river police — Orrin has nine officers — said that the barges had broken loose on Sunday night.',
    ],
    [
      'a question',
      'Q: What became of the nine barges that broke loose above the weir at Orrin on Sunday night?',
    ],
    [
      'a number',
      'With 4,285,323 litres - more than in any year before - the weir at Orrin was full on Sunday.',
    ],
    [
      'who is named',
      'Sen. Ingrid Halvorsen (Greens) — who had asked for a new weir — came to Orrin on Sunday night.',
    ],
    [
      'a headline of many words',
      'NINE BARGES BREAK LOOSE AT THE WEIR - The river police of Orrin said nobody was hurt.',
    ],
    [
      'a chapter',
      'Warning No. 1: The weir at Orrin is not safe, and the river police said so in the year before.',
    ],
  ])('%s is none', (_, first) => {
    expect(datelineOf(`${first}\n\n${story}`)).toBeUndefined();
  });

  test('stands before the story, after three lines at most', () => {
    const lines = ['Barges break loose', 'Nobody was hurt at the weir.', 'The lock is shut until Tuesday.'];
    expect(datelineOf([...lines, `ORRIN — ${story}`].join('\n\n'))).toBe('ORRIN — ');
    const later = 'The river police were there within the hour, they said.';
    expect(datelineOf([...lines, later, later, `ORRIN — ${story}`].join('\n\n'))).toBeUndefined();
  });

  test('on a line of its own is cut whole', () => {
    expect(datelineOf(`Barges break loose\n\nORRIN, March 4 (Harbour Press)\n\n${story}`)).toBe(
      'ORRIN, March 4 (Harbour Press)',
    );
  });

  test('still says whose the story is', () => {
    const credits = agencyCredits(prepare({ id: 'a', text: `ORRIN, March 4 (AFP) - ${story}` }));
    expect(credits).toMatchObject([
      { agency: 'AFP', role: 'byline', passage: { text: 'AFP', start: 16, end: 19 } },
    ]);
  });

  test('is looked for in the beginning of a line, however long', () => {
    const long = `ORRIN, ${'A '.repeat(200_000)}`;
    expect(datelineOf(`${long}\n\n${story}`)).toBeUndefined();
  });
});
