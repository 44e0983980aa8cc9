import { checkArticle } from './batch/check-article.js';
import { InputError } from './errors.js';
import { resolveOptions, type Options } from './options.js';
import { createSketcher, createTextSigner } from './sketch/sketcher.js';
import { readable } from './text/readable.js';
import { findStorySpans } from './text/story-spans.js';
import type { Article, Signature } from './types.js';

/**
 * MinHash signature of an article's shingles, without its boilerplate.
 *
 * Costs some microseconds a kilobyte, for it never makes a document. Signatures compare only when their `version`
 * is the same; see {@link estimateResemblance} for the error of an estimate.
 *
 * Throws an {@link InputError} for an article or an option that is not one, and for the option `sketch` without `prepare`.
 *
 * @example
 * const signature = signArticle({ id: 'a', text: 'Nine barges sank at Olm on Monday.' });
 * signature.slots.length; // 128
 */
export function signArticle(given: Article, options: Options = {}): Signature {
  const settings = resolveOptions(options);
  const article = checkArticle(given);
  if (options.prepare)
    return (options.sketch ?? createSketcher(settings))(options.prepare(article)).signature;
  // The library's own would be a third of what an import of this function brings.
  if (options.sketch)
    throw new InputError(
      'bad-option',
      'A signature by the option sketch needs the option prepare, such as the function prepare of this package.',
    );
  const text = readable(article.text);
  return createTextSigner(settings)(article.id, text, findStorySpans(text, article.title));
}
