import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { InputError } from '../../errors.js';
import type { FoundArticle, ReaderInput } from '../reader.js';
import { readHtml } from './read-html.js';

/** Bytes of one page, unpacked, above which it is passed over. */
const maxPageBytes = 32e6;

/**
 * The pages of a web archive (WARC 0.18 to 1.1, ARC): the answers of servers that are HTML and went well. What is no page is
 * passed over; a record that is cut off, or whose length is wrong, is told with its number, and those before it are read.
 */
export function* readWarc(input: ReaderInput): Generator<FoundArticle> {
  const bytes = Buffer.from(input.bytes.buffer, input.bytes.byteOffset, input.bytes.byteLength);
  const records =
    bytes.subarray(0, 11).toString('latin1') === 'filedesc://' ? arcRecords(bytes) : warcRecords(bytes);
  let count = 0;
  for (const record of records) {
    count++;
    const name = `${input.name}#${count}`;
    try {
      // What there is of a record that is cut off is read all the same.
      if (record.fault !== undefined)
        input.fail(new InputError('unreadable-file', `${name}: ${record.fault}.`));
      if (!record.block || !isAnswer(record.type)) continue;
      const page = readAnswer(record.block, name);
      if (!page) continue;
      for (const found of readHtml({ ...input, bytes: page.body, name, charset: page.charset })) {
        // The address of a capture is what it was asked for; a page may give another as its own.
        yield {
          ...found,
          id: record.url,
          url: found.url ?? record.url,
          dates: [...(found.dates ?? []), record.date],
          part: `#${count}`,
        };
      }
    } catch (error) {
      input.fail(
        error instanceof InputError
          ? error
          : new InputError('unreadable-file', `${name}: cannot be read: ${String(error)}`, { cause: error }),
      );
    }
  }
  if (count === 0) throw new InputError('unreadable-file', `${input.name}: a web archive without records.`);
}

interface ArchiveRecord {
  readonly type: string;
  readonly url?: string | undefined;
  readonly date?: string | undefined;
  /** What the server sent: its headers and the page. */
  readonly block?: Buffer;
  /** What is wrong with the record. */
  readonly fault?: string;
}

function isAnswer(type: string): boolean {
  return type === 'response' || type === 'arc';
}

/** A version line, fields, an empty line, as many bytes as they say, and two line ends. */
function* warcRecords(bytes: Buffer): Generator<ArchiveRecord> {
  let position = 0;
  for (;;) {
    while (bytes[position] === 0x0d || bytes[position] === 0x0a) position++;
    if (position >= bytes.length) return;
    if (bytes.subarray(position, position + 5).toString('latin1') !== 'WARC/') {
      yield { type: '', fault: 'no record begins where one should; the rest is not read' };
      return;
    }
    const { end, start } = headEnd(bytes, position);
    const fields = parseFields(bytes.subarray(position, end));
    const length = Number(fields.get('content-length'));
    if (start === undefined || !Number.isInteger(length) || length < 0) {
      yield { type: '', fault: 'a record without a length; the rest is not read' };
      return;
    }
    const url = fields.get('warc-target-uri')?.replace(/^<|>$/gu, '');
    const head = { type: fields.get('warc-type') ?? '', url, date: fields.get('warc-date') };
    if (start + length > bytes.length) {
      yield {
        ...head,
        block: bytes.subarray(start),
        fault: `the archive ends in this record (${url ?? head.type}), ${start + length - bytes.length} bytes early`,
      };
      return;
    }
    yield { ...head, block: bytes.subarray(start, start + length) };
    position = start + length;
  }
}

/** ARC 1 and 2: a line of address, server, date, type and length before each block. */
function* arcRecords(bytes: Buffer): Generator<ArchiveRecord> {
  let position = 0;
  for (;;) {
    while (bytes[position] === 0x0d || bytes[position] === 0x0a) position++;
    if (position >= bytes.length) return;
    const lineEnd = bytes.indexOf(0x0a, position);
    const line = bytes
      .subarray(position, lineEnd === -1 ? bytes.length : lineEnd)
      .toString('utf8')
      .trim();
    // An address may have spaces in it, so the other fields are counted from the end.
    const found = /^(\S.*?) ([\d.:a-f]+) (\d{8,14}) (\S+)(?: .*)? (\d+)$/iu.exec(line.slice(0, 4000));
    if (!found || lineEnd === -1) {
      yield { type: '', fault: 'no record begins where one should; the rest is not read' };
      return;
    }
    const [, url, , date, , size] = found;
    const start = lineEnd + 1;
    const end = start + Number(size);
    if (end > bytes.length) {
      yield {
        type: 'arc',
        url,
        date: date!.padEnd(14, '0'),
        block: bytes.subarray(start),
        fault: `the archive ends in this record (${url!}), ${end - bytes.length} bytes early`,
      };
      return;
    }
    yield {
      type: url!.startsWith('filedesc:') ? '' : 'arc',
      url,
      date: date!.padEnd(14, '0'),
      block: bytes.subarray(start, end),
    };
    position = end;
  }
}

/** Bytes of fields before a block; servers take a quarter of it. */
const maxHeadBytes = 2 ** 17;

/**
 * Where fields end and what follows begins; `start` is absent where there is no empty line. Only so far as a head may be: an
 * archive may have a million records and no line end of the other kind.
 */
function headEnd(bytes: Buffer, from: number): { end: number; start: number | undefined } {
  const head = bytes.subarray(from, from + maxHeadBytes);
  const windows = head.indexOf('\r\n\r\n');
  const unix = (windows === -1 ? head : head.subarray(0, windows)).indexOf('\n\n');
  if (unix !== -1) return { end: from + unix, start: from + unix + 2 };
  return windows === -1
    ? { end: bytes.length, start: undefined }
    : { end: from + windows, start: from + windows + 4 };
}

function parseFields(head: Buffer): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of head.toString('utf8').split(/\r?\n/u).slice(1)) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

/** The page of an answer that went well and is HTML, and the encoding that the server stated. */
function readAnswer(
  block: Buffer,
  name: string,
): { body: Uint8Array; charset: string | undefined } | undefined {
  const status = /^HTTP\/[\d.]+ (\d{3})/u.exec(block.subarray(0, 40).toString('latin1'));
  if (!status?.[1]!.startsWith('2')) return undefined;
  const { end, start } = headEnd(block, 0);
  if (start === undefined) return undefined;
  const fields = parseFields(block.subarray(0, end));
  const type = fields.get('content-type') ?? '';
  if (!/\bx?html\b/iu.test(type)) return undefined;
  const sent = block.subarray(start);
  const whole = /\bchunked\b/iu.test(fields.get('transfer-encoding') ?? '') ? joinChunks(sent) : sent;
  const charset = /charset=["']?([\w.:-]{1,40})/iu.exec(type)?.[1];
  return { body: decompress(whole, fields.get('content-encoding') ?? '', name), charset };
}

/** The chunks of HTTP/1.1 one after another; a body that has none, though it says so, is taken as it is. */
function joinChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  let position = 0;
  for (;;) {
    const lineEnd = body.indexOf('\r\n', position);
    const size =
      lineEnd === -1 || lineEnd - position > 20
        ? undefined
        : /^([\da-f]{1,8})(?:;|$)/iu.exec(body.subarray(position, lineEnd).toString('latin1').trim());
    if (!size) return chunks.length === 0 ? body : Buffer.concat([...chunks, body.subarray(position)]);
    const length = parseInt(size[1]!, 16);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(body.subarray(lineEnd + 2, lineEnd + 2 + length));
    position = lineEnd + 2 + length + 2;
    if (position >= body.length) return Buffer.concat(chunks);
  }
}

function decompress(body: Buffer, encoding: string, name: string): Uint8Array {
  const unpackers = {
    gzip: gunzipSync,
    'x-gzip': gunzipSync,
    deflate: inflateSync,
    br: brotliDecompressSync,
  };
  const unpacker = Object.entries(unpackers).find(([key]) => key === encoding.trim().toLowerCase())?.[1];
  if (!unpacker) return body;
  try {
    return unpacker(body, { maxOutputLength: maxPageBytes });
  } catch (cause) {
    // Archives often keep the header of a body that they have unpacked.
    if (/^\s*</u.test(body.subarray(0, 200).toString('latin1'))) return body;
    throw new InputError(
      'unreadable-file',
      `${name}: a page packed with ${encoding} that cannot be unpacked.`,
      { cause },
    );
  }
}
