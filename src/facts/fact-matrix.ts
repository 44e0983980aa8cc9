import { InputError } from '../errors.js';
import { show } from '../options.js';
import type {
  ArticleId,
  Cluster,
  Copy,
  FactChange,
  FactRow,
  FactVersion,
  Passage,
  Severity,
} from '../types.js';

/**
 * The facts of a story in all its articles: what each says, what most say, who stands alone, and in which copy an
 * error entered the family tree and which copies inherited it.
 *
 * Follows every fact from the text it was compared with to its copies and theirs. A row starts where a fact is first
 * told: in the source (or the base, where the source is missing), or in the copy that added it. The worst come
 * first, then by place; those that all copies keep come last.
 *
 * Needs the facts of the comparisons: with `{ facts: false }` there are no rows. Costs O(n log n) for n changes.
 *
 * @example
 * for (const { passage, outliers } of factMatrix(clusters[0])) console.log(passage.text, outliers);
 */
export function factMatrix(cluster: Cluster): FactRow[] {
  checkCluster(cluster);
  const root = cluster.members[0];
  if (root === undefined) return [];
  const drafts: Draft[] = [];
  const told = new Map<ArticleId, Telling>([[root, createTelling()]]);
  for (const copy of parentsFirst(cluster.copies, root)) {
    const parent = told.get(copy.parent);
    // A copy of nothing in this cluster cannot be, but a caller may hand in anything.
    if (!parent) continue;
    told.set(copy.article, follow(copy, parent, drafts));
  }
  const rank = new Map(cluster.members.map((id, i) => [id, i]));
  return drafts
    .map((draft) => toRow(draft, rank))
    .sort(
      (x, y) =>
        weight[y.severity] - weight[x.severity] ||
        rank.get(x.origin)! - rank.get(y.origin)! ||
        x.passage.start - y.passage.start ||
        x.passage.end - y.passage.end,
    );
}

function checkCluster(cluster: unknown): void {
  const { members, copies } = (cluster ?? {}) as { members?: unknown; copies?: unknown };
  if (Array.isArray(members) && Array.isArray(copies)) return;
  throw new InputError('bad-argument', `factMatrix takes one cluster of a clustering, got ${show(cluster)}.`);
}

const weight = { none: 0, minor: 1, major: 2 } as const;

interface Draft extends Pick<FactRow, 'kind' | 'origin' | 'passage'> {
  readonly versions: Map<ArticleId, Told>;
}

/** What an article says of a fact; two articles say the same of it if their sayings are the same. */
interface Told {
  readonly version: FactVersion;
  readonly saying: string;
}

/** What one article says of the facts that are known of it. */
interface Telling {
  /** By kind and place, in this article. */
  readonly byPlace: Map<string, Draft>;
  /** The facts its text has lost on the way. */
  readonly lost: Draft[];
}

function createTelling(): Telling {
  return { byPlace: new Map(), lost: [] };
}

/** What a copy does to each fact that its parent tells. */
function follow({ article, parent: of, comparison }: Copy, parent: Telling, drafts: Draft[]): Telling {
  const own = createTelling();
  const note = (draft: Draft, told: Told) => {
    const before = draft.versions.get(article);
    // One fact may be told of twice, as a name and as part of an attribution: the worse counts.
    if (before && weight[before.version.severity] >= weight[told.version.severity]) return;
    draft.versions.set(article, told);
    const { passage } = told.version;
    if (passage) own.byPlace.set(placeOf(draft, passage), draft);
    else own.lost.push(draft);
  };
  for (const draft of parent.lost) note(draft, inherit(draft.versions.get(of)!, article, undefined));
  for (const fact of comparison.facts) {
    const start = fact.source ? of : article;
    const passage = fact.source ?? fact.copy;
    if (!passage) continue;
    const place = placeOf(fact, passage);
    let draft = fact.source && parent.byPlace.get(place);
    if (!draft) {
      draft = { kind: fact.kind, origin: start, passage, versions: new Map() };
      drafts.push(draft);
      if (fact.source) {
        const version: FactVersion = { article: of, change: 'kept', entered: of, passage, severity: 'none' };
        draft.versions.set(of, { version, saying: '' });
        parent.byPlace.set(place, draft);
      }
    }
    note(draft, isKept(fact) ? inherit(draft.versions.get(of)!, article, fact) : enter(fact, article));
  }
  return own;
}

function placeOf({ kind }: { readonly kind: string }, { start, end }: Passage): string {
  return `${kind} ${start} ${end}`;
}

/** A name that is spelt otherwise is rephrased, and a thing to mend all the same. */
function isKept({ change, severity }: FactChange): boolean {
  return change === 'kept' || (change === 'rephrased' && severity === 'none');
}

/** The copy is the first to say so. */
function enter({ change, severity, copy, note }: FactChange, article: ArticleId): Told {
  const version: FactVersion = {
    article,
    change,
    ...(copy && { passage: copy }),
    entered: article,
    severity,
    note,
  };
  return {
    version,
    saying: change === 'added' ? '' : `${copy ? 'other' : 'lost'} ${copy?.text.toLowerCase() ?? ''}`,
  };
}

/** The copy says what its parent says, right or wrong. */
function inherit({ version, saying }: Told, article: ArticleId, fact: FactChange | undefined): Told {
  const { passage: _, ...parent } = version;
  const change = fact && parent.change === 'kept' ? fact.change : parent.change;
  return { version: { ...parent, article, change, ...(fact?.copy && { passage: fact.copy }) }, saying };
}

function toRow({ kind, origin, passage, versions }: Draft, rank: ReadonlyMap<ArticleId, number>): FactRow {
  const inOrder = [...versions.values()].sort(
    (x, y) => rank.get(x.version.article)! - rank.get(y.version.article)!,
  );
  const articlesBySaying = new Map<string, ArticleId[]>();
  for (const { version, saying } of inOrder) {
    const others = articlesBySaying.get(saying);
    if (others) others.push(version.article);
    else articlesBySaying.set(saying, [version.article]);
  }
  const [most, ...rest] = [...articlesBySaying.values()].sort((x, y) => y.length - x.length);
  const hasMost = most !== undefined && most.length > 1 && most.length > (rest[0]?.length ?? 0);
  return {
    ...{ kind, origin, passage },
    severity: inOrder.reduce((worst, { version }) => worse(worst, version.severity), 'none' as Severity),
    versions: inOrder.map(({ version }) => version),
    ...(hasMost && { majority: most }),
    outliers: hasMost ? rest.flatMap((articles) => (articles.length === 1 ? articles : [])) : [],
  };
}

function worse(a: Severity, b: Severity): Severity {
  return weight[b] > weight[a] ? b : a;
}

/** Every copy after the text it was made from, whatever the order they are given in. */
function parentsFirst(copies: readonly Copy[], root: ArticleId): Copy[] {
  const childrenOf = new Map<ArticleId, Copy[]>();
  for (const copy of copies) {
    const others = childrenOf.get(copy.parent);
    if (others) others.push(copy);
    else childrenOf.set(copy.parent, [copy]);
  }
  const ordered: Copy[] = [];
  const waiting = [root];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const copy of childrenOf.get(id) ?? []) {
      ordered.push(copy);
      waiting.push(copy.article);
    }
    childrenOf.delete(id);
  }
  return ordered;
}
