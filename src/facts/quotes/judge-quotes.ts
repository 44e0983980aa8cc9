import { hasLostMarks } from '../../text/page-damage.js';
import type { PreparedArticle } from '../../types.js';
import { editedSentence } from '../alignment/edited-sentence.js';
import { contentShare, mirror, passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { createFindIndirect } from './find-indirect.js';
import { findRun } from './find-run.js';
import { judgeSpeaker } from './judge-speaker.js';
import { compareAll, compareWords, hasVeryWords, type Quotations, type QuotePair } from './quote-pair.js';
import { pairQuotes } from './pair-quotes.js';
import { hasSpeech, isTitleOrTerm, isUnspoken, spokenOf, type Spoken } from './spoken.js';

/** Least share of the content words of a quotation with a partner for the words to be still there. */
const minShare = 0.5;

/** What became of the words between quotation marks. */
export function judgeQuotes(context: FactContext): Finding[] {
  const { source, copy, words } = context;
  const inSource = spokenOf(source);
  const inCopy = spokenOf(copy);
  const pairs = pairQuotes(context, inSource, inCopy);
  const compared = compareAll(context, pairs);
  const all = { inSource, inCopy, isEdited: hasVeryWords(context, compared) };
  const changes = compared.flatMap((pair) => judgePair(context, pair, all));
  if (!context.isCopy) return changes;

  const answered = new Set<Spoken>([...pairs.keys(), ...pairs.values()]);
  const findIndirect = createFindIndirect(context);
  for (const quote of inSource) {
    if (answered.has(quote) || quote.quote.isUnpaired) continue;
    const change = judgeLost(context, quote, inCopy, findIndirect);
    if (change) changes.push(change);
  }
  for (const quote of inCopy) {
    // A single mark may stand anywhere: what it opens is a guess.
    if (answered.has(quote) || quote.quote.isUnpaired) continue;
    const share = contentShare(copy, words.toSource, quote.firstToken, quote.endToken);
    if (share === undefined) continue;
    const at = seek(copy, quote, source);
    if (at >= 0 && inSource.some((a) => isWithin(at, quote, a))) continue;
    if ((share >= minShare || at >= 0) && (isTitleOrTerm(copy, quote) || hasLostMarks(source))) continue;
    if (at < 0 && share < minShare && isTermOf(mirror(context), quote)) continue;
    const sides = { copy: passage(copy, quote.quote) };
    changes.push(
      share >= minShare || at >= 0
        ? tell('quote-marks-added', 'quote', sides)
        : tell('quote-added', 'quote', sides, {
            // Put in nobody's mouth, it is a term, a headline, or a text that a page set between marks.
            severity: isPutInMouth(context, quote) ? 'major' : 'minor',
          }),
    );
  }
  return changes;
}

function isPutInMouth({ copy, toSource }: FactContext, quote: Spoken): boolean {
  return isLinked(toSource, quote) && !isTitleOrTerm(copy, quote) && hasSpeech(copy, quote);
}

/** Whether a run of as many words as `quote` has, from `at` on, lies in another quotation. */
function isWithin(at: number, quote: Spoken, other: Spoken): boolean {
  return at >= other.firstToken && at + quote.endToken - quote.firstToken <= other.endToken;
}

function judgePair(context: FactContext, pair: QuotePair, all: Quotations): Finding[] {
  const words = compareWords(context, pair, all);
  const { isCopy } = context;
  // Other words may be another quotation; the same words have one speaker.
  if (!isCopy || (words.severity !== 'none' && words.garble !== 'quote-altered')) return [words];
  const speaker = judgeSpeaker(context, pair.a, pair.b);
  return speaker ? [words, speaker] : [words];
}

/** Where the words of a quotation stand in the other text; only the first quotations of a text are looked for. */
function seek(
  document: PreparedArticle,
  { quote, firstToken, endToken }: Spoken,
  other: PreparedArticle,
): number {
  const isSought = quote.start <= (document.quotes[maxSought - 1]?.start ?? Infinity);
  return isSought ? findRun(document.tokens.slice(firstToken, endToken), other) : -1;
}

/** Quotations of one text that are looked for word by word. */
const maxSought = 80;

/** Least share of the words of a quotation, the little ones too, for its words to be there still. Set by hand. */
const minVerbatim = 0.7;

/** Share of the words of a quotation that have themselves for partners. */
function sameShare({ source, copy, words }: FactContext, { firstToken, endToken }: Spoken): number {
  let same = 0;
  for (let i = firstToken; i < endToken; i++)
    if (copy.tokens[words.toCopy[i]!]?.norm === source.tokens[i]!.norm) same++;
  return same / Math.max(1, endToken - firstToken);
}

/** A quotation of the source without a partner: its words are still there, told in other words, or gone. */
function judgeLost(
  context: FactContext,
  quote: Spoken,
  inCopy: readonly Spoken[],
  findIndirect: (quote: Spoken) => number | undefined,
): Finding | undefined {
  const { source, copy, words } = context;
  const share = contentShare(source, words.toCopy, quote.firstToken, quote.endToken);
  if (share === undefined) return undefined;
  const was = passage(source, quote.quote);
  const at = seek(source, quote, copy);
  // Two quotations became one, or one stands elsewhere.
  if (at >= 0 && inCopy.some((b) => isWithin(at, quote, b)))
    return tell('quote-kept', 'quote', {
      source: was,
      copy: passage(copy, runSpan(copy, at, at + quote.endToken - quote.firstToken)),
    });
  if (at < 0) {
    const told = findIndirect(quote);
    if (told !== undefined && !isTitleOrTerm(source, quote))
      return tell('quote-now-indirect', 'quote', { source: was, copy: passage(copy, copy.sentences[told]!) });
  }
  const isLinkedTerm = isLinked(context.toCopy, quote) && isTitleOrTerm(source, quote);
  if (at < 0 && share < minShare) {
    if (isTermOf(context, quote)) return undefined;
    return tell('quote-dropped', 'quote', { source: was });
  }
  if (isLinkedTerm || hasLostMarks(copy)) return undefined;
  const partners: number[] = at >= 0 ? [at, at + quote.endToken - quote.firstToken - 1] : [];
  for (let i = quote.firstToken; at < 0 && i < quote.endToken; i++)
    if (words.toCopy[i]! >= 0) partners.push(words.toCopy[i]!);
  partners.sort((a, b) => a - b);
  const first = copy.tokens[partners[0]!]!;
  const last = copy.tokens[partners[partners.length - 1]!]!;
  // Marks set apart by spaces.
  if (hasMark(copy.text.slice(last.end, last.end + markWidth))) return undefined;
  if (hasMark(copy.text.slice(Math.max(0, first.start - markWidth), first.start))) return undefined;
  const found = passage(copy, { start: first.start, end: last.end });
  // Of words that were told in others it cannot be said that they stand there without their marks.
  if (at < 0 && sameShare(context, quote) < minVerbatim)
    return tell('quote-now-indirect', 'quote', { source: was, copy: found });
  const isShort = found.text.length <= 3 * was.text.length;
  return tell('quote-marks-lost', 'quote', { source: was, ...(isShort && { copy: found }) });
}

/** In a sentence told anew a term may come back as another word for it. */
function isTermOf(context: FactContext, quote: Spoken): boolean {
  const { source, toCopy } = context;
  return (
    isUnspoken(source, quote) &&
    quote.sentences.every((i) => toCopy[i]!.length > 0 && editedSentence(context, i) === undefined)
  );
}

const markWidth = 4;
const hasMark = (gap: string) => /["“”«»„‘’']/.test(gap);

function runSpan({ tokens }: PreparedArticle, first: number, end: number) {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

function isLinked(links: readonly (readonly number[])[], { sentences }: Spoken): boolean {
  return sentences.some((index) => links[index]!.length > 0);
}
