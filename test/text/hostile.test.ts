import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/text/prepare.js';

const size = 100_000;
const floods = [
  'a\n',
  '.',
  'a',
  '军',
  '\u0301',
  '[ad ',
  '[ad_1]',
  'By Aa Aa Aa ',
  'By Aa Aa Aa\n',
  'Mira Lund\n',
  '“',
  ' “',
  " 'a",
  '\n',
  '\r\n\v\u2028',
  ' ',
  '. ',
  'U.S.',
  '1,',
  'Share ',
  'Home > ',
  'News and sport\n',
  '\ud800',
  'The army left. ',
  'The army said on Monday that it had left the town of Dorva and ',
];

describe('prepare of a hostile text', () => {
  // Ten seconds for all: a rule of quadratic time would take minutes for one of them.
  test('of 100,000 units that repeat one piece ends soon', { timeout: 10_000 }, () => {
    for (const flood of floods) {
      const text = flood.repeat(Math.ceil(size / flood.length));
      const { sentences, tokens, boilerplate } = prepare({ id: 'a', text });
      expect(tokens.length + boilerplate.length).toBeLessThanOrEqual(text.length);
      expect(sentences.length).toBeLessThanOrEqual(tokens.length);
    }
  });

  test('a sentence without end is cut every 400 words, and none is lost', () => {
    const text = 'and then '.repeat(1000).trim();
    const { sentences, tokens } = prepare({ id: 'a', text });
    expect(tokens).toHaveLength(2000);
    expect(sentences.map(({ firstToken, endToken }) => endToken - firstToken)).toEqual(
      Array<number>(5).fill(400),
    );
    expect(sentences.map(({ firstToken }) => tokens[firstToken]!.start)).toEqual(
      sentences.map(({ start }) => start),
    );
  });

  test('Han letters without a stop are words in their order to the end', () => {
    const text = '军队表示士兵已经离开'.repeat(8000);
    const { tokens } = prepare({ id: 'a', text });
    expect(tokens.map(({ norm }) => norm).join('')).toBe(text);
  });
});
