import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors.js';
import { parseRecord } from '../../src/formats/parse-record.js';

fc.configureGlobal({ seed: 2026 });

const warnings: InputError[] = [];
const parse = (record: unknown) =>
  parseRecord(record, {
    where: 'x.jsonl:7',
    fallbackId: 'fallback',
    warn: (error) => void warnings.push(error),
  });

describe('parseRecord', () => {
  test('reads our own field names', () => {
    const article = {
      id: 'a',
      text: 'Rain.',
      title: 'Weather',
      publisher: 'The Gazette',
      url: 'https://gazette.example/1',
      publishedAt: '2024-03-01T14:05:00Z',
      language: 'en',
    };
    expect(parse(article)).toEqual(article);
  });

  test.each([
    [
      { id: 1, body: 'Rain.', headline: 'Weather' },
      { id: '1', text: 'Rain.', title: 'Weather' },
    ],
    [
      { id: 'a', maintext: 'Rain.', date_publish: '2024-03-01 14:05:00' },
      { id: 'a', text: 'Rain.', publishedAt: '2024-03-01T14:05:00' },
    ],
    [
      { id: 'a', content: 'Rain.', source: { id: null, name: 'Gazette' } },
      { id: 'a', text: 'Rain.', publisher: 'Gazette' },
    ],
    [
      { id: 'a', body: 'Rain.', dateTime: '2024-03-01T14:05:00+0100', lang: 'eng' },
      { id: 'a', text: 'Rain.', publishedAt: '2024-03-01T14:05:00+01:00', language: 'eng' },
    ],
    [
      { id: 'a', text: 'Rain.', published: '2024-03-01', source: 'gazette.example' },
      { id: 'a', text: 'Rain.', publishedAt: '2024-03-01', publisher: 'gazette.example' },
    ],
  ])('reads the names of others: %j', (record, article) => {
    expect(parse(record)).toEqual(article);
  });

  test.each(['text', 'body', 'content', 'article', 'story'])(
    'the body may be one level down in %s',
    (name) => {
      for (const inner of ['text', 'body', 'bodyText', 'html', 'value', 'content']) {
        expect(parse({ id: 'a', [name]: { rank: 1, [inner]: 'Rain.' } }).text, inner).toBe('Rain.');
        expect(parse({ id: 'a', [name]: { [inner]: '<p>Rain.</p><p>Sun.</p>' } }).text).toMatch(
          /^Rain\.\s+Sun\.$/,
        );
        // What stands there comes before what has a later name.
        expect(parse({ id: 'a', [name]: { [inner]: 'Rain.' }, fields: { bodyText: 'Sun.' } }).text).toBe(
          'Rain.',
        );
      }
    },
  );

  test('where nothing is one level down another name is looked at, but for “text”, which has to be one', () => {
    expect(parse({ id: 'a', body: { rank: 1 }, content: 'Rain.' }).text).toBe('Rain.');
    expect(parse({ id: 'a', body: { text: ['Rain.'] }, fields: { bodyText: 'Sun.' } }).text).toBe('Sun.');
    expect(errorOf(() => parse({ id: 'a', text: { rank: 1 }, content: 'Rain.' })).code).toBe('bad-article');
    expect(errorOf(() => parse({ id: 'a', body: { rank: 1 } })).code).toBe('bad-article');
  });

  test('null and empty fields are as good as missing', () => {
    expect(parse({ id: null, text: 'Rain.', title: null, date: '', lang: null })).toEqual({
      id: 'fallback',
      text: 'Rain.',
    });
    expect(parse({ id: 'a', text: null, body: 'Rain.' })).toEqual({ id: 'a', text: 'Rain.' });
  });

  test.each(['__proto__', 'constructor', '10', ' '])('%j is an id like any other', (id) => {
    expect(parse({ id, text: '' }).id).toBe(id);
  });

  test.each([
    ['bad-article', null],
    ['bad-article', []],
    ['bad-article', 'Rain.'],
    ['bad-article', { id: 'a' }],
    ['bad-article', { id: 'a', text: 5 }],
    ['bad-article', { id: 'a', text: 'Rain.', title: ['Weather'] }],
    ['bad-article', { id: 'a', text: 'Rain.', source: { rank: 1 } }],
    ['bad-article', { id: { $oid: 'a' }, text: 'Rain.' }],
  ])('%s, with file and line: %j', (code, record) => {
    const error = errorOf(() => parse(record));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^x\.jsonl:7: /);
  });

  test.each(['yesterday', '2024-02-30', '2023-02-29T00:00:00Z', '2024-03-01T25:00:00Z'])(
    'a date that is none leaves the article undated, and is told: %s',
    (date) => {
      warnings.length = 0;
      expect(parse({ id: 'a', text: 'Rain.', date })).toEqual({ id: 'a', text: 'Rain.' });
      expect(warnings.map(({ code, message }) => [code, message.slice(0, 11)])).toEqual([
        ['bad-date', 'x.jsonl:7: '],
      ]);
    },
  );

  test('any JSON value is an article or an InputError', () => {
    const names = fc.constantFrom('id', 'text', 'body', 'title', 'source', 'date', 'lang', '__proto__');
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(names, fc.jsonValue())), (record) => {
        try {
          expect(typeof parse(record).text).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
    );
  });
});

function errorOf(run: () => unknown): InputError {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
