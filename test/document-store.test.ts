import { expect, test } from 'vitest';
import { createDocumentStore } from '../src/document-store.js';
import { prepare } from '../src/text/prepare.js';

const articles = ['a', 'b', 'c'].map((id) => ({ id, text: `Story ${id} has a few words.` }));

test('a document that is not held is made again, and the same', () => {
  const made: string[] = [];
  const store = createDocumentStore(
    articles,
    (article) => {
      made.push(article.id);
      return prepare(article);
    },
    2,
  );
  const first = store.documentAt(0);
  store.documentAt(1);
  expect(store.documentAt(0)).toBe(first);
  store.documentAt(2);
  expect(made).toEqual(['a', 'b', 'c']);
  expect(store.documentAt(0)).toBe(first);
  store.documentAt(1);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
  expect(store.documentAt(0)).toEqual(first);
  expect(store.size).toBe(3);
  expect(store.articleAt(2)).toBe(articles[2]);
});
