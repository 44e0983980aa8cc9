/**
 * Learns how rare a word is by its length and by how often an article says it, and writes src/match/rarity-guess.ts.
 *
 *   npx tsx bench/fit/rarity-guess.ts [--data DIR] [--check]
 *
 * For languages without a table of frequencies, where a batch is too small to count: in all of them the words that hold
 * a sentence together are short and many (Zipf, The Psycho-Biology of Language, 1935). Learnt from 6,000 articles of the
 * background news, as whole words. Then prints how pairs are judged with no other article to count by: Urdu, and English
 * taken for a language without a table.
 */
import { createMatcher } from '../../src/match/create-matcher.js';
import { lengthClass, lengthClasses, rateClass, rateClasses } from '../../src/match/rarity-classes.js';
import { dataArgument, writeGenerated } from '../lib/arguments.js';
import { auc } from './judge-scores.js';
import { createPreparer, readBackground, readCopySets, type CopySet } from './read-sets.js';

const data = dataArgument();
const unstemmed = createPreparer('xx');
const documents = readBackground(data, 0, 6000).map((row) => unstemmed(row).tokens.map(({ norm }) => norm));
const documentsWith = new Map<string, number>();
let letters = 0;
let words = 0;
for (const stems of documents) {
  for (const stem of stems) letters += stem.length;
  words += stems.length;
  for (const stem of new Set(stems)) documentsWith.set(stem, (documentsWith.get(stem) ?? 0) + 1);
}
const cells = Array.from({ length: lengthClasses }, () =>
  Array.from({ length: rateClasses }, () => ({ rarity: 0, count: 0 })),
);
for (const stems of documents) {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  for (const [stem, count] of counts) {
    const cell =
      cells[lengthClass((stem.length * words) / letters)]![rateClass((count / stems.length) * 400)]!;
    cell.rarity -= Math.log(documentsWith.get(stem)! / documents.length);
    cell.count++;
  }
}
const rows = cells.map(
  (line) => `  [${line.map(({ rarity, count }) => Number((rarity / count).toFixed(2))).join(', ')}],`,
);
writeGenerated(
  'src/match/rarity-guess.ts',
  `/**
 * Mean of −log document frequency of the words of an article, by length (rows) and by how often it says them (columns).
 * Made by bench/fit/rarity-guess.ts: do not edit.
 */
export const rarityGuess: readonly (readonly number[])[] = [
${rows.join('\n')}
];
`,
);
console.log(rows.join('\n'));

// In a new run the matcher would have the new table; it hardly changes from one to the next.
const match = createMatcher();
const sets = readCopySets(data);
const judge = (name: string, language?: string) => {
  const { articles, pairs } = sets.find((set): set is CopySet => set.name === name)!;
  const prepare = createPreparer(language);
  return pairs.map(({ a, b, label }) => ({
    label,
    ...match(prepare(articles.get(a)!), prepare(articles.get(b)!)),
  }));
};
const tell = (
  what: string,
  list: readonly { readonly copyProbability: number; readonly eventProbability: number }[],
) => {
  const share = (probability: 'copyProbability' | 'eventProbability') =>
    (list.filter((one) => one[probability] >= 0.5).length / list.length).toFixed(3);
  console.log(
    `${what.padEnd(40)} called copies ${share('copyProbability')}, one event ${share('eventProbability')}`,
  );
};
const urdu = judge('counter-urdu');
for (const kind of ['copy', 'partial-copy', 'independent'] as const)
  tell(
    `counter-urdu, ${kind}`,
    urdu.filter(({ label }) => label === kind),
  );
const scores = (isCopy: boolean) =>
  urdu
    .filter(({ label }) => (label !== 'independent') === isCopy)
    .map(({ copyProbability }) => copyProbability);
console.log(`counter-urdu, AUC ${auc(scores(true), scores(false)).toFixed(3)}`);
for (const name of ['allsides-stories', 'llmfake', 'onestop-rewrites'])
  tell(`${name}, English untold`, judge(name, 'xx'));
