import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eachArticle, type InputFailure } from '../../src/formats/each-article.js';
import { openArticles } from '../../src/formats/open-articles.js';
import type { Article } from '../../src/types.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'samestory-formats-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('readArticles', () => {
  test('a text file is an article with the file name, without its ending, as id', async () => {
    expect(await read({ 'wire.story.txt': 'Rain.\n' })).toEqual([{ id: 'wire.story', text: 'Rain.\n' }]);
  });

  test('Windows line ends stay, so that offsets are offsets in the file', async () => {
    expect(await read({ 'a.txt': 'One.\r\nTwo.\r\n' })).toEqual([{ id: 'a', text: 'One.\r\nTwo.\r\n' }]);
  });

  test('a byte order mark is left out', async () => {
    expect(await read({ 'a.txt': '\ufeffRain.', 'b.jsonl': '\ufeff{"id":"b1","text":"Sun."}' })).toEqual([
      { id: 'b1', text: 'Sun.' },
      { id: 'a', text: 'Rain.' },
    ]);
  });

  test('an empty file is an article without words', async () => {
    expect(await read({ 'a.txt': '' })).toEqual([{ id: 'a', text: '' }]);
  });

  test('files of one name get ids with as much of the path as tells them apart', async () => {
    write({ 'x/1/a.txt': 'A', 'x/2/a.txt': 'B', 'y/1/a.txt': 'C', 'y/b.txt': 'D' });
    const { articles } = await readArticles(['x/1/a.txt', 'x/2/a.txt', 'y/1/a.txt', 'y/b.txt'].map(inFolder));
    expect(articles.map(({ id }) => id)).toEqual(['x/1/a', '2/a', 'y/1/a', 'b']);
  });

  test('a text file gives way to an id of a JSON Lines file', async () => {
    write({ 'd/a.txt': 'A', 'all.jsonl': '{"id":"a","text":"B"}' });
    const { articles, failures } = await readArticles(['d/a.txt', 'all.jsonl'].map(inFolder));
    expect(articles.map(({ id }) => id)).toEqual(['a', 'd/a']);
    expect(failures).toEqual([]);
  });

  test('an input named twice, or a folder and a file in it, is read once', async () => {
    write({ 'd/a.txt': 'A' });
    const { articles } = await readArticles([
      inFolder('d'),
      inFolder('d/a.txt'),
      join(folder, 'd', '.', 'a.txt'),
    ]);
    expect(articles).toEqual([{ id: 'a', text: 'A' }]);
  });

  test('of a folder the text and JSON Lines files are read, and those of folders inside, by name', async () => {
    write({
      'd/b.txt': 'B',
      'd/a.TXT': 'A',
      'd/c.jsonl': '{"id":1,"text":"C"}',
      'd/e.md': 'E',
      'd/f/g.txt': 'G',
    });
    const { articles, failures, skipped } = await readArticles([inFolder('d')]);
    expect(articles.map(({ id }) => id)).toEqual(['1', 'a', 'b', 'g']);
    expect(failures).toEqual([]);
    expect(skipped).toEqual([expect.stringContaining('1 not read (1 .md)')]);
  });

  test('a folder without articles is a failure', async () => {
    write({ 'd/e.md': 'E' });
    expect(await codes([inFolder('d')])).toEqual(['unreadable-file']);
  });

  describe('the standard input', () => {
    const read = async (text: string) => readArticles(['-'], new TextEncoder().encode(text));

    test('is JSON Lines where it begins with a brace', async () => {
      expect((await read('\n{"id":"a","text":"A"}\n')).articles).toEqual([{ id: 'a', text: 'A' }]);
    });

    test('that begins with a brace and is no JSON is a failure, and no article', async () => {
      const { articles, failures } = await read('{bad json');
      expect(articles).toEqual([]);
      expect(failures.map(({ code }) => code)).toEqual(['bad-json']);
    });

    test('is a JSON array where it begins with a bracket and a brace', async () => {
      expect((await read(' [\n {"id":"a","text":"A"}, {"id":"b","text":"B"}]')).articles).toEqual([
        { id: 'a', text: 'A' },
        { id: 'b', text: 'B' },
      ]);
    });

    test('is one text else, a bracketed marker before it or not', async () => {
      expect((await read('[ad_1]\nA ferry sank.')).articles).toEqual([
        { id: 'stdin', text: '[ad_1]\nA ferry sank.' },
      ]);
    });
  });

  test('an id that is a number is taken to its last digit, or refused', async () => {
    write({
      'a.jsonl': [
        '{"id":9007199254740993,"text":"A"}',
        '{"id": 9007199254740992 , "text":"B"}',
        '{"guid":-12345678901234567890,"text":"C says \\"id\\":12345678901234567890,"}',
        '{"id":1e400,"text":"D"}',
        '{"id":1.5,"text":"E"}',
        '{"id":7,"text":"F"}',
      ].join('\n'),
      'b.json': '[{"uuid":9007199254740995,"text":"G"}]',
    });
    const { articles, failures } = await readArticles([inFolder('a.jsonl'), inFolder('b.json')]);
    expect(articles).toEqual([
      { id: '9007199254740993', text: 'A' },
      { id: '9007199254740992', text: 'B' },
      { id: '-12345678901234567890', text: 'C says "id":12345678901234567890,' },
      { id: '7', text: 'F' },
      { id: '9007199254740995', text: 'G' },
    ]);
    expect(failures.map(({ message }) => message.replace(/^.*a\.jsonl/, ''))).toEqual([
      ':4: "id" is no integer that is exact; write it in quotes.',
      ':5: "id" is no integer that is exact; write it in quotes.',
    ]);
  });

  test('a .json file in a folder is left alone, for it may be anything', async () => {
    write({ 'd/a.txt': 'A', 'd/settings.json': '{"colour":"red"}' });
    const { articles, failures } = await readArticles([inFolder('d')]);
    expect(articles.map(({ id }) => id)).toEqual(['a']);
    expect(failures).toEqual([]);
  });

  test('a .json file is an array of articles, or one; a bad record does not hide the others', async () => {
    write({
      'many.json': '[{"id":"a","text":"A"}, {"id":"b"}, {"text":"C"}]',
      'one.json': '{"id":"d","text":"D"}',
      'broken.json': '[{"id":',
    });
    const { articles, failures } = await readArticles(['many.json', 'one.json', 'broken.json'].map(inFolder));
    expect(articles).toEqual([
      { id: 'a', text: 'A' },
      { id: `${inFolder('many.json')}[2]`, text: 'C' },
      { id: 'd', text: 'D' },
    ]);
    expect(failures.map(({ code }) => code)).toEqual(['bad-article', 'bad-json']);
  });

  test.each([
    ['a missing file', 'nowhere.txt', 'no such file or folder'],
    ['a name with NUL in it', 'a\0b', 'cannot be read'],
  ])('%s is a failure that names the file', async (_, name, reason) => {
    const { failures } = await readArticles([name]);
    expect(failures.map(({ code }) => code)).toEqual(['unreadable-file']);
    expect(failures[0]!.message).toContain(reason);
    expect(failures[0]!.message).toContain(name);
  });

  // The superuser may read everything.
  test.skipIf(process.getuid?.() === 0)(
    'a file without permission is a failure (skipped for root)',
    async () => {
      write({ 'a.txt': 'A' });
      chmodSync(inFolder('a.txt'), 0);
      expect(await codes([inFolder('a.txt')])).toEqual(['unreadable-file']);
    },
  );

  test('text that is not UTF-8 is refused, unless its mark says that it is UTF-16', async () => {
    writeFileSync(inFolder('latin.txt'), Uint8Array.of(0x53, 0xe9, 0x67));
    writeFileSync(inFolder('wide.txt'), Uint8Array.of(0xff, 0xfe, 0x41, 0));
    const { articles, failures } = await readArticles(['latin.txt', 'wide.txt'].map(inFolder));
    expect(failures.map(({ code }) => code)).toEqual(['unreadable-file']);
    expect(articles).toEqual([{ id: 'wide', text: 'A' }]);
  });

  test('what cannot be read keeps nothing else from being read', async () => {
    write({
      'a.txt': 'A',
      'b.jsonl': '{"id":"b","text":"B"}\n{bad\n{"id":"c","text":"C"}\n{"id":"b","text":"again"}',
    });
    const inputs = ['a.txt', 'gone.txt', 'b.jsonl'].map(inFolder);
    const { articles, failures } = await readArticles(inputs);
    expect(articles.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(failures.map(({ code }) => code)).toEqual(['unreadable-file', 'bad-json', 'duplicate-id']);
    expect(failures[1]!.message).toMatch(/b\.jsonl:2: not JSON/);
    const { source, originAt } = await openArticles(inputs);
    const origins = Array.from({ length: source.size }, (_, i) => [source.idAt(i), originAt(i)]);
    expect(Object.fromEntries(origins)).toMatchObject({ c: expect.stringMatching(/b\.jsonl:3$/) as string });
  });
});

async function read(files: Readonly<Record<string, string>>) {
  write(files);
  const { articles, failures } = await readArticles(Object.keys(files).map(inFolder));
  expect(failures).toEqual([]);
  return articles;
}

/** Each must say its file, which is left out here. */
async function readArticles(inputs: readonly string[], stdin?: Uint8Array) {
  const failures: InputFailure[] = [];
  const skipped: string[] = [];
  const articles: Omit<Article, 'file'>[] = [];
  const onFailure = (failure: InputFailure) => void failures.push(failure);
  for await (const { file, ...article } of eachArticle(inputs, {
    stdin,
    onFailure,
    onSkip: (note) => void skipped.push(note),
  })) {
    expect(file).toBeTypeOf('string');
    articles.push(article);
  }
  return { articles, failures, skipped };
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(inFolder(name)), { recursive: true });
    writeFileSync(inFolder(name), text);
  }
}

async function codes(inputs: readonly string[]): Promise<string[]> {
  return (await readArticles(inputs)).failures.map(({ code }) => code);
}

function inFolder(name: string): string {
  return join(folder, name);
}
