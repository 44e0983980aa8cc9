import { describe, expect, test } from 'vitest';
import { detectFormat } from '../../src/formats/detect-format.js';

const text = 'The council of Port Ellery met on Monday. The harbour stays closed.';
const bytesOf = (encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));
const swapped = (bytes: Uint8Array) => bytes.map((_, i) => bytes[i % 2 === 0 ? i + 1 : i - 1]!);

describe('detectFormat', () => {
  test('takes bytes of zero for data, but not those of UTF-16 with its mark or without', () => {
    const little = bytesOf('utf16le');
    for (const bytes of [little, swapped(little)]) {
      expect(detectFormat(bytes)).toBe('text');
      const mark = bytes === little ? [0xff, 0xfe] : [0xfe, 0xff];
      expect(detectFormat(Uint8Array.from([...mark, ...bytes]))).toBe('text');
    }
    for (const place of [0, 1, 2, 7]) {
      const bytes = bytesOf('utf8');
      bytes[place] = 0;
      expect(detectFormat(bytes), `zero at ${place}`).not.toBe('text');
    }
  });

  const read = (content: string, path?: string) => detectFormat(new TextEncoder().encode(content), path);

  test('takes the ending of the name where the beginning leaves it open', () => {
    const formats = {
      ...{ jsonl: 'jsonl', ndjson: 'jsonl', json: 'json', csv: 'csv', tsv: 'tsv', tab: 'tsv' },
      ...{ html: 'html', htm: 'html', xhtml: 'html', eml: 'email', mbox: 'mbox', warc: 'warc' },
      ...{ txt: 'text', md: 'text', doc: 'text' },
    };
    for (const [ending, format] of Object.entries(formats))
      for (const path of [`a.${ending}`, `a.${ending.toUpperCase()}`, `in.json/a.${ending}.gz`])
        expect(read(text, path), path).toBe(format);
    expect(read(text)).toBe('text');
    expect(read(text, 'json')).toBe('text');
  });

  test('what is called a page is one, whatever text it holds; what is called XML only from a mark on', () => {
    const looksLike = {
      csv: 'id,title\n1,Quay shut',
      mbox: 'From mara@vesk.example Mon Mar  4 10:00:00 2024\nSubject: Quay\n',
      email: 'Message-ID: <1@vesk.example>\nFrom: Mara\nSubject: Quay\n\nShut.',
      wire: '\u0001vk101\n\u0002Quay shut\u0003',
      nexis: 'The quay\n1 of 3 DOCUMENTS\n',
    };
    for (const [format, content] of Object.entries(looksLike)) {
      expect(read(content, 'a.txt'), format).toBe(format);
      expect(read(content, 'a.html'), format).toBe('html');
      expect(read(content, 'a.xml'), format).toBe(format);
    }
    const marked = '<story>\n1 of 3 DOCUMENTS\n</story>';
    expect(read(marked, 'a.txt')).toBe('nexis');
    expect(read(marked, 'a.xml')).toBe('xml');
    expect(read(marked, 'a.rss')).toBe('xml');
    expect(read(text, 'a.xml')).toBe('xml');
    // A picture is none.
    expect(read('GIF89a\u0000\u0001\u0000\u0007\u0000', 'a.html')).toEqual({ what: 'binary data' });
    expect(read('<GIF\u0000\u0001\u0007\u0007\u0000', 'a.xml')).toEqual({ what: 'binary data' });
  });

  test('what is called a table is one, whatever its first line; what is not has two known columns and a row', () => {
    const one = 'From mara@vesk.example Mon Mar  4 10:00:00 2024\n1,Quay shut';
    expect(read(one, 'a.csv')).toBe('csv');
    expect(read(one, 'a.tsv')).toBe('tsv');
    for (const [content, format] of [
      ['id,title\n1,Quay shut', 'csv'],
      ['"id";"title"\n1;Quay shut', 'csv'],
      ['id\ttitle\tmood\r\n1\tQuay shut\tgood', 'csv'],
      ['id,title\n', 'text'],
      ['id,mood\n1,good', 'text'],
      ['title\nQuay shut', 'text'],
      ['id,title,The quay is shut!\n1,2,3', 'text'],
    ] as const)
      expect(read(content), content).toBe(format);
  });

  test('a fragment of a page is one where the name says so', () => {
    for (const tag of ['p', 'div class="a"', 'h2', 'ul']) {
      const content = `<${tag}>The quay stays shut.`;
      expect(read(content, 'a.html'), tag).toBe('html');
      expect(read(content, 'a.xml'), tag).toBe('html');
      expect(read(content, 'a.txt'), tag).toBe('text');
    }
    expect(read('<picture>The quay', 'a.xml')).toBe('xml');
    expect(read('<?xml version="1.0"?><story>The quay</story>', 'a.html')).toBe('html');
    expect(read('<?xml version="1.0"?><story>The quay</story>', 'a.txt')).toBe('xml');
    expect(read('<?xml version="1.0"?>\n<!-- quay -->\n<html><p>The quay</html>', 'a.xml')).toBe('html');
  });

  test('JSON is what it is called, whatever it looks like', () => {
    const contents = ['{"id": 1}\n{"id": 2}', '[{"id": 1}]', '{\n  "id": 1\n}', '', text];
    for (const content of contents) {
      expect(read(content, 'a.json'), content).toBe('json');
      expect(read(content, 'a.jsonl'), content).toBe('jsonl');
    }
  });

  test('JSON that is called nothing is one object a line, or one of many', () => {
    for (const [content, format] of [
      ['{"id": 1}\n{"id": 2}', 'jsonl'],
      ['[{"id": 1}]', 'json'],
      ['[ { "id": 1 } ]', 'json'],
      ['{\n  "id": 1\n}', 'json'],
      ['{"id":', 'jsonl'],
      ['\ufeff {"id": 1}\n{"id": 2}', 'jsonl'],
    ] as const)
      expect(read(content), content).toBe(format);
    // A text may begin with a brace.
    expect(read('{Photo} The quay stays shut.', 'a.txt')).toBe('text');
    expect(read('[Photo] The quay stays shut.', 'a.txt')).toBe('text');
    expect(read('{"id": 1}\n{"id": 2}', 'a.txt')).toBe('jsonl');
    expect(read('{"id": 1}\n', 'a.txt')).toBe('json');
  });

  test('what is no text is named', () => {
    expect(read('%PDF-1.7', 'a.txt')).toEqual({ what: 'PDF' });
    expect(read('PK\u0003\u0004 word/document.xml', 'a.html')).toEqual({ what: 'a Word document' });
    expect(read('PK\u0003\u0004 other.xml', 'a.json')).toEqual({ what: 'a zip archive' });
  });
});
