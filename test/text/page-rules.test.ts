import { describe, expect, test } from 'vitest';
import { findBoilerplate } from '../../src/text/boilerplate.js';
import { isQuoted } from '../../src/text/is-quoted.js';
import { prepare } from '../../src/text/prepare.js';

const story =
  'Rebels attacked a post near Dorva on Monday and killed six soldiers, the army said in a statement.';
const second =
  'The attackers came on motorcycles shortly after dawn and left before help arrived from the capital.';
const headline = 'Rebels attack post near Dorva';
/** What is cut of some lines, as `kind: words`. */
const cuts = (lines: readonly string[], title?: string) => {
  const text = lines.join('\n\n');
  return findBoilerplate(text, title).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
};

describe('names of authors', () => {
  test.each<[string, string[], string[]]>([
    ['twice', [headline, 'Mira Lund', 'Mira Lund', story], ['byline: Mira Lund', 'byline: Mira Lund']],
    ['once', [headline, 'Mira Lund', story], ['caption: Mira Lund']],
    ['of which two stand apart', [headline, 'Mira Lund', story, 'Mira Lund', second], ['caption: Mira Lund']],
    [
      'beside other furniture',
      [headline, 'Mira Lund', 'Share this article', story],
      ['byline: Mira Lund', 'share: Share this article'],
    ],
    ['in the middle of a story', [headline, story, 'Mira Lund', second], []],
  ])('a name %s', (_, lines, wanted) => expect(cuts(lines)).toEqual(wanted));

  test.each([
    ['Mira Lund is a senior correspondent for the Vesk Courier.', true],
    ['Ola Brandt is a senior correspondent for the Vesk Courier.', false],
    ['Mira Lund is a doctor at the hospital of Vesk.', false],
  ])('behind a by-line “%s” praises its author: %s', (line, isBio) => {
    expect(cuts([headline, 'By Mira Lund', story, line])).toEqual([
      'byline: By Mira Lund',
      ...(isBio ? [`bio: ${line}`] : []),
    ]);
  });
});

describe('what stands between the headline and the story', () => {
  test.each([
    ['A small truck', true],
    ['Old harbour gate', true],
    ['Harbour', false],
    ['DORVA', false],
    ['Dorva, Monday', false],
    ['Trucks are burning', false],
    ['The old harbour gate of Dorva', false],
    ['Route 14', false],
    ['Was it planned?', false],
    ['It was planned.', false],
  ])('“%s” shows a picture: %s', (line, isCaption) => {
    expect(cuts([headline, line, story, second])).toEqual(isCaption ? [`caption: ${line}`] : []);
  });

  test('two such lines are a list', () => {
    expect(cuts([headline, 'A small truck', 'Old harbour gate', story, second])).toEqual([]);
  });

  test('a line that says the headline again is a caption, in other case and marks too; a longer one is not', () => {
    expect(cuts([headline, story, 'REBELS ATTACK POST NEAR DORVA!', second])).toEqual([
      'caption: REBELS ATTACK POST NEAR DORVA!',
    ]);
    expect(cuts([headline, story, 'Rebels attack post near Dorva at dawn', second])).toEqual([]);
    expect(cuts(['Rebels attack', story, 'Rebels attack', second])).toEqual([]);
  });
});

describe('what a site says of itself', () => {
  const rail = [
    'Flood closes three bridges in Vesk',
    'Mayor opens new tram line',
    'Two held after theft of bells',
  ];

  test('headlines under a heading are a list of other stories, from two on, and not prose', () => {
    expect(cuts([headline, story, 'More stories', ...rail])).toHaveLength(4);
    expect(cuts([headline, story, 'More stories', ...rail.slice(0, 1)])).not.toContain(
      `related-link: ${rail[0]!}`,
    );
    expect(cuts([headline, story, 'More stories', ...rail.slice(0, 2)])).toHaveLength(3);
    expect(cuts([headline, story, 'More stories', second])).not.toContain(`related-link: ${second}`);
  });

  test('a firm tells of itself in the last eight lines, under its name', () => {
    const about = [
      'About Ferrin Works',
      'Ferrin Works makes pumps for harbours and has forty workers in two towns.',
    ];
    expect(cuts([headline, story, ...about]).map((cut) => cut.split(':')[0])).toEqual(['about', 'about']);
    const others = Array.from({ length: 8 }, (_, i) => `${second.slice(0, -1)} for the ${i + 2}th time.`);
    expect(cuts([headline, story, ...about, ...others])).toEqual([]);
    expect(cuts([about[0]!, story, second])).toEqual([]);
  });

  test('an error with a way home is nothing else, beside a story it takes nothing with it', () => {
    const error = ['Page not found', 'Vesk Courier', 'Home'];
    expect(cuts(error)[0]).toBe('error-page: Page not found');
    expect(cuts(error)).toHaveLength(3);
    expect(cuts([headline, story, second, 'Page not found'])).toEqual(['error-page: Page not found']);
  });
});

describe('what is a headline above a story', () => {
  test('menus are cut where there are many, and furniture with them', () => {
    const menu = (count: number) =>
      Array.from({ length: count }, (_, i) => `Section ${'abcdefghijklmnopqrstuvwxyz'[i]!}`);
    const few = [
      ...menu(8),
      headline,
      story,
      second,
      second.replace('dawn', 'noon'),
      story.replace('six', 'nine'),
    ];
    expect(cuts(few)).toEqual([]);
    const many = [
      ...menu(25),
      headline,
      story,
      second,
      second.replace('dawn', 'noon'),
      story.replace('six', 'nine'),
    ];
    expect(cuts(many).filter((cut) => cut.startsWith('navigation: Section'))).toHaveLength(25);
    expect(cuts(many)).not.toContain(`navigation: ${headline}`);
  });
});

test('a place is quoted from the opening mark to the closing one', () => {
  const text = 'He said “we left” and went.';
  const document = prepare({ id: 'a', text, language: 'en' });
  const [open, close] = [text.indexOf('“'), text.indexOf('”')];
  expect(
    [open - 1, open, open + 3, close, close + 1, text.length].map((at) => isQuoted(document, at)),
  ).toEqual([false, true, true, true, false, false]);
});
