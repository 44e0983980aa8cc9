import { assignBest, indexBy, linkedItems } from '../alignment/assign-best.js';
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
  const pairs = assignBest(inSource, candidates, (a, b) => slotScore(context, a, b), minSlotScore);
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
  { toCopy, toSource }: FactContext,
  inSource: readonly Quantity[],
  bySentence: ReadonlyMap<number, readonly Quantity[]>,
  pairs: Map<Quantity, Quantity>,
): void {
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
      if (answers.length === 1 && rivals.length === 0) pairs.set(a, answers[0]!);
    }
  }
}
