import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectFormat } from '../../src/formats/detect-format.js';
import { uniqueIds } from '../../src/formats/unique-ids.js';
import { toArticle } from '../../src/formats/to-article.js';

fc.configureGlobal({ seed: 95 });

describe('detectFormat', () => {
  const of = (text: string, path?: string) => {
    const found = detectFormat(new TextEncoder().encode(text), path);
    return typeof found === 'string' ? found : found.what;
  };

  test.each([
    ['{"id":"a"}\n{"id":"b"}\n', 'a.txt', 'jsonl'],
    ['{"id":"a"}\n', 'a.txt', 'json'],
    ['{"id":"a"', undefined, 'jsonl'],
    ['{\n "id":"a"}', undefined, 'json'],
    ['{not json}\n{"id":"b"}', 'a.txt', 'text'],
    ['{"id":"a",\n"b":1}', 'a.txt', 'json'],
    ['[{"id":"a"}]', 'a.txt', 'json'],
    ['[ad_1]', 'a.txt', 'text'],
    ['anything', 'a.jsonl', 'jsonl'],
    ['anything', 'a.ndjson.gz', 'jsonl'],
    ['<p>Rain fell.</p>', 'a.html', 'html'],
    ['<p>Rain fell.</p>', 'a.xml', 'html'],
    ['<p>Rain fell.</p>', 'a.txt', 'text'],
    ['Rain fell.', 'a.html', 'html'],
    ['Rain fell.', 'a.xml', 'xml'],
    ['<story>Rain</story>', 'a.xml', 'xml'],
    ['<?xml version="1.0"?><rss/>', 'a.txt', 'xml'],
    ['<?xml version="1.0"?><html lang="en"/>', 'a.txt', 'html'],
    ['<!-- x --><!DOCTYPE html><p>', 'a.txt', 'html'],
    ['id,title,text\n1,Storm,Rain', 'a.txt', 'csv'],
    ['id,title,text', 'a.txt', 'text'],
    ['id\n1\n2', 'a.txt', 'text'],
    ['id,colour\n1,red', 'a.txt', 'text'],
    ['id;title\n1;Storm', 'a.txt', 'csv'],
    ['Rain fell, id, title.\nMore', 'a.txt', 'text'],
    ['1 of 3 DOCUMENTS\nStorm', 'a.txt', 'nexis'],
    ['%PDF-1.4', 'a.html', 'PDF'],
    ['PK\u0003\u0004 word/document.xml', 'a.txt', 'a Word document'],
    ['PK\u0003\u0004 x', 'a.txt', 'a zip archive'],
    ['WARC/1.0\r\n', 'a.txt', 'warc'],
    ['a\u0000bcd\u0000', 'a.txt', 'binary data'],
    ['a\u0000bcd\u0000', 'a.html', 'binary data'],
    ['From x@y Mon May 3 2024\nSubject: a', 'a.txt', 'mbox'],
    ['From: a\nTo: b\nMessage-ID: <1>\n\nRain', 'a.txt', 'email'],
    ['From: a\nTo: b\nSubject: x\n\nRain', 'a.txt', 'text'],
    ['\u0001a\nb\u0002Rain', 'a.txt', 'wire'],
  ] as const)('%j in %s is %s', (text, path, format) => expect(of(text, path)).toBe(format));
});

describe('ids of files', () => {
  const part = fc.constantFrom('a', 'b', 'x', 'y.z');
  const paths = fc.uniqueArray(
    fc
      .tuple(fc.array(part, { maxLength: 3 }), part, fc.constantFrom('.txt', '.json', ''))
      .map(([folders, name, ending]) => [...folders, name + ending].join('/')),
    { maxLength: 8 },
  );

  test('no two are the same, none is taken, and each is an end of its path', () => {
    fc.assert(
      fc.property(paths, fc.subarray(['a', 'x', 'a/x']), (list, taken) => {
        const ids = uniqueIds(list, new Set(taken));
        ids.forEach((id, i) => {
          const path = list[i]!;
          const stem = path.replace(/(?<=[^/])\.[^./]*$/, '');
          expect(id === path || stem === id || stem.endsWith(`/${id}`)).toBe(true);
          const isWhole = id === path;
          if (!isWhole) expect([...taken, ...ids.filter((_, k) => k !== i)]).not.toContain(id);
        });
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string[], string[], string[]]>([
    [['in/x.txt'], [], ['x']],
    [['a/x.txt', 'b/x.txt'], [], ['a/x', 'b/x']],
    [['a/x.txt', 'a/x.json'], [], ['a/x.txt', 'a/x.json']],
    [['in/x.txt'], ['x'], ['in/x']],
    [['.hidden'], [], ['.hidden']],
    [['a\\b\\x.txt', 'a\\c\\x.txt'], [], ['b/x', 'c/x']],
  ])('%j beside %j are %j', (list, taken, ids) => expect(uniqueIds(list, new Set(taken))).toEqual(ids));
});

describe('toArticle', () => {
  const article = (found: object, warnings: string[] = []) =>
    toArticle({ text: 'x', ...found }, 'a', 'f#1', 'f', ({ message }) => warnings.push(message));

  test('takes the first date that can be read, and tells of none', () => {
    const warnings: string[] = [];
    expect(article({ dates: ['', 'soon', '3 May 2024'] }, warnings).publishedAt).toBe('2024-05-03');
    expect(article({ dates: [undefined, ''] }, warnings).publishedAt).toBeUndefined();
    expect(warnings).toEqual([]);
    expect(article({ dates: ['soon'] }, warnings).publishedAt).toBeUndefined();
    expect(warnings).toEqual([expect.stringContaining('"soon" is not a date')]);
  });

  test.each([
    ['English', 'en'],
    ['Deutsch', 'de'],
    ['pt_BR', 'pt-BR'],
    ['en;q=1', 'en'],
    ['Klingonese', undefined],
    ['', undefined],
  ])('the language %j is %s', (language, wanted) => expect(article({ language }).language).toBe(wanted));

  test.each([
    ['stat:canceled', 'canceled'],
    ['Cancelled', 'canceled'],
    ['killed', 'canceled'],
    ['http://cv.iptc.org/newscodes/pubstatusg2/withheld', 'withheld'],
    ['Embargoed', 'withheld'],
    ['Usable', 'usable'],
    ['draft', undefined],
  ])('the status %j is %s', (status, wanted) => expect(article({ status }).status).toBe(wanted));

  test('what is empty is left out, and lines are one', () => {
    expect(article({ title: ' A\n b ', publisher: ' ' })).toEqual({
      id: 'a',
      text: 'x',
      title: 'A b',
      file: 'f',
    });
  });
});
