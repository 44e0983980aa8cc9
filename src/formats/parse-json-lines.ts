import { InputError } from '../errors.js';
import type { Article } from '../types.js';
import { decodeUtf8 } from './decode-utf8.js';
import { readJson } from './parse-json.js';
import { maxLineBytes } from './read-file.js';
import { parseRecord } from './parse-record.js';

const LINE_FEED = 0x0a;

/**
 * The articles of a JSON Lines file; blank lines are passed over. A line that cannot be read goes to
 * `onError`, and the others are read all the same.
 *
 * The file is decoded line by line, so that it may be longer than the longest string.
 *
 * @param name How the file is called in messages and in the ids of records without one.
 */
export function parseJsonLines(
  bytes: Uint8Array,
  name: string,
  onError: (error: InputError) => void,
): { article: Article; where: string }[] {
  const records: { article: Article; where: string }[] = [];
  let line = 0;
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found === -1 ? bytes.length : found;
    line++;
    const where = `${name}:${line}`;
    try {
      checkLength(end - start, where);
      const article = parseLine(bytes.subarray(start, end), where);
      if (article) records.push({ article, where });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      onError(error);
    }
    start = end + 1;
  }
  return records;
}

/** A line that is too long is told, and never held as a string. */
export function checkLength(bytes: number, where: string): void {
  if (bytes <= maxLineBytes) return;
  const limit = `${maxLineBytes / 2 ** 20} MiB`;
  throw new InputError('bad-json', `${where}: a line longer than ${limit}, which is no article.`);
}

/** The article of one line, or nothing where the line is blank. */
export function parseLine(bytes: Uint8Array, where: string): Article | undefined {
  const text = decodeUtf8(bytes, where);
  return text.trim() === '' ? undefined : parseRecord(readJson(text, where), where, where);
}

/** Whether the bytes look like JSON Lines: what comes first is the brace of a record. */
export function isJsonLines(bytes: Uint8Array): boolean {
  return /^\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 1000)));
}
