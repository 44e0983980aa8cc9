import { tellsFor } from './copy-tree.js';
import type { Family } from './family.js';
import type { View } from './matched-pair.js';
import { percent, quote, round } from './in-words.js';
import { isBefore } from './publication-time.js';
import { contrast, type SharedSpelling } from './shared-changes.js';
import { moreParticulars, type Witness } from './witness.js';

/** Why a member is taken to be made from another. */
export interface Explanation {
  /** The source is missing, and the other only stands in for it. */
  readonly isOfMissing: boolean;
  /** One sentence. */
  readonly reason: string;
  /** That this is the parent, in [0, 1]. */
  readonly confidence: number;
}

/** One thing that speaks for an edge: words that go on from the name of the copy, and how sure it makes, in [0, 1]. */
interface Sign {
  readonly says: string;
  readonly sure: number;
  /** It holds whichever text the source is. */
  readonly isFirm?: true;
}

/** Share from which a text holds another, and by how much that must be more than the other way round. */
const holdsAll = 0.85;
const clearlyMore = 0.06;

/** Share of its sentences that a text has for itself. */
const lacking = 0.05;

/** Most signs that a reason names, and most third texts that are asked. */
const mostNamed = 2;
const mostThirds = 8;

/** No sign, or none that tells the parent from the child: about as sure as a guess among the likeliest. */
const guess = 0.2;

/** However unsure the source is. */
const leastTrust = 0.4;

/** Nothing in the texts alone is surer. */
const surest = 0.97;

/** Runs of words that a member must have from another alone to be its copy, though the source of both is missing. */
const leastCopied = 20;

/** Share of its runs of words that a third text has for itself if it is no copy of the parent. */
const leastOwn = 0.2;

/** What is to be explained, by positions. */
export interface Edge {
  readonly child: number;
  readonly parent: number;
  /** Other articles that parts of the child are from. */
  readonly alsoFrom: readonly { readonly id: string; readonly share: number }[];
}

/**
 * The reason for an edge of the tree. How sure each sign makes is set by hand, as no set we have states who copied whom;
 * together they fail only if each does.
 */
export function explainDescent(family: Family, edge: Edge): Explanation {
  const { choice, root } = family;
  const { child, parent } = edge;
  const [copy, source] = [family.witnessOf(child), family.witnessOf(parent)];
  const view = family.view(child, parent);
  const declared = declaredSigns(copy, source);
  const dates = dateSigns(copy, source);
  if (choice.kind === 'missing' && declared.length === 0 && !isDirect(family, child, parent))
    return explainMissing(choice, copy, source, view);

  const signs = [
    ...declared,
    ...pastedSigns(edge, source),
    ...copiedSigns(family, copy, source),
    ...dates,
    ...contentSigns(copy, source, view),
  ];
  signs.sort((x, y) => y.sure - x.sure);
  const isSource = choice.kind === 'source' && parent === root;
  const doubt = signs.reduce((product, { sure }) => product * (1 - sure), 1 - guess);
  const [firmest = 0] = signs.filter(({ isFirm }) => isFirm).map(({ sure }) => sure);
  // A wrong source turns the whole tree, but for what is firm.
  const sure = isSource
    ? Math.max(choice.confidence, firmest)
    : (1 - doubt) * Math.max(leastTrust, firmest, choice.confidence);
  const named = signs.slice(0, mostNamed).map(({ says }) => says);
  return {
    isOfMissing: false,
    reason:
      named.length > 0
        ? `${quote(copy.id)} ${named.join(', and ')}.`
        : reasonOfNone(family, copy, source, isSource && choice.confidence > 0.5),
    confidence: round(Math.min(surest, sure) * likelihood(view)),
  };
}

function reasonOfNone({ members }: Family, copy: Witness, source: Witness, isSource: boolean): string {
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
  copy: Witness,
  base: Witness,
  view: View | undefined,
): Explanation {
  const says: string[] = [];
  const credit = publisher === undefined ? undefined : copy.credits.get(publisher);
  if (credit) says.push(`credits ${publisher} (“${credit.phrase}”), whose text is not in the set`);
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
  return thirdsOf(family, child, parent).some((third) => {
    const { forFirst, forSecond, spellingsOfFirst } = family.compare(child, parent, third);
    const copied = forFirst + leastCopied * spellingsOfFirst.length;
    return copied >= leastCopied && forSecond <= family.witnessOf(child).shingles.length / 200;
  });
}

/** Members that the child was compared with, and that are no copies of the parent as the child may be. */
function thirdsOf(family: Family, child: number, parent: number): number[] {
  const { shingles: ofParent } = family.witnessOf(parent);
  return family
    .near(child)
    .map(({ other }) => other)
    .filter((other) => {
      const { shingles } = family.witnessOf(other);
      return (
        other !== parent && contrast(shingles, shingles, ofParent).onlyFirst >= leastOwn * shingles.length
      );
    })
    .slice(0, mostThirds);
}

/** What the texts themselves say. */
function declaredSigns(copy: Witness, source: Witness): Sign[] {
  const signs: Sign[] = [];
  if (source.publisher !== undefined && copy.takenFrom.includes(source.publisher))
    signs.push({
      says: `gives ${source.publisher}, the publisher of ${quote(source.id)}, as its source`,
      sure: 0.9,
      isFirm: true,
    });
  const credit = source.agency === undefined ? undefined : copy.credits.get(source.agency);
  if (credit)
    signs.push({
      says: `credits ${source.agency!} (“${credit.phrase}”), which published ${quote(source.id)}`,
      sure: 0.85,
      isFirm: true,
    });
  return signs;
}

function pastedSigns({ alsoFrom }: Edge, source: Witness): Sign[] {
  if (alsoFrom.length === 0) return [];
  const others = alsoFrom.map(({ id, share }) => `${quote(id)} (${percent(share)})`);
  return [{ says: `is put together from ${[quote(source.id), ...others].join(' and ')}`, sure: 0.6 }];
}

/** What it has from the parent that a third text has otherwise or not at all. */
function copiedSigns(family: Family, copy: Witness, source: Witness): Sign[] {
  const isRoot = source.member === family.root;
  const rivals = isRoot ? thirdsOf(family, copy.member, source.member) : [family.root];
  const testimonies = rivals.map((rival) => ({
    other: quote(family.witnessOf(rival).id),
    ...family.compare(copy.member, source.member, rival),
  }));
  const most = (of: (one: (typeof testimonies)[number]) => number) =>
    testimonies.reduce<(typeof testimonies)[number] | undefined>(
      (best, one) => (best === undefined || of(one) > of(best) ? one : best),
      undefined,
    );
  const spelt = most(({ spellingsOfFirst }) => spellingsOfFirst.length);
  const worded = most(({ forFirst }) => forFirst);
  const signs: Sign[] = [];
  // To spell as the source itself does is no sign of a copy's copy.
  if (spelt && spelt.spellingsOfFirst.length > 0 && !(isRoot && family.choice.kind === 'source')) {
    const [{ shared, instead }] = spelt.spellingsOfFirst as readonly [SharedSpelling];
    signs.push({
      says: `repeats “${shared}” from ${quote(source.id)}, where ${spelt.other} has “${instead}”`,
      sure: spelt.spellingsOfFirst.length > 1 ? 0.85 : 0.7,
      isFirm: true,
    });
  }
  if (worded && tellsFor({ ...worded, spellingsOfFirst: [], spellingsOfSecond: [] }) === true)
    signs.push({
      says: `repeats wording of ${quote(source.id)} that ${worded.other} lacks (${worded.forFirst} runs of three words, against ${worded.forSecond} the other way)`,
      sure: 0.6,
    });
  return signs;
}

function dateSigns(copy: Witness, source: Witness): Sign[] {
  if (!copy.time || !source.time || !isBefore(source.time, copy.time)) return [];
  const [late, early] = [copy.publishedAt!, source.publishedAt!];
  return [
    { says: `was published after ${quote(source.id)} (${late}, against ${early})`, sure: 0.5, isFirm: true },
  ];
}

function contentSigns(copy: Witness, source: Witness, view: View | undefined): Sign[] {
  if (!view) return [];
  const { aligned, otherAligned, match } = view;
  const signs: Sign[] = [];
  if (match.relation === 'identical')
    signs.push({ says: `is word for word the text of ${quote(source.id)}`, sure: 0.2 });
  else if (aligned >= holdsAll && aligned - otherAligned >= clearlyMore)
    signs.push({
      says: `has ${percent(aligned)} of its text from ${quote(source.id)}, of which it lacks ${percent(1 - otherAligned)}`,
      sure: 0.35,
    });
  const lost = moreParticulars(source, copy);
  if (lost >= 2)
    signs.push({
      says: `has fewer figures and quotations (${copy.figures} and ${copy.quotes}) than ${quote(source.id)} (${source.figures} and ${source.quotes})`,
      sure: lost >= 4 ? 0.5 : 0.35,
    });
  if (copy.damage >= source.damage + 2)
    signs.push({
      says: `has ${copy.damage} damaged places, as machine translation and pasting leave them, against ${source.damage} in ${quote(source.id)}`,
      sure: 0.3,
    });
  return signs;
}
