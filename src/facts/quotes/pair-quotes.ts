import { assignBest, indexBy, linkedItems } from '../alignment/assign-best.js';
import type { FactContext } from '../fact-context.js';
import { compareQuotes } from './comparison.js';
import type { Spoken } from './spoken.js';

/** Least likeness of two quotations in sentences that answer each other. */
const minSimilarity = 0.3;

/** Which quotation of the copy answers which of the source: in linked sentences first, then in the whole copy. */
export function pairQuotes(
  context: FactContext,
  inSource: readonly Spoken[],
  inCopy: readonly Spoken[],
): Map<Spoken, Spoken> {
  const { source, copy, words } = context;
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
  if (context.isCopy) {
    pairInPlace(context, inSource, inCopy, pairs);
    pairMoved(context, inSource, inCopy, pairs);
  }
  return pairs;
}

/** “The word “harvest” appears”, “the word “famine” appears”: between the same words stands one quotation, whatever it says. */
function pairInPlace(
  { words }: FactContext,
  inSource: readonly Spoken[],
  inCopy: readonly Spoken[],
  pairs: Map<Spoken, Spoken>,
): void {
  const taken = new Set(pairs.values());
  const byStart = new Map(inCopy.map((b) => [b.firstToken, b]));
  for (const a of inSource) {
    if (pairs.has(a) || a.firstToken === 0) continue;
    const before = words.toCopy[a.firstToken - 1]!;
    const b = before < 0 ? undefined : byStart.get(before + 1);
    if (b === undefined || taken.has(b) || words.toCopy[a.endToken] !== b.endToken) continue;
    taken.add(b);
    pairs.set(a, b);
  }
}

/** Quotations that nothing in the linked sentences answers are looked for in the whole copy. */
function pairMoved(
  { source, copy }: FactContext,
  inSource: readonly Spoken[],
  inCopy: readonly Spoken[],
  pairs: Map<Spoken, Spoken>,
): void {
  const taken = new Set(pairs.values());
  const free = inCopy.filter((b) => !taken.has(b) && b.endToken - b.firstToken > 2).slice(0, maxMoved);
  const lost = inSource.filter((a) => !pairs.has(a) && a.endToken - a.firstToken > 2).slice(0, maxMoved);
  const moved = assignBest(
    lost,
    () => free,
    (a, b) => compareQuotes(source, a.quote, copy, b.quote).similarity,
    minMoved,
  );
  for (const [a, b] of moved) pairs.set(a, b);
}

/** Quotations of one text that are looked for, and the least Dice coefficient of one that is found. */
const maxMoved = 40;
const minMoved = 0.6;

function sharedShare(toCopy: Int32Array, a: Spoken, b: Spoken): number {
  let inside = 0;
  for (let i = a.firstToken; i < a.endToken; i++)
    if (toCopy[i]! >= b.firstToken && toCopy[i]! < b.endToken) inside++;
  return inside / Math.max(1, Math.min(a.endToken - a.firstToken, b.endToken - b.firstToken));
}
