import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, test } from 'vitest';
import { openArchive } from '../../src/archive/index.js';
import { learnFrequencies, planBatch } from '../../src/planning/index.js';
import { obeyLaw } from './law.js';
import { createSmallArticles } from './small-articles.js';

const folder = mkdtempSync(join(tmpdir(), 'samestory-law-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Enough is done each time; OPERATIONS=100000 does so many more, in an hour or two of one processor. */
const operations = Number(process.env.OPERATIONS ?? 0);

describe(
  'after any sequence of add, remove and replace, clusters and events are those of a batch, to the byte',
  { timeout: 60_000 + operations * 60 },
  () => {
    const sample = Array.from({ length: 80 }, (_, i) => createSmallArticles(9, false)(`s${i}`));
    test.each([
      { seed: 1, hasDates: true, ids: 30, plan: planBatch(20), named: 'all compared' },
      { seed: 2, hasDates: false, ids: 60, plan: planBatch(400), named: 'all phrases' },
      {
        seed: 8,
        hasDates: true,
        ids: 60,
        plan: { ...planBatch(100_000), frequencies: learnFrequencies(sample, 'sample') },
        named: 'frozen frequencies',
      },
    ])('in memory, $ids ids, dates $hasDates, $named', async ({ seed, hasDates, ids, plan }) => {
      const archive = await openArchive(':memory:', { plan });
      // What is in memory ends with the archive: closing is left out.
      const open = () => Promise.resolve({ ...bound(archive), close: () => Promise.resolve() });
      await obeyLaw({ open, operations: 250, seed, hasDates, ids, checkEvery: 50 });
    });

    test.each([
      { seed: 3, hasDates: true, ids: 60, facts: false },
      { seed: 4, hasDates: false, ids: 30, facts: true },
    ])('in a folder that is opened again, $ids ids, dates $hasDates, facts $facts', async (run) => {
      const where = join(folder, String(run.seed));
      const open = () => openArchive(where, { facts: run.facts });
      await obeyLaw({ ...run, open, operations: 300, checkEvery: 50 });
    });

    test.skipIf(operations === 0)(
      `${operations} operations in a folder (skipped without OPERATIONS)`,
      async () => {
        const where = join(folder, 'long');
        const run = { seed: 10, hasDates: true, ids: 80, operations, checkEvery: 500 };
        await obeyLaw({ ...run, open: () => openArchive(where) });
      },
    );
  },
);

/** The methods of an archive as an object that can be spread. */
function bound(archive: Awaited<ReturnType<typeof openArchive>>): typeof archive {
  return {
    plan: archive.plan,
    add: (articles, asking) => archive.add(articles, asking),
    replace: (articles, asking) => archive.replace(articles, asking),
    remove: (ids, asking) => archive.remove(ids, asking),
    find: (article, options) => archive.find(article, options),
    clusters: (asking) => archive.clusters(asking),
    events: (asking) => archive.events(asking),
    cluster: (id, asking) => archive.cluster(id, asking),
    changesSince: (token, asking) => archive.changesSince(token, asking),
    recall: (id, options) => archive.recall(id, options),
    stats: () => archive.stats(),
    verify: () => archive.verify(),
    compact: () => archive.compact(),
    export: (asking) => archive.export(asking),
    close: () => archive.close(),
  };
}
