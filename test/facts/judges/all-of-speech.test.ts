import { describe, expect, test } from 'vitest';
import { toldOf } from './changes-in.js';

/** One sentence and one whose speaker or quoted words are others, with all that is to be told of it: each fault once. */
const rows: readonly (readonly [from: string, to: string, ...told: string[]])[] = [
  // A quotation may be reported; what was reported may not be put in quotation marks.
  [
    '“We lost everything in one night,” said Karl Venn.',
    'Karl Venn said they had lost everything in one night.',
  ],
  [
    '“The bridge is safe, and we will open it on Monday,” the engineer, Lena Falk, told the council.',
    'The engineer, Lena Falk, told the council that the bridge was safe and that it would open on Monday.',
  ],
  [
    '“We lost everything in one night,” said Karl Venn.',
    '“We saved everything in one night,” said Karl Venn.',
    'major garbled quote quote-altered: “We lost everything in one night,” → “We saved everything in one night,”',
  ],
  [
    '“We lost everything in one night,” said Karl Venn.',
    '“We lost nearly everything in one night,” said Karl Venn.',
    'major garbled quote quote-altered: “We lost everything in one night,” → “We lost nearly everything in one night,”',
  ],
  [
    '“We lost everything in one night,” said Karl Venn.',
    '“We lost everything,” said Karl Venn.',
    'minor garbled quote quote-altered: “We lost everything in one night,” → “We lost everything,”',
  ],
  [
    'The police said the driver had been drunk.',
    'The driver had been drunk.',
    'major garbled attribution attribution-lost: The police said →',
  ],
  [
    'The police said the driver had been drunk.',
    'The fire brigade said the driver had been drunk.',
    'major garbled attribution attribution-changed: The police said → The fire brigade said',
  ],
  [
    'The police said the driver had been drunk.',
    'The police denied the driver had been drunk.',
    'major garbled attribution attribution-changed: The police said → The police denied',
  ],
  [
    'The police said the driver had been drunk.',
    'The police claimed the driver had been drunk.',
    'minor garbled attribution attribution-changed: The police said → The police claimed',
  ],
  [
    'The driver was allegedly drunk at the wheel.',
    'The driver was drunk at the wheel.',
    'major garbled attribution attribution-lost: allegedly →',
  ],
  [
    'In the second round on 4 May, Karl Venn beat Olga Ström by 312 votes, the election office said.',
    'Karl Venn beat Olga Ström by 312 votes in the second round.',
    'major garbled attribution attribution-lost: the election office said →',
    'minor dropped time: 4 May →',
  ],
  [
    '“The bridge is safe, and we will open it on Monday,” the engineer, Lena Falk, told the council.',
    '“The bridge is not safe, and we will open it on Monday,” the engineer, Lena Falk, told the council.',
    'major garbled quote quote-altered: “The bridge is safe, and we will open it on Monday,” → “The bridge is not safe, and we will open it on Monday,”',
  ],
  [
    'The ministry plans to close 12 schools in the north by 2026, according to a draft seen by the paper.',
    'The ministry plans to close 12 schools in the north by 2026.',
    'major garbled attribution attribution-lost: according to a draft →',
  ],
  [
    'The minister denied that the report had been changed.',
    'The minister confirmed that the report had been changed.',
    'major garbled attribution attribution-changed: The minister denied → The minister confirmed',
  ],
  [
    'The minister denied that the report had been changed.',
    'The report had been changed, the minister said.',
    'major garbled attribution attribution-changed: The minister denied → the minister said',
  ],
];

describe('a sentence said otherwise', () => {
  test.each(rows)('%s → %s', (from, to, ...told) => {
    expect(toldOf(from, to)).toEqual(told);
  });
});
