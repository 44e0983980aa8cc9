import { setTimeout } from 'node:timers/promises';
import type { Added, ArticleIndex } from '../archive/index.js';
import { InputError } from '../errors.js';
import type { Article } from '../types.js';
import type { AddFlags } from './archive-flags.js';
import { EXIT } from './exit-code.js';
import { statesOf, type FileStates } from './file-states.js';
import { openInputs } from './open-inputs.js';
import { createCounter } from './progress.js';
import { tellFailures, tellNotes } from './tell-failures.js';
import type { Terminal } from './terminal.js';

/** Articles added by one call: more are not read while these wait for the disk. */
const portionSize = 256;

/** Adds the articles of some files; what cannot be read or added is told, and the others are added all the same. */
export async function addInputs(
  archive: ArticleIndex,
  inputs: readonly string[],
  flags: AddFlags,
  terminal: Terminal,
): Promise<{ readonly added: Added & { readonly refused: number }; readonly code: number }> {
  const { source, failures, skipped, close } = await openInputs(inputs, flags, terminal);
  const counter = createCounter(terminal.stderr, flags.quiet !== true);
  const added = { added: 0, replaced: 0, unchanged: 0, refused: 0 };
  const refused: InputError[] = [];
  const addSome = async (articles: readonly Article[]) => {
    const some = await (flags.replace === true ? archive.replace(articles) : archive.add(articles));
    for (const name of ['added', 'replaced', 'unchanged'] as const) added[name] += some[name];
  };
  const addEach = async (articles: readonly Article[]) => {
    for (const article of articles) {
      try {
        await addSome([article]);
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        refused.push(error);
        added.refused++;
      }
    }
  };
  try {
    for (let i = 0; i < source.size; i += portionSize) {
      const end = Math.min(source.size, i + portionSize);
      const articles = Array.from({ length: end - i }, (_, k) => source.articleAt(i + k));
      try {
        await addSome(articles);
      } catch (error) {
        // One that is there already keeps the others of its portion out.
        if (!isDuplicate(error)) throw error;
        await addEach(articles);
      }
      counter.show({ stage: 'prepare', done: end, total: source.size });
    }
  } finally {
    counter.clear();
    close();
  }
  tellFailures([...failures, ...refused], terminal.stderr);
  tellNotes(skipped, terminal.stderr);
  if (source.size === 0 && failures.length > 0) return { added, code: EXIT.unreadableInput };
  const isPartly = failures.length > 0 || refused.length > 0;
  return { added, code: isPartly ? EXIT.partlyDone : EXIT.nothingToReport };
}

function isDuplicate(error: unknown): error is InputError {
  return error instanceof InputError && error.code === 'duplicate-id';
}

const defaultEvery = 5;

/**
 * Looks again and again for files that are new or have changed, until it is told to stop. A file that is being written is
 * left until two looks find it the same.
 *
 * @param first what was there before the files were first read.
 */
export async function watchInputs(
  inputs: readonly string[],
  first: FileStates,
  { every = defaultEvery }: AddFlags,
  terminal: Terminal,
  take: (changed: readonly string[]) => Promise<void>,
): Promise<number> {
  const stop = terminal.stopOnSignal?.();
  const done = new Map(first);
  let before: FileStates = first;
  while (stop?.aborted !== true) {
    try {
      await setTimeout(every * 1000, undefined, { signal: stop });
    } catch {
      break;
    }
    const now = statesOf(inputs);
    const changed = [...now].filter(
      ([path, state]) => done.get(path) !== state && before.get(path) === state,
    );
    before = now;
    if (changed.length === 0) continue;
    await take(changed.map(([path]) => path));
    for (const [path, state] of changed) done.set(path, state);
  }
  return EXIT.nothingToReport;
}
