import { constants, gunzipSync } from 'node:zlib';
import { InputError } from '../errors.js';

/** Whether the bytes are gzip. */
export function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

/** What unpacking gave; `isCut` where the packed bytes end too early and this is only what stands before. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  readonly isCut: boolean;
}

/** Unpacks gzip, all its members, up to `maxBytes`; a bomb is refused at that size and never held. */
export function unpack(bytes: Uint8Array, where: string, maxBytes: number): Unpacked {
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength: maxBytes }), isCut: false };
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      throw new InputError(
        'unreadable-file',
        `${where}: gzip that unpacks to more than ${maxBytes / 1e6} MB (${bytes.length / 1e6} MB packed); unpack it, or allow more.`,
        { cause },
      );
    }
    if (code !== 'Z_BUF_ERROR')
      throw new InputError('unreadable-file', `${where}: broken gzip (${code ?? 'unknown'}).`, { cause });
    const options = { maxOutputLength: maxBytes, finishFlush: constants.Z_SYNC_FLUSH };
    return { bytes: gunzipSync(bytes, options), isCut: true };
  }
}
