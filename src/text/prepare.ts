import type { Article, Document, Sentence, Span, Token } from '../types.js';
import { tokenize } from './tokens.js';

/** Makes an article ready to compare. */
export function prepare(article: Article): Document {
  const { text } = article;
  const language = article.language?.split('-')[0]?.toLowerCase() ?? 'en';
  const paragraphs: Span[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const line of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const start = line.index;
    const end = start + line[0].length;
    paragraphs.push({ start, end });
    for (const found of line[0].matchAll(/\S.*?(?:[.!?]["”]?(?=\s+["“A-Z]|\s*$)|$)/g)) {
      const span = { start: start + found.index, end: start + found.index + found[0].length };
      const firstToken = tokens.length;
      tokens.push(...tokenize(text, span, language));
      sentences.push({ ...span, paragraph: paragraphs.length - 1, firstToken, endToken: tokens.length, isTitle: false });
    }
  }
  return { article, text, language, boilerplate: [], paragraphs, sentences, tokens, quotes: [] };
}
