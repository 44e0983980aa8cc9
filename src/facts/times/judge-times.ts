import { assignBest, indexBy, linkedItems } from '../alignment/assign-best.js';
import { editedSentence } from '../alignment/edited-sentence.js';
import { pairLost } from '../alignment/pair-lost.js';
import type { PreparedArticle } from '../../types.js';
import { mirror, passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { unchanged } from '../findings/unchanged.js';
import { areOneDistance, compareTimes } from './comparison.js';
import { areOtherBounds, withBound } from './duration-bounds.js';
import { extractTimes, type TimeExpression } from './times.js';
import { createIsElsewhere } from './is-elsewhere.js';

/** Least score of two expressions that date the same thing. */
const minScore = 2;

/** What became of the source's dates, in linked sentences. */
export function judgeTimes(context: FactContext): Finding[] {
  const { source, copy } = context;
  const inSource = extractTimes(source);
  const inCopy = extractTimes(copy);
  const bySentence = indexBy(inCopy, ({ sentence }) => sentence);
  const pairs = assignBest(
    inSource,
    (a) => linkedItems(context.toCopy, bySentence, a.sentence),
    (a, b) => score(context, a, b),
    minScore,
  );
  const changes: Finding[] = [];
  for (const [a, b] of pairs) {
    const change = judgePair(context, a, b);
    if (change) changes.push(change);
  }
  if (!context.isCopy) return changes;

  const answered = new Set<TimeExpression>([...pairs.keys(), ...pairs.values()]);
  const lost = unanswered(inSource, inCopy, answered);
  const found = unanswered(inCopy, inSource, answered);
  const mayAnswer = (a: TimeExpression, b: TimeExpression) =>
    compareTimes(a, b) === 'different' && endOf(source, a) === endOf(copy, b);
  // A year answers a year rather than “today”.
  const areAlike = (a: TimeExpression, b: TimeExpression) => a.precision === b.precision && mayAnswer(a, b);
  const alike = pairLost(context, lost, found, areAlike);
  const paired = new Set([...alike].flat());
  const isLeft = (time: TimeExpression) => !paired.has(time);
  const others = pairLost(context, lost.filter(isLeft), found.filter(isLeft), mayAnswer);
  for (const [a, b] of [...alike, ...others]) {
    answered.add(a).add(b);
    const change = judgePair(context, a, b);
    if (change) changes.push(change);
  }
  const isTold = createIsElsewhere(context, inCopy);
  const isToldBack = createIsElsewhere(mirror(context), inSource);
  const isOnlyHere = (time: TimeExpression, links: readonly (readonly number[])[]) =>
    !answered.has(time) && !isDayPart(time) && links[time.sentence]!.length > 0;
  for (const time of lost)
    if (isOnlyHere(time, context.toCopy) && !isTold(time))
      changes.push(tell('time-dropped', 'time', { source: passage(source, time) }));
  for (const time of found)
    if (isOnlyHere(time, context.toSource) && !isToldBack(time))
      changes.push(tell('time-added', 'time', { copy: passage(copy, time) }));
  return changes;
}

/** “Since 1990”, “until May”, “in 1990”: from when, until when and when are three questions. */
function endOf({ tokens }: PreparedArticle, { firstToken }: TimeExpression): 'start' | 'end' | undefined {
  const before = tokens[firstToken - 1]?.norm ?? '';
  return before === 'since' ? 'start' : before === 'until' || before === 'till' ? 'end' : undefined;
}

/** `In the evening` comes and goes with the wording; only another hour tells. */
function isDayPart({ literal }: TimeExpression): boolean {
  return literal.startsWith('part-');
}

/** Times without a partner and without the same time elsewhere in the other text. */
function unanswered(
  times: readonly TimeExpression[],
  others: readonly TimeExpression[],
  answered: ReadonlySet<TimeExpression>,
): TimeExpression[] {
  const values = new Set(others.flatMap(({ value }) => [value, ...value.split('/')]));
  const isThere = ({ value }: TimeExpression) =>
    values.has(value) || (value.includes('/') && value.split('/').every((end) => values.has(end)));
  return times.filter((time) => !answered.has(time) && !isThere(time));
}

function judgePair(context: FactContext, a: TimeExpression, b: TimeExpression): Finding | undefined {
  const sides = { source: passage(context.source, a), copy: passage(context.copy, b) };
  const { isCopy } = context;
  const verdict = compareTimes(a, b);
  // “Up to 25 years”, “at least 25 years”.
  if (isCopy && isDuration(a) && isDuration(b) && areOtherBounds(context, a, b))
    return tell('time-changed', 'time', {
      source: passage(context.source, withBound(context.source, a)),
      copy: passage(context.copy, withBound(context.copy, b)),
    });
  switch (verdict) {
    case 'same':
      return unchanged('time', sides);
    case 'compatible':
      // How long it took is not when it was.
      if (isDuration(a) !== isDuration(b) && editedSentence(context, a.sentence) !== undefined)
        return isCopy ? tell('time-changed', 'time', sides) : undefined;
      return tell('rephrased', 'time', sides);
    case 'less-precise':
      return tell('time-less-exact', 'time', sides, { isCopy });
    case 'more-precise':
      return tell('time-more-exact', 'time', sides, { isCopy });
    case 'different':
      if (areTurnedRound(a, b) && editedSentence(context, a.sentence) === undefined) return undefined;
      if (!isCopy) return undefined;
      return tell(isOtherLength(a, b) ? 'time-length-changed' : 'time-changed', 'time', sides);
  }
}

/** “90 minutes”, “90 months”; “13 seconds”, “30 seconds”: the figure or the unit is the very same, and nobody puts the other in other words. */
function isOtherLength({ literal: a }: TimeExpression, { literal: b }: TimeExpression): boolean {
  const [one, other] = [exactLength.exec(a), exactLength.exec(b)];
  return one !== null && other !== null && (one[1] === other[1]) !== (one[2] === other[2]);
}

/** A length of time that somebody counted. */
const exactLength = /^P([\d.]+)([A-Z]+)$/;

function areComparable(a: TimeExpression, b: TimeExpression): boolean {
  const isPart = isDayPart(a) || isDayPart(b);
  return (isPart || isHour(a) === isHour(b)) && isDuration(a) === isDuration(b);
}

function isHour({ kind, literal }: TimeExpression): boolean {
  return kind === 'clock' && !literal.startsWith('part-');
}

function isDuration({ kind }: TimeExpression): boolean {
  return kind === 'duration';
}

/** “A day after the storm the dam broke” and “the day before the dam broke there had been a storm” are one. */
function areTurnedRound({ literal: a }: TimeExpression, { literal: b }: TimeExpression): boolean {
  return a.startsWith('@') && a.replace(/[+-]/, '') === b.replace(/[+-]/, '');
}

function score({ source, copy, words }: FactContext, a: TimeExpression, b: TimeExpression): number {
  let value = 0;
  for (let i = a.firstToken; i < a.endToken; i++) {
    const partner = words.toCopy[i]!;
    // “Earlier” and “second” may have been taken for one, for want of better.
    const isOne = partner >= 0 && source.tokens[i]!.stem === copy.tokens[partner]!.stem;
    if (partner >= b.firstToken && partner < b.endToken) value = Math.max(value, isOne ? 2 : 1);
  }
  const verdict = compareTimes(a, b);
  if (verdict === 'same' || areOneDistance(a.literal, b.literal)) value += 3;
  // An hour is no answer to a weekday, nor how long to when, although nothing in them disagrees.
  else if (verdict !== 'different' && areComparable(a, b)) value += 2;
  else if (a.kind === b.kind) value += 1;
  for (const step of [-1, 1]) {
    const i = step < 0 ? a.firstToken - 1 : a.endToken;
    const j = step < 0 ? b.firstToken - 1 : b.endToken;
    if (words.toCopy[i] === j) value += 1;
  }
  return value;
}
