import { describe, expect, test } from 'vitest';
import { alignSentences } from '../../src/match/align-sentences.js';
import { createDocumentFrequencies } from '../../src/match/document-frequencies.js';
import { processorTime } from '../least-cost.js';
import { agencySentences, otherSentences, rewriteSentences, story } from './invented.js';

const frequency = createDocumentFrequencies([]);
const align = (source: readonly string[], copy: readonly string[]) =>
  alignSentences(story('a', source), story('b', copy), frequency).links.map(
    ({ source: from, copy: to }) => `${from.join('+')}-${to.join('+')}`,
  );

describe('alignSentences', () => {
  test('links each sentence of a rewrite with the one it was made from', () => {
    expect(align(agencySentences, rewriteSentences)).toEqual(agencySentences.map((_, i) => `${i}-${i}`));
  });

  test('follows sentences that moved', () => {
    const moved = [...rewriteSentences.slice(6), ...rewriteSentences.slice(0, 6)];
    expect(align(agencySentences, moved)).toEqual(agencySentences.map((_, i) => `${i}-${(i + 5) % 11}`));
  });

  test('links nothing of another story', () => {
    expect(align(agencySentences, otherSentences)).toEqual([]);
  });

  test('gives a split sentence both its parts, and both sentences to the one that merged them', () => {
    const split = [
      ...agencySentences.slice(0, 4),
      'Transport minister Ines Valcourt said the ferry was licensed for 90 passengers.',
      'Its owner had been fined twice this year, the minister said.',
      ...agencySentences.slice(5),
    ];
    expect(align(agencySentences, split)).toContain('4-4+5');
    expect(align(split, agencySentences)).toContain('4+5-4');
  });

  test('pairs equal sentences in their order', () => {
    const refrain = 'The minister of fisheries declined to comment on the matter.';
    expect(align([refrain, refrain], [refrain, refrain])).toEqual(['0-0', '1-1']);
    // One too many joins an equal one: nothing of it was dropped.
    expect(align([refrain, refrain, refrain], [refrain, refrain])).toEqual(['0-0', '1+2-1']);
  });

  test('a score is a cosine, and 1 for equal sentences', () => {
    const { links } = alignSentences(story('a', agencySentences), story('b', agencySentences), frequency);
    expect(links).toHaveLength(agencySentences.length);
    for (const { score } of links) expect(score).toBeCloseTo(1, 9);
  });

  test('takes time in proportion to the length, also where every sentence is much like every other', () => {
    const long = (id: string, seed: number, count: number) =>
      story(
        id,
        Array.from(
          { length: count },
          (_, i) => `Soldier ${(i * seed) % 977} of unit ${i % 61} left camp ${i % 13}.`,
        ),
      );
    const costOf = (count: number) => {
      const [a, b] = [long('a', 7, count), long('b', 11, count)];
      return processorTime(() => alignSentences(a, b, frequency));
    };
    costOf(500);
    // Sixteen times as long: quadratic would be 256 times. The least of three, as others may use the machine.
    const least = (count: number) => Math.min(...[1, 2, 3].map(() => costOf(count)));
    expect(least(16_000)).toBeLessThan(64 * least(1000));
  });
});
