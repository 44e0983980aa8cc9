import type { FactChange } from '../types.js';
import { count, list } from './in-words.js';

/** A copy at most so long beside its source was cut for length, and a list of all that fell is for whoever asks. */
const maxShare = 0.6;
/** Fewer passages left out are told one by one. */
const minLost = 4;

/** What a copy that was cut to a part of its source leaves out, in one line, and what is still told by itself. */
export interface CutShort {
  readonly line: string;
  readonly rest: readonly FactChange[];
}

/**
 * `A third as long; leaves out 9 statements, 3 names and 2 figures.` for a copy much shorter than its source, and `Three times
 * as long; adds …` for the other way round; the length alone where little of what fell was found; `undefined` where neither
 * is. What is grave (a CORRECTION) stays by itself. Lengths in characters.
 */
export function cutShort(
  facts: readonly FactChange[],
  sourceLength: number,
  copyLength: number,
): CutShort | undefined {
  const isShorter = copyLength <= sourceLength;
  const share = isShorter ? copyLength / sourceLength : sourceLength / copyLength;
  if (!(share > 0 && share <= maxShare)) return undefined;
  const change = isShorter ? 'dropped' : 'added';
  const isLost = (fact: FactChange) => fact.change === change && fact.severity !== 'major';
  const lost = facts.filter(isLost);
  // So little of it is sure enough to be told that it is told one by one, and that the rest is gone in a word.
  if (lost.length < minLost)
    return { line: `${lengthInWords(share, isShorter)} as its source.`, rest: facts };
  const line = `${lengthInWords(share, isShorter)}; ${isShorter ? 'leaves out' : 'adds'} ${list(kindsOf(lost))}.`;
  return { line, rest: facts.filter((fact) => !isLost(fact)) };
}

const shares: readonly (readonly [share: number, shorter: string, longer: string])[] = [
  [0.55, 'Half as long', 'Twice as long'],
  [0.4, 'A third as long', 'Three times as long'],
  [0.29, 'A quarter as long', 'Four times as long'],
  [0.22, 'A fifth as long', 'Five times as long'],
  [0.15, 'A tenth as long', 'Ten times as long'],
];

function lengthInWords(share: number, isShorter: boolean): string {
  if (share > shares[0]![0]) return isShorter ? 'Not two thirds as long' : 'Half as long again';
  const found = shares.findLast(([most]) => share <= most)!;
  if (share < 0.08) return isShorter ? 'Less than a tenth as long' : 'More than ten times as long';
  return isShorter ? found[1] : found[2];
}

type Sort = 'statement' | 'name' | 'figure' | 'time' | 'quotation';

const sortOf: Readonly<Partial<Record<FactChange['kind'], Sort>>> = {
  person: 'name',
  organisation: 'name',
  place: 'name',
  alias: 'name',
  quantity: 'figure',
  time: 'time',
  quote: 'quotation',
};

/** `9 statements`, `3 names`: how many of each sort, in this order. */
function kindsOf(lost: readonly FactChange[]): string[] {
  const counts = new Map<Sort, number>();
  for (const { kind } of lost) {
    const sort = sortOf[kind] ?? 'statement';
    counts.set(sort, (counts.get(sort) ?? 0) + 1);
  }
  const sorts: readonly Sort[] = ['statement', 'quotation', 'name', 'figure', 'time'];
  return sorts.flatMap((sort) => (counts.has(sort) ? [count(counts.get(sort)!, sort)] : []));
}
