import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  describeQuantity,
  extractQuantities,
  type Quantity,
} from '../../../src/facts/quantities/quantities.js';
import { prepare } from '../../../src/text/prepare.js';
import type { PreparedArticle } from '../../../src/types.js';
import { leastCost } from '../../least-cost.js';

function read(text: string): { document: PreparedArticle; quantities: readonly Quantity[] } {
  const document = prepare({ id: 'a', text, language: 'en' });
  return { document, quantities: extractQuantities(document) };
}

/** `words | low–high bound unit role` of every quantity. */
function summary(text: string): string[] {
  const { document, quantities } = read(text);
  return quantities.map((quantity) => {
    const { low, high, bound, unit, role } = quantity;
    const value = low === high ? String(Math.round(low * 100) / 100) : `${low}..${high}`;
    return [describeQuantity(quantity, document), value, bound, unit, role ?? '-'].join(' | ');
  });
}

const values = (text: string) => read(text).quantities.map(({ low }) => Math.round(low * 1000) / 1000);

describe('extractQuantities', () => {
  test.each([
    ['The port handled 1.8 billion tonnes.', 1.8e9],
    ['It gave away half a million books.', 500_000],
    ['A dozen boats were moored there.', 12],
    ['Two dozen boats were moored there.', 24],
    ['The fund lent 272,000 euros.', 272_000],
    ['Some 272.000 people left.', 272_000],
    ['The register lists 1 234 567 voters.', 1_234_567],
    ['The town has 12 000 inhabitants.', 12_000],
    ['Twenty-one thousand three hundred men marched.', 21_300],
    ['They sold two and a half million tickets.', 2_500_000],
    ['The reef is 3½ miles long.', 3.5],
    ['The bill is $1.2bn.', 1.2e9],
    ['The bill is 1.2 tln.', 1.2e12],
    ['The bill is €300m.', 3e8],
    ['Turnover reached 40 million yuan.', 4e7],
    ['A hundred villagers came.', 100],
    ['It fell by .5 per cent.', 0.5],
    ['The night was cold, at -5 °C.', -5],
    ['The night was cold, at minus five degrees.', -5],
    ['The bank holds 5.2 trillion yen.', 5.2e12],
  ])('reads the value of %j', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  test.each([
    ['Two-thirds of the wells are dry.', 66.667],
    ['A third of the wells are dry.', 33.333],
    ['Half of the wells are dry.', 50],
    ['One in five wells is dry.', 20],
    ['Nine out of 10 wells are dry.', 90],
    ['Three quarters of the wells are dry.', 75],
    ['Some 40% of the wells are dry.', 40],
    ['Some 40 per cent of the wells are dry.', 40],
  ])('reads %j as a share of a hundred', (text, value) => {
    expect(read(text).quantities.map(({ low, unit }) => [Math.round(low * 1000) / 1000, unit])).toEqual([
      [value, '%'],
    ]);
  });

  test.each([
    ['Between 20 and 30 goats strayed.', 20, 30],
    ['20-30 goats strayed.', 20, 30],
    ['The herd has 20 to 30 goats.', 20, 30],
    ['Three or four goats strayed.', 3, 4],
    ['The ring costs between $62 and $68.', 62, 68],
    ['Rates range from 1 per cent to 1.5 per cent.', 1, 1.5],
    ['It needs 2 to 3 million litres.', 2e6, 3e6],
  ])('reads the two ends of %j', (text, low, high) => {
    expect(read(text).quantities.map((quantity) => [quantity.low, quantity.high])).toEqual([[low, high]]);
  });

  test('a change from one value to another is two quantities', () => {
    expect(values('The price fell from $24 to $21.')).toEqual([24, 21]);
  });

  test.each([
    ['Several goats strayed.', 3, 9],
    ['Dozens of goats strayed.', 24, 99],
    ['Hundreds of goats strayed.', 200, 999],
    ['Tens of thousands of goats strayed.', 10_000, 99_999],
    ['Several hundred goats strayed.', 300, 999],
    ['A few goats strayed.', 3, 5],
    ['An unknown number of goats strayed.', 0, Infinity],
  ])('reads %j as a range that nobody counted', (text, low, high) => {
    expect(read(text).quantities.map((quantity) => [quantity.low, quantity.high, quantity.isVague])).toEqual([
      [low, high, true],
    ]);
  });

  test.each([
    ['At least 14 goats strayed.', 'at-least'],
    ['No fewer than 14 goats strayed.', 'at-least'],
    ['14 or more goats strayed.', 'at-least'],
    ['More than 14 goats strayed.', 'more-than'],
    ['Over 14 goats strayed.', 'more-than'],
    ['Up to 14 goats strayed.', 'at-most'],
    ['As many as 14 goats strayed.', 'at-most'],
    ['Fewer than 14 goats strayed.', 'less-than'],
    ['About 14 goats strayed.', 'about'],
    ['Some 14 goats strayed.', 'about'],
    ['Nearly 14 goats strayed.', 'about'],
    ['14 goats or so strayed.', 'about'],
    ['14 goats strayed.', 'exact'],
  ])('reads the bound of %j as %s', (text, bound) => {
    expect(read(text).quantities.map((quantity) => quantity.bound)).toEqual([bound]);
  });

  test('an amount repeated in brackets is under the same bound', () => {
    expect(
      read('The trail is more than 100 kilometres (60 miles) long.').quantities.map(({ bound }) => bound),
    ).toEqual(['more-than', 'more-than']);
  });

  test.each([
    ['It cost US$5.', 'USD'],
    ['It cost A$5.', 'AUD'],
    ['It cost €5.', 'EUR'],
    ['It cost 5 million Australian dollars.', 'AUD'],
    ['It cost thousands of dollars.', 'USD'],
    ['It is 5 km away.', 'km'],
    ['It is 5km away.', 'km'],
    ['The plot covers 5 square metres.', 'm2'],
    ['He drove at 90 miles per hour.', 'mph'],
    ['The potter, aged 24, left.', 'age'],
    ['The 24-year-old left.', 'age'],
    ['Ruth Alder, 24, left.', 'age'],
    ['Fifteen big brown goats strayed.', 'goat'],
  ])('reads the unit of %j', (text, unit) => {
    expect(read(text).quantities.map((quantity) => quantity.unit)).toEqual([unit]);
  });

  test.each([
    [
      '14 Ruritanian troops were killed and 11 were injured.',
      ['14 Ruritanian troops | 14 | exact | troop | killed', '11 | 11 | exact | troop | injured'],
    ],
    [
      'The blast killed 12 and wounded five.',
      ['12 | 12 | exact |  | killed', 'five | 5 | exact |  | injured'],
    ],
    [
      'Five soldiers are dead and eleven others missing.',
      ['Five soldiers | 5 | exact | soldier | killed', 'eleven | 11 | exact | soldier | missing'],
    ],
    [
      'The raid led to the deaths of several soldiers.',
      ['several soldiers | 3..9 | exact | soldier | killed'],
    ],
    ['The flood displaced 3,000 people.', ['3,000 people | 3000 | exact | people | displaced']],
    [
      'Police arrested at least 40 protesters.',
      ['at least 40 protesters | 40 | at-least | protest | arrested'],
    ],
    [
      'The army says it neutralised “31 terrorists”.',
      ['31 terrorists | 31 | exact | terrorist | neutralised'],
    ],
    [
      'Five guides and seven porters were killed.',
      ['Five guides | 5 | exact | guid | killed', 'seven porters | 7 | exact | porter | killed'],
    ],
    ['The death toll rose to 41.', ['41 | 41 | exact |  | killed']],
  ])('says what happened to those counted in %j', (text, expected) => {
    expect(summary(text)).toEqual(expected);
  });

  test('those who kill have no role themselves', () => {
    expect(summary('14 gunmen killed five guards.')).toEqual([
      '14 gunmen | 14 | exact | gunmen | -',
      'five guards | 5 | exact | guard | killed',
    ]);
  });

  test('keeps the other words of the noun phrase as stems', () => {
    expect(read('At least 14 Ruritanian troops fled.').quantities[0]!.modifiers).toEqual(['ruritanian']);
  });

  test.each([
    'The law was passed in 2012 and on June 14, 2022.',
    'The meeting starts at 10:30 and ends at 4 p.m. on 3 May.',
    'Fashions of the 1990s and of the 19th century are back.',
    'She came third, he came 22nd.',
    'COVID-19 spread, and so did 5G.',
    'The S&P 500 rose as the G7 met.',
    'Under Section 427 the appeal fails.',
    'Flight MH17 was shot down.',
    'The laptop runs Windows 10.',
    'An F-16 and an AK-47 are on show.',
    'One must not forget that no one came.',
    'One of the boats sank, as one does.',
    'Both boats sank; the two had been friends.',
    'The car drove over a mine, and there are mines still.',
    'They live at 49 Orchard Road.',
    'Keeper Tom Reed (4) was hurt.',
    'The vaccine is in stage 3 trials.',
    'The bill is known as H.R. 682.',
    'He ran the first mile; once, twice, thrice.',
  ])('finds no quantity in %j', (text) => {
    expect(summary(text)).toEqual([]);
  });

  test('every span lies in its sentence and starts and ends with a word or a sign', () => {
    const words = fc.constantFrom(
      ...'at least about 14 5,000 twelve dozen dozens of hundred million and soldiers killed $ € % - ( ) . , one in five half a between to 2012 June the 1.5 km “ ” were'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (parts) => {
        const { document, quantities } = read(parts.join(' '));
        for (const { start, end, sentence, firstToken, endToken, low, high, unitSpan } of quantities) {
          const whole = document.sentences[sentence]!;
          expect(start).toBeGreaterThanOrEqual(whole.start);
          expect(end).toBeLessThanOrEqual(whole.end);
          expect(document.text.slice(start, end)).toBe(document.text.slice(start, end).trim());
          expect(endToken).toBeGreaterThan(firstToken);
          expect(low).toBeLessThanOrEqual(high);
          if (unitSpan) expect(unitSpan.end).toBeLessThanOrEqual(end);
        }
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  test('no text, however odd, makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        read(text);
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  test('number words without end take linear time', () => {
    for (const unit of ['one thousand and ', '1 000 ', 'tens of ', 'one in ', '5/', '- 5']) {
      expect(leastCost(() => read(unit.repeat(Math.floor(20_000 / unit.length))), 4000)).toBeLessThan(4000);
    }
  });
});
