import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/index.js';

const garbles = (source: string, copy: string) =>
  compareArticles({ id: 'a', text: source }, { id: 'b', text: copy }).facts.filter(
    ({ change, severity }) => change === 'garbled' && severity === 'major',
  );

const tail = ' The harbour board met the owners of the ferry on Tuesday, and the mayor of Lindal took part.';

describe('what another word of the clause takes back is no change', () => {
  test.each([
    [
      'Since that year the guide to the island has never been out of print.',
      'Since that year the guide to the island has continually been in print.',
    ],
    [
      'By then the new owner of the club had become unpopular with most of the crew.',
      'By then the new owner of the club had little popularity with most of the crew.',
    ],
    [
      'The ministry, which controls the wells, refused to allow the sale of the gas.',
      'The ministry, which controls the wells, prohibited the sale of the gas.',
    ],
    [
      'Nobody in the small town could be found who had ever met the painter.',
      'In the small town none of the people had ever even met the painter.',
    ],
    [
      'The team led the series two games to none as it moved to the coast.',
      'The team put itself two games ahead in the series as it moved to the coast.',
    ],
    [
      'The old bridge was closed to lorries on 9 May 2019.',
      'On May 9, 2019 the old bridge was closed to lorries.',
    ],
  ])('%s → %s', (source, copy) => expect(garbles(source + tail, copy + tail)).toEqual([]));
});

describe('what stands in another clause takes nothing back', () => {
  test.each([
    [
      'The wolves were never seen near the farm, but tracks were found.',
      'The wolves were seen near the farm, but tracks were never found.',
    ],
    [
      'Boats may sail without a permit until the end of June.',
      'Boats may sail only with a permit until the end of June.',
    ],
    [
      'The review was in preparation, but never made it to the board.',
      'The review was in preparation, and eventually made it to the board.',
    ],
  ])('%s → %s', (source, copy) => expect(garbles(source + tail, copy + tail)).not.toEqual([]));
});
