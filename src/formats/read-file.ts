import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { InputError } from '../errors.js';

/** Largest input that is held in memory, in bytes; Node reads no larger file at once. */
export const maxInputBytes = 2 ** 31 - 1;
/** Largest text or JSON file, in bytes: V8 has no string of more than 2^29 − 24 units. */
export const maxTextBytes = 2 ** 29 - 24;
/** Longest line of a JSON Lines file, in bytes: some ten thousand articles' worth. */
export const maxLineBytes = 2 ** 26;

/** The bytes of a file, and whether its name says what it is: that of a pipe does not. */
export interface FileBytes {
  readonly bytes: Uint8Array;
  readonly isPipe: boolean;
}

/**
 * Reads a file or a pipe (as of `<(…)`) to its end. Throws an {@link InputError} for anything else, as a device may never
 * end, and for what is larger than {@link maxInputBytes}.
 */
export function readFile(path: string): FileBytes {
  let descriptor: number | undefined;
  try {
    const stats = statSync(path);
    const isPipe = stats.isFIFO() || stats.isSocket();
    if (!isPipe && !stats.isFile()) throw notAFile(path, stats.isDirectory());
    descriptor = openSync(path, 'r');
    if (isPipe) return { bytes: readPipe(descriptor, path), isPipe };
    // What was put in its place meanwhile.
    if (!fstatSync(descriptor).isFile()) throw notAFile(path, false);
    if (fstatSync(descriptor).size > maxInputBytes) throw tooLarge(path, maxInputBytes);
    return { bytes: readFileSync(descriptor), isPipe };
  } catch (cause) {
    throw cause instanceof InputError ? cause : unreadable(path, cause);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Whether a path leads to a file that can be read twice. */
export function isRegularFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The first bytes of a file, fewer where it is shorter; none where it cannot be read, which reading it will say. */
export function firstBytes(path: string, count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    return bytes.subarray(0, readSync(descriptor, bytes));
  } catch {
    return bytes.subarray(0, 0);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

export function tooLarge(where: string, limit: number): InputError {
  const size = limit >= 2 ** 30 ? `${Math.round(limit / 2 ** 30)} GiB` : `${Math.round(limit / 2 ** 20)} MiB`;
  return new InputError(
    'unreadable-file',
    `${where}: larger than ${size}; split it, or give JSON Lines in a file.`,
  );
}

/** What is said of a file or folder that the system refused. */
export function unreadable(path: string, cause: unknown): InputError {
  const reasonByCode: Readonly<Record<string, string>> = {
    ENOENT: 'no such file or folder',
    EACCES: 'no permission to read it',
    EISDIR: 'is a folder',
    ELOOP: 'its links lead in a circle',
    ERR_FS_FILE_TOO_LARGE: 'larger than 2 GiB; split it',
  };
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  return new InputError('unreadable-file', `${path}: ${reasonByCode[code] ?? `cannot be read (${code})`}.`, {
    cause,
  });
}

function notAFile(path: string, isFolder: boolean): InputError {
  const what = isFolder ? 'is a folder' : 'is a device; only files and pipes are read';
  return new InputError('unreadable-file', `${path}: ${what}.`);
}

function readPipe(descriptor: number, path: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const piece = Buffer.alloc(1 << 16);
    const length = readSync(descriptor, piece);
    if (length === 0) return Buffer.concat(pieces);
    size += length;
    if (size > maxInputBytes) throw tooLarge(path, maxInputBytes);
    pieces.push(piece.subarray(0, length));
  }
}
