import { InputError } from '../errors.js';
import { tellFailures, tellNotes } from './tell-failures.js';
import type { Output } from './terminal.js';

/** What came of reading the inputs of a command. */
export interface Reading {
  /** How many articles were read. */
  readonly size: number;
  readonly failures: readonly InputError[];
  readonly skipped: readonly string[];
}

/** Tells what was not read, and that there was nothing where nothing was; gives whether there is anything to go on with. */
export function tellReading(
  inputs: readonly string[],
  { size, failures, skipped }: Reading,
  stderr: Output,
): boolean {
  const isNothing = size === 0 && failures.length === 0;
  const nothing = new InputError('unreadable-file', `${inputs.join(', ')}: no article in what was given.`);
  tellFailures(isNothing ? [nothing] : failures, stderr);
  tellNotes(skipped, stderr);
  return size > 0;
}
