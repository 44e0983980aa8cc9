import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cliIn } from './cli-in.js';

const EXAMPLES = fileURLToPath(new URL('../../examples/articles/', import.meta.url));
const COURIER = join(EXAMPLES, 'courier.txt');
const NEWSROLL = join(EXAMPLES, 'newsroll.txt');
const BORDER = join(EXAMPLES, 'border-post.txt');

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'samestory-green-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const cli = cliIn({});

describe('what is not read is said', () => {
  test('of a folder: how many files, and of which sort; folders in it are read, hidden ones not', async () => {
    write({ 'd/a.txt': 'A.', 'd/in/deep/b.txt': 'B.', 'd/.git/c.txt': 'C.', 'd/.d.txt': 'D.' });
    write({ 'd/e.pdf': '%PDF', 'd/in/f.pdf': '%PDF', 'd/g.png': '', 'd/README': '' });
    const { code, stdout, stderr } = await cli('cluster', path('d'));
    expect({ code, head: stdout.slice(0, 11) }).toEqual({ code: 0, head: '2 articles:' });
    expect(stderr).toMatch(/^samestory: note: .*d: 4 not read \(2 \.pdf, 1 \.png, 1 without an ending\); /);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    const report = JSON.parse((await cli('cluster', path('d'), '--json')).stdout) as { skipped: string[] };
    expect(report.skipped).toEqual([expect.stringContaining('4 not read')]);
  });

  test('a folder in which nothing can be read is exit 3, and says what is there', async () => {
    write({ 'd/e.pdf': '%PDF', 'd/.hidden.txt': 'x' });
    const { code, stderr } = await cli('cluster', path('d'));
    expect(code).toBe(3);
    expect(stderr).toMatch(/no file of articles in this folder: 1 not read \(1 \.pdf\)\.\n$/);
    expect((await cli('cluster', path('d'), COURIER)).code).toBe(4);
  });

  test('a file without an article is exit 3', async () => {
    write({ 'a.jsonl': '\n\n' });
    const { code, stdout, stderr } = await cli('cluster', path('a.jsonl'));
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/no article in what was given/);
  });

  test.each(['', ' \n\n'])('nothing on the standard input (%j) is exit 3', async (stdin) => {
    for (const args of [
      ['cluster', '-'],
      ['compare', '-', COURIER],
      ['dedup', '-'],
    ]) {
      const { code, stdout, stderr } = await cliIn({ stdin })(...args);
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toBe('samestory: nothing on the standard input.\n');
    }
  });

  test('what is no text is refused with its name, on the standard input and in a file', async () => {
    const refused: readonly [string, string | Uint8Array][] = [
      ['this is a zip archive, ', Uint8Array.of(0x50, 0x4b, 3, 4, 0)],
      ['this is PDF, ', '%PDF-1.7\n'],
      ['broken gzip', Uint8Array.of(0x1f, 0x8b, 7, 0, 0, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9)],
      ['a feed without entries', '<?xml version="1.0"?>\n<rss/>'],
      ['a page without words', '<!DOCTYPE html>\n<html><body><script>1</script></body></html>'],
      ['a table without a column of texts', 'id,title,date\n1,Ferry,2024\n'],
    ];
    for (const [reason, content] of refused) {
      writeFileSync(path('a.txt'), content);
      const inFile = await cli('cluster', path('a.txt'));
      expect(inFile.stderr).toContain(`a.txt: ${reason}`);
      expect(inFile.code).toBe(3);
      const { stderr } = await cliIn({ stdin: content })('cluster', '-');
      expect(stderr).toContain(`stdin: ${reason}`);
    }
  });

  test('of a folder, JSON that is no article is passed over and said', async () => {
    write({ 'd/a.txt': 'A.', 'd/settings.json': '{"colour":"red"}' });
    const { code, stderr } = await cli('cluster', path('d'));
    expect(code).toBe(0);
    expect(stderr).toMatch(/^samestory: note: .*settings\.json: JSON without an article; passed over\.\n$/);
    expect((await cli('cluster', path('d/settings.json'))).code).toBe(3);
  });

  test.each([
    'Monday, the mayor said, was calm.\nNo ferry sank.',
    'Text, title and date\nare what an article has.',
    '<b>Ferry</b> sinks\nNine were saved.',
    'By Mara Quill, Port Ellery\nThe ferry sank.',
    'Ferry; barge; pier\nA week of news.',
  ])('an article that begins %j is still an article', async (text) => {
    write({ 'a.txt': text });
    expect((await cli('cluster', path('a.txt'))).code).toBe(0);
  });
});

describe('only files and pipes are read', () => {
  test('a folder with a pipe and links to devices is read to its end', async () => {
    write({ 'd/a.txt': 'A.' });
    execFileSync('mkfifo', [path('d/pipe.txt')]);
    symlinkSync('/dev/zero', path('d/zero.txt'));
    symlinkSync(path('d'), path('d/again'));
    const { code, stdout, stderr } = await cli('cluster', path('d'));
    expect({ code, head: stdout.slice(0, 10) }).toEqual({ code: 0, head: '1 article:' });
    expect(stderr).toContain('2 no file (a pipe or a device), 1 linked folder');
  });

  test('a device that is named is refused', async () => {
    const { code, stderr } = await cli('cluster', '/dev/zero');
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: 'samestory: /dev/zero: is a device; only files and pipes are read.\n',
    });
  });

  test('a pipe that is named is recognised by its content', () => {
    const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
    const script = `node --import tsx "${main}" cluster <(printf '{"id":"x","text":"A."}\\n{"id":"y","text":"B."}\\n')`;
    expect(execFileSync('bash', ['-c', script], { encoding: 'utf8' })).toMatch(/^2 articles:/);
  });
});

describe('failures', () => {
  test('stand in the JSON, with their codes', async () => {
    write({ 'bad.jsonl': '{"id":"a","text":"The harvest is late."}\n{bad\n' });
    const { code, stdout } = await cli('cluster', path('bad.jsonl'), path('gone.txt'), '--json');
    expect(code).toBe(4);
    expect((JSON.parse(stdout) as { failures: unknown }).failures).toEqual([
      { code: 'bad-json', message: expect.stringContaining('bad.jsonl:2: not JSON') as string },
      { code: 'unreadable-file', message: expect.stringContaining('gone.txt: no such file') as string },
    ]);
  });

  test('decide the exit code before findings do, unless they are to be ignored', async () => {
    const inputs = [COURIER, NEWSROLL, path('gone.txt')];
    expect((await cli('cluster', ...inputs)).code).toBe(4);
    expect((await cli('cluster', ...inputs, '--ignore-unreadable')).code).toBe(1);
    expect((await cli('cluster', ...inputs, '--ignore-unreadable', '--fail-on', 'never')).code).toBe(0);
    expect((await cli('cluster', COURIER, BORDER, path('gone.txt'), '--ignore-unreadable')).code).toBe(0);
    expect((await cli('cluster', path('gone.txt'), '--ignore-unreadable')).code).toBe(3);
  });
});

describe('what the terminal is sent', () => {
  test('has no escape code of an argument', async () => {
    const escape = '\u001b[2J';
    for (const args of [
      [escape],
      ['cluster', escape],
      ['cluster', COURIER, `--${escape}`],
      ['compare', COURIER, escape],
    ]) {
      const { code, stdout, stderr } = await cli(...args);
      expect(code).toBeGreaterThan(1);
      expect(stdout + stderr).not.toContain('\u001b');
      expect(stderr).toContain('\\u001b[2J');
    }
  });

  test.each(['\u3164', '\u115f', '\u2800', '\u034f', '\u17b4', '\u180b', '\u{e0100}'])(
    'tells an id with %j from one without',
    async (hidden) => {
      const lines = ['a', `a${hidden}`].map((id) => JSON.stringify({ id, text: 'The harvest is late.' }));
      const { stdout } = await cliIn({ stdin: lines.join('\n') })('cluster', '-');
      expect(stdout).not.toContain(hidden);
      expect(stdout).toMatch(/a\\u/);
    },
  );
});

function path(name: string): string {
  return join(folder, name);
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), content);
  }
}
