import type { InputError } from '../errors.js';
import { visible } from '../report/visible.js';
import type { Output } from './terminal.js';

/** A file of a million broken lines must not bury the one that matters. */
const MAX_LINES = 20;

/** One line for each failure, the first twenty of them. */
export function tellFailures(failures: readonly InputError[], stderr: Output): void {
  for (const { message } of failures.slice(0, MAX_LINES)) stderr.write(`samestory: ${visible(message)}\n`);
  const rest = failures.length - MAX_LINES;
  if (rest > 0) stderr.write(`samestory: and ${rest} more like these.\n`);
}
