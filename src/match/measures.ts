import type { Alignment, SentenceLink } from '../types.js';
import { createScratch } from '../text/scratch.js';
import { flipLinks, isCanonical } from './align-sentences.js';
import { measureWords, ratio, shrunkContainment, type WordMeasures } from './measure-words.js';
import { orderKept } from './order-kept.js';
import type { Profile } from './profile.js';
import { content } from './profile-words.js';
import { shareShingles, type SharedSpread } from './shared-spread.js';
import { flip, shareTerms, type SharedTerms } from './share-terms.js';
import { jaccard, sharedWeight, weightedJaccard } from './term-set.js';

/** What was measured of two documents; shares and cosines in [0, 1]. */
export interface PairMeasures extends SharedSpread, WordMeasures {
  readonly resemblance: number;
  readonly sourceContainment: number;
  readonly copyContainment: number;
  /** Resemblance with quoted speech left out. */
  readonly narrativeResemblance: number;
  /** Share of the runs of four characters in common, by rarity; 0 for English. */
  readonly characterOverlap: number;
  readonly bigramOverlap: number;
  readonly bigramContainment: number;
  readonly sourceAligned: number;
  readonly copyAligned: number;
  /** The same with a sentence weighing the less the later it comes. */
  readonly sourceEarlyAligned: number;
  readonly copyEarlyAligned: number;
  /** Mean cosine of the links, by what they say. */
  readonly linkScore: number;
  /** Deviation of these cosines: a rewriter treats all sentences alike, who takes over a passage and reports the rest does not. */
  readonly linkDeviation: number;
  /** Share of both texts in links that are all but word for word, and in links that are far from it. */
  readonly linkedVerbatim: number;
  readonly linkedLoosely: number;
  readonly order: number;
  /** Order kept among the content words that both have. */
  readonly wordOrder: number;
  /** Length of the shorter over that of the longer. */
  readonly lengthRatio: number;
  /** Words of the shorter. */
  readonly minLength: number;
}

/**
 * Measures two profiles and their alignment. Swapping the two swaps what is said of source and copy and changes
 * nothing else, to the last bit.
 *
 * @param shared - the words they share, if they are known already
 */
export function measurePair(
  source: Profile,
  copy: Profile,
  { links }: Alignment,
  shared: SharedTerms = shareTerms(source.words, copy.words),
): PairMeasures {
  if (isCanonical(source, copy)) return measureInOrder(source, copy, links, shared);
  const measured = measureInOrder(copy, source, flipLinks(links), flip(shared));
  return {
    ...measured,
    sourceContainment: measured.copyContainment,
    copyContainment: measured.sourceContainment,
    sourceSpread: measured.copySpread,
    copySpread: measured.sourceSpread,
    sourceAligned: measured.copyAligned,
    copyAligned: measured.sourceAligned,
    sourceEarlyAligned: measured.copyEarlyAligned,
    copyEarlyAligned: measured.sourceEarlyAligned,
    sourceNamesMissing: measured.copyNamesMissing,
    copyNamesMissing: measured.sourceNamesMissing,
  };
}

function measureInOrder(
  source: Profile,
  copy: Profile,
  links: readonly SentenceLink[],
  sharedWords: SharedTerms,
): PairMeasures {
  const { shared, sharedNarrative, ...spread } = shareShingles(source, copy);
  const [ofSource, ofCopy] = [source.shingles.terms.length, copy.shingles.terms.length];
  const sharedBigrams = sharedWeight(source.bigrams, copy.bigrams);
  const longer = Math.max(source.length, copy.length);
  return {
    resemblance: ratio(shared, ofSource + ofCopy - shared),
    sourceContainment: ratio(shared, ofSource),
    copyContainment: ratio(shared, ofCopy),
    narrativeResemblance: jaccard(
      sharedNarrative,
      source.shingles.narrativeCount,
      copy.shingles.narrativeCount,
    ),
    ...spread,
    ...measureWords(source, copy, sharedWords),
    characterOverlap: weightedJaccard(source.characters, copy.characters),
    bigramOverlap: jaccard(sharedBigrams, source.bigrams.total, copy.bigrams.total),
    bigramContainment: shrunkContainment(sharedBigrams, source.bigrams.total, copy.bigrams.total, 4),
    ...measureAlignment(source, copy, links),
    wordOrder: wordOrder(source, copy, sharedWords),
    lengthRatio: longer === 0 ? 1 : Math.min(source.length, copy.length) / longer,
    minLength: Math.min(source.length, copy.length),
  };
}

function measureAlignment(source: Profile, copy: Profile, links: readonly SentenceLink[]) {
  const [sentences, ofOther] = [source.sentences.count, copy.sentences.count];
  const sourceLinked = scratchOfSource(sentences).fill(0, 0, sentences);
  const copyLinked = scratchOfCopy(ofOther).fill(0, 0, ofOther);
  let [scored, squares, mass, verbatim, loose] = [0, 0, 0, 0, 0];
  const order: number[] = [];
  for (const link of links) {
    let ofLink = 0;
    for (const i of link.source) {
      sourceLinked[i] = 1;
      ofLink += source.sentences.masses[i]!;
    }
    for (const j of link.copy) {
      copyLinked[j] = 1;
      ofLink += copy.sentences.masses[j]!;
    }
    scored += link.score * ofLink;
    squares += link.score ** 2 * ofLink;
    if (link.score >= verbatimScore) verbatim += ofLink;
    else if (link.score < looseScore) loose += ofLink;
    mass += ofLink;
    order.push(link.copy[0]!);
  }
  const [ofSource, ofCopy] = [linkedShares(source, sourceLinked), linkedShares(copy, copyLinked)];
  const all = ofSource.all + ofCopy.all;
  const linkScore = ratio(scored, mass);
  return {
    sourceAligned: ofSource.aligned,
    copyAligned: ofCopy.aligned,
    sourceEarlyAligned: ofSource.earlyAligned,
    copyEarlyAligned: ofCopy.earlyAligned,
    linkScore,
    linkDeviation: Math.sqrt(Math.max(0, ratio(squares, mass) - linkScore ** 2)),
    linkedVerbatim: ratio(verbatim, all),
    linkedLoosely: ratio(loose, all),
    order: orderKept(order),
  };
}

/** Cosine of sentences from which little was changed, and below which most was. */
const verbatimScore = 0.9;
const looseScore = 0.75;

/** Share of what the sentences have to say that is linked; early, the fourth sentence weighs half of the first. */
function linkedShares({ sentences: { masses } }: Profile, isLinked: Uint8Array) {
  let linked = 0;
  let all = 0;
  let earlyLinked = 0;
  let earlyAll = 0;
  for (let s = 0; s < masses.length; s++) {
    const mass = masses[s]!;
    const early = mass * (1 / (1 + s / 3));
    all += mass;
    earlyAll += early;
    if (!isLinked[s]) continue;
    linked += mass;
    earlyLinked += early;
  }
  return { all, aligned: ratio(linked, all), earlyAligned: ratio(earlyLinked, earlyAll) };
}

/**
 * A rewriter goes through the text from top to bottom, a second reporter does not: of the content words that
 * both have, how far the first places keep their order. 1/2 is chance.
 */
function wordOrder({ words: a }: Profile, { words: b }: Profile, { length, ofSource, ofCopy }: SharedTerms) {
  const partners = scratchPartners(a.terms.length);
  partners.fill(-1, 0, a.terms.length);
  for (let k = 0; k < length; k++) if (b.kinds[ofCopy[k]!]! & content) partners[ofSource[k]!] = ofCopy[k]!;
  const { contentInOrder } = a;
  const places = scratchPlaces(length);
  let count = 0;
  for (let k = 0; k < contentInOrder.length; k++) {
    const partner = partners[contentInOrder[k]!]!;
    if (partner >= 0) places[count++] = b.positions[partner]!;
  }
  if (count < 2) return 0.5;
  // A few shared words stand in order by chance, so four pseudo-words pull towards 1/2.
  return 0.5 + ((orderKept(places, count) - 0.5) * count) / (count + 4);
}

const scratchPartners = createScratch((length) => new Int32Array(length));
const scratchPlaces = createScratch((length) => new Uint32Array(length));
const scratchOfSource = createScratch((length) => new Uint8Array(length));
const scratchOfCopy = createScratch((length) => new Uint8Array(length));
