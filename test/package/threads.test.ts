import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { clusterArticles } from '../../src/cluster-articles.js';
import type { clusterFiles, clusterInThreads } from '../../src/node/index.js';
import type { Progress } from '../../src/options.js';
import type { Article } from '../../src/types.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const EXAMPLES = fileURLToPath(new URL('../../examples/articles/', import.meta.url));

describe.skipIf(!existsSync(join(DIST, 'node/worker.js')))('threads (skipped before `npm run build`)', () => {
  let library: {
    clusterArticles: typeof clusterArticles;
    clusterFiles: typeof clusterFiles;
    clusterInThreads: typeof clusterInThreads;
  };
  let folder: string;
  beforeAll(async () => {
    const entries = ['index.js', 'node/index.js'].map(
      (entry) => import(join(DIST, entry)) as Promise<object>,
    );
    library = Object.assign({}, ...(await Promise.all(entries))) as typeof library;
    folder = mkdtempSync(join(tmpdir(), 'samestory-threads-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const articles = manyArticles();

  test('two threads, one thread and the caller’s own give the same bytes, in any order of the articles', async () => {
    const expected = JSON.stringify(library.clusterArticles(articles));
    expect(expected).toContain('"relation":"rewrite"');
    expect(expected.match(/"relation":"near-duplicate"/g)!.length).toBeGreaterThan(15);
    expect(JSON.stringify(await library.clusterInThreads(articles, { threads: 1 }))).toBe(expected);
    expect(JSON.stringify(await library.clusterInThreads(articles, { threads: 2 }))).toBe(expected);
    const moved = articles.toReversed();
    expect(JSON.stringify(await library.clusterInThreads(moved, { threads: 3 }))).toBe(expected);
  });

  test('threads that can hold few texts and documents give the same bytes', async () => {
    const options = { threads: 2, memoryBudget: 2 ** 20 };
    expect(JSON.stringify(await library.clusterInThreads(articles, options))).toBe(
      JSON.stringify(library.clusterArticles(articles)),
    );
  });

  test('articles may come one by one', async () => {
    const stream = async function* () {
      for (const article of articles) yield await Promise.resolve(article);
    };
    const options = { threads: 2, facts: false };
    const clustering = await library.clusterInThreads(stream(), options);
    expect(JSON.stringify(clustering)).toBe(
      JSON.stringify(library.clusterArticles(articles, { facts: false })),
    );
  });

  test('a file on the disk gives what its articles give in memory, and tells what could not be read', async () => {
    const path = join(folder, 'articles.jsonl');
    const lines = articles.map((article) => JSON.stringify(article));
    writeFileSync(path, [...lines, 'not JSON', ''].join('\n'));
    const { clustering, originById, failures } = await library.clusterFiles([path], { threads: 2 });
    expect(JSON.stringify(clustering)).toBe(JSON.stringify(library.clusterArticles(articles)));
    expect(originById.get(articles[4]!.id)).toBe(`${path}:5`);
    expect(failures.map(({ code }) => code)).toEqual(['bad-json']);
  });

  test('each stage is reported from its start to its end, in order', async () => {
    const reports: Progress[] = [];
    await library.clusterInThreads(articles, {
      threads: 2,
      onProgress: (progress) => reports.push(progress),
    });
    expect([...new Set(reports.map(({ stage }) => stage))]).toEqual([
      'prepare',
      'candidates',
      'match',
      'cluster',
      'facts',
    ]);
    for (const [i, { stage, done }] of reports.entries())
      if (reports[i - 1]?.stage === stage) expect(done).toBeGreaterThanOrEqual(reports[i - 1]!.done);
  });

  test('what cannot be done is refused with a stable code', async () => {
    for (const threads of [0, 1.5, 257, '2'])
      await expect(library.clusterInThreads([], { threads: threads as number })).rejects.toMatchObject({
        code: 'bad-option',
      });
    const match = () => expect.unreachable('never called');
    await expect(library.clusterInThreads([], { threads: 2, match })).rejects.toMatchObject({
      code: 'bad-option',
      message: /threads: 1/,
    });
    await expect(library.clusterInThreads([{ id: '', text: '' }])).rejects.toMatchObject({
      code: 'bad-article',
    });
  });
});

/** The examples, and enough reports of small events that threads are worth their start. */
function manyArticles(): Article[] {
  const names = ['courier', 'newsroll', 'border-post', 'tribune', 'islander'];
  const examples = names
    .filter((name) => existsSync(join(EXAMPLES, `${name}.txt`)))
    .map((id) => ({ id, text: readFileSync(join(EXAMPLES, `${id}.txt`), 'utf8') }));
  // Words drawn by a fixed rule, so that two reports share next to nothing unless the one was made from the other.
  const words =
    'ferry roof silo tram bridge orchard mill warden crack crew notice county river price vote'.split(' ');
  let state = 1;
  const draw = () => words[(state = Math.imul(state, 48271) >>> 0) % words.length]! + ((state >>> 8) % 97);
  const sentence = () => `The ${Array.from({ length: 12 }, draw).join(' ')}.`;
  let last = '';
  const reports = Array.from({ length: 220 }, (_, i): Article => {
    const isCopy = i % 10 === 9;
    const own = isCopy ? last.replace(' ', ' same ') : Array.from({ length: 6 }, sentence).join(' ');
    const tail = i % 11 === 0 ? ' Le préfet a promis une enquête sur les causes de la chute.' : '';
    last = own;
    return { id: `report-${String(i).padStart(3, '0')}`, text: own + tail };
  });
  return [...examples, ...reports];
}
