import { settleFailures } from '../batch/settle-failures.js';
import { stemCountsOf } from '../batch/learn-frequencies.js';
import { createWorkbench, type LocalWorkbench } from '../batch/workbench.js';
import { InputError, type BatchFailure } from '../errors.js';
import type { StemCounts } from '../match/document-frequencies.js';
import type { AbortSignalLike, Options, Settings } from '../options.js';
import type { Article, ArticleId, Cluster, NewsEvent } from '../types.js';
import { ArchiveState, countAll } from './archive-state.js';
import { putRecord, unpackText, type HeldArticle } from './article-record.js';
import { DerivedCache } from './derived-cache.js';
import { settle } from './settle.js';
import type { NewRecord, Store } from './stores/store.js';

/** What an archive was opened with. */
export interface ArchiveSetup {
  readonly where: string;
  /** Options of the batch that the archive is equal to. */
  readonly options: Options;
  readonly settings: Settings;
  readonly texts: 'compressed' | 'none';
  readonly onFailure: ((failure: BatchFailure) => void) | undefined;
}

/** The clusters and events at one revision. */
export interface SettledArchive {
  readonly revision: number;
  readonly clusters: readonly Cluster[];
  readonly events: readonly NewsEvent[];
  readonly clusterByArticle: ReadonlyMap<ArticleId, Cluster>;
}

/** Bytes for the documents of questions: some hundreds, for a story that is asked about again. */
const askingMemory = 2 ** 25;

/** What all that an archive does stands on: its store, what is held of it in memory, and the order of things. */
export class ArchiveCore {
  readonly store: Store;
  readonly setup: ArchiveSetup;
  readonly state = new ArchiveState();
  readonly cache = new DerivedCache();
  #settled: SettledArchive | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #settling: Promise<unknown> = Promise.resolve();
  #isClosed = false;
  #hasDerived = false;
  #names = 0;
  readonly #benches: Record<string, { readonly countsVersion: number; readonly bench: LocalWorkbench }> = {};

  constructor(store: Store, setup: ArchiveSetup) {
    this.store = store;
    this.setup = setup;
  }

  /** The last answer, which may be of an earlier revision. */
  get lastSettled(): SettledArchive | undefined {
    return this.#settled;
  }

  /** Does `work` when all that was asked for before is done, on the newest state there is. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(async () => {
      this.#needOpen();
      await this.#refresh();
      return work();
    });
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Commits what `decide` finds to be done, on the newest state and as the only writer. */
  write(decide: () => readonly NewRecord[]): Promise<void> {
    const turn = this.#turn.then(async () => {
      this.#needOpen();
      await this.store.write(async ({ news, commit }) => {
        this.state.apply(news);
        const records = decide();
        if (records.length > 0) this.state.apply({ records: await commit(records), isAll: false });
      });
    });
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Reads the whole store; once, before all else. */
  async load(): Promise<void> {
    await this.#refresh();
  }

  /** The clusters of the newest state. Others may write meanwhile; those who ask for clusters wait for each other. */
  settled(signal: AbortSignalLike | undefined): Promise<SettledArchive> {
    const run = this.#settling.then(() => this.#settle(signal));
    this.#settling = run.catch(() => undefined);
    return run;
  }

  /** Waits until nobody reads by places that a compaction moves. */
  async compact(): Promise<void> {
    const run = this.#settling.then(() =>
      this.inTurn(async () => {
        await this.#loadDerived();
        const isKept = this.state.keeper();
        await this.store.compact(isKept, this.cache.prune(isKept));
        this.state.apply(await this.store.read());
      }),
    );
    this.#settling = run.catch(() => undefined);
    return run;
  }

  /** The texts of some articles. Throws an {@link InputError} `archive-damaged` for one that is. */
  async textsOf(articles: readonly HeldArticle[]): Promise<readonly string[]> {
    const places = articles.map((held) => {
      const now = this.state.get(held.id);
      const { body } = now?.revision === held.revision ? now : held;
      if (!body) throw this.noTexts();
      return body;
    });
    const bodies = await this.store.bodies(places);
    return bodies.map((body, i) => {
      if (body) return unpackText(body);
      const id = JSON.stringify(articles[i]!.id);
      const advice = 'replace or remove the article';
      throw new InputError(
        'archive-damaged',
        `The text of ${id} in the archive ${this.setup.where} is damaged: ${advice}.`,
      );
    });
  }

  /** A bench for questions, which holds what it has prepared. Articles on it go by {@link newName} or revision. */
  askingBench(facts: boolean): LocalWorkbench {
    const { options, settings } = this.setup;
    const { countsVersion } = this.state;
    const name = facts ? 'withFacts' : 'withoutFacts';
    let found = this.#benches[name];
    // The counts of words are those of the archive, unless they are frozen.
    if (found?.countsVersion !== countsVersion) {
      const memoryBudget = Math.min(settings.memoryBudget, askingMemory);
      const bench = createWorkbench(options, { ...settings, memoryBudget, facts }, this.state.size);
      bench.learn(this.#counts());
      found = this.#benches[name] = { countsVersion, bench };
    }
    return found.bench;
  }

  /** Tells what a bug has kept from being done, or throws it where nobody listens. */
  tell(failures: readonly BatchFailure[]): void {
    for (const failure of failures) {
      if (!this.setup.onFailure) throw failure.error;
      this.setup.onFailure(failure);
    }
  }

  /** An id that no other article on a bench has. */
  newName(): string {
    return `q${++this.#names}`;
  }

  noTexts(): InputError {
    return new InputError(
      'bad-option',
      `The archive ${this.setup.where} keeps no texts: it has neither clusters, events and facts nor an export.`,
    );
  }

  /** The records of new articles. */
  sketch(articles: readonly Article[]): readonly NewRecord[] {
    const { options, settings, texts } = this.setup;
    const bench = createWorkbench(options, settings, articles.length);
    return articles.map((article) => {
      const { sketches, counts } = bench.sketch([article]);
      this.tell(bench.takeFailures());
      return putRecord(article, sketches[0]!, counts, texts === 'compressed');
    });
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#settling.catch(() => undefined);
    await this.#turn.catch(() => undefined);
    await this.store.close();
  }

  /** How common words are in the languages that have no table: by the plan, or in the archive. */
  #counts(): StemCounts {
    const { frequencies } = this.setup.settings.plan ?? {};
    if (frequencies) return stemCountsOf(frequencies);
    return this.state.countsVersion === 0 ? new Map<string, never>() : countAll(this.state.list());
  }

  async #settle(signal: AbortSignalLike | undefined): Promise<SettledArchive> {
    if (this.setup.texts === 'none') throw this.noTexts();
    const { articles, revision, stampOf } = await this.inTurn(() => Promise.resolve(this.state.snapshot()));
    if (this.#settled?.revision === revision) return this.#settled;
    await this.#loadDerived();
    const { options, settings, onFailure } = this.setup;
    const textsOf = (held: readonly HeldArticle[]) => this.textsOf(held);
    const job = { articles, options, settings, cache: this.cache, stampOf, textsOf, signal };
    const { clustering, failures } = await settle(job);
    // Lost, it costs time and nothing else.
    await this.store.saveDerived(this.cache.takeUnsaved()).catch(() => undefined);
    const { clusters, events } = settleFailures(clustering, failures, onFailure);
    const clusterByArticle = new Map(
      clusters.flatMap((cluster) => cluster.members.map((member) => [member, cluster] as const)),
    );
    this.#settled = { revision, clusters, events, clusterByArticle };
    return this.#settled;
  }

  /** What was judged before; of a shared archive also what another process has judged since. */
  async #loadDerived(): Promise<void> {
    if (this.#hasDerived && !this.store.isShared) return;
    this.cache.load(await this.store.readDerived());
    this.#hasDerived = true;
  }

  async #refresh(): Promise<void> {
    this.state.apply(await this.store.read());
  }

  #needOpen(): void {
    if (this.#isClosed) throw new InputError('archive-closed', `The archive ${this.setup.where} is closed.`);
  }
}
