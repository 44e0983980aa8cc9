import { isCapital } from '../../text/is-capital.js';
import { tagTokens, type Tag } from '../../text/tags.js';
import type { PreparedArticle, Token } from '../../types.js';
import { nameSimilarity } from '../names/similarity.js';
import { areSpellings } from '../words/are-spellings.js';
import { relateWords } from '../words/relate-words.js';
import { isContent } from './is-content.js';

const minNameSimilarity = 0.8;
/** Letters of a stem that make it a root, and most letters of an ending that follows it. */
const minRoot = 5;
const maxEnding = 4;

/** A word without a partner, with what is asked of it beside every word of the other text. */
export interface FreeWord {
  /** Its place among the words of the link. */
  readonly at: number;
  readonly norm: string;
  readonly stem: string;
  readonly tag: Tag;
  readonly isVerbal: boolean;
  readonly isNumber: boolean;
  readonly isCapitalised: boolean;
}

/** The words that carry news and have no partner yet. */
export function freeWords(
  document: PreparedArticle,
  indices: readonly number[],
  isFree: (at: number) => boolean,
): FreeWord[] {
  const tags = tagTokens(document);
  const words: FreeWord[] = [];
  for (let at = 0; at < indices.length; at++) {
    if (!isFree(at)) continue;
    const token = document.tokens[indices[at]!]!;
    // “According to” is a preposition.
    if (!isContent(token) || token.norm === 'according') continue;
    const { norm, stem } = token;
    const tag = tags[indices[at]!]!;
    words.push({
      ...{ at, norm, stem, tag },
      isVerbal: isVerbal(token, tag),
      isNumber: /^\p{N}/u.test(norm),
      isCapitalised: isCapital(document.text, token.start),
    });
  }
  return words;
}

/** How alike two words are as words, in [0, 1]. */
export function wordSimilarity(x: FreeWord, y: FreeWord): number {
  if (x.stem === y.stem) return 1;
  if (x.isNumber || y.isNumber) return 0;
  if (x.isCapitalised && y.isCapitalised) {
    const similarity = nameSimilarity(x.norm, y.norm);
    return similarity >= minNameSimilarity ? similarity : 0;
  }
  if (areSpellings(x.stem, y.stem)) return 1;
  if (areOfOneRoot(x.stem, y.stem)) return 0.8;
  // A noun may tell what a verb told (“began”, “the beginning”), but then another word answers the verb.
  if (x.isVerbal !== y.isVerbal) return 0;
  const { relation, probability } = relateWords(x.norm, y.norm, x.tag, y.tag);
  if (relation !== 'same') return 0;
  return probability < minOfOtherTag && x.tag !== y.tag ? 0 : probability;
}

/** Least chance that two words of two parts of speech say the same for the one to answer the other. */
const minOfOtherTag = 0.8;

/** One stem is the other with an ending: `economist` and `econom`, not `interior` and `international`. */
function areOfOneRoot(a: string, b: string): boolean {
  // Asked of all words of two sentences: most differ in their first letters.
  if (a.charCodeAt(0) !== b.charCodeAt(0) || a.charCodeAt(1) !== b.charCodeAt(1)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const root = short.replace(/[aeiy]$/, '');
  return root.length >= minRoot && long.length - root.length <= maxEnding && long.startsWith(root);
}

/** A verb, or what looks like its participle, which a tagger takes for a noun as often (“nine wounded”). */
function isVerbal({ norm }: Token, tag: Tag | undefined): boolean {
  return tag === 'VERB' || norm.endsWith('ed');
}
