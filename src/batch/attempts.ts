import { InputError, type BatchFailure } from '../errors.js';
import type { ArticleId } from '../types.js';

/** Does things of which each may fail for itself, and remembers those that did. */
export interface Attempts {
  /** What `work` gives, or `instead` where a bug makes it throw. What the input is to blame for is thrown on. */
  readonly attempt: <T>(
    stage: BatchFailure['stage'],
    articles: readonly ArticleId[],
    work: () => T,
    instead: () => T,
  ) => T;
  /** The failures since the last time; a thing that failed again is reported once. */
  readonly takeFailures: () => BatchFailure[];
}

export function createAttempts(): Attempts {
  let failures: BatchFailure[] = [];
  const reported = new Set<string>();
  return {
    attempt(stage, articles, work, instead) {
      try {
        return work();
      } catch (error) {
        if (error instanceof InputError) throw error;
        const key = JSON.stringify([stage, ...articles]);
        if (!reported.has(key)) failures.push({ stage, articles, error });
        reported.add(key);
        return instead();
      }
    },
    takeFailures() {
      const taken = failures;
      failures = [];
      return taken;
    },
  };
}
