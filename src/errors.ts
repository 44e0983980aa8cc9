/** Why an {@link InputError} was thrown; stable across versions, so safe to switch on. */
export type InputErrorCode =
  | 'bad-option'
  | 'bad-article'
  | 'bad-date'
  | 'bad-signature'
  | 'duplicate-id'
  | 'bad-json'
  | 'unreadable-file';

/**
 * The caller gave something this library cannot work with.
 *
 * It is the only error thrown on purpose, and only where input enters: options, articles, signatures
 * and files. Anything else that is thrown is a bug in this library.
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
