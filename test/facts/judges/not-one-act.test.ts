import { describe, expect, test } from 'vitest';
import { correctionsIn } from './changes-in.js';

describe('two acts, or one that is told otherwise', () => {
  test.each([
    [
      'a thing that is called so',
      'The latest critic, Bruce Dorn, has vowed never to bring his band to the harbour festival after dismissing it as “the dullest thing on the coast”.',
      'Bruce Dorn said he would never bring his band to the harbour festival, which he called “the dullest thing on the coast”.',
    ],
    [
      'who declared it',
      'Almost an hour after Tom Berg declared Bindi Orne and Derek Halm the winners of the race, Orne was still in tears on the pier.',
      'Almost an hour after Bindi Orne and Derek Halm were declared the winners of the race, Orne was still in tears on the pier.',
    ],
    [
      'so many more than the last',
      'The new ship with nine decks will be 885 feet long, about two more than her sister of the old line.',
      'The new ship with nine decks will be 885 feet long, about two feet more than her sister of the old line.',
    ],
    [
      'what is asked between marks',
      '“How do you not know how kind you are?” Nicola Wall asked the keeper on Monday.',
      'When the keeper told her story on Monday, Nicola Wall asked her, “How do you not know how kind you are?”',
    ],
  ])('%s', (_, from, to) => expect(correctionsIn(from, to)).toEqual([]));

  test.each([
    [
      'The mayor confirmed the closing of the pier on Monday morning at the town hall.',
      'The mayor denied the closing of the pier on Monday morning at the town hall.',
    ],
    [
      'The new ship will be 885 feet long, two feet more than her sister of the old line.',
      'The new ship will be 885 feet long, nine feet more than her sister of the old line.',
    ],
  ])('“%s” is not “%s”', (from, to) => expect(correctionsIn(from, to)).not.toEqual([]));
});
