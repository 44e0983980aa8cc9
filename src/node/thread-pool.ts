import { Worker } from 'node:worker_threads';
import type { AnyStep } from '../cluster-steps.js';
import type { Settings } from '../options.js';
import type { Sketch } from '../types.js';
import type { SketchedArticles, Workbench } from '../workbench.js';
import { unpackSketches, type PackedSketches } from './pack-sketches.js';

/** What a thread starts with. */
export interface Setup {
  readonly settings: Settings;
  /** Of the whole batch. */
  readonly articles: number;
}

/** What a thread is asked for; it answers in the order of the questions. */
export interface Request {
  readonly work: keyof Workbench;
  readonly portion: unknown;
}

/** What a thread answers. */
export type Reply = { readonly answer: unknown } | { readonly error: unknown };

/** Threads with a workbench each. */
export interface ThreadPool {
  /** Does all portions of a step; `take` gets the answers in the order of the portions. */
  perform(step: AnyStep): Promise<void>;
  close(): Promise<void>;
}

/** Portions a thread has at hand, so that it never waits for the next. */
const ahead = 2;
/** Answers that may wait for a slower one before them, by thread. */
const waiting = 16;

/** @param worker the built `worker.js`. */
export function createThreadPool(worker: URL, threads: number, setup: Setup): ThreadPool {
  const pool = Array.from({ length: threads }, () => startThread(worker, setup));
  return {
    async perform(step) {
      if (step.work === 'learn') {
        for (const portion of step.portions) await Promise.all(pool.map(({ ask }) => ask('learn', portion)));
        return;
      }
      const { work, take } = step as { work: keyof Workbench; take: (answer: unknown) => void };
      const portions = (step.portions as Iterable<unknown>)[Symbol.iterator]();
      const answers = new Map<number, unknown>();
      let asked = 0;
      let taken = 0;
      let wake: (() => void)[] = [];
      const feed = async ({ ask }: Thread) => {
        for (;;) {
          while (asked - taken >= waiting * threads) await new Promise<void>((resolve) => wake.push(resolve));
          const next = portions.next();
          if (next.done) return;
          const turn = asked++;
          answers.set(turn, await ask(work, next.value));
          for (; answers.has(taken); taken++) {
            take(answers.get(taken));
            answers.delete(taken);
          }
          const woken = wake;
          wake = [];
          for (const resolve of woken) resolve();
        }
      };
      await Promise.all(pool.flatMap((thread) => Array.from({ length: ahead }, () => feed(thread))));
    },
    async close() {
      await Promise.all(pool.map(({ stop }) => stop()));
    },
  };
}

interface Thread {
  ask(work: keyof Workbench, portion: unknown): Promise<unknown>;
  stop(): Promise<unknown>;
}

function startThread(url: URL, setup: Setup): Thread {
  const worker = new Worker(url, { workerData: setup });
  const asked: { resolve: (answer: unknown) => void; reject: (error: unknown) => void }[] = [];
  let failure: { readonly error: unknown } | undefined;
  worker.on('message', (reply: Reply) => {
    const { resolve, reject } = asked.shift()!;
    if ('error' in reply) reject(reply.error);
    else resolve(reply.answer);
  });
  // Where the thread itself goes down (out of memory, say) nobody answers any more.
  worker.on('error', (error) => {
    failure = { error };
    for (const { reject } of asked.splice(0)) reject(error);
  });
  return {
    ask: async (work, portion) => {
      if (failure) throw failure.error;
      const answer = await new Promise((resolve, reject) => {
        asked.push({ resolve, reject });
        worker.postMessage({ work, portion } satisfies Request);
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

function unpack({ packed, counts }: PackedAnswer): SketchedArticles {
  const sketches: readonly Sketch[] = unpackSketches(packed);
  return { sketches, counts };
}
