import { describe, expect, test } from 'vitest';
import { changesIn } from './changes-in.js';

const garbles = (from: string, to: string) =>
  changesIn(from, to)
    .filter(({ severity, change }) => severity !== 'none' && change === 'garbled')
    .map(({ note }) => note);

const majors = (from: string, to: string) =>
  changesIn(from, to)
    .filter(({ severity, change }) => severity === 'major' && change === 'garbled')
    .map(({ note }) => note);

describe('what is turned twice says the same', () => {
  test.each([
    [
      'The plans of the harbour board were, as far as can be told from the minutes, too incomplete and unfinished to serve the town.',
      'The plans of the harbour board were, as far as can be told from the minutes, too far from complete or finished to serve the town.',
    ],
    [
      'Both sides have reduced a risk: for the farmer, the uncertainty of the price, and for the miller, the supply of wheat.',
      'Both sides have reduced a risk: for the farmer, the lack of assurance of the price, and for the miller, the supply of wheat.',
    ],
    [
      'The guide says that the dyke is an example of an incomplete defence, while the wall in the north is a complete one.',
      'The guide says that the dyke is an example of a partially completed defence, while the wall in the north is a complete one.',
    ],
    [
      'The keeper said there was talk of a new post, but he at first showed no interest in running a station that few ships pass.',
      'The keeper said there was talk of a new post, but he at first showed apathy about running a station that few ships pass.',
    ],
    [
      'The early clubs of the harbour league were unable to attract players of talent for want of money.',
      'The early clubs of the harbour league failed to attract players of talent for want of money.',
    ],
    [
      'Whatever the treaties say about land beyond the sea, I am not a government, the keeper told the paper.',
      'Whatever the treaties say about land beyond the sea, I am on my own, the keeper told the paper.',
    ],
    [
      'It has long been the centre of trade of the northern coast, and the home of the fleet.',
      'It is the centre of trade of the northern coast, and the home of the fleet.',
    ],
    [
      'The bill was signed by Vice Mayor Jo Tyle, a clerk who, unlike Adler, Clay, and many other members, did not embrace the Harbour Plan.',
      'Vice Mayor Jo Tyle signed the bill and he was a clerk who did not support the Harbour Plan that Adler, Clay, and other members had embraced.',
    ],
    [
      'In late spring Olm made headlines by cutting the show of the pilot from four stations, citing his talk of a new employer.',
      'In late spring Olm removed the show of the pilot from four stations, citing his mentions of a new employer.',
    ],
    [
      'In 1974 he was tried and acquitted of taking part in the raid on the pier.',
      'In 1974 he was on trial for taking part in the raid on the pier. The court found him innocent.',
    ],
  ])('“%s” and “%s”', (from, to) => expect(majors(from, to)).toEqual([]));

  test.each([
    [
      'The guide says that the dyke is an example of an incomplete defence, while the wall in the north is a strong one.',
      'The guide says that the dyke is an example of a complete defence, while the wall in the north is a strong one.',
    ],
    [
      'The keeper said that the station is not a part of the port, and that no ships pass it.',
      'The keeper said that the station is a part of the port, and that no ships pass it.',
    ],
    [
      'In 1974 he was tried and acquitted of taking part in the raid on the pier.',
      'In 1974 he was tried and convicted of taking part in the raid on the pier.',
    ],
    [
      'The council did not embrace the Harbour Plan that Adler and other members had drawn.',
      'The council embraced the Harbour Plan that Adler and other members had drawn.',
    ],
  ])('“%s” is not “%s”', (from, to) => expect(garbles(from, to)).not.toEqual([]));
});
