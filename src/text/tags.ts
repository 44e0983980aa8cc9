import type { Document } from '../types.js';

/** Universal part-of-speech tags, the ones the fact extractors ask for. */
export type Tag =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'SCONJ' | 'VERB' | 'X';

const memo = new WeakMap<Document, readonly Tag[]>();

/** The part of speech of every token of an English document, by token index. */
export function tagTokens(document: Document): readonly Tag[] {
  let tags = memo.get(document);
  if (tags === undefined) {
    tags = document.tokens.map((token): Tag => {
      if (/^\p{N}/u.test(token.norm)) return 'NUM';
      if (/^\p{Lu}/u.test(document.text.slice(token.start, token.end))) return 'PROPN';
      if (/(?:ed|ing)$/.test(token.norm)) return 'VERB';
      return 'NOUN';
    });
    memo.set(document, tags);
  }
  return tags;
}
