import type { Progress } from '../options.js';
import type { Output } from './terminal.js';

const VERBS: Readonly<Record<Progress['stage'], string>> = {
  prepare: 'articles prepared',
  candidates: 'articles searched for candidates',
  match: 'pairs matched',
  cluster: 'clusters made',
  facts: 'copies compared fact by fact',
};

export interface Counter {
  readonly show: (progress: Progress) => void;
  /** Takes the line away, so that the report starts on an empty one. */
  readonly clear: () => void;
}

const CLEAR_LINE = '\r\u001b[2K';

/**
 * A bar and a counter on one line of a terminal, rewritten as a batch goes on; nothing at all elsewhere. What has taken a
 * second also has its rate, and the time that is left at that rate.
 *
 * @param now Milliseconds since any moment.
 */
export function createCounter(
  output: Output,
  isWanted: boolean,
  now: () => number = () => performance.now(),
): Counter {
  const isShown = isWanted && output.isTTY === true;
  let last = '';
  let current: { stage: Progress['stage']; since: number; from: number } | undefined;
  return {
    show: ({ stage, done, total }) => {
      // A hundred steps a stage are enough for an eye, and keep a batch of a million from writing a million lines.
      const step = Math.max(1, Math.floor(total / 100));
      if (!isShown || (done % step !== 0 && done !== total)) return;
      // The first count of a stage comes when some of it is done, maybe before the program ran.
      if (current?.stage !== stage || done < current.from) current = { stage, since: now(), from: done };
      const pace = paceInWords(done - current.from, total - done, now() - current.since);
      const line = `${bar(total === 0 ? 1 : done / total)} ${done} of ${total} ${VERBS[stage]}${pace}`;
      if (line !== last) output.write(CLEAR_LINE + line);
      last = line;
    },
    clear: () => {
      if (last !== '') output.write(CLEAR_LINE);
      last = '';
    },
  };
}

const BAR_WIDTH = 24;

/** `[=======>                ]` */
function bar(share: number): string {
  const filled = Math.round(share * BAR_WIDTH);
  const tip = filled < BAR_WIDTH ? '>' : '';
  return `[${('='.repeat(filled) + tip).padEnd(BAR_WIDTH)}]`;
}

/** Before a stage has run so long, its rate is chance. */
const minPaceMs = 1000;

/** `, 120/s, 40 s left`; nothing where that cannot be told yet. */
function paceInWords(done: number, left: number, ms: number): string {
  if (ms < minPaceMs || done <= 0) return '';
  const perSecond = (done / ms) * 1000;
  const rate = perSecond < 10 ? perSecond.toFixed(1) : perSecond.toFixed(0);
  return left === 0 ? `, ${rate}/s` : `, ${rate}/s, ${durationInWords(left / perSecond)} left`;
}

function durationInWords(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 90 * 60 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
