import type { FactChange } from '../types.js';

/** Findings of one sort in one copy; the first stands for all. */
export type FindingGroup = readonly [FactChange, ...FactChange[]];

/** From so many on, findings of one sort are told as one. */
const minGroup = 3;

/**
 * Findings that say the same of other words, thirteen times “without the quotation marks”, as one; in their order.
 */
export function groupFindings(facts: readonly FactChange[]): FindingGroup[] {
  const bySort = new Map<string, [FactChange, ...FactChange[]]>();
  for (const fact of facts) {
    const group = bySort.get(sortOf(fact));
    if (group) group.push(fact);
    else bySort.set(sortOf(fact), [fact]);
  }
  const told = new Set<string>();
  return facts.flatMap((fact): FindingGroup[] => {
    const sort = sortOf(fact);
    const group = bySort.get(sort)!;
    if (group.length < minGroup) return [[fact]];
    if (told.has(sort)) return [];
    told.add(sort);
    return [group];
  });
}

/** What is said, without the words it is said of. */
function sortOf({ severity, kind, change, garble, note }: FactChange): string {
  const said = note.replace(/“[^“”]*”|"[^"]*"|\d+/g, '“…”');
  return JSON.stringify([severity, kind, change, garble, said]);
}
