import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../src/compare-articles.js';
import { findPageDamage } from '../../src/text/page-damage.js';
import { prepare } from '../../src/text/prepare.js';

const whole =
  "The rains haven't stopped in Tavin, and the dykes aren't safe, said Anna Boll of the water board. " +
  'Boll spoke to farmers below the weir on Monday. She asked for more money from the region. ' +
  'The board will cut CO2 by a tenth before the year ends.';

function faults(source: string, copy: string) {
  return compareArticles({ id: 'a', text: source }, { id: 'b', text: copy }).facts.filter(
    ({ severity }) => severity !== 'none',
  );
}

describe('damage of a whole page is one line, and nothing else is made of it', () => {
  test.each([
    ['stripped apostrophes', whole.replaceAll("'", ''), 'apostrophes'],
    ['a mark glued to a word', whole.replace('Boll spoke', 'ADVERTISEMENTBoll spoke'), 'spaces'],
    ['two sentences glued', whole.replace('region. The', 'regionThe'), 'spaces'],
  ])('%s', (_, damaged, what) => {
    for (const [source, copy] of [
      [whole, damaged],
      [damaged, whole],
    ] as const) {
      const found = faults(source, copy).filter(({ kind }) => kind !== 'time');
      expect(found.map(({ kind, severity }) => `${kind} ${severity}`)).toEqual(['text minor']);
      expect(found[0]!.note).toContain(what);
    }
  });

  test('a formula taken apart is none', () => {
    expect(faults(whole, whole.replace('CO2', 'CO 2'))).toEqual([]);
    expect(faults(whole, whole.replace('CO2', 'CO₂'))).toEqual([]);
  });

  test('a mark of the page between two sentences is no word', () => {
    expect(faults(whole, whole.replace('Boll spoke', 'ADVERTISEMENT Boll spoke'))).toEqual([]);
  });

  test('a negation is read without its apostrophe', () => {
    const found = faults(whole, whole.replace("haven't stopped", 'have stopped').replaceAll("'", ''));
    expect(found.some(({ garble, severity }) => garble === 'status-changed' && severity === 'major')).toBe(
      true,
    );
  });
});

describe('findPageDamage', () => {
  test.each([
    "The rains haven't stopped, and Tavin's dykes aren't safe.",
    'The YouTube and PayPal offices of McDonald and LaSalle closed.',
    'An iPhone and an eBay parcel came for O’Brien.',
    'The ship, the Tavin, was met in the Kent marshes by the Hasan brothers.',
    'They want to paint the current tent.',
    'The IM team and the HES institute met.',
  ])('sees none in %s', (text) => {
    expect(findPageDamage(prepare({ id: 'a', text, language: 'en' }))).toEqual([]);
  });
});
