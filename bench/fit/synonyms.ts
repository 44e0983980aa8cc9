/**
 * Finds words that may stand for one another in two versions of a sentence and writes
 * src/languages/en/synonym-table.ts and src/languages/en/antonym-table.ts.
 *
 * Run: npx tsx bench/fit/synonyms.ts [--data DIR] [--half] [--check]   (--half learns from half of DEMETR and writes to bench/out/half)
 * Sources: WordNet 3.1 (Princeton University, its licence lets a derived table be shipped with its notice); which
 * words answer each other in DEMETR (MIT), in two translations of 2,398 news sentences and in WMT 2021 translations
 * (copies/wmt21-mt-copies). Only single words and figures are kept, no text.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { documentFrequency } from '../../src/languages/en/document-frequency.js';
import { stem as stemOf } from '../../src/text/stem.js';
import { irregularNouns } from '../../src/languages/en/irregular-nouns.js';
import { irregularVerbs, oddVerbForms } from '../../src/languages/en/irregular-verbs.js';
import { dataArgument, writeGenerated } from '../lib/arguments.js';
import { alignRemainders } from './align-remainder.js';
import { ContextVectors } from './context-vectors.js';
import { contrasts } from './contrasts.js';
import { newsOpposites } from './news-opposites.js';
import { looser, newsSynonyms } from './news-synonyms.js';
import { alignmentPairs, demetrPairs, wmtPairs } from './parallel-text.js';
import { inflections } from './word-forms.js';
import { readWordNet, type PartOfSpeech, type Sense } from './wordnet.js';

const half = process.argv.includes('--half');
const stem = (word: string) => stemOf(word, 'en');
const keyOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** They look like opposites and are none. */
const misleadingPrefixes = new Set([
  'invaluable',
  'infamous',
  'disposed',
  'intense',
  'inform',
  'intent',
  'united',
  'uniform',
  'impassive',
]);

/** Forms of one verb or noun: `said sai`, `men man`. */
const irregularStems = new Map<string, string>();
for (const line of irregularVerbs) {
  const [base, ...others] = line.split(/[ /]/) as [string, ...string[]];
  for (const form of others) {
    if (stem(form) !== stem(base) && form !== 'wound' && form !== 'lay')
      irregularStems.set(stem(form), stem(base));
  }
}

for (const [plural, singular] of irregularNouns) {
  if (plural !== 'people' && stem(plural) !== stem(singular))
    irregularStems.set(stem(plural), stem(singular));
}
for (const form of ['died', 'dying', 'lying', 'tying'])
  irregularStems.set(stem(form), stem(oddVerbForms.get(form) ?? 'die'));
const baseOf = (stemmed: string) => irregularStems.get(stemmed) ?? stemmed;

// --- What is known of each word -----------------------------------------------------------------------------------

/** How often each form of a word is written in lower case, and with a capital inside a sentence. */
const forms = new Map<string, { low: number; high: number }>();
const news = gunzipSync(readFileSync(join(dataArgument(), 'background/news.jsonl.gz')));
const texts = news
  .subarray(0, 60_000_000)
  .toString('utf8')
  .split('\n')
  .slice(0, -1)
  .map((line) => (JSON.parse(line) as { text: string }).text);
for (const text of texts.slice(0, 4000)) {
  for (const [, word] of text.matchAll(/(?<=[a-z,] )([A-Za-z]{2,20})(?![A-Za-z])/g)) {
    const norm = word!.toLowerCase();
    let count = forms.get(norm);
    if (count === undefined) forms.set(norm, (count = { low: 0, high: 0 }));
    if (word![0] === norm[0]) count.low++;
    else count.high++;
  }
}
const stemCounts = new Map<string, number>();
for (const [form, { low }] of forms) stemCounts.set(stem(form), (stemCounts.get(stem(form)) ?? 0) + low);

const wordnet = readWordNet();
const parts: readonly PartOfSpeech[] = ['noun', 'verb', 'adj', 'adv'];
const derived = new Map<string, Set<string>>();
for (const [a, b] of wordnet.derived) {
  if (stem(a) !== stem(b)) continue;
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const)
    derived.set(x, (derived.get(x) ?? new Set()).add(y));
}

/** Share of a stem's uses that belong to one word and its root: `generat` says little of `general`. */
function purity(word: string): number {
  const own = stem(word);
  const family = new Set<string>();
  for (const relative of [word, ...(derived.get(word) ?? [])]) {
    for (const part of parts)
      for (const form of inflections(relative, part)) if (stem(form) === own) family.add(form);
  }
  let count = 0;
  for (const form of family) count += forms.get(form)?.low ?? 0;
  return count / Math.max(1, stemCounts.get(own) ?? 0);
}

function isName(word: string): boolean {
  const count = forms.get(word);
  return count !== undefined && count.high > 0.5 * count.low;
}

/** Names come from parallel sentences only, as stems. */
const lowStems = new Map<string, { low: number; high: number }>();
for (const [form, { low, high }] of forms) {
  const sums = lowStems.get(stem(form)) ?? { low: 0, high: 0 };
  lowStems.set(stem(form), { low: sums.low + low, high: sums.high + high });
}
function isNameStem(stemmed: string): boolean {
  const { low, high } = lowStems.get(stemmed) ?? { low: 0, high: 0 };
  return high >= 0.4 * low;
}

/** Words of little content are for grammar and the status of facts, not for synonyms. */
const minPurity = 0.35;
const maxFrequency = 0.65;
const grammarWords = new Set(
  'be have do get make go come take can will may might must shall could would should ought need dare let also only even just very much more most other such same own now then here there still yet already not never too so well back far up down out off over on in about around through like'
    .split(' ')
    .map(stem),
);
const minFrequency = 0.0008;

// --- What must not be a synonym ------------------------------------------------------------------------------------

const contrastGroups = new Map<string, { line: number; group: number }[]>();
contrasts.forEach((text, line) =>
  text.split('/').forEach((words, group) => {
    for (const word of words.trim().split(' ')) {
      // `died` has another stem than `die`.
      for (const key of new Set(
        parts.flatMap((part) => inflections(word, part)).map((form) => baseOf(stem(form))),
      )) {
        contrastGroups.set(key, [...(contrastGroups.get(key) ?? []), { line, group }]);
      }
    }
  }),
);

function isContrast(a: string, b: string): boolean {
  const [x, y] = [contrastGroups.get(a) ?? [], contrastGroups.get(b) ?? []];
  return x.some(({ line, group }) => y.some((other) => other.line === line && other.group !== group));
}

const antonyms = new Set<string>();
for (const [a, b] of wordnet.antonyms) {
  if (!/^[a-z]+$/.test(a + b) || stem(a) === stem(b)) continue;
  if (purity(a) >= minPurity && purity(b) >= minPurity) antonyms.add(keyOf(baseOf(stem(a)), baseOf(stem(b))));
}
for (const line of newsOpposites) {
  const [a, b] = line.split(' ').map((word) => baseOf(stem(word))) as [string, string];
  antonyms.add(keyOf(a, b));
}
/** Opposites that differ by a prefix, where WordNet has both words but no link. */
for (const entry of wordnet.senses.keys()) {
  const [part, word] = entry.split(' ') as [PartOfSpeech, string];
  const [, base] = /^(?:un|in|im|il|ir|dis|non)([a-z]{4,})$/.exec(word) ?? [];
  if (base === undefined || (part !== 'adj' && part !== 'adv') || !wordnet.senses.has(`${part} ${base}`))
    continue;
  if (misleadingPrefixes.has(word)) continue;
  if (purity(base) >= minPurity || stem(word).endsWith(stem(base)))
    antonyms.add(keyOf(stem(word), baseOf(stem(base))));
}

// --- What speaks for a pair ----------------------------------------------------------------------------------------

/** What WordNet says of two stems. */
interface Relation {
  /** Overlap of their meanings, in [0, 1]. */
  overlap: number;
  /** Of the meaning they have in common: its share of the word that has it most, and of the other. */
  most: number;
  least: number;
}
const relations = new Map<string, Relation>();
/** Broader or similar words by one step. */
const near = new Set<string>();

const usable = new Map<string, boolean>();
function isUsable(word: string): boolean {
  let result = usable.get(word);
  if (result === undefined) usable.set(word, (result = hasOneMeaning(word)));
  return result;
}

function hasOneMeaning(word: string): boolean {
  return (
    /^[a-z]{3,}$/.test(word) &&
    !grammarWords.has(stem(word)) &&
    !isName(word) &&
    purity(word) >= minPurity &&
    documentFrequency(stem(word)) <= maxFrequency
  );
}

for (const [entry, senses] of wordnet.senses) {
  const [part, word] = entry.split(' ') as [PartOfSpeech, string];
  if (!isUsable(word)) continue;
  for (const { synset, share } of senses) {
    if (synset.isInstance) continue;
    for (const other of synset.words) {
      if (other <= word || stem(other) === stem(word) || !isUsable(other)) continue;
      const found = wordnet.senses.get(`${part} ${other}`)?.find((sense: Sense) => sense.synset === synset);
      if (found === undefined) continue;
      const key = keyOf(stem(word), stem(other));
      const relation = relations.get(key) ?? { overlap: 0, most: 0, least: 0 };
      const [least, most] = [Math.min(share, found.share), Math.max(share, found.share)];
      relation.overlap += least;
      if (least * most > relation.least * relation.most) Object.assign(relation, { least, most });
      relations.set(key, relation);
    }
    if (share < 0.1) continue;
    for (const key of [...synset.hypernyms, ...synset.similar]) {
      for (const other of wordnet.synsets.get(key)!.words) {
        if (stem(other) === stem(word) || !isUsable(other)) continue;
        const back = wordnet.senses.get(`${part} ${other}`)?.find((sense: Sense) => sense.synset.key === key);
        if (back !== undefined && back.share >= 0.1) near.add(keyOf(stem(word), stem(other)));
      }
    }
  }
}

const demetr = demetrPairs();
const isHeldOut = (i: number) => half && i % 2 === 1;
const pairs = [...demetr.filter((_, i) => !isHeldOut(i)), ...alignmentPairs(), ...wmtPairs()];
const supports = alignRemainders(pairs, irregularStems);

/** The words around each word of a pair in question. */
const inQuestion = new Set(
  [...relations.keys(), ...near, ...supports.keys()].flatMap((key) => key.split(' ')),
);
const frequent = [...stemCounts]
  .sort(([, m], [, n]) => n - m)
  .slice(0, 4000)
  .map(([word]) => word);
const vectors = new ContextVectors(inQuestion, frequent);
for (const text of texts) {
  vectors.add(Array.from(text.matchAll(/[A-Za-z]+|[.;:]/g), ([word]) => baseOf(stem(word.toLowerCase()))));
}

/** Spelling varieties: `organis` and `organ`, `labour` and `labor`. */
function isVariety(a: string, b: string): boolean {
  const plain = (word: string) =>
    word
      .replace(/is(?=e|ed|es|ing|er|ation)/, 'iz')
      .replace(/our/, 'or')
      .replace(/re$/, 'er')
      .replace(/ll(?=ed|ing|er)/, 'l')
      .replace(/ence$/, 'ense')
      .replace(/ae/, 'e')
      .replace(/ogue/, 'og')
      .replace(/mme$/, 'm');
  return plain(a) === plain(b);
}
const varieties = new Set<string>();
for (const [entry, senses] of wordnet.senses) {
  const [, word] = entry.split(' ') as [PartOfSpeech, string];
  for (const { synset } of senses) {
    for (const other of synset.words) {
      if (
        other > word &&
        /^[a-z]{4,}$/.test(word + other) &&
        stem(other) !== stem(word) &&
        isVariety(word, other)
      ) {
        const [x, y] = [documentFrequency(stem(word)), documentFrequency(stem(other))];
        if (Math.max(x, y) >= minFrequency) varieties.add(keyOf(stem(word), stem(other)));
      }
    }
  }
}

// --- The decision --------------------------------------------------------------------------------------------------

const newsStrengths = new Map<string, number>();
for (const [lines, strength] of [
  [looser, 7],
  [newsSynonyms, 9],
] as const) {
  for (const line of lines) {
    const words = line.split(' ').map((word) => baseOf(stem(word)));
    for (const a of words) for (const b of words) if (a !== b) newsStrengths.set(keyOf(a, b), strength);
  }
}

/** Tenths of synonymy of a pair; 0 for none. */
function strengthOf(key: string): number {
  const [a, b] = key.split(' ') as [string, string];
  if (varieties.has(key)) return 10;
  if (isContrast(a, b) || antonyms.has(key) || isIndirectAntonym(a, b)) return 0;
  const relation = relations.get(key);
  const { groups, share } = supports.get(key) ?? { groups: 0, share: 0 };
  const rarer = Math.min(documentFrequency(a), documentFrequency(b));
  const likeness = vectors.cosine(a, b);
  const listed = newsStrengths.get(key) ?? 0;
  let strength = listed;
  const set = (tenths: number) => (strength = Math.max(strength, tenths));
  if (relation !== undefined && (rarer >= minFrequency || groups >= 2)) {
    const { overlap, most, least } = relation;
    const isStrong = overlap >= 0.25 || (most >= 0.4 && least >= 0.1);
    if ((isStrong && (likeness >= 0.05 || groups >= 1)) || (groups >= 2 && share >= 0.1)) set(9);
    if ((isStrong || overlap >= 0.1 || (most >= 0.4 && least >= 0.02)) && (likeness >= 0.1 || groups >= 1))
      set(8);
    if (overlap >= 0.02 && (groups >= 1 || likeness >= 0.2)) set(8);
  }
  if (near.has(key) && groups >= 2 && share >= 0.12) set(7);
  if (groups >= 3 && share >= 0.12 && likeness >= 0.2) set(7);
  return strength;
}

const wordnetSynonyms = new Map<string, Set<string>>();
for (const [key, { overlap }] of relations) {
  if (overlap < 0.2) continue;
  const [a, b] = key.split(' ') as [string, string];
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    let set = wordnetSynonyms.get(x);
    if (set === undefined) wordnetSynonyms.set(x, (set = new Set()));
    set.add(y);
  }
}
/** `a` means the same as something that is the opposite of `b`. */
function isIndirectAntonym(a: string, b: string): boolean {
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const other of wordnetSynonyms.get(x) ?? []) if (antonyms.has(keyOf(other, y))) return true;
  }
  return false;
}

if (process.argv.includes('--probe')) {
  const show = (keys: string[]) =>
    console.log(
      keys
        .map(
          (key) =>
            `${key.replace(' ', '~')} ${vectors.cosine(...(key.split(' ') as [string, string])).toFixed(2)}`,
        )
        .join(' '),
    );
  const sample = (keys: string[]) => keys.filter((_, i) => i % Math.ceil(keys.length / 120) === 0);
  show(sample([...relations.keys()].filter((key) => strengthOf(key) === 9)));
  show(sample([...relations.keys()].filter((key) => strengthOf(key) === 8)));
  const rated = [...supports]
    .filter(([key, { groups }]) => groups >= 2 && strengthOf(key) === 0)
    .map(([key]) => key);
  show(
    rated
      .sort(
        (x, y) =>
          vectors.cosine(...(y.split(' ') as [string, string])) -
          vectors.cosine(...(x.split(' ') as [string, string])),
      )
      .slice(0, 250),
  );
}

const strengths = new Map<string, number>();
for (const key of new Set([
  ...relations.keys(),
  ...near,
  ...varieties,
  ...newsStrengths.keys(),
  ...supports.keys(),
])) {
  const [a, b] = key.split(' ') as [string, string];
  if (irregularStems.has(a) || irregularStems.has(b)) continue;
  if ((grammarWords.has(a) || grammarWords.has(b)) && !newsStrengths.has(key)) continue;
  if (
    !relations.has(key) &&
    !varieties.has(key) &&
    !newsStrengths.has(key) &&
    (isNameStem(a) || isNameStem(b))
  )
    continue;
  const strength = strengthOf(key);
  if (strength > 0) strengths.set(key, strength);
}
const opposites = [...antonyms].filter((key) =>
  key.split(' ').every((word) => documentFrequency(word) >= minFrequency / 2),
);

function grouped(entries: Iterable<readonly [string, string]>): string {
  const byFirst = new Map<string, string[]>();
  for (const [key, mark] of entries) {
    const [a, b] = key.split(' ') as [string, string];
    byFirst.set(a, [...(byFirst.get(a) ?? []), mark + b]);
  }
  return [...byFirst]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([a, list]) => [a, ...list.sort()].join(' '))
    .join(';');
}

console.log(`${strengths.size} pairs, ${opposites.length} opposites; parallel sentences ${pairs.length}`);
for (const strength of [7, 8, 9, 10]) {
  console.log(strength, [...strengths.values()].filter((each) => each === strength).length);
}

const tables: Record<string, Record<string, [string, string]>> = {
  'synonym-table.ts': {
    synonyms: [
      `${strengths.size} pairs of stems: a stem, then those after it in the alphabet, each behind its tenths of synonymy (0 for ten).`,
      grouped([...strengths].map(([key, strength]) => [key, String(strength % 10)] as const)),
    ],
    irregularStems: [
      'Stems of irregular forms, each followed by the stem of its verb.',
      [...irregularStems].flat().join(' '),
    ],
  },
  'antonym-table.ts': {
    antonyms: [
      `${opposites.length} pairs of stems: a stem, then those after it in the alphabet.`,
      grouped(opposites.map((key) => [key, ''] as const)),
    ],
  },
};
const folder = half ? 'bench/out/half/' : 'src/languages/en/';
for (const [file, strings] of Object.entries(tables)) {
  writeGenerated(
    folder + file,
    `// Made by bench/fit/synonyms.ts; do not edit. Derived from WordNet 3.1, Copyright 2006-2011 by Princeton University,
// whose licence and notice are in THIRD_PARTY_NOTICES.md, and from figures of parallel sentences.
${Object.entries(strings)
  .map(
    ([name, [note, text]]) => `
/** ${note} */
// prettier-ignore
export const ${name} =
"\\
${(text.match(/.{1,110}/g) ?? []).join('\\\n')}";
`,
  )
  .join('')}`,
  );
  console.log(
    file,
    Object.values(strings)
      .map(([, text]) => text.length)
      .join(' '),
  );
}
