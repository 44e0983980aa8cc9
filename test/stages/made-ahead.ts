import type { Fields } from '../../src/stages/index.js';
import { of } from './rows.js';

interface FlaggedPair {
  readonly a: string;
  readonly b: string;
  readonly flag: string;
}

/**
 * What `match` has told ahead of the components of copies that it had whole, with the same members, pairs and flags as the
 * run has: its records as `cluster` gives them, and which components are left to `cluster`.
 */
export function takeAhead(
  matched: readonly Fields[],
  copyOf: ReadonlyMap<string, string>,
  flagged: readonly FlaggedPair[],
): { readonly records: Fields[]; readonly others: ReadonlySet<string> } {
  const keyOf = new Map(
    of(matched, 'component').map(([key, members, pairs]) => [`${members!}|${pairs!}`, key!]),
  );
  const others = new Set<string>();
  const taken = new Set<string>();
  for (const component of new Set(copyOf.values())) {
    const members = [...copyOf].flatMap(([p, of]) => (of === component ? Number(p) : []));
    const pairs = flagged
      .filter(({ a, b }) => copyOf.get(a) === component && copyOf.get(b) === component)
      .sort((x, y) => Number(x.a) - Number(y.a) || Number(x.b) - Number(y.b))
      .map(({ a, b, flag }) => `${a} ${b} ${flag}`);
    const key = keyOf.get(`${members.sort((x, y) => x - y).join(' ')}|${pairs.join(',')}`);
    if (key === undefined) others.add(component);
    else taken.add(key);
  }
  const isTold = (kind: string) => ['cluster', 'copy', 'comparison'].includes(kind);
  const records = matched
    .filter(([kind, key]) => isTold(kind!) && taken.has(key!))
    .map(([kind, , ...fields]): Fields => [kind!, ...fields]);
  return { records, others };
}
