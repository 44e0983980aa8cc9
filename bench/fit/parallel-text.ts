import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagTokens } from '../../src/text/tags.js';
import type { PreparedArticle, Sentence } from '../../src/types.js';
import { dataArgument } from '../lib/arguments.js';
import { plainDocument } from './plain-document.js';

/** A word of a sentence, for the search for synonyms. */
export interface Word {
  readonly norm: string;
  readonly stem: string;
  readonly tag: string;
}

/** Two sentences that say the same; `group` tells which pairs have a sentence in common. */
export interface SentencePair {
  readonly group: string;
  readonly a: readonly Word[];
  readonly b: readonly Word[];
}

function records(path: string): Record<string, unknown>[] {
  return readFileSync(join(dataArgument(), path), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

export function wordsOf(document: PreparedArticle, sentence?: Sentence): Word[] {
  const tags = tagTokens(document);
  const [from, to] = sentence ? [sentence.firstToken, sentence.endToken] : [0, document.tokens.length];
  return document.tokens.slice(from, to).map(({ norm, stem }, i) => ({ norm, stem, tag: tags[from + i]! }));
}

/** Human and machine translation of 500 sentences (DEMETR, MIT). */
export function demetrPairs(): SentencePair[] {
  const byId = new Map<string, SentencePair>();
  for (const { id, human, mt } of records('facts/demetr.jsonl')) {
    const group = `demetr ${String(id)}`;
    if (byId.has(group)) continue;
    byId.set(group, {
      group,
      a: wordsOf(plainDocument('a', human as string)),
      b: wordsOf(plainDocument('b', mt as string)),
    });
  }
  return [...byId.values()];
}

/** Two translations of 2,398 news sentences, of which only the words are used, not the gold links. */
export function alignmentPairs(): SentencePair[] {
  return records('facts/word-alignment.jsonl').map(({ id, a, b }) => ({
    group: `alignment ${String(id)}`,
    a: wordsOf(plainDocument('a', a as string)),
    b: wordsOf(plainDocument('b', b as string)),
  }));
}

/** Sentences of human and machine translations of 114 news articles (WMT 2021), aligned in order. */
export function wmtPairs(): SentencePair[] {
  const folder = 'copies/wmt21-mt-copies';
  const documents = new Map(
    records(`${folder}/articles.jsonl`).map(({ id, text }) => [
      id as string,
      plainDocument(id as string, text as string),
    ]),
  );
  const pairs: SentencePair[] = [];
  for (const { a, b } of records(`${folder}/pairs.jsonl`)) {
    const [first, second] = [documents.get(a as string)!, documents.get(b as string)!];
    const name = (a as string).replace(/#.*/, '');
    for (const [i, j] of alignInOrder(first, second)) {
      const group = `${name} ${i}`;
      pairs.push({ group, a: wordsOf(first, first.sentences[i]), b: wordsOf(second, second.sentences[j]) });
    }
  }
  return pairs;
}

/** Translations keep the order of sentences: the best partner within three places, if it shares a third of the words. */
function alignInOrder(a: PreparedArticle, b: PreparedArticle): [number, number][] {
  const stems = (document: PreparedArticle) =>
    document.sentences.map(
      ({ firstToken, endToken }) =>
        new Set(document.tokens.slice(firstToken, endToken).map(({ stem }) => stem)),
    );
  const [left, right] = [stems(a), stems(b)];
  const links: [number, number][] = [];
  left.forEach((words, i) => {
    const middle = Math.round((i * right.length) / left.length);
    let best = 0.33;
    let partner = -1;
    for (let j = Math.max(0, middle - 3); j < Math.min(right.length, middle + 4); j++) {
      let shared = 0;
      for (const word of words) if (right[j]!.has(word)) shared++;
      const dice = (2 * shared) / (words.size + right[j]!.size);
      if (dice > best) [best, partner] = [dice, j];
    }
    if (partner >= 0) links.push([i, partner]);
  });
  return links;
}
