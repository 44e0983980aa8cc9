import { describe, expect, test } from 'vitest';
import { fillGaps } from '../../src/facts/alignment/fill-gaps.js';
import { prepare } from '../../src/text/prepare.js';
import type { SentenceLink } from '../../src/types.js';

const read = (id: string, sentence: string) =>
  prepare({
    id,
    text: `The council of Brendale met on Monday. ${sentence} Residents had asked for papers.`,
    language: 'en',
  });

const around: readonly SentenceLink[] = [
  { source: [0], copy: [0], score: 1 },
  { source: [2], copy: [2], score: 1 },
];

const pairsOf = (a: string, b: string, links = around) =>
  fillGaps(read('a', a), read('b', b), links).map(({ source, copy }) => [source[0], copy[0]]);

describe('fillGaps', () => {
  test.each([
    ['a word of content is shared', 'The driver was held.', 'Guards later freed that driver.'],
    ['the frame is shared in the same places', 'He was stabbed with a knife.', 'He was shot with a gun.'],
    ['the frame is shared before and after', 'She was with him on it.', 'She was with him and her on it.'],
  ])('links two sentences in one place where %s', (_, a, b) => {
    expect(pairsOf(a, b)).toContainEqual([1, 1]);
  });

  test('leaves two sentences of another frame apart', () => {
    expect(pairsOf('He was stabbed with a knife.', 'Snow fell all night in the hills.')).not.toContainEqual([
      1, 1,
    ]);
  });

  test('leaves a place with more sentences on one side alone', () => {
    expect(pairsOf('He was stabbed with a knife. It hurt.', 'He was shot with a gun.', [around[0]!])).toEqual(
      [[0, 0]],
    );
  });
});
