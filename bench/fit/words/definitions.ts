/**
 * What WordNet's definitions say of two words: how far they are made of the same words, and how far of opposites. “Soar” is
 * to “rise rapidly” and “plunge” to “drop steeply”: two of one sort that go opposite ways, which no list of antonyms has.
 */
import { lemmasOf } from '../../../src/facts/words/lemmas.js';
import { stopWords } from '../../../src/languages/en/stop-words.js';
import type { WordNetRelations } from './wordnet-relations.js';

export interface Definitions {
  /** Cosine of the words of both definitions, in [0, 1]; symmetric, as `contrast`. */
  likeness(a: string, b: string): number;
  /** Greatest weight in (0, 1] of a word that one is defined by and of its opposite, by which the other is; 0 if none. */
  contrast(a: string, b: string): number;
  /** Words with a contrast to a word. */
  against(a: string): Iterable<string>;
}

/** Words that a sense is defined by: those of its synset, of the next more general ones, of its gloss. */
const weights = { own: 1, general: 0.7, gloss: 0.5 };
/** A sense that a word has more seldom says nothing about it. */
const minShare = 0.08;
/** Opposites that tell nothing in a definition, as everything is defined by one or the other. */
const maxShareOfWords = 0.02;

type Bag = ReadonlyMap<string, number>;

export function readDefinitions(relations: WordNetRelations, vocabulary: readonly string[]): Definitions {
  const { synsets } = relations.wordnet;
  const glosses = new Map<string, readonly string[]>();
  const uses = new Map<string, number>();
  for (const { key, gloss } of synsets.values()) {
    const words = [...new Set(gloss.toLowerCase().match(/[a-z][a-z-]+/g) ?? [])]
      .filter((word) => !stopWords.has(word))
      .map((word) => lemmasOf(word).find((lemma) => relations.meanings(lemma).length > 0) ?? word);
    glosses.set(key, words);
    for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const rarity = (word: string) => Math.log(synsets.size / (1 + (uses.get(word) ?? 0)));
  const isTelling = (word: string) => (uses.get(word) ?? 0) < maxShareOfWords * synsets.size;
  const bags = new Map<string, Bag>();
  const bagOf = (word: string): Bag => {
    let bag = bags.get(word);
    if (bag) return bag;
    const filled = new Map<string, number>();
    const add = (words: readonly string[], weight: number) => {
      for (const other of words) filled.set(other, Math.max(filled.get(other) ?? 0, weight));
    };
    for (const { synset, share } of relations.meanings(word)) {
      if (share < minShare) continue;
      const strength = Math.sqrt(share);
      add(synset.words, weights.own * strength);
      add(glosses.get(synset.key)!, weights.gloss * strength);
      for (const key of [...synset.hypernyms, ...synset.similar])
        add(synsets.get(key)!.words, weights.general * strength);
    }
    bags.set(word, (bag = filled));
    return bag;
  };
  const lengths = new Map<string, number>();
  const lengthOf = (word: string) => {
    let length = lengths.get(word);
    if (length === undefined) {
      let squares = 0;
      for (const [other, weight] of bagOf(word)) squares += (weight * rarity(other)) ** 2;
      lengths.set(word, (length = Math.sqrt(squares)));
    }
    return length;
  };
  const against = new Map<string, Bag>();
  /** Opposites of the words that a word is defined by. */
  const oppositesOf = (word: string): Bag => {
    let bag = against.get(word);
    if (bag) return bag;
    const own = bagOf(word);
    const filled = new Map<string, number>();
    for (const [other, weight] of own) {
      if (!isTelling(other)) continue;
      for (const opposite of relations.antonymsOf(other)) {
        // Where both stand in one definition (“rise and fall”) neither tells.
        if (own.has(opposite)) continue;
        filled.set(opposite, Math.max(filled.get(opposite) ?? 0, weight));
      }
    }
    against.set(word, (bag = filled));
    return bag;
  };
  const definedBy = new Map<string, string[]>();
  for (const word of vocabulary)
    for (const other of bagOf(word).keys()) {
      const known = definedBy.get(other);
      if (known) known.push(word);
      else definedBy.set(other, [word]);
    }
  return {
    against: (a) => new Set([...oppositesOf(a).keys()].flatMap((word) => definedBy.get(word) ?? [])),
    likeness(a, b) {
      const [x, y] = bagOf(a).size < bagOf(b).size ? [a, b] : [b, a];
      let sum = 0;
      const others = bagOf(y);
      for (const [word, weight] of bagOf(x)) sum += weight * (others.get(word) ?? 0) * rarity(word) ** 2;
      return sum / (lengthOf(a) * lengthOf(b) || 1);
    },
    contrast(a, b) {
      let most = 0;
      const [own, others] = [bagOf(a), bagOf(b)];
      for (const [word, weight] of oppositesOf(a))
        if (!own.has(word)) most = Math.max(most, Math.sqrt(weight * (others.get(word) ?? 0)));
      return most;
    },
  };
}
