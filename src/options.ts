import { InputError, type BatchFailure } from './errors.js';
import type { Article, CandidatePair, PreparedArticle, Match, SavedPlan, Sketch } from './types.js';

/** What may be set: values, thresholds and stages. Every field has a default. */
export interface Options {
  /** Words a shingle, 1 to 16. More words find only closer copies. Default 3. */
  readonly shingleSize?: number | undefined;
  /** Slots of a signature, 16 to 4096. More slots, smaller error. Default 128. */
  readonly signatureSize?: number | undefined;
  /** Seed of the signature's hash functions, an unsigned 32-bit integer. Default 1. */
  readonly seed?: number | undefined;
  /** Least copy probability of two articles in one cluster, in (0, 1]. Lower joins more. Default 0.5. */
  readonly minCopyProbability?: number | undefined;
  /** Least event probability of two clusters in one event, in (0, 1]. Lower joins more. Default 0.5. */
  readonly minEventProbability?: number | undefined;
  /**
   * Bytes that a batch may take for articles prepared for comparison, beside their texts, from 2²⁰. What does not fit is
   * prepared again when it is needed, with the same result in more time. Default 2³¹: some 30,000 news articles.
   */
  readonly memoryBudget?: number | undefined;
  /** Whether to compare the facts, the slowest stage. Default true. */
  readonly facts?: boolean | undefined;
  /**
   * How the batch is searched: what `planBatch` gave, now or years ago, and maybe with `frequencies` of
   * `learnFrequencies`. Batches, an archive and a run on a cluster with one plan decide alike. Default: a plan for the
   * number of articles.
   */
  readonly plan?: SavedPlan | undefined;
  /** Replaces the text stage. */
  readonly prepare?: ((article: Article) => PreparedArticle) | undefined;
  /** Replaces the sketch stage. */
  readonly sketch?: ((document: PreparedArticle) => Sketch) | undefined;
  /** Replaces the candidate stage: positions in the list it is given. */
  readonly candidates?: ((sketches: readonly Sketch[]) => readonly CandidatePair[]) | undefined;
  /** Replaces the match stage. */
  readonly match?: ((source: PreparedArticle, copy: PreparedArticle) => Match) | undefined;
  /** Called as a batch goes on, at most about a thousand times a stage. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /**
   * Called at the end of a batch for each article or pair that a bug kept from being read or compared; the result then
   * comes without a throw. Default: a `BatchError` with the failures and the result is thrown.
   */
  readonly onFailure?: ((failure: BatchFailure) => void) | undefined;
  /**
   * Ends a batch before it is done: its reason is thrown. On one thread it is looked at between portions of the work,
   * so only a callback can abort it there; on several threads whoever holds the controller can.
   */
  readonly signal?: AbortSignalLike | undefined;
}

/** The part of an `AbortSignal` that is used; named here so that a caller's types need neither DOM nor Node. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** How far a batch has come. */
export interface Progress {
  readonly stage: 'prepare' | 'candidates' | 'match' | 'cluster' | 'facts';
  readonly done: number;
  readonly total: number;
}

/** The values of {@link Options}, each with its default filled in. */
export interface Settings {
  readonly shingleSize: number;
  readonly signatureSize: number;
  readonly seed: number;
  readonly minCopyProbability: number;
  readonly minEventProbability: number;
  readonly memoryBudget: number;
  readonly facts: boolean;
  /** As it was given: whoever uses it checks it. */
  readonly plan?: SavedPlan | undefined;
}

const defaults: Settings = {
  shingleSize: 3,
  signatureSize: 128,
  seed: 1,
  minCopyProbability: 0.5,
  minEventProbability: 0.5,
  memoryBudget: 2 ** 31,
  facts: true,
};

const stages = ['prepare', 'sketch', 'candidates', 'match', 'onProgress', 'onFailure'] as const;

/**
 * Checks options and fills in the defaults; an option that is `undefined` is one that is not given.
 *
 * Throws an {@link InputError} `bad-option` for an unknown name, a wrong type or a value out of range.
 */
export function resolveOptions(options: Options): Settings {
  if (typeof options !== 'object' || options === null) {
    throw new InputError('bad-option', `Options must be an object, got ${show(options)}.`);
  }
  const given = Object.keys(options);
  if (given.length === 0) return defaults;
  for (const name of given) {
    if (
      !Object.hasOwn(defaults, name) &&
      !(stages as readonly string[]).includes(name) &&
      name !== 'signal' &&
      name !== 'plan'
    ) {
      const known = [...Object.keys(defaults), 'plan', ...stages, 'signal'].join(', ');
      throw new InputError('bad-option', `There is no option ${JSON.stringify(name)}; there are ${known}.`);
    }
  }
  for (const name of stages) {
    const stage: unknown = options[name];
    if (stage !== undefined && typeof stage !== 'function') {
      throw new InputError('bad-option', `The option ${name} must be a function, got ${show(stage)}.`);
    }
  }
  checkSignal(options.signal);
  const facts = options.facts ?? defaults.facts;
  if (typeof facts !== 'boolean') {
    throw new InputError('bad-option', `The option facts must be true or false, got ${show(facts)}.`);
  }
  return {
    ...resolveSketchOptions(options),
    minCopyProbability: probability(
      'minCopyProbability',
      options.minCopyProbability,
      defaults.minCopyProbability,
    ),
    minEventProbability: probability(
      'minEventProbability',
      options.minEventProbability,
      defaults.minEventProbability,
    ),
    memoryBudget: integer('memoryBudget', options.memoryBudget, 2 ** 20, Number.MAX_SAFE_INTEGER),
    facts,
    ...(options.plan !== undefined && { plan: options.plan }),
  };
}

/** The options of shingles and signatures, checked, with their defaults. */
export function resolveSketchOptions(
  options: Pick<Options, 'shingleSize' | 'signatureSize' | 'seed'>,
): Pick<Settings, 'shingleSize' | 'signatureSize' | 'seed'> {
  return {
    shingleSize: integer('shingleSize', options.shingleSize, 1, 16),
    signatureSize: integer('signatureSize', options.signatureSize, 16, 4096),
    seed: integer('seed', options.seed, 0, 0xffffffff),
  };
}

function checkSignal(signal: unknown): void {
  if (signal === undefined || signal === null) return;
  if (typeof signal === 'object' && 'aborted' in signal && 'throwIfAborted' in signal) return;
  throw new InputError('bad-option', `The option signal must be an AbortSignal, got ${show(signal)}.`);
}

function integer(
  name: 'shingleSize' | 'signatureSize' | 'seed' | 'memoryBudget',
  given: unknown,
  min: number,
  max: number,
): number {
  const value = given ?? defaults[name];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) {
    throw new InputError(
      'bad-option',
      `The option ${name} must be an integer from ${min} to ${max}, got ${show(value)}.`,
    );
  }
  return value;
}

/** A number above 0 and at most 1. */
export function probability(name: string, given: unknown, fallback: number): number {
  const value = given ?? fallback;
  if (typeof value !== 'number' || !(value > 0 && value <= 1)) {
    throw new InputError(
      'bad-option',
      `The option ${name} must be above 0 and at most 1, got ${show(value)}.`,
    );
  }
  return value;
}

/** A value as an error message shows it: short, what to do about it where that is plain, and never a throw. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return 'an array';
  if (value instanceof Date) return 'a Date: use .toISOString()';
  if (value instanceof Map || value instanceof Set) return `a ${value instanceof Map ? 'Map' : 'Set'}`;
  if (value instanceof Promise) return 'a Promise: await it';
  return ArrayBuffer.isView(value) || value instanceof ArrayBuffer ? 'bytes' : 'an object';
}
