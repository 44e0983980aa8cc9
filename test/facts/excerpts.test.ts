import { describe, expect, test } from 'vitest';
import { quoted, quotedApart } from '../../src/facts/findings/excerpts.js';

const long = (word: string) =>
  `We met at the harbour on the first day of the strike, and nobody there knew what the ${word} would say about the pay of the night crews.`;

describe('passages in a note', () => {
  test('short ones stand whole, without the marks round them', () => {
    expect(quoted('“It is  over,”')).toBe('“It is over,”');
    expect(quotedApart('the pier', '"the quay"')).toEqual(['“the pier”', '“the quay”']);
  });

  test('a long one is cut in the middle', () => {
    const [head, tail] = quoted(long('board')).slice(1, -1).split(' … ') as [string, string];
    expect(long('board').startsWith(head)).toBe(true);
    expect(long('board').endsWith(tail)).toBe(true);
  });

  test('two long ones show where they first differ, in whole words', () => {
    const [was, now] = quotedApart(long('board'), long('minister'));
    expect(was).toContain('the board would');
    expect(now).toContain('the minister would');
    for (const excerpt of [was, now]) {
      expect(excerpt.length).toBeLessThanOrEqual(100);
      expect(excerpt).toMatch(/^“… \p{L}+ .*”$/u);
    }
    // One begins where the other goes on: the difference is what is missing.
    expect(quotedApart(long('board'), `${long('board')} Nobody asked.`)[1]).toContain('Nobody asked.');
  });

  test('words as long as the excerpt are cut and not lost', () => {
    const [was, now] = quotedApart(`${'a'.repeat(200)}b`, `${'a'.repeat(200)}c`);
    expect(was).toContain('b');
    expect(now).toContain('c');
  });
});
