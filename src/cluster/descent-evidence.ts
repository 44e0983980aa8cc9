import type { AgencyCredit } from './agency-credit.js';
import { tellsFor } from './copy-tree.js';
import type { Family } from './family.js';
import { percent, quote } from './in-words.js';
import type { View } from './matched-pair.js';
import { isBefore } from './publication-time.js';
import { contrast, type SharedSpelling } from './shared-changes.js';
import { moreParticulars, type MemberProvenance } from './member-provenance.js';

/** What is to be explained, by positions. */
export interface Edge {
  readonly child: number;
  readonly parent: number;
  /** Other articles that parts of the child are from. */
  readonly alsoFrom: readonly { readonly id: string; readonly share: number }[];
}

/** One thing that speaks for an edge: words that go on from the name of the copy, and how sure it makes, in [0, 1]. */
export interface DescentEvidence {
  readonly says: string;
  readonly sure: number;
  /** It holds whichever text the source is. */
  readonly isFirm?: true;
}

/** Share from which a text holds another, and by how much that must be more than the other way round. */
const holdsAll = 0.85;
const clearlyMore = 0.06;

/** Most third texts that are looked at, and that are asked. */
const maxSeen = 64;
const maxThirdTexts = 8;

/** Share of its runs of words that a third text has for itself if it is no copy of the parent. */
const minOwn = 0.2;

/** What speaks for an edge besides what the copy declares. */
export function descentEvidenceOf(family: Family, edge: Edge): DescentEvidence[] {
  const [copy, source] = [family.provenanceOf(edge.child), family.provenanceOf(edge.parent)];
  return [
    ...pastedSigns(edge, source),
    ...copiedSigns(family, copy, source),
    ...dateSigns(copy, source),
    ...contentSigns(copy, source, family.view(edge.child, edge.parent)),
  ];
}

/** Members that the child was compared with, and that are no copies of the parent as the child may be. */
export function otherRelativesOf(family: Family, child: number, parent: number): number[] {
  const { shingles: ofParent } = family.provenanceOf(parent);
  return family
    .near(child)
    .slice(0, maxSeen)
    .map(({ other }) => other)
    .filter((other) => {
      const { shingles } = family.provenanceOf(other);
      return other !== parent && contrast(shingles, shingles, ofParent).onlyFirst >= minOwn * shingles.length;
    })
    .slice(0, maxThirdTexts);
}

export function whereCredited({ role, phrase }: AgencyCredit): string {
  return role === 'byline' ? 'in a by-line' : `(“${phrase}”)`;
}

/** What the texts themselves say. */
export function declaredEvidence(copy: MemberProvenance, source: MemberProvenance): DescentEvidence[] {
  const signs: DescentEvidence[] = [];
  if (source.publisher !== undefined && copy.takenFrom.includes(source.publisher))
    signs.push({
      says: `gives ${source.publisher}, the publisher of ${quote(source.id)}, as its source`,
      sure: 0.9,
      isFirm: true,
    });
  const credit = source.agency === undefined ? undefined : copy.credits.get(source.agency);
  if (credit)
    signs.push({
      says: `credits ${source.agency!} ${whereCredited(credit)}, which published ${quote(source.id)}`,
      sure: 0.85,
      isFirm: true,
    });
  return signs;
}

function pastedSigns({ alsoFrom }: Edge, source: MemberProvenance): DescentEvidence[] {
  if (alsoFrom.length === 0) return [];
  const others = alsoFrom.map(({ id, share }) => `${quote(id)} (${percent(share)})`);
  return [{ says: `is put together from ${[quote(source.id), ...others].join(' and ')}`, sure: 0.6 }];
}

/** What it has from the parent that a third text has otherwise or not at all. */
function copiedSigns(family: Family, copy: MemberProvenance, source: MemberProvenance): DescentEvidence[] {
  const isRoot = source.member === family.root;
  const rivals = isRoot ? otherRelativesOf(family, copy.member, source.member) : [family.root];
  const comparisons = rivals.map((rival) => ({
    other: quote(family.provenanceOf(rival).id),
    ...family.compare(copy.member, source.member, rival),
  }));
  const most = (of: (one: (typeof comparisons)[number]) => number) =>
    comparisons.reduce<(typeof comparisons)[number] | undefined>(
      (best, one) => (best === undefined || of(one) > of(best) ? one : best),
      undefined,
    );
  const spelt = most(({ spellingsOfFirst }) => spellingsOfFirst.length);
  const worded = most(({ forFirst }) => forFirst);
  const signs: DescentEvidence[] = [];
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

function dateSigns(copy: MemberProvenance, source: MemberProvenance): DescentEvidence[] {
  if (!copy.time || !source.time || !isBefore(source.time, copy.time)) return [];
  const [late, early] = [copy.publishedAt!, source.publishedAt!];
  return [
    { says: `was published after ${quote(source.id)} (${late}, against ${early})`, sure: 0.5, isFirm: true },
  ];
}

function contentSigns(
  copy: MemberProvenance,
  source: MemberProvenance,
  view: View | undefined,
): DescentEvidence[] {
  if (!view) return [];
  const { aligned, otherAligned, match } = view;
  const signs: DescentEvidence[] = [];
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
