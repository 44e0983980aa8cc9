import type { Document } from '../types.js';
import { agencyCredits, agencyNamed, introducedAgencies } from './agency-credit.js';
import type { Batch } from './batch.js';
import type { View } from './matched-pair.js';
import { creditedPublishers, indexPublishers } from './member-credit.js';
import { isBefore, publicationTime } from './publication-time.js';
import { countDamage } from './text-damage.js';

/** Which member of a cluster is the source, or that it is missing. Confidence in [0, 1]; the reason is a sentence. */
export type SourceChoice =
  | { readonly kind: 'source'; readonly member: number; readonly confidence: number; readonly reason: string }
  | { readonly kind: 'missing'; readonly base: number; readonly confidence: number; readonly reason: string };

/** Share of a copy's sentences that its source should hold: all but some, as a copy may add a line of its own. */
const holdsAll = 0.85;

/** By how much that must be more than the other way round before it tells who copied. */
const clearlyMore = 0.06;

/** Share of its story from which a text lacks what its partner has. */
const lacking = 0.05;

/**
 * Decides from what a newsroom would look at, in this order: who is an agency, the agency that the texts themselves
 * credit, the dates, what each text holds of the others, and damage.
 *
 * The confidences are set by hand: no set we have states its sources.
 *
 * @param members positions of the members, ascending by id.
 */
export function chooseSource(
  members: readonly number[],
  batch: Batch,
  views: ReadonlyMap<number, readonly View[]>,
): SourceChoice {
  const inCluster = new Set(members);
  const nearOf = (member: number) => (views.get(member) ?? []).filter(({ other }) => inCluster.has(other));
  const introduced = new Map(members.flatMap((member) => [...introducedAgencies(batch.documentAt(member))]));
  const facts = members.map((member) =>
    describe(member, batch.documentAt(member), nearOf(member), introduced),
  );
  return (
    byAgency(facts) ??
    byMemberCredit(facts, batch) ??
    byCredit(facts) ??
    byDate(facts) ??
    byContent(facts) ?? {
      kind: 'source',
      member: bestBase(facts).member,
      confidence: round(1 / members.length),
      reason:
        'Nothing dates the texts and none tells clearly more than the others, so any of them may be the source.',
    }
  );
}

interface Facts {
  readonly member: number;
  readonly id: string;
  readonly agency: string | undefined;
  readonly publisher: string | undefined;
  readonly credits: readonly string[];
  readonly publishedAt: string | undefined;
  readonly time: ReturnType<typeof publicationTime>;
  readonly damage: number;
  /** Mean share of the others' sentences that it holds, and of its own that they hold. */
  readonly holds: number;
  readonly held: number;
  readonly leastHolds: number;
}

function describe(
  member: number,
  document: Document,
  near: readonly View[],
  introduced: ReadonlyMap<string, string>,
): Facts {
  const { article } = document;
  const mean = (of: (view: View) => number) =>
    near.length === 0 ? 0 : near.reduce((sum, view) => sum + of(view), 0) / near.length;
  return {
    member,
    id: article.id,
    agency: agencyNamed(article.publisher),
    publisher: article.publisher,
    credits: [...new Set(agencyCredits(document, introduced).map(({ agency }) => agency))],
    publishedAt: article.publishedAt,
    time: publicationTime(article.publishedAt),
    damage: countDamage(document),
    holds: mean((view) => view.otherAligned),
    held: mean((view) => view.aligned),
    leastHolds: near.reduce((least, view) => Math.min(least, view.otherAligned), near.length === 0 ? 0 : 1),
  };
}

/** A member that an agency published, unless another was out before it. */
function byAgency(facts: readonly Facts[]): SourceChoice | undefined {
  const [first, second] = facts.filter(({ agency }) => agency !== undefined).sort(earlierFirst);
  if (!first || (second && second.agency !== first.agency)) return undefined;
  const earlier = facts.find(({ time }) => time && first.time && isBefore(time, first.time));
  if (earlier) return undefined;
  return {
    kind: 'source',
    member: first.member,
    confidence: 0.9,
    reason: `${quote(first.id)} is published by ${first.publisher!}, a news agency.`,
  };
}

/** A member that others name as the place they took the text from; the one named most, then by id. */
function byMemberCredit(facts: readonly Facts[], batch: Batch): SourceChoice | undefined {
  const index = indexPublishers(facts.map(({ publisher }) => publisher));
  if (index.size === 0) return undefined;
  const creditors = new Map<string, Facts[]>();
  for (const one of facts) {
    for (const publisher of creditedPublishers(batch.articleAt(one.member).text, index)) {
      if (publisher === one.publisher?.trim()) continue;
      const known = creditors.get(publisher);
      if (known) known.push(one);
      else creditors.set(publisher, [one]);
    }
  }
  const [most] = [...creditors].sort((x, y) => y[1].length - x[1].length || (x[0] < y[0] ? -1 : 1));
  const credited = facts.filter(({ publisher }) => publisher?.trim() === most?.[0]).sort(earlierFirst)[0];
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
function byCredit(facts: readonly Facts[]): SourceChoice | undefined {
  const counts = new Map<string, number>();
  for (const { credits } of facts) for (const key of credits) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [credited] = [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  if (!credited || facts.length < 2) return undefined;
  const [agency, count] = credited;
  if (count < Math.min(2, facts.length) || facts.some((one) => one.agency === agency)) return undefined;
  const holder = holderOfAll(facts);
  const who =
    count === facts.length ? (count === 2 ? 'Both' : `All ${count}`) : `${count} of ${facts.length}`;
  if (holder) {
    return {
      kind: 'source',
      member: holder.member,
      confidence: 0.5,
      reason: `${who} credit ${agency}; ${quote(holder.id)} has nearly all that the others have, and they lack part of it.`,
    };
  }
  const lacks = facts.every(({ held }) => 1 - held >= lacking)
    ? ', and each lacks something the others have'
    : '';
  return {
    kind: 'missing',
    base: bestBase(facts).member,
    confidence: lacks === '' ? 0.7 : 0.8,
    reason: `${who} credit ${agency}, which published none of them${lacks}: the agency's own text is not in the set.`,
  };
}

/** The one that was out before all others. */
function byDate(facts: readonly Facts[]): SourceChoice | undefined {
  const dated = facts.filter(({ time }) => time !== undefined).sort(earlierFirst);
  const [first, ...rest] = dated;
  if (!first || rest.length === 0 || !rest.every(({ time }) => isBefore(first.time!, time!)))
    return undefined;
  const isFull = dated.length === facts.length;
  // Published first and yet without most of what another holds: it may be an early take, or another's copy.
  const isPoor = first.leastHolds < 0.5;
  return {
    kind: 'source',
    member: first.member,
    confidence: round((isFull ? 0.85 : 0.6) - (isPoor ? 0.2 : 0)),
    reason: `${quote(first.id)} was published first, ${first.publishedAt!}${isFull ? '' : '; not every article has a date'}.`,
  };
}

/** One that holds all the others, or none that does. */
function byContent(facts: readonly Facts[]): SourceChoice | undefined {
  if (facts.length < 2) return undefined;
  const holder = holderOfAll(facts);
  if (holder) {
    return {
      kind: 'source',
      member: holder.member,
      confidence: round(0.55 + Math.min(0.2, (holder.holds - holder.held) / 2)),
      reason: `${quote(holder.id)} has nearly all that the others have, and they lack part of it; no dates tell.`,
    };
  }
  if (facts.every(({ held, leastHolds }) => 1 - held >= lacking && 1 - leastHolds >= lacking)) {
    return {
      kind: 'missing',
      base: bestBase(facts).member,
      confidence: 0.5,
      reason:
        'Each text has something that the others lack, so they seem to descend from one that is not in the set.',
    };
  }
  const [sound, ...broken] = [...facts].sort((x, y) => x.damage - y.damage || compareIds(x, y));
  if (broken.every(({ damage }) => damage >= sound!.damage + 2)) {
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
function holderOfAll(facts: readonly Facts[]): Facts | undefined {
  const least = Math.min(...facts.map(({ damage }) => damage).slice(0, 1000));
  return [...facts]
    .sort((x, y) => y.holds - y.held - (x.holds - x.held) || compareIds(x, y))
    .find(
      (one) => one.leastHolds >= holdsAll && one.holds - one.held >= clearlyMore && one.damage <= least + 1,
    );
}

/** Where the source is missing: the soundest and fullest member stands in for it. */
function bestBase(facts: readonly Facts[]): Facts {
  const worth = ({ holds, damage }: Facts) => holds - 0.05 * Math.min(damage, 10);
  return facts.reduce((best, one) => (worth(one) > worth(best) ? one : best));
}

function earlierFirst(x: Facts, y: Facts): number {
  return (
    (x.time?.from ?? Infinity) - (y.time?.from ?? Infinity) ||
    (x.time?.to ?? 0) - (y.time?.to ?? 0) ||
    compareIds(x, y)
  );
}

function compareIds(x: Facts, y: Facts): number {
  return x.id < y.id ? -1 : x.id > y.id ? 1 : 0;
}

function quote(id: string): string {
  return `“${id}”`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
