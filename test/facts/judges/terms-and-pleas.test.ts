import { describe, expect, test } from 'vitest';
import { changesIn } from './changes-in.js';

const majors = (from: string, to: string) =>
  changesIn(from, to)
    .filter(({ severity, change }) => severity === 'major' && change === 'garbled')
    .map(({ kind }) => kind);

describe('terms, pleas and names at the head of a text', () => {
  test.each([
    [
      'person',
      'Jorn Hender has signed a new five-year deal at the harbour club. Hender joined the club in 2011 from the river side.',
      'Karl Bape has signed a new five-year deal at the harbour club. Hender joined the club in 2011 from the river side.',
    ],
    [
      'time',
      'He held the bridge alone. The next day he went online to say that the town should stop fighting.',
      'He held the bridge alone. The next month he went online to say that the town should stop fighting.',
    ],
    [
      'time',
      'The Rovers were urged to sign Jorn Bale and Pal Pog in summer spree, the paper said.',
      'The Rovers were urged to sign Jorn Bale and Pal Pog in winter spree, the paper said.',
    ],
    [
      'time',
      'Jo Arden is sentenced to life in prison with no chance of parole, the clerk said.',
      'Jo Arden is sentenced to two years in prison with no chance of parole, the clerk said.',
    ],
    [
      'status',
      'A court in Velm has sentenced the former mayor over the deaths of protesters, the clerk said.',
      'A court in Velm has cleared the former mayor over the deaths of protesters, the clerk said.',
    ],
    [
      'status',
      'He pleaded guilty to 52 charges of theft in February and will be heard in May.',
      'He pleaded no contest to 52 charges of theft in February and will be heard in May.',
    ],
  ])('%s: “%s” → “%s”', (kind, from, to) => expect(majors(from, to)).toEqual([kind]));

  test.each([
    [
      'Jo Arden was sentenced to life on Monday for the raid on the pier, the clerk said.',
      'Jo Arden was given life in prison on Monday for the raid on the pier, the clerk said.',
    ],
    [
      'He was convicted of theft in February and sentenced to two years, the clerk said.',
      'He was found guilty of theft in February and sentenced to two years, the clerk said.',
    ],
    ['The next week the pier was closed for repairs.', 'The pier was closed for repairs the following week.'],
  ])('“%s” is “%s”', (from, to) => expect(majors(from, to)).toEqual([]));
});
