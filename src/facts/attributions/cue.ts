import type { CueKind, CueStrength } from '../../languages/en/reporting-verbs.js';
import type { Span } from '../../types.js';
import type { TokenRange } from './noun-phrases.js';

/** A cue with the noun phrase it belongs to. */
export interface Cue {
  readonly span: Span;
  readonly token: number;
  /** First token after the cue. */
  readonly end: number;
  readonly lemma: string;
  readonly kind: CueKind;
  readonly strength: CueStrength;
  readonly source?: TokenRange;
  /** What a relative pronoun in `source` stands for. */
  readonly antecedent?: TokenRange;
  readonly isNegated: boolean;
  /** The cue stands before its source: “…, said the mayor”. */
  readonly isInverted: boolean;
}
