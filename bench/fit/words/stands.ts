/**
 * Which common lemma stands for a rare one: of those that a thesaurus or WordNet links with it the likeliest to say the
 * same. Of a word that the news seldom uses too little is known for figures of its own, and a place takes a tenth of them.
 */
import type { Lexicon } from './lexicon.js';

export interface Stand {
  readonly id: number;
  readonly chance: number;
}

/** By rare lemma what stands for it; lemmas without a link have none. */
export function standsFor(
  { vocabulary, relations, thesaurus, opposites }: Lexicon,
  isCommon: (id: number) => boolean,
  chanceOf: (a: number, b: number) => number,
): Map<number, Stand> {
  const { words, idOf } = vocabulary;
  const listedBy: number[][] = words.map(() => []);
  thesaurus.lists.forEach((list, a) => {
    for (const b of list) listedBy[b]!.push(a);
  });
  const found = new Map<number, Stand>();
  words.forEach((word, rare) => {
    if (isCommon(rare)) return;
    const linked = new Set<number>([...thesaurus.lists[rare]!, ...listedBy[rare]!]);
    // An animal stands for no tiger: what is true of the one need not be of the other.
    const wider = new Set<number>();
    const add = (set: Set<number>, others: readonly string[]) => {
      for (const other of others) {
        const id = idOf.get(other);
        if (id !== undefined) set.add(id);
      }
    };
    for (const { synset } of relations.meanings(word))
      for (const key of [synset.key, ...synset.similar])
        add(linked, relations.wordnet.synsets.get(key)!.words);
    add(linked, [...relations.derivedFrom(word)]);
    for (const key of relations.nounsAbove(word)) add(wider, relations.wordnet.synsets.get(key)!.words);
    for (const id of opposites(rare)) wider.add(id);
    let best: Stand | undefined;
    for (const id of linked) {
      if (!isCommon(id) || wider.has(id) || words[id]!.includes('_')) continue;
      const chance = chanceOf(rare, id);
      if (!best || chance > best.chance || (chance === best.chance && id < best.id)) best = { id, chance };
    }
    if (best) found.set(rare, best);
  });
  return found;
}
