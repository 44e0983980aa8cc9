import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { cliIn } from './cli-in.js';

const ARTICLES = fileURLToPath(new URL('../../examples/articles/', import.meta.url));
const cli = cliIn({});

describe('completion and man', () => {
  test('bash completes commands, options, and the values of options', async () => {
    const { code, stdout } = await cli('completion', 'bash');
    expect(code).toBe(0);
    const complete = (...words: string[]) => {
      const script = `${stdout}\nCOMP_WORDS=(samestory ${words.map((word) => `'${word}'`).join(' ')})\nCOMP_CWORD=${words.length}\n_samestory\nprintf '%s\\n' "\${COMPREPLY[@]}"`;
      return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).trim().split('\n');
    };
    expect(complete('ch')).toEqual(['check']);
    expect(complete('cluster', '--base')).toEqual(['--baseline']);
    expect(complete('check', '--format', 'sar')).toEqual(['sarif']);
  });

  test.each(['zsh', 'fish'])('%s names every command', async (shell) => {
    const { stdout } = await cli('completion', shell);
    for (const name of ['cluster', 'check', 'explain', 'dedup']) expect(stdout).toContain(name);
  });

  test('the manual page has every command and option', async () => {
    const { code, stdout } = await cli('man');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\.TH SAMESTORY 1/);
    for (const text of ['.SS check', '\\-\\-update\\-baseline', '.SH EXIT STATUS'])
      expect(stdout).toContain(text);
  });
});

describe('a configuration file', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'samestory-config-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const configure = (name: string, config: unknown) =>
    writeFileSync(join(folder, name), JSON.stringify(config));
  const codeOf = async (...args: string[]) => {
    let told = '';
    const output = { write: (text: string) => void (told += text) };
    const stdin = (await import('node:stream')).Readable.from([]);
    const code = await run(args, { stdin, stdout: output, stderr: output, env: {}, folder });
    return { code, told };
  };

  test('gives defaults, for all commands or one; the command line goes before it', async () => {
    configure('samestory.config.json', { failOn: 'never', cluster: { format: 'jsonl' } });
    const { code, told } = await codeOf('cluster', ARTICLES);
    expect(code).toBe(0);
    expect(told).toMatch(/^\{"severity"/);
    expect((await codeOf('cluster', ARTICLES, '--fail-on', 'major', '--format', 'summary')).code).toBe(1);
  });

  test('may be the key samestory of package.json; what it says wrongly is wrong usage', async () => {
    configure('package.json', { samestory: { failOn: 'never' } });
    expect((await codeOf('cluster', ARTICLES)).code).toBe(0);
    for (const wrong of [{ failon: 'never' }, { failOn: 'always' }, { plan: { format: 'csv' } }, []]) {
      configure('samestory.config.json', wrong);
      expect((await codeOf('cluster', ARTICLES)).code).toBe(2);
    }
  });

  test.each([
    [{ include: [1, null] }, 'include must be a string or a number.'],
    [{ include: { a: 1 } }, 'include must be a string or a number.'],
    [{ threads: 'x' }, 'threads is invalid. It must be an integer from 1 to 256.'],
    [{ threads: [2] }, 'threads must be one value, got a list.'],
    [{ max: 1.5 }, 'max is invalid. It must be an integer from 1.'],
    [{ since: 'soon' }, 'since is invalid. It must be a date such as 2026-11-20.'],
    [{ json: 'yes' }, 'json must be true or false.'],
    [{ facts: 0 }, 'facts must be true or false.'],
    [{ output: true }, 'output must be a string or a number.'],
    [{ failOn: ['major'] }, 'failOn must be one of major, minor, never.'],
    [
      { cluster: { minCopyProbability: 7 } },
      'minCopyProbability is invalid. It must be a number above 0 and at most 1.',
    ],
  ])('%j is wrong usage, and says why', async (config, reason) => {
    configure('samestory.config.json', config);
    const { code, told } = await codeOf('cluster', ARTICLES);
    expect({ code, told }).toEqual({
      code: 2,
      told: `samestory: ${join(folder, 'samestory.config.json')}: ${reason}\n`,
    });
  });

  test.each([
    [{ include: 'c*.txt' }, 1],
    [{ include: ['c*.txt', 'n*.txt'] }, 2],
    [{ exclude: ['c*.txt'] }, 5],
    [{ since: '2000-01-01', threads: 1, facts: false, quiet: true, max: 3 }, 6],
  ])('%j is read as the command line would read it', async (config, count) => {
    configure('samestory.config.json', { failOn: 'never', ...config });
    const { code, told } = await codeOf('cluster', ARTICLES);
    expect(code).toBe(0);
    expect(told).toMatch(new RegExp(`^${count} articles?: `, 'm'));
  });
});
