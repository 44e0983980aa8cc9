import { assignBest, indexBy, linkedItems } from '../alignment/assign-best.js';
import type { PreparedArticle } from '../../types.js';
import type { FactContext } from '../fact-context.js';
import type { Quantity } from './quantities.js';
import { measureSame, slotScore } from './slots.js';

/** Least slot score of two quantities that count the same thing. */
const minSlotScore = 3;
/** A sentence with more figures left is a table. */
const maxLeft = 20;
/** At most this many figures of one role are compared with one figure of an independent report. */
const maxSameRole = 50;

/** Which figure of the copy answers which of the source: by slot, then what alone is left of one dimension. */
export function pairQuantities(
  context: FactContext,
  inSource: readonly Quantity[],
  inCopy: readonly Quantity[],
): Map<Quantity, Quantity> {
  const { isCopy } = context;
  const bySentence = indexBy(inCopy, ({ sentence }) => sentence);
  const byRole = indexBy(inCopy, ({ role }) => role);
  const candidates = isCopy
    ? (a: Quantity) => linkedItems(context.toCopy, bySentence, a.sentence)
    : (a: Quantity) =>
        new Set([...linkedItems(context.toCopy, bySentence, a.sentence), ...sameRole(byRole, a)]);
  const pairs = assignBest(
    inSource,
    candidates,
    (a, b) => (isCopy && measureOtherThings(context, a, b) ? 0 : slotScore(context, a, b)),
    minSlotScore,
  );
  if (isCopy) pairLeft(context, inSource, bySentence, pairs);
  return pairs;
}

function sameRole(
  byRole: ReadonlyMap<string | undefined, readonly Quantity[]>,
  { role }: Quantity,
): readonly Quantity[] {
  return role === undefined ? [] : (byRole.get(role)?.slice(0, maxSameRole) ?? []);
}

/** Pairs what is the only one of its dimension left in a sentence with the only one left in its answer. */
function pairLeft(
  context: FactContext,
  inSource: readonly Quantity[],
  bySentence: ReadonlyMap<number, readonly Quantity[]>,
  pairs: Map<Quantity, Quantity>,
): void {
  const { toCopy, toSource } = context;
  const taken = new Set(pairs.values());
  const left = indexBy(
    inSource.filter((a) => !pairs.has(a)),
    ({ sentence }) => sentence,
  );
  for (const [sentence, figures] of left) {
    const [partner, ...others] = toCopy[sentence]!;
    if (partner === undefined || others.length > 0 || toSource[partner]!.length > 1) continue;
    const free = (bySentence.get(partner) ?? []).filter((b) => !taken.has(b)).slice(0, maxLeft);
    for (const a of figures.slice(0, maxLeft)) {
      const answers = free.filter((b) => measureSame(a, b));
      const rivals = figures
        .slice(0, maxLeft)
        .filter((other) => other !== a && measureSame(other, answers[0] ?? a));
      if (answers.length === 1 && rivals.length === 0 && !measureOtherThings(context, a, answers[0]!))
        pairs.set(a, answers[0]!);
    }
  }
}

/** Words on each side of a figure in which what it measures stands. */
const reach = 4;

/**
 * “Uses 64 gallons, four above the limit”, “exceeds the 60-gallon limit by four”: what the one figure measures the other text
 * has away from its own.
 */
export function measureOtherThings(context: FactContext, a: Quantity, b: Quantity): boolean {
  return (
    isAwayFrom(context.words.toSource, measured(context.copy, b), a) ||
    isAwayFrom(context.words.toCopy, measured(context.source, a), b)
  );
}

/** The noun behind a figure that is joined to its unit by a hyphen: “60-gallon limit”. */
function measured({ text, tokens }: PreparedArticle, { end, start, endToken }: Quantity): number | undefined {
  if (!text.slice(start, end).includes('-')) return undefined;
  for (let i = endToken; i < Math.min(tokens.length, endToken + 2); i++)
    if (tokens[i]!.start >= end) return text.slice(end, tokens[i]!.start) === ' ' ? i : undefined;
  return undefined;
}

function isAwayFrom(
  partners: Int32Array,
  at: number | undefined,
  { firstToken, endToken }: Quantity,
): boolean {
  const partner = at === undefined ? -1 : partners[at]!;
  return partner >= 0 && (partner < firstToken - reach || partner >= endToken + reach);
}
