import type { Span } from '../../types.js';

/** Why a stretch of text cannot have been written like that. */
export type DamageReason =
  | 'stray-mark'
  | 'fragment'
  | 'repeated-word'
  | 'article-mismatch'
  | 'foreign-script'
  | 'junk'
  | 'first-person'
  | 'torn-clause';

/** A stretch whose wording is damaged; offsets point into `document.text`. */
export interface Damage extends Span {
  /** The sentence it stands in, or the one before it where it stands between two. */
  readonly sentence: number;
  readonly reason: DamageReason;
  /** `major`: the meaning is lost. `minor`: it can still be read. */
  readonly severity: 'minor' | 'major';
}

export type Found = Omit<Damage, 'sentence'>;
