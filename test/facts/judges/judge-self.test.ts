import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';

const rest = `Rain had fallen on the hills above Ostmark for nine days, the weather office said.

Fishing crews waited on the quay and mended their nets. The council will meet again on Friday to decide about the old crane.`;
const article = (id: string, headline: string, lead: string) => ({
  id,
  text: `${headline}\n\n${lead}\n\n${rest}`,
  language: 'en',
});
const lead = 'Hundreds of people have been killed in the floods, the government of Ostmark said on Monday.';

/** What the copy says against itself. */
function conflicts(headline: string, body = lead, sourceHeadline = 'Hundreds killed in Ostmark floods') {
  const { facts } = compareArticles(article('a', sourceHeadline, lead), article('b', headline, body));
  return facts.filter(
    ({ kind, source, severity }) => kind === 'quantity' && source === undefined && severity === 'major',
  );
}

describe('judgeSelf', () => {
  test('a headline with another toll than its text', () => {
    const found = conflicts(
      'Thousands killed in Ostmark floods',
      lead,
      'Ostmark counts its dead after floods',
    );
    expect(found).toHaveLength(1);
    expect(found[0]!.copy?.text).toMatch(/^Thousands/);
  });

  test('a rough toll against the one of the sentence before', () => {
    const said = `${lead} Thousands of people were killed when the dam broke, officials added.`;
    expect(conflicts('Hundreds killed in Ostmark floods', said).length).toBeGreaterThan(0);
  });

  test.each([
    'Hundreds killed in Ostmark floods',
    'Ostmark counts its dead after floods',
    'Thousands flee Ostmark floods',
  ])('none in “%s”', (headline) => expect(conflicts(headline)).toEqual([]));

  test('none where the source has the same conflict', () => {
    const headline = 'Thousands killed in Ostmark floods';
    expect(conflicts(headline, lead, headline)).toEqual([]);
  });
});
