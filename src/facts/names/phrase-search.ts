import type { PreparedArticle } from '../../types.js';
import { nameWords } from './words.js';
import { knownFormAt } from './places.js';

/** Longest phrase looked up whole, in words; of a longer one its first words decide. */
const maxPhrase = 8;

/**
 * Which of the folded phrases occur in a document, in its own words or with known names in canonical form. Linear in the
 * document, whatever the number of phrases.
 */
export function findPhrases(document: PreparedArticle, phrases: readonly string[]): ReadonlySet<string> {
  const wanted = new Map<string, string[]>();
  const lengthsByFirst = new Map<string, Set<number>>();
  for (const phrase of phrases) {
    const parts = phrase.split(' ').slice(0, maxPhrase);
    const start = parts.join(' ');
    const same = wanted.get(start);
    if (same === undefined) wanted.set(start, [phrase]);
    else same.push(phrase);
    const lengths = lengthsByFirst.get(parts[0]!);
    if (lengths === undefined) lengthsByFirst.set(parts[0]!, new Set([parts.length]));
    else lengths.add(parts.length);
  }
  const found = new Set<string>();
  for (const words of [plainWords(document), canonicalText(document)]) {
    for (let i = 0; i < words.length; i++) {
      const lengths = lengthsByFirst.get(words[i]!);
      if (lengths === undefined) continue;
      for (const length of lengths) {
        const start = length === 1 ? words[i]! : words.slice(i, i + length).join(' ');
        const same = wanted.get(start);
        if (same === undefined) continue;
        for (const phrase of same) found.add(phrase);
        wanted.delete(start);
      }
    }
  }
  return found;
}

function plainWords(document: PreparedArticle): string[] {
  return nameWords(document).words.filter((word) => word !== '');
}

function canonicalText(document: PreparedArticle): string[] {
  const { words, isCapital } = nameWords(document);
  const canonical: string[] = [];
  for (let i = 0; i < words.length;) {
    const known = isCapital[i] ? knownFormAt(words, i) : undefined;
    if (known !== undefined) canonical.push(...known.key.split(' '));
    else if (words[i] !== '') canonical.push(words[i]!);
    i += known?.length ?? 1;
  }
  return canonical;
}
