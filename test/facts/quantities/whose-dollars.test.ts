import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';
import { extractNames } from '../../../src/facts/names/names.js';
import { extractQuantities } from '../../../src/facts/quantities/quantities.js';
import { prepare } from '../../../src/text/prepare.js';

const story = (sum: string) =>
  `The firm paid ${sum} for the ferry on Monday. All 12 of its crew were in port.`;
const read = (sum: string) => prepare({ id: 'a', text: story(sum), language: 'en' });

/** One nation's dollars, as news writes them. */
const dollars: readonly (readonly [unit: string, ...forms: string[]])[] = [
  ['HKD', 'HK$3.2 million', '3.2 million HK dollars', '3.2 million Hong Kong dollars', 'HKD3.2 million'],
  ['AUD', 'A$3.2 million', '3.2 million Australian dollars', '3.2 million AU dollars'],
  ['CAD', 'C$3.2 million', '3.2 million Canadian dollars', 'CAN$3.2 million'],
  ['TWD', 'NT$3.2 million', '3.2 million NT dollars', '3.2 million New Taiwan dollars'],
  ['SGD', 'S$3.2 million', '3.2 million Singapore dollars', 'SGD3.2 million'],
  ['NZD', 'NZ$3.2 million', '3.2 million NZ dollars', '3.2 million New Zealand dollars'],
];

describe('whose dollars they are', () => {
  test.each(dollars)('%s is read in every form', (unit, ...forms) => {
    for (const form of forms) {
      const [sum] = extractQuantities(read(form));
      expect(sum, form).toMatchObject({ unit, low: 3.2e6 });
      expect(
        extractNames(read(form)).names.filter(({ isDemonym }) => !isDemonym),
        form,
      ).toEqual([]);
    }
  });

  test.each(dollars)('%s in another form is the same, in another nation’s is not', (unit, ...forms) => {
    const told = (a: string, b: string) =>
      compareArticles(
        { id: 'a', text: story(a), language: 'en' },
        { id: 'b', text: story(b), language: 'en' },
      ).facts.filter(({ severity }) => severity !== 'none');
    for (const form of forms) expect(told(forms[0]!, form), form).toEqual([]);
    const other = dollars.find(([name]) => name !== unit)![1]!;
    expect(told(forms[0]!, other)).toMatchObject([{ kind: 'quantity', severity: 'major' }]);
  });

  test.each(dollars)(
    '%s is not told as dollars of the United States, and may be told as dollars',
    (unit, ...forms) => {
      const told = (a: string, b: string) =>
        compareArticles({ id: 'a', text: story(a) }, { id: 'b', text: story(b) }).facts.filter(
          ({ severity }) => severity !== 'none',
        );
      for (const own of ['US$3.2 million', '3.2 million U.S. dollars', '3.2 million American dollars'])
        expect(told(forms[0]!, own), `${unit} ${own}`).toMatchObject([
          { kind: 'quantity', severity: 'major' },
        ]);
      expect(told(forms[0]!, '$3.2 million'), unit).toEqual([]);
    },
  );

  test('the name of the money may stand before the sum', () => {
    expect(extractQuantities(read('NT dollars 3.2 million'))[0]).toMatchObject({ unit: 'TWD', low: 3.2e6 });
  });

  test('what a rate is told for is no figure of its own', () => {
    for (const base of ['per 100,000 people', 'for every 100,000 people', 'in every 100,000']) {
      const found = extractQuantities(
        prepare({ id: 'a', text: `The murder rate fell to 3 ${base} last year.`, language: 'en' }),
      );
      expect(found, base).toMatchObject([{ low: 3, rate: '100000' }]);
    }
  });
});

describe('another currency, in a sentence told in other words', () => {
  const rest =
    'Officials met in the old town hall to talk about the flood fund, which has been short of money since the spring. ' +
    'Money for the dykes comes from the region, and farmers below the weir have asked for more of it.';
  const told = (source: string, copy: string) =>
    compareArticles({ id: 'a', text: `${rest} ${source}` }, { id: 'b', text: `${rest} ${copy}` })
      .facts.filter(({ kind, severity }) => kind === 'quantity' && severity === 'major')
      .map(({ note }) => note);
  const was = (sum: string) => `Repairs to the weir have cost the town ${sum} since last autumn.`;
  const now = (sum: string) => `Since autumn last year ${sum} went into mending the weir, paid by the town.`;

  test.each([
    ['£40 million', '$40 million'],
    ['€7,500', '£7,500'],
    ['$40 million', '¥40 million'],
  ])('%s → %s', (a, b) => {
    expect(told(was(a), now(b))).toEqual([expect.stringContaining('The currency changed')]);
    expect(told(was(a), now(a))).toEqual([]);
  });
});
