import { antonyms } from './antonym-table.js';
import { baseStem } from './base-stem.js';

let opposites: Map<string, Set<string>> | undefined;

/**
 * Whether two English stems are opposites, such as `increas` and `decreas`, `rose` and `fell`, `stabl` and `unstabl`.
 *
 * Symmetric; a stem is not its own opposite. The first call decodes the table, in about 1 ms.
 */
export function areAntonyms(a: string, b: string): boolean {
  opposites ??= decode();
  const x = baseStem(a);
  const y = baseStem(b);
  return (x < y ? opposites.get(x)?.has(y) : opposites.get(y)?.has(x)) ?? false;
}

function decode(): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const entry of antonyms.split(';')) {
    const [first = '', ...others] = entry.split(' ');
    map.set(first, new Set([...(map.get(first) ?? []), ...others]));
  }
  return map;
}
