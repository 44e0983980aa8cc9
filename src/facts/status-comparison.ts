import type { Status } from './statuses.js';

export type StatusVerdict = 'same' | 'negated' | 'time-changed' | 'modality-changed' | 'question-changed';

export interface StatusComparisonOptions {
  /**
   * The two sentences are near-identical, so that any change of tense was made on purpose. Default false: between
   * re-translations past, present and perfect vary freely, and only a change between what took place and what is planned or
   * supposed counts.
   */
  readonly isStrict?: boolean;
}

/** Compares the status of two aligned verbs. Precedence: question, negation, time, modality. */
export function compareStatuses(
  source: Status,
  copy: Status,
  options: StatusComparisonOptions = {},
): StatusVerdict {
  const isStrict = options.isStrict === true;
  if (source.isQuestion !== copy.isQuestion) return 'question-changed';
  if (source.polarity !== copy.polarity) return 'negated';
  const isFinite = source.isFinite && copy.isFinite;
  const tookPlace = (status: Status) => status.time === 'happened' || status.time === 'ongoing';
  const hasPhase = source.phase !== undefined || copy.phase !== undefined;
  if ((isFinite || hasPhase) && tookPlace(source) !== tookPlace(copy) && source.modality === copy.modality)
    return 'time-changed';
  if (isStrict && isFinite && (source.tense !== copy.tense || source.isConditional !== copy.isConditional))
    return 'time-changed';
  if (isFinite && source.modality !== copy.modality) {
    if (isStrict) return 'modality-changed';
    const certain = source.modality === 'certain' ? source : copy;
    const other = certain === source ? copy : source;
    if (certain.modality === 'certain' && certain.time === 'happened' && other.time === 'hypothetical')
      return 'modality-changed';
  }
  return 'same';
}
