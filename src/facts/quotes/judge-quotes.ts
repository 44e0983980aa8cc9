import { firstEndingAfter } from '../../text/first-ending-after.js';
import type { PreparedArticle, Quote } from '../../types.js';
import { isContent } from '../alignment/align-words.js';
import { assignBest, indexBy, linkedItems } from '../alignment/assign-best.js';
import { editedSentence } from '../alignment/edited-sentence.js';
import { passage, tokenAt, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { compareQuotes } from './comparison.js';

interface Spoken {
  readonly quote: Quote;
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentences: readonly number[];
}

const minSimilarity = 0.3;
/** Least share of the content words of a quotation with a partner for the words to be still there. */
const minShare = 0.5;

/** What became of the words between quotation marks. */
export function judgeQuotes(context: FactContext): Finding[] {
  const { source, copy, words } = context;
  const inSource = spoken(source);
  const inCopy = spoken(copy);
  const bySentence = indexBy(
    inCopy.flatMap((quote) => quote.sentences.map((sentence) => ({ sentence, quote }))),
    ({ sentence }) => sentence,
  );
  const pairs = assignBest(
    inSource,
    (a) => {
      const near = a.sentences.flatMap((i) => [...linkedItems(context.toCopy, bySentence, i)]);
      return new Set(near.map(({ quote }) => quote));
    },
    (a, b) =>
      Math.max(compareQuotes(source, a.quote, copy, b.quote).similarity, sharedShare(words.toCopy, a, b)),
    minSimilarity,
  );
  const changes: Finding[] = [];
  for (const [a, b] of pairs) changes.push(judgePair(context, a, b));
  if (!context.isCopy) return changes;

  const answered = new Set<Spoken>([...pairs.keys(), ...pairs.values()]);
  for (const quote of inSource) {
    if (answered.has(quote) || quote.quote.isUnpaired) continue;
    const change = judgeLost(context, quote);
    if (change) changes.push(change);
  }
  for (const quote of inCopy) {
    // A single mark may stand anywhere: what it opens is a guess.
    if (answered.has(quote) || quote.quote.isUnpaired) continue;
    if (contentShare(copy, words.toSource, quote) === undefined) continue;
    const share = contentShare(copy, words.toSource, quote)!;
    if (share >= minShare && isTitleOrTerm(context.toSource, quote)) continue;
    const sides = { copy: passage(copy, quote.quote) };
    changes.push(
      share >= minShare
        ? tell('quote-marks-added', 'quote', sides)
        : tell('quote-added', 'quote', sides, {
            severity: isLinked(context.toSource, quote) ? 'major' : 'minor',
          }),
    );
  }
  return changes;
}

function judgePair(context: FactContext, a: Spoken, b: Spoken): Finding {
  const { source, copy, isCopy } = context;
  const sides = { source: passage(source, a.quote), copy: passage(copy, b.quote) };
  switch (compareQuotes(source, a.quote, copy, b.quote).verdict) {
    case 'verbatim':
    case 'glyphs-only':
      return tell('quote-kept', 'quote', sides);
    case 'truncated':
      return tell('quote-cut', 'quote', sides, { isCopy });
    case 'extended':
      return tell(putInMouth(context, b) >= minPut ? 'quote-put-in-mouth' : 'quote-grown', 'quote', sides, {
        isCopy,
      });
    case 'reworded-same-content':
    case 'altered':
      return tell(isRetold(context, a, b) ? 'quote-retold' : 'quote-altered', 'quote', sides, { isCopy });
  }
}

/** Least share of the content words, of either quotation, with a partner in the other. */
const minRetold = 0.5;

/**
 * Translated anew: the sentence has other words all through, and what the quotation says is still there. One word
 * changed in a sentence that is otherwise the same is a changed quotation.
 */
function isRetold(context: FactContext, a: Spoken, b: Spoken): boolean {
  const { source, copy, words } = context;
  if (a.sentences.some((index) => editedSentence(context, index) !== undefined)) return false;
  return (
    (contentShare(source, words.toCopy, a) ?? 1) >= minRetold &&
    (contentShare(copy, words.toSource, b) ?? 1) >= minRetold
  );
}

/** Words without a partner from which a longer quotation is no longer a matter of wording. */
const minPut = 4;

/** How many words of a quotation answer nothing in the source. */
function putInMouth({ words }: FactContext, { firstToken, endToken }: Spoken): number {
  let put = 0;
  for (let j = firstToken; j < endToken; j++) if (words.toSource[j]! < 0) put++;
  return put;
}

/** A quotation of the source without a partner: its words are still there, or they are gone. */
function judgeLost(context: FactContext, quote: Spoken): Finding | undefined {
  const { source, copy, words } = context;
  const share = contentShare(source, words.toCopy, quote);
  if (share === undefined) return undefined;
  const was = passage(source, quote.quote);
  if (share < minShare) {
    const severity = isLinked(context.toCopy, quote) ? 'major' : 'minor';
    return tell('quote-dropped', 'quote', { source: was }, { severity });
  }
  if (isTitleOrTerm(context.toCopy, quote)) return undefined;
  const partners: number[] = [];
  for (let i = quote.firstToken; i < quote.endToken; i++)
    if (words.toCopy[i]! >= 0) partners.push(words.toCopy[i]!);
  partners.sort((a, b) => a - b);
  const first = copy.tokens[partners[0]!]!;
  const last = copy.tokens[partners[partners.length - 1]!]!;
  // Marks set apart by spaces.
  if (hasMark(copy.text.slice(last.end, last.end + markWidth))) return undefined;
  if (hasMark(copy.text.slice(Math.max(0, first.start - markWidth), first.start))) return undefined;
  const found = passage(copy, { start: first.start, end: last.end });
  const isShort = found.text.length <= 3 * was.text.length;
  return tell('quote-marks-lost', 'quote', { source: was, ...(isShort && { copy: found }) });
}

/** A word or two in a sentence of several: the marks round a title or a term of art come and go. */
function isTitleOrTerm(
  links: readonly (readonly number[])[],
  { firstToken, endToken, sentences }: Spoken,
): boolean {
  return endToken - firstToken <= 2 && sentences.some((index) => links[index]!.length > 0);
}

const markWidth = 4;
const hasMark = (gap: string) => /["“”«»„‘’']/.test(gap);

function spoken(document: PreparedArticle): Spoken[] {
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

/** Share of the content words of a quote with a partner anywhere; `undefined` where it has none to judge by. */
function contentShare(
  document: PreparedArticle,
  partners: Int32Array,
  { firstToken, endToken }: Spoken,
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

function sharedShare(toCopy: Int32Array, a: Spoken, b: Spoken): number {
  let inside = 0;
  for (let i = a.firstToken; i < a.endToken; i++)
    if (toCopy[i]! >= b.firstToken && toCopy[i]! < b.endToken) inside++;
  return inside / Math.max(1, Math.min(a.endToken - a.firstToken, b.endToken - b.firstToken));
}

function isLinked(links: readonly (readonly number[])[], { sentences }: Spoken): boolean {
  return sentences.some((index) => links[index]!.length > 0);
}
