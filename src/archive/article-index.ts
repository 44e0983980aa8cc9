import type { AbortSignalLike, Options } from '../options.js';
import type { Article, ArticleId, Cluster, Comparison, FactChange, NewsEvent, SavedPlan } from '../types.js';

/** Options of a batch that an archive takes too; they are kept in it, and hold for all that is done with it. */
export type ArchiveSettings = Pick<
  Options,
  'shingleSize' | 'signatureSize' | 'seed' | 'minCopyProbability' | 'minEventProbability' | 'facts'
>;

/** How an archive is opened. */
export interface ArchiveOptions
  extends ArchiveSettings, Pick<Options, 'memoryBudget' | 'onProgress' | 'onFailure'> {
  /**
   * How pairs are searched, from `planBatch`, and maybe with frozen `frequencies`: without these a word of a language that
   * has no table weighs what it weighs in the archive, so each new article of that language changes all verdicts in it.
   * Default: a plan for 50,000 articles; kept in the archive.
   */
  readonly plan?: SavedPlan | undefined;
  /**
   * Whether the texts are kept, compressed. With `none` an archive answers by sketches alone: `find` and `recall` give
   * resemblances, and there are no clusters, events or facts. Default `compressed`; kept in the archive.
   */
  readonly texts?: 'compressed' | 'none' | undefined;
  /** Whether one is made where there is none. Default true. */
  readonly create?: boolean | undefined;
  /** Reads an archive while another process writes it. Default false. */
  readonly readOnly?: boolean | undefined;
  /** Opens what is left of an archive whose records are damaged. Default false. */
  readonly salvage?: boolean | undefined;
}

/** Ends a question before it is answered: its reason is thrown. What was acknowledged before stays. */
export interface Asking {
  readonly signal?: AbortSignalLike | undefined;
}

export interface Added {
  readonly added: number;
  /** Articles of an id that was there with another text. Only `replace` does that. */
  readonly replaced: number;
  /** Articles that were there, the same in every field. */
  readonly unchanged: number;
}

/** An archived article that an article given to `find` is like. */
export interface FoundArticle {
  readonly article: ArticleId;
  /** Its cluster, where the clusters were asked for since it came. */
  readonly cluster?: string;
  /** The archived article as the source, the given one as the copy; the facts where they were asked for. */
  readonly comparison: Comparison;
}

/** What an archive holds of an article, which is not added. */
export interface Found {
  /** Texts that descend from one text with it, the likest first. */
  readonly copies: readonly FoundArticle[];
  /** Other reports of the same event, the likest first. */
  readonly sameEvent: readonly FoundArticle[];
  /** With `texts: 'none'`: articles by how much their sketches have in common, the likest first. */
  readonly resembling: readonly Resembling[];
}

/** Two sketches compared. */
export interface Resembling {
  readonly article: ArticleId;
  /** Of the phrases of both, in [0, 1]. */
  readonly resemblance: number;
  /** Share of the phrases of the one with fewer that the other has, in [0, 1]. */
  readonly containment: number;
}

export interface FindOptions extends Asking {
  /** Whether to compare the facts of the copies. Default false. */
  readonly facts?: boolean | undefined;
  /** Most archived articles that are compared exactly, those with the nearest sketches. Default 32. */
  readonly max?: number | undefined;
}

/** What happened to one article between two questions. */
export interface ArticleChange {
  readonly kind: 'joined' | 'left' | 'moved' | 'replaced';
  readonly article: ArticleId;
  /** The cluster it is in now; absent where it is gone. */
  readonly cluster?: string;
  /** The cluster it was in. */
  readonly from?: string;
  /** Why, in one sentence. */
  readonly reason: string;
}

/** What happened to clusters as wholes. */
export interface ClusterChange {
  readonly kind: 'split' | 'merged' | 'renamed';
  readonly from: readonly string[];
  readonly into: readonly string[];
  readonly reason: string;
}

export interface Changes {
  /** What to ask with the next time. */
  readonly token: string;
  readonly articles: readonly ArticleChange[];
  readonly clusters: readonly ClusterChange[];
}

/** What a copy still carries of a text that was killed or corrected. */
export interface RecalledCopy {
  readonly article: ArticleId;
  readonly publisher?: string;
  readonly url?: string;
  /** The withdrawn text as the source. */
  readonly comparison: Comparison;
  /**
   * The facts of the withdrawn text that it still has, kept, rephrased or garbled; with a correction those that were put
   * right.
   */
  readonly carries: readonly FactChange[];
}

export interface Recall {
  readonly article: ArticleId;
  /** Copies that carry at least one fact, the most first. */
  readonly carrying: readonly RecalledCopy[];
  /** Copies that carry none of what was put right. */
  readonly clear: readonly ArticleId[];
  /** With `texts: 'none'`. */
  readonly resembling: readonly Resembling[];
}

export interface RecallOptions extends Asking {
  /** The text as it should have been: then only what it puts right is recalled. */
  readonly correction?: Article | undefined;
}

export interface ArchiveStats {
  readonly articles: number;
  /** Of the last record: one more for each thing that was ever recorded. */
  readonly revision: number;
  /** Pairs of texts whose verdict is held. */
  readonly derived: number;
  readonly bytes: number;
  readonly texts: 'compressed' | 'none';
}

/** Something that verify found. */
export interface DamagedArticle {
  /** Absent where not even that can be told. */
  readonly article?: ArticleId;
  readonly revision: number;
  readonly reason: string;
}

/**
 * Articles that come one at a time, and what is known of them: after any sequence of `add`, `remove` and `replace`, the
 * clusters and events are, to the byte, those of `clusterArticles` with the same options and the `plan` of the archive over
 * the articles that remain.
 *
 * What `add`, `remove` and `replace` have acknowledged outlasts the process and a power cut (but for an archive in
 * memory). Questions see the state after some acknowledged change, never half of one. Everything is done in the order in
 * which it was asked for.
 *
 * Fails with an `InputError`: `archive-unavailable` (the disk, the connection), `archive-locked`, `archive-damaged`,
 * `archive-closed`, and what is told with each.
 */
export interface ArticleIndex {
  /** For the option `plan` of a batch that is to decide alike. */
  readonly plan: SavedPlan;
  /**
   * Adds articles, 256 at a time: each such portion is there whole or not at all, and a source that gives them slowly or
   * faster than the disk is waited for. An article that is there already, the same in every field, changes nothing; one
   * with another text is a `duplicate-id`.
   */
  add(articles: Iterable<Article> | AsyncIterable<Article>, asking?: Asking): Promise<Added>;
  /** As `add`, and puts an article in the place of the one that has its id. */
  replace(articles: Iterable<Article> | AsyncIterable<Article>, asking?: Asking): Promise<Added>;
  /** Removes articles, and gives the ids that there were none of. */
  remove(ids: Iterable<ArticleId>, asking?: Asking): Promise<{ removed: number; missing: ArticleId[] }>;
  find(article: Article, options?: FindOptions): Promise<Found>;
  clusters(asking?: Asking): Promise<readonly Cluster[]>;
  events(asking?: Asking): Promise<readonly NewsEvent[]>;
  /** The cluster of this id, or of an article of this id. */
  cluster(id: string, asking?: Asking): Promise<Cluster | undefined>;
  /** What happened to the clusters since the call that gave the token; without one since the archive was empty. */
  changesSince(token?: string, asking?: Asking): Promise<Changes>;
  /** Which copies of an article still carry its text, and which of its facts. `unknown-id` where it is not there. */
  recall(id: ArticleId, options?: RecallOptions): Promise<Recall>;
  stats(): Promise<ArchiveStats>;
  /** Reads everything again, and tells what is damaged; nothing where all is well. */
  verify(): Promise<readonly DamagedArticle[]>;
  /** Lets go of what was removed, and gives how many bytes that made free. */
  compact(): Promise<{ freed: number }>;
  /** The articles by id. Not with `texts: 'none'`. */
  export(asking?: Asking): AsyncIterable<Article>;
  close(): Promise<void>;
}
