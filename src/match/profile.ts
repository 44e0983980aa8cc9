import type { Document, Token } from '../types.js';
import type { DocumentFrequency } from './document-frequencies.js';
import { characterRuns } from './character-runs.js';
import { hashPair, hashTerm } from './hash-term.js';
import { placeShingles } from './place-shingles.js';
import { createTermSet, normalize, type TermSet } from './term-set.js';

/** What a comparison needs of one document; made once for each. */
export interface Profile {
  /** How many words the story has. */
  readonly length: number;
  /** Distinct 3-shingles of the story, unit weights. */
  readonly shingles: TermSet;
  /** Word at which each of them first starts, in the order of `shingles.terms`. */
  readonly shinglePlaces: Uint32Array;
  /** The same with quoted speech left out. */
  readonly narrativeShingles: TermSet;
  /** Distinct content words outside quoted speech, weighted by rarity. */
  readonly content: TermSet;
  /** Distinct pairs of neighbouring content words outside quoted speech, weighted by rarity. */
  readonly bigrams: TermSet;
  /** Content words of quoted speech, weighted by rarity. */
  readonly quoted: TermSet;
  /** Words with a capital inside a sentence, weighted by rarity. */
  readonly names: TermSet;
  /** The same, weighing the less the later they first come: where it happened and who did it. */
  readonly earlyNames: TermSet;
  /** Words with a digit, weighted by rarity. */
  readonly numbers: TermSet;
  /** TF-IDF vector of all words, of length 1. */
  readonly vector: TermSet;
  /** TF-IDF vector of the first words, of length 1. */
  readonly lead: TermSet;
  /**
   * TF-IDF vector in which a word weighs the less the later it comes: news starts with what happened and ends with what
   * the reader of any story on the subject is told. Of length 1.
   */
  readonly early: TermSet;
  /** Runs of characters; empty for English, whose stems say more. */
  readonly characters: TermSet;
  readonly sentences: readonly SentenceProfile[];
  /** First position of each content word, in the order of `content.terms`. */
  readonly positions: Float64Array;
  /** Hash of all words in order. */
  readonly hash: number;
}

export interface SentenceProfile {
  /** Its words, each weighted by its count and its rarity. */
  readonly words: TermSet;
  /** Its names and numbers. */
  readonly marks: TermSet;
  /** Rarity of its words summed: how much it has to say. */
  readonly mass: number;
  /** Hash of its words in order. */
  readonly hash: number;
}

/** A word in more than this share of all articles says nothing about which story it is from. */
const commonFrequency = 0.2;

/** Quoted words fewer than this are a label (“martial law”), not speech. */
const minSpeech = 5;

/** Words of the lead: what an agency sends first. */
const leadLength = 100;

/** A word this many words into the story weighs half of the first. */
const halfWeightAt = 50;

/** How rare a word is: nats of surprise to find it in an article, at most 9. */
export function rarity(frequency: number): number {
  return Math.min(9, Math.max(0, -Math.log(frequency)));
}

/** Makes the function from documents to profiles; each document is profiled once. */
export function createProfiler(documentFrequency: DocumentFrequency): (document: Document) => Profile {
  const memo = new WeakMap<Document, Profile>();
  return function profile(document: Document): Profile {
    let made = memo.get(document);
    if (!made) memo.set(document, (made = profileDocument(document, documentFrequency)));
    return made;
  };
}

function profileDocument(document: Document, documentFrequency: DocumentFrequency): Profile {
  const { tokens, language } = document;
  const terms = new Uint32Array(tokens.length);
  const rarities = new Float64Array(tokens.length);
  const norms = new Uint32Array(tokens.length);
  const rarityByStem = new Map<string, readonly [number, number]>();
  tokens.forEach((token, i) => {
    let known = rarityByStem.get(token.stem);
    if (!known) {
      known = [hashTerm(token.stem), rarity(documentFrequency(token.stem, language))];
      rarityByStem.set(token.stem, known);
    }
    terms[i] = known[0];
    rarities[i] = known[1];
    norms[i] = token.norm === token.stem ? known[0] : hashTerm(token.norm);
  });

  const isSpeech = markSpeech(document);
  const isName = markNames(document);
  const minRarity = rarity(commonFrequency);
  const isContent = (i: number) => rarities[i]! >= minRarity;
  const pick = (
    wanted: (i: number) => boolean,
    combine: 'once' | 'add' = 'once',
    end = tokens.length,
    weigh: (i: number) => number = () => 1,
  ) => {
    const picked: number[] = [];
    const weights: number[] = [];
    for (let i = 0; i < end; i++) {
      if (!wanted(i)) continue;
      picked.push(terms[i]!);
      weights.push(rarities[i]! * weigh(i));
    }
    return createTermSet(picked, weights, combine);
  };

  const content = pick((i) => isContent(i) && !isSpeech[i]);
  const firstPosition = new Map<number, number>();
  for (let i = 0; i < tokens.length; i++) {
    if (!isSpeech[i] && isContent(i) && !firstPosition.has(terms[i]!)) firstPosition.set(terms[i]!, i);
  }
  const isNumber = tokens.map((token) => /\p{Nd}/u.test(token.norm));
  const sentences = document.sentences.map(({ firstToken, endToken }): SentenceProfile => {
    const wordTerms: number[] = [];
    const wordWeights: number[] = [];
    const markTerms: number[] = [];
    const markWeights: number[] = [];
    let mass = 0;
    let hash = endToken - firstToken;
    for (let i = firstToken; i < endToken; i++) {
      wordTerms.push(terms[i]!);
      wordWeights.push(rarities[i]!);
      mass += rarities[i]!;
      hash = hashPair(hash, norms[i]!);
      if (isName[i] || isNumber[i]) {
        markTerms.push(terms[i]!);
        markWeights.push(rarities[i]!);
      }
    }
    return {
      words: createTermSet(wordTerms, wordWeights, 'add'),
      marks: createTermSet(markTerms, markWeights),
      mass,
      hash,
    };
  });
  let hash = tokens.length;
  for (const norm of norms) hash = hashPair(hash, norm);
  return {
    length: tokens.length,
    ...placeShingles(norms, () => true),
    narrativeShingles: placeShingles(norms, (i) => !isSpeech[i]).shingles,
    content,
    bigrams: bigramSet(terms, rarities, (i) => isContent(i) && !isSpeech[i]),
    quoted: pick((i) => isContent(i) && isSpeech[i] === 1),
    names: pick((i) => isName[i] === 1 && isContent(i)),
    earlyNames: pick((i) => isName[i] === 1 && isContent(i), 'once', tokens.length, earliness),
    numbers: pick((i) => isNumber[i]!),
    characters: characterRuns(language === 'en' ? [] : tokens, rarities),
    vector: normalize(damp(pick(() => true, 'add'))),
    lead: normalize(damp(pick(() => true, 'add', Math.min(tokens.length, leadLength)))),
    early: normalize(
      damp(
        pick(
          () => true,
          'add',
          tokens.length,
          (i) => 1 / (1 + i / halfWeightAt),
        ),
      ),
    ),
    sentences,
    positions: Float64Array.from(content.terms, (term) => firstPosition.get(term)!),
    hash,
  };
}

function earliness(token: number): number {
  return 1 / (1 + token / halfWeightAt);
}

/** A word said ten times counts more than once, but not ten times. */
function damp({ terms, weights }: TermSet): TermSet {
  const damped = weights.map(Math.sqrt);
  return { terms, weights: damped, total: 0 };
}

/** Neighbours may have common words between them: “attack on the convoy” gives attack–convoy. */
function bigramSet(terms: Uint32Array, rarities: Float64Array, wanted: (i: number) => boolean): TermSet {
  const hashes: number[] = [];
  const weights: number[] = [];
  let last = -1;
  for (let i = 0; i < terms.length; i++) {
    if (!wanted(i)) continue;
    if (last >= 0 && i - last <= 4 && terms[last] !== terms[i]) {
      const [low, high] = [Math.min(terms[last]!, terms[i]!), Math.max(terms[last]!, terms[i]!)];
      hashes.push(hashPair(low, high));
      weights.push(rarities[last]! + rarities[i]!);
    }
    last = i;
  }
  return createTermSet(hashes, weights);
}

function markSpeech({ tokens, quotes }: Document): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  let i = 0;
  for (const { inner } of quotes) {
    while (i < tokens.length && tokens[i]!.start < inner.start) i++;
    const first = i;
    while (i < tokens.length && tokens[i]!.end <= inner.end) i++;
    if (i - first >= minSpeech) marks.fill(1, first, i);
  }
  return marks;
}

function markNames({ text, tokens, sentences }: Document): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (const { firstToken, endToken, isTitle } of sentences) {
    if (isTitle) continue;
    let capitals = 0;
    for (let i = firstToken; i < endToken; i++) if (hasCapital(text, tokens[i]!)) capitals++;
    // A headline or a line of shouting has capitals everywhere, so they mark nothing.
    if (capitals > 0.6 * (endToken - firstToken) && endToken - firstToken > 4) continue;
    for (let i = firstToken + 1; i < endToken; i++) if (hasCapital(text, tokens[i]!)) marks[i] = 1;
  }
  return marks;
}

function hasCapital(text: string, { start, norm }: Token): boolean {
  const first = text[start]!;
  return norm.length > 1 && first !== first.toLowerCase();
}
