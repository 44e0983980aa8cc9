/** What is known of each lemma of the vocabulary, and of two of them together: the features of the relation. */
import { stopWords } from '../../../src/languages/en/stop-words.js';
import { readWordNet } from '../wordnet.js';
import { counterFit, dot, type Constraint } from './counter-fit.js';
import { contrariesOf } from './contraries.js';
import { readDefinitions } from './definitions.js';
import { readNewsPairs } from './news-pairs.js';
import { oppositeReach } from './opposite-reach.js';
import { readMoby, readValences, readVectors } from './sources.js';
import { readThesaurus, type Thesaurus } from './thesaurus.js';
import { readVocabulary, type Vocabulary } from './vocabulary.js';
import { WordNetRelations } from './wordnet-relations.js';

export const featureNames = [
  'cosine, counter-fitted',
  'cosine, as learned',
  'cosine of thesaurus vectors',
  'listed by one or both',
  'overlap of lists',
  'share of common synsets',
  'product of shares of a synset',
  'similar-to',
  'antonym',
  'more general, weight',
  'more general, steps',
  'kin under one synset',
  'like parts of speech',
  'like files of the lexicographers',
  'both persons',
  'both bodies, beasts, plants, foods',
  'in WordNet',
  'derived or of one beginning',
  'uses of the rarer',
  'uses of the commoner',
  'joined by and, or',
  'contrasted in the news',
  'likeness of definitions',
  'contrast of definitions',
  'cosine to an opposite',
  'gap of valence',
] as const;

export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly relations: WordNetRelations;
  readonly thesaurus: Thesaurus;
  readonly vectors: readonly Float32Array[];
  /** Before counter-fitting: alike are words in like contexts, opposites too. */
  readonly learned: readonly Float32Array[];
  /** How much more often the news joins two lemmas by “and” or “or” than it uses the rarer, as a logarithm. */
  readonly joining: (a: number, b: number) => number;
  readonly features: (a: number, b: number) => Float64Array;
  /** How far two lemmas are defined by opposites rather than by the same words, in [−1, 1]. */
  readonly contrast: (a: number, b: number) => number;
  /** Ids of the words that a word is known to be the opposite of, or of a like word. */
  readonly opposites: (a: number) => readonly number[];
}

const personFile = 18;
/** Animals, parts of the body, foods and plants: two of these names seldom name one thing, however near they are. */
const natureFiles = [5, 8, 13, 20];

export function makeLexicon(data: string): Lexicon {
  const wordnet = readWordNet();
  const relations = new WordNetRelations(wordnet);
  const moby = readMoby();
  const vocabulary = readVocabulary(data, wordnet, moby, stopWords);
  const { words, idOf, uses } = vocabulary;
  const news = readNewsPairs(data, vocabulary);
  const definitions = readDefinitions(relations, words);
  const thesaurus = readThesaurus(moby, idOf);
  // A phrase begins where its word of content stands, and is moved from there: of a verb with a particle the verb, of a
  // light verb with its noun the noun.
  const contentOf = (phrase: string) => {
    const [verb, ...others] = phrase.split('_') as [string, ...string[]];
    const noun = others.findLast((word) => !stopWords.has(word) && (uses[idOf.get(word) ?? -1] ?? 0) > 0);
    return noun ?? verb;
  };
  const raw = readVectors(new Set(words.map(contentOf)));
  const zero = new Float32Array(100);
  const learned = words.map((word) => raw.get(contentOf(word)) ?? zero);
  const contrast = (a: number, b: number) =>
    definitions.contrast(words[a]!, words[b]!) - definitions.likeness(words[a]!, words[b]!);
  const contrasted = (a: number) =>
    [...definitions.against(words[a]!)].map((word) => idOf.get(word)!).filter((b) => b !== a);
  const contraries = contrariesOf(words.length, learned, contrast, contrasted);
  const vectors = counterFit(learned, constraintsOf(vocabulary, relations, thesaurus, contraries));
  const partsOf = words.map((word) => relations.partsOf(word));
  const filesOf = words.map((word) => relations.filesOf(word));
  const perThousand = (count: number, a: number, b: number) =>
    Math.log1p((1000 * count) / Math.min(uses[a]!, uses[b]!));
  const joining = (a: number, b: number) => perThousand(news.joined(a, b), a, b);
  const opposites = oppositeReach(vocabulary, relations);
  /** How near one lemma is to what the other is the opposite of. */
  const toOpposite = (a: number, b: number) => {
    let most = leastCosine;
    for (const z of opposites(a)) most = Math.max(most, dot(vectors[z]!, vectors[b]!));
    for (const z of opposites(b)) most = Math.max(most, dot(vectors[z]!, vectors[a]!));
    return most;
  };
  const valenceOf = valencesOf(words);
  const shareOfNature = (a: number) =>
    natureFiles.reduce((sum, file) => sum + (filesOf[a]!.get(file) ?? 0), 0);
  const features = (a: number, b: number) => {
    const [x, y] = [words[a]!, words[b]!];
    const { sum, product } = relations.synonymy(x, y);
    const [up, down] = [relations.generality(x, y), relations.generality(y, x)];
    const general = up.weight >= down.weight ? up : down;
    const listed = (thesaurus.lists[a]!.has(b) ? 1 : 0) + (thesaurus.lists[b]!.has(a) ? 1 : 0);
    const [m, n] = [relations.meanings(x).length, relations.meanings(y).length];
    const least = Math.min(uses[a]!, uses[b]!);
    return Float64Array.of(
      dot(vectors[a]!, vectors[b]!),
      dot(learned[a]!, learned[b]!),
      dot(thesaurus.vectors[a]!, thesaurus.vectors[b]!),
      listed,
      thesaurus.overlap(a, b),
      sum,
      product,
      relations.similarity(x, y),
      relations.antonymy(x, y),
      general.weight,
      general.depth,
      relations.kinship(x, y),
      overlapOf(partsOf[a]!, partsOf[b]!),
      shareIn(filesOf[a]!, filesOf[b]!),
      Math.min(filesOf[a]!.get(personFile) ?? 0, filesOf[b]!.get(personFile) ?? 0),
      shareOfNature(a) * shareOfNature(b),
      (m > 0 ? 1 : 0) + (n > 0 ? 1 : 0),
      relations.areDerived(x, y) || areOfOneStem(x, y) ? 1 : 0,
      Math.log(least),
      Math.log(Math.max(uses[a]!, uses[b]!)),
      joining(a, b),
      perThousand(news.contrasted(a, b), a, b),
      definitions.likeness(x, y),
      definitions.contrast(x, y),
      toOpposite(a, b),
      Math.abs(valenceOf[a]! - valenceOf[b]!),
    );
  };
  return {
    vocabulary,
    relations,
    thesaurus,
    vectors,
    learned,
    joining,
    features,
    contrast,
    opposites,
  };
}

/** Where neither of two words has an opposite. */
const leastCosine = -0.2;

/** Of a lemma that was not rated that of its forms, 0 where there is none. */
function valencesOf(words: readonly string[]): readonly number[] {
  const rated = readValences();
  return words.map(
    (word) => rated.get(word) ?? rated.get(`${word.replace(/e$/, '')}ed`) ?? rated.get(`${word}s`) ?? 0,
  );
}

/** One begins with all but the last letters of the other: “economic”, “economical”; not “congress”, “conference”. */
function areOfOneStem(x: string, y: string): boolean {
  const short = x.length < y.length ? x : y;
  const long = x.length < y.length ? y : x;
  const stump = short.replace(/[aeiy]$/, '');
  return stump.length >= 4 && long.startsWith(stump) && long.length - stump.length <= 5;
}

function overlapOf(x: readonly number[], y: readonly number[]): number {
  return x.reduce((sum, value, i) => sum + Math.min(value, y[i]!), 0);
}

function shareIn(x: ReadonlyMap<number, number>, y: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [file, share] of x) sum += Math.min(share, y.get(file) ?? 0);
  return sum;
}

/** Targets of the counter-fitting, each with the source that sets it. */
function constraintsOf(
  { words, idOf }: Vocabulary,
  relations: WordNetRelations,
  thesaurus: Thesaurus,
  contraries: ReadonlySet<number>,
): Constraint[] {
  const constraints = [...contraries].map((key): Constraint => {
    const [a, b] = [Math.floor(key / words.length), key % words.length];
    return { a, b, target: 0, isNear: false };
  });
  const byHypernym = new Map<string, number[]>();
  words.forEach((word, a) => {
    const near = new Map<number, number>();
    for (const { synset, share } of relations.meanings(word)) {
      if (share < 0.1) continue;
      const add = (others: readonly string[], target: number) => {
        for (const other of others) {
          const b = idOf.get(other);
          if (b !== undefined && b > a) near.set(b, Math.max(near.get(b) ?? -1, target));
        }
      };
      add(synset.words, 0.8);
      for (const key of synset.similar) add(relations.wordnet.synsets.get(key)!.words, 0.6);
      if (share >= 0.3)
        for (const key of synset.hypernyms) byHypernym.set(key, [...(byHypernym.get(key) ?? []), a]);
    }
    for (const b of thesaurus.lists[a]!)
      if (b > a && thesaurus.lists[b]!.has(a)) near.set(b, Math.max(near.get(b) ?? -1, 0.7));
    for (const [b, target] of near) {
      if (relations.antonymy(word, words[b]!) > 0 || contraries.has(a * words.length + b)) continue;
      constraints.push({ a, b, target, isNear: true });
    }
    for (const opposite of relations.antonymsOf(word)) {
      const b = idOf.get(opposite);
      if (b === undefined) continue;
      if (b > a) constraints.push({ a, b, target: -0.1, isNear: false });
      // What is much like the opposite is an opposite, too.
      for (const { synset, share } of relations.meanings(opposite)) {
        if (share < 0.2) continue;
        for (const key of synset.similar) {
          for (const other of relations.wordnet.synsets.get(key)!.words) {
            const c = idOf.get(other);
            if (c !== undefined && c !== a) constraints.push({ a, b: c, target: -0.1, isNear: false });
          }
        }
      }
    }
  });
  for (const kin of byHypernym.values()) {
    if (kin.length > 60) continue;
    for (let i = 0; i < kin.length; i++) {
      for (let j = i + 1; j < kin.length; j++) {
        const [a, b] = [kin[i]!, kin[j]!];
        if (a === b || relations.synonymy(words[a]!, words[b]!).sum > 0) continue;
        if (thesaurus.lists[a]!.has(b) && thesaurus.lists[b]!.has(a)) continue;
        constraints.push({ a, b, target: 0.3, isNear: false });
      }
    }
  }
  return constraints;
}
