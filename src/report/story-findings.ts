import type { Cluster } from '../types.js';
import { tally, type Tally, tallyInWords } from './render-findings.js';

/** Under this confidence in its source a story says only that its texts differ: nobody is told to correct. */
const minSourceConfidence = 0.5;

/** Whether nothing says well enough which text of a story the others were made from. */
export function isSourceGuess({ source, missingSource }: Cluster): boolean {
  const confidence = (source ?? missingSource)?.confidence;
  return confidence !== undefined && confidence < minSourceConfidence;
}

export function tallyOf(stories: readonly Cluster[]): Tally {
  return tally(stories.flatMap(({ copies }) => copies.flatMap(({ comparison }) => [...comparison.facts])));
}

/** `2 CORRECTIONS, 1 REFILE`, and apart what differs where the source is a guess: `1 CONFLICT`; empty for nothing. */
export function findingsOf(stories: readonly Cluster[]): string {
  const [guessed, known] = [stories.filter(isSourceGuess), stories.filter((one) => !isSourceGuess(one))];
  return [tallyInWords(tallyOf(known)), tallyInWords(tallyOf(guessed), true)]
    .filter((words) => words !== '')
    .join(', ');
}
