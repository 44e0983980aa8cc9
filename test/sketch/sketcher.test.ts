import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors.js';
import { estimateResemblance } from '../../src/sketch/estimate-resemblance.js';
import { createSketcher, createTextSigner, signatureVersion, storySpans } from '../../src/sketch/sketcher.js';
import type { Boilerplate, PreparedArticle } from '../../src/types.js';

fc.configureGlobal({ seed: 2 });

const settings = { shingleSize: 3, signatureSize: 128, seed: 1 };
const text = 'The dam held.\nRead also: ten dams\nNobody was hurt, the mayor said.';
const advert: Boilerplate = { start: 14, end: 33, kind: 'related-link' };
const story = {
  paragraphs: [
    { start: 0, end: 13 },
    { start: 14, end: 33 },
    { start: 34, end: text.length },
  ],
  boilerplate: [advert],
};
const document: PreparedArticle = {
  ...story,
  article: { id: 'dam', text },
  text,
  language: 'en',
  sentences: [],
  tokens: [],
  quotes: [],
};

describe('createSketcher', () => {
  const sketch = createSketcher(settings);

  test('keeps the id, the phrases of the story and the signature of its shingles', () => {
    const { id, phrases, signature } = sketch(document);
    const clean = 'the dam held nobody was hurt the mayor said';
    const other = sketch({
      ...document,
      text: clean,
      boilerplate: [],
      paragraphs: [{ start: 0, end: clean.length }],
    });
    expect(id).toBe('dam');
    expect(phrases).toEqual(other.phrases);
    expect(signature.slots).toEqual(other.signature.slots);
    expect(signature.version).toBe('words1/shingle3/fss1/128/seed1');
  });

  test('signs as the short way does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (words) => {
        const spans = [{ start: 0, end: words.length }];
        const slow = sketch({ ...document, text: words, boilerplate: [], paragraphs: spans });
        expect(createTextSigner(settings)('dam', words, spans)).toEqual(slow.signature);
      }),
    );
  });
});

describe('storySpans', () => {
  test('leaves out boilerplate wherever it lies', () => {
    const cut = (start: number, end: number): Boilerplate => ({ start, end, kind: 'ad-marker' });
    const paragraphs = [
      { start: 0, end: 10 },
      { start: 12, end: 20 },
    ];
    expect(storySpans({ paragraphs, boilerplate: [] })).toEqual(paragraphs);
    expect(storySpans({ paragraphs, boilerplate: [cut(0, 25)] })).toEqual([]);
    expect(storySpans({ paragraphs, boilerplate: [cut(2, 3), cut(5, 14), cut(18, 20)] })).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 5 },
      { start: 14, end: 18 },
    ]);
  });
});

describe('estimateResemblance', () => {
  const sign = createTextSigner(settings);

  test('is 1 for equal texts, 1 for two texts without words, 0 for one without words and one with any', () => {
    expect(estimateResemblance(sign('a', text), sign('b', text))).toBe(1);
    expect(estimateResemblance(sign('a', ''), sign('b', '…'))).toBe(1);
    expect(estimateResemblance(sign('a', ''), sign('b', 'word'))).toBe(0);
  });

  test('is symmetric and in [0, 1]', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 80 }), fc.lorem({ maxCount: 80 }), (a, b) => {
        const [x, y] = [sign('a', a), sign('b', b)];
        expect(estimateResemblance(x, y)).toBe(estimateResemblance(y, x));
        expect(estimateResemblance(x, y)).toBeGreaterThanOrEqual(0);
        expect(estimateResemblance(x, y)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('throws bad-signature for signatures of two versions, sizes or seeds', () => {
    for (const other of [{ shingleSize: 4 }, { signatureSize: 256 }, { seed: 2 }]) {
      const changed = { ...settings, ...other };
      expect(signatureVersion(changed)).not.toBe(signatureVersion(settings));
      const compare = () => estimateResemblance(sign('a', text), createTextSigner(changed)('b', text));
      expect(compare).toThrow(InputError);
      expect(compare).toThrow(expect.objectContaining({ code: 'bad-signature' }));
    }
    const short = { ...sign('a', text), slots: new Uint32Array(64) };
    expect(() => estimateResemblance(short, sign('b', text))).toThrow(/64 slots.*128/);
  });
});
