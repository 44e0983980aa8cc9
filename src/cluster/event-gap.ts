import { logit } from '../match/logistic-model.js';
import type { PublicationTime } from './publication-time.js';

const day = 86_400_000;

/** Days within which nearly all reports of an event come: 97 % of 1,023 pairs (`bench/measure/event-gap.ts`). */
const sureDays = 2;

/** Log-odds a day beyond: −2.5 after a week and −6 after two, as was measured against articles of one month. */
const perDay = 0.5;

/** No text alone is surer than this that two reports tell one event: beyond 16 days no two are joined. */
const surest = 7;

/**
 * The event probability of two reports by their texts and their times: never more than by the texts alone, and the
 * same where a time is not known.
 */
export function withGap(
  probability: number,
  first: PublicationTime | undefined,
  second: PublicationTime | undefined,
): number {
  if (!first || !second) return probability;
  const days = Math.max(0, first.from - second.to, second.from - first.to) / day;
  if (days <= sureDays) return probability;
  const logOdds = Math.min(surest, logit(probability));
  return Math.min(probability, 1 / (1 + Math.exp(perDay * (days - sureDays) - logOdds)));
}
