import { describe, expect, test } from 'vitest';
import { checkArticle, knownFields } from '../../src/batch/check-article.js';
import type { Article } from '../../src/types.js';

const check = (article: unknown) => checkArticle(article as Article);

describe('checkArticle', () => {
  test.each([
    [undefined, 'got undefined'],
    [null, 'got null'],
    ['a text', 'got "a text"'],
    [5, 'got 5'],
    [{}, 'must be an object with id and text'],
    [{ id: 7, text: 'Rain.' }, 'use String(id)'],
    [{ id: '', text: 'Rain.' }, 'must be a string that is not empty'],
    [{ id: 'a' }, 'The text of article "a" must be a string, got undefined'],
    [{ id: 'a', text: 'Rain.', title: 5 }, 'The title of article "a"'],
    [{ id: 'a', text: 'Rain.', language: 'english language' }, 'BCP 47'],
  ])('refuses %j', (given, message) => {
    expect(() => check(given)).toThrowError(expect.objectContaining({ code: 'bad-article' }) as Error);
    expect(() => check(given)).toThrow(message);
  });

  test.each(['2024-02-29', '2024-05-01T24:00', '2024-05-01T23:59:60Z', '2024-05-01 10:00:00.250+05:30'])(
    'takes the date %s',
    (publishedAt) => expect(check({ id: 'a', text: '', publishedAt })).toMatchObject({ publishedAt }),
  );

  test.each([
    '2023-02-29',
    '2024-05-01T25:00',
    '2024-05-01T10:60',
    '2024-05-01T10:00:61',
    '2024-13-01',
    '2024-00-10',
    'May 1',
  ])('refuses the date %s', (publishedAt) =>
    expect(() => check({ id: 'a', text: '', publishedAt })).toThrowError(
      expect.objectContaining({ code: 'bad-date' }) as Error,
    ),
  );

  test('gives the very object where nothing is absent, and one without the absent fields where something is', () => {
    const whole = { id: 'a', text: 'Rain.', title: 'Weather' };
    expect(check(whole)).toBe(whole);
    expect(check({ ...whole, title: null, extra: 1 })).toEqual({ id: 'a', text: 'Rain.', extra: 1 });
  });

  test('knownFields leaves out what else the object has', () => {
    const given = { id: 'a', text: 'Rain.', language: 'en', close: () => undefined };
    expect(knownFields(given)).toEqual({ id: 'a', text: 'Rain.', language: 'en' });
  });
});
