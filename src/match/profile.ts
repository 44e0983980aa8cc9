import type { PreparedArticle } from '../types.js';
import { characterRuns } from './character-runs.js';
import type { DocumentFrequency } from './document-frequencies.js';
import { hashPair } from './hash-term.js';
import { markWords, type WordMarks } from './mark-words.js';
import { placeShingles, type PlacedShingles } from './place-shingles.js';
import { profileSentences, type SentenceTable } from './profile-sentences.js';
import { profileWords, type WordTable } from './profile-words.js';
import { createScratch } from '../text/scratch.js';
import { createFilter } from './share-terms.js';
import { createTermSet, type FilteredSet } from './term-set.js';
import { vocabularyOf } from './vocabulary.js';

/** What a comparison needs of one document; made once for each. */
export interface Profile {
  /** How many words the story has. */
  readonly length: number;
  /** Hash of all words in order. */
  readonly hash: number;
  readonly shingles: PlacedShingles;
  readonly words: WordTable;
  /** Distinct pairs of neighbouring content words outside quoted speech, weighted by rarity. */
  readonly bigrams: FilteredSet;
  /** Runs of characters; empty for English, whose stems say more. */
  readonly characters: FilteredSet;
  readonly sentences: SentenceTable;
}

/** Makes the function from documents to profiles; each document is profiled once. */
export function createProfiler(documentFrequency: DocumentFrequency): (document: PreparedArticle) => Profile {
  const memo = new WeakMap<PreparedArticle, Profile>();
  return function profile(document: PreparedArticle): Profile {
    let made = memo.get(document);
    if (!made) memo.set(document, (made = profileDocument(document, documentFrequency)));
    return made;
  };
}

function profileDocument(document: PreparedArticle, documentFrequency: DocumentFrequency): Profile {
  const { language } = document;
  const marks = markWords(document, vocabularyOf(documentFrequency, language));
  const { words, ranks } = profileWords(marks);
  const { length } = marks.norms;
  let hash = length;
  for (let i = 0; i < length; i++) hash = hashPair(hash, marks.norms[i]!);
  return {
    length,
    hash,
    shingles: placeShingles(marks.norms, marks.isSpeech),
    words,
    bigrams: bigramSet(marks),
    characters: characterRuns(language === 'en' ? [] : document.tokens, marks.rarities),
    sentences: profileSentences(document.sentences, ranks, marks, words),
  };
}

/** Neighbours may have common words between them: “attack on the convoy” gives attack–convoy. */
function bigramSet({ numbers, stemHashes, rarities, isContent, isSpeech }: WordMarks): FilteredSet {
  const hashes = scratchHashes(numbers.length);
  const weights = scratchWeights(numbers.length);
  let count = 0;
  let last = -1;
  let before = 0;
  for (let i = 0; i < numbers.length; i++) {
    if (!isContent[i] || isSpeech[i]) continue;
    const term = stemHashes[numbers[i]!]!;
    if (last >= 0 && i - last <= 4 && before !== term) {
      hashes[count] = before < term ? hashPair(before, term) : hashPair(term, before);
      weights[count++] = rarities[last]! + rarities[i]!;
    }
    last = i;
    before = term;
  }
  const set = createTermSet(hashes.subarray(0, count), weights);
  return { ...set, filter: createFilter(set.terms) };
}

const scratchHashes = createScratch((length) => new Uint32Array(length));
const scratchWeights = createScratch((length) => new Float64Array(length));
