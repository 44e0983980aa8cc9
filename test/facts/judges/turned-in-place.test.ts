import { describe, expect, test } from 'vitest';
import { correctionsBetween } from './changes-in.js';

/** A story told by a desk, and the same in the words of another, but for one sentence. */
const story = (line: string) =>
  [
    'Divers from Ulme counted forty seals near the old weir on Friday morning, the harbour office said.',
    'The crews of three boats had been asked to look for a buoy that went missing in the spring storm.',
    line,
    'The owner of the boat has paid 300 crowns into the fund for widows of the port since then.',
  ].join(' ');
const retold = (line: string) =>
  [
    'On Friday morning forty seals were counted by Ulme divers close to the old weir, according to the harbour office.',
    'Three boat crews had been asked to search for a buoy, missing since the storm in spring.',
    line,
    'Since then 300 crowns have gone from the boat owner into the fund for the widows of the port.',
  ].join(' ');

const correctionsOf = (source: string, copy: string) => correctionsBetween(story(source), retold(copy));

describe('a word denied in one text alone, in a sentence told in other words', () => {
  test.each([
    [
      'The mussel fever that spread along the coast brings weakness and pain, and is not curable.',
      'Marked by pain and weakness, the mussel fever that has spread on the coast is curable.',
      'Marked by pain and weakness, the mussel fever that has spread on the coast is not curable.',
    ],
    [
      'The yellow mooring lines were tested in the yard before they were shipped to Ulme.',
      'Before being shipped to Ulme, the yellow mooring lines were not tested in the yard.',
      'Before being shipped to Ulme, the yellow mooring lines were tested in the yard.',
    ],
  ])('“%s” and “%s”', (source, wrong, right) => {
    const found = correctionsOf(source, wrong);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^status: /);
    expect(correctionsOf(source, right)).toEqual([]);
  });

  test.each([
    [
      'The crew could not tie the mooring lines until the yard had tested them, the inspector wrote.',
      'The mooring lines, the inspector wrote, were tied once the yard had tested them.',
    ],
    [
      'The repair of the weir is not finished, and the crew has asked for two more weeks.',
      'The crew asked for two further weeks, as the repair of the weir has yet to be finished.',
    ],
    [
      'The inspector did not say whether or not the lines were tested in the yard.',
      'Whether the lines were tested in the yard was left open by the inspector.',
    ],
    [
      'The new quay is not very long, and is hard to reach for the larger ferries.',
      'Far from long, the new quay can hardly be reached by the larger ferries.',
    ],
  ])('nothing is turned: “%s” and “%s”', (source, copy) => expect(correctionsOf(source, copy)).toEqual([]));
});

describe('an opposite in the place of a word, in a sentence told in other words', () => {
  test.each([
    [
      'Ulme is the first port of the province to ban the dumping of old nets in its basin.',
      'Dumping old nets in the basin is banned in Ulme, the last port of the province to do so.',
      'Dumping old nets in the basin is banned in Ulme, the first port of the province to do so.',
      'first → last',
    ],
    [
      'The harbour office called the illegal dumping of nets in the basin a danger to the seals.',
      'Legal dumping of nets in the basin endangers the seals, according to the harbour office.',
      'Illegal dumping of nets in the basin endangers the seals, according to the harbour office.',
      'illegal → Legal',
    ],
  ])('“%s” and “%s”', (source, wrong, right, told) => {
    expect(correctionsOf(source, wrong).join()).toContain(told);
    expect(correctionsOf(source, right)).toEqual([]);
  });

  test.each([
    [
      'The harbour office praised the anti-bacterial paint of the new mooring lines.',
      'Praise came from the harbour office for the antibacterial paint of the mooring lines.',
    ],
    [
      'Two crews rowed out before the storm reached the weir on Sunday evening.',
      'On Sunday evening the storm reached the weir after two crews had rowed out.',
    ],
    [
      'Fewer than ten of the nets were whole, the keeper of the store wrote in his report.',
      'In his report the keeper of the store wrote that more than half of the nets had holes.',
    ],
  ])('nothing is turned: “%s” and “%s”', (source, copy) => expect(correctionsOf(source, copy)).toEqual([]));
});
