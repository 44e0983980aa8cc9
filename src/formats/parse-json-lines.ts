import { InputError } from '../errors.js';
import type { Article } from '../types.js';
import { decodeUtf8 } from './decode-utf8.js';
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
      const text = decodeUtf8(bytes.subarray(start, end), where);
      if (text.trim() !== '')
        records.push({ article: parseRecord(parseJson(text, where), where, where), where });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      onError(error);
    }
    start = end + 1;
  }
  return records;
}

/** Whether the bytes look like JSON Lines: their first line that is not blank is a JSON object. */
export function isJsonLines(bytes: Uint8Array): boolean {
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found === -1 ? bytes.length : found;
    const line = new TextDecoder().decode(bytes.subarray(start, end)).trim();
    if (line !== '') return line.startsWith('{') && isJson(line);
    start = end + 1;
  }
  return false;
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError('bad-json', `${where}: not JSON: ${JSON.stringify(text.slice(0, 60))}.`, { cause });
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
