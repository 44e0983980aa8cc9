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
});
