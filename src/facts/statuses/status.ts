import type { Span } from '../../types.js';

export type StatusTime = 'happened' | 'ongoing' | 'future' | 'hypothetical';

/** Whether and when the thing a verb tells of took place. */
export interface Status {
  readonly sentence: number;
  readonly verbToken: number;
  /** Dictionary form of the verb. */
  readonly lemma: string;
  /** The whole verb group: “will launch”, “has not been seen”. */
  readonly group: Span;
  readonly polarity: 'positive' | 'negative';
  /** Token of the predicate that holds the “not” in itself: “unclear”. */
  readonly negativePredicate?: number;
  readonly time: StatusTime;
  readonly modality: 'certain' | 'possible' | 'necessary';
  /** In a main clause, or at the head of what is reported; not in a relative or adverbial clause. */
  readonly isMain: boolean;
  readonly isQuestion: boolean;
  /** The verb on top that says how far this one has come: start, continue, stop, fail, refuse, plan, try. */
  readonly phase?: string;
  readonly inReportedSpeech: boolean;
  /** Has a tense of its own; participles and infinitives take the time of the clause they hang on. */
  readonly isFinite: boolean;
  /** Tense of the first word of the group. */
  readonly tense: 'past' | 'present' | 'future' | 'none';
  /** “is going”, “was being seen”. */
  readonly isProgressive: boolean;
  readonly isPerfect: boolean;
  readonly isPassive: boolean;
  /** No auxiliary. */
  readonly isBare: boolean;
  /** “would”, which is a future inside reported speech and a condition outside. */
  readonly isConditional: boolean;
}
