import {
  declaredEvidence,
  descentEvidenceOf,
  otherRelativesOf,
  whereCredited,
  type Edge,
} from './descent-evidence.js';
import type { Family } from './family.js';
import { percent, quote, round } from './in-words.js';
import type { View } from './matched-pair.js';
import type { MemberProvenance } from './member-provenance.js';

/** Why a member is taken to be made from another. */
export interface Explanation {
  /** The source is missing, and the other only stands in for it. */
  readonly isOfMissing: boolean;
  /** One sentence. */
  readonly reason: string;
  /** That this is the parent, in [0, 1]. */
  readonly confidence: number;
}

/** Share of its sentences that a text has for itself. */
const lacking = 0.05;

/** Most signs that a reason names. */
const maxNamed = 2;

/** No sign, or none that tells the parent from the child: about as sure as a guess among the likeliest. */
const guess = 0.2;

/** However unsure the source is. */
const minTrust = 0.4;

/** Nothing in the texts alone is surer. */
const surest = 0.97;

/** Runs of words that a member must have from another alone to be its copy, though the source of both is missing. */
const minCopied = 20;

/**
 * The reason for an edge of the tree. Signs fail together only if each does; how sure the sum makes was held against
 * rewrites whose source is known (`bench/measure/lineage.ts`).
 */
export function explainDescent(family: Family, edge: Edge): Explanation {
  const { choice, root } = family;
  const { child, parent } = edge;
  const [copy, source] = [family.provenanceOf(child), family.provenanceOf(parent)];
  const view = family.view(child, parent);
  const declared = declaredEvidence(copy, source);
  if (choice.kind === 'missing' && declared.length === 0 && !isDirect(family, child, parent))
    return explainMissing(choice, copy, source, view);

  const signs = [...declared, ...descentEvidenceOf(family, edge)];
  signs.sort((x, y) => y.sure - x.sure);
  const isSource = choice.kind === 'source' && parent === root;
  const doubt = signs.reduce((product, { sure }) => product * (1 - sure), 1 - guess);
  const [firmest = 0] = signs.filter(({ isFirm }) => isFirm).map(({ sure }) => sure);
  // A wrong source turns the whole tree, but for what is firm.
  const sure = isSource
    ? Math.max(choice.confidence, firmest)
    : (1 - doubt) * Math.max(minTrust, firmest, choice.confidence);
  const named = signs.slice(0, maxNamed).map(({ says }) => says);
  return {
    isOfMissing: false,
    reason:
      named.length > 0
        ? `${quote(copy.id)} ${named.join(', and ')}.`
        : reasonOfNone(family, copy, source, isSource && choice.confidence > 0.5),
    confidence: round(Math.min(surest, sure) * likelihood(view)),
  };
}

function reasonOfNone(
  { members }: Family,
  copy: MemberProvenance,
  source: MemberProvenance,
  isSource: boolean,
): string {
  if (isSource)
    return `${quote(copy.id)} has the text of ${quote(source.id)}, which is taken for the source.`;
  return members.length > 2
    ? `${quote(source.id)} is the closest text that may be older; nothing else tells what ${quote(copy.id)} was made from.`
    : `Nothing tells which of the two is older; ${quote(source.id)} is taken for the source.`;
}

/** That the two are of one text at all; a guess where they were not compared. */
function likelihood(view: View | undefined): number {
  return view?.match.copyProbability ?? 0.5;
}

function explainMissing(
  { confidence, publisher }: Extract<Family['choice'], { kind: 'missing' }>,
  copy: MemberProvenance,
  base: MemberProvenance,
  view: View | undefined,
): Explanation {
  const says: string[] = [];
  const credit = publisher === undefined ? undefined : copy.credits.get(publisher);
  if (credit) says.push(`credits ${publisher} ${whereCredited(credit)}, whose text is not in the set`);
  const own = view ? 1 - view.aligned : 0;
  if (own >= lacking) says.push(`has ${percent(own)} that ${quote(base.id)} lacks`);
  const reason =
    says.length > 0
      ? `${quote(copy.id)} ${says.join(', and ')}.`
      : `Nothing shows that ${quote(copy.id)} was made from ${quote(base.id)} itself: both seem to be made from a text that is not in the set.`;
  return { isOfMissing: true, reason, confidence: round(confidence * likelihood(view)) };
}

/**
 * Whether a member was made from another itself, though the source of both is missing: it repeats the other's own
 * wording, and has nothing that a third member got from the source and the other did not.
 */
function isDirect(family: Family, child: number, parent: number): boolean {
  return otherRelativesOf(family, child, parent).some((third) => {
    const { forFirst, forSecond, spellingsOfFirst } = family.compare(child, parent, third);
    const copied = forFirst + minCopied * spellingsOfFirst.length;
    return copied >= minCopied && forSecond <= family.provenanceOf(child).shingles.length / 200;
  });
}
