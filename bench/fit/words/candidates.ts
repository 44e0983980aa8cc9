/** Pairs of lemmas that may say the same: near in either vector space, listed by the thesaurus, or linked in WordNet. */
import type { Lexicon } from './lexicon.js';

/** Nearest neighbours looked at in each space. */
const neighbours = 100;

/** Of each chosen lemma its candidates among the chosen that come after it. */
export function* candidatesOf(
  { vocabulary, relations, thesaurus, vectors }: Lexicon,
  chosen: readonly number[],
): Generator<[number, readonly number[]]> {
  const { words, idOf } = vocabulary;
  const isChosen = new Set(chosen);
  const spaces = [vectors, thesaurus.vectors].map((space) => {
    const width = space[0]!.length;
    const flat = new Float32Array(chosen.length * width);
    chosen.forEach((id, i) => flat.set(space[id]!, i * width));
    return flat;
  });
  const listedBy: number[][] = words.map(() => []);
  thesaurus.lists.forEach((list, a) => {
    for (const b of list) listedBy[b]!.push(a);
  });
  for (const [place, a] of chosen.entries()) {
    const found = new Set<number>([...thesaurus.lists[a]!, ...listedBy[a]!]);
    for (const space of spaces)
      for (const other of nearest(space, chosen.length, place)) found.add(chosen[other]!);
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

function nearest(space: Float32Array, size: number, a: number): number[] {
  const width = space.length / size;
  const own = space.subarray(a * width, (a + 1) * width);
  const cosines = new Float32Array(size);
  for (let b = 0, at = 0; b < size; b++) {
    let sum = 0;
    for (let k = 0; k < width; k++) sum += own[k]! * space[at++]!;
    cosines[b] = sum;
  }
  cosines[a] = -1;
  const limit = cosines.slice().sort()[size - neighbours]!;
  const found: number[] = [];
  if (limit > 0) for (let b = 0; b < size; b++) if (cosines[b]! >= limit) found.push(b);
  return found;
}
