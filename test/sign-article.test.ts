import { describe, expect, test } from 'vitest';
import { InputError } from '../src/errors.js';
import { prepare } from '../src/prepare.js';
import { signArticle } from '../src/sign-article.js';
import { createSketcher } from '../src/sketch/sketcher.js';

const article = { id: 'a', text: 'Nine barges sank at Olm on Monday, the mayor said.' };
const sketch = createSketcher({ shingleSize: 2, signatureSize: 32, seed: 5 });

describe('signArticle', () => {
  test('signs by the stages of the caller', () => {
    const shorter = signArticle(article, { prepare: ({ id }) => prepare({ id, text: 'Nine barges sank.' }) });
    expect(shorter).toEqual(signArticle({ id: 'a', text: 'Nine barges sank.' }));
    expect(signArticle(article, { prepare, sketch })).toEqual(sketch(prepare(article)).signature);
  });

  test('signs by a sketch stage only with the stage that makes its documents', () => {
    expect(() => signArticle(article, { sketch })).toThrow(InputError);
    expect(() => signArticle(article, { sketch })).toThrow(/needs the option prepare/);
  });
});
