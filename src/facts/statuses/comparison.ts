import type { Status } from './status.js';

export type StatusVerdict = 'same' | 'negated' | 'time-changed' | 'modality-changed' | 'question-changed';

export interface StatusComparisonOptions {
  /**
   * The two sentences are near-identical, so that any change of tense was made on purpose. Default false: between
   * re-translations past, present and perfect vary freely, and only a change between what took place and what is planned or
   * supposed counts.
   */
  readonly isStrict?: boolean;
}

/**
 * Compares the status of two aligned verbs. Precedence: question, negation, time, modality.
 *
 * Participles and infinitives have no time of their own, so only their negation counts, unless a phase verb gives them one
 * (“continued to deteriorate”).
 */
export function compareStatuses(
  source: Status,
  copy: Status,
  options: StatusComparisonOptions = {},
): StatusVerdict {
  if (source.isQuestion !== copy.isQuestion) return 'question-changed';
  if (source.polarity !== copy.polarity) return 'negated';
  if (!hasTime(source) || !hasTime(copy)) return 'same';
  if (isRefusal(source, copy) || isRefusal(copy, source)) return 'same';
  return options.isStrict === true ? compareStrictly(source, copy) : compareFreely(source, copy);
}

function hasTime(status: Status): boolean {
  return status.isFinite || status.phase !== undefined;
}

/** “Declined to comment”, “would not comment”, “will not comment”. */
function isRefusal(refused: Status, other: Status): boolean {
  const isDenied = other.polarity === 'negative' && other.tense === 'future';
  return refused.phase === 'refuse' && (isDenied || isUnwilling(other));
}

/** “Failed to win”, “was unable to win”. */
function isFailure(failed: Status, unable: Status): boolean {
  return failed.phase === 'fail' && unable.modality === 'possible';
}

function isUnwilling({ isConditional, polarity }: Status): boolean {
  return isConditional && polarity === 'negative';
}

function compareStrictly(source: Status, copy: Status): StatusVerdict {
  // “the soldiers (who were) wounded”: a bare participle looks like a past tense.
  if (isBareParticiple(source, copy) || isBareParticiple(copy, source)) return 'same';
  // “Cannot be shown”, “has failed to be shown”: what was not done and what cannot be done are told by one another.
  if (source.polarity === 'negative' && source.modality !== copy.modality)
    return isFailure(source, copy) || isFailure(copy, source) ? 'same' : 'modality-changed';
  // “Are to have”, “will have”: both are to come, in whatever tense.
  const areToCome = source.time === 'future' && copy.time === 'future';
  if (!areToCome && tenseOf(source) !== tenseOf(copy))
    return isStillSo(source, copy) || isStillSo(copy, source) ? 'same' : 'time-changed';
  if (source.isConditional !== copy.isConditional) return 'time-changed';
  const isOtherVoice = source.isPassive !== copy.isPassive;
  if (!isOtherVoice && source.isProgressive !== copy.isProgressive) return 'time-changed';
  if (isMovedPerfect(source, copy)) return 'time-changed';
  return source.modality === copy.modality ? 'same' : 'modality-changed';
}

/** “Has long been the centre”, “is the centre”: what has been so until now is so. */
function isStillSo(long: Status, now: Status): boolean {
  if (long.lemma !== 'be' || now.lemma !== 'be' || long.isPassive || now.isPassive) return false;
  return long.isPerfect && long.tense === 'present' && !now.isPerfect && now.tense === 'present';
}

function isBareParticiple(bare: Status, full: Status): boolean {
  return bare.isBare && bare.tense === 'past' && full.isPassive;
}

/** “has left” → “had left”, “should be” → “should have been”; a plain past for a perfect tells the same. */
function isMovedPerfect(source: Status, copy: Status): boolean {
  if (source.isPerfect && copy.isPerfect) return source.tense !== copy.tense;
  return source.isPerfect !== copy.isPerfect && (source.modality !== 'certain' || source.isConditional);
}

/** Past and perfect tell the same. */
function tenseOf(status: Status): string {
  return status.isPerfect && status.tense === 'present' && status.modality === 'certain'
    ? 'past'
    : status.tense;
}

/** Only what took place against what is to come or supposed; the present tense is left out, for it tells of both. */
function compareFreely(source: Status, copy: Status): StatusVerdict {
  // Told anew, “would not rule it out” and “did not dismiss it” are one.
  if (source.polarity === 'negative' && (isUnwilling(source) || isUnwilling(copy))) return 'same';
  if (isSurer(source, copy) || isSurer(copy, source)) return 'modality-changed';
  const fact = tookPlace(source) ? source : copy;
  const other = fact === source ? copy : source;
  if (!tookPlace(fact) || tookPlace(other)) return 'same';
  // “Must still be confirmed” is yet to come; “had to leave” tells mostly who left.
  if (isDue(other) && fact.isMain && other.isMain) return 'time-changed';
  if (other.time !== 'future' && other.time !== 'hypothetical') return 'same';
  // “Is opening a shop in May”, “said it was opening one” tell of what is to come.
  if (fact.isProgressive && other.time === 'future' && (fact.tense === 'present' || other.isConditional))
    return 'same';
  // “Is lobbying”, “is trying to persuade”: what goes on may well be an attempt.
  if (other.phase === 'try' && fact.time === 'ongoing') return 'same';
  // “floods that would spread mud”: in a relative clause *would* is a habit.
  if (other.isConditional && !other.isMain) return 'same';
  if (other.modality === 'certain') return 'time-changed';
  return other.time === 'hypothetical' && other.isMain && fact.isMain ? 'modality-changed' : 'same';
}

/** “Will help” against “may help”, in the clause that says so and not in a condition. */
function isSurer(sure: Status, supposed: Status): boolean {
  if (!sure.isMain || !supposed.isMain || supposed.isConditional || sure.isConditional) return false;
  return sure.tense === 'future' && sure.modality === 'certain' && supposed.modality === 'possible';
}

function isDue({ modality, tense, isPerfect, isPassive }: Status): boolean {
  return modality === 'necessary' && tense === 'present' && !isPerfect && isPassive;
}

function tookPlace(status: Status): boolean {
  if (status.time !== 'happened' && status.time !== 'ongoing') return false;
  return status.modality === 'certain' && (tenseOf(status) === 'past' || status.isProgressive);
}
