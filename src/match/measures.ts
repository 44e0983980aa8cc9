import type { Alignment, SentenceLink } from '../types.js';
import { isCanonical } from './align-sentences.js';
import { orderKept } from './order-kept.js';
import type { Profile } from './profile.js';
import { countShared, dot, sharedWeight, weightedJaccard, type TermSet } from './term-set.js';

/** What was measured of two documents; every value lies in [0, 1] but where it says otherwise. */
export interface PairMeasures {
  readonly resemblance: number;
  readonly sourceContainment: number;
  readonly copyContainment: number;
  /** Resemblance with quoted speech left out. */
  readonly narrativeResemblance: number;
  readonly contentOverlap: number;
  /** Share of the content words of the poorer side that the richer side has. */
  readonly contentContainment: number;
  readonly bigramOverlap: number;
  readonly bigramContainment: number;
  /** Cosine of the TF-IDF vectors. */
  readonly cosine: number;
  readonly leadCosine: number;
  readonly sourceAligned: number;
  readonly copyAligned: number;
  /** Mean cosine of the links, by what they say. */
  readonly linkScore: number;
  readonly order: number;
  /** Order kept among the content words that both have. */
  readonly wordOrder: number;
  readonly names: number;
  readonly numbers: number;
  readonly quotes: number;
  /** Length of the shorter over that of the longer. */
  readonly lengthRatio: number;
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
    sourceAligned: measured.copyAligned,
    copyAligned: measured.sourceAligned,
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
    contentOverlap: weightedJaccard(source.content, copy.content),
    contentContainment: containmentOfLesser(source.content, copy.content),
    bigramOverlap: weightedJaccard(source.bigrams, copy.bigrams),
    bigramContainment: containmentOfLesser(source.bigrams, copy.bigrams),
    cosine: Math.min(1, dot(source.vector, copy.vector)),
    leadCosine: Math.min(1, dot(source.lead, copy.lead)),
    ...aligned,
    wordOrder: wordOrder(source, copy),
    names: shrunkContainment(source.names, copy.names),
    numbers: shrunkContainment(source.numbers, copy.numbers),
    quotes: shrunkContainment(source.quoted, copy.quoted),
    lengthRatio: longer === 0 ? 1 : Math.min(source.length, copy.length) / longer,
  };
}

function measureAlignment(source: Profile, copy: Profile, { links }: Alignment) {
  let sourceMass = 0;
  let copyMass = 0;
  let scored = 0;
  const order: number[] = [];
  for (const link of links) {
    const ofSource = massOf(source, link.source);
    const ofCopy = massOf(copy, link.copy);
    sourceMass += ofSource;
    copyMass += ofCopy;
    scored += link.score * (ofSource + ofCopy);
    order.push(link.copy[0]!);
  }
  return {
    sourceAligned: ratio(sourceMass, massOf(source)),
    copyAligned: ratio(copyMass, massOf(copy)),
    linkScore: ratio(scored, sourceMass + copyMass),
    order: orderKept(order),
  };
}

function massOf({ sentences }: Profile, indexes?: readonly number[]): number {
  let mass = 0;
  if (indexes) for (const index of indexes) mass += sentences[index]!.mass;
  else for (const sentence of sentences) mass += sentence.mass;
  return mass;
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

function containmentOfLesser(a: TermSet, b: TermSet): number {
  return ratio(sharedWeight(a, b), Math.min(a.total, b.total));
}

/** Weight of one rare name: so many pseudo-names keep one shared name from being a full agreement. */
const pseudoWeight = 8;

function shrunkContainment(a: TermSet, b: TermSet): number {
  return sharedWeight(a, b) / (Math.min(a.total, b.total) + pseudoWeight);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}
