import type { MatchedPair, PairVerdict } from './matched-pair.js';

/** Other stories of its template from which an article is known to be by one. */
export const leastOthers = 3;

/**
 * What a family of a template adds against a copy, in nats: of the pairs of such a family most are two stories, whatever
 * one pair says by itself. `npm run bench:templates`: see the mixed batch.
 */
const familyOdds = 1.1;

/**
 * The pairs, with what the batch knows of templates: where both articles share a frame with several others, and other names
 * and figures each time, their own frame says little, and the pair must say more to be a copy.
 *
 * @param minCopyProbability below it a pair is no copy any more, but what it is as an event.
 */
export function discountTemplates(
  pairs: readonly MatchedPair[],
  minCopyProbability: number,
  minEventProbability: number,
): MatchedPair[] {
  const isByTemplate = templatesOf(pairs);
  return pairs.map((pair) => {
    const { a, b, match } = pair;
    if (!isInDoubt(match, minCopyProbability) || !isByTemplate(a) || !isByTemplate(b)) return pair;
    return { a, b, match: discountTemplate(match, minCopyProbability, minEventProbability) };
  });
}

/** Tells of an article whether these pairs make it one by a template. */
export function templatesOf(pairs: readonly MatchedPair[]): (article: number) => boolean {
  const others = new Map<number, number>();
  for (const { a, b, match } of pairs) {
    if (!isTemplatePair(match)) continue;
    for (const article of [a, b]) others.set(article, (others.get(article) ?? 0) + 1);
  }
  return (article) => (others.get(article) ?? 0) >= leastOthers;
}

/** Whether the two are stories of one template. */
export function isTemplatePair({ evidence }: PairVerdict): boolean {
  return (evidence.template ?? 0) >= 0.5;
}

/** Whether a pair is a copy, and not surely. */
export function isInDoubt({ copyProbability }: PairVerdict, minCopyProbability: number): boolean {
  return copyProbability < 1 && copyProbability >= minCopyProbability;
}

/** The verdict on a pair in doubt of two articles that are by templates. */
export function discountTemplate(
  match: PairVerdict,
  minCopyProbability: number,
  minEventProbability: number,
): PairVerdict {
  const before = match.copyProbability;
  const copyProbability = before / (before + (1 - before) * Math.exp(familyOdds));
  // An event is at least as likely as a copy; where it was told by the copy alone, it falls with it.
  const eventProbability = match.eventProbability > before ? match.eventProbability : copyProbability;
  const isEvent = eventProbability >= minEventProbability;
  const relation =
    copyProbability >= minCopyProbability ? match.relation : isEvent ? 'same-event' : 'unrelated';
  const template = Math.max(match.evidence.template ?? 0, 1 - copyProbability);
  return { ...match, relation, copyProbability, eventProbability, evidence: { ...match.evidence, template } };
}
