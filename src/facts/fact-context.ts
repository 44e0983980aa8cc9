import { firstEndingAfter } from '../text/first-ending-after.js';
import type { PreparedArticle, FactChange, Match, Passage, Span } from '../types.js';
import { alignWords, isContent, type WordAlignment } from './alignment/align-words.js';
import { fillGaps } from './alignment/fill-gaps.js';
import { createNameMatcher, type NameMatcher } from './names/comparison.js';
import { readsAsEnglish } from '../text/reads-as-english.js';

/** What a judge of facts finds. Its confidence is 0 until the finding is weighed. */
export type Finding = FactChange & {
  /** Its name in the table of verdicts. */
  readonly verdict: string;
};

/** What every judge of facts looks at: two documents, and what of them answers what. */
export interface FactContext {
  readonly source: PreparedArticle;
  readonly copy: PreparedArticle;
  /** Both descend from one text, so that a difference is a fault of the copy; else the two merely disagree. */
  readonly isCopy: boolean;
  readonly words: WordAlignment;
  /** For every sentence of the source, the sentences of the copy linked with it, ascending. */
  readonly toCopy: readonly (readonly number[])[];
  readonly toSource: readonly (readonly number[])[];
  readonly names: NameMatcher;
}

/** Aligns the words of two matched documents and readies their names. */
export function createFactContext(source: PreparedArticle, copy: PreparedArticle, match: Match): FactContext {
  const toCopy: number[][] = source.sentences.map(() => []);
  const toSource: number[][] = copy.sentences.map(() => []);
  const { relation } = match;
  const isCopy = relation === 'identical' || relation === 'near-duplicate' || relation === 'rewrite';
  const links = isCopy ? fillGaps(source, copy, match.alignment.links) : match.alignment.links;
  for (const link of links) {
    for (const i of link.source)
      for (const j of link.copy) {
        toCopy[i]!.push(j);
        toSource[j]!.push(i);
      }
  }
  return {
    source,
    copy,
    isCopy,
    words: alignWords(source, copy, links),
    toCopy,
    toSource,
    names: createNameMatcher(source, copy),
  };
}

/** The same two documents seen from the other side. */
export function mirror(context: FactContext): FactContext {
  const { names } = context;
  return {
    source: context.copy,
    copy: context.source,
    isCopy: context.isCopy,
    words: { toCopy: context.words.toSource, toSource: context.words.toCopy },
    toCopy: context.toSource,
    toSource: context.toCopy,
    names: {
      compare: (a, b) => names.compare(b, a),
      inCopy: (name) => names.inSource(name),
      inSource: (name) => names.inCopy(name),
    },
  };
}

/** Whether both texts are read as English; so is one of which nothing tells the language. */
export function areEnglish({ source, copy }: FactContext): boolean {
  return [source, copy].every(({ language }) => readsAsEnglish(language));
}

/** The words of a span, without white space at its ends. */
export function passage(document: PreparedArticle, span: Span): Passage {
  const { text } = document.article;
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { text: text.slice(start, end), start, end };
}

/** Content words of a run of tokens that have a partner, as a share of its content words; 1 where it has none. */
export function alignedShare(
  document: PreparedArticle,
  partners: Int32Array,
  firstToken: number,
  endToken: number,
): number {
  return contentShare(document, partners, firstToken, endToken) ?? 1;
}

/** The same; `undefined` where it has no content words to judge by. */
export function contentShare(
  document: PreparedArticle,
  partners: Int32Array,
  firstToken: number,
  endToken: number,
): number | undefined {
  let content = 0;
  let aligned = 0;
  for (let i = firstToken; i < endToken; i++) {
    if (!isContent(document.tokens[i]!)) continue;
    content++;
    if (partners[i]! >= 0) aligned++;
  }
  return content === 0 ? undefined : aligned / content;
}

/** Index of the first token that ends after `offset`. */
export function tokenAt({ tokens }: PreparedArticle, offset: number): number {
  return firstEndingAfter(tokens, offset);
}

/** Whether two passages have the same words up to case, quotation marks and spaces. */
export function sameWording(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[“”"«»]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
