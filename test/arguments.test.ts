import { describe, expect, test } from 'vitest';
import {
  clusterArticles,
  compareArticles,
  estimateResemblance,
  factMatrix,
  InputError,
  prepare,
  signArticle,
  type Article,
} from '../src/index.js';
import { clusterFiles, clusterInThreads } from '../src/node/index.js';
import { createCandidateStage, explainPlan, planBatch } from '../src/planning/index.js';

const text =
  'The harbour council of Port Ellery voted on Monday to close the north pier. Two ferries were moved.';
const article: Article = { id: 'a', text };

/** Code and message of the InputError that `run` throws or rejects with. */
async function refusalOf(run: () => unknown): Promise<string> {
  try {
    await run();
  } catch (error) {
    if (error instanceof InputError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'nothing was refused';
}

describe('every public function checks what it is given', () => {
  const wrong: readonly [string, () => unknown, RegExp][] = [
    ['prepare of a string', () => prepare('x' as never), /^bad-article.*got "x"/],
    ['prepare of nothing', () => prepare(undefined as never), /^bad-article/],
    ['factMatrix of nothing', () => factMatrix(undefined as never), /^bad-argument.*one cluster/],
    ['factMatrix of a clustering', () => factMatrix(clusterArticles([article]) as never), /^bad-argument/],
    ['planBatch of -1', () => planBatch(-1), /^bad-argument.*from 0, got -1/],
    ['planBatch of a list', () => planBatch([article] as never), /^bad-argument.*got an array/],
    ['planBatch with tiny signatures', () => planBatch(10, {}, 2), /^bad-argument.*from 16/],
    [
      'a misspelt setting',
      () => createCandidateStage({ bandtarget: 1 } as never),
      /^bad-option.*"bandtarget".*bandTarget/,
    ],
    [
      'a setting of a setting',
      () => createCandidateStage({ join: { minshared: 2 } } as never),
      /^bad-option.*minShared/,
    ],
    [
      'a setting out of range',
      () => createCandidateStage({ bandTarget: { recall: 2, resemblance: 0.5 } }),
      /^bad-option.*recall/,
    ],
    ['settings of a plan', () => explainPlan([article], {}, { maxReprints: 0 }), /^bad-option.*maxReprints/],
    ['no signature', () => estimateResemblance(undefined as never, signArticle(article)), /^bad-signature/],
    [
      'a signature from JSON',
      () =>
        estimateResemblance(JSON.parse(JSON.stringify(signArticle(article))) as never, signArticle(article)),
      /^bad-signature.*signatureFromJson/,
    ],
    [
      'a path for a list of paths',
      () => clusterFiles('a.txt' as never),
      /^bad-argument.*array of strings, got "a.txt"/,
    ],
    ['an empty path', () => clusterFiles(['']), /^bad-argument/],
    ['a Map', () => clusterArticles(article as never), /^bad-article.*iterable, got an object/],
    [
      'an asynchronous iterable',
      () =>
        clusterArticles(
          (async function* () {
            yield await Promise.resolve(article);
          })() as never,
        ),
      /^bad-article.*asynchronous/,
    ],
    [
      'a Promise',
      () => clusterArticles(Promise.resolve([article]) as never),
      /^bad-article.*got a Promise: await it/,
    ],
    [
      'an article that is a Promise',
      () => compareArticles(Promise.resolve(article) as never, article),
      /^bad-article.*await it/,
    ],
    ['an article that is a Map', () => signArticle(new Map() as never), /^bad-article.*got a Map/],
    [
      'a date that is a Date',
      () => prepare({ ...article, publishedAt: new Date(0) as never }),
      /^bad-date.*toISOString/,
    ],
    ['an id that is a number', () => prepare({ id: 7 as never, text }), /^bad-article.*String\(id\)/],
    [
      'a signal that is none',
      () => clusterArticles([article], { signal: 5 as never }),
      /^bad-option.*AbortSignal/,
    ],
    [
      'an option named as a method of objects',
      () => clusterArticles([article], { toString: 1 } as never),
      /^bad-option/,
    ],
  ];

  test.each(wrong)('%s', async (_, run, expected) => {
    expect(await refusalOf(run)).toMatch(expected);
  });
});

describe('a field that is null or undefined is one that is not there', () => {
  const empty = { title: null, publisher: null, url: null, publishedAt: null, language: null };

  test('in an article', () => {
    const other = { id: 'b', text: text.replace('Two', 'Three') };
    const bare = compareArticles(article, other);
    expect(compareArticles({ ...article, ...empty } as never, other)).toEqual(bare);
    expect(compareArticles({ ...article, title: undefined, publishedAt: undefined }, other)).toEqual(bare);
    expect(prepare({ ...article, ...empty } as never)).toEqual(prepare(article));
    expect(clusterArticles([{ ...article, ...empty } as never, other])).toEqual(
      clusterArticles([article, other]),
    );
  });

  test('in the options', () => {
    const options = { shingleSize: undefined, facts: undefined, signal: undefined, onProgress: undefined };
    expect(signArticle(article, options)).toEqual(signArticle(article));
  });
});

test('articles may have getters and functions beside their fields, on one thread and on several', async () => {
  const articles = Array.from({ length: 4 }, (_, i) => ({
    get id() {
      return String(i);
    },
    text: `${text} Ferry ${i >> 1} was late.`,
    save: () => undefined,
  }));
  expect(await clusterInThreads(articles, { threads: 2 })).toEqual(
    clusterArticles(articles.map(({ id, text: words }) => ({ id, text: words }))),
  );
});
