import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDamage, findDamageAgainst } from '../../../src/facts/wording/damage.js';
import { prepare } from '../../../src/text/prepare.js';

const read = (text: string) => prepare({ id: 'a', text, language: 'en' });
const found = (text: string) =>
  findDamage(read(text)).map(({ reason, severity, start, end }) => [
    reason,
    severity,
    text.slice(start, end),
  ]);

describe('findDamage', () => {
  test('a few words in lower case without a verb after a full stop are a major fragment', () => {
    expect(found('The council turned to its old partners. paper boat. The talks go on.')).toEqual([
      ['fragment', 'major', 'paper boat.'],
    ]);
  });

  test.each([
    ['The rebels took the bridge. , in a note seen by the paper.', '. ,'],
    ['The mayor denied it. . The council did not.', '. .'],
    ['The blast hurt dozens. “.', '“.'],
    ['She read the note, , and left.', ', ,'],
  ])('%j holds stray marks', (text, marks) => {
    expect(found(text)).toEqual([['stray-mark', 'minor', marks]]);
  });

  test('an article that does not fit the next sound is a mismatch, by sound and not by letter', () => {
    expect(found('Since spring a uprising has shaken the valley.')).toEqual([
      ['article-mismatch', 'minor', 'a uprising'],
    ]);
    expect(found('He waited for an bus and a hour.').map(([reason]) => reason)).toEqual([
      'article-mismatch',
      'article-mismatch',
    ]);
  });

  test('the same word twice is a repeated word', () => {
    expect(found('The army left the the town.')).toContainEqual(['repeated-word', 'minor', 'the the']);
  });

  test('an article with nothing to hold is a torn clause', () => {
    expect(found('They met in the of the palace.')).toEqual([['torn-clause', 'minor', 'the of']]);
  });

  test('a word in another script in a Latin text is foreign, a gloss in brackets is not', () => {
    const story =
      'The minister spoke to the press in the capital on Monday and then he left with сотрудник for the coast';
    expect(found(`${story}.`)).toEqual([['foreign-script', 'major', 'сотрудник']]);
    expect(
      found(
        'The party (сотрудник) met in the capital on Monday and then it voted on the new budget for the year.',
      ),
    ).toEqual([]);
  });

  test('replacement characters, entities and tags are junk', () => {
    expect(found('The fire \uFFFD\uFFFD burned &amp; spread.<br>').map(([reason]) => reason)).toEqual([
      'junk',
      'junk',
      'junk',
    ]);
  });

  test.each([
    'A European union of an hour, an heir, a one-off, a user, an MP, an FBI agent and an 8-year-old.',
    'He had had enough, and he knew that that was so. It was very very late.',
    'They flew to Pago Pago at 10 a.m. local time.',
    'The firm, Gale Inc., said so. “Why?” he asked. “No.” she said.',
    'He waited . . . and then he spoke. Well ... no.',
    'She joined Yahoo! in May. The U.S. , he said , was ready , and so was he .',
    'Vitamin A is good, and so is Plan A or B. The haves and the have-nots met.',
    'He paid $5 (about £4.). Then, at 5 p.m., they left.',
    'The unanimous vote was a unanimous one, in a united and a universal way.',
    'He said he was sure. “The first night was hard.” She agreed.',
    '',
    '   \n\n ',
  ])('finds nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('every span lies in the text and in order, whatever the text', () => {
    const words = fc.array(
      fc.constantFrom(
        'the',
        'a',
        'an',
        'uprising',
        'bus',
        '.',
        ',',
        '“',
        '”',
        '"',
        ' ',
        '\n',
        'Я',
        '\uFFFD',
        '\ud800',
        '&amp;',
        '<b>',
        'I',
        'left',
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const { start, end } of findDamage(read(text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('findDamageAgainst', () => {
  const partner = read('The report said that the crisis went on. The army left the town.');

  test('a first person that the partner does not have is major damage', () => {
    const copy = read('The report said the crisis would worsen. I wrote that I went on.');
    expect(findDamageAgainst(copy, partner, [[0], []])).toMatchObject([
      { sentence: 1, reason: 'first-person', severity: 'major' },
    ]);
  });

  test.each([
    'The report said: “I saw the crisis go on.” The army left the town.',
    'Queen Ann I read the report. The army left after World War I.',
  ])('a first person in quotation marks and a numeral are none: %j', (text) => {
    expect(findDamageAgainst(read(text), partner, [[0], [1]])).toEqual([]);
  });

  test('nothing is found in a text against itself', () => {
    const self = read('I wrote that I left. paper boat. The army went on.');
    expect(
      findDamageAgainst(
        self,
        self,
        self.sentences.map((_, i) => [i]),
      ),
    ).toEqual([]);
  });
});
