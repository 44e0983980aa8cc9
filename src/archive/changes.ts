import { InputError } from '../errors.js';
import { show } from '../options.js';
import type { ArticleId, Cluster } from '../types.js';
import type { SettledArchive } from './archive-core.js';
import type { ArchiveState } from './archive-state.js';
import type { ArticleChange, Changes, ClusterChange } from './article-index.js';

/** What a record of changes holds, as JSON: the articles whose cluster is another, undefined as null. */
interface Moves {
  /** Revision of the articles that were clustered. */
  readonly at: number;
  readonly moves: readonly (readonly [ArticleId, string | null])[];
}

type Assignment = ReadonlyMap<ArticleId, string>;

/** Whether a later state than this was recorded. */
export function isBehind(state: ArchiveState, { revision }: SettledArchive): boolean {
  const last = state.settled.at(-1);
  return last !== undefined && readMoves(last.moves).at > revision;
}

/** What is to be recorded, so that later changes can be told from here; undefined where it is recorded already. */
export function recordMoves(state: ArchiveState, settled: SettledArchive): string | undefined {
  const { at, assignment: before } = replay(state, Infinity);
  if (at === settled.revision) return undefined;
  const now = assignmentOf(settled);
  const moves: [ArticleId, string | null][] = [];
  for (const [article, cluster] of now) if (before.get(article) !== cluster) moves.push([article, cluster]);
  for (const article of before.keys()) if (!now.has(article)) moves.push([article, null]);
  return JSON.stringify({ at: settled.revision, moves } satisfies Moves);
}

/**
 * What happened to the clusters since the state of a token. Throws an {@link InputError} `bad-token` for one that this
 * archive did not give.
 */
export function changesBetween(
  state: ArchiveState,
  settled: SettledArchive,
  token: string | undefined,
): Omit<Changes, 'token'> {
  const { at, assignment: before } = replay(state, revisionOf(state, token));
  const now = assignmentOf(settled);
  const heirs = findHeirs(before, now);
  const articles: ArticleChange[] = [];
  for (const [article, from] of before)
    if (!now.has(article)) articles.push({ kind: 'left', article, from, reason: 'It was removed.' });
  for (const [article, cluster] of now) {
    const from = before.get(article);
    const reason = reasonOf(article, settled.clusterByArticle.get(article)!);
    if (from === undefined) articles.push({ kind: 'joined', article, cluster, reason });
    else if (heirs.get(from) !== cluster) articles.push({ kind: 'moved', article, cluster, from, reason });
    else if (state.get(article)!.revision > at)
      articles.push({ kind: 'replaced', article, cluster, from, reason });
  }
  return { articles: articles.sort(byArticle), clusters: clusterChanges(before, now, heirs) };
}

function byArticle(x: ArticleChange, y: ArticleChange): number {
  return x.article < y.article ? -1 : 1;
}

function revisionOf(state: ArchiveState, token: string | undefined): number {
  if (token === undefined || token === 'r0') return 0;
  const revision = Number(/^r(\d{1,15})$/.exec(String(token))?.[1]);
  if (state.settled.some((one) => one.revision === revision)) return revision;
  throw new InputError('bad-token', `This archive gave no token ${show(token)}.`);
}

function readMoves(json: string): Moves {
  return JSON.parse(json) as Moves;
}

/** Which article was in which cluster at the time of a record. */
function replay(
  state: ArchiveState,
  until: number,
): { readonly at: number; readonly assignment: Assignment } {
  const assignment = new Map<ArticleId, string>();
  let at = 0;
  for (const { revision, moves: json } of state.settled) {
    if (revision > until) break;
    const moves = readMoves(json);
    at = moves.at;
    for (const [article, cluster] of moves.moves) {
      if (cluster === null) assignment.delete(article);
      else assignment.set(article, cluster);
    }
  }
  return { at, assignment };
}

function assignmentOf({ clusterByArticle }: SettledArchive): Assignment {
  return new Map(Array.from(clusterByArticle, ([article, { id }]) => [article, id]));
}

/**
 * Which cluster of today a cluster of before lives on as: the one with most of its articles, if most of that one's
 * older articles are from it. A cluster is named after its least id, so an older one may have another name today.
 */
function findHeirs(before: Assignment, now: Assignment): Map<string, string> {
  const shared = new Map<string, Map<string, number>>();
  for (const [article, from] of before) {
    const into = now.get(article);
    if (into === undefined) continue;
    const counts = shared.get(from) ?? new Map<string, number>();
    counts.set(into, (counts.get(into) ?? 0) + 1);
    shared.set(from, counts);
  }
  const heirs = new Map<string, string>();
  const claims = [...shared].flatMap(([from, counts]) =>
    Array.from(counts, ([into, count]) => ({ from, into, count })),
  );
  claims.sort(
    (x, y) => y.count - x.count || (x.from < y.from ? -1 : x.from > y.from ? 1 : x.into < y.into ? -1 : 1),
  );
  const taken = new Set<string>();
  for (const { from, into } of claims) {
    if (heirs.has(from) || taken.has(into)) continue;
    heirs.set(from, into);
    taken.add(into);
  }
  return heirs;
}

function clusterChanges(
  before: Assignment,
  now: Assignment,
  heirs: ReadonlyMap<string, string>,
): ClusterChange[] {
  const into = new Map<string, Set<string>>();
  const from = new Map<string, Set<string>>();
  const put = (map: Map<string, Set<string>>, key: string, value: string) =>
    map.set(key, (map.get(key) ?? new Set()).add(value));
  for (const [article, old] of before) {
    const young = now.get(article);
    if (young === undefined) continue;
    put(into, old, young);
    put(from, young, old);
  }
  const changes: ClusterChange[] = [];
  for (const [old, parts] of [...into].sort(byKey)) {
    if (parts.size > 1)
      changes.push({
        kind: 'split',
        from: [old],
        into: [...parts].sort(),
        reason: splitReason(old, parts.size),
      });
  }
  for (const [young, parts] of [...from].sort(byKey)) {
    const olds = [...parts].sort();
    if (parts.size > 1)
      changes.push({
        kind: 'merged',
        from: olds,
        into: [young],
        reason: `${parts.size} clusters are one now.`,
      });
    else if (heirs.get(olds[0]!) === young && olds[0] !== young)
      changes.push({
        kind: 'renamed',
        from: olds,
        into: [young],
        reason: 'Its least article id is another now.',
      });
  }
  return changes;
}

function splitReason(old: string, parts: number): string {
  return `The articles of ${JSON.stringify(old)} are in ${parts} clusters now.`;
}

function byKey([x]: readonly [string, unknown], [y]: readonly [string, unknown]): number {
  return x < y ? -1 : 1;
}

function reasonOf(article: ArticleId, cluster: Cluster): string {
  if (cluster.members.length === 1) return 'No other article has its text.';
  const copy = cluster.copies.find((one) => one.article === article);
  if (copy)
    return `Taken to be made from ${copy.ofMissing ? 'a text that is missing' : JSON.stringify(copy.parent)}: ${copy.reason}`;
  if (cluster.source) return `The source of ${cluster.members.length} articles: ${cluster.source.reason}`;
  return `One of ${cluster.members.length} articles made from a text that is missing.`;
}
