import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { documentCount, documentFrequency } from '../../../src/languages/en/document-frequency.js';
import { table } from '../../../src/languages/en/document-frequency-table.js';
import { stem } from '../../../src/text/stem.js';
import { tokenize } from '../../../src/text/tokens.js';

const background = '../shared/data/background/news.jsonl.gz';

function frequencyOf(word: string): number {
  return documentFrequency(stem(word, 'en'));
}

describe('documentFrequency', () => {
  test('is a share of articles, in (0, 1], for any string', () => {
    for (const word of [
      'the',
      'said',
      'bamako',
      '',
      '__proto__',
      'constructor',
      '\ud800',
      '世界',
      '1999',
      'A',
    ]) {
      const share = documentFrequency(word);
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });

  test('falls from function words over common verbs and nouns to rare names', () => {
    const falling = ['the', 'said', 'police', 'soldiers', 'ambush', 'bamako'].map(frequencyOf);
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    expect(new Set(falling).size).toBe(falling.length);
  });

  test('an unseen stem is rarer than every stem of the table', () => {
    expect(documentFrequency('qxqxqx')).toBeLessThan(4 / documentCount);
    expect(documentFrequency('qxqxqx')).toBe(documentFrequency('zzyzzx'));
  });

  test('the table is small', () => {
    expect(table.length).toBeLessThan(200_000);
  });

  test.skipIf(!existsSync(background))(
    'agrees with a count of 400 background articles (skipped without ../shared/data)',
    { timeout: 20_000 },
    () => {
      const lines = gunzipSync(readFileSync(background)).toString('utf8').split('\n', 400);
      const counts = new Map<string, number>();
      for (const line of lines) {
        const { text } = JSON.parse(line) as { text: string };
        const stems = new Set(
          tokenize(text, { start: 0, end: text.length }, 'en').map((token) => token.stem),
        );
        for (const each of stems) counts.set(each, (counts.get(each) ?? 0) + 1);
      }
      // A stem of n articles is within 4 standard errors of √n, on top of the half level of rounding (19 %).
      for (const [each, count] of counts) {
        if (count < 100) continue;
        const expected = documentFrequency(each) * lines.length;
        expect(Math.abs(count - expected), each).toBeLessThan(0.19 * expected + 4 * Math.sqrt(expected) + 4);
      }
    },
  );
});
