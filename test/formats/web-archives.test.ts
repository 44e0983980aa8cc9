import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InputError } from '../../src/errors.js';
import { readWarc } from '../../src/formats/readers/read-warc.js';

const words = (topic: string) =>
  `The ${topic} above Orrin was closed on Monday, the board said. Nobody was hurt. It opens again in April, weather permitting, and costs the town 300,000 crowns.`;
const html = (topic: string) => `<html><body><p>${words(topic)}</p><p>${words(topic)}</p></body></html>`;

/** One answer of a server in an archive. */
interface Capture {
  readonly topic: string;
  readonly type?: string;
  readonly status?: string;
  readonly contentType?: string;
  readonly packing?: keyof typeof PACKINGS;
  /** Lengths of chunks; none where the body is sent whole. */
  readonly chunks?: readonly number[];
}

const PACKINGS = {
  '': (body: Buffer) => body,
  gzip: gzipSync,
  'x-gzip': gzipSync,
  deflate: deflateSync,
  br: brotliCompressSync,
  // The header of a body that the archive has unpacked.
  GZIP: (body: Buffer) => body,
} as const;

function answer({
  topic,
  status = '200 OK',
  contentType = 'text/html; charset=utf-8',
  packing = '',
  chunks,
}: Capture): Buffer {
  const packed = PACKINGS[packing](Buffer.from(html(topic)));
  const head = [
    `HTTP/1.1 ${status}`,
    `Content-Type: ${contentType}`,
    ...(packing === '' ? [] : [`Content-Encoding: ${packing}`]),
    ...(chunks ? ['Transfer-Encoding: chunked'] : []),
  ];
  return Buffer.concat([
    Buffer.from(`${head.join('\r\n')}\r\n\r\n`),
    chunks ? inChunks(packed, chunks) : packed,
  ]);
}

function inChunks(body: Buffer, lengths: readonly number[]): Buffer {
  const pieces: Buffer[] = [];
  let at = 0;
  for (const [i, length] of lengths.entries()) {
    const piece = body.subarray(at, i === lengths.length - 1 ? body.length : at + length);
    at += piece.length;
    if (piece.length > 0)
      pieces.push(
        Buffer.from(`${piece.length.toString(16)}${i % 2 ? ';x=1' : ''}\r\n`),
        piece,
        Buffer.from('\r\n'),
      );
  }
  return Buffer.concat([...pieces, Buffer.from('0\r\n\r\n')]);
}

const urlOf = (i: number) => `https://post.example/${i} a`;

function warc(captures: readonly Capture[], eol: string): { bytes: Buffer; ends: number[] } {
  const ends: number[] = [];
  let bytes = Buffer.alloc(0);
  captures.forEach((capture, i) => {
    const block = answer(capture);
    const head = [
      'WARC/1.0',
      `WARC-Type: ${capture.type ?? 'response'}`,
      `WARC-Target-URI: <${urlOf(i)}>`,
      'WARC-Date: 2026-03-04T05:06:07Z',
      `Content-Length: ${block.length}`,
    ].join(eol);
    bytes = Buffer.concat([bytes, Buffer.from(head + eol + eol), block]);
    ends.push(bytes.length);
    bytes = Buffer.concat([bytes, Buffer.from(eol + eol)]);
  });
  return { bytes, ends };
}

function arc(captures: readonly Capture[]): { bytes: Buffer; ends: number[] } {
  const first = Buffer.from('1 0 Example\nURL IP-address Archive-date Content-type Archive-length\n');
  let bytes = Buffer.concat([
    Buffer.from(`filedesc://a.arc 0.0.0.0 20260304050607 text/plain ${first.length}\n`),
    first,
    Buffer.from('\n'),
  ]);
  const ends: number[] = [];
  captures.forEach((capture, i) => {
    const block = answer(capture);
    bytes = Buffer.concat([
      bytes,
      Buffer.from(`${urlOf(i)} 10.0.0.1 20260304 text/html ${block.length}\n`),
      block,
    ]);
    ends.push(bytes.length);
    bytes = Buffer.concat([bytes, Buffer.from('\n')]);
  });
  return { bytes, ends };
}

function read(bytes: Uint8Array) {
  const failures: string[] = [];
  const fail = ({ message }: InputError) => void failures.push(message);
  const found = [...readWarc({ bytes, name: 'a.warc', path: 'a.warc', fail })];
  return { found, failures };
}

const isPage = ({ type = 'response', status = '200 OK', contentType = 'text/html' }: Capture) =>
  type === 'response' && status.startsWith('2') && contentType.includes('html');

const capture: fc.Arbitrary<Capture> = fc.record(
  {
    topic: fc.constantFrom('dam', 'bridge', 'Fähre'),
    status: fc.constantFrom(
      '200 OK',
      '203 Non-Authoritative Information',
      '404 Not Found',
      '301 Moved',
      '500 No',
    ),
    contentType: fc.constantFrom(
      'text/html',
      'text/html; charset=UTF-8',
      'application/xhtml+xml',
      'image/png',
      'text/plain',
    ),
    packing: fc.constantFrom(...(Object.keys(PACKINGS) as (keyof typeof PACKINGS)[])),
    chunks: fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 }),
  },
  { requiredKeys: ['topic'] },
);
const kinds = fc.array(
  fc
    .tuple(capture, fc.constantFrom('response', 'request', 'metadata'))
    .map(([one, type]) => ({ ...one, type })),
  { minLength: 1, maxLength: 4 },
);

/** What is to be found of the captures that are pages: what `partOf` says of each, and its words. */
const pagesOf = (captures: readonly Capture[], partOf: (i: number) => object) =>
  captures.flatMap((one, i) =>
    isPage(one) ? [{ ...partOf(i), text: expect.stringContaining(words(one.topic)) as string }] : [],
  );

describe('a web archive', () => {
  test.each(['\r\n', '\n'])(
    'gives its pages and nothing else, however they were sent (line ends %j)',
    (eol) => {
      fc.assert(
        fc.property(kinds, (captures) => {
          const { found, failures } = read(warc(captures, eol).bytes);
          expect(failures).toEqual([]);
          expect(found).toMatchObject(
            pagesOf(captures, (i) => ({ id: urlOf(i), url: urlOf(i), part: `#${i + 1}` })),
          );
          for (const { dates } of found) expect(dates).toContain('2026-03-04T05:06:07Z');
        }),
        { numRuns: 40 },
      );
    },
  );

  test('of the older kind gives the same', () => {
    fc.assert(
      fc.property(fc.array(capture, { minLength: 1, maxLength: 4 }), (captures) => {
        const { found, failures } = read(arc(captures).bytes);
        expect(failures).toEqual([]);
        // Its first record describes the file.
        expect(found).toMatchObject(pagesOf(captures, (i) => ({ id: urlOf(i), part: `#${i + 2}` })));
        for (const { dates } of found) expect(dates).toContain('20260304000000');
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['warc', warc([{ topic: 'dam' }, { topic: 'bridge' }, { topic: 'mill' }], '\r\n')],
    ['arc', arc([{ topic: 'dam' }, { topic: 'bridge' }, { topic: 'mill' }])],
  ] as const)(
    'that is cut anywhere (%s) is read up to there, and says how much is missing',
    (kind, { bytes, ends }) => {
      const whole = read(bytes).found;
      expect(whole).toHaveLength(3);
      for (let end = 200; end < bytes.length; end += 29) {
        const { found, failures } = read(bytes.subarray(0, end));
        const complete = ends.filter((one) => one <= end).length;
        expect(found.slice(0, complete)).toEqual(whole.slice(0, complete));
        expect(found.length).toBeLessThanOrEqual(complete + 1);
        const isBetween =
          bytes
            .subarray(ends[complete - 1] ?? 0, end)
            .toString()
            .trim() === '';
        const number = complete + (kind === 'arc' ? 2 : 1);
        expect(failures.length === 0).toBe(isBetween);
        for (const failure of failures) expect(failure).toMatch(new RegExp(`^a\\.warc#${number}: `));
        const told = /, (\d+) bytes early/.exec(failures[0] ?? '')?.[1];
        if (told !== undefined) expect(end + Number(told)).toBe(ends[complete]);
      }
    },
  );

  test.each([
    ['a line that is none', 'what is this\n'],
    ['a line without its end', 'https://post.example/1 10.0.0.1 20260304 text/html 5'],
    ['a page without its line', '<html><body>Dam</body></html>\n'],
  ])('of the older kind with %s where a record should begin is read up to there', (_, line) => {
    const { bytes } = arc([{ topic: 'dam' }]);
    const { found, failures } = read(
      Buffer.concat([
        bytes,
        Buffer.from(line),
        arc([{ topic: 'mill' }]).bytes.subarray(line.endsWith('\n') ? 0 : 1e9),
      ]),
    );
    expect(found.map(({ id }) => id)).toEqual([urlOf(0)]);
    expect(failures).toEqual(['a.warc#3: no record begins where one should; the rest is not read.']);
  });

  test('whose page cannot be unpacked says which, and the others are read', () => {
    const bad = { topic: 'bridge', packing: 'gzip' as const };
    const { bytes } = warc([{ topic: 'dam' }, bad, { topic: 'mill' }], '\r\n');
    const at = bytes.indexOf(PACKINGS.gzip(Buffer.from(html('bridge'))).subarray(0, 40));
    bytes.fill(7, at + 12, at + 60);
    const { found, failures } = read(bytes);
    expect(found.map(({ id }) => id)).toEqual([urlOf(0), urlOf(2)]);
    expect(failures).toEqual(['a.warc#2: a page packed with gzip that cannot be unpacked.']);
  });

  test('of 20,000 records with line ends of one kind is read in a time that grows as it does', () => {
    const { bytes } = warc([{ topic: 'dam', type: 'request' }], '\n');
    const timeOf = (count: number) => {
      const many = Buffer.concat(Array.from({ length: count }, () => bytes));
      const start = performance.now();
      expect(read(many)).toEqual({ found: [], failures: [] });
      return performance.now() - start;
    };
    timeOf(5000);
    expect(timeOf(20_000)).toBeLessThan(10 * timeOf(5000) + 200);
  });
});
