/**
 * Pairs of lemmas that may say the same, or are put in the place of one another: near in a vector space, listed by the
 * thesaurus, or linked in WordNet.
 */
import type { Lexicon } from './lexicon.js';

/** Nearest neighbours looked at in each space; what was learned from contexts has what is met in one place. */
const neighbours = { vectors: 100, thesaurus: 100, learned: 60 };

/** The vectors of the chosen lemmas, one after the other. */
export function flatten(space: readonly Float32Array[], chosen: readonly number[]): Float32Array {
  const width = space[0]!.length;
  const flat = new Float32Array(chosen.length * width);
  chosen.forEach((id, i) => flat.set(space[id]!, i * width));
  return flat;
}

/** Of each chosen lemma its candidates among the chosen that come after it. */
export function* candidatesOf(
  { vocabulary, relations, thesaurus, vectors, learned }: Lexicon,
  chosen: readonly number[],
): Generator<[number, readonly number[]]> {
  const { words, idOf } = vocabulary;
  const isChosen = new Set(chosen);
  const spaces = [
    { flat: flatten(vectors, chosen), count: neighbours.vectors },
    { flat: flatten(thesaurus.vectors, chosen), count: neighbours.thesaurus },
    { flat: flatten(learned, chosen), count: neighbours.learned },
  ];
  const listedBy: number[][] = words.map(() => []);
  thesaurus.lists.forEach((list, a) => {
    for (const b of list) listedBy[b]!.push(a);
  });
  for (const [place, a] of chosen.entries()) {
    const found = new Set<number>([...thesaurus.lists[a]!, ...listedBy[a]!]);
    for (const { flat, count } of spaces)
      for (const other of nearest(flat, chosen.length, place, count)) found.add(chosen[other]!);
    for (const { synset } of relations.meanings(words[a]!)) {
      for (const key of [synset.key, ...synset.similar, ...synset.hypernyms]) {
        for (const word of relations.wordnet.synsets.get(key)!.words) {
          const b = idOf.get(word);
          if (b !== undefined) found.add(b);
        }
      }
    }
    yield [a, [...found].filter((b) => b > a && isChosen.has(b)).sort((x, y) => x - y)];
  }
}

/** Places of the `count` vectors nearest to that at place `a`, and of those as near as the last. */
export function nearest(space: Float32Array, size: number, a: number, count: number): number[] {
  const width = space.length / size;
  const own = space.subarray(a * width, (a + 1) * width);
  const cosines = new Float32Array(size);
  for (let b = 0, at = 0; b < size; b++) {
    let sum = 0;
    for (let k = 0; k < width; k++) sum += own[k]! * space[at++]!;
    cosines[b] = sum;
  }
  cosines[a] = -1;
  const limit = cosines.slice().sort()[Math.max(0, size - count)]!;
  const found: number[] = [];
  if (limit > 0) for (let b = 0; b < size; b++) if (cosines[b]! >= limit) found.push(b);
  return found;
}
