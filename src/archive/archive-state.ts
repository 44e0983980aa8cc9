import { addStemCounts, type StemCounts } from '../match/document-frequencies.js';
import type { ArticleId } from '../types.js';
import { readCounts, readRecord, type ArchiveRecord, type HeldArticle } from './article-record.js';
import { PhraseIndex } from './phrase-index.js';
import type { News } from './stores/store.js';

/** The articles at one time. */
export interface StateSnapshot {
  /** Ascending by id. */
  readonly articles: readonly HeldArticle[];
  /** Of the last change of any article. */
  readonly revision: number;
  /** A word for the counts of words that the verdict on two articles rests on. */
  readonly stampOf: (a: HeldArticle, b: HeldArticle) => string;
}

/** Which articles there are: what the records say, one after the other. */
export class ArchiveState {
  readonly #byId = new Map<ArticleId, HeldArticle>();
  /** Per language whose words are counted, a sum over its articles: equal for the same articles. */
  readonly #stamps = new Map<string, bigint>();
  readonly #settled: { readonly revision: number; readonly moves: string }[] = [];
  #inOrder: readonly HeldArticle[] | undefined;
  #phrases: PhraseIndex | undefined;
  #countsVersion = 0;
  #revision = 0;
  /** Of the last record that brought or removed an article. */
  #articlesRevision = 0;

  /** Of the last record. */
  get revision(): number {
    return this.#revision;
  }

  /** One more for each article that comes or goes whose words are counted. */
  get countsVersion(): number {
    return this.#countsVersion;
  }

  get size(): number {
    return this.#byId.size;
  }

  get(id: ArticleId): HeldArticle | undefined {
    return this.#byId.get(id);
  }

  /** Ascending by id. What comes later changes no list that was given out. */
  list(): readonly HeldArticle[] {
    this.#inOrder ??= [...this.#byId.values()].sort((x, y) => (x.id < y.id ? -1 : 1));
    return this.#inOrder;
  }

  /** Which articles hold which phrases; made when it is first asked for, and then kept up. */
  phraseIndex(): PhraseIndex {
    this.#phrases ??= new PhraseIndex(this.#byId.values());
    return this.#phrases;
  }

  /** What was recorded of changes, in order. */
  get settled(): readonly { readonly revision: number; readonly moves: string }[] {
    return this.#settled;
  }

  /** All of it as it is now, which no later change touches. */
  snapshot(): StateSnapshot {
    const stamps = new Map(this.#stamps);
    const stampOf = (a: HeldArticle, b: HeldArticle) => {
      if (a.countedLanguage === undefined && b.countedLanguage === undefined) return '';
      return [...new Set([a.countedLanguage ?? '', b.countedLanguage ?? ''])]
        .sort()
        .map((language) => `${language}${(stamps.get(language) ?? 0n).toString(36)}`)
        .join(' ');
    };
    return { articles: this.list(), revision: this.#articlesRevision, stampOf };
  }

  /** Reads news, which may be what a commit has stored. */
  apply({ records, isAll }: News): void {
    if (isAll) this.#reset();
    for (const { revision, head, body } of records) {
      this.#applyOne(readRecord(revision, head, body));
      this.#revision = Math.max(this.#revision, revision);
    }
  }

  /** Whether a compaction must keep the record of this revision. */
  keeper(): (revision: number) => boolean {
    const kept = new Set(Array.from(this.#byId.values(), ({ revision }) => revision));
    for (const { revision } of this.#settled) kept.add(revision);
    return (revision) => kept.has(revision);
  }

  /** The revision stays: after a compaction the last record may be gone. */
  #reset(): void {
    this.#byId.clear();
    this.#stamps.clear();
    this.#settled.length = 0;
    this.#inOrder = undefined;
    this.#phrases = undefined;
  }

  #applyOne(record: ArchiveRecord): void {
    if (record.kind === 'settled') {
      this.#settled.push(record);
      return;
    }
    const { revision } = record.kind === 'put' ? record.article : record;
    this.#articlesRevision = Math.max(this.#articlesRevision, revision);
    const id = record.kind === 'put' ? record.article.id : record.id;
    const before = this.#byId.get(id);
    if (before) {
      this.#stamp(before, -1n);
      this.#phrases?.remove(before);
    }
    this.#inOrder = undefined;
    if (record.kind === 'remove') {
      this.#byId.delete(id);
      return;
    }
    this.#stamp(record.article, 1n);
    this.#byId.set(id, record.article);
    this.#phrases?.add(record.article);
  }

  #stamp({ countedLanguage, digest }: HeldArticle, sign: bigint): void {
    if (countedLanguage === undefined) return;
    this.#countsVersion++;
    const sum = (this.#stamps.get(countedLanguage) ?? 0n) + sign * BigInt(`0x${digest}`);
    this.#stamps.set(countedLanguage, sum);
  }
}

/** The counts of all these articles. */
export function countAll(articles: readonly HeldArticle[]): StemCounts {
  const all: StemCounts = new Map();
  for (const article of articles)
    if (article.countedLanguage !== undefined) addStemCounts(all, readCounts(article));
  return all;
}
