/**
 * Writes src/facts/words/wider-words-table.ts: which nouns of the table of words name all that another names, and more.
 * WordNet's hypernyms of any of its senses, which the table itself follows for the commonest senses only.
 *
 * Run: npx tsx bench/fit/words/wider-words.ts [--data DIR] [--check]   (after `words/make-table`; half a minute)
 * Sources: WordNet 3.1 (Princeton University); pairs of words of the development sets, by which the greatest chance is chosen.
 */
import { lemmasOf } from '../../../src/facts/words/lemmas.js';
import { readWordTable } from '../../../src/facts/words/read-table.js';
import { encodeGraph, type Edge } from '../../../src/facts/words/word-graph.js';
import { wordTable } from '../../../src/facts/words/word-table.js';
import { dataArgument, writeGenerated } from '../../lib/arguments.js';
import { readWordNet, type Synset } from '../wordnet.js';
import { developmentSources, readLabels } from './labels.js';
import { stepPower, WordNetRelations } from './wordnet-relations.js';

/**
 * Least weight of the senses of two words of which one names a kind of the other, by the steps up to a power (`stepPower`).
 * Of 362 nouns of DEMETR in whose place a wider word stands WordNet has 211 at any weight, and 207 with these two.
 */
const minWeight = 0.05;
/** Least chance to say the same: of wider words that are met in the place of a word no less than a twentieth have less. */
const minChance = 0.3;
/** Steps from the top (“entity”) of what is wide, and tells nothing: “abstraction”, “physical entity”. */
const minFromTop = 2;

/**
 * A pair likelier to say the same than the greatest of these is told as the same: of all below it so great a share are wider
 * words among development pairs, were they and the harmless equally many.
 */
const chances = [0.5, 0.7, 0.9, 0.95, 1];
const minShareOfWider = 0.9;

const { idOf, factors, same, broader, opposite } = readWordTable(wordTable);
const wordnet = readWordNet();
const relations = new WordNetRelations(wordnet);

function chanceOf(x: number, y: number): number {
  const level = same.label(x, y);
  return 1 / (1 + Math.exp(-(level < 0 ? factors.logOdds(x, y) : wordTable.levels[level]!)));
}

function shareAs(noun: string, synset: Synset): number {
  return wordnet.senses.get(`noun ${noun}`)?.find((sense) => sense.synset === synset)?.share ?? 0;
}

/** In a circle of senses neither is the general one. */
function weightBack(word: string, other: string): number {
  const above = relations.nounsAbove(other);
  const own = (wordnet.senses.get(`noun ${word}`) ?? []).map(({ synset, share }) => {
    const found = above.get(synset.key);
    return found ? Math.sqrt(share * found.share) / found.steps ** stepPower : 0;
  });
  return Math.max(0, ...own);
}

function* generalOf(word: string, id: number): Generator<number> {
  const best = new Map<string, number>();
  for (const [key, { share, steps }] of relations.nounsAbove(word)) {
    const synset = wordnet.synsets.get(key)!;
    if (relations.stepsFromTop(synset) < minFromTop) continue;
    for (const other of synset.words) {
      const weight = Math.sqrt(share * shareAs(other, synset)) / steps ** stepPower;
      if (weight >= minWeight) best.set(other, Math.max(best.get(other) ?? 0, weight));
    }
  }
  for (const [other, weight] of best) {
    const general = idOf.get(other);
    if (general === undefined || general === id || weight <= weightBack(word, other)) continue;
    if (broader.label(id, general) >= 0 || opposite.label(id, general) >= 0) continue;
    if (chanceOf(id, general) >= minChance) yield general;
  }
}

const size = wordTable.counts[0];
/** By pair, so that a circle of senses is one way round only. */
const edges = new Map<number, Edge>();
const nouns: [word: string, id: number][] = [];
idOf.each((word, id) => nouns.push([word, id]));
for (const [word, id] of nouns) {
  for (const general of generalOf(word, id)) {
    const [low, high] = id < general ? [id, general] : [general, id];
    const key = low * size + high;
    if (!edges.has(key)) edges.set(key, [low, high, general === low ? 1 : 0]);
  }
}

/** Of development pairs in which one word is the wider: whether it was a wider word, or harmless, and the chance. */
const labels = readLabels(dataArgument(), (source) =>
  (developmentSources as readonly string[]).includes(source),
).filter(({ label, kind }) => label === 1 || kind === 'hypernym');
const isWiderWord = ({ kind }: { kind?: string }) => kind === 'hypernym';
const measured = labels.flatMap((pair) => {
  const [own, others] = [pair.a, pair.b].map((word) =>
    lemmasOf(word, pair.tag).flatMap((lemma) => idOf.get(lemma) ?? []),
  );
  const found = own!.flatMap((x) =>
    others!.flatMap((y) => (edges.has(Math.min(x, y) * size + Math.max(x, y)) ? chanceOf(x, y) : [])),
  );
  return found.length > 0 ? [{ isWider: isWiderWord(pair), chance: Math.max(...found) }] : [];
});
const sizeOf = (isWider: boolean) => labels.filter((pair) => isWiderWord(pair) === isWider).length;
const shareBelow = (isWider: boolean, limit: number) =>
  measured.filter((one) => one.isWider === isWider && one.chance < limit).length / sizeOf(isWider);
const maxChance =
  chances.findLast((limit) => {
    const [right, wrong] = [shareBelow(true, limit), shareBelow(false, limit)];
    return right / (right + wrong) >= minShareOfWider;
  }) ?? chances[0]!;
for (const [key, [low, high]] of edges) if (chanceOf(low, high) >= maxChance) edges.delete(key);
const sorted = [...edges.values()].sort(([a, b], [c, d]) => a - c || b - d);
const code = encodeGraph(sorted, size, 1);
writeGenerated(
  'src/facts/words/wider-words-table.ts',
  `// Made by bench/fit/words/wider-words.ts; do not edit. Derived from WordNet 3.1, Copyright 2006-2011 by Princeton
// University, whose licence and notice are in THIRD_PARTY_NOTICES.md.

/** Pairs of ids of the table of words of which one names a kind of the other: 1 where the lower id is the wider word. */
// prettier-ignore
export const widerWords = {
  /** Checksum of the table whose ids these are. */
  of: ${wordTable.checksum},
  count: ${sorted.length},
  code: "\\
${(code.match(/.{1,110}/g) ?? []).join('\\\n')}",
};
`,
);
console.log(
  `${sorted.length} pairs of a chance below ${maxChance}, ${Math.round(code.length / 1000)} kB; of development pairs ` +
    `${(100 * shareBelow(true, maxChance)).toFixed(1)} % of the wider words and ${(100 * shareBelow(false, maxChance)).toFixed(1)} % of the harmless`,
);
