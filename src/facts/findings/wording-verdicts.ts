import type { Verdict } from './verdict.js';

/** The verdicts on who did it, in what order, and in what words: roles, links, statements, wording. */
export const wordingVerdicts = {
  // Roles and links
  'rank-changed': {
    change: 'garbled',
    garble: 'value-changed',
    severity: 'major',
    note: 'Somebody holds another office: {was} became {now}.',
    reports: 'The reports give somebody another office: {was} against {now}.',
  },
  'person-changed': {
    change: 'garbled',
    garble: 'name-changed',
    severity: 'major',
    note: 'Somebody else is meant: {was} became {now}.',
  },
  // One member of a closed class for another, each of which the other text speaks of nowhere.
  'member-exchanged': {
    change: 'garbled',
    garble: 'value-changed',
    severity: 'major',
    note: 'Another of its kind stands in its place: {was} became {now}.',
    reports: 'The reports disagree: {was} against {now}.',
  },
  'doer-changed': {
    change: 'garbled',
    garble: 'role-swapped',
    severity: 'major',
    note: 'Another one did it: {was} became {now}.',
    reports: 'The reports do not agree on who did it: {was} against {now}.',
  },
  'roles-swapped': {
    change: 'garbled',
    garble: 'role-swapped',
    severity: 'major',
    note: 'Who did it to whom is turned round: {was} became {now}.',
    reports: 'Who did it to whom differs: {was} against {now}.',
  },
  'places-swapped': {
    change: 'garbled',
    garble: 'role-swapped',
    severity: 'major',
    note: 'Two things have changed places: {was} became {now}.',
  },
  'direction-swapped': {
    change: 'garbled',
    garble: 'link-changed',
    severity: 'major',
    note: 'Two things have changed places: {was} became {now}.',
  },
  'perpetrator-named': {
    change: 'garbled',
    garble: 'precision-gained',
    severity: 'major',
    note: 'The copy says who did it: {was} became {now}.',
  },
  'perpetrator-lost': {
    change: 'garbled',
    garble: 'precision-lost',
    severity: 'major',
    note: 'The copy no longer says who did it: {was} became {now}.',
  },
  'perpetrator-added': {
    change: 'added',
    severity: 'major',
    note: 'The copy says who did it: {now}.',
    reports: 'Only the second report says who did it: {now}.',
  },
  'perpetrator-dropped': {
    change: 'dropped',
    severity: 'major',
    note: 'The copy does not say who did it: {was}.',
    reports: 'Only the first report says who did it: {was}.',
  },
  'order-changed': {
    change: 'garbled',
    garble: 'link-changed',
    severity: 'major',
    note: 'What came first, or what was the cause, changed: {was} became {now}.',
  },

  // Statements
  'statement-dropped': { change: 'dropped', severity: 'minor', note: 'The copy leaves out: {was}.' },
  'statement-added': { change: 'added', severity: 'minor', note: 'The copy adds: {now}.' },
  'denial-dropped': { change: 'dropped', severity: 'major', note: 'The copy leaves out a denial: {was}.' },
  'claim-dropped': {
    change: 'dropped',
    severity: 'minor',
    note: 'The copy leaves out what was said: {was}.',
  },
  'denial-added': {
    change: 'added',
    severity: 'minor',
    note: 'The copy adds a denial that its source does not have: {now}.',
  },
  'claim-added': {
    change: 'added',
    severity: 'minor',
    note: 'The copy adds a claim that its source does not have: {now}.',
  },

  // Wording
  opposite: {
    change: 'garbled',
    garble: 'value-changed',
    severity: 'major',
    note: 'The copy says the opposite: {was} became {now}.',
  },
  // In a sentence in other words, beside the same word as in the source.
  'word-opposite': {
    change: 'garbled',
    garble: 'value-changed',
    severity: 'major',
    note: 'The copy says the opposite: {was} became {now}.',
  },
  'other-thing': {
    change: 'garbled',
    garble: 'value-changed',
    severity: 'major',
    note: 'The copy tells of another thing: {was} became {now}.',
  },
  'other-outcome': {
    change: 'garbled',
    garble: 'value-changed',
    severity: 'major',
    note: 'What happened to them changed: {was} became {now}.',
  },
  'other-word': {
    change: 'garbled',
    garble: 'value-changed',
    severity: 'minor',
    note: 'Another word stands in its place: {was} became {now}.',
  },
  'less-precise-word': {
    change: 'garbled',
    garble: 'precision-lost',
    severity: 'minor',
    note: 'A more general word stands in its place: {was} became {now}.',
  },
  'more-precise-word': {
    change: 'garbled',
    garble: 'precision-gained',
    severity: 'minor',
    note: 'A more special word stands in its place: {was} became {now}.',
  },
  'other-words': {
    change: 'garbled',
    garble: 'value-changed',
    severity: 'minor',
    note: 'Other words stand in their place: {was} became {now}.',
  },
  'words-dropped': {
    change: 'dropped',
    severity: 'minor',
    note: 'Words are taken out of the sentence: {was}.',
  },
  'words-added': { change: 'added', severity: 'minor', note: 'Words are put into the sentence: {now}.' },
  'prefix-dropped': {
    change: 'garbled',
    garble: 'value-changed',
    severity: 'major',
    note: 'What made it another thing is gone: {was}.',
  },
  'prefix-added': {
    change: 'garbled',
    garble: 'value-changed',
    severity: 'major',
    note: 'What makes it another thing was put in: {now}.',
  },
  'gender-changed': {
    change: 'garbled',
    garble: 'value-changed',
    severity: 'major',
    note: 'A man became a woman, or a woman a man: {was} became {now}.',
  },
  'words-shuffled': {
    change: 'garbled',
    garble: 'corrupted',
    severity: 'major',
    note: 'The words of the sentence stand in another order: {now}.',
  },
  damaged: { change: 'garbled', garble: 'corrupted', severity: 'minor', note: '{reason}.' },
} as const satisfies Readonly<Record<string, Verdict>>;
