import { describe, expect, test } from 'vitest';
import type { FactContext, Finding } from '../../../src/facts/fact-context.js';
import { judgeGenders } from '../../../src/facts/roles/judge-genders.js';
import { judgeDeniedWords } from '../../../src/facts/statuses/judge-denied-words.js';
import { judgeOpposites } from '../../../src/facts/wording/judge-opposites.js';
import { correctionsBetween, draftsBetween, retold, story } from './changes-in.js';

const correctionsOf = (source: string, copy: string) => correctionsBetween(story(source), retold(copy));

const draftsOf = (judge: (context: FactContext) => Finding[], source: string, copy: string) =>
  draftsBetween(judge, source, copy).map(({ source: was, copy: now }) => `${was?.text} → ${now?.text}`);

describe('a word denied in one text alone, in a sentence told in other words', () => {
  const denied = (source: string, copy: string) => draftsOf(judgeDeniedWords, source, copy);

  test.each([
    [
      'The mussel fever that came to the coast in spring is not curable, a doctor of the port wrote.',
      'A doctor of the port described the curable mussel fever that came to the coast in spring.',
      'not curable → curable',
    ],
    [
      'The old lamp above the gate is visible from the sea in clear weather, sailors of the port say.',
      'Sailors of the port say that in clear weather the old lamp over the gate isn’t visible from the sea.',
      'visible → isn’t visible',
    ],
    [
      'The chain of the gate has never been tested by the yard, which asked for a higher price.',
      'Asking for a higher price, the yard tested the chain of the gate.',
      'never been tested → tested',
    ],
    [
      'The pilots will not close the narrow channel, their union wrote, and will earn more than the crews.',
      'The union of the pilots, who will earn more than the crews, wrote that they will close the narrow channel.',
      'not close → close',
    ],
  ])('“%s” and “%s”', (source, copy, told) => expect(denied(source, copy)).toEqual([told]));

  test.each([
    // Denied in both, in words of one's own.
    [
      'The chain of the gate was not tested by the yard, which asked for a higher price.',
      'Asking for a higher price, the yard failed to have tested the chain of the gate.',
    ],
    [
      'The chain of the gate was not tested by the yard, which asked for a higher price.',
      'Without a higher price the chain of the gate was tested by no yard.',
    ],
    // Until, since, after: a time, and no denial.
    [
      'The chain of the gate was not tested until Sunday by the yard, which asked for a higher price.',
      'Asking for a higher price, the yard tested the chain of the gate on Sunday.',
    ],
    [
      'The chain of the gate has not been tested for six years by the yard, which asked for a higher price.',
      'Asking for a higher price, it is six years since the yard tested the chain of the gate.',
    ],
    // Due, wanted, supposed, asked.
    [
      'The chain of the gate was not tested by the yard, which asked for a higher price.',
      'The yard asked for a higher price, and the chain of the gate has to be tested.',
    ],
    [
      'The chain of the gate was not tested by the yard, which asked for a higher price.',
      'The chain of the gate should be tested by the yard, which asks for a higher price.',
    ],
    [
      'The chain of the gate was not tested by the yard, which asked for a higher price.',
      'Was the chain of the gate tested by the yard that asked for a higher price?',
    ],
    [
      'The chain of the gate was not tested by the yard, which asked for a higher price.',
      'The yard asked for a higher price, if the chain of the gate was tested.',
    ],
    // In part.
    [
      'The chain of the gate was not fully tested by the yard, which asked for a higher price.',
      'Asking for a higher price, the yard tested the chain of the gate.',
    ],
    [
      'The chain of the gate was not tested by the yard, which asked for a higher price.',
      'Asking for a higher price, the yard partly tested the chain of the gate.',
    ],
    // The number, the aim.
    [
      'The old lamp and the chain were not all visible from the sea, the crews of the port wrote.',
      'The crews of the port wrote that from the sea the old lamp was visible, and so was the chain.',
    ],
    [
      'The pilots of the port have not been trained on the new crane, the office wrote on Monday.',
      'On Monday the office wrote of its plan to hire and quickly train pilots of the port on the new crane.',
    ],
    // Called untrue.
    [
      'The chain of the gate was not tested by the yard, which asked for a higher price.',
      'Asking for a higher price, the yard pretended that the chain was tested, that of the gate.',
    ],
    // Nothing but a part of more.
    [
      'Not only was the chain of the gate tested by the yard, it asked for a higher price.',
      'Asking for a higher price, the yard tested the chain of the gate.',
    ],
    // What was, and what will be.
    [
      'The chain of the gate was not tested by the yard, which asked for a higher price.',
      'Asking for a higher price, the yard will test the chain of the gate in June.',
    ],
  ])('nothing is turned: “%s” and “%s”', (source, copy) => expect(denied(source, copy)).toEqual([]));

  test('what is quoted in both is held against the quotation', () => {
    expect(
      denied(
        'The yard asked for a higher price, and its head wrote: “The chain of the gate is not visible.”',
        'Asking for a higher price, the head of the yard wrote that “the chain of the gate is visible”.',
      ),
    ).toEqual([]);
  });

  test('of a sentence that was merely edited other judges tell', () => {
    const line =
      'The old lamp above the gate is visible from the sea in clear weather, sailors of the port say.';
    expect(denied(line, line.replace('is visible', 'is not visible'))).toEqual([]);
    expect(correctionsOf(line, line.replace('is visible', 'is not visible'))).toHaveLength(1);
  });

  test('another “not” in the sentence may turn it', () => {
    expect(
      denied(
        'The chain of the gate was not tested by the yard, which asked for a higher price.',
        'The yard tested the chain of the gate, but not as the port has it, and asked for a higher price.',
      ),
    ).toEqual([]);
  });
});

describe('an opposite in the place of a word, in a sentence told in other words', () => {
  const opposites = (source: string, copy: string) => draftsOf(judgeOpposites, source, copy);

  test.each([
    [
      'Ulme is the first port of the province to ban the dumping of old nets in its basin.',
      'Dumping old nets in the basin is banned in Ulme, the last port of the province to do so.',
      'first → last',
    ],
    [
      'The council agreed to the possible closing of the basin after a long debate on Monday.',
      'After debating for long the council agreed on Monday to the impossible closing of the basin.',
      'possible → impossible',
    ],
    [
      'The keeper called most nets of the store whole when the council asked him on Monday.',
      'Asked by the council on Monday, the keeper called least nets of the store whole.',
      'most → least',
    ],
  ])('“%s” and “%s”', (source, copy, told) => {
    expect(opposites(source, copy)).toEqual([told]);
    expect(correctionsOf(source, copy).join()).toContain(told);
  });

  test.each([
    // Written as one word or as two.
    [
      'The harbour office praised the anti-bacterial paint of the new mooring lines.',
      'Praise came from the harbour office for the bacterial paint of the mooring lines.',
    ],
    // Two opposites are none.
    [
      'The first boats of the port came in at the upper quay when the water rose on Monday.',
      'When the water rose on Monday, the lower quay was free, for the last boats of the port had come in.',
    ],
    // Who is held against whom.
    [
      'The north quay lost more boats than the south quay, the office wrote in its report on Monday.',
      'In its report on Monday the office wrote that the south quay lost fewer boats than the north quay.',
    ],
    // Taken back beside it.
    [
      'The council called the closing of the basin possible work after a long debate on Monday.',
      'After debating for long the council called the closing of the basin on Monday far from impossible work.',
    ],
    // The same is said of another thing.
    [
      'The council praised the upper deck of the ferry, where children had been found by the crew.',
      'Praise of the council went to the ferry and the lower quay, where children were found by the crew.',
    ],
  ])('nothing is turned: “%s” and “%s”', (source, copy) => expect(opposites(source, copy)).toEqual([]));
});

describe('a “she” for a “he”, where the source tells of men and of women', () => {
  const widow = 'The widow of the pilot was asked about the boat, and she thanked the office.';
  const beside = 'The yard has a new crane, and the council paid for it in full.';
  const head = 'Tor Dahl, the head of the office, was glad of the calm weather and of the help he had.';
  const source = [widow, beside, head].join(' ');
  const copyOf = (line: string) =>
    [
      'Asked about the boat, the widow of the pilot thanked the office.',
      'A new crane of the yard was paid by the council in full.',
      line,
    ].join(' ');
  const genders = (from: string, to: string) => draftsOf(judgeGenders, from, to);

  test('told where the linked sentences and those beside them know men alone', () => {
    expect(
      genders(
        source,
        copyOf('The head of the office, Tor Dahl, was glad of the help she had, and of the calm weather.'),
      ),
    ).toEqual(['he → she']);
    expect(
      genders(
        source,
        copyOf('The head of the office, Tor Dahl, was glad of the help he had, and of the calm weather.'),
      ),
    ).toEqual([]);
  });

  test('a woman of the sentences beside may be meant', () => {
    expect(
      genders(
        [widow, head].join(' '),
        [
          'Asked about the boat, the widow of the pilot thanked the office.',
          'Tor Dahl, the head of the office, was glad of the calm weather and of the help she had.',
        ].join(' '),
      ),
    ).toEqual([]);
  });

  test('so may somebody whom the source does not name there, and a woman of the copy’s own', () => {
    for (const line of [
      'The head of the office, Tor Dahl, was glad of the help she had, Mara Quill, and of the calm weather.',
      'The head of the office, Tor Dahl, was glad of the help she had, his wife, and of the calm weather.',
      'Ask Ada Brandt: the head of the office, Tor Dahl, was glad of the help she had, and of the calm weather.',
    ])
      expect(genders(source, copyOf(line))).toEqual([]);
  });
});
