/**
 * The lemmas of the background news: how often each is written, and how often two of them are joined by “and” or “or”
 * (what is joined is seldom the same). Only figures are kept.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { lemmasOf } from '../../../src/facts/words/lemmas.js';
import type { WordNet } from '../wordnet.js';

/** Least number of uses in the background news for a lemma to be in the table. */
export const minUses = 15;

export interface Vocabulary {
  readonly words: readonly string[];
  readonly idOf: ReadonlyMap<string, number>;
  readonly uses: Float64Array;
  /** By `a * size + b`, a < b: how often the two are joined. */
  readonly joined: ReadonlyMap<number, number>;
}

const parts = ['noun', 'verb', 'adj', 'adv'] as const;

export function readVocabulary(data: string, wordnet: WordNet, stopWords: ReadonlySet<string>): Vocabulary {
  const forms = new Map<string, number>();
  const isParticle = particlesOf(wordnet);
  const joins = new Map<string, number>();
  for (const text of readNews(data)) {
    let before = '';
    let previous = '';
    let link = '';
    // Words with a capital are names, or open a sentence.
    for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*|[^\s\p{L}\p{N}]/gu)) {
      const isWord = /^[a-z][a-z-]*[a-z]$/.test(word);
      const phrase = phraseOf(previous, word);
      previous = word;
      if (phrase) forms.set(phrase, (forms.get(phrase) ?? 0) + 1);
      if (isWord && !stopWords.has(word)) {
        forms.set(word, (forms.get(word) ?? 0) + 1);
        if (link && before) {
          const key = before < word ? `${before} ${word}` : `${word} ${before}`;
          joins.set(key, (joins.get(key) ?? 0) + 1);
        }
        before = word;
        link = '';
      } else if (before && !link && (word === 'and' || word === 'or')) link = word;
      else before = link = '';
    }
  }
  function phraseOf(verb: string, particle: string): string | undefined {
    if (verb === '' || !isParticle.has(particle)) return undefined;
    const [phrase] = lemmasOf(`${verb}_${particle}`);
    return wordnet.senses.has(`verb ${phrase!}`) ? phrase : undefined;
  }
  const uses = new Map<string, number>();
  const known = (word: string) => parts.some((part) => wordnet.senses.has(`${part} ${word}`));
  const lemmasOfForm = new Map<string, readonly string[]>();
  for (const [form, count] of forms) {
    const all = lemmasOf(form);
    const lemmas = all.filter(known);
    if (lemmas.length === 0) lemmas.push(form);
    lemmasOfForm.set(form, lemmas);
    for (const lemma of lemmas) uses.set(lemma, (uses.get(lemma) ?? 0) + count);
  }
  const words = [...uses]
    .filter(([word, count]) => count >= minUses && word.length > 2 && !stopWords.has(word))
    .map(([word]) => word)
    .sort();
  const idOf = new Map(words.map((word, id) => [word, id]));
  const joined = new Map<number, number>();
  for (const [key, count] of joins) {
    const [a, b] = key.split(' ') as [string, string];
    for (const x of lemmasOfForm.get(a)!) {
      for (const y of lemmasOfForm.get(b)!) {
        const [i, j] = [idOf.get(x), idOf.get(y)];
        if (i === undefined || j === undefined || i === j) continue;
        const pair = Math.min(i, j) * words.length + Math.max(i, j);
        joined.set(pair, (joined.get(pair) ?? 0) + count);
      }
    }
  }
  return { words, idOf, uses: Float64Array.from(words, (word) => uses.get(word)!), joined };
}

/** The second pieces of verbs of two pieces. */
function particlesOf({ senses }: WordNet): Set<string> {
  return new Set([...senses.keys()].flatMap((key) => /^verb [a-z]+_([a-z]+)$/.exec(key)?.[1] ?? []));
}

function* readNews(data: string): Generator<string> {
  const bytes = gunzipSync(readFileSync(join(data, 'background/news.jsonl.gz')));
  for (let start = 0; start < bytes.length;) {
    let end = bytes.indexOf(10, start);
    if (end < 0) end = bytes.length;
    if (end > start) yield (JSON.parse(bytes.toString('utf8', start, end)) as { text: string }).text;
    start = end + 1;
  }
}
