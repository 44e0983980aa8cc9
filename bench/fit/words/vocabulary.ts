/**
 * The lemmas of the background news, and the phrases of two to four words that a verb begins (`call_off`, `pay_attention_to`):
 * how often each is written. Only figures are kept.
 */
import { lemmasOf } from '../../../src/facts/words/lemmas.js';
import { isPlainWord, newsWords } from './news-words.js';
import { verbPhrases } from './verb-phrases.js';
import type { WordNet } from '../wordnet.js';

/** Least number of uses in the background news for a lemma to be in the table. */
export const minUses = 5;
/** The same for a phrase of the thesaurus, and for any of more than two words. */
const minUsesOfPhrase = 20;

export interface Vocabulary {
  readonly words: readonly string[];
  readonly idOf: ReadonlyMap<string, number>;
  readonly uses: Float64Array;
}

const parts = ['noun', 'verb', 'adj', 'adv'] as const;

export function readVocabulary(
  data: string,
  wordnet: WordNet,
  thesaurus: ReadonlyMap<string, readonly string[]>,
  stopWords: ReadonlySet<string>,
): Vocabulary {
  const forms = new Map<string, number>();
  const count = (form: string) => forms.set(form, (forms.get(form) ?? 0) + 1);
  const phrases = verbPhrases(wordnet, thesaurus, stopWords);
  for (const words of newsWords(data)) {
    words.forEach((word, i) => {
      for (const phrase of phrases.from(words, i)) count(phrase);
      if (isPlainWord(word) && !stopWords.has(word)) count(word);
    });
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
    .filter(([word, count]) => count >= (phrases.isRarer(word) ? minUsesOfPhrase : minUses))
    .filter(([word]) => word.length > 2 && !stopWords.has(word))
    .map(([word]) => word)
    .sort();
  const idOf = new Map(words.map((word, id) => [word, id]));
  return { words, idOf, uses: Float64Array.from(words, (word) => uses.get(word)!) };
}
