import type { Verdict } from './verdict.js';

/** The verdicts on what somebody said: quotations and their sources. */
export const speechVerdicts = {
  // Quotations
  'quote-kept': { change: 'kept', severity: 'none', note: 'The quotation {now} is kept.' },
  'quote-retold': {
    change: 'rephrased',
    severity: 'none',
    note: 'The quotation is worded otherwise: {was} is put as {now}.',
  },
  'quote-cut': {
    change: 'garbled',
    garble: 'quote-altered',
    severity: 'minor',
    note: 'The quotation is cut short: {was} became {now}.',
    reports: 'One report quotes more: {was} against {now}.',
  },
  'quote-grown': {
    change: 'garbled',
    garble: 'quote-altered',
    severity: 'minor',
    note: 'The quotation grew: {was} became {now}.',
    reports: 'One report quotes more: {was} against {now}.',
  },
  'quote-put-in-mouth': {
    change: 'garbled',
    garble: 'quote-altered',
    severity: 'major',
    note: 'The copy quotes words that its source does not have: {was} became {now}.',
    reports: 'One report quotes more: {was} against {now}.',
  },
  'quote-altered': {
    change: 'garbled',
    garble: 'quote-altered',
    severity: 'major',
    note: 'The words inside the quotation marks changed: {was} became {now}.',
    reports: 'The quotation differs: {was} against {now}.',
  },
  // The same in a copy made from the very words of its source, where no translation can have changed them.
  'quote-edited': {
    change: 'garbled',
    garble: 'quote-altered',
    severity: 'major',
    note: 'The words inside the quotation marks changed: {was} became {now}.',
    reports: 'The quotation differs: {was} against {now}.',
  },
  'quote-marks-lost': {
    change: 'garbled',
    garble: 'quote-altered',
    severity: 'minor',
    note: 'The copy has the words without the quotation marks: {was}.',
  },
  'quote-marks-added': {
    change: 'garbled',
    garble: 'quote-altered',
    severity: 'minor',
    note: 'The copy puts quotation marks round words that the source does not quote: {now}.',
  },
  'quote-now-indirect': {
    change: 'rephrased',
    severity: 'none',
    note: 'The quotation {was} is now told as indirect speech: {now}.',
  },
  'quote-other-speaker': {
    change: 'garbled',
    garble: 'attribution-changed',
    severity: 'major',
    note: 'The same words are put in another mouth: {was} became {now}.',
  },
  'quote-dropped': { change: 'dropped', severity: 'minor', note: 'The copy leaves out the quotation {was}.' },
  'quote-added': { change: 'added', severity: 'minor', note: 'The copy adds a quotation: {now}.' },

  // Attributions
  'attribution-lost': {
    change: 'garbled',
    garble: 'attribution-lost',
    severity: 'major',
    note: 'The copy states as fact what its source attributes: {was} is gone.',
  },
  'source-unmasked': {
    change: 'garbled',
    garble: 'attribution-changed',
    severity: 'major',
    note: 'A source that was not to be named is named: {was} became {now}.',
    reports: 'One report names its source, the other does not: {was} against {now}.',
  },
  'source-masked': {
    change: 'garbled',
    garble: 'attribution-changed',
    severity: 'major',
    note: 'A named source became anonymous: {was} became {now}.',
    reports: 'One report names its source, the other does not: {was} against {now}.',
  },
  'attribution-strength-changed': {
    change: 'garbled',
    garble: 'attribution-changed',
    severity: 'minor',
    note: 'How strongly the source puts it changed: {was} became {now}.',
    reports: 'How strongly the source puts it differs: {was} against {now}.',
  },
  'source-less-exact': {
    change: 'garbled',
    garble: 'precision-lost',
    severity: 'minor',
    note: 'The source is named less exactly: {was} became {now}.',
    reports: 'One report names its source more exactly: {was} against {now}.',
  },
  'source-more-exact': {
    change: 'garbled',
    garble: 'precision-gained',
    severity: 'minor',
    note: 'The source is named more exactly: {was} became {now}.',
    reports: 'One report names its source more exactly: {was} against {now}.',
  },
  'source-changed': {
    change: 'garbled',
    garble: 'attribution-changed',
    severity: 'major',
    note: 'Another source is named: {was} became {now}.',
  },
} as const satisfies Readonly<Record<string, Verdict>>;
