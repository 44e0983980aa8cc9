import { checkArticles } from './batch/article-source.js';
import { createShingleReader } from './batch/shingle-reader.js';
import { groupByLeader } from './candidates/group-by-leader.js';
import { findNearDuplicatePairs } from './candidates/near-duplicate-pairs.js';
import { InputError } from './errors.js';
import { probability, resolveSketchOptions, show } from './options.js';
import type { Article, ArticleId } from './types.js';

/** What may be set for {@link findNearDuplicates}. Every field has a default. */
export interface NearDuplicateOptions {
  /** Least share of shingles in common (Jaccard index) of a pair, in (0, 1]. Lower finds looser copies. Default 0.5. */
  readonly minResemblance?: number;
  /** Words a shingle, 1 to 16. More words find only closer copies. Default 3. */
  readonly shingleSize?: number;
  /** Slots of a signature, 16 to 4096. More slots find a little more and cost more. Default 128. */
  readonly signatureSize?: number;
  /** Seed of the signature's hash functions, an unsigned 32-bit integer. Default 1. */
  readonly seed?: number;
  /** Whether menus, by-lines, captions and other furniture of web pages are left out. Default true. */
  readonly cutBoilerplate?: boolean;
  /** Which article of a group is kept: the first in the order given, or that with the longest text. Default first. */
  readonly keep?: 'first' | 'longest';
}

/** Two articles with enough shingles in common. */
export interface NearDuplicatePair {
  /** The lesser of the two ids. */
  readonly a: ArticleId;
  readonly b: ArticleId;
  /** Share of the shingles of either that are in both, exactly, in [0, 1]. */
  readonly resemblance: number;
}

/** One article to keep, and those that say the same. */
export interface NearDuplicateGroup {
  readonly kept: ArticleId;
  /** Each resembles `kept` by at least `minResemblance`; in the order given, or from the longest. */
  readonly duplicates: readonly { readonly article: ArticleId; readonly resemblance: number }[];
}

/** What {@link findNearDuplicates} found. */
export interface NearDuplicates {
  /** By `a`, then `b`. */
  readonly pairs: readonly NearDuplicatePair[];
  /** Groups of two or more articles; no article is in two. */
  readonly groups: readonly NearDuplicateGroup[];
  /** The articles that are left without the duplicates, in the order given. */
  readonly kept: readonly ArticleId[];
}

/**
 * Finds near-duplicates by their shingles alone: the plain job, without events, sources or facts, at some tens of
 * microseconds an article. {@link clusterArticles} also finds rewrites that share few shingles, and tells them from
 * independent reports.
 *
 * Pairs are found by bands of MinHash signatures, with a recall of at least .99 at `minResemblance`, and each is checked
 * exactly: none is wrong. Below a resemblance of .27 (with 128 slots) they are found by shingles that few articles have;
 * among up to 2,000 articles that misses none. An article with hundreds of near-duplicates is paired with a hundred of
 * them; its group has all.
 *
 * In a group every article was compared with the one that is kept, so none is dropped for a chain of likenesses. Articles
 * without a word are kept.
 *
 * The pairs are the same for any order of the articles; so are the groups with `keep: 'longest'`. Throws an
 * {@link InputError} as `clusterArticles` does.
 *
 * Leskovec, Rajaraman, Ullman, *Mining of Massive Datasets*, ch. 3.
 *
 * @example
 * const { kept } = findNearDuplicates(articles, { keep: 'longest' }); // ids of what is left
 */
export function findNearDuplicates(
  articles: Iterable<Article>,
  options: NearDuplicateOptions = {},
): NearDuplicates {
  const { minResemblance, cutBoilerplate, keep, ...sketch } = resolve(options);
  const given = checkArticles(articles);
  const inOrder = keep === 'first' ? given : given.toSorted(byLength);
  const source = createShingleReader(inOrder, sketch, cutBoilerplate);
  const found: { a: number; b: number; resemblance: number }[] = [];
  findNearDuplicatePairs(source, minResemblance, (a, b, resemblance) => found.push({ a, b, resemblance }));
  const { leaderOf, resemblances } = groupByLeader(given.length, found, minResemblance, source.resemblanceOf);

  const idAt = (place: number) => inOrder[place]!.id;
  const groups = new Map<number, { article: ArticleId; resemblance: number }[]>();
  leaderOf.forEach((leader, place) => {
    if (leader === place) return;
    const duplicate = { article: idAt(place), resemblance: resemblances[place]! };
    const group = groups.get(leader);
    if (group) group.push(duplicate);
    else groups.set(leader, [duplicate]);
  });
  const dropped = new Set([...groups.values()].flatMap((group) => group.map(({ article }) => article)));
  return {
    pairs: found
      .map(({ a, b, resemblance }): NearDuplicatePair => {
        const [x, y] = [idAt(a), idAt(b)];
        return x < y ? { a: x, b: y, resemblance } : { a: y, b: x, resemblance };
      })
      .sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b)),
    groups: [...groups].map(([leader, duplicates]) => ({ kept: idAt(leader), duplicates })),
    kept: given.map(({ id }) => id).filter((id) => !dropped.has(id)),
  };
}

function byLength(x: Article, y: Article): number {
  return y.text.length - x.text.length || compare(x.id, y.id);
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

const names = ['minResemblance', 'shingleSize', 'signatureSize', 'seed', 'cutBoilerplate', 'keep'];

function resolve(options: NearDuplicateOptions): Required<NearDuplicateOptions> {
  if (typeof options !== 'object' || options === null)
    throw new InputError('bad-option', `Options must be an object, got ${show(options)}.`);
  for (const name of Object.keys(options)) {
    if (names.includes(name)) continue;
    throw new InputError(
      'bad-option',
      `There is no option ${JSON.stringify(name)}; there are ${names.join(', ')}.`,
    );
  }
  const { cutBoilerplate = true, keep = 'first' } = options;
  if (typeof cutBoilerplate !== 'boolean') {
    const got = show(cutBoilerplate);
    throw new InputError('bad-option', `The option cutBoilerplate must be true or false, got ${got}.`);
  }
  if (keep !== 'first' && keep !== 'longest')
    throw new InputError('bad-option', `The option keep must be "first" or "longest", got ${show(keep)}.`);
  const minResemblance = probability('minResemblance', options.minResemblance, 0.5);
  return { minResemblance, ...resolveSketchOptions(options), cutBoilerplate, keep };
}
