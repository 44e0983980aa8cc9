import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stopWords } from '../../src/languages/en/stop-words.js';
import { distinctAscending } from '../../src/sketch/distinct-ascending.js';
import { functionWordTable } from '../../src/sketch/function-words.js';
import { readShingles } from '../../src/sketch/shingle-hashes.js';
import { createSketcher } from '../../src/sketch/sketcher.js';
import { readStory } from '../../src/sketch/story-hashes.js';
import type { PreparedArticle } from '../../src/types.js';

fc.configureGlobal({ seed: 12 });

const whole = (text: string) => [{ start: 0, end: text.length }];
const phrasesOf = (text: string) => readStory(text, whole(text), 3).phrases.slice();

const contentWord = fc.stringMatching(/^[bcdfg][aeiou]{2}[klmnp][aeiou][xz]$/);
const functionWord = fc.constantFrom('the', 'of', 'Was', 'und', 'les', 'que');

/** A text of content words with one to three function words between any two. */
const story = fc.array(fc.tuple(contentWord, fc.array(functionWord, { minLength: 1, maxLength: 3 })), {
  minLength: 2,
  maxLength: 60,
});

describe('readStory', () => {
  test('gives the shingles that readShingles gives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constantFrom(1, 3, 5), (text, size) => {
        const shingles = readShingles(text, whole(text), size).slice();
        expect(readStory(text, whole(text), size).shingles).toEqual(shingles);
      }),
    );
  });

  test('gives one phrase for each two content words in a row, whatever function words are between', () => {
    fc.assert(
      fc.property(story, functionWord, (parts, other) => {
        const text = parts.map(([word, between]) => `${word} ${between.join(' ')}`).join(' ');
        const again = parts.map(([word]) => `${other} ${word.toUpperCase()},`).join('\n');
        expect(phrasesOf(text)).toHaveLength(parts.length - 1);
        expect(phrasesOf(again)).toEqual(phrasesOf(text));
      }),
    );
  });

  test('minds the order of the two words', () => {
    expect(phrasesOf('the dam and the river')).not.toEqual(phrasesOf('the river and the dam'));
  });

  test('takes each shingle for a phrase where the function words are not known', () => {
    for (const text of [
      'voda proti požiaru horela',
      'پاکستان کے وزیر اعظم نے کہا',
      '火灾发生在星期一',
      'Fire',
      '',
    ]) {
      expect(phrasesOf(text)).toEqual(readShingles(text, whole(text), 3));
    }
  });

  test('reads a text of more than one batch of words as one', () => {
    const words = Array.from({ length: 9000 }, (_, i) => `word${i % 4500} the`);
    const text = words.join(' ');
    expect(distinctAscending(phrasesOf(text))).toHaveLength(4500);
  });
});

describe('functionWordTable', () => {
  test('has a place for every function word', () => {
    const { words, mask } = functionWordTable();
    const held = words.filter((word) => word !== 0).length;
    expect(held).toBeGreaterThan(stopWords.size);
    words.forEach((word, place) => {
      if (word === 0) return;
      expect([word & mask, mask + 1 + ((word >>> 16) & mask)]).toContain(place);
    });
  });
});

describe('createSketcher with sampling', () => {
  const settings = { shingleSize: 3, signatureSize: 64, seed: 1 };
  const words = Array.from({ length: 4000 }, (_, i) => `the word${(i * i) % 3001}`);
  const document = (count: number): PreparedArticle => {
    const text = words.slice(0, count).join(' ');
    const article = { id: 'a', text };
    const rest = { boilerplate: [], sentences: [], tokens: [], quotes: [] };
    return { article, text, language: 'en', paragraphs: whole(text), ...rest };
  };

  test('keeps the phrases with the least hashes, so that samples nest', () => {
    const all = createSketcher(settings)(document(4000));
    expect(all.phraseRate).toBeUndefined();
    for (const rate of [1 / 2, 1 / 4, 1 / 50]) {
      const { phrases, phraseRate, signature } = createSketcher(settings, { rate, minKept: 0 })(
        document(4000),
      );
      expect(phraseRate).toBe(rate);
      expect(phrases).toEqual(all.phrases.filter((phrase) => phrase < rate * 2 ** 32));
      expect(signature).toEqual(all.signature);
    }
  });

  test('keeps all of a short story, and more of a middling one', () => {
    const sketch = createSketcher(settings, { rate: 1 / 8, minKept: 64 });
    expect(sketch(document(60)).phraseRate).toBeUndefined();
    expect(sketch(document(60)).phrases).toEqual(createSketcher(settings)(document(60)).phrases);
    expect(sketch(document(257)).phraseRate).toBe(1 / 4);
    expect(sketch(document(4000)).phraseRate).toBe(1 / 8);
  });
});
