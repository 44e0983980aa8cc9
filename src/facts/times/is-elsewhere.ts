import { indexBy, linkedItems } from '../alignment/assign-best.js';
import { isContent } from '../alignment/is-content.js';
import type { FactContext } from '../fact-context.js';
import { compareTimes } from './comparison.js';
import type { TimeExpression } from './expression.js';

type Time = Parameters<typeof compareTimes>[0];

/** Times of the linked sentences beyond which they are a table. */
const maxNear = 20;

/**
 * Whether the copy tells a time of the source that none of its own answers: in the same words, of which nothing is made there
 * (“in spring” and “in the spring”), or more exactly (“in the autumn” and “in September”).
 */
export function createIsElsewhere(
  { source, copy, words, toCopy }: FactContext,
  inCopy: readonly TimeExpression[],
): (time: TimeExpression) => boolean {
  const bySentence = indexBy(inCopy, ({ sentence }) => sentence);
  const isSaid = ({ firstToken, endToken }: TimeExpression) => {
    let said = 0;
    for (let i = firstToken; i < endToken; i++) {
      const token = source.tokens[i]!;
      if (!isContent(token)) continue;
      if (copy.tokens[words.toCopy[i]!]?.norm !== token.norm) return false;
      said++;
    }
    return said > 0;
  };
  return (time) => {
    if (isSaid(time)) return true;
    if (!isNamed(time)) return false;
    const near = [...linkedItems(toCopy, bySentence, time.sentence)].slice(0, maxNear);
    return near.some((one) => isNamed(one) && isWithin(one, time));
  };
}

/** By the days they cover, and, where one has no year, by their place in it. */
function isWithin(inner: TimeExpression, outer: TimeExpression): boolean {
  const byPlace = (time: TimeExpression): Time => ({ ...time, value: time.literal });
  return (
    compareTimes(outer, inner) === 'more-precise' ||
    compareTimes(byPlace(outer), byPlace(inner)) === 'more-precise'
  );
}

/** By its place in the year, and not from the day of the report: that day lies in this week, this month and this year. */
function isNamed({ kind, literal }: TimeExpression): boolean {
  return kind === 'month' || kind === 'year' || kind === 'date' || literal.startsWith('XXXX-');
}
