import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readArticles } from '../../src/formats/each-article.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'samestory-warc-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const page = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>${'The dam above Orrin was closed on Monday, the board said. '.repeat(4)}</p>`;
const record = (length: string) =>
  `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://post.example/dam\r\n${length}\r\n${page}\r\n\r\n`;
const good = record(`Content-Length: ${page.length}\r\n`);

test.each([
  ['none', ''],
  ['one that is no number', 'Content-Length: many\r\n'],
  ['a negative one', 'Content-Length: -5\r\n'],
])(
  'a record with the length wrong (%s) ends the archive with its number, and keeps what came before',
  async (_, length) => {
    const file = join(folder, 'a.warc');
    writeFileSync(file, good + record(length) + good);
    const { articles, failures } = await readArticles([file]);
    expect(articles.map(({ id }) => id)).toEqual(['https://post.example/dam']);
    expect(failures.map(({ message }) => message)).toEqual([expect.stringMatching(/a\.warc#2: .*length/)]);
  },
);
