import { splitSentences } from '../../src/text/sentences.js';
import { tokenize } from '../../src/text/tokens.js';
import type { PreparedArticle, Sentence, Token } from '../../src/types.js';

/** A document of clean English text: lines are paragraphs, nothing is cut. */
export function plainDocument(id: string, text: string): PreparedArticle {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const paragraphs = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  paragraphs.forEach((line, paragraph) => {
    for (const span of splitSentences(text, line, 'en')) {
      const firstToken = tokens.length;
      for (const token of tokenize(text, span, 'en')) tokens.push(token);
      sentences.push({ ...span, paragraph, firstToken, endToken: tokens.length, isTitle: false });
    }
  });
  return {
    article: { id, text },
    text,
    language: 'en',
    boilerplate: [],
    paragraphs,
    sentences,
    tokens,
    quotes: [],
  };
}
