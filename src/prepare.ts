import { checkArticle } from './batch/check-article.js';
import { prepare as prepareChecked } from './text/prepare.js';
import type { Article, PreparedArticle } from './types.js';

/**
 * Makes an article ready to compare, as the first stage does: cuts the boilerplate, finds paragraphs, sentences, words
 * and quotes. Shows what is compared and what was cut.
 *
 * A text without a word gives a document without a sentence. Linear in the length of the text. Throws an
 * {@link InputError} for an article that is not one.
 *
 * @example
 * const { boilerplate } = prepare({ id: 'a', text: 'Share this\nThe pier at Olm is closed.' });
 * boilerplate.map(({ kind }) => kind); // ['share']
 */
export function prepare(article: Article): PreparedArticle {
  return prepareChecked(checkArticle(article));
}
