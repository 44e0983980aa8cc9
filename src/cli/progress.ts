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

/** A bar and a counter on one line of a terminal, rewritten as a batch goes on; nothing at all elsewhere. */
export function createCounter(output: Output, isWanted: boolean): Counter {
  const isShown = isWanted && output.isTTY === true;
  let last = '';
  return {
    show: ({ stage, done, total }) => {
      // A hundred steps a stage are enough for an eye, and keep a batch of a million from writing a million lines.
      const step = Math.max(1, Math.floor(total / 100));
      if (!isShown || (done % step !== 0 && done !== total)) return;
      const line = `${bar(total === 0 ? 1 : done / total)} ${done} of ${total} ${VERBS[stage]}`;
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
