/** Opposites: WordNet's antonyms, and what shares a root or a synset with them in the commoner sense. */
import type { Lexicon } from './lexicon.js';

/** Share of its uses that a word must have in the sense whose antonym is meant. */
const minShare = 0.25;

/** By `a * size + b`, a < b. */
export function oppositesOf({ vocabulary, relations, features }: Lexicon): Set<number> {
  const { words, idOf } = vocabulary;
  const found = new Set<number>();
  const add = (x: string, y: string, isDirect = false) => {
    const [a, b] = [idOf.get(x), idOf.get(y)];
    if (a === undefined || b === undefined || a === b) return;
    // A pair that has a sense in common is no pair of opposites (“dust”, “clear”), nor one of like meaning in both lists.
    const [, , , listed, , common] = features(a, b);
    if (common! > 0 || (listed === 2 && !isDirect)) return;
    found.add(Math.min(a, b) * words.length + Math.max(a, b));
  };
  for (const word of words) {
    for (const antonym of relations.antonymsOf(word)) {
      add(word, antonym, true);
      for (const derived of relations.derivedFrom(word))
        for (const other of relations.derivedFrom(antonym))
          if (sameEnding(derived, other)) add(derived, other, true);
      for (const { synset, share } of relations.meanings(word)) {
        if (share < minShare) continue;
        for (const other of synset.words) if (mainSense(other) === synset.key) add(other, antonym);
      }
    }
    // What is much like one of a pair is an opposite of the other, too (“huge”, “small”).
    for (const { synset, share } of relations.meanings(word)) {
      if (share < minShare) continue;
      for (const key of synset.similar)
        for (const head of relations.wordnet.synsets.get(key)!.words)
          for (const antonym of relations.antonymsOf(head)) add(word, antonym);
    }
  }
  return found;

  function mainSense(word: string): string | undefined {
    return relations.meanings(word).find(({ share }) => share >= 0.5)?.synset.key;
  }
}

/** “acceptance”, “rejection” and the like are told by their synsets; here only words of one make. */
function sameEnding(a: string, b: string): boolean {
  return a.slice(-3) === b.slice(-3) || (a.endsWith('er') && b.endsWith('er'));
}
