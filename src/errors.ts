import type { ArticleId, Clustering } from './types.js';

/** Why an {@link InputError} was thrown; stable across versions, so safe to switch on. */
export type InputErrorCode =
  | 'bad-option'
  | 'bad-argument'
  | 'bad-article'
  | 'no-article'
  | 'bad-date'
  | 'bad-signature'
  | 'duplicate-id'
  | 'bad-json'
  | 'unreadable-file'
  | 'unknown-id'
  | 'bad-token'
  | 'archive-missing'
  | 'archive-exists'
  | 'archive-locked'
  | 'archive-version'
  | 'archive-damaged'
  | 'archive-unavailable'
  | 'archive-closed'
  | 'bad-record'
  | 'unsorted-records'
  | 'truncated-records'
  | 'foreign-records';

/** Something in a batch that could not be done because of a bug; the rest was done. */
export interface BatchFailure {
  readonly stage: 'prepare' | 'match' | 'facts';
  /** One article, or the two of a pair. */
  readonly articles: readonly ArticleId[];
  /** What was thrown. */
  readonly error: unknown;
}

/**
 * A bug kept some articles or pairs of a batch from being read or compared. The others were: what came of them is the
 * `result`. Not thrown where the option `onFailure` takes the failures.
 */
export class BatchError extends Error {
  override readonly name = 'BatchError';

  constructor(
    readonly failures: readonly BatchFailure[],
    readonly result: Clustering,
  ) {
    const { stage, articles, error } = failures[0]!;
    const others = failures.length > 1 ? `, and ${failures.length - 1} more like it` : '';
    const ids = articles.map((id) => JSON.stringify(id)).join(' and ');
    super(`A bug in stage ${stage} on ${ids}${others}: ${String(error)}. All else was done: see result.`, {
      cause: error,
    });
  }
}

/**
 * The caller gave something this library cannot work with.
 *
 * It is thrown where input enters: options, articles, signatures, files and archives. Anything else that is thrown is a bug in
 * this library, or the reason of an aborted signal.
 */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(
    readonly code: InputErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
