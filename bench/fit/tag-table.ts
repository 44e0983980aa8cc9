/**
 * Fits the tagger to news tagged by wink-nlp and writes src/languages/en/tag-table.ts; then measures it on other news.
 *
 * Run: npx tsx bench/fit/tag-table.ts [articles to learn from, default 6000] [--data DIR] [--check]
 * Source: US news articles (background/news.jsonl.gz), tagged by wink-nlp 2.4.0 with
 * wink-eng-lite-web-model 1.8.1 (MIT). Only figures are kept: no text, and nothing of wink's.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { firstMark, levelsPerOctave, logUnits, stateCount, zero } from '../../src/languages/en/tag-model.js';

import { capital, lowerCase, nothing, observe, uninformative } from '../../src/text/tag-observations.js';
import { settleAuxiliaries } from '../../src/text/tags.js';
import { dataArgument, plainArguments, writeGenerated } from '../lib/arguments.js';
import { packList, packWords } from './pack-words.js';
import { plainDocument } from './plain-document.js';
import { winkTags } from './wink-tags.js';

const learned = Number(plainArguments()[0] ?? 6000);
const source = join(dataArgument(), 'background/news.jsonl.gz');
const target = 'src/languages/en/tag-table.ts';

const articles = gunzipSync(readFileSync(source))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .slice(0, learned)
  .map((line) => JSON.parse(line) as { id: string; text: string });

/** By word: how often it has each tag in lower case, then with a capital inside a sentence. */
const wordCounts = new Map<string, Float64Array>();
const tagCounts = new Float64Array(stateCount);
const trigrams = new Float64Array(stateCount ** 3);

let used = 0;
for (const { id, text } of articles) {
  const document = plainDocument(id, text.slice(0, 20_000));
  const tags = winkTags(document);
  if (tags === undefined) continue;
  used++;
  for (const sentence of document.sentences) {
    const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
    const { cases, gaps } = observe(document, sentence);
    // Title Case sentences are all names to wink; a sentence of four words teaches little.
    const isTitle = cases.filter((each) => each === uninformative).length > 3;
    if (tokens.length < 4 || tokens.length > 200 || isTitle) continue;
    const path = tags.slice(sentence.firstToken, sentence.endToken);
    settleAuxiliaries(tokens, path);
    const states: number[] = [firstMark, firstMark];
    tokens.forEach(({ norm }, i) => {
      if (i > 0 && gaps[i] !== nothing) states.push(firstMark - 1 + gaps[i]!);
      states.push(path[i]!);
      if (cases[i] === lowerCase || cases[i] === capital) {
        let counts = wordCounts.get(norm);
        if (counts === undefined) wordCounts.set(norm, (counts = new Float64Array(2 * firstMark)));
        counts[path[i]! + (cases[i] === capital ? firstMark : 0)]!++;
      }
    });
    states.push(firstMark);
    for (let i = 2; i < states.length; i++) {
      tagCounts[states[i]!]!++;
      trigrams[(states[i - 2]! * stateCount + states[i - 1]!) * stateCount + states[i]!]!++;
    }
  }
}
console.log(`${used} of ${articles.length} articles, ${wordCounts.size} words`);

function total(counts: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) sum += counts[i]!;
  return sum;
}

/** Interpolated as in TnT: each trigram votes for the order of model that tells it best, itself left out. */
function transitionCosts(): string {
  const pairs = new Float64Array(stateCount ** 2);
  const contexts = new Float64Array(stateCount ** 2);
  const firsts = new Float64Array(stateCount);
  const all = total(tagCounts);
  for (let i = 0; i < trigrams.length; i++) {
    const c = i % stateCount;
    const b = Math.floor(i / stateCount) % stateCount;
    const a = Math.floor(i / stateCount ** 2);
    pairs[b * stateCount + c]! += trigrams[i]!;
    contexts[a * stateCount + b]! += trigrams[i]!;
    firsts[b]! += trigrams[i]!;
  }
  const weights = [0, 0, 0];
  const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
  for (let i = 0; i < trigrams.length; i++) {
    const count = trigrams[i]!;
    if (count === 0) continue;
    const c = i % stateCount;
    const b = Math.floor(i / stateCount) % stateCount;
    const orders = [
      ratio(tagCounts[c]! - 1, all - 1),
      ratio(pairs[b * stateCount + c]! - 1, firsts[b]! - 1),
      ratio(count - 1, contexts[Math.floor(i / stateCount)]! - 1),
    ];
    weights[orders.indexOf(Math.max(...orders))]! += count;
  }
  const whole = total(weights);
  console.log(
    'weights of uni-, bi- and trigrams',
    weights.map((weight) => (weight / whole).toFixed(3)).join(' '),
  );
  let text = '';
  for (let i = 0; i < trigrams.length; i++) {
    const c = i % stateCount;
    const b = Math.floor(i / stateCount) % stateCount;
    const share =
      (weights[0]! / whole) * ratio(tagCounts[c]!, all) +
      (weights[1]! / whole) * ratio(pairs[b * stateCount + c]!, firsts[b]!) +
      (weights[2]! / whole) * ratio(trigrams[i]!, contexts[Math.floor(i / stateCount)]!);
    text += figure(Math.log(share));
  }
  for (let tag = 0; tag < firstMark; tag++)
    text += figure(Math.log(tagCounts[tag]! / total(tagCounts.slice(0, firstMark))));
  return text;
}

/** −log as one printable character that needs no escape. */
function figure(log: number): string {
  return String.fromCharCode(Math.min(0x7e, zero + Math.round(-log * logUnits)))
    .replace('\\', '[')
    .replace('`', '_');
}

const lowestLevel = 14;

/** Shares rounded to levels: `A0B3c5`. */
function classOf(shares: readonly number[]): string {
  const most = Math.max(...shares);
  return shares
    .map((share, slot) => {
      const level = Math.round(-Math.log2(share / most) * levelsPerOctave);
      if (!(level <= lowestLevel)) return '';
      const letter = slot < firstMark ? 65 + slot : 97 + slot - firstMark;
      return String.fromCharCode(letter) + String.fromCharCode(zero + level);
    })
    .join('');
}

/** Words seen this often at least are in the lexicon; endings are learned from those seen this often at most. */
const minWordCount = 8;
const maxRareCount = 12;
const minSuffixCount = 40;
/** The weight of the ending beside what was counted of the word. */
const suffixWeight = 3;

const suffixCounts = new Map<string, Float64Array>();
for (const [word, counts] of wordCounts) {
  if (total(counts) > maxRareCount || !/^[a-z]+$/.test(word)) continue;
  for (let letters = 0; letters <= Math.min(5, word.length); letters++) {
    const suffix = word.slice(word.length - letters);
    let sums = suffixCounts.get(suffix);
    if (sums === undefined) suffixCounts.set(suffix, (sums = new Float64Array(2 * firstMark)));
    counts.forEach((count, slot) => (sums[slot]! += count));
  }
}

/** Each ending leans on the one a letter shorter, as with 10 words of it. */
const suffixShares = new Map<string, number[]>();
for (const [suffix, counts] of [...suffixCounts].sort(([a], [b]) => a.length - b.length)) {
  const sum = total(counts);
  if (sum < minSuffixCount) continue;
  const shorter = suffix === '' ? undefined : suffixShares.get(suffix.slice(1));
  suffixShares.set(
    suffix,
    Array.from(counts, (count, slot) => (shorter ? (count + 10 * shorter[slot]!) / (sum + 10) : count / sum)),
  );
}

function sharesBySuffix(word: string): number[] {
  for (let letters = Math.min(5, word.length); ; letters--) {
    const shares = suffixShares.get(word.slice(word.length - letters));
    if (shares !== undefined) return shares;
  }
}

const wordClasses = new Map<string, string>();
for (const [word, counts] of wordCounts) {
  const sum = total(counts);
  if (sum < minWordCount || !/^[a-z'.]+$/.test(word) || word.length > 24) continue;
  const prior = sharesBySuffix(word);
  const shares = Array.from(
    counts,
    (count, slot) => (count + suffixWeight * prior[slot]!) / (sum + suffixWeight),
  );
  const wordClass = classOf(shares);
  // What the ending tells alone need not be said again.
  if (wordClass !== classOf(prior)) wordClasses.set(word, wordClass);
}
const suffixClasses = new Map<string, string>();
for (const [suffix, shares] of suffixShares) {
  const wordClass = classOf(shares);
  if (suffix === '' || wordClass !== classOf(sharesBySuffix(suffix.slice(1))))
    suffixClasses.set(suffix, wordClass);
}

const uses = new Map<string, number>();
for (const wordClass of [...wordClasses.values(), ...suffixClasses.values()]) {
  uses.set(wordClass, (uses.get(wordClass) ?? 0) + 1);
}
const classes = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([text]) => text);
const classIds = new Map(classes.map((text, i) => [text, i]));

const encode = (entries: ReadonlyMap<string, string>) =>
  packWords(new Map([...entries].map(([word, wordClass]) => [word, classIds.get(wordClass)!])));

const tables = {
  classes: packList(classes.map((text) => [text, 0])),
  lexicon: encode(wordClasses),
  suffixes: encode(suffixClasses),
  transitions: transitionCosts(),
};
const notes = {
  classes: `${classes.length} classes of words: tag and level, capitals for lower case, small letters for a capital.`,
  lexicon: `${wordClasses.size} words, with the number of their class: see packed-words.ts.`,
  suffixes: `${suffixClasses.size} endings, in the same form.`,
  transitions: 'Costs of three states in a row, then of each tag.',
};
writeGenerated(
  target,
  `// Made by bench/fit/tag-table.ts from ${used} US news articles tagged by wink-nlp (MIT); do not edit.
// A table of figures; decoded by tag-model.ts.
${(Object.keys(tables) as (keyof typeof tables)[])
  .map(
    (name) => `
/** ${notes[name]} */
// prettier-ignore
export const ${name} =
"\\
${(tables[name].match(/[^]{1,100}/g) ?? []).join('\\\n')}";
`,
  )
  .join('')}`,
);
console.log(
  Object.entries(tables)
    .map(([name, text]) => `${name} ${text.length}`)
    .join(', '),
);
