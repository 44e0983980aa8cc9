import { describe, expect, test } from 'vitest';
import { holdDocuments } from '../../src/cluster/batch.js';
import { groupCopies } from '../../src/cluster/create-clusters.js';
import { findStandingText, sharedRuns, withoutRuns } from '../../src/cluster/standing-text.js';
import { prepare } from '../../src/text/prepare.js';
import { agencySentences, otherSentences, ownReportSentences, rewriteSentences } from '../match/invented.js';
import { made } from './pairs.js';

const standing =
  'The Harrow Courier has kept watch over the five river towns since the year of the great flood and answers to its readers alone whatever the weather.';
const thirdStory = [
  'A choir of miners from the Oskar pit won the song contest of the northern valleys for the ninth time.',
  'Its leader, Bram Tolliver, is eighty and says that he has never read a note of music in his life.',
  'The prize is a copper kettle, which the winners fill with plum brandy and must give back before winter.',
];

const article = (id: string, sentences: readonly string[], block = standing) =>
  prepare({ id, text: `${sentences.slice(0, 4).join(' ')}\n\n${block}\n\n${sentences.slice(4).join(' ')}` });

/** All pairs, said to tell one event, that have standing text: each with its two texts without it. */
const run = (documents: readonly ReturnType<typeof prepare>[], copies: readonly [number, number][] = []) => {
  const pairs = documents.flatMap((document, a) =>
    documents.slice(a + 1).map((other, i) => {
      const isCopy = copies.some(([x, y]) => x === a && y === a + 1 + i);
      const verdict = made(isCopy ? 0.99 : 0.2, { eventProbability: 0.99 });
      return { a, b: a + 1 + i, match: { ...verdict, sharedRuns: sharedRuns(document, other) } };
    }),
  );
  const { groups } = groupCopies(holdDocuments(documents), pairs, 0.5);
  return findStandingText(groups, pairs).map(({ pair, runs }) => {
    const { a, b } = pairs[pair]!;
    return { pair, texts: [a, b].map((i, side) => withoutRuns(documents[i]!, runs[side]!)?.text) };
  });
};

describe('findStandingText', () => {
  test('gives the pairs that share what stands in three stories, and what to leave out', () => {
    const documents = [
      article('a', agencySentences),
      article('b', otherSentences),
      article('c', thirdStory),
      article('d', ownReportSentences, ''),
    ];
    const bare = run(documents);
    expect(bare.map(({ pair }) => pair)).toEqual([0, 1, 3]);
    for (const { texts } of bare) for (const text of texts) expect(text).not.toContain('great flood');
    expect(bare[0]!.texts[0]).toContain(agencySentences[3]);
    expect(bare[0]!.texts[0]).toContain(agencySentences[4]);
  });

  test('leaves alone what only two stories share, and a story with its copies, which are one', () => {
    expect(run([article('a', agencySentences), article('b', otherSentences)])).toEqual([]);
    const copies = [
      article('a', agencySentences),
      article('a-2', agencySentences.slice(0, 10)),
      article('a-3', rewriteSentences),
      article('b', otherSentences),
    ];
    expect(
      run(copies, [
        [0, 1],
        [0, 2],
        [1, 2],
      ]),
    ).toEqual([]);
  });

  test('an article of which hardly anything would be left is not cut', () => {
    const document = article('a', thirdStory.slice(0, 1));
    const [whole, none] = [new Int32Array(0), sharedRuns(document, article('b', otherSentences))];
    expect(withoutRuns(document, whole)!.text).toBe(document.text);
    expect(none.length).toBeGreaterThan(0);
    expect(withoutRuns(document, none)).toBeUndefined();
  });
});
