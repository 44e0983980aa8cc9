import type { Span } from '../types.js';
import { functionWordTable, type FunctionWordTable } from './function-words.js';
import { mix } from './mix.js';
import { createRoller, enlarged } from './shingle-hashes.js';
import { eachWordHashes } from './word-hashes.js';

/** What one pass over a story gives. Both arrays hold until the next call. */
export interface StoryHashes {
  /** Hashes of the word-k-shingles as they come, repeats and all. */
  readonly shingles: Uint32Array;
  /** Hashes of the phrases as they come, repeats and all. */
  readonly phrases: Uint32Array;
}

/**
 * The shingles and the phrases of the given spans, in one pass.
 *
 * A phrase is two content words in order, with nothing but function words between them: two reports of one event
 * share more of them than shingles of three words, and unrelated ones fewer, in half as many hashes (measured by
 * bench/measure/candidate-thresholds.ts). Where hardly a word is a function word we know, the language is one that we do not
 * know, and each shingle is a phrase.
 */
export function readStory(text: string, spans: readonly Span[], shingleSize: number): StoryHashes {
  const roller = createRoller(shingleSize);
  const table = functionWordTable();
  let seen = 0;
  let contentCount = 0;
  eachWordHashes(text, spans, (words, count) => {
    roller.roll(words, count);
    seen += count;
    if (contents.length < contentCount + count) contents = enlarged(contents, contentCount + count);
    contentCount = keepContent(words, count, table, contents, contentCount);
  });
  const shingles = roller.shingles();
  const isKnown = contentCount >= 2 && seen - contentCount >= seen * minFunctionShare;
  return { shingles, phrases: isKnown ? pairUp(contents, contentCount) : shingles };
}

/** News in a language we know has .3 to .6 function words, tables and results down to .1; in another one, 0. */
const minFunctionShare = 0.08;

let contents: Int32Array<ArrayBuffer> = new Int32Array(1 << 12);
let phrases = new Uint32Array(1 << 12);

/** Adds the content words of `words`, mixed hashes, to `kept` from `start` on, and returns their end. */
function keepContent(
  words: Int32Array,
  count: number,
  { words: table, mask }: FunctionWordTable,
  kept: Int32Array,
  start: number,
): number {
  let end = start;
  for (let i = 0; i < count; i++) {
    const word = words[i]!;
    const first = table[word & mask]! ^ word;
    const second = table[mask + 1 + ((word >>> 16) & mask)]! ^ word;
    kept[end] = word;
    // Moves on unless one of the two is zero; which words are function words no processor can predict.
    end += ((first | -first) & (second | -second)) >>> 31;
  }
  return end;
}

function pairUp(words: Int32Array, count: number): Uint32Array {
  if (phrases.length < count) phrases = new Uint32Array(words.length);
  const factor = multiplier;
  const target = phrases;
  let previous = words[0]!;
  for (let i = 1; i < count; i++) {
    const word = words[i]!;
    target[i - 1] = mix((Math.imul(previous, factor) + word) | 0);
    previous = word;
  }
  return target.subarray(0, count - 1);
}

const multiplier = 0x2c1b3c6d;
