import { describe, expect, test } from 'vitest';
import { toldOf } from './changes-in.js';

/** One sentence and one whose date or length of time is another, with all that is to be told of it: each fault once. */
const rows: readonly (readonly [from: string, to: string, ...told: string[]])[] = [
  [
    'The crane was built on 14 June 1998.',
    'The crane was built on 14 July 1998.',
    'major garbled time value-changed: 14 June 1998 → 14 July 1998',
  ],
  [
    'The crane was built in 1998.',
    'The crane was built in 1989.',
    'major garbled time value-changed: 1998 → 1989',
  ],
  [
    'The crane was built in June 1998.',
    'The crane was built in 1998.',
    'minor garbled time precision-lost: June 1998 → 1998',
  ],
  [
    'The vote is on Tuesday.',
    'The vote is on Thursday.',
    'major garbled time value-changed: Tuesday → Thursday',
  ],
  [
    'The ferry left at 3:30 p.m.',
    'The ferry left at 3:30 a.m.',
    'major garbled time value-changed: 3:30 p.m. → 3:30 a.m.',
  ],
  [
    'The ferry left at 3:30 p.m.',
    'The ferry left at 4:30 p.m.',
    'major garbled time value-changed: 3:30 p.m. → 4:30 p.m.',
  ],
  [
    'The strike lasted three weeks.',
    'The strike lasted three months.',
    'major garbled time value-changed: three weeks → three months',
  ],
  [
    'The school opened in the 1990s.',
    'The school opened in the 1980s.',
    'major garbled time value-changed: the 1990s → the 1980s',
  ],
  [
    'The festival is in summer.',
    'The festival is in winter.',
    'major garbled time value-changed: summer → winter',
  ],
  [
    'The judge sentenced him to five years in prison.',
    'The judge sentenced him to five months in prison.',
    'major garbled time value-changed: five years → five months',
  ],
  [
    'In the second round on 4 May, Karl Venn beat Olga Ström by 312 votes, the election office said.',
    'In the second round on 5 May, Karl Venn beat Olga Ström by 321 votes, the election office said.',
    'major garbled time value-changed: 4 May → 5 May',
    'major garbled quantity value-changed: 312 votes → 321 votes',
  ],
  [
    '“The bridge is safe, and we will open it on Monday,” the engineer, Lena Falk, told the council.',
    'The engineer, Lena Falk, told the council that the bridge was safe and that it would open on Tuesday.',
    'major garbled time value-changed: Monday → Tuesday',
  ],
  [
    'The yard, which employs 2,300 people, has lost money in each of the past four years.',
    'The yard, which employs 2,300 people, has lost money in each of the past five years.',
    'major garbled time value-changed: the past four years → the past five years',
  ],
  [
    'The president of the club, Mara Quill, 61, will step down in June after nine years in office.',
    'The president of the club, Mara Quill, 61, will step down in July after nine years in office.',
    'major garbled time value-changed: June → July',
  ],
  [
    'The tunnel will be 11 kilometres long and is to open in 2031, two years later than planned.',
    'The tunnel will be 11 kilometres long and is to open in 2031, two years earlier than planned.',
    'major garbled time value-changed: two years later → two years earlier',
  ],
  [
    'The tunnel will be 11 kilometres long and is to open in 2031, two years later than planned.',
    'The tunnel will be 11 kilometres long and is to open in 2013, two years later than planned.',
    'major garbled time value-changed: 2031 → 2013',
  ],
];

describe('a sentence of another time', () => {
  test.each(rows)('%s → %s', (from, to, ...told) => {
    expect(toldOf(from, to)).toEqual(told);
  });
});
