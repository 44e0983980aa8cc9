import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareArticles } from '../../src/compare-articles.js';
import { createCounter } from '../../src/cli/progress.js';
import { writePieces } from '../../src/cli/terminal.js';
import { cliIn } from './cli-in.js';

const REPORT =
  'The harbour council of Port Ellery voted on Monday to close the old pier, Mara Quill said. Repairs will cost 4.2 million euros and last until March, according to the engineer Tom Varga.';
const COPY = REPORT.replace('4.2', '4.7').replace('March', 'May');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samestory-options-'));
  write('a.txt', REPORT);
  write('b.txt', COPY);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const cli = cliIn({});

describe('a number', () => {
  const bounds: readonly (readonly [
    command: string,
    option: string,
    good: readonly string[],
    bad: readonly string[],
  ])[] = [
    ['dedup', '--shingle-size', ['1', '16'], ['0', '17', '1.5', 'x', '']],
    ['dedup', '--min-resemblance', ['1', '0.01'], ['0', '1.01', '-1', 'x', '', ' ']],
    ['cluster', '--max', ['1', '100'], ['0', '1.5', 'x']],
    ['cluster', '--threads', ['1'], ['0', '257', '1.5', 'x']],
    ['cluster', '--min-copy-probability', ['1', '0.5'], ['0', '1.1', '', 'x']],
    ['cluster', '--min-event-probability', ['1', '0.5'], ['0', '1.1', '', 'x']],
  ];
  test.each(bounds)('of %s %s is held to its range', async (command, option, good, bad) => {
    for (const value of good) expect((await cli(command, option, value, path('a.txt'))).code, value).toBe(0);
    for (const value of bad) {
      const { code, stderr } = await cli(command, option, value, path('a.txt'));
      expect(code, value).toBe(2);
      expect(stderr).toContain(`argument '${value}' is invalid. It must be `);
    }
  });
});

describe('dedup', () => {
  test('counts what is no story only where it is asked to', async () => {
    write('c.txt', `ORRIN, March 4 (Harbour Press) - ${REPORT}\n\nPhoto: Ines Corvo`);
    const resemblance = async (...args: string[]) => {
      const { stdout } = await cli('dedup', '--print', 'pairs', path('a.txt'), path('c.txt'), ...args);
      return (JSON.parse(stdout) as { resemblance: number }).resemblance;
    };
    expect(await resemblance()).toBe(1);
    expect(await resemblance('--boilerplate')).toBeLessThan(0.9);
  });
});

describe('check', () => {
  const check = (...args: string[]) => cli('check', '--source', path('a.txt'), ...args);

  test('reads one of its inputs from the standard input, and not both', async () => {
    const { code, stderr } = await cli('check', '--source', '-', '-');
    expect(code).toBe(2);
    expect(stderr).toContain('only one of the inputs can come from the standard input (-)');
    expect((await cliIn({ stdin: COPY })('check', '--source', path('a.txt'), '-')).code).toBe(1);
    expect((await cliIn({ stdin: REPORT })('check', '--source', '-', path('b.txt'))).code).toBe(1);
  });

  test('of what could not be read exits with 4, unless it is to be ignored; with nothing left with 3', async () => {
    expect((await check(path('b.txt'), path('gone.txt'))).code).toBe(4);
    expect((await check(path('b.txt'), path('gone.txt'), '--ignore-unreadable')).code).toBe(1);
    expect(
      (await check(path('b.txt'), path('gone.txt'), '--ignore-unreadable', '--fail-on', 'never')).code,
    ).toBe(0);
    expect((await check(path('gone.txt'))).code).toBe(3);
    const { code, stderr } = await check(path('a.txt'));
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: `samestory: ${path('a.txt')}: no article to check.\n`,
    });
  });

  test('tells what the library tells of each copy, and of one that is none nothing', async () => {
    write('c.txt', 'The choir of Saint Orrin sang in the square for the first time since spring.');
    const { stdout } = await check(path('b.txt'), path('c.txt'), '--json');
    const { clusters } = JSON.parse(stdout) as {
      clusters: {
        members: string[];
        source?: object;
        copies: { confidence: number; comparison: { facts: object[] } }[];
      }[];
    };
    expect(clusters.map(({ members }) => members)).toEqual([['a', 'b'], ['c']]);
    const comparison = compareArticles({ id: 'a', text: REPORT }, { id: 'b', text: COPY });
    expect(clusters[0]!.copies[0]).toMatchObject({ confidence: comparison.copyProbability });
    expect(clusters[0]!.source).toMatchObject({ article: 'a', confidence: 1 });
    expect(clusters[0]!.copies[0]!.comparison.facts).toHaveLength(comparison.facts.length);
    const alone = JSON.parse((await check(path('c.txt'), '--json')).stdout) as typeof clusters extends infer C
      ? { clusters: C }
      : never;
    expect(alone.clusters.map(({ members, source }) => [members, source])).toEqual([
      [['a'], undefined],
      [['c'], undefined],
    ]);
  });

  test('gives a copy with the id of its source another', async () => {
    write('one.json', JSON.stringify({ id: 'x', text: REPORT }));
    write('two.json', JSON.stringify({ id: 'x', text: COPY }));
    const { stdout } = await cli('check', '--source', path('one.json'), path('two.json'), '--json');
    expect((JSON.parse(stdout) as { clusters: object[] }).clusters).toMatchObject([
      { members: ['x', 'x (copy)'] },
    ]);
  });
});

describe('compare', () => {
  test('tells two files of one name apart, and a file from itself', async () => {
    mkdirSync(path('x'));
    write('x/a.txt', COPY);
    const idsOf = async (...args: string[]) => {
      const { stdout } = await cli('compare', '--json', ...args);
      const { source, copy } = JSON.parse(stdout) as Record<'source' | 'copy', { id: string } | string>;
      return [source, copy].map((one) => (typeof one === 'string' ? one : one.id));
    };
    const [first, second] = await idsOf(path('a.txt'), path('x/a.txt'));
    expect(first).not.toBe(second);
    expect(second).toMatch(/x\/a(?:\.txt)?$/);
    const [one, itself] = await idsOf(path('a.txt'), path('a.txt'));
    expect(itself).toBe(`${one!} (copy)`);
    expect(await idsOf(path('a.txt'), path('b.txt'))).toEqual(['a', 'b']);
  });
});

describe('a baseline', () => {
  test('is written with its findings in order, for people to read, and accepts them', async () => {
    const baseline = path('baseline.json');
    const run = (...args: string[]) => cli('cluster', path('a.txt'), path('b.txt'), ...args);
    expect((await run('--update-baseline')).code).toBe(2);
    expect((await run()).code).toBe(1);
    expect((await run('--baseline', baseline, '--update-baseline')).code).toBe(0);
    const text = readFileSync(baseline, 'utf8');
    const { findings } = JSON.parse(text) as {
      findings: { fingerprint: string; severity: string; note: string }[];
    };
    expect(findings.length).toBeGreaterThan(1);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    const prints = findings.map(({ fingerprint }) => fingerprint);
    expect(prints).toEqual([...prints].sort());
    for (const { severity } of findings) expect(severity).not.toBe('none');
    expect((await run('--baseline', baseline)).code).toBe(0);
    // One finding less is accepted: it is told.
    write('baseline.json', JSON.stringify({ schema: 'samestory.baseline/1', findings: findings.slice(1) }));
    const { code, stdout } = await run('--baseline', baseline, '--format', 'jsonl');
    expect(code).toBe(1);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { fingerprint: string }).fingerprint),
    ).toEqual([prints[0]]);
  });
});

describe('archive', () => {
  test('remove takes ids from lines of the standard input, and says which line is none', async () => {
    const archive = path('news.archive');
    await cli('archive', 'add', archive, path('a.txt'), path('b.txt'));
    const remove = (stdin: string) => cliIn({ stdin })('archive', 'remove', archive, '-');
    for (const line of ['3', '""', '{"id":4}', '{}', '[]', 'null', '{'])
      expect(await remove(`"a"\n\n${line}\n`)).toMatchObject({
        code: 3,
        stderr: expect.stringMatching(/^samestory: Line 3\b/) as string,
      });
    const { code, stdout } = await remove('\n"a"\n  \n{"id":"b","text":"x"}\n"c"\n');
    expect({ code, told: JSON.parse(stdout) as object }).toEqual({
      code: 4,
      told: { removed: 2, missing: ['c'] },
    });
    expect(JSON.parse((await cli('archive', 'stats', archive)).stdout)).toMatchObject({ articles: 0 });
  });

  test('create tells what was made', async () => {
    const { code, stdout } = await cli('archive', 'create', path('new.archive'));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ articles: 0, texts: 'compressed' });
    expect((await cli('archive', 'create', path('new.archive'))).code).toBe(2);
  });

  test.each([
    ['--every', ['0.5', '86400'], ['0', '86401', '', 'x', '-1']],
    ['--max', ['1', '7'], ['0', '1.5', 'x']],
  ])('%s is held to its range', async (option, good, bad) => {
    const archive = path('news.archive');
    await cli('archive', 'add', archive, path('a.txt'));
    const run = (value: string) =>
      option === '--max'
        ? cli('archive', 'find', archive, path('a.txt'), option, value)
        : cli('archive', 'add', archive, path('a.txt'), option, value);
    for (const value of good) expect((await run(value)).code, value).toBeLessThan(2);
    for (const value of bad) expect((await run(value)).code, value).toBe(2);
  });
});

describe('what is written piece by piece', () => {
  test('waits for a stream that is full, and only for one', async () => {
    const pieces = Array.from({ length: 5 }, (_, i) => String(i).repeat(2 ** 16));
    for (const isFull of [false, true]) {
      const written: string[] = [];
      let waiting = 0;
      const listeners = new Set<() => void>();
      const output = {
        write: (text: string) => {
          expect(waiting).toBe(0);
          written.push(text);
          if (!isFull) return true;
          waiting++;
          setTimeout(() => {
            waiting--;
            for (const listener of [...listeners]) listener();
          });
          return false;
        },
        on: (_: string, listener: () => void) => listeners.add(listener),
        off: (_: string, listener: () => void) => listeners.delete(listener),
      };
      await writePieces(output, pieces);
      expect(written.join('')).toBe(pieces.join(''));
      expect(written).toHaveLength(5);
      expect(listeners.size).toBe(0);
    }
  });
});

describe('the time that is left', () => {
  test.each([
    [88.5, '89 s'],
    [90, '2 min'],
    [3600, '60 min'],
    [5399, '90 min'],
    [5400, '1.5 h'],
    [36_000, '10.0 h'],
  ])('%d seconds are %s', (seconds, words) => {
    const written: string[] = [];
    let now = 0;
    const counter = createCounter({ write: (text) => written.push(text), isTTY: true }, true, () => now);
    counter.show({ stage: 'match', done: 0, total: 1000 });
    // A tenth is done: nine times as long is left.
    now = (1000 * seconds) / 9;
    counter.show({ stage: 'match', done: 100, total: 1000 });
    expect(written.at(-1)!.endsWith(`, ${words} left`), written.at(-1)).toBe(true);
  });
});

function path(name: string): string {
  return join(folder, name);
}

function write(name: string, content: string): void {
  writeFileSync(path(name), content);
}
