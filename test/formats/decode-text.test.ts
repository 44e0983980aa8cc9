import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/formats/decode-text.js';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const [low, high] = [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8];
      return isLittle ? [low, high] : [high, low];
    }),
  );

describe('decodeText', () => {
  test.each([
    ['an XML declaration', '<?xml version="1.0" encoding="iso-8859-1"?><a>Malmö</a>'],
    ['one behind a blank line', '\n<?xml version="1.0" encoding="windows-1252"?><a>Malmö</a>'],
    ['a meta element', '<html><head><meta charset=latin1></head><body>Malmö'],
    [
      'a meta element of the older kind',
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">Malmö',
    ],
  ])('bytes that are no UTF-8 are read by %s', (_, text) => {
    expect(decodeText(latin(text), 'a.xml')).toBe(text);
  });

  test('what is UTF-8 is UTF-8, whatever it declares', () => {
    const text = '<?xml version="1.0" encoding="iso-8859-1"?><a>Malmö</a>';
    expect(decodeText(new TextEncoder().encode(text), 'a.xml')).toBe(text);
  });

  test('what the sender stated comes before what the document declares', () => {
    const text = '<?xml version="1.0" encoding="iso-8859-1"?><a>\xa4</a>';
    expect(decodeText(latin(text), 'a.xml', { charset: 'iso-8859-15' })).toContain('€');
  });

  test.each([true, false])('UTF-16, with a mark and without (little endian: %s)', (isLittle) => {
    const mark = isLittle ? [0xff, 0xfe] : [0xfe, 0xff];
    const bytes = wide('Malmö burns', isLittle);
    expect(decodeText(bytes, 'a.txt')).toBe('Malmö burns');
    expect(decodeText(Uint8Array.from([...mark, ...bytes]), 'a.txt')).toBe('Malmö burns');
  });

  test('a declaration far down, or of no known encoding, is none', () => {
    for (const text of [
      `${' '.repeat(5000)}<meta charset=latin1>Malmö`,
      '<meta charset=klingon>Malmö',
      'Malmö',
    ]) {
      expect(() => decodeText(latin(text), 'a.html')).toThrow(
        expect.objectContaining({
          code: 'unreadable-file',
          message: expect.stringContaining('a.html: not UTF-8') as string,
        }),
      );
      expect(decodeText(latin(text), 'a.html', { fallback: 'windows-1252' })).toBe(text);
    }
  });
});
