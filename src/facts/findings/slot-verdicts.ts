import type { Verdict } from './verdict.js';

const disagree = 'The reports disagree: {was} against {now}.';

/**
 * The verdicts on figures, times and names: change, garble, severity and note, in one place.
 *
 * Severity follows the agencies' rule: major where an agency would send a CORRECTION (polarity, number, unit, date, who,
 * quoted words, lost source, status), minor where it would send a REFILE (a detail of the wording, a loss of detail).
 */
export const slotVerdicts = {
  // Any kind
  kept: { change: 'kept', severity: 'none', note: '{now} is kept.' },
  rephrased: { change: 'rephrased', severity: 'none', note: '{was} is put as {now}.' },

  // Quantities
  'ends-swapped': {
    change: 'garbled',
    garble: 'value-changed',
    severity: 'major',
    note: 'Where it started and where it ended have changed places: {was} became {now}.',
  },
  'figures-swapped': {
    change: 'garbled',
    garble: 'value-changed',
    severity: 'major',
    note: 'Two figures have changed places: {was} became {now}.',
  },
  'number-changed': {
    change: 'garbled',
    garble: 'value-changed',
    severity: 'major',
    note: 'The number changed: {was} became {now}.',
    reports: disagree,
  },
  'vague-number-changed': {
    change: 'garbled',
    garble: 'value-changed',
    severity: 'minor',
    note: 'The vague number changed, though both can be true: {was} became {now}.',
    reports: disagree,
  },
  'hedge-lost': {
    change: 'garbled',
    garble: 'precision-gained',
    severity: 'minor',
    note: 'The copy lost the hedge: {was} became {now}.',
    reports: 'One report is more exact: {was} against {now}.',
  },
  'number-more-exact': {
    change: 'garbled',
    garble: 'precision-gained',
    severity: 'minor',
    note: 'The copy is more exact than its source: {was} became {now}.',
    reports: 'One report is more exact: {was} against {now}.',
  },
  'number-less-exact': {
    change: 'garbled',
    garble: 'precision-lost',
    severity: 'minor',
    note: 'The copy is less exact: {was} became {now}.',
    reports: 'One report is more exact: {was} against {now}.',
  },
  'who-lost': {
    change: 'garbled',
    garble: 'precision-lost',
    severity: 'minor',
    note: 'The copy no longer says who: {was} became {now}.',
    reports: 'One report says who, the other does not: {was} against {now}.',
  },
  'unit-changed': {
    change: 'garbled',
    garble: 'value-changed',
    severity: 'major',
    note: 'The unit changed: {was} became {now}.',
  },
  'currency-changed': {
    change: 'garbled',
    garble: 'value-changed',
    severity: 'major',
    note: 'The currency changed: {was} became {now}.',
  },
  'unit-lost': {
    change: 'garbled',
    garble: 'value-changed',
    severity: 'major',
    note: 'The unit is gone: {was} became {now}.',
  },
  'unit-added': {
    change: 'garbled',
    garble: 'value-changed',
    severity: 'major',
    note: 'The copy has a unit that its source does not have: {was} became {now}.',
  },
  'rate-changed': {
    change: 'garbled',
    garble: 'value-changed',
    severity: 'major',
    note: 'The rate changed: {was} became {now}.',
  },
  'rate-lost': {
    change: 'garbled',
    garble: 'precision-lost',
    severity: 'minor',
    note: 'The copy does not say for how long, or for what each: {was} became {now}.',
  },
  'step-changed': {
    change: 'garbled',
    garble: 'value-changed',
    severity: 'major',
    note: 'How far, from where or to where a figure moved changed: {was} became {now}.',
  },
  'trend-changed': {
    change: 'garbled',
    garble: 'value-changed',
    severity: 'major',
    note: 'What rose fell, or what fell rose: {was} became {now}.',
  },
  'number-dropped': {
    change: 'dropped',
    severity: 'minor',
    note: 'The copy leaves out {was}.',
    reports: 'Only the first report has {was}.',
  },
  'number-added': {
    change: 'added',
    severity: 'minor',
    note: 'The copy adds {now}, which the source does not have.',
    reports: 'Only the second report has {now}.',
  },
  'headline-against-text': {
    change: 'contradicted',
    garble: 'value-changed',
    severity: 'major',
    note: 'The copy contradicts itself: its headline has {now}, its text {other}.',
  },
  'text-against-itself': {
    change: 'contradicted',
    garble: 'value-changed',
    severity: 'major',
    note: 'The copy contradicts itself: {other} here, {now} there.',
  },

  // Times
  'time-less-exact': {
    change: 'garbled',
    garble: 'precision-lost',
    severity: 'minor',
    note: 'The copy dates it less exactly: {was} became {now}.',
    reports: 'One report dates it more exactly: {was} against {now}.',
  },
  'time-more-exact': {
    change: 'garbled',
    garble: 'precision-gained',
    severity: 'minor',
    note: 'The copy dates it more exactly than its source: {was} became {now}.',
    reports: 'One report dates it more exactly: {was} against {now}.',
  },
  'time-changed': {
    change: 'garbled',
    garble: 'value-changed',
    severity: 'major',
    note: 'The time changed: {was} became {now}.',
  },
  'time-length-changed': {
    change: 'garbled',
    garble: 'value-changed',
    severity: 'major',
    note: 'How long changed: {was} became {now}.',
  },
  'time-dropped': { change: 'dropped', severity: 'minor', note: 'The copy leaves out when: {was}.' },
  'time-added': {
    change: 'added',
    severity: 'minor',
    note: 'The copy adds a time that the source does not have: {now}.',
  },

  // Names
  'name-called': { change: 'rephrased', severity: 'none', note: '{was} is called {now}.' },
  'name-spelt-otherwise': {
    change: 'rephrased',
    severity: 'minor',
    note: 'The name is spelt otherwise: {was} became {now}.',
    reports: 'The name is spelt otherwise: {was} against {now}.',
  },
  'name-misspelt': {
    change: 'garbled',
    garble: 'name-changed',
    severity: 'minor',
    note: 'The name is spelt otherwise: {was} became {now}.',
  },
  'name-less-exact': {
    change: 'garbled',
    garble: 'precision-lost',
    severity: 'minor',
    note: 'The copy names it less exactly: {was} became {now}.',
    reports: 'One report names it more exactly: {was} against {now}.',
  },
  'name-more-exact': {
    change: 'garbled',
    garble: 'precision-gained',
    severity: 'minor',
    note: 'The copy names it more exactly than its source: {was} became {now}.',
    reports: 'One report names it more exactly: {was} against {now}.',
  },
  'name-changed': {
    change: 'garbled',
    garble: 'name-changed',
    severity: 'major',
    note: 'Another name stands in its place: {was} became {now}.',
  },
  // By what stands nowhere in the other text, and not by the words beside it.
  'name-exchanged': {
    change: 'garbled',
    garble: 'name-changed',
    severity: 'major',
    note: 'Another name stands in its place: {was} became {now}.',
  },
  'name-dropped': { change: 'dropped', severity: 'minor', note: 'The copy no longer names {was}.' },
  'name-added': {
    change: 'added',
    severity: 'minor',
    note: 'The copy names {now}, which the source does not.',
  },
  // A place that the gazetteer knows and the source speaks of nowhere.
  'place-added': {
    change: 'added',
    severity: 'minor',
    note: 'The copy names {now}, which the source does not.',
  },
  'alias-dropped': {
    change: 'dropped',
    severity: 'minor',
    note: 'The copy uses a short form without saying what it stands for: {was}.',
  },
  'alias-changed': {
    change: 'garbled',
    garble: 'name-changed',
    severity: 'major',
    note: 'The short form stands for another name: {was} became {now}.',
  },
} as const satisfies Readonly<Record<string, Verdict>>;
