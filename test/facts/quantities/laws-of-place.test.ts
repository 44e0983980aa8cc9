import { describe, expect, test } from 'vitest';
import { extractQuantities } from '../../../src/facts/quantities/quantities.js';
import { prepare } from '../../../src/text/prepare.js';

/** Each figure of a text, which is quoted with all words of the phrase if one is given, as `bound low–high unit`, short where nothing is said. */
function figuresOf(text: string, phrase?: string): string[] {
  const document = prepare({ id: 'a', text, language: 'en' });
  return extractQuantities(document).map((quantity) => {
    const { low, high, bound, unit, isVague, isFraction, rate, trend, step, modifiers } = quantity;
    // What is quoted of a figure is in the text where it says it is, the number within it.
    expect(quantity.start).toBeLessThanOrEqual(document.tokens[quantity.firstToken]!.start);
    expect(quantity.end).toBeGreaterThanOrEqual(document.tokens[quantity.endToken - 1]!.end);
    expect(quantity.phrase.start).toBeLessThanOrEqual(quantity.start);
    expect(quantity.phrase.end).toBeGreaterThanOrEqual(quantity.end);
    const value = (x: number) => String(Number(x.toPrecision(10)));
    if (phrase !== undefined)
      expect(text.slice(quantity.phrase.start, quantity.phrase.end).replaceAll('\u00a0', ' ')).toBe(phrase);
    return [
      ...(bound === 'exact' ? [] : [bound]),
      low === high ? value(low) : `${value(low)}–${value(high)}`,
      ...(isVague ? ['vague'] : []),
      ...(isFraction ? ['part'] : []),
      ...modifiers,
      unit,
      ...(rate === undefined ? [] : [`/${rate}`]),
      ...(trend === undefined ? [] : [trend]),
      ...(step === undefined ? [] : [step]),
    ]
      .filter((word) => word !== '')
      .join(' ');
  });
}

/** A phrase, and what is counted in it wherever it stands. */
const phrases: readonly (readonly [phrase: string, ...figures: string[]])[] = [
  ['twelve boats', '12 boat'],
  ['12 boats', '12 boat'],
  ['12 red boats', '12 red boat'],
  ['1,200 boats', '1200 boat'],
  ['a dozen boats', '12 boat'],
  ['two dozen boats', '24 boat'],
  ['dozens of boats', '24–99 vague boat'],
  ['at least 12 boats', 'at-least 12 boat'],
  ['no fewer than 12 boats', 'at-least 12 boat'],
  ['12 boats or more', 'at-least 12 boat'],
  ['12 or more boats', 'at-least 12 boat'],
  ['12+ boats', 'at-least 12 boat'],
  ['up to 12 boats', 'at-most 12 boat'],
  ['at most 12 boats', 'at-most 12 boat'],
  ['more than 12 boats', 'more-than 12 boat'],
  ['over 12 boats', 'more-than 12 boat'],
  ['fewer than 12 boats', 'less-than 12 boat'],
  ['about 12 boats', 'about 12 boat'],
  ['some 12 boats', 'about 12 boat'],
  ['12 or so boats', 'about 12 boat'],
  ['nearly 12 boats', 'about 12 boat'],
  ['roughly 12 boats', 'about 12 boat'],
  ['exactly 12 boats', '12 boat'],
  ['between 12 and 20 boats', '12–20 boat'],
  ['12 to 20 boats', '12–20 boat'],
  ['12-20 boats', '12–20 boat'],
  ['12-odd boats', 'about 12 boat'],
  ['12–odd boats', 'about 12 boat'],
  ['12 and over 40 boats', '12', 'more-than 40 boat'],
  ['12 and under forty boats', '12', 'less-than 40 boat'],
  ['12 and more than 40 boats', '12', 'more-than 40 boat'],
  ['12 per cent', '12 %'],
  ['12%', '12 %'],
  ['12.5 percent', '12.5 %'],
  ['a third of the boats', '33.33333333 part %'],
  ['one in four boats', '25 part %'],
  ['half of the boats', '50 part %'],
  ['12 million euros', '12000000 EUR'],
  ['€12 million', '12000000 EUR'],
  ['€12m', '12000000 EUR'],
  ['$1.2 billion', '1200000000 USD'],
  ['£12.50', '12.5 GBP'],
  ['50 cents', '50 cent'],
  ['1% point', '1 pp'],
  ['1 percentage point', '1 pp'],
  ['12 kilometres', '12 km'],
  ['12 km', '12 km'],
  ['12km', '12 km'],
  ['12 square kilometres', '12 km2'],
  ['$20 an hour', '20 USD /hour'],
  ['$20 per hour', '20 USD /hour'],
  ['minus 12 degrees Celsius', '-12 celsius'],
];

/** Places in which a phrase means the same; each text holds no other figure. */
const places: Readonly<Record<string, (phrase: string) => string>> = {
  'at the end of a sentence': (phrase) => `They saw ${phrase}.`,
  'at the end of a text without a stop': (phrase) => `They saw ${phrase}`,
  'between others': (phrase) => `Rain fell over the whole island. They saw ${phrase}. Snow fell later.`,
  'before a comma': (phrase) => `They saw ${phrase}, and went home.`,
  'in a quotation': (phrase) => `“They saw ${phrase},” she said.`,
  'in brackets': (phrase) => `They went out (they saw ${phrase}) and came home.`,
  'with no-break spaces': (phrase) => `They saw ${phrase.replaceAll(' ', '\u00a0')}.`,
};

describe.each(Object.entries(places))('a figure %s', (_, place) => {
  test.each(phrases)('%s', (phrase, ...figures) => {
    // That a figure is exact need not be quoted with it.
    const quoted = figures.length > 1 ? undefined : phrase.replace(/^exactly /, '');
    expect(figuresOf(place(phrase), quoted)).toEqual(figures);
  });
});
