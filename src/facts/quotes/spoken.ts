import { firstEndingAfter } from '../../text/first-ending-after.js';
import type { PreparedArticle, Quote } from '../../types.js';
import { isContent } from '../alignment/align-words.js';
import { tokenAt } from '../fact-context.js';

/** A quotation with its tokens `[firstToken, endToken)` and the sentences it stands in. */
export interface Spoken {
  readonly quote: Quote;
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentences: readonly number[];
}

export function spokenOf(document: PreparedArticle): Spoken[] {
  return document.quotes.map((quote) => {
    const firstToken = tokenAt(document, quote.inner.start);
    const endToken = tokenAt(document, quote.inner.end);
    const sentences: number[] = [];
    for (let s = firstEndingAfter(document.sentences, quote.start); s < document.sentences.length; s++) {
      if (document.sentences[s]!.start >= quote.end) break;
      sentences.push(s);
    }
    return { quote, firstToken, endToken, sentences };
  });
}

/** Most words of a title, and of a word or two that stand between marks for another reason. */
const maxTitle = 8;
const maxTerm = 2;

/** Words after which what stands between marks is a name or a term, and nobody's speech. */
const namingLeads = new Set(
  (
    'called dubbed named titled entitled nicknamed termed labelled labeled film book song play novel album series show ' +
    'poem painting so-called word phrase term slogan hashtag programme program exhibition operation'
  ).split(' '),
);

/** Marks round a title, a term of art or a scare word, which come and go: nobody speaks. */
export function isTitleOrTerm(document: PreparedArticle, { firstToken, endToken }: Spoken): boolean {
  const words = endToken - firstToken;
  if (words <= maxTerm) return true;
  if (words > maxTitle) return false;
  const { text, tokens } = document;
  if (namingLeads.has(tokens[firstToken - 1]?.norm ?? '')) return true;
  const content = tokens.slice(firstToken, endToken).filter(isContent);
  return (
    content.length > 1 && content.every(({ start }) => /^[\p{Lu}\p{N}]/u.test(text.slice(start, start + 2)))
  );
}
