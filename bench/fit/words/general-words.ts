/** Which nouns name all that another names, and more. */
import type { Lexicon } from './lexicon.js';

/** Least weight of the senses of a pair of which one word names a kind of the other. */
const minGenerality = 0.25;

/** Ids of the wider nouns. Verbs that mean nearly the same are as often above one another, and tell nothing. */
export function* generalOf({ vocabulary, relations }: Lexicon, special: number): Generator<number> {
  const word = vocabulary.words[special]!;
  for (const [key, { share }] of relations.ancestors(word)) {
    const synset = relations.wordnet.synsets.get(key)!;
    if (synset.part !== 'noun') continue;
    for (const other of synset.words) {
      const id = vocabulary.idOf.get(other);
      if (id === undefined || id === special) continue;
      const own = relations.meanings(other).find((meaning) => meaning.synset === synset)?.share ?? 0;
      // In a circle of senses neither is the general one.
      const back = relations.generality(other, word).weight;
      if (Math.sqrt(share * own) >= Math.max(minGenerality, back)) yield id;
    }
  }
}
