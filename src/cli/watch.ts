import { type FSWatcher, statSync, watch as watchPath } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { InputError } from '../errors.js';
import { EXIT } from './exit-code.js';
import { statesOf } from './file-states.js';
import type { Terminal } from './terminal.js';

/** What a command that watches needs of its options. */
export interface WatchFlags {
  readonly watch?: boolean;
  readonly quiet?: boolean;
  /** What the run itself writes is no change. */
  readonly output?: string;
  readonly baseline?: string;
}

/** Quiet after a change until the next run, so that files that are copied together are read together, in ms. */
const quietMs = 300;
/** Longest wait for that quiet, in ms: a folder that is written to all the time is read as it stands. */
const maxQuietMs = 5000;
/** Between two looks, where the system tells no changes (some network drives), in ms. */
const pollMs = 2000;

/**
 * Runs a command once, or with `--watch` again each time that its files change, until a signal or a reader that goes
 * away ends it: the exit code is then 0. What changes during a run is seen after it.
 *
 * @param inputs Files and folders that are watched.
 * @param runOnce Gets the signal that ends it early, where there is one.
 */
export async function runWatched(
  inputs: readonly string[],
  flags: WatchFlags,
  terminal: Terminal,
  runOnce: (signal?: AbortSignal) => Promise<number>,
): Promise<number> {
  if (flags.watch !== true) return runOnce();
  if (inputs.includes('-'))
    throw new InputError(
      'bad-option',
      '--watch needs files or folders; the standard input (-) is read once.',
    );
  const ending = new AbortController();
  const end = () => ending.abort();
  const stop = terminal.stopOnSignal?.();
  stop?.addEventListener('abort', end);
  terminal.stdout.on?.('error', end);
  const own = [flags.output, flags.baseline].map((path) => path && resolve(path));
  const changes = watchChanges(inputs);
  try {
    while (!ending.signal.aborted) {
      const seen = stateOf(inputs, own);
      await runOnce(ending.signal);
      if (flags.quiet !== true && !ending.signal.aborted)
        terminal.stderr.write('samestory: watching for changes; Ctrl-C ends.\n');
      do await changes.next(ending.signal);
      while (!ending.signal.aborted && stateOf(inputs, own) === seen);
    }
  } catch (error) {
    if (!ending.signal.aborted) throw error;
  } finally {
    changes.close();
    stop?.removeEventListener('abort', end);
    terminal.stdout.off?.('error', end);
  }
  return EXIT.nothingToReport;
}

/** Names, sizes and times of all files that a run would read: a change of one is a change of the text. */
function stateOf(inputs: readonly string[], own: readonly (string | undefined)[]): string {
  return [...statesOf(inputs)]
    .filter(([file]) => !own.includes(resolve(file)))
    .map(([file, state]) => `${file}\u0000${state}`)
    .join('\n');
}

/** Tells when something may have changed; what it was is not asked, as no system tells it the same way. */
function watchChanges(inputs: readonly string[]) {
  let onChange = () => undefined as void;
  const watchers: FSWatcher[] = [];
  let mustPoll = false;
  for (const input of inputs) {
    const stats = statSync(input, { throwIfNoEntry: false });
    const isFolder = stats?.isDirectory() === true;
    // What is not there yet may become a folder.
    mustPoll ||= stats === undefined;
    try {
      // Editors replace a file by another: its folder sees it.
      const watcher = watchPath(isFolder ? input : dirname(resolve(input)), { recursive: isFolder });
      watcher.on('change', () => onChange());
      watcher.on('error', () => (mustPoll = true));
      watchers.push(watcher);
    } catch {
      mustPoll = true;
    }
  }
  return {
    /** Until a change and then some quiet, or an abort. */
    next: (signal: AbortSignal) =>
      new Promise<void>((done) => {
        let timer: NodeJS.Timeout | undefined;
        let latest = Infinity;
        const end = () => {
          clearTimeout(timer);
          clearInterval(polling);
          signal.removeEventListener('abort', end);
          onChange = () => undefined;
          done();
        };
        const settle = () => {
          clearTimeout(timer);
          latest = Math.min(latest, performance.now() + maxQuietMs);
          timer = setTimeout(end, Math.min(quietMs, latest - performance.now()));
        };
        // One look at the start: what came during the run woke nobody.
        settle();
        const polling = setInterval(() => mustPoll && settle(), pollMs);
        onChange = settle;
        signal.addEventListener('abort', end);
        if (signal.aborted) end();
      }),
    close: () => {
      for (const watcher of watchers) watcher.close();
    },
  };
}
