import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { InputError } from '../../src/errors.js';
import { readArticles } from '../../src/formats/each-article.js';
import { listFiles, NEWSROOM_ENDINGS } from '../../src/formats/list-files.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'samestory-list-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function list(...inputs: string[]) {
  const failed: string[] = [];
  const notes: string[] = [];
  const fail = ({ message }: InputError) => void failed.push(message);
  const files = listFiles(inputs, { fail, skip: (note) => void notes.push(note) }, NEWSROOM_ENDINGS);
  const short = (lines: readonly string[]) => lines.map((line) => line.replaceAll(folder, '.'));
  return { files: short(files), failed: short(failed), notes: short(notes) };
}

function make(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
}

describe('the files of a folder', () => {
  test('are those with the ending of a format, by path, and the others are counted by their endings', () => {
    const read = ['txt', 'jsonl', 'xml', 'HTML', 'csv.gz', 'warc', 'arc'];
    const others = ['png', 'pdf', 'PDF', 'gz', 'js', 'css', 'woff', 'ico', 'mp4', ''];
    const stem = fc.stringMatching(/^[a-c]{1,2}$/);
    const file = fc.tuple(fc.array(stem, { maxLength: 2 }), stem, fc.constantFrom(...read, ...others));
    const named = file.map(([folders, name, ending]) =>
      [...folders.map((one) => `in-${one}`), ending === '' ? name : `${name}.${ending}`].join('/'),
    );
    fc.assert(
      fc.property(fc.uniqueArray(named, { minLength: 1, maxLength: 14 }), (names) => {
        rmSync(folder, { recursive: true, force: true });
        make(...names);
        const isRead = (name: string) => read.some((ending) => name.endsWith(`.${ending}`));
        const { files, failed, notes } = list(folder);
        expect([...files].sort()).toEqual(
          names
            .filter(isRead)
            .map((name) => `./${name}`)
            .sort(),
        );
        const counts = new Map<string, number>();
        for (const name of names.filter((one) => !isRead(one))) {
          const ending = /\.[^./]*$/.exec(name)?.[0].toLowerCase() ?? 'without an ending';
          counts.set(ending, (counts.get(ending) ?? 0) + 1);
        }
        const said = [...failed, ...notes].join('\n');
        const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
        expect(said.includes('not read')).toBe(total > 0);
        const told = /(\d+) not read \((.*?)(, and others)?\)/.exec(said);
        expect(Number(told?.[1] ?? 0)).toBe(total);
        const sorts = told
          ? told[2]!.split(', ').map((one) => [one.replace(/^\d+ /, ''), Number.parseInt(one, 10)] as const)
          : [];
        expect(sorts).toHaveLength(Math.min(6, counts.size));
        expect(told?.[3] !== undefined).toBe(counts.size > 6);
        // The most frequent first, and of equals by name.
        const order = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 6);
        expect(sorts).toEqual(order);
        expect(failed.length).toBe(files.length === 0 ? 1 : 0);
      }),
      { seed: 8, numRuns: 60 },
    );
  });

  test('come in the order of their names, and what is hidden is neither read nor counted', () => {
    make('b.txt', 'a.txt', 'c/a.txt', '.d.txt', '.git/e.txt', '.f.png');
    expect(list(folder)).toEqual({ files: ['./a.txt', './b.txt', './c/a.txt'], failed: [], notes: [] });
  });

  test('are read once, however many ways lead to them', () => {
    make('a.txt', 'in/b.txt');
    const [a, b] = [join(folder, 'a.txt'), join(folder, 'in/b.txt')];
    expect(list(a, folder, join(folder, 'in'), join(folder, 'in/../a.txt'), b).files).toEqual([
      './a.txt',
      './in/b.txt',
    ]);
    expect(list('-', '-', a).files).toEqual(['-', './a.txt']);
  });

  test('lie at most forty folders deep, and a linked folder is left out', () => {
    const deep = (depth: number) => `${'d/'.repeat(depth)}a.txt`;
    make(deep(39), deep(40), deep(41));
    symlinkSync(folder, join(folder, 'again'));
    const { files, notes } = list(folder);
    expect(files).toEqual([`./${deep(39)}`, `./${deep(40)}`].sort());
    expect(notes).toEqual([expect.stringContaining('2 not read (2 linked folder)')]);
  });

  test('are files: pipes are counted, and a link to nowhere is left to the reading', async () => {
    make('a.txt');
    execFileSync('mkfifo', [join(folder, 'p.txt')]);
    symlinkSync(join(folder, 'gone'), join(folder, 'z.txt'));
    const { files, notes } = list(folder);
    expect(files).toEqual(['./a.txt', './z.txt']);
    expect(notes).toEqual([expect.stringContaining('1 not read (1 no file (a pipe or a device))')]);
    const { failures } = await readArticles([folder]);
    expect(failures).toMatchObject([
      { isLost: true, message: expect.stringContaining('z.txt: no such file or folder') as string },
    ]);
  });

  test('where there is none is a failure that says what there is', () => {
    make('a.pdf');
    expect(list(folder)).toEqual({
      files: [],
      failed: ['.: no file of articles in this folder: 1 not read (1 .pdf).'],
      notes: [],
    });
    mkdirSync(join(folder, 'none'));
    expect(list(join(folder, 'none')).failed).toEqual(['./none: no file of articles in this folder.']);
  });
});

describe('options of reading', () => {
  test.each([
    [{ from: 'pdf' }, /must be one of text, jsonl/],
    [{ maxFileBytes: 0 }, /must be a number above 0, got 0/],
    [{ maxFileBytes: Number.NaN }, /must be a number above 0/],
  ])('%j is refused', async (options, message) => {
    await expect(readArticles([], options as object)).rejects.toThrow(message);
  });

  test('a file of just so many bytes is read, one more is refused with its size', async () => {
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'x'.repeat(1000));
    expect((await readArticles([path], { maxFileBytes: 1000 })).articles).toHaveLength(1);
    const { articles, failures } = await readArticles([path], { maxFileBytes: 999 });
    expect(articles).toEqual([]);
    expect(failures[0]!.message).toMatch(/a\.txt: 0 MB; a file is read up to 0\.000999 MB\.$/);
  });

  test('what `-` stands for is read, blank or not', async () => {
    const stdin = new TextEncoder().encode('The dam is closed.');
    expect((await readArticles(['-'], { stdin })).articles).toMatchObject([
      { id: 'stdin', text: 'The dam is closed.' },
    ]);
    const { failures } = await readArticles(['-'], { stdin: new Uint8Array([32, 10]) });
    expect(failures).toMatchObject([{ message: 'nothing on the standard input.' }]);
  });
});
