import { describe, expect, test } from 'vitest';
import { eachWordHashes } from '../../src/sketch/word-hashes.js';
import type { Span } from '../../src/types.js';

/** Every word of some spans of a text, and how many batches they came in. */
function read(text: string, spans: readonly Span[] = [{ start: 0, end: text.length }]) {
  const words: number[] = [];
  let batches = 0;
  eachWordHashes(text, spans, (batch, count) => {
    batches++;
    for (let i = 0; i < count; i++) words.push(batch[i]!);
  });
  return { words, batches };
}

describe('eachWordHashes', () => {
  // No character stands for more words than ㌖, six kana; none for more letters than ﷺ, eighteen in four words.
  test.each(['㌖', 'ﷺ ', 'a ', '日', 'é'])(
    'gives the words of a long text of nothing but %j',
    (character) => {
      const one = read(character).words;
      const times = 40_000;
      const { words } = read(character.repeat(times));
      if (character === 'é') expect(words).toHaveLength(1);
      else {
        expect(words).toHaveLength(one.length * times);
        expect(words.every((word, i) => word === one[i % one.length])).toBe(true);
      }
    },
  );

  test('reads 16,384 characters at a time, and the rest of a word with the next', () => {
    const length = 1 << 14;
    expect(read('a'.repeat(length)).batches).toBe(1);
    const longer = read(`${'a'.repeat(length)}b c`);
    expect(longer.batches).toBe(2);
    expect(longer.words).toHaveLength(2);
    expect(longer.words[0]).not.toBe(read('b').words[0]);
  });

  test('spans parted by up to eight blanks are read at once, others one by one, with the same words', () => {
    const wanted = read('one two').words;
    for (const [between, batches] of [
      ['', 2],
      [' ', 1],
      ['\n'.repeat(8), 1],
      ['\n'.repeat(9), 2],
      ['.', 2],
      [' advert ', 2],
    ] as const) {
      const text = `one${between}two`;
      const spans = [
        { start: 0, end: 3 },
        { start: text.length - 3, end: text.length },
      ];
      expect(read(text, spans), between).toEqual({ words: wanted, batches });
    }
  });
});
