import { checkArticle } from '../batch/check-article.js';
import { InputError } from '../errors.js';
import { show } from '../options.js';
import type { Article, ArticleId, Cluster, NewsEvent, SavedPlan } from '../types.js';
import type { ArchiveCore } from './archive-core.js';
import type {
  Added,
  ArchiveStats,
  ArticleIndex,
  Asking,
  Changes,
  DamagedArticle,
  FindOptions,
  Found,
  Recall,
  RecallOptions,
} from './article-index.js';
import { digestOf, removeRecord, settledRecord } from './article-record.js';
import { changesBetween, isBehind, recordMoves } from './changes.js';
import { findArticles } from './find-articles.js';
import { inPortions } from './in-portions.js';
import { recallArticle } from './recall-article.js';
import { verifyArchive } from './verify-archive.js';

/** Articles of a commit. */
const portionSize = 256;

/** An {@link ArticleIndex} on any store. */
export class Archive implements ArticleIndex {
  readonly #core: ArchiveCore;

  readonly plan: SavedPlan;

  constructor(core: ArchiveCore, plan: SavedPlan) {
    this.#core = core;
    this.plan = plan;
  }

  add(articles: Iterable<Article> | AsyncIterable<Article>, asking: Asking = {}): Promise<Added> {
    return this.#put(articles, asking, false);
  }

  replace(articles: Iterable<Article> | AsyncIterable<Article>, asking: Asking = {}): Promise<Added> {
    return this.#put(articles, asking, true);
  }

  async remove(
    ids: Iterable<ArticleId>,
    { signal }: Asking = {},
  ): Promise<{ removed: number; missing: ArticleId[] }> {
    const { state } = this.#core;
    const missing: ArticleId[] = [];
    let removed = 0;
    for await (const portion of inPortions(new Set(ids), portionSize, signal)) {
      await this.#core.write(() => {
        const known = portion.filter((id) => state.get(id));
        missing.push(...portion.filter((id) => !state.get(id)));
        removed += known.length;
        return known.map(removeRecord);
      });
    }
    return { removed, missing };
  }

  async find(article: Article, options: FindOptions = {}): Promise<Found> {
    const checked = checkArticle(article);
    return this.#core.inTurn(() => findArticles(checked, options, this.#core));
  }

  async clusters({ signal }: Asking = {}): Promise<readonly Cluster[]> {
    return (await this.#core.settled(signal)).clusters;
  }

  async events({ signal }: Asking = {}): Promise<readonly NewsEvent[]> {
    return (await this.#core.settled(signal)).events;
  }

  async cluster(id: string, { signal }: Asking = {}): Promise<Cluster | undefined> {
    return (await this.#core.settled(signal)).clusterByArticle.get(id);
  }

  async changesSince(token?: string, { signal }: Asking = {}): Promise<Changes> {
    const { state } = this.#core;
    for (;;) {
      const settled = await this.#core.settled(signal);
      let changes: Omit<Changes, 'token'> | undefined;
      await this.#core.write(() => {
        // Another process has looked at a later state: so must this one.
        if (isBehind(state, settled)) return [];
        const moves = recordMoves(state, settled);
        changes = changesBetween(state, settled, token);
        return moves === undefined ? [] : [settledRecord(moves)];
      });
      if (changes) return { ...changes, token: `r${state.settled.at(-1)?.revision ?? 0}` };
    }
  }

  async recall(id: ArticleId, options: RecallOptions = {}): Promise<Recall> {
    const core = this.#core;
    const correction = options.correction && checkArticle(options.correction);
    const settled = core.setup.texts === 'none' ? undefined : await core.settled(options.signal);
    return core.inTurn(() => {
      const held = core.state.get(id);
      if (!held)
        throw new InputError('unknown-id', `There is no article ${show(id)} in ${core.setup.where}.`);
      return recallArticle(held, correction, settled?.clusterByArticle.get(id), core);
    });
  }

  stats(): Promise<ArchiveStats> {
    const { state, store, cache, setup } = this.#core;
    return this.#core.inTurn(async () => ({
      articles: state.size,
      revision: state.revision,
      derived: cache.size,
      bytes: await store.byteLength(),
      texts: setup.texts,
    }));
  }

  verify(): Promise<readonly DamagedArticle[]> {
    return this.#core.inTurn(() => verifyArchive(this.#core));
  }

  async compact(): Promise<{ freed: number }> {
    const { store } = this.#core;
    const before = await store.byteLength();
    await this.#core.compact();
    return { freed: before - (await store.byteLength()) };
  }

  async *export({ signal }: Asking = {}): AsyncGenerator<Article> {
    const core = this.#core;
    const articles = await core.inTurn(() => Promise.resolve(core.state.list()));
    for await (const portion of inPortions(articles, portionSize, signal)) {
      const texts = await core.inTurn(() => core.textsOf(portion));
      for (let i = 0; i < portion.length; i++) {
        const { id, ...fields } = portion[i]!.fields;
        yield { id, text: texts[i]!, ...fields };
      }
    }
  }

  close(): Promise<void> {
    return this.#core.close();
  }

  async #put(
    articles: Iterable<Article> | AsyncIterable<Article>,
    { signal }: Asking,
    mayReplace: boolean,
  ): Promise<Added> {
    const { state } = this.#core;
    const done = { added: 0, replaced: 0, unchanged: 0 };
    for await (const given of inPortions(articles, portionSize, signal)) {
      const portion = given.map(checkArticle);
      checkDistinct(portion);
      const digests = portion.map(digestOf);
      const records = this.#core.sketch(portion);
      const counts = { added: 0, replaced: 0, unchanged: 0 };
      await this.#core.write(() =>
        records.filter((_, i) => {
          const held = state.get(portion[i]!.id);
          if (held?.digest === digests[i]) {
            counts.unchanged++;
            return false;
          }
          if (held && !mayReplace) throw isThere(portion[i]!.id);
          counts[held ? 'replaced' : 'added']++;
          return true;
        }),
      );
      for (const name of ['added', 'replaced', 'unchanged'] as const) done[name] += counts[name];
    }
    return done;
  }
}

function checkDistinct(portion: readonly Article[]): void {
  const seen = new Set<ArticleId>();
  for (const { id } of portion) {
    if (seen.has(id))
      throw new InputError('duplicate-id', `Two articles have the id ${show(id)}; ids must be unique.`);
    seen.add(id);
  }
}

function isThere(id: ArticleId): InputError {
  return new InputError(
    'duplicate-id',
    `There is an article ${show(id)} with other fields or another text: replace it, or give the new one another id.`,
  );
}
