import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readAll } from '../../src/formats/open-articles.js';
import { cliIn } from './cli-in.js';

const REPORT =
  'The harbour council of Port Ellery voted on Monday to close the old pier, Mara Quill said. Repairs will cost 4.2 million euros and last until March, according to the engineer Tom Varga.\n';
const COPY = REPORT.replace('4.2', '4.7');
const LINES = [REPORT, COPY].map((text, i) => `${JSON.stringify({ id: 'ab'[i], text })}\n`).join('');

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'samestory-careless-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const cli = cliIn({});

describe('what a program wrote on another system', () => {
  test.each(['\ufeff', ''])('JSON Lines in UTF-16 (mark: %j) are read to the last line', async (mark) => {
    for (const swap of [false, true]) {
      const bytes = Buffer.from(mark + LINES.replaceAll('\n', '\r\n'), 'utf16le');
      write('a.jsonl', swap ? bytes.swap16() : bytes);
      expect((await cli('cluster', path('a.jsonl'))).stderr).toBe('');
      for (const from of [undefined, 'jsonl'] as const)
        expect((await readAll([path('a.jsonl')], { from })).articles).toMatchObject([
          { id: 'a', text: REPORT },
          { id: 'b', text: COPY },
        ]);
    }
  });

  test('UTF-32 is refused and never taken for UTF-16', async () => {
    write(
      'a.txt',
      Buffer.from(
        Array.from(`\ufeff${REPORT}`, (c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8, 0, 0]).flat(),
      ),
    );
    const { code, stderr } = await cli('cluster', path('a.txt'));
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: `samestory: ${path('a.txt')}: UTF-32, which is not read; convert it to UTF-8.\n`,
    });
  });

  test.each(['constructor', '__proto__', 'toString', 'VALUEOF'])(
    'a column called %s is a column',
    async (column) => {
      write('a.csv', `id,${column},title,text\na,x,Pier,${REPORT.replaceAll(',', '')}`);
      const { stdout, stderr } = await cli('cluster', path('a.csv'), '--json');
      expect(stderr).toBe('');
      expect((JSON.parse(stdout) as { articles: unknown }).articles).toMatchObject([
        { id: 'a', title: 'Pier' },
      ]);
      write('b.csv', `id,${column}\na,b\n`);
      expect((await cli('cluster', path('b.csv'))).stderr).toContain(`there are: id, ${column}.\n`);
    },
  );

  test('of two columns with one name the first is read, and nothing is written past the terminal', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    write('a.csv', 'id,Text,text,text\na,One two.,Three four.,Five.\n');
    expect((await readAll([path('a.csv')])).articles).toMatchObject([{ text: 'One two.' }]);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });
});

describe('what was cut off in the middle', () => {
  const feed = `<rss version="2.0"><channel><title>Wire</title>${[REPORT, COPY]
    .map((text, i) => `<item><guid>g${i}</guid><title>Pier</title><description>${text}</description></item>`)
    .join('')}</channel></rss>`;

  test('a feed says so wherever it is cut, and what stands before is read', async () => {
    write('a.xml', feed);
    expect(await cli('cluster', path('a.xml'), '--fail-on', 'never')).toMatchObject({ code: 0, stderr: '' });
    for (let end = 30; end < feed.length; end += 37) {
      write('a.xml', feed.slice(0, end));
      const { code, stderr } = await cli('cluster', path('a.xml'), '--no-facts');
      expect(stderr).toMatch(/a\.xml: XML that is cut off, inside <[a-z]+>; what stands before is read\.\n/);
      expect(code).toBe(end < feed.indexOf('<item>') + 6 ? 3 : 4);
    }
  });
});

describe('an article without words', () => {
  test.each([
    ['compare', 'SOURCE', 'EMPTY'],
    ['compare', 'EMPTY', 'SOURCE'],
    ['check', '--source', 'EMPTY', 'SOURCE'],
  ])('is nothing to be compared: %s %s %s', async (...args) => {
    write('source.txt', REPORT);
    for (const empty of ['', ' \n\t', '\ufeff', '…\n—']) {
      write('empty.txt', empty);
      const paths = args.map((arg) =>
        arg === 'SOURCE' ? path('source.txt') : arg === 'EMPTY' ? path('empty.txt') : arg,
      );
      const { code, stdout, stderr } = await cli(...paths);
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toBe(`samestory: ${path('empty.txt')}: no words in it; there is nothing to compare.\n`);
    }
  });

  test('but for its headline is compared', async () => {
    write('a.json', '{"title":"Pier closed","text":""}');
    write('b.json', '{"title":"Pier closed","text":""}');
    expect((await cli('compare', path('a.json'), path('b.json'))).code).toBe(0);
  });
});

describe('patterns that leave out everything', () => {
  test('are told as the reason', async () => {
    write('a.txt', REPORT);
    write('b.txt', COPY);
    for (const args of [
      ['--include', '['],
      ['--include', '*.html'],
      ['--exclude', '*.txt'],
    ]) {
      const { code, stderr } = await cli('cluster', folder, ...args);
      expect({ code, stderr }).toEqual({
        code: 3,
        stderr: 'samestory: --include and --exclude leave out all 2 files.\n',
      });
    }
    expect((await cli('cluster', path('a.txt'), '--exclude', 'a*')).stderr).toBe(
      'samestory: --include and --exclude leave out the one file there is.\n',
    );
  });
});

describe('a file that cannot be written', () => {
  test.runIf(existsSync('/dev/full'))(
    'for a full disk is exit 5, the report and the baseline alike',
    async () => {
      write('a.jsonl', LINES);
      for (const args of [
        ['-o', '/dev/full'],
        ['--json', '-o', '/dev/full'],
        ['--baseline', '/dev/full', '--update-baseline'],
      ]) {
        const { code, stderr } = await cli('cluster', path('a.jsonl'), '--no-facts', ...args);
        expect(code).toBe(5);
        expect(stderr).toMatch(
          /^samestory: (?:-o|--baseline) \/dev\/full: cannot be written \(ENOSPC\)\.\n$/,
        );
      }
    },
  );

  test('for its name is wrong usage', async () => {
    write('a.jsonl', LINES);
    for (const args of [
      ['-o', folder],
      ['-o', path('no/such/folder')],
      ['--update-baseline', '--baseline', folder],
      ['--update-baseline', '--baseline', path('no/such/folder')],
    ]) {
      const { code, stderr } = await cli('cluster', path('a.jsonl'), '--no-facts', ...args);
      expect(code).toBe(2);
      expect(stderr).toMatch(/: cannot be written \((?:EISDIR|ENOENT)\)\.\n$/);
    }
  });

  test('that is a pipe is written to its end', async () => {
    const texts = Array.from({ length: 12 }, (_, i) => REPORT.replaceAll('pier', `pier${i}`).repeat(10));
    write('a.jsonl', texts.map((text, i) => `${JSON.stringify({ id: `${i}`, text })}\n`).join(''));
    execFileSync('mkfifo', [path('pipe')]);
    const reader = spawn('sh', ['-c', `cat "${path('pipe')}" > "${path('out')}"`]);
    const command = ['cluster', '--format', 'html', '--no-facts', path('a.jsonl')];
    await cli(...command, '-o', path('pipe'));
    await new Promise((resolve) => reader.on('close', resolve));
    const { stdout } = await cli(...command);
    expect(stdout.length).toBeGreaterThan(2 ** 16);
    expect(readFileSync(path('out'), 'utf8')).toBe(stdout);
  });
});

describe('a baseline', () => {
  test.each([
    'null',
    '3',
    '"x"',
    '[]',
    '{}',
    '{"schema":"samestory.baseline/1"}',
    '{"schema":"samestory.baseline/1","findings":{}}',
  ])('that is %s is refused', async (content) => {
    write('a.jsonl', LINES);
    write('b.json', content);
    const { code, stderr } = await cli('cluster', path('a.jsonl'), '--baseline', path('b.json'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/not a baseline of this version/);
  });

  test('accepts nothing by entries that are no findings', async () => {
    write('a.jsonl', LINES);
    write('b.json', '{"schema":"samestory.baseline/1","findings":[null,3,"x",{},[]]}');
    expect((await cli('cluster', path('a.jsonl'), '--baseline', path('b.json'))).code).toBe(1);
  });
});

describe('check', () => {
  test('knows its source again in the folder of the copies, whatever way leads to it', async () => {
    mkdirSync(path('pages'));
    write('pages/wire.txt', REPORT);
    write('pages/copy.txt', COPY);
    const wire = path('pages/wire.txt');
    const ways = [
      wire,
      relative(process.cwd(), wire),
      `./${relative(process.cwd(), wire)}`,
      path('pages/../pages/wire.txt'),
    ];
    for (const source of ways) {
      const { stdout } = await cli('check', '--source', source, path('pages'), '--json');
      expect((JSON.parse(stdout) as { articles: unknown[] }).articles).toHaveLength(2);
    }
  });
});

function path(name: string): string {
  return join(folder, name);
}

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(path(name), content);
}
