import type { Token } from '../types.js';
import { hashPair } from './hash-term.js';
import { createFilter } from './share-terms.js';
import { createTermSet, type FilteredSet } from './term-set.js';

/** Characters a run. Of 3 to 6, four tell derived Urdu stories from others best; three and five are close. */
const runLength = 4;

/**
 * Distinct runs of four characters of the words as they follow each other, without the spaces, each weighted by the mean
 * rarity of the words it stands in.
 *
 * Where no stemmer knows the endings, and where spaces are set as it happens, two texts share more runs than words.
 */
export function characterRuns(tokens: readonly Token[], rarities: Float64Array): FilteredSet {
  let length = 0;
  const spelt = tokens.map(({ norm }) => jamo(norm));
  for (const norm of spelt) length += norm.length;
  const codes = new Uint16Array(length);
  const weights = new Float64Array(length);
  let end = 0;
  for (let i = 0; i < tokens.length; i++) {
    const norm = spelt[i]!;
    const weight = rarities[i]! / runLength;
    for (let at = 0; at < norm.length; at++) {
      codes[end] = norm.charCodeAt(at);
      weights[end++] = weight;
    }
  }
  const count = Math.max(0, length - runLength + 1);
  const runs = new Uint32Array(count);
  const ofRuns = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    let hash = 0;
    let weight = 0;
    for (let k = at; k < at + runLength; k++) {
      hash = hashPair(hash, codes[k]!);
      weight += weights[k]!;
    }
    runs[at] = hash;
    ofRuns[at] = weight;
  }
  const set = createTermSet(runs, ofRuns);
  return { ...set, filter: createFilter(set.terms) };
}

const hangul = /[\uac00-\ud7a3]/;
const everyHangul = /[\uac00-\ud7a3]+/g;

/** Hangul as its letters: a block of them is a syllable, and four blocks would be two words. */
function jamo(norm: string): string {
  return hangul.test(norm) ? norm.replace(everyHangul, (blocks) => blocks.normalize('NFD')) : norm;
}
