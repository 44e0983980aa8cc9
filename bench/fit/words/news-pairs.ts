/**
 * How the background news uses two lemmas side by side: joined by “and” or “or”, and set against each other, as opposites
 * are (Lin and others, “Identifying synonyms among distributionally similar words”, IJCAI 2003). Only figures are kept.
 */
import { lemmasOf } from '../../../src/facts/words/lemmas.js';
import { isPlainWord, newsWords } from './news-words.js';
import type { Vocabulary } from './vocabulary.js';

export interface NewsPairs {
  /** Times that the two are joined by “and” or “or”; symmetric, as `contrasted`. */
  joined(a: number, b: number): number;
  /** Times that one is set against the other: “from X to Y”, “not X but Y”, “X or Y”, “neither X nor Y”. */
  contrasted(a: number, b: number): number;
}

export function readNewsPairs(data: string, { words, idOf }: Vocabulary): NewsPairs {
  const joins = new Map<number, number>();
  const contrasts = new Map<number, number>();
  const ids = new Map<string, readonly number[]>();
  const idsOf = (word: string) => {
    let found = ids.get(word);
    if (!found) {
      const lemmas = isPlainWord(word) ? lemmasOf(word) : [];
      found = lemmas.map((lemma) => idOf.get(lemma)).filter((id) => id !== undefined);
      ids.set(word, found);
    }
    return found;
  };
  const keyOf = (a: number, b: number) => Math.min(a, b) * words.length + Math.max(a, b);
  const add = (map: Map<number, number>, left: string, right: string) => {
    for (const a of idsOf(left)) {
      for (const b of idsOf(right)) {
        if (a !== b) map.set(keyOf(a, b), (map.get(keyOf(a, b)) ?? 0) + 1);
      }
    }
  };
  for (const tokens of newsWords(data)) {
    for (let at = 2; at < tokens.length; at++) {
      const [opener, left, link, right] = [
        tokens[at - 3] ?? '',
        tokens[at - 2]!,
        tokens[at - 1]!,
        tokens[at]!,
      ];
      if (link === 'and' || link === 'or') add(joins, left, right);
      if (isContrast(opener, link)) add(contrasts, left, right);
      if (`${left} ${link}` === 'rather than' || `${left} ${link}` === 'instead of')
        add(contrasts, opener, right);
    }
  }
  return {
    joined: (a, b) => joins.get(keyOf(a, b)) ?? 0,
    contrasted: (a, b) => contrasts.get(keyOf(a, b)) ?? 0,
  };
}

/** Whether the frame sets the words on both sides of its link against each other. */
function isContrast(opener: string, link: string): boolean {
  if (link === 'or' || link === 'nor' || link === 'versus' || link === 'vs') return true;
  return (link === 'to' && opener === 'from') || (link === 'but' && opener === 'not');
}
