import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/index.js';
import { compareWithBatch, obeyLaw } from './law.js';
import { createSmallArticles } from './small-articles.js';
import { postgresFolder, startPostgres, type TestServer } from './start-postgres.js';

describe.skipIf(postgresFolder === undefined)(
  'PostgreSQL (skipped where it is not installed)',
  { timeout: 60_000 },
  () => {
    let server: TestServer;
    beforeAll(async () => {
      server = await startPostgres();
    }, 60_000);
    afterAll(() => server.stop());

    test.each([
      { seed: 5, hasDates: true, ids: 60, facts: false },
      { seed: 6, hasDates: false, ids: 30, facts: false },
    ])('obeys the law, opened again and again: $ids ids, dates $hasDates', async (run) => {
      const open = () => openArchive(server.url(`law${run.seed}`), { facts: run.facts });
      await obeyLaw({ ...run, open, operations: 300, checkEvery: 50 });
    });

    test('several writers at once: what each added is there once, and their answers are one', async () => {
      const url = server.url('shared');
      const archives = await Promise.all([openArchive(url), openArchive(url), openArchive(url)]);
      const articleOf = createSmallArticles(7, true);
      const articles = Array.from({ length: 60 }, (_, i) => articleOf(`a${i}`));
      await Promise.all(
        archives.map(async (archive, own) => {
          for (let i = own; i < articles.length; i += 3) await archive.add([articles[i]!]);
        }),
      );
      for (const archive of archives) await compareWithBatch(archive, articles);
      const [token] = await Promise.all(archives.map((archive) => archive.changesSince()));
      await archives[0].remove(['a0', 'a1']);
      const changes = await archives[1].changesSince(token!.token);
      expect(changes.articles.filter(({ kind }) => kind === 'left').map(({ article }) => article)).toEqual([
        'a0',
        'a1',
      ]);
      await archives[2].compact();
      await expect(archives[0].add([{ ...articles[2]!, text: 'Another.' }])).rejects.toMatchObject({
        code: 'duplicate-id',
      });
      for (const archive of archives) {
        await compareWithBatch(archive, articles.slice(2));
        expect(await archive.verify()).toEqual([]);
        await archive.close();
      }
    });

    test('a lost connection is told, and the same archive goes on when the server is back', async () => {
      const archive = await openArchive(server.url('lost'));
      const articleOf = createSmallArticles(8, true);
      const articles = Array.from({ length: 12 }, (_, i) => articleOf(`a${i}`));
      await archive.add(articles.slice(0, 6));
      await server.kill();
      await expect(archive.add(articles.slice(6))).rejects.toMatchObject({ code: 'archive-unavailable' });
      await expect(archive.clusters()).rejects.toMatchObject({ code: 'archive-unavailable' });
      await server.start();
      // Done or not when the connection was lost: the same again is right in any case.
      await archive.add(articles);
      await compareWithBatch(archive, articles);
      await archive.close();
    });

    test('refuses tables of a version that it does not know', async () => {
      const url = server.url('newer');
      await (await openArchive(url)).close();
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query('UPDATE newer.archive SET schema_version = 99');
      await client.end();
      await expect(openArchive(url)).rejects.toThrow(/has tables of version 99/);
    });

    test('verify names the article whose row has rotted', async () => {
      const url = server.url('rotten');
      const archive = await openArchive(url);
      await archive.add([{ id: 'a', text: 'The pier at Olm is closed.' }]);
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query(`UPDATE rotten.record SET body = set_byte(body, 5, get_byte(body, 5) # 1)`);
      await client.end();
      expect(await archive.verify()).toEqual([{ article: 'a', revision: 1, reason: 'its text is damaged' }]);
      await archive.close();
    });

    test('says what is wrong, without the password', async () => {
      const missing = openArchive(server.url('missing'), { create: false });
      await expect(missing).rejects.toMatchObject({ code: 'archive-missing' });
      const away = openArchive('postgres://someone:secret@127.0.0.1:9/none');
      await expect(away).rejects.toThrow(/could not be opened: .*ECONNREFUSED/);
      await expect(away).rejects.not.toThrow(/secret/);
    });
  },
);
