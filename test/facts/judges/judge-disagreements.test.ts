import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';
import { ownReportSentences, agencySentences, story } from '../../match/invented.js';

/** The contradictions of figures between two independent reports of one night. */
function contradictions(first: string, second: string) {
  const report = (id: string, sentences: readonly string[], toll: string) => {
    const { article } = story(id, [toll, ...sentences]);
    return { ...article, language: 'en' };
  };
  const { facts } = compareArticles(
    report('a', agencySentences.slice(1), first),
    report('b', ownReportSentences.slice(1), second),
    // Two short reports with one sentence alike are near the border of a rewrite; here the one is none.
    { minCopyProbability: 0.9 },
  );
  return facts.filter(({ change, kind }) => change === 'contradicted' && kind === 'quantity');
}

const known = 'after the ferry Morning Heron capsized on Lake Tamboro on Saturday night.';
/** As the other reporter has it: two that began in the same words would be one text. */
const ownWords = 'when the Morning Heron sank in Lake Tamboro.';

describe('judgeDisagreements', () => {
  test('two tolls of one event contradict one another', () => {
    expect(
      contradictions(`At least 23 people died ${known}`, `The coastguard says 41 people died ${ownWords}`),
    ).toHaveLength(1);
  });

  test.each([
    ['At least 23 people died', 'At least 23 people lost their lives'],
    ['Twenty-three people died', '23 people were killed'],
    ['At least 23 people died', 'Dozens of people were injured'],
  ])('“%s” and “%s” do not', (first, second) => {
    expect(contradictions(`${first} ${known}`, `${second} ${ownWords}`)).toEqual([]);
  });
});
