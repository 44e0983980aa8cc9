import type { Verdict } from './verdict.js';

/** What most of them have in common. */
const turned = { change: 'garbled', garble: 'status-changed', severity: 'major' } as const;

const turnedRound = {
  ...turned,
  note: 'The statement is turned into its opposite: {was} became {now}.',
  reports: 'The reports say the opposite: {was} against {now}.',
} as const;

const otherTime = {
  ...turned,
  note: 'What the source tells {sourceTime}, the copy tells {copyTime}: {was} became {now}.',
  reports: 'One report tells {sourceTime} what the other tells {copyTime}: {was} against {now}.',
} as const;

const otherSureness = {
  change: 'garbled',
  garble: 'status-changed',
  severity: 'minor',
  note: 'How sure it is changed: {was} became {now}.',
  reports: 'The reports are not equally sure: {was} against {now}.',
} as const;

/** The verdicts on what happened, what is to come, and what did not: polarity, time, modality, stage. */
export const statusVerdicts = {
  negated: turnedRound,
  // The very same verb in both texts, of which only the “not”, the modal or the time changed: what no copy does of its own. In 474 copies
  // in other words without planted faults 5 such findings stand, in those of 360 faults planted there 128
  // (the sets of `bench/measure/planted-rewrites.ts`, its other half).
  'verb-negated': turnedRound,
  'verb-modal-changed': { ...otherSureness, severity: 'major' },
  'verb-told-as-plan': otherTime,
  // The same word in a sentence in other words, denied in one text alone.
  'word-negated': turnedRound,
  'course-changed': {
    ...turned,
    note: 'What was still to come is told as done, or what was done as still to come: {was} became {now}.',
  },
  'polarity-changed': {
    ...turned,
    note: 'What one text denies the other affirms: {was} became {now}.',
  },
  'negation-lost': {
    ...turned,
    note: 'The statement is turned into its opposite: {was} is gone.',
  },
  'negation-added': {
    ...turned,
    note: 'The statement is turned into its opposite: {now} was put in.',
  },
  'time-class-changed': otherTime,
  'told-as-plan': otherTime,
  // What happened is still told as happened, what goes on as going on: a matter of wording.
  'tense-changed': {
    ...turned,
    severity: 'minor',
    note: 'The tense changed: {was} became {now}.',
    reports: 'The reports tell it in other tenses: {was} against {now}.',
  },
  'modality-changed': otherSureness,
  'question-changed': {
    ...turned,
    severity: 'minor',
    note: 'A statement became a question, or a question a statement: {was} became {now}.',
    reports: 'One report asks what the other states: {was} against {now}.',
  },
  'certainty-gained': {
    ...turned,
    note: 'The copy states as certain what its source hedges: {was} is gone.',
  },

  'case-stage-changed': {
    ...turned,
    note: 'How far the case has come changed: {was} became {now}.',
  },
  'standing-changed': {
    ...turned,
    note: 'How the matter stands changed: {was} became {now}.',
  },
  'suspicion-lost': {
    ...turned,
    note: 'The copy states as certain what its source only suspects: {was} became {now}.',
  },
  'suspicion-added': {
    ...turned,
    severity: 'minor',
    note: 'The copy only suspects what its source states: {was} became {now}.',
  },
  'attempt-told-as-done': {
    ...turned,
    note: 'What was only tried or planned is told as done: {was} became {now}.',
  },
  'attempt-changed': {
    ...turned,
    note: 'How far it came changed: {was} became {now}.',
  },
} as const satisfies Readonly<Record<string, Verdict>>;
