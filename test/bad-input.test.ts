import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterArticles, compareArticles, InputError, signArticle, type Article } from '../src/index.js';

const story = {
  id: 'a',
  text: 'The harbour council of Port Ellery voted on Monday to close the north pier. Two ferries were moved.',
};

/** The code of the InputError that `run` throws. */
function codeOf(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
  return undefined;
}

/** A caller without types. */
const untyped = (value: unknown) => value as Article;

describe('an article that is not one', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'text'],
    ['no id', { text: 'Words.' }],
    ['an empty id', { id: '', text: 'Words.' }],
    ['a numeric id', { id: 7, text: 'Words.' }],
    ['no text', { id: 'a' }],
    ['a text that is null', { id: 'a', text: null }],
    ['a text that is a list', { id: 'a', text: ['Words.'] }],
    ['a title that is a number', { id: 'a', text: 'Words.', title: 3 }],
    ['a language that is no tag', { id: 'a', text: 'Words.', language: 'en glish!' }],
  ])('with %s throws bad-article', (_, article) => {
    expect(codeOf(() => clusterArticles([untyped(article)]))).toBe('bad-article');
    expect(codeOf(() => compareArticles(untyped(article), story))).toBe('bad-article');
    expect(codeOf(() => compareArticles(story, untyped(article)))).toBe('bad-article');
    expect(codeOf(() => signArticle(untyped(article)))).toBe('bad-article');
  });

  test.each(['2026-02-30', '2026-13-01', 'yesterday', '2026-11-20T25:00', '', '20.11.2026'])(
    'published at %j throws bad-date',
    (publishedAt) => expect(codeOf(() => compareArticles({ ...story, publishedAt }, story))).toBe('bad-date'),
  );

  test.each(['2024-02-29', '2026-11-20T08:30:00Z', '2026-11-20T08:30:00.250+01:00', '2026-11-20 08:30'])(
    'published at %j is fine',
    (publishedAt) => expect(codeOf(() => compareArticles({ ...story, publishedAt }, story))).toBeUndefined(),
  );
});

describe('a batch that is not one', () => {
  test.each([undefined, null, 4, { id: 'a', text: 'Words.' }])('%j throws bad-article', (articles) => {
    expect(codeOf(() => clusterArticles(articles as never))).toBe('bad-article');
  });

  test('with one id twice throws duplicate-id and names it', () => {
    expect(() => clusterArticles([story, { ...story }])).toThrow(/"a"/);
    expect(codeOf(() => clusterArticles([story, { ...story }]))).toBe('duplicate-id');
  });
});

describe('an option that is not one', () => {
  test.each([
    { shingleSize: 0 },
    { shingleSize: 2.5 },
    { signatureSize: 8 },
    { seed: -1 },
    { minCopyProbability: 0 },
    { minEventProbability: 1.5 },
    { minCopyProbability: Number.NaN },
    { facts: 'no' },
    { prepare: 'fast' },
    { onProgress: true },
    { shinglesize: 3 },
  ])('%j throws bad-option', (options) => {
    expect(codeOf(() => clusterArticles([story], options as never))).toBe('bad-option');
    expect(codeOf(() => compareArticles(story, story, options as never))).toBe('bad-option');
  });
});

describe('odd but valid input', () => {
  test('no articles give no clusters', () => {
    expect(clusterArticles([])).toEqual({ clusters: [], events: [] });
  });

  test('one article is alone in its cluster and its event', () => {
    expect(clusterArticles([story])).toEqual({
      clusters: [{ id: 'a', members: ['a'], copies: [] }],
      events: [{ id: 'a', clusters: ['a'], independentSources: 1 }],
    });
  });

  test('numeric-looking ids and __proto__ are ids like any other', () => {
    const ids = ['10', '9', '__proto__', 'constructor', ' ', '☃'];
    const { clusters, events } = clusterArticles(
      ids.map((id, i) => ({ id, text: `Word${i} thing${i} stuff${i}.` })),
    );
    expect(clusters.flatMap(({ members }) => members).sort()).toEqual([...ids].sort());
    expect(events.flatMap((event) => event.clusters).sort()).toEqual([...ids].sort());
  });

  test.each([
    ['empty', ''],
    ['blank', ' \n\t\u00a0\n '],
    ['one word', 'Fire'],
    ['only boilerplate', 'Share this article\nLeave a comment\nSource link'],
    ['lone surrogates', '\ud800 and \udfff said\udc00 so.'],
    ['NUL and bidi marks', 'The \u0000mayor\u202e said\u200f \u2066so\u2069.'],
    ['only punctuation', '... “” -- !?'],
  ])('a text that is %s is compared without a throw, and found a copy of nothing but itself', (_, text) => {
    const odd = { id: 'odd', text };
    const { clusters } = clusterArticles([odd, story]);
    expect(clusters.map(({ members }) => members)).toEqual([['a'], ['odd']]);
    expect(compareArticles(odd, story).relation).toBe('unrelated');
    expect(compareArticles(odd, odd).facts.filter(({ severity }) => severity !== 'none')).toEqual([]);
  });

  test('any two strings are compared without a throw, and every passage is where it says', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            'said',
            'the army',
            '14',
            '“',
            '”',
            '.',
            '"',
            'soldiers were killed',
            ' ',
            '\n',
            'will',
            'Mara Quill',
            'on Monday',
            ',',
            'not',
            '€3m',
            'according to',
          ),
          { maxLength: 60 },
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { facts, evidence } = compareArticles({ id: 'a', text: a }, { id: 'b', text: b });
        for (const { source, copy } of [...facts, ...evidence.passages]) {
          if (source) expect(a.slice(source.start, source.end)).toBe(source.text);
          if (copy) expect(b.slice(copy.start, copy.end)).toBe(copy.text);
        }
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});
