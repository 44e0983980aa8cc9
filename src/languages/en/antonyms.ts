import { antonyms } from './antonym-table.js';
import { baseStem } from './base-stem.js';

let pairs: Set<string> | undefined;

/**
 * Whether two English stems are opposites, such as `increas` and `decreas`, `rose` and `fell`, `stabl` and `unstabl`.
 *
 * Symmetric; a stem is not its own opposite. The first call decodes the table, in about 1 ms.
 */
export function areAntonyms(a: string, b: string): boolean {
  pairs ??= decode();
  const x = baseStem(a);
  const y = baseStem(b);
  return pairs.has(x < y ? `${x} ${y}` : `${y} ${x}`);
}

function decode(): Set<string> {
  const set = new Set<string>();
  for (const entry of antonyms.split(';')) {
    const [first, ...others] = entry.split(' ');
    for (const other of others) set.add(`${first} ${other}`);
  }
  return set;
}
