import { InputError } from '../errors.js';
import { decodeUtf8 } from './decode-utf8.js';
import { parseRecord } from './parse-record.js';
import type { Article } from '../types.js';

/**
 * The articles of a JSON file: an array of records, or one record. A record that cannot be read goes to `onError`, and
 * the others are read all the same.
 *
 * @param name How the file is called in messages and in the ids of records without one.
 */
export function parseJson(
  bytes: Uint8Array,
  name: string,
  onError: (error: InputError) => void,
): { article: Article; where: string }[] {
  const parsed = readJson(decodeUtf8(bytes, name), name);
  const records: { article: Article; where: string }[] = [];
  for (const [i, record] of (Array.isArray(parsed) ? (parsed as unknown[]) : [parsed]).entries()) {
    const where = Array.isArray(parsed) ? `${name}[${i}]` : name;
    try {
      records.push({ article: parseRecord(record, where, where), where });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      onError(error);
    }
  }
  return records;
}

/** Whether the bytes look like a JSON array of records: `[`, and the next mark is `{`. */
export function isJsonArray(bytes: Uint8Array): boolean {
  return /^\s*\[\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 1000)));
}

/**
 * An id of 16 digits or more, which JSON.parse would round. Within a string no quotation mark stands bare, so this can
 * only be a field.
 */
const LONG_ID = /("(?:id|uuid|guid)"\s{0,9}:\s{0,9})(-?\d{16,40})(?=\s{0,9}[,}])/g;

/** Parses JSON, long numbers as ids to the last digit; throws an {@link InputError} `bad-json` that shows how the text begins. */
export function readJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text.replace(LONG_ID, '$1"$2"'));
  } catch (cause) {
    throw new InputError('bad-json', `${where}: not JSON: ${JSON.stringify(text.slice(0, 60))}.`, { cause });
  }
}
