import type { MatchedPair, PairVerdict } from '../cluster/matched-pair.js';
import { discountTemplate, isInDoubt, isTemplatePair } from '../cluster/template-families.js';
import type { Settings } from '../options.js';
import { InputError } from '../errors.js';
import { readJson, readPositions } from './place.js';
import type { Fields } from './stage.js';

/** A verdict as JSON: its numbers are written so that they are read as the same. */
export function writeVerdict(verdict: PairVerdict): string {
  const { sharedRuns, ...rest } = verdict;
  return JSON.stringify(sharedRuns ? { ...rest, sharedRuns: Array.from(sharedRuns) } : rest);
}

/** The fields of a verdict: what engines ask of it, then all of it. */
export function verdictFields({ a, b, match }: MatchedPair): (string | number)[] {
  const { eventProbability, copyProbability, evidence } = match;
  const isTemplate = isTemplatePair(match) ? 1 : 0;
  return [a, b, eventProbability, copyProbability, evidence.resemblance, isTemplate, writeVerdict(match)];
}

export function readVerdict(json: string | undefined): PairVerdict {
  const { sharedRuns, ...rest } = readJson<
    Omit<PairVerdict, 'sharedRuns'> & { readonly sharedRuns?: number[] }
  >(json);
  return sharedRuns ? { ...rest, sharedRuns: Int32Array.from(sharedRuns) } : rest;
}

/** A pair of a group, with what all pairs together say of templates: whether both articles are by one. */
export function withTemplates(
  pair: MatchedPair,
  areByTemplate: boolean,
  { minCopyProbability, minEventProbability }: Settings,
): MatchedPair {
  const { a, b, match } = pair;
  return areByTemplate && isInDoubt(match, minCopyProbability)
    ? { a, b, match: discountTemplate(match, minCopyProbability, minEventProbability) }
    : pair;
}

/** A pair from its record: `number` holds the positions of both. */
export function readPairOf(
  [component, , number, areByTemplate, json]: Fields,
  placeOf: ReadonlyMap<number, number>,
  settings: Settings,
): MatchedPair {
  const [a, b] = readPositions(number).map((position) => placeOf.get(position));
  if (a === undefined || b === undefined)
    throw new InputError('bad-record', `Component ${component} has the pair ${number} without its articles.`);
  return withTemplates({ a, b, match: readVerdict(json) }, areByTemplate === '1', settings);
}
