import type { Verdict } from './verdict.js';

/** The verdicts on what is told, by whom, of whom, and in what order: statuses, roles, links, statements, wording. */
export const wordingVerdicts = {
  // Statuses
  negated: {
    change: 'garbled',
    garble: 'status-changed',
    severity: 'major',
    note: 'The statement is turned into its opposite: {was} became {now}.',
    reports: 'The reports say the opposite: {was} against {now}.',
  },
  'negation-lost': {
    change: 'garbled',
    garble: 'status-changed',
    severity: 'major',
    note: 'The statement is turned into its opposite: {was} is gone.',
  },
  'negation-added': {
    change: 'garbled',
    garble: 'status-changed',
    severity: 'major',
    note: 'The statement is turned into its opposite: {now} was put in.',
  },
  'time-class-changed': {
    change: 'garbled',
    garble: 'status-changed',
    severity: 'major',
    note: 'What the source tells {sourceTime}, the copy tells {copyTime}: {was} became {now}.',
    reports: 'One report tells {sourceTime} what the other tells {copyTime}: {was} against {now}.',
  },
  'told-as-plan': {
    change: 'garbled',
    garble: 'status-changed',
    severity: 'major',
    note: 'What the source tells {sourceTime}, the copy tells {copyTime}: {was} became {now}.',
    reports: 'One report tells {sourceTime} what the other tells {copyTime}: {was} against {now}.',
  },
  'tense-changed': {
    change: 'garbled',
    garble: 'status-changed',
    severity: 'major',
    note: 'The tense changed: {was} became {now}.',
    reports: 'The reports tell it in other tenses: {was} against {now}.',
  },
  'modality-changed': {
    change: 'garbled',
    garble: 'status-changed',
    severity: 'minor',
    note: 'How sure it is changed: {was} became {now}.',
    reports: 'The reports are not equally sure: {was} against {now}.',
  },
  'question-changed': {
    change: 'garbled',
    garble: 'status-changed',
    severity: 'minor',
    note: 'A statement became a question, or a question a statement: {was} became {now}.',
    reports: 'One report asks what the other states: {was} against {now}.',
  },
  'certainty-gained': {
    change: 'garbled',
    garble: 'status-changed',
    severity: 'major',
    note: 'The copy states as certain what its source hedges: {was} is gone.',
  },

  'case-stage-changed': {
    change: 'garbled',
    garble: 'status-changed',
    severity: 'major',
    note: 'How far the case has come changed: {was} became {now}.',
  },
  'suspicion-lost': {
    change: 'garbled',
    garble: 'status-changed',
    severity: 'major',
    note: 'The copy states as certain what its source only suspects: {was} became {now}.',
  },
  'suspicion-added': {
    change: 'garbled',
    garble: 'status-changed',
    severity: 'minor',
    note: 'The copy only suspects what its source states: {was} became {now}.',
  },
  'attempt-told-as-done': {
    change: 'garbled',
    garble: 'status-changed',
    severity: 'major',
    note: 'What was only tried or planned is told as done: {was} became {now}.',
  },
  'attempt-changed': {
    change: 'garbled',
    garble: 'status-changed',
    severity: 'major',
    note: 'How far it came changed: {was} became {now}.',
  },
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
    severity: 'major',
    note: 'The copy leaves out who says so: {was}.',
  },
  'claim-added': {
    change: 'added',
    severity: 'major',
    note: 'The copy adds a claim that its source does not have: {now}.',
  },

  // Wording
  opposite: {
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
