import type { Article, Boilerplate, PreparedArticle, Sentence, Span } from '../types.js';
import { findBoilerplate } from './boilerplate.js';
import { detectLanguage } from './language.js';
import { toDocument } from './lazy-document.js';
import { findLines, joinLines } from './paragraphs.js';
import type { Line } from './paragraphs.js';
import { findQuotes } from './quotes.js';
import { readable } from './readable.js';
import { splitSentences } from './sentences.js';
import { findTitleLine } from './title.js';
import { TokenBuffer } from './token-columns.js';
import { addTokens } from './tokens.js';

/**
 * Makes an article ready to compare: cuts the boilerplate, finds paragraphs, sentences, words and quotes.
 *
 * It takes any string and throws nothing; a text without a word gives a document without a sentence. Linear in the length
 * of the text.
 */
export function prepare(article: Article): PreparedArticle {
  return prepareRead(article, readArticle(article));
}

/** What a text is in, and what of it is not the story: a third of the cost of {@link prepare}. */
export interface Reading {
  readonly language: string;
  readonly boilerplate: readonly Boilerplate[];
}

export function readArticle(article: Article): Reading {
  const text = readable(article.text);
  return { language: languageOf(article, text), boilerplate: findBoilerplate(text, article.title) };
}

/** {@link prepare} of an article that was read before. */
export function prepareRead(article: Article, reading: Reading): PreparedArticle {
  const { boilerplate } = reading;
  const prepared = prepareStory(article, reading, boilerplate);
  const isLeft = prepared.sentences.length > 0 || boilerplate.length === 0;
  return isLeft ? prepared : prepareStory(article, reading, []);
}

/** @param cut what is left out; nothing where nothing else would be left. */
function prepareStory(
  article: Article,
  { language, boilerplate }: Reading,
  cut: readonly Boilerplate[],
): PreparedArticle {
  const text = readable(article.text);
  const lines = linesBetween(text, cut);
  const hasTitle =
    findTitleLine(text, lines, () => false, article.title) === 0 && !followsDateline(text, lines[0]!, cut);
  const paragraphs = joinLines(text, lines, hasTitle ? 1 : 0);
  const sentences: Sentence[] = [];
  const tokens = buffer;
  // A text that ended in an error may have left some.
  tokens.clear();
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const span = paragraphs[paragraph]!;
    const isTitle = hasTitle && paragraph === 0;
    for (const sentence of isTitle ? [span] : splitSentences(text, span, language)) {
      const firstToken = tokens.length;
      addTokens(tokens, text, sentence, language);
      addSentence(sentence, paragraph, isTitle, firstToken, sentences, tokens);
    }
  }
  const title = hasTitle ? paragraphs[0] : undefined;
  const quotes = findQuotes(text, paragraphs);
  return toDocument(
    {
      article,
      text,
      language,
      boilerplate,
      ...(cut.length < boilerplate.length && { isFurniture: true as const }),
      ...(title && { title }),
    },
    { paragraphs, sentences, quotes },
    tokens.take(),
  );
}

/** What stands behind a dateline is the story, however it ends. */
function followsDateline(text: string, { start }: Span, cut: readonly Boilerplate[]): boolean {
  return cut.some(
    ({ kind, end }) => kind === 'dateline' && end <= start && text.slice(end, start).trim() === '',
  );
}

const buffer = new TokenBuffer();

/** A longer sentence is cut: no writer makes one, and aligning costs time for each word of it. */
const maxSentenceTokens = 400;

function addSentence(
  { start, end }: Span,
  paragraph: number,
  isTitle: boolean,
  firstOfAll: number,
  sentences: Sentence[],
  tokens: TokenBuffer,
): void {
  const { length } = tokens;
  for (let firstToken = firstOfAll; firstToken < length; firstToken += maxSentenceTokens) {
    const endToken = Math.min(length, firstToken + maxSentenceTokens);
    sentences.push({
      start: firstToken === firstOfAll ? start : tokens.startAt(firstToken),
      end: endToken === length ? end : tokens.endAt(endToken - 1),
      paragraph,
      firstToken,
      endToken,
      isTitle,
    });
  }
}

/** The lines of the text without what was cut. */
function linesBetween(text: string, boilerplate: readonly Boilerplate[]): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const { start, end } of [...boilerplate, { start: text.length, end: text.length }]) {
    for (const line of findLines(text, from, start)) lines.push(line);
    from = end;
  }
  return lines;
}

/** Primary subtag of the language that the caller names, else of the one that the text is in. */
export function languageOf({ language }: Article, text: string): string {
  return primarySubtag(language) ?? detectLanguage(text);
}

function primarySubtag(language: string | undefined): string | undefined {
  const subtag = language?.split(/[-_]/, 1)[0]?.toLowerCase();
  return subtag !== undefined && /^[a-z]{2,8}$/.test(subtag) ? subtag : undefined;
}
