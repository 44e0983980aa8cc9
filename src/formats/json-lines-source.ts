import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ArticleSource } from '../batch/article-source.js';
import { InputError } from '../errors.js';
import type { Article, ArticleId } from '../types.js';
import { checkLength, parseLine } from './parse-json-lines.js';
import { maxLineBytes, unreadable } from './read-file.js';
import { duplicateId } from './unique-ids.js';

/** Articles that stay in their files; each is read when it is asked for. */
export interface JsonLinesSource extends ArticleSource {
  /** File and line. */
  readonly originAt: (position: number) => string;
  readonly close: () => void;
}

/**
 * Reads JSON Lines files once from end to end and keeps of each article its id and where it stands: some 100 bytes.
 * So more articles are clustered than fit in memory. A line that cannot be read goes to `fail`, as does one whose id
 * was given before, and the others are read all the same; a date that cannot be read goes to `warn`.
 *
 * The files must stay as they are until `close`.
 */
export function openJsonLines(
  paths: readonly string[],
  fail: (error: InputError) => void,
  warn: (error: InputError) => void = () => undefined,
): JsonLinesSource {
  const places: Place[] = [];
  const placeById = new Map<ArticleId, Place>();
  const files: number[] = [];
  const originOf = ({ file, line }: Place) => `${paths[file]!}:${line}`;
  paths.forEach((path, file) => {
    try {
      const descriptor = openFile(path);
      files[file] = descriptor;
      eachLine(descriptor, path, (bytes, line, start) => {
        try {
          const where = `${path}:${line}`;
          checkLength(bytes.length, where);
          const article = parseLine(bytes, path, where, warn);
          if (!article) return;
          const earlier = placeById.get(article.id);
          if (earlier) throw duplicateId(article.id, where, originOf(earlier));
          const place = { id: article.id, file, line, start, length: bytes.length, sum: sumOf(bytes) };
          placeById.set(article.id, place);
          places.push(place);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          fail(error);
        }
      });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      fail(error);
    }
  });
  placeById.clear();
  places.sort((x, y) => (x.id < y.id ? -1 : 1));

  let buffer = Buffer.alloc(1 << 16);
  return {
    size: places.length,
    idAt: (position) => places[position]!.id,
    originAt: (position) => originOf(places[position]!),
    articleAt(position) {
      const place = places[position]!;
      const where = originOf(place);
      if (buffer.length < place.length) buffer = Buffer.alloc(2 * place.length);
      const length = readSync(files[place.file]!, buffer, 0, place.length, place.start);
      const bytes = buffer.subarray(0, length);
      const isSame = length === place.length && sumOf(bytes) === place.sum;
      const article = isSame ? parseAgain(bytes, paths[place.file]!, where) : undefined;
      if (article?.id === place.id) return article;
      throw new InputError('unreadable-file', `${where}: the file was changed while it was read.`);
    },
    close: () => files.forEach((descriptor) => closeSync(descriptor)),
  };
}

interface Place {
  readonly id: ArticleId;
  readonly file: number;
  readonly line: number;
  /** Byte of the file. */
  readonly start: number;
  readonly length: number;
  /** Of its bytes: shows a file that was written to meanwhile. */
  readonly sum: number;
}

/** FNV-1a, 32 bits: Fowler, Noll, Vo 1991. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) sum = Math.imul(sum ^ bytes[i]!, 0x01000193);
  return sum;
}

/** Nothing where the line is no article any more. */
function parseAgain(bytes: Uint8Array, file: string, where: string): Article | undefined {
  try {
    return parseLine(bytes, file, where, () => undefined);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

function openFile(path: string): number {
  try {
    const descriptor = openSync(path, 'r');
    if (fstatSync(descriptor).isFile()) return descriptor;
    closeSync(descriptor);
  } catch (cause) {
    throw unreadable(path, cause);
  }
  throw new InputError('unreadable-file', `${path}: not a file that can be read twice; use - for a pipe.`);
}

const LINE_FEED = 0x0a;
const blockSize = 1 << 20;

/** Reads a file in blocks; a line may be longer than one, but of one that is too long no more is held than shows it. */
function eachLine(
  descriptor: number,
  path: string,
  tell: (bytes: Uint8Array, line: number, start: number) => void,
): void {
  const block = Buffer.alloc(blockSize);
  let begun: Uint8Array[] = [];
  let held = 0;
  let line = 1;
  let lineStart = 0;
  const endLine = (last: Uint8Array, next: number) => {
    const bytes = begun.length === 0 ? last : Buffer.concat([...begun, last]);
    if (bytes.length > 0) tell(bytes, line, lineStart);
    begun = [];
    held = 0;
    line++;
    lineStart = next;
  };
  for (let position = 0; ;) {
    const length = readBlock(descriptor, path, block, position);
    if (length === 0) break;
    let start = 0;
    for (let end = 0; ; start = end + 1) {
      end = block.subarray(0, length).indexOf(LINE_FEED, start);
      if (end === -1) break;
      endLine(block.subarray(start, end), position + end + 1);
    }
    if (start < length && held <= maxLineBytes) {
      begun.push(Uint8Array.from(block.subarray(start, length)));
      held += length - start;
    }
    position += length;
  }
  endLine(new Uint8Array(), lineStart);
}

function readBlock(descriptor: number, path: string, block: Uint8Array, position: number): number {
  try {
    return readSync(descriptor, block, 0, block.length, position);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}
