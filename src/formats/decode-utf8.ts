import { InputError } from '../errors.js';

/**
 * The text of a file, which must be UTF-8; a byte order mark is left out, line ends stay as they are, so
 * that offsets in a report are offsets in the file.
 *
 * Anything else is refused and not mended: a replacement character in a name would be reported as a garbled
 * fact.
 */
export function decodeUtf8(bytes: Uint8Array, where: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError('unreadable-file', `${where}: not UTF-8 text${hint(bytes)}.`, { cause });
  }
}

function hint(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isUtf16 ? ' (it looks like UTF-16; convert it to UTF-8)' : '; convert it to UTF-8';
}
