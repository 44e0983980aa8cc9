import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/match/create-matcher.js';
import { prepare } from '../../src/text/prepare.js';

const match = createMatcher();
const compare = (source: string, copy: string, language = 'en') =>
  match(prepare({ id: 'a', text: source, language }), prepare({ id: 'b', text: copy, language }));

const auction = (values: readonly string[]) =>
  `A ${values[0]!} painted by ${values[1]!} fetched $${values[2]!} at an auction in ${values[3]!} on ${values[4]!}.

The picture had hung in the hall of ${values[5]!} since ${values[6]!}, and ${values[7]!} bidders wanted it.

“We expected half of that,” auctioneer ${values[8]!} said. The buyer, from ${values[9]!}, bid by telephone.`;

const first =
  'landscape|Ilse Vermeulen|240,000|Tarrow|Friday|Coldwell Manor|1911|14|Jonas Pryce|Osterby'.split('|');
const second =
  'portrait|Tomas Okafor|1,850|Lindmouth|Tuesday|the Anchor Hotel|1968|three|Dana Whitlock|Karshaven'.split(
    '|',
  );

describe('two stories by one template', () => {
  test('are no copies, and the evidence names the template', () => {
    const { relation, copyProbability, evidence } = compare(auction(first), auction(second));
    expect(relation).toBe('unrelated');
    expect(copyProbability).toBeLessThan(0.1);
    expect(evidence.template).toBeGreaterThan(0.9);
  });

  test('are none in another language either', () => {
    const bericht = (who: string, where: string, sum: string, day: string, age: string) =>
      `Am ${day} ist ${who} im Alter von ${age} Jahren in ${where} gestorben. Das teilte die Familie mit. Das Erbe von ${sum} Euro geht an das Tierheim in ${where}.`;
    const one = bericht('Ilse Vermeulen', 'Tarrow', '240.000', '3. Mai', '81');
    const other = bericht('Tomas Okafor', 'Lindmouth', '1.850', '19. Juni', '67');
    expect(compare(one, other, 'de').relation).toBe('unrelated');
  });

  test('are none as two weeks of a series, of which most names stand still', () => {
    const chart = (date: string, weeks: number, added: number, sold: string) =>
      `The Amber Staircase by Ilse Vermeulen leads the list for the week of ${date}. Nine Winters by Tomas Okafor is second and has been on it for ${weeks} weeks. The Lighthouse Thief by Dana Whitlock completes the first three. The list has ${added} new titles, said Coldwell Books, which sold ${sold} books.`;
    const { copyProbability, evidence } = compare(
      chart('3 May', 11, 4, '18,450'),
      chart('17 October', 35, 7, '62,300'),
    );
    expect(copyProbability).toBeLessThan(0.5);
    expect(evidence.template).toBeGreaterThan(0.5);
    // A slip in one of its figures makes no other week of it.
    expect(
      compare(chart('3 May', 11, 4, '18,450'), chart('3 May', 11, 4, '18,540')).copyProbability,
    ).toBeGreaterThan(0.5);
  });

  test('are none in one sentence', () => {
    const one = compare(
      'Fire destroyed a barn in Tarrow on Friday.',
      'Fire destroyed a bakery in Lindmouth on Sunday.',
    );
    expect(one.copyProbability).toBeLessThan(0.5);
  });
});

describe('one story', () => {
  test('stays a copy with a third of its names and figures put wrong', () => {
    const garbled = first.map((value, i) => ([1, 4, 7].includes(i) ? second[i]! : value));
    const { relation, evidence } = compare(auction(first), auction(garbled));
    expect(relation).toBe('near-duplicate');
    expect(evidence.template).toBeLessThan(0.5);
  });

  test('stays a copy with its names spelt as another desk spells them', () => {
    const text = (a: string, b: string, c: string) =>
      `${a} met ${b} in ${c} on Friday and signed a treaty on fishing. ${a} said the talks took nine hours. ${b} left ${c} for home without a word to the press, while crowds waited at the gate.`;
    const one = text('Mohammed Khatib', 'Aleksei Voronin', 'Kuybyshev');
    const other = text('Muhammad Hatib', 'Alexey Voronine', 'Kuibyshev');
    expect(compare(one, other).copyProbability).toBeGreaterThan(0.5);
  });

  test('stays a copy without the half of its facts', () => {
    expect(
      compare(auction(first), auction(first).split('\n\n').slice(0, 2).join('\n\n')).copyProbability,
    ).toBeGreaterThan(0.9);
  });
});

test('the probability of a template is the same whichever text comes first', () => {
  const [one, other] = [auction(first), auction(second)];
  expect(compare(one, other).evidence.template).toBe(compare(other, one).evidence.template);
});

describe('furniture', () => {
  test('an appeal to subscribe makes no copy of two stories', () => {
    const appeal =
      'You have reached your limit of free articles this month. Subscribe now for unlimited access at $2 a week. Already a subscriber? Sign in here.';
    const one = `Bakers of Tarrow bring back the rye loaf\n\nThe guild of bakers in Tarrow has voted to bake rye loaves again.\n\n${appeal}`;
    const other = `Old ferry leaves Lindmouth for good\n\nThe last steam ferry of Lindmouth sailed to the breakers on Monday.\n\n${appeal}`;
    expect(compare(one, other).relation).toBe('unrelated');
    expect(prepare({ id: 'a', text: one }).boilerplate.map(({ kind }) => kind)).toEqual(['paywall']);
  });

  test('two error pages are one only if they are the same', () => {
    const page = (site: string) =>
      `Page not found\n\nSorry, the page you are looking for does not exist.\n\nBack to ${site}`;
    expect(compare(page('The Tarrow Echo'), page('Lindmouth Daily')).relation).toBe('unrelated');
    expect(compare(page('The Tarrow Echo'), page('The Tarrow Echo')).relation).toBe('identical');
  });

  test('one background at the end of two stories makes no copy', () => {
    const background =
      'The Osterby canal was dug in 1871 to carry slate to the coast. It was closed to freight in 1958, and since then anglers and rowers have shared it. The county spends $2 million a year on its banks.';
    const one = `A swan attacked a rower near the Osterby lock on Saturday, the club said. Petra Lindqvist fell into the water and swam to the bank. Her boat was found a mile downstream.\n\n${background}`;
    const other = `Councillors in Osterby turned down a plan for houseboats on Thursday. Moorings would have brought 90,000 a year, said treasurer Colin Ashby. Neighbours had feared for their view.\n\n${background}`;
    expect(compare(one, other).copyProbability).toBeLessThan(0.5);
  });
});
