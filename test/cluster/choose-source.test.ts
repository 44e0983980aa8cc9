import { holdDocuments } from '../../src/cluster/batch.js';
import { describe, expect, test } from 'vitest';
import { createClusters } from '../../src/cluster/create-clusters.js';
import type { PreparedArticle } from '../../src/types.js';
import { agencySentences, rewriteSentences, story } from '../match/invented.js';
import { allPairs } from './pairs.js';

/** The source of the one cluster that the documents make, or `missing`, and why. */
function sourceOf(...documents: PreparedArticle[]): { source: string; reason: string; confidence: number } {
  const [cluster, ...more] = createClusters(holdDocuments(documents), allPairs(documents), 0.5);
  expect(more).toEqual([]);
  const { choice } = cluster!;
  const source = choice?.kind === 'source' ? documents[choice.member]!.article.id : 'missing';
  return { source, reason: choice!.reason, confidence: choice!.confidence };
}

const told = (sentences: readonly string[], agency: string) =>
  sentences.map((sentence, i) =>
    i === 6 ? `${sentence} A company lawyer later told ${agency} it would cooperate.` : sentence,
  );

describe('chooseSource', () => {
  test('takes the article that was published first', () => {
    const [early, late] = [
      story('z', agencySentences, '2023-03-05T06:10Z'),
      story('a', rewriteSentences, '2023-03-05T09:00Z'),
    ];
    expect(sourceOf(early, late)).toMatchObject({ source: 'z', confidence: 0.85 });
    expect(sourceOf(early, late).reason).toContain('2023-03-05T06:10Z');
  });

  test('compares times in their zones', () => {
    const early = story('a', rewriteSentences, '2023-03-05T12:00+06:00');
    expect(sourceOf(early, story('b', agencySentences, '2023-03-05T06:30Z')).source).toBe('a');
  });

  test('takes what a news agency published', () => {
    const wire = story('wire', agencySentences, '2023-03-05', 'Reuters');
    expect(sourceOf(wire, story('a', rewriteSentences, '2023-03-05')).source).toBe('wire');
  });

  test('says the source is missing where the texts name the agency that wrote them and each lacks something', () => {
    const [a, b] = [
      story('a', told(agencySentences.slice(1), 'AFP')),
      story('b', told([...rewriteSentences.slice(0, 9), ...rewriteSentences.slice(10)], 'AFP')),
    ];
    expect(sourceOf(a, b)).toMatchObject({ source: 'missing' });
    expect(sourceOf(a, b).reason).toMatch(/^Both credit AFP/);
  });

  test('knows an agency that is on no list by what the text calls it', () => {
    const a = story('a', told(agencySentences.slice(1), 'the Veldra news agency'));
    const b = story('b', told(rewriteSentences.slice(0, 10), 'Veldra'));
    expect(sourceOf(a, b).reason).toContain('Veldra');
  });

  test('does not take an agency for the author that is only cited', () => {
    const cite = (sentences: readonly string[]) => [
      ...sentences,
      'Reuters reported on Monday that the inquiry had begun.',
    ];
    expect(
      sourceOf(story('a', cite(agencySentences)), story('b', cite(rewriteSentences))).reason,
    ).not.toContain('Reuters');
  });

  test('without dates takes the text that holds what the others have, and more', () => {
    const whole = story('whole', agencySentences);
    const parts = [story('a', rewriteSentences.slice(0, 7)), story('b', rewriteSentences.slice(0, 8))];
    expect(sourceOf(whole, ...parts)).toMatchObject({ source: 'whole' });
  });

  test('says it does not know where the texts are equal', () => {
    const { reason, confidence } = sourceOf(story('a', agencySentences), story('b', agencySentences));
    expect(confidence).toBe(0.33);
    expect(reason).toContain('Nothing dates the texts');
  });
});
