import { InputError } from '../errors.js';

/**
 * The text of bytes, by their byte order mark, by what the sender stated, by what the document declares of itself in
 * its first bytes (XML, HTML), else as UTF-8. What declares nothing and is no UTF-8 is refused, as
 * a wrong guess would be told as a garbled name; of a web page browsers take it for windows-1252, and so it is here.
 *
 * @param fallback The encoding of what declares nothing and is no UTF-8.
 */
export function decodeText(
  bytes: Uint8Array,
  where: string,
  { charset, fallback }: { charset?: string | undefined; fallback?: string | undefined } = {},
): string {
  if (isUtf32(bytes))
    throw new InputError('unreadable-file', `${where}: UTF-32, which is not read; convert it to UTF-8.`);
  const mark = byMark(bytes);
  if (mark) {
    const text = tryDecode(bytes, mark);
    if (text !== undefined) return text;
  }
  const declared = known(charset) ?? known(declaredCharset(bytes)) ?? byZeros(bytes);
  const isWide = declared !== undefined && /^(?:utf-16|iso-2022)/u.test(declared);
  // What is valid UTF-8 beyond ASCII is UTF-8, whatever is declared: chance does not make it so.
  const text = (isWide ? undefined : tryDecode(bytes, 'utf-8')) ?? (declared && tryDecode(bytes, declared));
  if (text !== undefined) return text;
  // A page that says UTF-8 and has some bytes of another encoding in it is still that page.
  if (fallback !== undefined) return new TextDecoder(declared ?? fallback).decode(bytes);
  throw new InputError(
    'unreadable-file',
    `${where}: not UTF-8 text${declared === undefined ? '' : `, nor ${declared}, which it declares`}; convert it to UTF-8.`,
  );
}

/** Its mark begins with that of UTF-16, and taken for it every other character would be a zero. */
function isUtf32([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0xff && second === 0xfe && third === 0 && fourth === 0;
}

function tryDecode(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether bytes are UTF-16, by their first four: with a byte order mark, or by the zeros between letters of ASCII. */
export function isUtf16(bytes: Uint8Array): boolean {
  return /^utf-16/u.test(byMark(bytes) ?? byZeros(bytes) ?? '');
}

function byMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: every other byte of its first marks is zero. */
function byZeros(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0 && bytes[2] === 0 && bytes[1] !== 0) return 'utf-16be';
  if (bytes[1] === 0 && bytes[3] === 0 && bytes[0] !== 0) return 'utf-16le';
  return undefined;
}

const LESS_THAN = 0x3c;
/** Bytes in which a document declares its encoding. */
const maxDeclaration = 4096;
const XML_DECLARATION = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/iu;
const META = /<meta[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/iu;

function declaredCharset(bytes: Uint8Array): string | undefined {
  const first = bytes.subarray(0, maxDeclaration);
  // Most of what is read is no markup: a search for a byte is a fiftieth of the rest.
  if (!first.includes(LESS_THAN)) return undefined;
  const start = new TextDecoder('windows-1252').decode(first);
  return (XML_DECLARATION.exec(start) ?? META.exec(start))?.[1];
}

/** The name under which the platform knows an encoding; undefined where it knows none. */
function known(charset: string | undefined): string | undefined {
  if (charset === undefined) return undefined;
  try {
    return new TextDecoder(charset.trim()).encoding;
  } catch {
    return undefined;
  }
}
