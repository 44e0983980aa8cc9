import { InputError } from '../errors.js';
import { minFrame } from '../candidates/frame-pairs.js';
import { rareWeights, weightParts } from '../candidates/phrase-join.js';
import { commonPhrases } from '../candidates/phrase-frequencies.js';
import { minStories } from '../cluster/standing-text.js';
import { leastOthers } from '../cluster/template-families.js';
import { resolveOptions, show, type Options, type Settings } from '../options.js';
import { maxAhead } from './limits.js';
import { planFor } from '../candidates/check-plan.js';
import type { StemCounts } from '../match/document-frequencies.js';
import type { SavedPlan } from '../types.js';

/** The fields of one record, as the line of a file has them between tabs. JSON stands last. */
export type Fields = readonly string[];

/** What a stage gives: the kind of the record, then its fields. */
export type Made = readonly [kind: string, ...fields: (string | number)[]];

/** A stage of a batch over records: what an engine puts before it, what it gives, and the work. */
export interface Stage {
  readonly name: string;
  /** Another number for other records. */
  readonly version: number;
  readonly description: string;
  /** Names of the fields of a record. */
  readonly input: readonly string[];
  /**
   * The first so many fields are the order in which records must come, as strings; all of one first field come to one
   * run of the stage. 0 where the order is free.
   */
  readonly sortedBy: number;
  /** By kind of record, the names of its fields. */
  readonly output: Readonly<Record<string, readonly string[]>>;
  readonly run: (records: Iterable<Fields>, context: StageContext) => Iterable<Made>;
}

/** What all runs of a stage know. */
export interface StageContext {
  /** The rules of the whole run. */
  readonly plan: SavedPlan;
  readonly settings: Settings;
  /** Articles of the whole run. */
  readonly articles: number;
  /** What the run has learned of its articles: see {@link Learned}. */
  readonly learned: Learned;
}

/** What is counted over all articles before pairs are compared; empty where the plan has frozen frequencies. */
export interface Learned {
  readonly stems: StemCounts;
  /** Phrases that more articles hold than `plan.frames` allows a story. */
  readonly common: ReadonlySet<number>;
}

/** The plan of a run on an engine, as its file has it. */
export interface RunPlan {
  readonly format: 'samestory.run/1';
  /** Articles of the run. */
  readonly articles: number;
  readonly plan: SavedPlan;
  readonly options: Pick<
    Settings,
    'shingleSize' | 'signatureSize' | 'seed' | 'minCopyProbability' | 'minEventProbability' | 'facts'
  >;
  /** What the engine counts for itself. */
  readonly rules: {
    /** Pairs of one template from which an article is by a template. */
    readonly minTemplatePairs: number;
    /** Clusters with a run of words from which it is standing text. */
    readonly minStandingStories: number;
    /** Share of the phrases of the shorter of two texts that must be common ones for the two to share but a frame. */
    readonly minFrameShare: number;
    /** What a shared phrase adds to the weight of a pair, by the number of its holders; 0 for more. */
    readonly weights: readonly number[];
    /** Weight that is one: `plan.join.minRarity` of these makes a pair. */
    readonly weightParts: number;
    /** Articles of a component of copies up to which `match` may have made its clusters ahead. */
    readonly maxAhead: number;
  };
}

export const runFormat = 'samestory.run/1';

/** Bytes that a filter takes for prepared articles: an executor runs one a core. */
const filterMemory = 2 ** 28;

/**
 * What the file of a run says, checked. Throws an {@link InputError} `bad-option`.
 *
 * @param learned absent before it is counted.
 */
export function readRunPlan(
  given: unknown,
  learned: Learned = { stems: new Map<never, never>(), common: new Set<never>() },
): StageContext {
  const { format, articles, plan, options } = (given ?? {}) as Partial<Record<keyof RunPlan, unknown>>;
  if (format !== runFormat)
    throw new InputError(
      'bad-option',
      `The plan of a run must have the format "${runFormat}", got ${show(format)}.`,
    );
  if (typeof articles !== 'number' || !Number.isSafeInteger(articles) || articles < 0)
    throw new InputError(
      'bad-option',
      `The plan of a run must have articles, an integer, got ${show(articles)}.`,
    );
  const settings = resolveOptions({
    ...(options as object),
    plan: plan as SavedPlan,
    memoryBudget: filterMemory,
  });
  const checked = planFor({ plan: plan as SavedPlan }, articles, settings.signatureSize);
  const common = commonPhrases(checked, () => learned.common);
  return { articles, settings, plan: checked, learned: { ...learned, common } };
}

/** The plan of a run over so many articles. Throws as `clusterArticles` does. */
export function makeRunPlan(articles: number, options: Options): RunPlan {
  if (!Number.isSafeInteger(articles) || articles < 0)
    throw new InputError('bad-option', `A run must have a number of articles, got ${show(articles)}.`);
  const settings = resolveOptions(options);
  const { shingleSize, signatureSize, seed, minCopyProbability, minEventProbability, facts } = settings;
  const plan = planFor({ plan: settings.plan }, articles, signatureSize);
  return {
    format: runFormat,
    articles,
    plan,
    options: { shingleSize, signatureSize, seed, minCopyProbability, minEventProbability, facts },
    rules: {
      minTemplatePairs: leastOthers,
      minStandingStories: minStories,
      minFrameShare: minFrame,
      weights: Array.from(rareWeights(plan.join.rareHolders)),
      weightParts,
      maxAhead,
    },
  };
}

/** Records with the same first field, one group after another. */
export function* groupsOf(records: Iterable<Fields>): Generator<Fields[]> {
  for (const { rest } of eachGroup(records)) yield [...rest];
}

/** The same for groups that need not be held: what is left of one when the next is asked for is passed over. */
export function* eachGroup(records: Iterable<Fields>): Generator<{ readonly rest: Iterable<Fields> }> {
  const iterator = records[Symbol.iterator]();
  let next = iterator.next();
  while (!next.done) {
    const of = next.value[0]!;
    const rest = (function* () {
      for (; !next.done && next.value[0] === of; next = iterator.next()) yield next.value;
    })();
    yield { rest };
    // A reader may stop early, which ends its own walk.
    while (!next.done && next.value[0] === of) next = iterator.next();
  }
}
