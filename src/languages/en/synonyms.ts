import { irregularStems, synonyms } from './synonym-table.js';

let strengths: Map<string, number> | undefined;
let bases: Map<string, string> | undefined;

/**
 * How far two English stems may stand for one another in two versions of one sentence, in [0, 1].
 *
 * 1 for equal stems, forms of one verb (`began`, `begin`) and varieties of spelling (`labour`, `labor`); .9 for words
 * of one meaning; .8 where one of them has it more seldom; .7 for a broader word that translators put for it; 0 where
 * nothing is known. Symmetric. Words that tell another fact (killed and wounded, soldiers and police, weekdays,
 * numbers, opposites) are never synonyms here. The first call decodes the table, in about 5 ms.
 */
export function synonymy(a: string, b: string): number {
  if (a === b) return 1;
  bases ??= decodeBases();
  const x = bases.get(a) ?? a;
  const y = bases.get(b) ?? b;
  if (x === y) return 1;
  strengths ??= decodePairs(synonyms);
  return strengths.get(x < y ? `${x} ${y}` : `${y} ${x}`) ?? 0;
}

function decodeBases(): Map<string, string> {
  const words = irregularStems.split(' ');
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < words.length; i += 2) map.set(words[i]!, words[i + 1]!);
  return map;
}

function decodePairs(text: string): Map<string, number> {
  const map = new Map<string, number>();
  for (const entry of text.split(';')) {
    const [first, ...others] = entry.split(' ');
    for (const other of others) map.set(`${first} ${other.slice(1)}`, (Number(other[0]) || 10) / 10);
  }
  return map;
}
