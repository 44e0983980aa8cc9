import { shingleHashes } from '../sketch/shingle-hashes.js';
import { storySpans } from '../sketch/sketcher.js';
import type { ArticleStatus, PreparedArticle } from '../types.js';
import { agencyCredits, agencyNamed, introducedAgencies, type AgencyCredit } from './agency-credit.js';
import type { Batch } from './batch.js';
import type { View } from './matched-pair.js';
import { creditedPublishers, indexPublishers, type PublisherIndex } from './member-credit.js';
import { publicationTime, type PublicationTime } from './publication-time.js';
import { countDamage } from './text-damage.js';

/** What a member of a cluster says of where it comes from; read from its document once. */
export interface MemberProvenance {
  readonly member: number;
  readonly id: string;
  readonly publisher: string | undefined;
  /** The agency that published it, if one did. */
  readonly agency: string | undefined;
  /** The agencies it credits, each with the first place where it does. */
  readonly credits: ReadonlyMap<string, AgencyCredit>;
  /** The publishers of other members that it names as the place it was taken from. */
  readonly takenFrom: readonly string[];
  readonly publishedAt: string | undefined;
  readonly url?: string | undefined;
  /** Id or address of the article that its publisher declares it to be made from. */
  readonly evolvedFrom?: string | undefined;
  readonly status?: ArticleStatus | undefined;
  readonly time: PublicationTime | undefined;
  /** How many different figures it gives, and how many quotations. */
  readonly figures: number;
  readonly quotes: number;
  /** Places that look broken. */
  readonly damage: number;
  /** Distinct runs of three words, ascending by hash. */
  readonly shingles: Uint32Array;
  /** Mean share of the others' sentences that it holds, and of its own that they hold. */
  readonly holds: number;
  readonly held: number;
  readonly minHolds: number;
}

/** Quotations of which the one text has so many more count no more. */
const maxQuotes = 3;

/**
 * How many more figures and quotations the first has. Who retells a story drops some and adds few: of 1,164 pairs of a
 * text and its rewrite the text has two more in 779, the rewrite in 60 (`bench/measure/lineage.ts`).
 */
export function moreParticulars(first: MemberProvenance, second: MemberProvenance): number {
  const quotes = Math.max(-maxQuotes, Math.min(maxQuotes, first.quotes - second.quotes));
  return first.figures - second.figures + quotes;
}

/** Words a run: as many as the measures count. */
const runLength = 3;

/**
 * The provenances of a cluster, in the order of its members.
 *
 * @param nearOf the pairs of a member with other members.
 */
export function describeMembers(
  members: readonly number[],
  batch: Batch,
  nearOf: (member: number) => readonly View[],
): MemberProvenance[] {
  const introduced = new Map(members.flatMap((member) => [...introducedAgencies(batch.documentAt(member))]));
  const publishers = indexPublishers(members.map((member) => batch.articleAt(member).publisher));
  const shinglesOf = createShingleReader();
  return members.map((member) => {
    const document = batch.documentAt(member);
    return describe(member, document, shinglesOf(document), nearOf(member), introduced, publishers);
  });
}

/** The shingles of a document: one set for all copies of one text, word for word, of which a story may have a million. */
function createShingleReader(): (document: PreparedArticle) => Uint32Array {
  const byText = new Map<string, Map<string, Uint32Array>>();
  return (document) => {
    const { text } = document;
    const inStory = storySpans(document);
    // Where the story ends may depend on the title.
    const spans = inStory.map(({ start, end }) => `${start} ${end}`).join();
    const bySpans = byText.get(text) ?? new Map<string, Uint32Array>();
    byText.set(text, bySpans);
    const shingles = bySpans.get(spans) ?? shingleHashes(text, inStory, runLength);
    bySpans.set(spans, shingles);
    return shingles;
  };
}

function describe(
  member: number,
  document: PreparedArticle,
  shingles: Uint32Array,
  near: readonly View[],
  introduced: ReadonlyMap<string, string>,
  publishers: PublisherIndex,
): MemberProvenance {
  const { article } = document;
  const mean = (of: (view: View) => number) =>
    near.length === 0 ? 0 : near.reduce((sum, view) => sum + of(view), 0) / near.length;
  const credits = new Map<string, AgencyCredit>();
  for (const credit of agencyCredits(document, introduced))
    if (!credits.has(credit.agency)) credits.set(credit.agency, credit);
  return {
    member,
    id: article.id,
    publisher: article.publisher?.trim(),
    agency: agencyNamed(article.publisher),
    credits,
    takenFrom:
      publishers.size === 0
        ? []
        : creditedPublishers(article.text, publishers).filter((name) => name !== article.publisher?.trim()),
    publishedAt: article.publishedAt,
    url: article.url,
    evolvedFrom: article.evolvedFrom,
    status: article.status,
    time: publicationTime(article.publishedAt),
    figures: new Set(document.tokens.map(({ norm }) => norm).filter((norm) => /\p{Nd}/u.test(norm))).size,
    quotes: document.quotes.length,
    damage: countDamage(document),
    shingles,
    holds: mean((view) => view.otherAligned),
    held: mean((view) => view.aligned),
    minHolds: near.reduce((least, view) => Math.min(least, view.otherAligned), near.length === 0 ? 0 : 1),
  };
}
