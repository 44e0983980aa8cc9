import { reportingForm } from '../../languages/en/reporting-verbs.js';
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
/** Most words of a phrase between marks that nobody is said to have spoken. */
const maxPhrase = 5;

/** Words after which what stands between marks is a name or a term, and nobody's speech. */
const namingLeads = new Set(
  (
    'called dubbed named titled entitled nicknamed termed labelled labeled film book song play novel album series show ' +
    'poem painting so-called word phrase term slogan hashtag programme program exhibition operation'
  ).split(' '),
);

/** Marks round a title, a term of art or a scare word, which come and go: nobody speaks. */
export function isTitleOrTerm(document: PreparedArticle, spoken: Spoken): boolean {
  const { firstToken, endToken } = spoken;
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

/** A few words between marks that nobody is said to have spoken: a foreign term, a thing that goes by two names. */
export function isUnspoken(document: PreparedArticle, spoken: Spoken): boolean {
  return spoken.endToken - spoken.firstToken <= maxPhrase && !hasSpeech(document, spoken);
}

/** Least words of a quotation that stands by itself. */
const minAlone = 6;

/**
 * Whether somebody is said to have spoken it, or it is whole sentences between marks, as a paragraph of speech is: what runs by
 * mistake from a mark that ends a quotation to the next begins in the midst of a sentence.
 */
export function isSpeech(document: PreparedArticle, spoken: Spoken): boolean {
  if (hasSpeech(document, spoken)) return true;
  const { quote, firstToken, endToken } = spoken;
  const inner = document.text.slice(quote.inner.start, quote.inner.end);
  return (
    !quote.isUnpaired && endToken - firstToken >= minAlone && /^\p{Lu}/u.test(inner) && /[.!?,…]$/.test(inner)
  );
}

/**
 * Whether a reader can tell that somebody speaks: in its sentences or, of the same paragraph, in those beside them, or by a colon
 * before its marks. A few words between marks tell that much themselves.
 */
export function hasSpeaker(document: PreparedArticle, spoken: Spoken): boolean {
  const { firstToken, endToken, quote, sentences } = spoken;
  if (endToken - firstToken < minAlone || sentences.length === 0) return true;
  const { text, paragraphs, sentences: all } = document;
  if (/:\s?$/.test(text.slice(Math.max(0, quote.start - 2), quote.start))) return true;
  const paragraphOf = (sentence: number) => firstEndingAfter(paragraphs, all[sentence]!.start);
  const own = new Set(sentences.map(paragraphOf));
  const beside = [sentences[0]! - 1, ...sentences, sentences.at(-1)! + 1];
  return beside.some((at) => {
    if (all[at] === undefined || !own.has(paragraphOf(at))) return false;
    return hasSpeech(document, { ...spoken, sentences: [at] });
  });
}

/** Reporting verbs that mostly do something else: “called off”, “rites are held”. */
const oftenSilent = new Set(['call', 'hold', 'see', 'find', 'feature', 'show']);

/** Whether a verb of speech stands outside the marks in a sentence of a quotation. */
export function hasSpeech({ tokens, sentences }: PreparedArticle, spoken: Spoken): boolean {
  return spoken.sentences.slice(0, 2).some((index) => {
    for (let i = sentences[index]!.firstToken; i < sentences[index]!.endToken; i++) {
      if (i >= spoken.firstToken && i < spoken.endToken) continue;
      const { norm } = tokens[i]!;
      const verb = reportingForm(norm)?.verb;
      if (norm === 'according' || (verb !== undefined && !oftenSilent.has(verb.lemma))) return true;
    }
    return false;
  });
}
