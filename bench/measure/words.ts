/**
 * The relation of two words, on sources that it was not fitted on: AUC of harmless against harmful swaps, share of the
 * harmless found at a precision of .85 (both labels weighing alike), by source and by part of speech; what the shipped
 * table says of each set; its size, its decoding, a look-up.
 *
 * Run: npm run bench:words -- [--data DIR] [--ablate]   (two minutes of processor time)
 */
import { readFileSync } from 'node:fs';
import { readWordTable } from '../../src/facts/words/read-table.js';
import { relateWords } from '../../src/facts/words/relate-words.js';
import { wordTable } from '../../src/facts/words/word-table.js';
import { developmentSources, readLabels } from '../fit/words/labels.js';
import { featureNames, makeLexicon } from '../fit/words/lexicon.js';
import { fitRelation, probabilityOf, withFeatures } from '../fit/words/relation-model.js';
import { dataArgument } from '../lib/arguments.js';

const development = ['podcast', 'ectsum', 'qmsumm', 'samsum'];
const summEdits = ['news', 'sales_call', 'sales_email', 'scitldr'];
/** Each is tested by a model fitted on the development sources without it. */
const tests: Readonly<Record<string, readonly string[]>> = {
  'SummEdits, news': ['news'],
  'SummEdits, check': summEdits,
  'SummEdits, development': development,
  'one-word, odd': ['one-word odd'],
  'one-word': ['one-word even', 'one-word odd'],
  'demetr, but for wider words': ['demetr'],
  'turkcorpus, mqm-news, mrpc, bump, fib': ['turkcorpus', 'mqm-news', 'mrpc', 'bump', 'fib'],
};
/** Sets of one origin are left out together. */
const families = [
  [...development, ...summEdits],
  ['one-word even', 'one-word odd'],
];

interface Scored {
  readonly score: number;
  readonly label: number;
}

const labels = readLabels(dataArgument(), () => true);
const lexicon = makeLexicon(dataArgument());
const examples = withFeatures(lexicon, labels).filter(({ pair }) => isOther(pair));

function scoresOf(sources: readonly string[], without: readonly number[] = []) {
  const kept = new Set<string>(developmentSources);
  for (const family of [sources, ...families.filter((all) => all.some((one) => sources.includes(one)))])
    for (const source of family) kept.delete(source);
  const model = fitRelation(
    examples.filter(({ pair }) => kept.has(pair.source)),
    without,
  );
  return examples
    .filter(({ pair }) => sources.includes(pair.source))
    .map(({ pair, features }) => ({
      score: probabilityOf(model, features),
      label: pair.label,
      tag: pair.tag,
    }));
}

/** A wider word is no other word: what is said of it stands below. */
function isOther({ kind }: { kind?: string }): boolean {
  return kind !== 'hypernym';
}

function areaUnder(scored: readonly Scored[]): number {
  const [harmful, harmless] = [0, 1].map((label) => scored.filter((one) => one.label === label));
  let wins = 0;
  for (const x of harmless!)
    for (const y of harmful!) wins += x.score > y.score ? 1 : x.score === y.score ? 0.5 : 0;
  return wins / (harmless!.length * harmful!.length);
}

/** The most harmless that can be found while those called the same are harmless in so great a share. */
function foundAt(precision: number, scored: readonly Scored[]): number {
  const counts = [0, 1].map((label) => scored.filter((one) => one.label === label).length);
  let [found, wrong, best] = [0, 0, 0];
  for (const { label } of [...scored].sort((a, b) => b.score - a.score || a.label - b.label)) {
    if (label === 1) found += 1 / counts[1]!;
    else wrong += 1 / counts[0]!;
    if (found / (found + wrong) >= precision) best = Math.max(best, found);
  }
  return best;
}

const three = (value: number) => value.toFixed(3);
console.log('AUC and share found at precision .85, tested source left out (harmless/harmful pairs)');
for (const [name, sources] of Object.entries(tests)) {
  const scored = scoresOf(sources);
  const counts = [1, 0].map((label) => scored.filter((one) => one.label === label).length).join('/');
  const parts = ['NOUN', 'VERB', 'ADJ'].map((tag) => {
    const own = scored.filter((one) => one.tag === tag);
    return `${tag} ${three(areaUnder(own))}`;
  });
  console.log(
    `${name.padEnd(40)} ${three(areaUnder(scored))}  ${three(foundAt(0.85, scored))}  ${parts.join('  ')}  (${counts})`,
  );
}

console.log('\nThe same by what the shipped table says of all pairs, of words that it does not know too');
for (const [name, sources] of Object.entries(tests)) {
  const scored = labels
    .filter((pair) => sources.includes(pair.source) && isOther(pair))
    .map(({ a, b, tag, label }) => ({ score: relateWords(a, b, tag).probability, label }));
  const counts = [1, 0].map((label) => scored.filter((one) => one.label === label).length).join('/');
  console.log(`${name.padEnd(40)} ${three(areaUnder(scored))}  ${three(foundAt(0.85, scored))}  (${counts})`);
}

/** What a source tells, by the names of its features. */
const signals: Readonly<Record<string, RegExp>> = {
  'counter-fitting': /^cosine, counter-fitted|^cosine to an opposite/,
  'vectors as learned': /^cosine, as learned/,
  thesaurus: /thesaurus|list/,
  'WordNet, meanings': /synset|similar-to|antonym|more general/,
  'WordNet, parts and files': /parts of speech|lexicographers|persons|bodies|in WordNet/,
  'WordNet, definitions': /definitions/,
  derivation: /derived/,
  frequency: /^uses of/,
  'joined in the news': /joined/,
  'contrasted in the news': /contrasted/,
  valence: /valence/,
};

if (process.argv.includes('--ablate')) {
  const ablated = ['SummEdits, check', 'SummEdits, development', 'one-word', 'demetr, but for wider words'];
  console.log(`\nAUC without a source of signal: ${ablated.join('; ')}`);
  for (const [name, pattern] of [['nothing left out', /^$/] as const, ...Object.entries(signals)]) {
    const without = featureNames.flatMap((feature, i) => (pattern.test(feature) ? [i] : []));
    const row = ablated.map((test) => three(areaUnder(scoresOf(tests[test]!, without))));
    console.log(name.padEnd(30), row.join('  '));
  }
}

console.log('\nWhat the shipped table says, in shares');
const said = new Map<string, Map<string, number>>();
for (const { source, label, kind, a, b, tag } of labels) {
  const set = summEdits.includes(source)
    ? 'summedits, check'
    : development.includes(source)
      ? 'summedits, dev'
      : source;
  const row = `${set} ${label === 1 ? 'harmless' : (kind ?? 'harmful')}`;
  const counts = said.get(row) ?? new Map<string, number>();
  said.set(row, counts);
  const { relation } = relateWords(a, b, tag);
  for (const key of ['all', relation]) counts.set(key, (counts.get(key) ?? 0) + 1);
}
for (const [row, counts] of said) {
  const all = counts.get('all')!;
  if (all < 8) continue;
  const shares = ['same', 'less-precise', 'more-precise', 'opposite', 'different', 'unknown'].map(
    (relation) => `${relation} ${((counts.get(relation) ?? 0) / all).toFixed(2)}`,
  );
  console.log(row.padEnd(30), String(all).padStart(5), shares.join('  '));
}

const milliseconds = (work: () => void) => {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
};
const decoding = Array.from({ length: 9 }, () => milliseconds(() => readWordTable(wordTable))).sort(
  (x, y) => x - y,
);
const sample = labels.slice(0, 2000);
const rounds = 100;
const lookups = milliseconds(() => {
  for (let i = 0; i < rounds; i++) for (const { a, b, tag } of sample) relateWords(a, b, tag);
});
console.log(
  `\ntable: ${Math.round(readFileSync('src/facts/words/word-table.ts').length / 1000)} kB; ` +
    `decoding ${decoding[4]!.toFixed(1)} ms (median of 9, processor time); ` +
    `a look-up ${Math.round((1e6 * lookups) / (rounds * sample.length))} ns`,
);
