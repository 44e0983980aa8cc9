import { InputError } from '../errors.js';

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
