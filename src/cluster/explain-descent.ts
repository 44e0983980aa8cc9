import { tellsFor } from './copy-tree.js';
import type { Family } from './family.js';
import type { View } from './matched-pair.js';
import { isBefore } from './publication-time.js';
import type { Witness } from './witness.js';

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
}

/** Share from which a text holds another, and by how much that must be more than the other way round. */
const holdsAll = 0.85;
const clearlyMore = 0.06;

/** Share of its sentences that a text has for itself. */
const lacking = 0.05;

/** Most signs that a reason names. */
const mostNamed = 2;

/** No sign, or none that tells the parent from the child: about as sure as a guess among the likeliest. */
const guess = 0.3;

/** Nothing in the texts alone is surer. */
const surest = 0.97;

/**
 * The reason for an edge of the tree. How sure each sign makes is set by hand, as no set we have states who copied whom;
 * together they fail only if each does.
 */
export function explainDescent(family: Family, child: number, parent: number): Explanation {
  const { choice, root } = family;
  const [copy, source] = [family.witnessOf(child), family.witnessOf(parent)];
  const view = family.view(child, parent);
  const declared = declaredSigns(copy, source);
  const copied = copiedSigns(family, copy, source);
  const isSource = choice.kind === 'source' && parent === root;
  if (choice.kind === 'missing' && declared.length === 0 && !isDirect(family, child, parent))
    return explainMissing(choice, copy, source, view);

  const signs = [...declared, ...copied, ...dateSigns(copy, source), ...contentSigns(copy, source, view)];
  signs.sort((x, y) => y.sure - x.sure);
  const named = signs.slice(0, mostNamed).map(({ says }) => says);
  const failing = signs.reduce((doubt, { sure }) => doubt * (1 - sure), 1 - guess);
  const ofRoot = isSource ? choice.confidence : 0;
  const sure = Math.max(1 - failing, ofRoot);
  const others = family.members.length > 2;
  const reason =
    named.length > 0
      ? `${quote(copy.id)} ${named.join(', and ')}.`
      : isSource && choice.confidence > 0.5
        ? `${quote(copy.id)} has the text of ${quote(source.id)}, which is taken for the source.`
        : others
          ? `${quote(source.id)} is the closest text that may be older; nothing else tells what ${quote(copy.id)} was made from.`
          : `Nothing tells which of the two is older; ${quote(source.id)} is taken for the source.`;
  const confidence = Math.min(surest, sure) * (view?.match.copyProbability ?? 0.5);
  return { isOfMissing: false, reason, confidence: round(confidence) };
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
      : `Nothing shows that ${quote(copy.id)} was made from ${quote(base.id)} itself; both seem to be made from a text that is not in the set.`;
  return {
    isOfMissing: true,
    reason,
    confidence: round(confidence * (view?.match.copyProbability ?? 0.5)),
  };
}

/**
 * Whether a member was made from another itself, though the source of both is missing: it repeats the other's own
 * wording, and has nothing that a third member got from the source and the other did not.
 */
function isDirect(family: Family, child: number, parent: number): boolean {
  const third = family
    .near(child)
    .map(({ other }) => other)
    .filter((other) => other !== parent);
  return third.some((other) => {
    const testimony = family.compare(child, parent, other);
    return (
      tellsFor(testimony) === true &&
      (testimony.spellingsOfFirst.length > 0 ||
        testimony.forSecond <= family.witnessOf(child).shingles.length / 200)
    );
  });
}

/** What the texts themselves say. */
function declaredSigns(copy: Witness, source: Witness): Sign[] {
  const signs: Sign[] = [];
  if (source.publisher !== undefined && copy.takenFrom.includes(source.publisher))
    signs.push({
      says: `gives ${source.publisher}, the publisher of ${quote(source.id)}, as its source`,
      sure: 0.9,
    });
  const credit = source.agency === undefined ? undefined : copy.credits.get(source.agency);
  if (credit)
    signs.push({
      says: `credits ${source.agency!} (“${credit.phrase}”), which published ${quote(source.id)}`,
      sure: 0.85,
    });
  return signs;
}

/** What it has from the parent that a third text has otherwise or not at all. */
function copiedSigns(family: Family, copy: Witness, source: Witness): Sign[] {
  const { root } = family;
  const rival =
    source.member !== root
      ? root
      : family.near(copy.member).find(({ other }) => other !== root && family.mayPrecede(other, copy.member))
          ?.other;
  if (rival === undefined) return [];
  const testimony = family.compare(copy.member, source.member, rival);
  const other = quote(family.witnessOf(rival).id);
  const [spelling] = testimony.spellingsOfFirst;
  const signs: Sign[] = [];
  if (spelling)
    signs.push({
      says: `repeats “${spelling.shared}” from ${quote(source.id)}, where ${other} has “${spelling.instead}”`,
      sure: testimony.spellingsOfFirst.length > 1 ? 0.85 : 0.7,
    });
  if (tellsFor({ ...testimony, spellingsOfFirst: [], spellingsOfSecond: [] }) === true)
    signs.push({
      says: `repeats wording of ${quote(source.id)} that ${other} lacks (${testimony.forFirst} runs of three words, against ${testimony.forSecond} the other way)`,
      sure: 0.65,
    });
  return signs;
}

function dateSigns(copy: Witness, source: Witness): Sign[] {
  if (!copy.time || !source.time || !isBefore(source.time, copy.time)) return [];
  const [late, early] = [copy.publishedAt!, source.publishedAt!];
  return [{ says: `was published after ${quote(source.id)} (${late}, against ${early})`, sure: 0.5 }];
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
  if (copy.damage >= source.damage + 2)
    signs.push({
      says: `has ${copy.damage} damaged places, as machine translation and pasting leave them, against ${source.damage} in ${quote(source.id)}`,
      sure: 0.3,
    });
  return signs;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function quote(id: string): string {
  return `“${id}”`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
