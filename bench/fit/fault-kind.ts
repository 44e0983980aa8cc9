/** What a kind of planted fault is, and the kind of one closed list. */
import type { Span } from '../../src/types.js';

/** A place where a fact stands, and what there must be in the source for it to be the same fact. */
export interface Site extends Span {
  /** Words that the answering sentence of the source must hold. */
  readonly anchor: string;
  /** What else must hold of that sentence. */
  readonly isIn?: (sentence: string) => boolean;
  /** Another text for the place; `undefined` where none can be made. */
  readonly put: (pool: readonly string[], random: () => number) => string | undefined;
}

/** A kind of fault: its sites in a sentence, and the values that articles hold of it, from which others take theirs. */
export interface FaultKind {
  readonly name: string;
  readonly sites: (sentence: string) => Site[];
  readonly values?: (text: string) => string[];
}

export const upper = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
export const likeCase = (word: string, model: string): string =>
  /^\p{Lu}/u.test(model) ? upper(word) : word;

export function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** One word of a closed list in the place of another, where the whole match stands in the source too. */
export function closed(
  name: string,
  pattern: RegExp,
  other: (word: string, random: () => number) => string | undefined,
): FaultKind {
  return {
    name,
    sites: (sentence) =>
      [...sentence.matchAll(pattern)].map((match) => {
        const word = match[1] ?? match[0];
        const start = match.index + match[0].indexOf(word);
        return {
          start,
          end: start + word.length,
          anchor: match[0],
          put: (_, random) => other(word, random),
        };
      }),
  };
}
