import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cli, cliIn } from './cli-in.js';

const EXAMPLES = fileURLToPath(new URL('../../examples/articles/', import.meta.url));
const COURIER = join(EXAMPLES, 'courier.txt');
const NEWSROLL = join(EXAMPLES, 'newsroll.txt');
const BORDER = join(EXAMPLES, 'border-post.txt');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samestory-cli-'));
  writeFileSync(join(folder, 'bad.jsonl'), '{"id":"a","text":"The harvest is late."}\n{bad\n');
  writeFileSync(join(folder, 'broken.jsonl'), '{bad\n');
  writeFileSync(join(folder, 'latin.txt'), Uint8Array.of(0x53, 0xe9, 0x67));
  writeFileSync(join(folder, 'empty.jsonl'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cli = cliIn({});

describe('exit codes', () => {
  test('0: nothing to report', async () => {
    expect(await cli('cluster', COURIER, BORDER)).toMatchObject({ code: 0, stderr: '' });
    expect(await cli('compare', COURIER, COURIER)).toMatchObject({ code: 0, stderr: '' });
  });

  test('1: findings at or above --fail-on', async () => {
    expect(await cli('cluster', COURIER, NEWSROLL)).toMatchObject({ code: 1, stderr: '' });
    expect(await cli('compare', COURIER, NEWSROLL)).toMatchObject({ code: 1, stderr: '' });
    expect(await cli('compare', COURIER, NEWSROLL, '--fail-on', 'minor')).toMatchObject({ code: 1 });
    expect(await cli('compare', COURIER, NEWSROLL, '--fail-on', 'never')).toMatchObject({ code: 0 });
    expect(await cli('compare', COURIER, NEWSROLL, '--no-facts')).toMatchObject({ code: 0 });
  });

  test.each([
    [[]],
    [['cluster']],
    [['compare', COURIER]],
    [['frobnicate']],
    [['cluster', COURIER, '--frobnicate']],
    [['cluster', COURIER, '--fail-on', 'fatal']],
    [['cluster', COURIER, '--min-copy-probability', '0']],
    [['cluster', COURIER, '--min-copy-probability', '1.5']],
    [['cluster', COURIER, '--min-event-probability', 'half']],
    [['compare', EXAMPLES, COURIER]],
    [['compare', '-', '-']],
  ])('2: wrong usage: %j', async (args) => {
    const { code, stdout, stderr } = await cli(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('3: unreadable input, one line each', async () => {
    const gone = join(folder, 'gone.txt');
    for (const file of [gone, join(folder, 'latin.txt'), join(folder, 'broken.jsonl')]) {
      for (const args of [
        ['cluster', file],
        ['compare', COURIER, file],
      ]) {
        const { code, stdout, stderr } = await cli(...args);
        expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
        expect(stderr).toMatch(/^samestory: [^\n]+\n$/);
      }
    }
  });

  test('4: partly done: the others are still done, each failure told in one line', async () => {
    const inputs = [COURIER, join(folder, 'gone.txt'), join(folder, 'bad.jsonl'), BORDER];
    const { code, stdout, stderr } = await cli('cluster', ...inputs);
    expect(code).toBe(4);
    expect(stdout).toMatch(/^3 articles: /);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/gone\.txt: no such file/),
      expect.stringMatching(/bad\.jsonl:2: not JSON/),
    ]);
  });
});

describe('output', () => {
  test('--version is the version of package.json', async () => {
    const { code, stdout } = await cli('--version');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('--help has examples and exit codes, for every command', async () => {
    for (const args of [['--help'], ['cluster', '--help'], ['compare', '--help'], ['dedup', '--help']]) {
      const { code, stdout } = await cli(...args);
      expect(code).toBe(0);
      expect(stdout).toContain('Examples:');
      expect(stdout).toContain('Exit codes:');
    }
  });

  test('--json is one object with a schema, and nothing else on the standard output', async () => {
    const clustering = JSON.parse((await cli('cluster', COURIER, BORDER, '--json')).stdout) as Record<
      string,
      unknown
    >;
    expect(clustering).toMatchObject({
      schema: 'samestory.clustering/1',
      articles: [
        { id: 'border-post', origin: BORDER },
        { id: 'courier', origin: COURIER },
      ],
      clusters: [{ members: ['border-post'] }, { members: ['courier'] }],
    });
    const comparison = JSON.parse((await cli('compare', COURIER, NEWSROLL, '--json')).stdout) as Record<
      string,
      unknown
    >;
    expect(comparison).toMatchObject({
      schema: 'samestory.comparison/1',
      source: { id: 'courier' },
      relation: 'rewrite',
    });
  });

  test('- is the standard input, for JSON Lines and for a text', async () => {
    const lines = '{"id":"x","text":"The harvest is late."}\n{"id":"y","text":"The harvest is late."}\n';
    expect((await cliIn({ stdin: lines })('cluster', '-')).stdout).toContain(
      '2 articles: 1 story with copies',
    );
    expect((await cliIn({ stdin: 'The harvest is late.' })('cluster', '-', COURIER)).stdout).toContain(
      'stdin',
    );
  });

  test('a counter is shown on the standard error of a terminal only, and not with --quiet', async () => {
    const onTerminal = cliIn({ isTTY: true });
    expect((await onTerminal('cluster', COURIER, NEWSROLL)).stderr).toContain(' of ');
    expect((await onTerminal('cluster', COURIER, NEWSROLL, '--quiet')).stderr).toBe('');
    expect((await cli('cluster', COURIER, NEWSROLL)).stderr).toBe('');
  });

  test('colours are for terminals, and NO_COLOR and --no-color turn them off', async () => {
    const isColoured = async (cli: Cli, ...more: string[]) =>
      (await cli('compare', COURIER, NEWSROLL, '--quiet', ...more)).stdout.includes('\u001b[');
    expect(await isColoured(cliIn({}))).toBe(false);
    expect(await isColoured(cliIn({ isTTY: true }))).toBe(true);
    expect(await isColoured(cliIn({ isTTY: true }), '--no-color')).toBe(false);
    expect(await isColoured(cliIn({ isTTY: true, env: { NO_COLOR: '1' } }))).toBe(false);
    expect(await isColoured(cliIn({ isTTY: true, env: { TERM: 'dumb' } }))).toBe(false);
  });

  test('no escape sequence of an article reaches the terminal', async () => {
    const file = join(folder, 'hostile.jsonl');
    const text = 'Nine barges sank \u001b[2J\u001b]0;owned\u0007 at Olm on Monday\u202e, the mayor said.';
    writeFileSync(file, ['a\u001b[2J', 'b'].map((id) => JSON.stringify({ id, text })).join('\n'));
    for (const more of [[], ['--json']]) {
      const { stdout } = await cli('cluster', file, '--all', ...more);
      expect(stdout).toMatch(/\\u001b/);
      expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    }
  });

  test('a thousand broken lines are told in twenty', async () => {
    const stdin = `{"id":"a","text":"The harvest is late."}\n${'{bad\n'.repeat(1000)}`;
    const { code, stderr } = await cliIn({ stdin })('cluster', '-');
    expect(code).toBe(4);
    expect(stderr.trim().split('\n')).toHaveLength(21);
    expect(stderr).toMatch(/and 980 more like these\.\n$/);
  });
});

describe('dedup', () => {
  const text = 'The last ferry of the season ran aground at the north pier late on Friday evening.';
  const records = [
    { id: 'a', text },
    { id: 'b', text: 'The mill by the canal will close in the spring after ninety years, its owner said.' },
    { id: 'c', text: `${text} Nobody was hurt.`, publisher: 'The \u202eGazette\u001b[2J' },
  ];
  const lines = records.map((record) => JSON.stringify(record)).join('\n');
  const dedup = async (...args: string[]) => {
    const { code, stdout, stderr } = await cliIn({ stdin: lines })('dedup', '-', ...args);
    const printed = stdout.trim().split('\n').filter(Boolean);
    return { code, stderr, stdout, lines: printed.map((line) => JSON.parse(line) as { id: string }) };
  };

  test('prints the articles that are kept as they came, in their order', async () => {
    expect(await dedup()).toMatchObject({
      code: 0,
      lines: [records[0], records[1]],
      stderr: '3 articles, 2 kept, 1 near-duplicate\n',
    });
    expect((await dedup('--keep', 'longest')).lines).toEqual([records[1], records[2]]);
    expect((await dedup('--min-resemblance', '0.95')).lines).toEqual(records);
    expect((await dedup('--quiet')).stderr).toBe('');
  });

  test('prints groups or pairs instead', async () => {
    const pair = { a: 'a', b: 'c', resemblance: 14 / 17 };
    expect((await dedup('--print', 'pairs')).lines).toEqual([pair]);
    const duplicates = [{ article: 'c', resemblance: pair.resemblance }];
    expect((await dedup('--print', 'groups')).lines).toEqual([{ kept: 'a', duplicates }]);
  });

  test('no escape sequence of an article reaches the terminal', async () => {
    const { stdout } = await dedup('--keep', 'longest');
    expect(stdout).toContain('\\u202e');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  test('tells what could not be read and does the rest', async () => {
    const { code, stdout, stderr } = await cli('dedup', join(folder, 'bad.jsonl'));
    expect(code).toBe(4);
    expect(stdout).toBe('{"id":"a","text":"The harvest is late."}\n');
    expect(stderr).toMatch(/bad\.jsonl:2: not JSON.*\n1 article, 1 kept/s);
    expect((await cli('dedup', join(folder, 'gone.txt'))).code).toBe(3);
    expect((await cli('dedup', COURIER, '--keep', 'last')).code).toBe(2);
    expect((await cli('dedup', COURIER, '--shingle-size', '0')).code).toBe(2);
  });
});
