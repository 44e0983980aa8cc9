import { InputError } from '../errors.js';
import type { Article } from '../types.js';

/**
 * Throws for an article without a word, as an export leaves it that has failed: compared with anything it has nothing to
 * correct, and a green run would say that all is well.
 */
export function refuseWordless({ text, title = '' }: Article, origin: string): void {
  if (/[\p{L}\p{N}]/u.test(text) || /[\p{L}\p{N}]/u.test(title)) return;
  throw new InputError('unreadable-file', `${origin}: no words in it; there is nothing to compare.`);
}
