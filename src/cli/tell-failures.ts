import type { BatchFailure } from '../errors.js';
import { visible } from '../report/visible.js';
import type { Output } from './terminal.js';

/** A file of a million broken lines must not bury the one that matters. */
const MAX_LINES = 20;

/** What is told of a failure: a stable code and one sentence. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** One line for each failure, the first twenty of them. */
export function tellFailures(failures: readonly Failure[], stderr: Output): void {
  for (const { message } of failures.slice(0, MAX_LINES)) stderr.write(`samestory: ${visible(message)}\n`);
  const rest = failures.length - MAX_LINES;
  if (rest > 0) stderr.write(`samestory: and ${rest} more like these.\n`);
}

/** One line for each thing that is no failure, but that who reads only the report would not know. */
export function tellNotes(notes: readonly string[], stderr: Output): void {
  for (const note of notes.slice(0, MAX_LINES)) stderr.write(`samestory: note: ${visible(note)}\n`);
}

/** A bug that kept something of a batch from being done. */
export function bugInWords({ stage, articles, error }: BatchFailure): Failure {
  const ids = articles.map((id) => JSON.stringify(id)).join(' and ');
  const where = error instanceof Error ? (error.stack?.split('\n')[1]?.trim() ?? '') : '';
  return {
    code: 'bug',
    message:
      `a bug in samestory (stage ${stage}) on ${ids}, please report it: ${String(error)} ${where}`.trim(),
  };
}
