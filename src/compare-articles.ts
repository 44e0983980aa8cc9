import { checkArticle } from './batch/check-article.js';
import { toComparison } from './batch/to-comparison.js';
import { createMatcher } from './match/create-matcher.js';
import { resolveOptions, type Options } from './options.js';
import { prepare } from './text/prepare.js';
import type { Article, Comparison } from './types.js';

/**
 * Compares two articles: whether one is a copy of the other or both of a third, and what happened to each fact.
 *
 * `source` is the text that the facts are taken from, `copy` the one they are looked for in. The relation and both
 * probabilities are the same with the articles exchanged. Two articles of 400 words take a few milliseconds.
 *
 * Throws an {@link InputError} for an article or an option that is not one.
 *
 * @example
 * const { relation, facts } = compareArticles(wire, copy);
 * for (const { severity, note } of facts) if (severity === 'major') console.log(note);
 */
export function compareArticles(source: Article, copy: Article, options: Options = {}): Comparison {
  const settings = resolveOptions(options);
  const articles = [checkArticle(source), checkArticle(copy)] as const;
  const prepareArticle = options.prepare ?? prepare;
  const match = options.match ?? createMatcher(settings);
  const [a, b] = [prepareArticle(articles[0]), prepareArticle(articles[1])];
  return toComparison(a, b, match(a, b), settings.facts);
}
