import type { WordRelationName } from '../words/relate-words.js';

/** How a word is told that stands in the place of another and does not say the same. */
export const wordVerdicts = {
  opposite: 'opposite',
  different: 'other-thing',
  'less-precise': 'less-precise-word',
  'more-precise': 'more-precise-word',
  unknown: 'other-word',
} as const satisfies Readonly<Record<Exclude<WordRelationName, 'same'>, string>>;
