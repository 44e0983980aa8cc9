import type { Alignment, SentenceLink } from '../types.js';
import { isCanonical } from './align-sentences.js';
import { orderKept } from './order-kept.js';
import type { Profile } from './profile.js';
import { sharedSpread, type SharedSpread } from './shared-spread.js';
import { countShared, dot, sharedWeight, weightedJaccard, type TermSet } from './term-set.js';

/** What was measured of two documents; shares and cosines in [0, 1]. */
export interface PairMeasures extends SharedSpread {
  readonly resemblance: number;
  readonly sourceContainment: number;
  readonly copyContainment: number;
  /** Resemblance with quoted speech left out. */
  readonly narrativeResemblance: number;
  readonly contentOverlap: number;
  /** Share of the runs of four characters in common, by rarity; 0 for English. */
  readonly characterOverlap: number;
  /** Share of the content words of the poorer side that the richer side has. */
  readonly contentContainment: number;
  readonly bigramOverlap: number;
  readonly bigramContainment: number;
  /** Cosine of the TF-IDF vectors. */
  readonly cosine: number;
  readonly leadCosine: number;
  /** Cosine in which a word weighs the less the later it comes. */
  readonly earlyCosine: number;
  readonly sourceAligned: number;
  readonly copyAligned: number;
  /** The same with a sentence weighing the less the later it comes. */
  readonly sourceEarlyAligned: number;
  readonly copyEarlyAligned: number;
  /** Mean cosine of the links, by what they say. */
  readonly linkScore: number;
  readonly order: number;
  /** Order kept among the content words that both have. */
  readonly wordOrder: number;
  readonly names: number;
  /** Names that come early in the one and early in the other. */
  readonly earlyNames: number;
  readonly numbers: number;
  readonly quotes: number;
  /** Length of the shorter over that of the longer. */
  readonly lengthRatio: number;
  /** Words of the shorter. */
  readonly leastLength: number;
}

/**
 * Measures two profiles and their alignment. Swapping the two swaps what is said of source and copy and changes
 * nothing else, to the last bit.
 */
export function measurePair(source: Profile, copy: Profile, alignment: Alignment): PairMeasures {
  if (isCanonical(source, copy)) return measureInOrder(source, copy, alignment);
  const flipped = alignment.links.map(({ source: ofSource, copy: ofCopy, score }): SentenceLink => ({
    source: ofCopy,
    copy: ofSource,
    score,
  }));
  flipped.sort((x, y) => x.source[0]! - y.source[0]! || x.copy[0]! - y.copy[0]!);
  const measured = measureInOrder(copy, source, { links: flipped });
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
  };
}

function measureInOrder(source: Profile, copy: Profile, alignment: Alignment): PairMeasures {
  const shared = countShared(source.shingles, copy.shingles);
  const aligned = measureAlignment(source, copy, alignment);
  const longer = Math.max(source.length, copy.length);
  return {
    resemblance: ratio(shared, source.shingles.total + copy.shingles.total - shared),
    sourceContainment: ratio(shared, source.shingles.total),
    copyContainment: ratio(shared, copy.shingles.total),
    narrativeResemblance: weightedJaccard(source.narrativeShingles, copy.narrativeShingles),
    ...sharedSpread(source, copy),
    contentOverlap: weightedJaccard(source.content, copy.content),
    characterOverlap: weightedJaccard(source.characters, copy.characters),
    contentContainment: shrunkContainment(source.content, copy.content, 4),
    bigramOverlap: weightedJaccard(source.bigrams, copy.bigrams),
    bigramContainment: shrunkContainment(source.bigrams, copy.bigrams, 4),
    cosine: Math.min(1, dot(source.vector, copy.vector)),
    leadCosine: Math.min(1, dot(source.lead, copy.lead)),
    earlyCosine: Math.min(1, dot(source.early, copy.early)),
    ...aligned,
    wordOrder: wordOrder(source, copy),
    names: shrunkContainment(source.names, copy.names),
    earlyNames: shrunkContainment(source.earlyNames, copy.earlyNames),
    numbers: shrunkContainment(source.numbers, copy.numbers),
    quotes: shrunkContainment(source.quoted, copy.quoted),
    lengthRatio: longer === 0 ? 1 : Math.min(source.length, copy.length) / longer,
    leastLength: Math.min(source.length, copy.length),
  };
}

function measureAlignment(source: Profile, copy: Profile, { links }: Alignment) {
  const sourceLinked = new Uint8Array(source.sentences.length);
  const copyLinked = new Uint8Array(copy.sentences.length);
  let scored = 0;
  let mass = 0;
  const order: number[] = [];
  for (const link of links) {
    let ofLink = 0;
    for (const i of link.source) {
      sourceLinked[i] = 1;
      ofLink += source.sentences[i]!.mass;
    }
    for (const j of link.copy) {
      copyLinked[j] = 1;
      ofLink += copy.sentences[j]!.mass;
    }
    scored += link.score * ofLink;
    mass += ofLink;
    order.push(link.copy[0]!);
  }
  const always = () => 1;
  return {
    sourceAligned: linkedShare(source, sourceLinked, always),
    copyAligned: linkedShare(copy, copyLinked, always),
    sourceEarlyAligned: linkedShare(source, sourceLinked, earliness),
    copyEarlyAligned: linkedShare(copy, copyLinked, earliness),
    linkScore: ratio(scored, mass),
    order: orderKept(order),
  };
}

/** The fourth sentence weighs half of the first. */
function earliness(sentence: number): number {
  return 1 / (1 + sentence / 3);
}

function linkedShare({ sentences }: Profile, isLinked: Uint8Array, weigh: (i: number) => number): number {
  let linked = 0;
  let all = 0;
  sentences.forEach(({ mass }, i) => {
    const weight = mass * weigh(i);
    all += weight;
    if (isLinked[i]) linked += weight;
  });
  return ratio(linked, all);
}

/**
 * A rewriter goes through the text from top to bottom, a second reporter does not: of the content words that
 * both have, how far the first places keep their order. 1/2 is chance.
 */
function wordOrder(source: Profile, copy: Profile): number {
  const places: (readonly [number, number])[] = [];
  const a = source.content.terms;
  const b = copy.content.terms;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) places.push([source.positions[i]!, copy.positions[j]!]);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  if (places.length < 2) return 0.5;
  places.sort((p, q) => p[0] - q[0]);
  // A few shared words stand in order by chance, so four pseudo-words pull towards 1/2.
  const kept = orderKept(places.map(([, place]) => place));
  return 0.5 + ((kept - 0.5) * places.length) / (places.length + 4);
}

/** Weight of one rare word: so many pseudo-words keep one shared name from being a full agreement. */
const pseudoWeight = 8;

function shrunkContainment(a: TermSet, b: TermSet, pseudoWords = 1): number {
  return sharedWeight(a, b) / (Math.min(a.total, b.total) + pseudoWords * pseudoWeight);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}
