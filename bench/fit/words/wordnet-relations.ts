/** How two lemmas stand in WordNet 3.1, weighed by how often each has the sense that is meant. */
import type { PartOfSpeech, Synset, WordNet } from '../wordnet.js';

const parts: readonly PartOfSpeech[] = ['noun', 'verb', 'adj', 'adv'];
/** Steps of hypernymy that are followed. */
const maxDepth = 5;
/** Of the topmost names (`noun.Tops`), under which everything stands, those that tell something. */
const topFile = 3;
const tellingTops = ['person', 'animal', 'plant', 'food'];
/** Steps of hypernymy from a noun up to all that names it more widely. */
const maxStepsOfNouns = 9;
/** A sense that a word has more seldom says nothing about it. */
const minShare = 0.05;

interface Meaning {
  readonly synset: Synset;
  readonly share: number;
}

export interface Ancestor {
  readonly depth: number;
  readonly share: number;
}

export class WordNetRelations {
  readonly #meanings = new Map<string, readonly Meaning[]>();
  readonly #ancestors = new Map<string, ReadonlyMap<string, Ancestor>>();
  readonly #nounsAbove = new Map<string, ReadonlySet<string>>();
  readonly #antonyms = new Map<string, Set<string>>();
  readonly #derived = new Map<string, Set<string>>();

  constructor(readonly wordnet: WordNet) {
    const link = (map: Map<string, Set<string>>, a: string, b: string) => {
      map.set(a, (map.get(a) ?? new Set()).add(b));
      map.set(b, (map.get(b) ?? new Set()).add(a));
    };
    for (const [a, b] of wordnet.antonyms) link(this.#antonyms, a, b);
    for (const [a, b] of wordnet.derived) link(this.#derived, a, b);
  }

  meanings(word: string): readonly Meaning[] {
    let found = this.#meanings.get(word);
    if (!found) {
      found = parts.flatMap((part) => this.wordnet.senses.get(`${part} ${word}`) ?? []);
      this.#meanings.set(word, found);
    }
    return found;
  }

  /** Share of the uses of each part of speech. */
  partsOf(word: string): readonly number[] {
    return parts.map((part) =>
      this.meanings(word).reduce((sum, { synset, share }) => sum + (synset.part === part ? share : 0), 0),
    );
  }

  /** Share of uses in each file of the lexicographers. */
  filesOf(word: string): ReadonlyMap<number, number> {
    const files = new Map<number, number>();
    for (const { synset, share } of this.meanings(word))
      files.set(synset.file, (files.get(synset.file) ?? 0) + share);
    return files;
  }

  /** Sum over shared synsets of the lesser share, and the greatest product of shares. */
  synonymy(a: string, b: string): { sum: number; product: number } {
    let [sum, product] = [0, 0];
    for (const x of this.meanings(a)) {
      for (const y of this.meanings(b)) {
        if (x.synset !== y.synset) continue;
        sum += Math.min(x.share, y.share);
        product = Math.max(product, x.share * y.share);
      }
    }
    return { sum, product };
  }

  similarity(a: string, b: string): number {
    let most = 0;
    for (const x of this.meanings(a)) {
      for (const y of this.meanings(b)) {
        if (x.synset.similar.includes(y.synset.key) || y.synset.similar.includes(x.synset.key))
          most = Math.max(most, Math.min(x.share, y.share));
      }
    }
    return most;
  }

  antonymsOf(word: string): ReadonlySet<string> {
    return this.#antonyms.get(word) ?? new Set();
  }

  /** 2 for antonyms, 1 where a word much like one of them is the antonym of the other (`huge`, `small`), else 0. */
  antonymy(a: string, b: string): number {
    if (this.antonymsOf(a).has(b)) return 2;
    const reaches = (x: string, y: string) =>
      this.meanings(x).some(
        ({ synset, share }) =>
          share >= 0.2 &&
          synset.similar.some((key) =>
            this.wordnet.synsets.get(key)!.words.some((head) => this.antonymsOf(head).has(y)),
          ),
      );
    return reaches(a, b) || reaches(b, a) ? 1 : 0;
  }

  areDerived(a: string, b: string): boolean {
    return this.#derived.get(a)?.has(b) ?? false;
  }

  derivedFrom(word: string): ReadonlySet<string> {
    return this.#derived.get(word) ?? new Set();
  }

  /** Synsets above the senses of a word, nearest first. */
  ancestors(word: string): ReadonlyMap<string, Ancestor> {
    let found = this.#ancestors.get(word);
    if (found) return found;
    const above = new Map<string, Ancestor>();
    for (const { synset, share } of this.meanings(word)) {
      if (share < minShare) continue;
      let level = new Set(synset.hypernyms);
      for (let depth = 1; depth <= maxDepth && level.size > 0; depth++) {
        const next = new Set<string>();
        for (const key of level) {
          const known = above.get(key);
          const { file, words } = this.wordnet.synsets.get(key)!;
          if (file === topFile && !words.some((top) => tellingTops.includes(top))) continue;
          if (!known || share / depth > known.share / known.depth) above.set(key, { depth, share });
          for (const up of this.wordnet.synsets.get(key)!.hypernyms) next.add(up);
        }
        level = next;
      }
    }
    found = above;
    this.#ancestors.set(word, found);
    return found;
  }

  /** Synsets above any sense of a noun. */
  nounsAbove(noun: string): ReadonlySet<string> {
    let above = this.#nounsAbove.get(noun);
    if (above) return above;
    const found = new Set<string>();
    let level = (this.wordnet.senses.get(`noun ${noun}`) ?? []).flatMap(({ synset }) => synset.hypernyms);
    for (let steps = 1; steps <= maxStepsOfNouns && level.length > 0; steps++) {
      const fresh = level.filter((key) => !found.has(key));
      for (const key of fresh) found.add(key);
      level = fresh.flatMap((key) => this.wordnet.synsets.get(key)!.hypernyms);
    }
    this.#nounsAbove.set(noun, (above = found));
    return above;
  }

  /** How far `general` is a name for all that `word` names: share of both senses, and steps between; 0 if not. */
  generality(word: string, general: string): { weight: number; depth: number } {
    let best = { weight: 0, depth: 0 };
    const above = this.ancestors(word);
    for (const { synset, share } of this.meanings(general)) {
      const ancestor = share >= minShare ? above.get(synset.key) : undefined;
      if (!ancestor) continue;
      const weight = Math.sqrt(share * ancestor.share);
      if (weight > best.weight) best = { weight, depth: ancestor.depth };
    }
    return best;
  }

  /** Greatest product of shares of two senses that stand right under one. */
  kinship(a: string, b: string): number {
    let most = 0;
    for (const x of this.meanings(a)) {
      for (const y of this.meanings(b)) {
        if (x.synset === y.synset || x.synset.hypernyms.length === 0) continue;
        if (x.synset.hypernyms.some((key) => y.synset.hypernyms.includes(key)))
          most = Math.max(most, Math.min(x.share, y.share));
      }
    }
    return most;
  }
}
