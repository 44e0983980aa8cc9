import { firstEndingAfter } from '../../text/first-ending-after.js';
import type { PreparedArticle } from '../../types.js';
import { isContent } from '../alignment/align-words.js';
import { isEditedCopy } from '../alignment/is-edited-copy.js';
import { mirror, passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { compareQuotes, type QuoteVerdict } from './comparison.js';
import { hasLostDenial } from './has-lost-denial.js';
import { hasSameContent, hasSameTelling, howRetold, isOneWordChanged, isSpokenOver } from './how-retold.js';
import { isSpeech, type Spoken } from './spoken.js';

/** Words of a quotation that no two translators choose alike, all of them, or all but one or two. */
const minKept = 6;
const minNearlyKept = 8;

/** Two quotations that answer each other, and how the words of one stand to those of the other. */
export interface QuotePair {
  readonly a: Spoken;
  readonly b: Spoken;
  readonly verdict: QuoteVerdict;
}

export function compareAll(
  { source, copy }: FactContext,
  pairs: ReadonlyMap<Spoken, Spoken>,
): readonly QuotePair[] {
  return [...pairs].map(([a, b]) => ({ a, b, ...compareQuotes(source, a.quote, copy, b.quote) }));
}

/** Whether a desk had the very text before it: long runs of it, or a whole quotation, stand in the copy word for word. */
export function hasVeryWords(context: FactContext, pairs: readonly QuotePair[]): boolean {
  if (!context.isCopy || isEditedCopy(context)) return context.isCopy;
  return pairs.some(
    ({ a, verdict }) =>
      a.endToken - a.firstToken >= minKept && (verdict === 'verbatim' || verdict === 'glyphs-only'),
  );
}

/** All quotations of the two texts, and whether the copy was made from the very words. */
export interface Quotations {
  readonly inSource: readonly Spoken[];
  readonly inCopy: readonly Spoken[];
  readonly isEdited: boolean;
}

/** What became of the words of a quotation. */
export function compareWords(
  context: FactContext,
  { a, b, verdict }: QuotePair,
  { inSource, inCopy, isEdited }: Quotations,
): Finding {
  const { source, copy, words, isCopy } = context;
  const sides = { source: passage(source, a.quote), copy: passage(copy, b.quote) };
  const turnedRound = () => tell('quote-altered', 'quote', sides, { isCopy, severity: 'major' });
  switch (verdict) {
    case 'verbatim':
    case 'glyphs-only':
      return tell('quote-kept', 'quote', sides);
    case 'truncated':
      if (hasLostDenial(context, a, b)) return turnedRound();
      // “…,” he said, “…”: the rest stands between other marks.
      if (isQuotedWhole(source, words.toCopy, a, inCopy)) return tell('quote-kept', 'quote', sides);
      return tell('quote-cut', 'quote', sides, { isCopy });
    case 'extended': {
      if (hasLostDenial(mirror(context), b, a)) return turnedRound();
      if (isQuotedWhole(copy, words.toSource, b, inSource)) return tell('quote-kept', 'quote', sides);
      const isPut = putInMouth(context, a, b) >= minPut;
      return tell(isPut ? 'quote-put-in-mouth' : 'quote-grown', 'quote', sides, { isCopy });
    }
    case 'reworded-same-content':
    case 'altered': {
      if (hasSameContent(context, a, b)) {
        // “so many that we”, “because” for “cos”: what is said is the same.
        const isSame = hasSameTelling(context, a, b);
        if (isSame) return tell('quote-altered', 'quote', sides, { isCopy, severity: 'minor' });
        // The very same words but for who is meant, or whether it is so: no translation changes that alone.
        const isWhole = a.endToken - a.firstToken >= minKept;
        return tell(isWhole ? 'quote-edited' : 'quote-altered', 'quote', sides, {
          isCopy,
          severity: 'major',
        });
      }
      if (
        (isEdited && isSpeech(source, a) && isSpeech(copy, b)) ||
        isSpokenOver(context, a, b, minNearlyKept) ||
        isOneWordChanged(context, a, b)
      )
        return tell('quote-edited', 'quote', sides, { isCopy });
      const retold = howRetold(context, a, b);
      if (retold === 'whole') return tell('quote-retold', 'quote', sides, { isCopy });
      // So little of it is left that nobody can tell which word was changed.
      const severity = retold === 'loose' ? 'minor' : 'major';
      return tell('quote-altered', 'quote', sides, { isCopy, severity });
    }
  }
}

/** Every content word of a quotation has a partner between the marks of the other text. */
function isQuotedWhole(
  { tokens }: PreparedArticle,
  partners: Int32Array,
  { firstToken, endToken }: Spoken,
  others: readonly Spoken[],
): boolean {
  const spans = others.map((other) => ({ start: other.firstToken, end: other.endToken }));
  for (let i = firstToken; i < endToken; i++) {
    if (!isContent(tokens[i]!)) continue;
    const partner = partners[i]!;
    const span = partner < 0 ? undefined : spans[firstEndingAfter(spans, partner)];
    if (span === undefined || span.start > partner) return false;
  }
  return true;
}

/** Words without a partner from which a longer quotation is no longer a matter of wording. */
const minPut = 4;

/** How many words of a quotation answer nothing in the source; a letter or a title grows into no speech. */
function putInMouth(
  { source, copy, words }: FactContext,
  a: Spoken,
  { firstToken, endToken }: Spoken,
): number {
  const own = source.tokens.slice(a.firstToken, a.endToken);
  if (!own.some(isContent)) return 0;
  const left = new Map<string, number>();
  for (const { norm } of own) left.set(norm, (left.get(norm) ?? 0) + 1);
  let put = 0;
  for (let j = firstToken; j < endToken; j++) {
    const { norm } = copy.tokens[j]!;
    const known = left.get(norm) ?? 0;
    if (known > 0) left.set(norm, known - 1);
    else if (words.toSource[j]! < 0) put++;
  }
  return put;
}
