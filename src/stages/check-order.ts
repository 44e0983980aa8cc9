import { InputError } from '../errors.js';
import { show } from '../options.js';
import type { Fields, Stage } from './stage.js';

/**
 * The records as they come, each checked: so many fields as the stage reads, and in its order. Throws an
 * {@link InputError}: `bad-record`, or `unsorted-records`, as a group in two parts would give two answers.
 */
export function* checkOrder(records: Iterable<Fields>, { name, input, sortedBy }: Stage): Generator<Fields> {
  let last: Fields | undefined;
  let count = 0;
  for (const record of records) {
    count++;
    if (record.length !== input.length && name !== 'read')
      throw new InputError(
        'bad-record',
        `Record ${count} of ${name} must have ${input.length} fields (${input.join(', ')}), got ${record.length}.`,
      );
    if (last && isBefore(record, last, sortedBy)) {
      const fields = input.slice(0, sortedBy).join(', ');
      throw new InputError(
        'unsorted-records',
        `Records of ${name} must be sorted by ${fields} as strings: record ${count} has ${show(record[0])} after ${show(last[0])}.`,
      );
    }
    last = record;
    yield record;
  }
}

function isBefore(x: Fields, y: Fields, fields: number): boolean {
  for (let i = 0; i < fields; i++) if (x[i] !== y[i]) return x[i]! < y[i]!;
  return false;
}
