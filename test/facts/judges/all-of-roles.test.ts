import { describe, expect, test } from 'vitest';
import { toldOf } from './changes-in.js';

/** One sentence and one whose names have changed places or lost their office, with all that is to be told of it: each fault once. */
const rows: readonly (readonly [from: string, to: string, ...told: string[]])[] = [
  [
    'The lorry came from Dorling and went to Marsk.',
    'The lorry came from Marsk and went to Dorling.',
    'major garbled role role-swapped: Dorling and went to Marsk → Marsk and went to Dorling',
  ],
  [
    'The firm bought the yard from the bank.',
    'The firm sold the yard to the bank.',
    'major garbled role role-swapped: firm bought the yard from the bank → firm sold the yard to the bank',
  ],
  [
    'The rebels attacked the army near Dorling.',
    'The army attacked the rebels near Dorling.',
    'major garbled role role-swapped: rebels attacked the army → army attacked the rebels',
  ],
  [
    'The Falcons beat the Rovers in the final.',
    'The Rovers beat the Falcons in the final.',
    'major garbled role role-swapped: Falcons beat the Rovers → Rovers beat the Falcons',
  ],
  [
    'Alice Moor won and Ben Carr lost.',
    'Ben Carr won and Alice Moor lost.',
    'major garbled role role-swapped: Alice Moor won and Ben Carr lost → Ben Carr won and Alice Moor lost',
  ],
  [
    'Anna Brandt, the mayor of Dorling, spoke.',
    'Anna Brandt, the former mayor of Dorling, spoke.',
    'minor garbled role value-changed: mayor → former mayor',
  ],
  [
    'In the second round on 4 May, Karl Venn beat Olga Ström by 312 votes, the election office said.',
    'In the second round on 4 May, Olga Ström beat Karl Venn by 312 votes, the election office said.',
    'major garbled role role-swapped: Karl Venn beat Olga Ström → Olga Ström beat Karl Venn',
  ],
  [
    '“The bridge is safe, and we will open it on Monday,” the engineer, Lena Falk, told the council.',
    '“The bridge is safe, and we will open it on Monday,” the council told the engineer, Lena Falk.',
    'major garbled role role-swapped: engineer, Lena Falk, told the council → council told the engineer, Lena Falk',
  ],
  [
    'Villagers blamed the mine for the dirty water.',
    'The mine blamed villagers for the dirty water.',
    'major garbled role role-swapped: Villagers blamed the mine → mine blamed villagers',
  ],
  [
    'The cheaper of the two bids came from a Swedish firm, the dearer from a Danish one.',
    'The cheaper of the two bids came from a Danish firm, the dearer from a Swedish one.',
    'major garbled role role-swapped: Swedish firm, the dearer from a Danish → Danish firm, the dearer from a Swedish',
  ],
  [
    'Rain is expected in the west and sunshine in the east.',
    'Rain is expected in the east and sunshine in the west.',
    'major garbled role role-swapped: west and sunshine in the east → east and sunshine in the west',
  ],
];

describe('a sentence of other roles', () => {
  test.each(rows)('%s → %s', (from, to, ...told) => {
    expect(toldOf(from, to)).toEqual(told);
  });
});
