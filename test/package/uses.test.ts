import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const EXAMPLES = join(ROOT, 'examples');
const MAIN = join(ROOT, 'dist/cli/main.js');

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'samestory-uses-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } } as const;
  const { status, stdout, stderr } = spawnSync(command, args, options);
  return { status, stdout, stderr };
}

describe.skipIf(!existsSync(MAIN))('examples, a use each (skipped before `npm run build`)', () => {
  test('the nightly script writes a page a story that needs a correction, and tells what it could not read', () => {
    const nightly = join(EXAMPLES, 'nightly.mjs');
    const reports = join(folder, 'reports');
    const { status, stdout, stderr } = run(process.execPath, [nightly, join(EXAMPLES, 'articles'), reports]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^6 articles, [1-9]\d* corrections\n$/);
    const pages = readdirSync(reports).filter((name) => name.endsWith('.html'));
    expect(pages).toContain('story-courier.html');
    expect(readFileSync(join(reports, 'story-courier.html'), 'utf8')).toMatch(/^<!doctype html>/i);
    const corrections = JSON.parse(readFileSync(join(reports, 'corrections.json'), 'utf8')) as {
      article: string;
    }[];
    expect(corrections.map(({ article }) => article)).toContain('newsroll');

    writeFileSync(join(folder, 'broken.json'), '{');
    const second = run(process.execPath, [nightly, join(folder, 'broken.json'), reports]);
    expect(second.status).toBe(4);
    expect(second.stderr).toMatch(/^not read: .*broken\.json: not JSON/);
  }, 60_000);

  test('the nightly script with an archive tells what is new each night, and who carries what was withdrawn', () => {
    const night = (...inputs: string[]) =>
      run(process.execPath, [join(EXAMPLES, 'nightly-archive.mjs'), 'news', 'token', ...inputs]);
    const first = night(join(EXAMPLES, 'articles/courier.txt'), join(EXAMPLES, 'articles/radio-soll.txt'));
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toMatch(/^2 added, 0 replaced, 2 in the archive\n/);
    const second = night(join(EXAMPLES, 'articles'));
    expect(second.stdout).toMatch(/^4 added, 0 replaced, 6 in the archive\n/);
    expect(second.stdout).toMatch(/^joined: newsroll \(courier\)\./m);
    expect(second.stdout).not.toMatch(/: courier /);
    const text = readFileSync(join(EXAMPLES, 'articles/courier.txt'), 'utf8');
    writeFileSync(join(folder, 'kill.json'), JSON.stringify({ id: 'courier', text, status: 'canceled' }));
    const third = night(join(folder, 'kill.json'));
    expect(third.stdout).toMatch(/^0 added, 1 replaced, 6 in the archive\n/);
    expect(third.stdout).toMatch(/^withdrawn courier still in newsroll: [1-9]\d* facts$/m);
    expect(third.status).toBe(1);
  }, 60_000);

  test('the step of a build fails, and passes once the desk has accepted what is there', () => {
    const step = join(EXAMPLES, 'ci-check.sh');
    const texts = ['courier', 'newsroll'].map((id) => join(EXAMPLES, `articles/${id}.txt`));
    const samestory = { SAMESTORY: `${process.execPath} ${MAIN}` };
    const results = () => {
      const sarif = JSON.parse(readFileSync(join(folder, 'samestory.sarif'), 'utf8')) as {
        runs: { results: { level: string; baselineState?: string }[] }[];
      };
      return sarif.runs[0]!.results.filter(({ level }) => level === 'error');
    };
    expect(run('sh', [step, ...texts], samestory)).toMatchObject({ status: 1, stderr: '' });
    expect(results().length).toBeGreaterThan(0);
    expect(run('sh', [step, ...texts], { ...samestory, ACCEPT: '1' }).status).toBe(0);
    expect(run('sh', [step, ...texts], samestory)).toMatchObject({ status: 0, stderr: '' });
    expect(results().every(({ baselineState }) => baselineState === 'unchanged')).toBe(true);
  }, 60_000);

  test('the cells of the notebook print their tables', () => {
    const { status, stdout, stderr } = run(process.execPath, [join(EXAMPLES, 'notebook.mjs')]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^6 articles, 2 of them copies\n/);
    expect(stdout).toContain('independentSources');
    expect(stdout).toMatch(/newsroll garbled: /);
  }, 60_000);
});
