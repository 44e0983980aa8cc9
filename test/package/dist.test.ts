import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MAIN = join(ROOT, 'dist/cli/main.js');
const EXPORTS = ['InputError', 'clusterArticles', 'compareArticles', 'estimateResemblance', 'signArticle'];

describe.skipIf(!existsSync(MAIN))('the built package (skipped before `npm run build`)', () => {
  test('importing it prints nothing', () => {
    const args = ['--input-type=module', '--eval', "await import('samestory')"];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['', '']);
  });

  test('the quick start prints what its comment says', () => {
    const file = join(ROOT, 'examples/quick-start.mjs');
    const [code, comment] = readFileSync(file, 'utf8').split('/* prints:\n') as [string, string];
    const printed = execFileSync(process.execPath, [file], { encoding: 'utf8' });
    if (process.env.UPDATE) writeFileSync(file, `${code}/* prints:\n${printed}*/\n`);
    else expect(comment).toBe(`${printed}*/\n`);
  });

  test('the command ends with the code of its findings, and colours no pipe', () => {
    const articles = ['courier', 'newsroll'].map((name) => join(ROOT, `examples/articles/${name}.txt`));
    const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'compare', ...articles], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^newsroll is a rewrite of courier/);
    expect(stdout).not.toContain('\u001b');
  });

  test.each(['stdout', 'stderr'] as const)(
    'a %s that its reader closed, as head does, changes nothing',
    async (closed) => {
      const child = spawn(process.execPath, [
        MAIN,
        'cluster',
        join(ROOT, 'examples/articles'),
        join(ROOT, 'nowhere'),
      ]);
      const open = closed === 'stdout' ? 'stderr' : 'stdout';
      child[closed].destroy();
      let told = '';
      child[open].setEncoding('utf8').on('data', (text: string) => (told += text));
      const status = await new Promise((resolve) => child.on('close', resolve));
      expect(status).toBe(4);
      if (closed === 'stdout') expect(told).toMatch(/^samestory: .*nowhere.*\n$/);
    },
  );

  test.skipIf(!existsSync('/dev/full'))(
    'a full disk is exit 5, in one line (skipped without /dev/full)',
    () => {
      const script = `"${process.execPath}" "${MAIN}" cluster "${join(ROOT, 'examples/articles')}" >/dev/full`;
      const { status, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
      expect(status).toBe(5);
      expect(stderr).toMatch(/^samestory: the output could not be written: .*ENOSPC.*\n$/);
    },
  );
});

describe.skipIf(!existsSync(MAIN))('the packed tarball (skipped before `npm run build`)', () => {
  let consumer: string;
  beforeAll(() => {
    consumer = mkdtempSync(join(tmpdir(), 'samestory-consumer-'));
    const [{ filename }] = JSON.parse(npm(ROOT, 'pack', '--json', '--pack-destination', consumer)) as [
      { filename: string },
    ];
    writeFileSync(join(consumer, 'package.json'), '{ "private": true }');
    npm(consumer, 'install', '--offline', '--no-audit', '--no-fund', join(consumer, filename));
  }, 60_000);
  afterAll(() => rmSync(consumer, { recursive: true, force: true }));

  test('installs nothing but itself, and less than 10.5 MB', () => {
    const modules = join(consumer, 'node_modules');
    expect(readdirSync(modules).filter((name) => !name.startsWith('.'))).toEqual(['samestory']);
    expect(sizeOf(modules)).toBeLessThan(10.5e6);
    expect(existsSync(join(modules, 'samestory/THIRD_PARTY_NOTICES.md'))).toBe(true);
  });

  test('can be imported and required, with the same names', () => {
    const print = 'console.log(JSON.stringify(Object.keys(library).sort()))';
    const imported = runNode(`import * as library from 'samestory'; ${print}`, '--input-type=module');
    const required = runNode(`const library = require('samestory'); ${print}`, '--input-type=commonjs');
    expect(JSON.parse(imported)).toEqual(expect.arrayContaining(EXPORTS));
    expect(required).toBe(imported);
  });

  test('its threads start from a module and from a script', () => {
    const run = `
      const articles = Array.from({ length: 300 }, (_, i) => ({
        get id() { return String(i); }, text: 'Report ' + (i >> 1) + ' of the mill.', save() {},
      }));
      clusterInThreads(articles, { threads: 2 }).then(({ clusters }) => console.log(clusters.length));`;
    const imported = runNode(
      `import { clusterInThreads } from 'samestory/node'; ${run}`,
      '--input-type=module',
    );
    const required = runNode(
      `const { clusterInThreads } = require('samestory/node'); ${run}`,
      '--input-type=commonjs',
    );
    expect(Number(imported)).toBeGreaterThan(0);
    expect(required).toBe(imported);
  });

  test('its threads end when they are told to', () => {
    const aborted = runNode(
      `import { clusterInThreads } from 'samestory/node';
      const articles = Array.from({ length: 3000 }, (_, i) => ({ id: String(i), text: ('Report ' + i + ' of the mill. ').repeat(40) }));
      const controller = new AbortController();
      setTimeout(() => controller.abort(new Error('enough')), 300);
      await clusterInThreads(articles, { threads: 2, signal: controller.signal }).catch(({ message }) => console.log(message));`,
      '--input-type=module',
    );
    expect(aborted).toBe('enough\n');
  });

  test('brings the command', () => {
    const command = join(consumer, 'node_modules/.bin/samestory');
    expect(execFileSync(command, ['--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  function runNode(script: string, type: string): string {
    return execFileSync(process.execPath, [type, '--eval', script], { cwd: consumer, encoding: 'utf8' });
  }
});

function npm(cwd: string, ...args: string[]): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function sizeOf(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
