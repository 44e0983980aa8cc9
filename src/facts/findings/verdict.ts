import type { ChangeType, Garble, Severity } from '../../types.js';

/** What a judge may decide, as data. In `note`, `{was}` and `{now}` stand for the words of the source and the copy. */
export interface Verdict {
  readonly change: ChangeType;
  readonly garble?: Garble;
  /** Where the judge gives no other. */
  readonly severity: Severity;
  readonly note: string;
  /** What is said of two reports that are no copies: the two contradict each other, and neither is the source. */
  readonly reports?: string;
}
