/**
 * The precision that is promised of what is told, as the least confidence of a finding: set by
 * `bench/fit/fact-confidence.ts`, which prints what each value costs with whole sources left out.
 */
export const minConfidence = {
  /** Of a CORRECTION. */
  major: 0.6,
  /** Of a word in another's place, for it to be a CORRECTION although nothing is known of the two words. */
  otherWordMajor: 0.95,
  /** Of any other difference of meaning. */
  minor: 0.7,
  /** Of a passage left out or put in. */
  lost: 0.3,
  /** Of one that is a CORRECTION: that something is missing is sooner sure than that it is wrong. */
  lostMajor: 0.45,
} as const;
