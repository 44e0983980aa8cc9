import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createRandom } from '../../bench/lib/random.js';
import { writeUntilKilled, type Content } from './crash.js';
import { postgresFolder, startPostgres } from './start-postgres.js';

const root = mkdtempSync(join(tmpdir(), 'samestory-killed-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Some points of time are enough here; CRASHES=200 tries more. */
const crashes = Number(process.env.CRASHES ?? 3);
/** Where nothing was written so soon, it is tried so often again, each time later. */
const attempts = crashes + 10;

describe('a process that is killed at any time', { timeout: 60_000 + crashes * 5000 }, () => {
  test('has lost nothing that was acknowledged, on disk', async () => {
    const random = createRandom(1);
    let content: Content = new Map();
    for (let i = 0; isToBeTried(i, content); i++)
      content = await writeUntilKilled(join(root, 'disk'), i, random() * 150 * (1 + i), content);
    expect(content.size).toBeGreaterThan(0);
  });

  test.skipIf(postgresFolder === undefined)(
    'has lost nothing in PostgreSQL, nor has a server that is killed (skipped where it is not installed)',
    async () => {
      const server = await startPostgres();
      const random = createRandom(2);
      let content: Content = new Map();
      for (let i = 0; isToBeTried(i, content); i++) {
        const crash = async () => {
          await server.kill();
          await server.start();
        };
        content = await writeUntilKilled(
          server.url('killed'),
          i,
          random() * 200 * (1 + i),
          content,
          i % 2 === 0 ? undefined : crash,
        );
      }
      expect(content.size).toBeGreaterThan(0);
      await server.stop();
    },
  );
});

function isToBeTried(attempt: number, content: Content): boolean {
  return attempt < crashes || (content.size === 0 && attempt < attempts);
}
