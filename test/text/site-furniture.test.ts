import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../src/compare-articles.js';
import { findBoilerplate } from '../../src/text/boilerplate.js';

const story = [
  'Dam repairs to shut Orrin bridge for six weeks',
  'The bridge over the Orrin at Telby will close for six weeks from June 3 while engineers repair the dam beside it, the water authority said on Tuesday.',
  'About 9,400 vehicles cross the bridge each day. Drivers will be sent by way of Moss End, which adds 12 miles to the trip, said Greta Fallow, the chief engineer.',
  'Shop owners in Telby fear for their summer trade. The council has promised a shuttle bus and free parking.',
  'The dam was built in 1962 and was last repaired in 1998.',
];
const cutOf = (text: string) =>
  findBoilerplate(text).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

/** What is put in, behind which paragraph, and the kind it is cut as. */
const furniture: [kind: string, at: number, lines: string[]][] = [
  ['share', 3, ['View this post on Instagram', 'A post shared by Telby Council (@telbycouncil)']],
  ['site-widget', 2, ['1 of 5']],
  ['site-widget', 2, ['Image 3/12']],
  [
    'site-widget',
    3,
    ['Get the Courier app for breaking news: download it free from the App Store or Google Play.'],
  ],
  ['ad-marker', 3, ['Sponsored by Norlund Bank']],
  ['ad-marker', 3, ['Paid content: How to save for your first home']],
  ['navigation', 3, ['Continued on page B4']],
  ['navigation', 3, ['Please see BRIDGE, Page A6']],
  [
    'paywall',
    5,
    ['Support local journalism. For as little as $5 a month you can help us keep reporting. Donate now.'],
  ],
  ['paywall', 5, ['Please consider a gift to our newsroom.']],
  ['comments', 5, ['Let us know what you think in the comments below.']],
  ['comments', 5, ['Do you have a tip? Write to the newsroom at tips@courier.example.']],
  ['disclaimer', 5, ['This article was translated automatically and may contain errors.']],
  ['disclaimer', 1, ['This story is provided by our content partner Harbour Press.']],
  ['disclaimer', 5, ['This story was published in partnership with Harbour Press.']],
  ['bio', 5, ['Tom Ardley covers transport for the Telby Courier. Reach him at tardley@courier.example.']],
  ['bio', 5, ['Ines Vole is a lawyer in Cantry. Follow her on Chirper @inesvole.']],
  ['caption', 2, ['The Orrin bridge at Telby, seen on Monday. Photo: Lena Marsh/Harbour Press']],
];

describe('what a site puts round or between the paragraphs', () => {
  test.each(furniture)('is cut as %s: paragraph %i, %j', (kind, at, lines) => {
    const text = [...story.slice(0, at), ...lines, ...story.slice(at)].join('\n\n');
    const found = cutOf(text);
    expect(found.map(([, words]) => words).join(' ')).toBe(lines.join(' '));
    expect(new Set(found.map(([of]) => of))).toEqual(new Set([kind]));
    const plain = { id: 'a', text: story.join('\n\n') };
    const { facts } = compareArticles(plain, { id: 'b', text });
    expect(facts.filter(({ change }) => change !== 'kept')).toEqual([]);
  });

  test('a jump to another page is cut from the end of its paragraph', () => {
    const text = story.join('\n\n').replace('chief engineer.', 'chief engineer. See BRIDGE, Page A6');
    expect(cutOf(text)).toEqual([['navigation', 'See BRIDGE, Page A6']]);
  });
});

/** What stories say with the same words. */
const prose = [
  'Support for independent journalism has fallen by a third since 2019, a study found on Monday.',
  'Back in the newsroom, editors wept when the last of the papers had been printed and carried out.',
  'John Smith has been missing since Friday. His family asked anyone who saw him to contact police at 555-0134.',
  'Crews worked through the night. Photos showed the damaged Elm/Oak interchange.',
  'Presented by the mayor to the council on Monday',
  'From the harbour, page 4 of the plan leads along the mole to a small square with three benches.',
  'From page 12 of the report it is clear that the bridge was never safe, the union said on Monday.',
  'View this post as a warning, the mayor told the council, or as a promise that the town will keep.',
  'A post shared by thousands of people last week said that the bridge had fallen, which was not true.',
  'For as little as $5 a month customers of the new ferry can cross as often as they like, the firm said.',
  'Tom Ardley covers the transport of sheep in his new book, which the council has asked him to withdraw.',
  'The group said that donations paid for its analysis of records that were released on Wednesday.',
  'Sponsored by Norlund Bank, the race has been held on the bridge every summer for the last 20 years.',
  'This article of the law was written by a committee of engineers and has never been tried in court.',
  'The police said that someone had sent a tip to the newsroom of the Courier before the bridge was shut.',
];

test.each(prose)('prose stays: %s', (line) => {
  const text = [...story.slice(0, 3), line, ...story.slice(3)].join('\n\n');
  expect(cutOf(text)).toEqual([]);
});
