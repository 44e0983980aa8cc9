import type {
  ArticlePair,
  BenchArticle,
  BenchPair,
  PairWithoutStandingText,
  ReadArticle,
  Workbench,
} from '../batch/workbench.js';
import type { Article, ArticleId } from '../types.js';

/** A portion as it goes to another thread: articles by their ids, and those that the thread does not hold yet. */
export interface Parcel {
  readonly work: keyof Workbench;
  readonly articles: readonly ReadArticle[];
  /** How many of the articles that the thread has held longest it forgets, as soon as it has unpacked these. */
  readonly forgotten: number;
  readonly portion: unknown;
}

type IdPair = readonly [ArticleId, ArticleId];

/**
 * Packs the portions for one thread. Portions come back to the same articles over and over, and to read a text and to copy
 * it to another thread costs a third of what it costs to make a document of it: so each goes once, and the thread holds it.
 *
 * @param budget bytes of text that the thread may hold; those it got first are forgotten first.
 */
export function createPacker(budget: number): (work: keyof Workbench, portion: unknown) => Parcel {
  /** What the thread holds, with the bytes of each, in the order in which it got them. */
  const held = new Map<ArticleId, number>();
  let bytes = 0;
  return (work, portion) => {
    const articles: ReadArticle[] = [];
    const send = (article: ReadArticle) => {
      articles.push(article);
      const size = article.text.length * bytesOfLetter;
      held.set(article.id, size);
      bytes += size;
    };
    const idOf = (article: BenchArticle) => {
      if (!held.has(article.id)) send('read' in article ? article.read() : article);
      return article.id;
    };
    const idsOf = ([a, b]: BenchPair): IdPair => [idOf(a), idOf(b)];
    // What a step has as its portion is what its work takes.
    const packed = ((): unknown => {
      if (work === 'learn') return portion;
      if (work === 'sketch') return void (portion as readonly Article[]).forEach(send);
      if (work === 'matchWithoutStandingText')
        return (portion as readonly PairWithoutStandingText<BenchPair>[]).map(({ pair, runs }) => ({
          pair: idsOf(pair),
          runs,
        }));
      return (portion as readonly BenchPair[]).map(idsOf);
    })();
    let forgotten = 0;
    for (const [oldest, size] of held) {
      if (bytes <= budget) break;
      held.delete(oldest);
      bytes -= size;
      forgotten++;
    }
    return { work, articles, forgotten, portion: packed };
  };
}

const bytesOfLetter = 2;

/** What a thread holds of what it was sent. */
export interface Unpacker {
  /** The portion with its articles. */
  readonly unpack: (parcel: Parcel) => unknown;
  /** Puts what was read of an article beside it. */
  readonly add: (id: ArticleId, reading: ReadArticle['reading']) => void;
}

/** The other end of {@link createPacker}: one for all parcels, in their order. */
export function createUnpacker(): Unpacker {
  const held = new Map<ArticleId, ReadArticle>();
  const pairOf = ([a, b]: IdPair): ArticlePair => [held.get(a)!, held.get(b)!];
  return {
    unpack({ work, articles, forgotten, portion }) {
      for (const article of articles) held.set(article.id, article);
      const unpacked = ((): unknown => {
        if (work === 'learn') return portion;
        if (work === 'sketch') return articles;
        if (work === 'matchWithoutStandingText')
          return (portion as { readonly pair: IdPair; readonly runs: unknown }[]).map(({ pair, runs }) => ({
            pair: pairOf(pair),
            runs,
          }));
        return (portion as readonly IdPair[]).map(pairOf);
      })();
      let left = forgotten;
      for (const oldest of held.keys()) {
        if (left-- === 0) break;
        held.delete(oldest);
      }
      return unpacked;
    },
    add(id, reading) {
      const article = held.get(id);
      if (article && reading) held.set(id, { ...article, reading });
    },
  };
}
