/** The lemmas of the background news, and how often each is written. Only figures are kept. */
import { lemmasOf } from '../../../src/facts/words/lemmas.js';
import { isPlainWord, newsWords } from './news-words.js';
import type { WordNet } from '../wordnet.js';

/** Least number of uses in the background news for a lemma to be in the table. */
export const minUses = 5;

export interface Vocabulary {
  readonly words: readonly string[];
  readonly idOf: ReadonlyMap<string, number>;
  readonly uses: Float64Array;
}

const parts = ['noun', 'verb', 'adj', 'adv'] as const;

export function readVocabulary(data: string, wordnet: WordNet, stopWords: ReadonlySet<string>): Vocabulary {
  const forms = new Map<string, number>();
  const isParticle = particlesOf(wordnet);
  for (const words of newsWords(data)) {
    let previous = '';
    for (const word of words) {
      const phrase = phraseOf(previous, word);
      previous = word;
      if (phrase) forms.set(phrase, (forms.get(phrase) ?? 0) + 1);
      if (isPlainWord(word) && !stopWords.has(word)) forms.set(word, (forms.get(word) ?? 0) + 1);
    }
  }
  function phraseOf(verb: string, particle: string): string | undefined {
    if (verb === '' || !isParticle.has(particle)) return undefined;
    const [phrase] = lemmasOf(`${verb}_${particle}`);
    return wordnet.senses.has(`verb ${phrase!}`) ? phrase : undefined;
  }
  const uses = new Map<string, number>();
  const known = (word: string) => parts.some((part) => wordnet.senses.has(`${part} ${word}`));
  for (const [form, count] of forms) {
    const all = lemmasOf(form);
    const lemmas = all.filter(known);
    if (lemmas.length === 0) lemmas.push(form);
    for (const lemma of lemmas) uses.set(lemma, (uses.get(lemma) ?? 0) + count);
  }
  const words = [...uses]
    .filter(([word, count]) => count >= minUses && word.length > 2 && !stopWords.has(word))
    .map(([word]) => word)
    .sort();
  const idOf = new Map(words.map((word, id) => [word, id]));
  return { words, idOf, uses: Float64Array.from(words, (word) => uses.get(word)!) };
}

/** The second pieces of verbs of two pieces. */
function particlesOf({ senses }: WordNet): Set<string> {
  return new Set([...senses.keys()].flatMap((key) => /^verb [a-z]+_([a-z]+)$/.exec(key)?.[1] ?? []));
}
