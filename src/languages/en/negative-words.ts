import { negativePredicates, nounNegators, verbNegators } from './negators.js';

/** English words that say by themselves what a “not” would say elsewhere. Our own list. */
const negative: ReadonlySet<string> = new Set(
  (
    'only except but without lack lacks lacked lacking poorly badly rarely seldom hardly barely scarcely little few ' +
    'free prohibit prohibits prohibited ban bans banned forbid forbidden forbids prevent prevents prevented stop ' +
    'stopped avoid avoids avoided refuse refused refuses fail failed fails deny denied denies reject rejected rule ' +
    'ruled exclude excluded instead rather until unless miss missed missing absence absent stay remain remained ' +
    'remains impossible unable cannot neither nor no none nobody nothing never not'
  ).split(' '),
);

/** Whether a word, folded, turns or nearly turns a statement round. */
export function isNegative(norm: string): boolean {
  return (
    negative.has(norm) ||
    nounNegators.has(norm) ||
    verbNegators.has(norm) ||
    negativePredicates.has(norm) ||
    /n't$/.test(norm) ||
    /^(?:un|in|im|dis|non|mis)[a-z]{5,}$/.test(norm)
  );
}
