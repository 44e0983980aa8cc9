/**
 * Phrases of two to four words that a verb begins: verbs with a particle, light verbs with their noun (`take_part`,
 * `make_a_decision`). All that WordNet has, and those of the thesaurus that hold another word of content.
 */
import { lemmasOf } from '../../../src/facts/words/lemmas.js';
import { maxPieces } from '../../../src/facts/words/phrases.js';
import type { WordNet } from '../wordnet.js';

/** Least share of its uses in which the first word is a verb: “close to” is none. */
const minShareOfVerb = 0.5;
const form = /^[a-z]+(?:_[a-z]+)+$/;

interface VerbPhrases {
  /** The phrases that begin at a word, in their dictionary form. */
  readonly from: (words: readonly string[], at: number) => readonly string[];
  /** Whether a word is a phrase that is not a verb of two words in WordNet. */
  readonly isRarer: (word: string) => boolean;
}

export function verbPhrases(
  { senses }: WordNet,
  thesaurus: ReadonlyMap<string, readonly string[]>,
  stopWords: ReadonlySet<string>,
): VerbPhrases {
  const shareOfVerb = (word: string) =>
    (senses.get(`verb ${word}`) ?? []).reduce((sum, { share }) => sum + share, 0);
  const phrases = new Set<string>();
  for (const entry of senses.keys()) {
    const [part, word] = entry.split(' ') as [string, string];
    if (part === 'verb' && form.test(word)) phrases.add(word);
  }
  const hasContent = ([verb, ...others]: readonly string[]) =>
    !stopWords.has(verb!) &&
    shareOfVerb(verb!) >= minShareOfVerb &&
    others.some((word) => !stopWords.has(word));
  for (const [head, list] of thesaurus)
    for (const phrase of [head, ...list])
      if (form.test(phrase) && hasContent(phrase.split('_'))) phrases.add(phrase);
  const verbs = new Set([...phrases].map((phrase) => phrase.replace(/_.*/, '')));
  return {
    from(words, at) {
      if (!/^[a-z]+$/.test(words[at]!)) return [];
      const verb = lemmasOf(`${words[at]!}_`)[0]!.slice(0, -1);
      if (!verbs.has(verb)) return [];
      const found: string[] = [];
      let phrase = verb;
      for (const next of words.slice(at + 1, at + maxPieces)) {
        phrase += `_${next}`;
        if (phrases.has(phrase)) found.push(phrase);
      }
      return found;
    },
    isRarer: (word) => /_.*_/.test(word) || (word.includes('_') && !senses.has(`verb ${word}`)),
  };
}
