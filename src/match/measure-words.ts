import type { Profile } from './profile.js';
import { content, name, number, quoted } from './profile-words.js';
import type { SharedTerms } from './share-terms.js';
import { jaccard } from './term-set.js';

/** What the words tell that two documents share; shares and cosines in [0, 1]. */
export interface WordMeasures {
  readonly contentOverlap: number;
  /** Share of the content words of the poorer side that the richer side has. */
  readonly contentContainment: number;
  /** Rarity of the words of any kind that both have, added: how much there is to tell by. */
  readonly sharedMass: number;
  /** Share of that in all the words of the poorer side, as it is. */
  readonly massContainment: number;
  /** Cosine of the TF-IDF vectors. */
  readonly cosine: number;
  readonly leadCosine: number;
  /** Cosine in which a word weighs the less the later it comes. */
  readonly earlyCosine: number;
  readonly names: number;
  /** Names that come early in the one and early in the other. */
  readonly earlyNames: number;
  /** Share of the source's names that the copy has nowhere, by rarity; a name weighs the less the later it comes. */
  readonly sourceNamesMissing: number;
  readonly copyNamesMissing: number;
  readonly numbers: number;
  readonly quotes: number;
}

/** All that the shared words tell, in one walk over them. */
export function measureWords(
  { words: a }: Profile,
  { words: b }: Profile,
  { length, ofSource, ofCopy }: SharedTerms,
): WordMeasures {
  const [rarityA, rarityB] = [a.rarityTable, b.rarityTable];
  const [valuesA, valuesB] = [rarityA.values, rarityB.values];
  const [namesA, namesB] = [a.earlyNames, b.earlyNames];
  let cosine = 0;
  let leadCosine = 0;
  let earlyCosine = 0;
  let mass = 0;
  let contents = 0;
  let names = 0;
  let earlyNames = 0;
  let foundOfSource = 0;
  let foundOfCopy = 0;
  let numbers = 0;
  let quotes = 0;
  for (let k = 0; k < length; k++) {
    const i = ofSource[k]!;
    const j = ofCopy[k]!;
    const ofA = a.rarities[i]!;
    const ofB = b.rarities[j]!;
    cosine += rarityA.dampened(ofA, a.counts[i]!) * a.scale * (rarityB.dampened(ofB, b.counts[j]!) * b.scale);
    const inLeadA = a.leadCounts[i]!;
    const inLeadB = b.leadCounts[j]!;
    if (inLeadA > 0 && inLeadB > 0)
      leadCosine +=
        rarityA.dampened(ofA, inLeadA) * a.leadScale * (rarityB.dampened(ofB, inLeadB) * b.leadScale);
    earlyCosine += a.early[i]! * b.early[j]!;
    const earlyA = namesA.values[namesA.slots[i]!]!;
    const earlyB = namesB.values[namesB.slots[j]!]!;
    foundOfSource += earlyA;
    foundOfCopy += earlyB;
    const kinds = a.kinds[i]! & b.kinds[j]!;
    if (kinds === 0) continue;
    const weight = Math.min(valuesA[ofA]!, valuesB[ofB]!);
    mass += weight;
    if (kinds & content) contents += weight;
    if (kinds & quoted) quotes += weight;
    if (kinds & number) numbers += weight;
    if (kinds & name) {
      names += weight;
      earlyNames += Math.min(earlyA, earlyB);
    }
  }
  const [of, other] = [a.totals, b.totals];
  return {
    contentOverlap: jaccard(contents, of.content, other.content),
    contentContainment: shrunkContainment(contents, of.content, other.content, 4),
    sharedMass: mass,
    massContainment: ratio(mass, Math.min(of.all, other.all)),
    cosine: Math.min(1, cosine),
    leadCosine: Math.min(1, leadCosine),
    earlyCosine: Math.min(1, earlyCosine),
    names: shrunkContainment(names, of.names, other.names),
    earlyNames: shrunkContainment(earlyNames, of.earlyNames, other.earlyNames),
    sourceNamesMissing: missingShare(foundOfSource, of.earlyNames),
    copyNamesMissing: missingShare(foundOfCopy, other.earlyNames),
    numbers: shrunkContainment(numbers, of.numbers, other.numbers),
    quotes: shrunkContainment(quotes, of.quoted, other.quoted),
  };
}

/** Weight of one rare word: so many pseudo-words keep one shared name from being a full agreement. */
const pseudoWeight = 8;

export function shrunkContainment(shared: number, ofA: number, ofB: number, pseudoWords = 1): number {
  return shared / (Math.min(ofA, ofB) + pseudoWords * pseudoWeight);
}

/** A text with one rare name, which the other lacks, misses half. */
function missingShare(found: number, all: number): number {
  return Math.max(0, all - found) / (all + pseudoWeight);
}

export function ratio(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}
