/** Nouns above a noun in WordNet, and what is measured of such a pair. */
import type { Synset } from '../wordnet.js';
import type { Lexicon } from './lexicon.js';

/** Steps of hypernymy that are followed: from `goat` to `animal` there are nine. */
const maxSteps = 12;
/** A sense that a word has more seldom says nothing about it. */
const minShare = 0.03;
/** Of the topmost names (`noun.Tops`), under which everything stands, those that tell something. */
const topFile = 3;
const tellingTops = ['person', 'animal', 'plant', 'food'];

/** How one noun names all that another names. */
export interface WiderPath {
  /** Geometric mean of the shares of both senses, in (0, 1]. */
  readonly weight: number;
  readonly steps: number;
  /** By how much the news speaks oftener of all that the wider noun names, as a logarithm (Resnik 1995). */
  readonly gap: number;
  /** Share of what is named by the wider noun's own words, and by no name of a kind. */
  readonly ownShare: number;
}

export interface WiderWords {
  /** Ids of the nouns of the vocabulary above a noun, by its best path. */
  readonly above: (noun: string) => ReadonlyMap<number, WiderPath>;
  /** The nearest of those that are wanted above what a noun mostly names. */
  readonly nearest: (noun: string, isWanted: (id: number) => boolean) => number | undefined;
}

/** Least weight of the path to what a rare noun is a kind of. */
const minWeightOfNearest = 0.4;

export function readWiderWords({ vocabulary, relations }: Lexicon): WiderWords {
  const { senses, synsets } = relations.wordnet;
  const { idOf, uses } = vocabulary;
  const own = new Map<string, number>();
  for (const [entry, list] of senses) {
    if (!entry.startsWith('noun ')) continue;
    const id = idOf.get(entry.slice('noun '.length));
    for (const { synset, share } of list) {
      const spoken = 0.5 + share * (id === undefined ? 0 : uses[id]!);
      own.set(synset.key, (own.get(synset.key) ?? 0) + spoken);
    }
  }
  const levelsAbove = function* ({ key, hypernyms }: Synset): Generator<readonly string[]> {
    const seen = new Set([key]);
    let level: readonly string[] = hypernyms;
    for (let steps = 1; steps <= maxSteps && level.length > 0; steps++) {
      level = [...new Set(level)].filter((above) => !seen.has(above));
      for (const above of level) seen.add(above);
      yield level;
      level = level.flatMap((above) => synsets.get(above)!.hypernyms);
    }
  };
  /** Uses of all that is named by a synset or by one below it. */
  const whole = new Map(own);
  for (const [key, count] of own)
    for (const level of levelsAbove(synsets.get(key)!))
      for (const above of level) whole.set(above, (whole.get(above) ?? 0) + count);

  const above = (noun: string) => {
    const found = new Map<number, WiderPath>();
    for (const { synset, share } of senses.get(`noun ${noun}`) ?? []) {
      if (share < minShare) continue;
      let steps = 0;
      for (const level of levelsAbove(synset)) {
        steps++;
        for (const key of level) {
          const { file, words } = synsets.get(key)!;
          if (file === topFile && !words.some((top) => tellingTops.includes(top))) continue;
          for (const word of words) {
            const id = idOf.get(word);
            const other = senses.get(`noun ${word}`)?.find((sense) => sense.synset.key === key);
            if (id === undefined || word === noun || other === undefined || other.share < minShare) continue;
            const weight = Math.sqrt(share * other.share);
            if (weight <= (found.get(id)?.weight ?? 0)) continue;
            const gap = Math.log(whole.get(key)! / whole.get(synset.key)!);
            found.set(id, { weight, steps, gap, ownShare: own.get(key)! / whole.get(key)! });
          }
        }
      }
    }
    return found;
  };
  return {
    above,
    nearest(noun, isWanted) {
      let best: (WiderPath & { readonly id: number }) | undefined;
      for (const [id, path] of above(noun)) {
        if (path.weight < minWeightOfNearest || !isWanted(id)) continue;
        const isNearer = !best || path.steps < best.steps;
        if (isNearer || (path.steps === best!.steps && path.weight > best!.weight)) best = { ...path, id };
      }
      return best?.id;
    },
  };
}
