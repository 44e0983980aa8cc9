import type { FactContext, Finding } from '../fact-context.js';
import { findingFeatures, placeMeasures } from './features.js';
import { nameMeasures } from './name-features.js';
import { rangeOf } from './range.js';
import { rewordedFamilies } from './reworded.js';
import { slotFeatures, slotMeasures } from './slot-features.js';
import { featureName } from './verdict-names.js';

/** Measures of every finding that are weighed anew where its sentence is in other words. */
const measures = [
  ...placeMeasures,
  'major',
  'inside',
  'near',
  'same',
  'opposite',
  'contrast',
  'rarity',
  'sameTag',
  ...nameMeasures,
] as const;

/** What says another thing of each family: a copy in other words makes each other word of little meaning, and another figure of as much as ever. */
const crossed = [...slotMeasures, 'unchanged', 'aligned', 'context', 'article'] as const;
const familyNames = [...rewordedFamilies.map(({ name }) => name), 'no family'];

/**
 * The features of a finding in a reworded sentence, in order: the log-odds that the model of all findings gives it, measures,
 * what tells a value that was replaced, and some of these apart for each family.
 */
export const rewordedFeatures: readonly string[] = [
  'log-odds',
  ...measures,
  ...slotMeasures,
  'unchanged',
  ...familyNames.map((name) => `family ${name}`),
  ...crossed.flatMap((measure) => familyNames.map((name) => `${measure} × ${name}`)),
];

const places = new Map(findingFeatures.map((name, i) => [name, i]));
/** Log-odds beyond which a finding is as sure as can be. */
const mostLogOdds = 4;

/** By its own features ({@link findingFeatures}), the log-odds of the model of all findings, and how far its sentence is unchanged. */
export function rewordedFeaturesOf(
  context: FactContext,
  finding: Finding,
  own: readonly number[],
  logOdds: number,
  unchanged: number,
): number[] {
  const { source, copy } = context;
  const slot = slotFeatures(
    context,
    finding.source && rangeOf(source, finding.source),
    finding.copy && rangeOf(copy, finding.copy),
  );
  const measured = (name: string) => own[places.get(name)!]!;
  const crossing: Record<(typeof crossed)[number], number> = {
    ...slot,
    unchanged,
    aligned: measured('aligned'),
    context: measured('context'),
    article: measured('article'),
  };
  const verdict = featureName(finding.verdict);
  const at = rewordedFamilies.findIndex(({ holds }) => holds.has(verdict));
  const family = at < 0 ? familyNames.length - 1 : at;
  const ofFamily = (value: number) => familyNames.map((_, i) => (i === family ? value : 0));
  return [
    cutLogOdds(logOdds),
    ...measures.map(measured),
    ...slotMeasures.map((name) => slot[name]),
    unchanged,
    ...ofFamily(1),
    ...crossed.flatMap((name) => ofFamily(crossing[name])),
  ];
}

export function cutLogOdds(logOdds: number): number {
  return Math.max(-mostLogOdds, Math.min(mostLogOdds, logOdds));
}
