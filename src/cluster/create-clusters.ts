import { reprintResemblance } from '../candidates/reprint-resemblance.js';
import type { Edge } from './average-link.js';
import type { Batch } from './batch.js';
import type { SourceChoice } from './choose-source.js';
import { copiedParts, type Part } from './copied-parts.js';
import { growCopyTree } from './copy-tree.js';
import { explainDescent, type Explanation } from './explain-descent.js';
import { createFamily } from './family.js';
import { findLargeFamilies, type FamilyOf } from './large-families.js';
import { linkGroups } from './link-groups.js';
import { findMashUp, type MashUp, type Verdicts } from './mash-ups.js';
import { viewsByDocument, type MatchedPair, type PairVerdict, type View } from './matched-pair.js';
import { PairSet } from './pair-set.js';
import { rankById } from './rank-by-id.js';
import { reprintStars } from './reprint-stars.js';

/** A cluster by positions in the batch; `Cluster` without the comparisons. */
export interface ClusterPlan {
  /** The source first (or the base, where it is missing), then by id. */
  readonly members: readonly number[];
  /** Undefined for an article alone. */
  readonly choice?: SourceChoice;
  /** One for each member but the first, in the order of `members`. */
  readonly copies: readonly Descent[];
  /** The members that are put together from several texts. */
  readonly pasted: readonly number[];
}

/** A member and the one it was most likely made from. */
export interface Descent extends Explanation {
  readonly article: number;
  readonly parent: number;
  /** Other articles that parts of it are from, largest part first. */
  readonly alsoFrom: readonly PartFrom[];
}

/** The part of a text that is from one article. */
export interface PartFrom extends Part {
  readonly article: number;
}

/** Least share of its words that a text has from another article to name it. */
const minPart = 0.05;

/** Share of its shingles from which a text is a part of another: a page, an excerpt, word for word. */
const partContainment = 0.85;

/**
 * An article pasted together from two stories is surely a copy of both, which by the mean of sure and impossible is a
 * half: so a group must be reached with a little more than two articles need.
 */
const pastedMargin = 0.1;

/**
 * Parts documents into clusters of texts that descend from one text. Every document is in exactly one; the largest
 * cluster first, then by least id.
 *
 * Reprints are folded into one of them first; between what is left, average link over the copy probability, where a pair
 * that was not compared counts as 0, but for those of a {@link findLargeFamilies large family}. The order of the documents and of the pairs does not matter.
 */
export function createClusters(
  batch: Batch,
  pairs: readonly MatchedPair[],
  minCopyProbability: number,
): ClusterPlan[] {
  const { groups, mashUps, views } = groupCopies(batch, pairs, minCopyProbability);
  return groups.map((members): ClusterPlan => {
    if (members.length === 1) return { members, copies: [], pasted: [] };
    const family = createFamily(members, batch, views, (member) => mashUps.has(member));
    const parents = growCopyTree(family);
    const copies = members
      .filter((member) => member !== family.root)
      .map((article): Descent => {
        const of = parents.get(article)!;
        const alsoFrom = partsFromOthers(article, of, mashUps.get(article), batch);
        const also = alsoFrom.map(({ article: other, share }) => ({ id: batch.idAt(other), share }));
        const edge = { child: article, parent: of, alsoFrom: also };
        return { article, parent: of, ...explainDescent(family, edge), alsoFrom };
      });
    return {
      members: [family.root, ...copies.map(({ article }) => article)],
      choice: family.choice,
      copies,
      pasted: members.filter((member) => mashUps.has(member)),
    };
  });
}

/** Clusters without their trees, which cost the most: members ascending by id. */
export interface CopyGroups {
  readonly groups: readonly (readonly number[])[];
  readonly mashUps: ReadonlyMap<number, MashUp>;
  readonly views: ReadonlyMap<number, readonly View[]>;
}

/** The first half of {@link createClusters}: who is in which cluster. */
export function groupCopies(
  batch: Batch,
  pairs: readonly MatchedPair[],
  minCopyProbability: number,
): CopyGroups {
  const { positions, rankOf } = rankById(batch);
  const views = viewsByDocument(pairs, rankOf);
  const familyOf = findLargeFamilies(pairs, minCopyProbability);
  const mashUps = findMashUps(batch, pairs, views, familyOf, minCopyProbability);
  const isForeign = (a: number, b: number) => mashUps.get(a)?.foreign.includes(b);
  const reprints: Edge[] = [];
  const links: Edge[] = [];
  for (const { a, b, match } of pairs) {
    if (isForeign(a, b) || isForeign(b, a)) continue;
    const [x, y] = [rankOf[a]!, rankOf[b]!];
    links.push({ a: x, b: y, weight: match.copyProbability });
    if (match.copyProbability >= minCopyProbability && isOneText(match))
      reprints.push({ a: x, b: y, weight: 1 });
  }
  const groups = linkGroups(
    reprintStars(batch.size, reprints),
    links,
    minCopyProbability,
    minCopyProbability + pastedMargin * (1 - minCopyProbability),
    (rank) => familyOf(positions[rank]!),
  )
    .map((group) => Int32Array.from(group).sort())
    .sort((x, y) => y.length - x.length || x[0]! - y[0]!)
    .map((ranks) => Array.from(ranks, (rank) => positions[rank]!));
  return { groups, mashUps, views };
}

/**
 * Whether two copies are one text with small edits, or one is cut from the other. The first page of a story and the second
 * have nothing in common but the whole, so what is cut from a text goes by that and not by the mean.
 */
function isOneText({ relation, evidence }: PairVerdict): boolean {
  const { resemblance, sourceContainment, copyContainment } = evidence;
  return (
    relation === 'identical' ||
    resemblance >= reprintResemblance ||
    Math.max(sourceContainment, copyContainment) >= partContainment
  );
}

function findMashUps(
  batch: Batch,
  pairs: readonly MatchedPair[],
  views: ReadonlyMap<number, readonly View[]>,
  familyOf: FamilyOf,
  minCopyProbability: number,
): Map<number, MashUp> {
  const isCopy = (copyProbability: number) => copyProbability >= minCopyProbability;
  const copies = new PairSet();
  const others = new PairSet();
  for (const { a, b, match } of pairs)
    if (isCopy(match.copyProbability)) copies.add(a, b);
    else if (familyOf(a) !== undefined) others.add(a, b);
  const verdicts: Verdicts = {
    copiesOf: (document) => (views.get(document) ?? []).filter(({ match }) => isCopy(match.copyProbability)),
    // Two of a large family are copies unless they were compared and are not.
    isCopy: (a, b) =>
      copies.has(a, b) || (familyOf(a) !== undefined && familyOf(a) === familyOf(b) && !others.has(a, b)),
    isSameEvent: (a, b) =>
      (views.get(a) ?? []).find(({ other }) => other === b)?.match.relation === 'same-event',
  };
  const found = new Map<number, MashUp>();
  for (const document of views.keys()) {
    const mashUp = findMashUp(document, batch, verdicts);
    if (mashUp) found.set(document, mashUp);
  }
  return found;
}

/** What a text that is put together from several has from those that are not in its cluster. */
function partsFromOthers(article: number, of: number, mashUp: MashUp | undefined, batch: Batch): PartFrom[] {
  if (!mashUp) return [];
  const others = mashUp.parents.slice(1);
  const parts = copiedParts(
    batch.documentAt(article),
    [of, ...others].map((other) => batch.documentAt(other)),
  );
  return others
    .map((other, i): PartFrom => ({ article: other, ...parts[i + 1]! }))
    .filter(({ share }) => share >= minPart)
    .sort((x, y) => y.share - x.share);
}
