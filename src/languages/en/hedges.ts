/** English words that take certainty from a statement. Our own list. */
export const hedges: ReadonlySet<string> = new Set(
  (
    'perhaps maybe possibly probably likely apparently presumably seemingly reportedly allegedly supposedly ' +
    'potentially arguably conceivably purportedly'
  ).split(' '),
);
