import { describe, expect, test } from 'vitest';
import { changesIn, correctionsIn } from './changes-in.js';

const garblesIn = (from: string, to: string) =>
  changesIn(from, to)
    .filter(({ change }) => change === 'garbled')
    .map(({ note }) => note);

describe('figures', () => {
  const loss = (sum: string) => `The company lost ${sum} in the first half of the year.`;

  test('an “m” is a million where the other text says so, and metres elsewhere', () => {
    expect(garblesIn(loss('£283 million'), loss('£283m'))).toEqual([]);
    expect(garblesIn(loss('£283 million'), loss('283m')).join()).toMatch(/^The unit is gone/);
    expect(garblesIn(loss('283 million'), loss('£283m')).join()).toMatch(/has a unit/);
    const tower = (height: string) => `The tower is ${height} tall and stands by the quay.`;
    expect(garblesIn(tower('283 metres'), tower('283m'))).toEqual([]);
    expect(garblesIn(tower('283 metres'), tower('238m')).join()).toMatch(/^The number changed/);
  });

  test.each(['2015/16', '2015-6', '2015–2016', '2015–16'])(
    'the season of 2015-16 is that of %s',
    (season) => {
      const line = (when: string) => `The club lost money in the ${when} season and sold its keeper.`;
      expect(garblesIn(line('2015-16'), line(season))).toEqual([]);
      expect(garblesIn(line(season), line('2016-17'))).not.toEqual([]);
    },
  );
});

describe('damage is one line, and nothing is made of it', () => {
  test('one word that lost its ligature, where the hole can be seen', () => {
    const line = (count: string) => `The class of four or ${count} pupils meets on Mondays in the hall.`;
    const notes = changesIn(line('five'), line(' ve')).map(({ note }) => note);
    expect(notes).toEqual([expect.stringContaining('lost its ligatures (fi, fl, ff) in one place, “ve”')]);
  });

  test('markup', () => {
    const line = (mark: string) => `Hale ${mark} Sons will close its shop in Brenholt.`;
    const notes = changesIn(line('&'), line('&amp;')).map(({ note }) => note);
    expect(notes).toEqual([expect.stringContaining('Junk characters stand in the text')]);
  });
});

describe('one name in two grammatical cases is no other person', () => {
  test.each([
    [
      'The match was won by Tomasza Wilka after two hours.',
      'The match was won by Tomasz Wilk after two hours.',
    ],
    ['Police arrested Gerdi Olsdóttir on Tuesday.', 'Police arrested Gerður Olsdóttir on Tuesday.'],
  ])('%s', (from, to) => {
    expect(correctionsIn(from, to)).toEqual([]);
  });

  test('another name is', () => {
    expect(
      correctionsIn(
        'The award went to Jelena Marković for her novel.',
        'The award went to Milena Marković for her novel.',
      ),
    ).not.toEqual([]);
  });
});

describe('two words that exclude each other', () => {
  test('say nothing of one another where a text joins both ends', () => {
    expect(
      correctionsIn(
        'He was involved in the trade in old coins.',
        'He was involved in the buying and selling of old coins.',
      ),
    ).toEqual([]);
  });

  test('nor where one is told of another time', () => {
    const from = 'The painter was unknown when he sold his first canvas in 1911.';
    const to = 'The painter, today famous, sold his first canvas in 1911, when nobody knew him.';
    expect(correctionsIn(from, to)).toEqual([]);
    expect(correctionsIn(from, 'The painter was famous when he sold his first canvas in 1911.')).not.toEqual(
      [],
    );
  });

  test('the town hall is the city hall', () => {
    const line = (hall: string) => `The exhibition opens at the ${hall} hall on Sunday.`;
    expect(garblesIn(line('town'), line('city'))).toEqual([]);
    expect(garblesIn(line('town'), line('concert'))).not.toEqual([]);
  });
});

describe('what denies nothing', () => {
  test.each([
    [
      'Do you really want to lose the library when the money is gone?',
      'We don’t want to lose the library when the money is gone.',
    ],
    ['Many of the staff work on zero-hours contracts.', 'Many of the staff work on these terms.'],
    [
      'The palace declined to comment on the report, saying it was a private matter.',
      'Asked for comment on the report, the palace declined to say anything, stating that it was a private matter.',
    ],
    [
      'More than 10,000 soldiers were killed in the battle and were prepared to die.',
      'More than 10,000 soldiers died in the battle, prepared for death.',
    ],
  ])('%s', (from, to) => {
    expect(correctionsIn(from, to)).toEqual([]);
  });
});

describe('what was told in other words is no CORRECTION', () => {
  test.each([
    ['The man denied he was the father of the child.', 'The man said he was not the father of the child.'],
    [
      'This is a race like no other in the country.',
      'This is a race different from any other in the country.',
    ],
    [
      'Why should the state pay for the new bridge, she asked the board, when nobody uses the old one?',
      'And so, before the board, her question was this: the old one being idle, why shouldn’t the state pay for a new bridge?',
    ],
    ['A car hit a caravan in Harjumaa on Friday.', 'A car hit a caravan in Harju County on Friday.'],
    [
      'Reps for Lunt did not return requests for comment.',
      'Representatives for Lunt did not respond to requests for comment.',
    ],
    ['The shirt with the number 5 on it was his.', 'The shirt with the number five on it was his.'],
    [
      'Ann Lee, an adviser to President Ole Brandt, spoke at the school.',
      'Ann Lee, an adviser to former President Ole Brandt, spoke at the school.',
    ],
  ])('%s', (from, to) => {
    expect(correctionsIn(from, to)).toEqual([]);
  });

  test.each([
    ['The man denied he was the father of the child.', 'The man said he was the father of the child.'],
    ['The flood is no longer a risk for us.', 'The flood is now a risk for us.'],
    [
      'Ann Lee, an adviser to former President Ole Brandt, spoke at the school.',
      'Ann Lee, an adviser to President Ole Brandt, spoke at the school.',
    ],
  ])('but for %s', (from, to) => {
    expect(correctionsIn(from, to)).not.toEqual([]);
  });
});

test('a quotation that was told in other words lost no marks', () => {
  const from = '“His raging ego and his mood swings have made him a total wreck,” a friend told the paper.';
  const to = 'His enormous ego and sudden mood swings have made life a burden for all.';
  expect(garblesIn(from, to).join()).not.toContain('without the quotation marks');
  const kept = 'His raging ego and his mood swings have made him a total wreck.';
  expect(garblesIn(from, kept).join()).toContain('without the quotation marks');
});

describe('a source is not lost', () => {
  const said = 'They are friends as well as neighbours';

  test('whose other words stand beside', () => {
    const from = `The singer is having an operation on Tuesday, according to his spokeswoman.`;
    const to = `The singer is having an operation on Tuesday. The news comes from his spokeswoman, Anna Lunt, who confirmed that he had been taken to hospital.`;
    expect(correctionsIn(from, to)).toEqual([]);
    expect(correctionsIn(from, 'The singer is having an operation on Tuesday.')).toEqual([
      'major garbled attribution attribution-lost',
    ]);
  });

  test('who is told of before a relative clause', () => {
    const from =
      'Ball, who, like most of the shoppers, had not heard of the sale until now, said she had come out to buy a kettle.';
    expect(
      correctionsIn(from, 'Ball had not heard of the sale until now. She came out to buy a kettle.'),
    ).toEqual([]);
  });

  test('and is named in full where it is', () => {
    const lost = changesIn(`${said}, according to the port’s oldest newspaper.`, `${said}.`).find(
      ({ garble }) => garble === 'attribution-lost',
    );
    expect(lost?.note).toContain('according to the port’s oldest newspaper');
  });
});

test('where a link leads to is no word of the story', () => {
  const from = 'Hale Motors will close its shop in Brenholt, the board said.';
  const to =
    '[Hale Motors](https://example.test/tag/hale-motors?id=4412) will close its shop in Brenholt, the board said.';
  expect(changesIn(from, to).filter(({ change }) => change === 'added')).toEqual([]);
  expect(correctionsIn(from, to)).toEqual([]);
});
