import { lemmasOf } from './lemmas.js';
import { readWordTable, type WordTable } from './read-table.js';
import { wordTable } from './word-table.js';

/**
 * What a word says that stands in the place of another. `less-precise`: it names more than the other does (`vehicle`
 * for `truck`); `more-precise`: the reverse; `unknown`: no source has anything on the two.
 */
export type WordRelationName = 'same' | 'less-precise' | 'more-precise' | 'opposite' | 'unknown';

export interface WordRelation {
  readonly relation: WordRelationName;
  /** Chance in (0, 1] that both say the same, were harmless and harmful changes equally many. */
  readonly probability: number;
}

let table: WordTable | undefined;

/**
 * How `b` relates to `a`, where it stands in its place: folded words, with their part of speech where it is known.
 *
 * From a table learned from WordNet, a thesaurus and word vectors; the first call decodes it, in some 10 ms, any other
 * takes less than a microsecond. Turned round, `less-precise` becomes `more-precise`; all else stays.
 */
export function relateWords(a: string, b: string, tag?: string, otherTag = tag): WordRelation {
  table ??= readWordTable(wordTable);
  const { idOf, same, broader, opposite } = table;
  let best = -1;
  let [isKnown, isGeneral, isSpecial] = [false, false, false];
  for (const x of lemmasOf(a, tag)) {
    const i = idOf.get(x);
    for (const y of lemmasOf(b, otherTag)) {
      if (x === y) return { relation: 'same', probability: 1 };
      const j = idOf.get(y);
      if (i === undefined || j === undefined) continue;
      isKnown = true;
      if (opposite.label(i, j) >= 0) return { relation: 'opposite', probability: wordTable.absent };
      const order = broader.label(i, j);
      if (order >= 0) {
        if ((order === 1) === j < i) isGeneral = true;
        else isSpecial = true;
      }
      best = Math.max(best, same.label(i, j));
    }
  }
  const probability = best >= 0 ? wordTable.grades[best]! : isKnown ? wordTable.absent : wordTable.unknown;
  const relation = isGeneral ? 'less-precise' : isSpecial ? 'more-precise' : best >= 0 ? 'same' : 'unknown';
  return { relation, probability };
}
