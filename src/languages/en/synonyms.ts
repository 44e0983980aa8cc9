import { baseStem } from './base-stem.js';
import { synonyms } from './synonym-table.js';

/** By the first stem of a pair in code unit order, then by the other: most words have no entry, and no key is built. */
let strengths: Map<string, Map<string, number>> | undefined;

/**
 * How far two English stems may stand for one another in two versions of one sentence, in [0, 1].
 *
 * 1 for equal stems, forms of one word (`began`, `begin`; `men`, `man`) and varieties of spelling (`labour`, `labor`);
 * .9 for words of one meaning; .8 where one of them has it more seldom; .7 for a word that is near; 0 where nothing is
 * known. Symmetric. Words that tell another fact (killed and wounded, soldiers and police, weekdays, numbers,
 * opposites) are never synonyms here. The first call decodes the table, in about 5 ms.
 */
export function synonymy(a: string, b: string): number {
  const x = baseStem(a);
  const y = baseStem(b);
  if (x === y) return 1;
  strengths ??= decode();
  return (x < y ? strengths.get(x)?.get(y) : strengths.get(y)?.get(x)) ?? 0;
}

function decode(): Map<string, Map<string, number>> {
  const map = new Map<string, Map<string, number>>();
  for (const entry of synonyms.split(';')) {
    const [first = '', ...others] = entry.split(' ');
    let near = map.get(first);
    if (near === undefined) map.set(first, (near = new Map<string, number>()));
    for (const other of others) near.set(other.slice(1), (Number(other[0]) || 10) / 10);
  }
  return map;
}
