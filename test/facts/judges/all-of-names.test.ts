import { describe, expect, test } from 'vitest';
import { toldOf } from './changes-in.js';

/** One sentence and one whose names are other ones, with all that is to be told of it: each fault once. */
const rows: readonly (readonly [from: string, to: string, ...told: string[]])[] = [
  [
    'Mayor Anna Brandt opened the bridge.',
    'Mayor Anna Brand opened the bridge.',
    'minor garbled person name-changed: Anna Brandt → Anna Brand',
  ],
  [
    'Mayor Anna Brandt opened the bridge.',
    'Mayor Maria Brandt opened the bridge.',
    'major garbled person name-changed: Anna Brandt → Maria Brandt',
  ],
  [
    'Mayor Anna Brandt opened the bridge.',
    'Mayor Brandt opened the bridge.',
    'minor dropped person: Anna Brandt →',
  ],
  [
    'Mayor Anna Brandt opened the bridge.',
    'The mayor opened the bridge.',
    'minor dropped person: Anna Brandt →',
  ],
  [
    'Mayor Anna Brandt opened the bridge.',
    'Mayor Peter Holm opened the bridge.',
    'major garbled person name-changed: Anna Brandt → Peter Holm',
  ],
  [
    'The French company bought the yard.',
    'The German company bought the yard.',
    'major garbled place name-changed: French → German',
  ],
  [
    'The World Health Organization warned of the fever.',
    'The World Trade Organization warned of the fever.',
    'major garbled organisation name-changed: World Health Organization → World Trade Organization',
  ],
  [
    'The Northern Fishing Union called the strike.',
    'The Southern Fishing Union called the strike.',
    // Of two findings as grave the surer one.
    'major garbled event value-changed: Northern → Southern',
  ],
  [
    '“We lost everything in one night,” said Karl Venn.',
    '“We lost everything in one night,” said Olga Ström.',
    'major garbled person name-changed: Karl Venn → Olga Ström',
  ],
  [
    'The court in Marsk sentenced the former skipper, Jon Aker, to six years in prison on Friday for smuggling 40 tonnes of tobacco.',
    'The court in Dorling sentenced the former skipper, Jon Aker, to six years in prison on Thursday for smuggling 40 tonnes of tobacco.',
    'major garbled place name-changed: Marsk → Dorling',
    'major garbled time value-changed: Friday → Thursday',
  ],
];

describe('a sentence of another name', () => {
  test.each(rows)('%s → %s', (from, to, ...told) => {
    expect(toldOf(from, to)).toEqual(told);
  });
});
