import type { Span, Token } from '../types.js';
import { fold } from './fold.js';
import { stem } from './stem.js';

const word = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Words of one span in reading order. */
export function tokenize(text: string, span: Span, language: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.slice(span.start, span.end).matchAll(word)) {
    const norm = fold(found[0]);
    const start = span.start + found.index;
    tokens.push({ start, end: start + found[0].length, norm, stem: stem(norm, language) });
  }
  return tokens;
}
