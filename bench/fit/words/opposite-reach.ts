/** Words that are opposites of a word, or of what means the same as it or is derived from it. */
import type { Vocabulary } from './vocabulary.js';
import type { WordNetRelations } from './wordnet-relations.js';

/** Share of its uses that a word must have in the sense whose opposite, or whose like, is meant. */
const minShare = 0.2;

/**
 * By lemma the ids of its opposites: WordNet's antonyms; those of the words much like it (`huge`: `small`) and of the
 * words of its synsets; and of the words derived from it those of its own ending (`weakness`: `strength`).
 */
export function oppositeReach(
  { words, idOf }: Pick<Vocabulary, 'words' | 'idOf'>,
  relations: WordNetRelations,
): (a: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  return (a) => {
    let found = known.get(a);
    if (!found) {
      const ids = new Set<number>();
      for (const word of opposites(words[a]!, relations)) {
        const id = idOf.get(word);
        if (id !== undefined && id !== a) ids.add(id);
      }
      known.set(a, (found = [...ids]));
    }
    return found;
  };
}

function* opposites(word: string, relations: WordNetRelations): Generator<string> {
  yield* relations.antonymsOf(word);
  for (const { synset, share } of relations.meanings(word)) {
    if (share < minShare) continue;
    const like = synset.similar.flatMap((key) => relations.wordnet.synsets.get(key)!.words);
    for (const other of [...synset.words, ...like]) yield* relations.antonymsOf(other);
  }
  for (const derived of relations.derivedFrom(word)) {
    for (const antonym of relations.antonymsOf(derived)) {
      yield antonym;
      for (const other of relations.derivedFrom(antonym)) if (haveOneEnding(other, word)) yield other;
    }
  }
}

function haveOneEnding(a: string, b: string): boolean {
  return a.slice(-3) === b.slice(-3);
}
