import { quote, round } from './in-words.js';
import { isBefore, type PublicationTime } from './publication-time.js';
import { declaredSource, stillUsable } from './declared-source.js';
import { moreParticulars, type MemberProvenance } from './member-provenance.js';
import type { SourceChoice } from './source-choice.js';

export type { SourceChoice };

/** Share of a copy's sentences that its source should hold: all but some, as a copy may add a line of its own. */
const holdsAll = 0.85;

/** By how much that must be more than the other way round before it tells who copied. */
const clearlyMore = 0.06;

/** Lead in figures and quotations from which a text counts as the source; from `muchRicher` on, almost certainly. */
const richer = 2;
const muchRicher = 4;

/** Share of its story from which a text lacks what its partner has. */
const lacking = 0.05;

/**
 * Decides from what a newsroom would look at, in this order: what the publishers declare, who is an agency, the agency that the texts themselves
 * credit, the dates, figures and quotations, what each text holds of the others, and damage.
 *
 * The confidence of the figures and of what a text holds is what was found on rewrites (`bench/measure/lineage.ts`); the others
 * are set by hand, as no set we have has dates and credits.
 *
 * @param all the members, ascending by id, but those put together from several texts.
 */
export function chooseSource(all: readonly MemberProvenance[]): SourceChoice {
  const provenances = stillUsable(all);
  return (
    declaredSource(provenances, bestBase) ??
    byAgency(provenances) ??
    onlyOne(provenances) ??
    byMemberCredit(provenances) ??
    byCredit(provenances) ??
    byDate(provenances) ??
    byParticulars(provenances) ??
    byContent(provenances) ?? {
      kind: 'source',
      member: bestBase(provenances).member,
      confidence: round(1 / (provenances.length + 1)),
      reason:
        'Nothing dates the texts and none tells clearly more than the others, so any of them may be the source.',
    }
  );
}

/** A member that an agency published, unless another was out before it. */
function byAgency(provenances: readonly MemberProvenance[]): SourceChoice | undefined {
  const [first, second] = provenances.filter(({ agency }) => agency !== undefined).sort(earlierFirst);
  if (!first || (second && second.agency !== first.agency)) return undefined;
  const earlier = provenances.find(({ time }) => time && first.time && isBefore(time, first.time));
  if (earlier) return undefined;
  return {
    kind: 'source',
    member: first.member,
    confidence: 0.9,
    reason: `${quote(first.id)} is published by ${first.publisher!}, a news agency.`,
  };
}

function onlyOne([only, ...others]: readonly MemberProvenance[]): SourceChoice | undefined {
  if (!only || others.length > 0) return undefined;
  return {
    kind: 'source',
    member: only.member,
    confidence: 0.7,
    reason: `${quote(only.id)} is the only one that is not put together from several texts.`,
  };
}

/** A member that others name as the place they took the text from; the one named most, then by id. */
function byMemberCredit(provenances: readonly MemberProvenance[]): SourceChoice | undefined {
  const creditors = new Map<string, MemberProvenance[]>();
  for (const one of provenances) {
    for (const publisher of one.takenFrom) {
      const known = creditors.get(publisher);
      if (known) known.push(one);
      else creditors.set(publisher, [one]);
    }
  }
  const [most] = [...creditors].sort((x, y) => y[1].length - x[1].length || (x[0] < y[0] ? -1 : 1));
  const credited = provenances.filter(({ publisher }) => publisher === most?.[0]).sort(earlierFirst)[0];
  if (!most || !credited) return undefined;
  const [publisher, by] = most;
  const others = by.length === 1 ? '' : ` and ${by.length - 1} more`;
  return {
    kind: 'source',
    member: credited.member,
    confidence: 0.9,
    reason: `${quote(by[0]!.id)}${others} gives ${publisher}, the publisher of ${quote(credited.id)}, as the source.`,
  };
}

/** The texts credit an agency, and none of them is the agency's own or has all that the others have. */
function byCredit(provenances: readonly MemberProvenance[]): SourceChoice | undefined {
  const counts = new Map<string, number>();
  for (const { credits } of provenances)
    for (const key of credits.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [credited] = [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  if (!credited || provenances.length < 2) return undefined;
  const [agency, count] = credited;
  if (count < Math.min(2, provenances.length) || provenances.some((one) => one.agency === agency))
    return undefined;
  const holder = holderOfAll(provenances);
  const who =
    count === provenances.length
      ? count === 2
        ? 'Both'
        : `All ${count}`
      : `${count} of ${provenances.length}`;
  if (holder) {
    return {
      kind: 'source',
      member: holder.member,
      confidence: 0.5,
      reason: `${who} credit ${agency}; ${quote(holder.id)} has nearly all that the others have, and they lack part of it.`,
    };
  }
  const lacks = provenances.every(({ held }) => 1 - held >= lacking)
    ? ', and each lacks something the others have'
    : '';
  return {
    kind: 'missing',
    base: bestBase(provenances).member,
    publisher: agency,
    confidence: lacks === '' ? 0.7 : 0.8,
    reason: `${who} credit ${agency}, which published none of them${lacks}: the agency's own text is not in the set.`,
  };
}

/** The one that was out before all others. */
function byDate(provenances: readonly MemberProvenance[]): SourceChoice | undefined {
  const dated = provenances.filter(({ time }) => time !== undefined).sort(earlierFirst);
  const [first, ...rest] = dated;
  if (!first || rest.length === 0 || !rest.every(({ time }) => isBefore(first.time!, time!)))
    return undefined;
  const isFull = dated.length === provenances.length;
  // Published first and yet without most of what another holds: it may be an early take, or another's copy.
  const isPoor = first.minHolds < 0.5;
  return {
    kind: 'source',
    member: first.member,
    confidence: round((isFull ? 0.85 : 0.6) - (isPoor ? 0.2 : 0)),
    reason: `${quote(first.id)} was published first, ${first.publishedAt!}${isFull ? '' : '; not every article has a date'}.`,
  };
}

/** The one with the most figures and quotations: retelling loses some. */
function byParticulars(provenances: readonly MemberProvenance[]): SourceChoice | undefined {
  const [richest] = notLate(provenances).sort((x, y) => moreParticulars(y, x) || compareIds(x, y));
  if (!richest) return undefined;
  const margin = provenances.reduce(
    (least, one) => (one === richest ? least : Math.min(least, moreParticulars(richest, one))),
    Infinity,
  );
  if (margin < richer) return undefined;
  return {
    kind: 'source',
    member: richest.member,
    confidence: margin >= muchRicher ? 0.9 : 0.8,
    reason: `${quote(richest.id)} has more figures and quotations than any other (${richest.figures} and ${richest.quotes}); retelling loses some.`,
  };
}

/** One that holds all the others, or none that does. */
function byContent(provenances: readonly MemberProvenance[]): SourceChoice | undefined {
  if (provenances.length < 2) return undefined;
  const holder = holderOfAll(provenances);
  if (holder) {
    return {
      kind: 'source',
      member: holder.member,
      confidence: round(0.45 + Math.min(0.25, (holder.holds - holder.held) / 2)),
      reason: `${quote(holder.id)} has nearly all that the others have, and they lack part of it; no dates tell.`,
    };
  }
  const [sound, ...broken] = [...provenances].sort((x, y) => x.damage - y.damage || compareIds(x, y));
  if (notLate(provenances).includes(sound!) && broken.every(({ damage }) => damage >= sound!.damage + 2)) {
    return {
      kind: 'source',
      member: sound!.member,
      confidence: 0.5,
      reason: `${quote(sound!.id)} is sound where the others have damaged sentences.`,
    };
  }
  return undefined;
}

/** The member that has nearly all of every other, clearly more than they have of it; not if it is damaged itself. */
function holderOfAll(provenances: readonly MemberProvenance[]): MemberProvenance | undefined {
  const least = Math.min(...provenances.map(({ damage }) => damage).slice(0, 1000));
  return notLate(provenances)
    .sort((x, y) => y.holds - y.held - (x.holds - x.held) || compareIds(x, y))
    .find(
      (one) => one.minHolds >= holdsAll && one.holds - one.held >= clearlyMore && one.damage <= least + 1,
    );
}

/** Where the source is missing: the soundest and fullest member stands in for it. */
function bestBase(provenances: readonly MemberProvenance[]): MemberProvenance {
  const worth = ({ holds, damage }: MemberProvenance) => holds - 0.05 * Math.min(damage, 10);
  return notLate(provenances).reduce((best, one) => (worth(one) > worth(best) ? one : best));
}

/** All but those that were published after another for certain: a source is never later than its copy. */
function notLate(provenances: readonly MemberProvenance[]): MemberProvenance[] {
  const first = provenances.reduce<PublicationTime | undefined>(
    (least, { time }) => (time && (!least || time.to < least.to) ? time : least),
    undefined,
  );
  return provenances.filter(({ time }) => !first || !time || !isBefore(first, time));
}

function earlierFirst(x: MemberProvenance, y: MemberProvenance): number {
  return (
    (x.time?.from ?? Infinity) - (y.time?.from ?? Infinity) ||
    (x.time?.to ?? 0) - (y.time?.to ?? 0) ||
    compareIds(x, y)
  );
}

function compareIds(x: MemberProvenance, y: MemberProvenance): number {
  return x.id < y.id ? -1 : x.id > y.id ? 1 : 0;
}
