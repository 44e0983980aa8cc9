import {
  firstMark,
  stateCount,
  tagModel,
  tagNames,
  type Candidates,
  type TagModel,
} from '../languages/en/tag-model.js';
import type { PreparedArticle, Token } from '../types.js';
import { capital, nothing, observe } from './tag-observations.js';

/** Universal part-of-speech tags, the ones the fact extractors ask for. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'SCONJ'
  | 'VERB'
  | 'X';

const memo = new WeakMap<PreparedArticle, readonly Tag[]>();

/**
 * The part of speech of every token, by token index.
 *
 * English: a trigram hidden Markov model over the words and the marks between them, best path by Viterbi, in time
 * linear in the tokens. `be` and the modals are always AUX, `have` and `do` only before a verb. In other languages
 * the shape decides: NUM for figures, PROPN for a capital inside a sentence, else X.
 *
 * Brants, “TnT: a statistical part-of-speech tagger”, ANLP 2000; the marks and the case of the words are ours.
 */
export function tagTokens(document: PreparedArticle): readonly Tag[] {
  let tags = memo.get(document);
  if (tags === undefined) {
    tags = document.language === 'en' ? tagEnglish(document) : tagByShape(document);
    memo.set(document, tags);
  }
  return tags;
}

function tagByShape(document: PreparedArticle): Tag[] {
  const tags = document.tokens.map((token): Tag => (/^\p{N}/u.test(token.norm) ? 'NUM' : 'X'));
  for (const sentence of document.sentences) {
    const { cases } = observe(document, sentence);
    cases.forEach((letterCase, i) => {
      if (letterCase === capital) tags[sentence.firstToken + i] = 'PROPN';
    });
  }
  return tags;
}

/** A longer sentence is cut, so that the search needs bounded memory. */
const maxLength = 256;

function tagEnglish(document: PreparedArticle): Tag[] {
  const model = tagModel();
  const result = document.tokens.map((): Tag => 'X');
  for (const sentence of document.sentences) {
    const { cases, gaps } = observe(document, sentence);
    for (let from = 0; from < cases.length; from += maxLength) {
      const first = sentence.firstToken + from;
      const tokens = document.tokens.slice(first, Math.min(sentence.endToken, first + maxLength));
      const path = likeliestPath(model, tokens, cases.subarray(from), gaps.subarray(from));
      settleAuxiliaries(tokens, path);
      path.forEach((tag, i) => (result[first + i] = tagNames[tag]!));
    }
  }
  return result;
}

const auxiliary: number = tagNames.indexOf('AUX');
const verb: number = tagNames.indexOf('VERB');
const skipped: readonly number[] = [
  tagNames.indexOf('ADV'),
  tagNames.indexOf('PART'),
  tagNames.indexOf('PRON'),
];
const haveAndDo = /^(?:have|has|had|having|'ve|do|does|did)$/;

/** What follows `have` and `do` tells better than what precedes them whether they are auxiliaries. */
export function settleAuxiliaries(tokens: readonly Token[], tags: number[]): void {
  for (let i = 0; i < tags.length; i++) {
    if (!haveAndDo.test(tokens[i]!.norm)) continue;
    let next = i + 1;
    while (next < tags.length && next <= i + 3 && skipped.includes(tags[next]!)) next++;
    tags[i] = tags[next] === verb || tags[next] === auxiliary ? auxiliary : verb;
  }
}

/** Positions of the search: a start, then each word and the mark before it. */
const maxPositions = 2 * maxLength + 2;
const maxTags = 5;
// Scratch of the search, reused from call to call: filled before it is read.
const tried = new Uint8Array(maxPositions * maxTags);
const counts = new Uint8Array(maxPositions);
const backs = new Uint8Array(maxPositions * maxTags * maxTags);
const wordAt = new Int16Array(maxPositions);
let best = new Float64Array(maxTags * maxTags);
let next = new Float64Array(maxTags * maxTags);

function likeliestPath(
  model: TagModel,
  tokens: readonly Token[],
  cases: Uint8Array,
  gaps: Uint8Array,
): number[] {
  counts[0] = counts[1] = 1;
  tried[0] = tried[maxTags] = firstMark;
  best[0] = 0;
  let position = 1;
  for (let i = 0; i < tokens.length; i++) {
    if (gaps[i] !== nothing && i > 0) {
      wordAt[++position] = -1;
      step(model, position, { tags: [firstMark - 1 + gaps[i]!], costs: [0] });
    }
    wordAt[++position] = i;
    step(model, position, candidatesOf(model, tokens[i]!.norm, cases[i]!));
  }
  return readBack(position, tokens.length);
}

/** Extends every path by one position; a path is known by its last two states. */
function step(model: TagModel, position: number, { tags, costs }: Candidates): void {
  const firsts = (position - 2) * maxTags;
  const seconds = (position - 1) * maxTags;
  const firstCount = counts[position - 2]!;
  const secondCount = counts[position - 1]!;
  for (let c = 0; c < tags.length; c++) {
    const tag = tags[c]!;
    tried[position * maxTags + c] = tag;
    for (let b = 0; b < secondCount; b++) {
      let least = Infinity;
      let from = 0;
      for (let a = 0; a < firstCount; a++) {
        const context = (tried[firsts + a]! * stateCount + tried[seconds + b]!) * stateCount;
        const cost = best[a * maxTags + b]! + model.costs[context + tag]!;
        if (cost < least) {
          least = cost;
          from = a;
        }
      }
      next[b * maxTags + c] = least + costs[c]!;
      backs[(position * maxTags + b) * maxTags + c] = from;
    }
  }
  counts[position] = tags.length;
  [best, next] = [next, best];
}

function readBack(last: number, length: number): number[] {
  let b = 0;
  let c = 0;
  for (let i = 0; i < counts[last - 1]!; i++) {
    for (let j = 0; j < counts[last]!; j++) {
      if (best[i * maxTags + j]! < best[b * maxTags + c]!) [b, c] = [i, j];
    }
  }
  const path = new Array<number>(length);
  for (let position = last; position > 1; position--) {
    const word = wordAt[position]!;
    if (word >= 0) path[word] = tried[position * maxTags + c]!;
    [b, c] = [backs[(position * maxTags + b) * maxTags + c]!, b];
  }
  return path;
}

const figures: Candidates = { tags: [tagNames.indexOf('NUM')], costs: [0] };
const ordinal: Candidates = { tags: [tagNames.indexOf('ADJ')], costs: [0] };
const decade: Candidates = { tags: [tagNames.indexOf('NOUN')], costs: [0] };

function candidatesOf({ words, suffixes, classAt }: TagModel, norm: string, letterCase: number): Candidates {
  const first = norm.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    if (/^\d[\d,]*(?:st|nd|rd|th)$/.test(norm)) return ordinal;
    return norm.endsWith('s') ? decade : figures;
  }
  let found = words.get(norm);
  for (let letters = Math.min(5, norm.length); found === undefined; letters--) {
    found = suffixes.get(norm.slice(norm.length - letters));
  }
  return classAt(found)[letterCase]!;
}
