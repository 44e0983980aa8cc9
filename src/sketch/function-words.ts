import { languageHints } from '../languages/en/language-hints.js';
import { stopWords } from '../languages/en/stop-words.js';
import { mix } from './mix.js';
import { eachWordHashes } from './word-hashes.js';

/** A table to look mixed word hashes up in: a function word is in one of two places, see {@link functionWordTable}. */
export interface FunctionWordTable {
  readonly words: Int32Array;
  /** Places in each of the two halves, less one. */
  readonly mask: number;
}

let table: FunctionWordTable | undefined;

/**
 * The words that carry no news in English and the six languages of the language guess, whatever the language of the
 * text: so two texts are read alike, and no guess can part them.
 *
 * A mixed hash is of such a word if it is at `hash & mask`, or at `mask + 1 + (hash >>> 16 & mask)`. Two places
 * and no search (cuckoo hashing: Pagh, Rodler, ESA 2001), so that reading takes no branch a word.
 */
export function functionWordTable(): FunctionWordTable {
  return (table ??= build());
}

function build(): FunctionWordTable {
  const mask = 1023;
  const words = new Int32Array(2 * (mask + 1));
  for (const hash of hashesOfAll()) {
    let homeless = hash;
    let place = hash & mask;
    for (let moves = 0; homeless !== 0; moves++) {
      if (moves > 1000) throw new Error('The function words do not fit in their table.');
      [homeless, words[place]] = [words[place]!, homeless];
      place = place <= mask ? mask + 1 + ((homeless >>> 16) & mask) : homeless & mask;
    }
  }
  return { words, mask };
}

function hashesOfAll(): Set<number> {
  const hashes = new Set<number>();
  for (const list of [stopWords, ...Object.values(languageHints)]) {
    const text = [...list].join(' ');
    eachWordHashes(text, [{ start: 0, end: text.length }], (words, count) => {
      for (let i = 0; i < count; i++) hashes.add(mix(words[i]!));
    });
  }
  return hashes;
}
