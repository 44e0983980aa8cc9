import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { looseStep, type AnyStep, type LooseStep } from '../batch/steps.js';
import type { BatchFailure } from '../errors.js';
import type { Settings } from '../options.js';
import type { SketchedArticles, Workbench } from '../batch/workbench.js';
import { unpackSketches, type PackedSketches } from './pack-sketches.js';
import { createPacker } from './parcels.js';

/** What a thread starts with. */
export interface Setup {
  readonly settings: Settings;
  /** Of the whole batch. */
  readonly articles: number;
  /** How many threads share it. */
  readonly threads: number;
}

/** What a thread answers, in the order in which it was sent its parcels. */
export type Reply =
  { readonly answer: unknown; readonly failures: readonly BatchFailure[] } | { readonly error: unknown };

/** Threads with a workbench each. */
export interface ThreadPool {
  /** Does all portions of a step; `take` gets the answers in their order, where the step is not local. */
  readonly perform: (step: AnyStep) => Promise<void>;
  /** What bugs kept from being done, so far. */
  readonly takeFailures: () => BatchFailure[];
  /** Whatever is under way is never answered: it fails. */
  readonly close: () => Promise<void>;
}

/** Portions another thread has at hand, so that it never waits for the next while the caller's is at work. */
const ahead = 3;
/** Answers that may wait for a slower one before them, by thread. */
const waiting = 16;

/**
 * The caller's thread does its share, and looks for answers between two portions: one thread less to start, to warm up and
 * to send articles to.
 *
 * @param worker the built `worker.js`.
 * @param own the bench of the caller's thread.
 */
export function createThreadPool(worker: URL, setup: Setup, own: Workbench): ThreadPool {
  const failures: BatchFailure[] = [];
  const others = Array.from({ length: setup.threads - 1 }, () => startThread(worker, setup, failures));
  const pool: readonly Thread[] = [...others, ownThread(own)];
  /** Where on the way through the batch the share of each thread ends. */
  let ends: readonly number[] | undefined;
  return {
    async perform(step) {
      const loose = looseStep(step);
      const { work, portion, isLocal } = loose;
      // What is learnt every thread must know.
      if (work === 'learn') await Promise.all(pool.map(({ ask }) => ask(work, portion(0))));
      else if (isLocal) ends = (await performLocally(pool, loose, ends)) ?? ends;
      else await performInOrder(pool, loose);
    },
    takeFailures: () => failures.splice(0),
    async close() {
      await Promise.all(others.map(({ stop }) => stop()));
    },
  };
}

/** Every thread takes the next portion; answers wait for those before them. */
async function performInOrder(
  pool: readonly Thread[],
  { work, count, portion, take }: LooseStep,
): Promise<void> {
  const answers = new Map<number, unknown>();
  let next = 0;
  let taken = 0;
  const wake: (() => void)[] = [];
  await everyHand(pool, async ({ ask }) => {
    while (next - taken >= waiting * pool.length) await new Promise<void>((resolve) => wake.push(resolve));
    if (next >= count) return false;
    const i = next++;
    answers.set(i, await ask(work, portion(i)));
    for (; answers.has(taken); taken++) {
      take(answers.get(taken), taken);
      answers.delete(taken);
    }
    for (const resolve of wake.splice(0)) resolve();
    return true;
  });
}

/**
 * Every thread has a run of portions of its own, and when it is through, half of what another has left. Returns where on the
 * way through the batch the runs ended, if the step tells.
 *
 * @param ends where they ended before: its articles are at hand where they were.
 */
async function performLocally(
  pool: readonly Thread[],
  { work, count, portion, portionAtHand = portion, take, placeOf }: LooseStep,
  ends: readonly number[] | undefined,
): Promise<readonly number[] | undefined> {
  const borders = pool.map((_, t) => {
    if (t === pool.length - 1) return count;
    return ends && placeOf
      ? firstFrom(ends[t]!, count, placeOf)
      : Math.floor((count * (t + 1)) / pool.length);
  });
  const runs = borders.map((end, t) => ({ next: t === 0 ? 0 : borders[t - 1]!, end }));
  await everyHand(pool, async ({ ask }, t) => {
    const own = runs[t]!;
    if (own.next >= own.end) {
      const longest = runs.reduce((most, run) => (run.end - run.next > most.end - most.next ? run : most));
      own.end = longest.end;
      longest.end = own.next = Math.floor((longest.next + longest.end) / 2);
      if (own.next >= own.end) return false;
    }
    const i = own.next++;
    take(await ask(work, portionAtHand(i)), i);
    return true;
  });
  return ends ?? (placeOf && borders.map((border) => (border < count ? placeOf(border) : 1)));
}

/** The first portion that lies at this place of the way or behind. */
function firstFrom(place: number, count: number, placeOf: (i: number) => number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (placeOf(middle) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Keeps each thread supplied until there is nothing more for it to do. */
async function everyHand(
  pool: readonly Thread[],
  goOn: (thread: Thread, t: number) => Promise<boolean>,
): Promise<void> {
  const supply = async (thread: Thread, t: number) => {
    while (await goOn(thread, t));
  };
  await Promise.all(
    pool.flatMap((thread, t) => Array.from({ length: thread.ahead }, () => supply(thread, t))),
  );
}

interface Thread {
  /** Portions it has at hand. */
  readonly ahead: number;
  readonly ask: (work: keyof Workbench, portion: unknown) => Promise<unknown>;
  readonly stop: () => Promise<unknown>;
}

/** The caller's thread; answers of the others and timers have their turn before each portion. */
function ownThread(bench: Workbench): Thread {
  return {
    ahead: 1,
    ask: async (work, portion) => {
      await setImmediate();
      // What was sent is what the work takes.
      return (bench[work] as (portion: unknown) => unknown)(portion);
    },
    stop: () => Promise.resolve(),
  };
}

/** Of a thread's share of the memory, for the texts that it holds; its documents have the same strings. */
const textShare = 1 / 4;

function startThread(url: URL, setup: Setup, failures: BatchFailure[]): Thread {
  // The options of the command line are for the program: with `--input-type`, say, no file can be run.
  const worker = new Worker(url, { workerData: setup, execArgv: [] });
  const pack = createPacker((setup.settings.memoryBudget * textShare) / setup.threads);
  const asked: { resolve: (answer: unknown) => void; reject: (error: unknown) => void }[] = [];
  let failure: { readonly error: unknown } | undefined;
  worker.on('message', (reply: Reply) => {
    const { resolve, reject } = asked.shift()!;
    if ('error' in reply) reject(reply.error);
    else {
      failures.push(...reply.failures);
      resolve(reply.answer);
    }
  });
  // Where the thread itself goes down (out of memory, say) nobody answers any more.
  const fail = (error: unknown) => {
    failure ??= { error };
    for (const { reject } of asked.splice(0)) reject(error);
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The thread has ended.')));
  return {
    ahead,
    ask: async (work, portion) => {
      if (failure) throw failure.error;
      const parcel = pack(work, portion);
      const answer = await new Promise((resolve, reject) => {
        asked.push({ resolve, reject });
        worker.postMessage(parcel);
      });
      return work === 'sketch' ? unpack(answer as PackedAnswer) : answer;
    },
    stop: () => worker.terminate(),
  };
}

/** Sketches cross in few large pieces. */
export interface PackedAnswer extends Omit<SketchedArticles, 'sketches'> {
  readonly packed: PackedSketches;
}

function unpack({ packed, ...others }: PackedAnswer): SketchedArticles {
  return { sketches: unpackSketches(packed), ...others };
}
