import { InputError } from '../errors.js';

/** What was found did not reach the file where it was to go: the disk is full, or whoever read the pipe has gone. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  readonly code = 'output-failed';
}

/** What the system says of a place that can be written to, but not now or not so much. */
const FULL: readonly string[] = ['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO', 'EPIPE'];

/** What is said of a file that the system would not write: a wrong name is wrong usage, a full disk is not. */
export function cannotWrite(option: string, cause: unknown): InputError | OutputError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
  const message = `${option}: cannot be written (${code}).`;
  return FULL.includes(code)
    ? new OutputError(message, { cause })
    : new InputError('bad-option', message, { cause });
}
