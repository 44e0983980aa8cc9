import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { InputError } from '../../src/errors.js';
import { openJsonLines } from '../../src/formats/json-lines-source.js';
import { maxLineBytes } from '../../src/formats/read-file.js';
import { openArticles } from '../../src/formats/open-articles.js';

const folder = mkdtempSync(join(tmpdir(), 'samestory-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, ...lines: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

function open(...paths: string[]) {
  const failures: InputError[] = [];
  const source = openJsonLines(paths, (error) => failures.push(error));
  const articles = Array.from({ length: source.size }, (_, i) => source.articleAt(i));
  return { source, articles, failures };
}

test('articles come by id, from all files, each with its file and line', () => {
  const one = write('one.jsonl', '{"id":"b","text":"Réservoir plein"}', '', '{"id":"a","text":"x"}', '');
  const two = write('two.jsonl', '{"text":"no id","title":"T"}');
  const { source, articles, failures } = open(one, two);
  expect(failures).toEqual([]);
  expect(articles).toEqual(
    [
      { id: `${two}:1`, text: 'no id', title: 'T', file: two },
      { id: 'a', text: 'x', file: one },
      { id: 'b', text: 'Réservoir plein', file: one },
    ].sort((x, y) => (x.id < y.id ? -1 : 1)),
  );
  const origins = articles.map((_, i) => [source.idAt(i), source.originAt(i)]);
  expect(Object.fromEntries(origins)).toEqual({ [`${two}:1`]: `${two}:1`, a: `${one}:3`, b: `${one}:1` });
  source.close();
});

test('a line that cannot be read, or has the id of another, is told, and the others are read', () => {
  const path = write(
    'bad.jsonl',
    '{"id":"a","text":"x"}',
    '{"id":',
    '{"id":"a","text":"y"}',
    '{"id":"c","text":5}',
    '{"id":"d","text":"w"}',
  );
  const { articles, failures } = open(path, join(folder, 'missing.jsonl'));
  expect(articles.map(({ id }) => id)).toEqual(['a', 'd']);
  expect(failures.map(({ code }) => code)).toEqual([
    'bad-json',
    'duplicate-id',
    'bad-article',
    'unreadable-file',
  ]);
  expect(failures[1]!.message).toContain(`${path}:3`);
  expect(failures[1]!.message).toContain(`${path}:1`);
  expect(failures[2]!.message).toContain(`${path}:4`);
});

test('lines longer than what is read at a time, and a last line without an end, are whole', () => {
  const long = 'é'.repeat(1_600_000);
  const path = write(
    'long.jsonl',
    '{"id":"0","text":"short"}',
    `{"id":"1","text":"${long}"}`,
    '{"id":"2","text":"end"}',
  );
  const { articles, source } = open(path);
  expect(articles.map(({ text }) => text.length)).toEqual([5, long.length, 3]);
  expect(articles[1]!.text).toBe(long);
  expect(source.originAt(2)).toBe(`${path}:3`);
});

test('a file that changes between the two readings is an error, never another article', () => {
  const path = write('changing.jsonl', '{"id":"a","text":"first"}', '{"id":"b","text":"second"}', '');
  const source = openJsonLines([path], (error) => expect.unreachable(error.message));
  appendFileSync(path, '{"id":"c","text":"more"}\n');
  expect(source.articleAt(1).text).toBe('second');
  writeFileSync(path, '{"id":"z","text":"other"}\n');
  expect(() => source.articleAt(0)).toThrow(/was changed while it was read/);
  expect(() => source.articleAt(1)).toThrow(/was changed while it was read/);
  source.close();
});

test('with anything but JSON Lines among the inputs, the same articles come from memory', async () => {
  const lines = write('same.jsonl', '{"id":"b","text":"second"}', '{"id":"a","text":"first"}');
  const array = write('same.json', '[{"id":"c","text":"third"}]');
  for (const inputs of [[lines], [lines, array]]) {
    const { source, originAt, failures, close } = await openArticles(inputs);
    expect(failures).toEqual([]);
    expect(Array.from({ length: source.size }, (_, i) => source.idAt(i))).toEqual(
      ['a', 'b', 'c'].slice(0, source.size),
    );
    expect(originAt(1)).toBe(`${lines}:1`);
    expect(source.articleAt(0)).toMatchObject({ id: 'a', text: 'first' });
    close();
  }
});

test('so is one that changes without a change of length', () => {
  const path = write('changing.jsonl', '{"id":"a","text":"14 dead"}', '');
  const source = openJsonLines([path], (error) => expect.unreachable(error.message));
  writeFileSync(path, '{"id":"a","text":"41 dead"}\n');
  expect(() => source.articleAt(0)).toThrow(/was changed while it was read/);
});

test('a line that is too long is told with its number, and the others are read', () => {
  const path = write(
    'long.jsonl',
    '{"id":"a","text":"A"}',
    'x'.repeat(maxLineBytes + 1),
    '{"id":"b","text":"B"}',
  );
  const failures: string[] = [];
  const source = openJsonLines([path], ({ message }) => failures.push(message));
  expect(failures).toEqual([`${path}:2: a line longer than 64 MiB, which is no article.`]);
  expect([source.idAt(0), source.idAt(1), source.size]).toEqual(['a', 'b', 2]);
});
