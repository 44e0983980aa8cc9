import { expect, test } from 'vitest';
import { createDocumentStore } from '../../src/batch/document-store.js';
import { prepare } from '../../src/text/prepare.js';
import type { Article } from '../../src/types.js';

const articles = ['a', 'b', 'c'].map((id) => ({ id, text: `Story ${id} has a few words.` }));

test('a document that is not held is made again, and the same', () => {
  const made: string[] = [];
  // A budget that is always spent: the last two are held.
  const store = createDocumentStore(1);
  const documentOf = (article: Article) =>
    store.get(article.id, () => {
      made.push(article.id);
      return prepare(article);
    });
  const [a, b, c] = articles as [Article, Article, Article];
  const first = documentOf(a);
  documentOf(b);
  expect(documentOf(a)).toBe(first);
  documentOf(c);
  expect(made).toEqual(['a', 'b', 'c']);
  expect(documentOf(a)).toBe(first);
  documentOf(b);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
  expect(documentOf(a)).toEqual(first);
});
