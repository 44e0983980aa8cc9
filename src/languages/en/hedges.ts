/** English words that take certainty from a statement. Our own list. */
export const hedges: ReadonlySet<string> = new Set(
  (
    'perhaps maybe possibly probably likely apparently presumably seemingly reportedly allegedly supposedly ' +
    'potentially arguably conceivably purportedly'
  ).split(' '),
);

/** Words that leave open whether it will come about: “is still possible”, “is considering an appeal”. */
export const openWords: ReadonlySet<string> = new Set(
  'considering weighing could possible possibly perhaps likely probably unlikely expected expect expects considers planning'.split(
    ' ',
  ),
);

/** Verbs that tell what somebody thinks, and not what is. */
export const thinkingVerbs: ReadonlySet<string> = new Set(
  'think thinks thought believe believes believed assume assumes assumed imagine imagines imagined'.split(
    ' ',
  ),
);
