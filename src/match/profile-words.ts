import { keepIntegers, keepPlaces, keepReals, keepSmall, kept, type Places } from '../text/columns.js';
import type { WordMarks } from './mark-words.js';
import type { RarityTable } from './rarity-table.js';
import { createScratch } from '../text/scratch.js';
import { createFilter, type Terms } from './share-terms.js';
import { sortWithPlaces } from './sort-with-places.js';
import { keepSparse, type SparseColumn } from './sparse-column.js';

/**
 * The distinct stems of a document, ascending by hash, and what each weighs in the measures. All columns go by the index
 * of a stem, so that one walk over the stems that two documents share takes all measures at once.
 */
export interface WordTable extends Terms {
  /** Indexes in the table of all rarities. */
  readonly rarities: Places;
  readonly rarityTable: RarityTable;
  /** How often each comes, and how often among the first words. */
  readonly counts: Uint8Array | Places;
  readonly leadCounts: Uint8Array;
  /**
   * The TF-IDF vectors of all words and of the first words, of length 1, have the damped weight of so many times a
   * word's rarity, times these.
   */
  readonly scale: number;
  readonly leadScale: number;
  /** {@link content}, {@link quoted}, {@link name} and {@link number}, added. */
  readonly kinds: Uint8Array;
  /** Rarity of a name, less the later it first comes: where it happened and who did it; else 0. */
  readonly earlyNames: SparseColumn;
  /**
   * TF-IDF vector in which a word weighs the less the later it comes: news starts with what happened and ends with what
   * the reader of any story on the subject is told. Of length 1.
   */
  readonly early: Float64Array;
  /** First place of each content word. */
  readonly positions: Places;
  /** Indexes of the content words in the order in which they first come. */
  readonly contentInOrder: Places;
  /** Rarity of all words of a kind. */
  readonly totals: WordTotals;
}

export interface WordTotals {
  /** Of all words of a kind, each once. */
  readonly all: number;
  readonly content: number;
  readonly quoted: number;
  readonly names: number;
  readonly earlyNames: number;
  readonly numbers: number;
}

/** A content word outside quoted speech. */
export const content = 1;
/** A content word of quoted speech. */
export const quoted = 2;
/** A content word with a capital inside a sentence. */
export const name = 4;
/** A word with a digit. */
export const number = 8;

/** Words of the lead: what an agency sends first. */
const leadLength = 100;

/** A word this many words into the story weighs half of the first. */
const halfWeightAt = 50;

/** The table, and the index in it of each token's stem, to be read before the next call. */
export function profileWords(marks: WordMarks): { readonly words: WordTable; readonly ranks: Uint32Array } {
  const { terms, ranks } = rankStems(marks);
  const size = terms.length;
  const { numbers, rarities, rarityIndexes, rarityTable, isContent, isSpeech, isName, isNumber } = marks;
  const early = scratchEarly(size).subarray(0, size).fill(0);
  // Few words are names.
  const earlyNames = scratchNames(size).subarray(0, size).fill(0);
  const ofTerm = kept.places(size, rarityTable.size);
  const times = scratchTimes(size).subarray(0, size).fill(0);
  const leadCounts = kept.bytes(size);
  const kinds = kept.bytes(size);
  const positions = kept.places(size, rarities.length);
  const inOrder = scratchOrder(size);
  let contentWords = 0;
  for (let i = 0; i < rarities.length; i++) {
    const rank = ranks[i]!;
    const weight = rarities[i]!;
    const earliness = 1 / (1 + i / halfWeightAt);
    ofTerm[rank] = rarityIndexes[numbers[i]!]!;
    times[rank]!++;
    early[rank]! += weight * earliness;
    if (i < leadLength) leadCounts[rank]!++;
    let kind = kinds[rank]!;
    if (isNumber[i]) kind |= number;
    if (isContent[i]) {
      if (isSpeech[i]) kind |= quoted;
      else if ((kind & content) === 0) {
        kind |= content;
        positions[rank] = i;
        inOrder[contentWords++] = rank;
      }
      if (isName[i] && (kind & name) === 0) {
        kind |= name;
        earlyNames[rank] = weight * earliness;
      }
    }
    kinds[rank] = kind;
  }
  dampAndNormalize(early);
  const totals = totalWeights(kinds, ofTerm, rarityTable, earlyNames);
  const contentInOrder = keepPlaces(inOrder, contentWords, size);
  const words = {
    terms,
    filter: createFilter(terms),
    rarities: ofTerm,
    rarityTable,
    counts: keepSmall(times),
    leadCounts,
    scale: scaleOf(ofTerm, times, rarityTable),
    leadScale: scaleOf(ofTerm, leadCounts, rarityTable),
    kinds,
    earlyNames: keepSparse(earlyNames),
    early: keepReals(early, size),
    positions,
    contentInOrder,
    totals,
  };
  return { words, ranks };
}

const scratchOrder = createScratch((length) => new Uint32Array(length));
const scratchNames = createScratch((length) => new Float64Array(length));
const scratchEarly = createScratch((length) => new Float64Array(length));
const scratchTimes = createScratch((length) => new Uint32Array(length));
const scratchTerms = createScratch((length) => new Uint32Array(length));
const scratchPlaces = createScratch((length) => new Uint32Array(length));
const scratchRanks = createScratch((length) => new Uint32Array(length));

/** Distinct stems by hash, and for each token the index of its own. Stems with one hash are one. */
function rankStems({ numbers, stemHashes }: WordMarks): { terms: Uint32Array; ranks: Uint32Array } {
  const found = stemHashes.length;
  const terms = scratchTerms(found).subarray(0, found);
  terms.set(stemHashes);
  const places = sortWithPlaces(terms, scratchPlaces(found));
  const rankOf = scratchOrder(found);
  let distinct = 0;
  for (let k = 0; k < found; k++) {
    const term = terms[k]!;
    if (distinct === 0 || terms[distinct - 1] !== term) terms[distinct++] = term;
    rankOf[places[k]!] = distinct - 1;
  }
  const ranks = scratchRanks(numbers.length);
  for (let i = 0; i < numbers.length; i++) ranks[i] = rankOf[numbers[i]!]!;
  return { terms: keepIntegers(terms, distinct), ranks };
}

/** What makes a vector of damped weights one of length 1; 0 where it has none. */
function scaleOf(rarities: Places, times: Uint32Array | Uint8Array, table: RarityTable): number {
  let squares = 0;
  for (let i = 0; i < times.length; i++) {
    const weight = times[i]! > 0 ? table.dampened(rarities[i]!, times[i]!) : 0;
    squares += weight * weight;
  }
  return squares > 0 ? 1 / Math.sqrt(squares) : 0;
}

/** A word said ten times counts more than once, but not ten times. */
function dampAndNormalize(weights: Float64Array): void {
  let squares = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = Math.sqrt(weights[i]!);
    weights[i] = weight;
    squares += weight * weight;
  }
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  for (let i = 0; i < weights.length; i++) weights[i]! *= scale;
}

function totalWeights(
  kinds: Uint8Array,
  rarities: Places,
  { values }: RarityTable,
  earlyNames: Float64Array,
): WordTotals {
  const totals = { all: 0, content: 0, quoted: 0, names: 0, earlyNames: 0, numbers: 0 };
  for (let i = 0; i < kinds.length; i++) {
    const kind = kinds[i]!;
    if (kind === 0) continue;
    const weight = values[rarities[i]!]!;
    totals.all += weight;
    if (kind & content) totals.content += weight;
    if (kind & quoted) totals.quoted += weight;
    if (kind & name) totals.names += weight;
    if (kind & number) totals.numbers += weight;
    totals.earlyNames += earlyNames[i]!;
  }
  return totals;
}
