import { areOfClosedClass, differByPrefix } from './closed-class.js';
import { lemmasOf } from './lemmas.js';
import { readWordTable, type WordTable } from './read-table.js';
import { wordTable } from './word-table.js';

/**
 * What a word says that stands in the place of another. `less-precise`: it names more than the other does (`vehicle`
 * for `truck`); `more-precise`: the reverse; `different`: another thing of one sort (`convicted` for `charged`);
 * `unknown`: nothing tells.
 */
export type WordRelationName =
  'same' | 'less-precise' | 'more-precise' | 'opposite' | 'different' | 'unknown';

export interface WordRelation {
  readonly relation: WordRelationName;
  /** Chance in (0, 1] that both say the same, were harmless and harmful changes equally many. */
  readonly probability: number;
}

let table: WordTable | undefined;

/** “The early days” may be “the early years”: as plurals these tell no length of time. */
const periods = /^(?:seconds|minutes|hours|days|weeks|months|quarters|years|decades|centuries)$/;

/**
 * How `b` relates to `a`, where it stands in its place: folded words, with their part of speech where it is known.
 *
 * Closed classes first (`closed-classes.ts`), then a table learned from WordNet, a thesaurus and word vectors; the first
 * call decodes it, in some 10 ms, any other takes less than a microsecond. Turned round,
 * `less-precise` becomes `more-precise`; all else stays.
 */
export function relateWords(a: string, b: string, tag?: string, otherTag = tag): WordRelation {
  table ??= readWordTable(wordTable);
  const { same, broader, opposite } = table;
  const { grades, absent, unknown } = wordTable;
  let best = -1;
  let [isKnown, isGeneral, isSpecial, isOpposite] = [false, false, false, false];
  let isClosed = differByPrefix(a, b);
  const arePeriods = periods.test(a) && periods.test(b);
  for (const { lemma: x, id: i } of entriesOf(table, a, tag)) {
    for (const { lemma: y, id: j } of entriesOf(table, b, otherTag)) {
      if (x === y) return { relation: 'same', probability: 1 };
      if (!arePeriods && areOfClosedClass(x, y)) isClosed = true;
      if (i === undefined || j === undefined) continue;
      isKnown = true;
      if (opposite.label(i, j) >= 0) isOpposite = true;
      const order = broader.label(i, j);
      if (order >= 0) {
        if ((order === 1) === j < i) isGeneral = true;
        else isSpecial = true;
      }
      best = Math.max(best, same.label(i, j));
    }
  }
  if (isOpposite) return { relation: 'opposite', probability: absent };
  if (isClosed) return { relation: 'different', probability: absent };
  const probability = best >= 0 ? grades[best]! : isKnown ? absent : unknown;
  // What surely says the same is no less precise.
  const isSure = best === grades.length - 1;
  if (!isSure && (isGeneral || isSpecial))
    return { relation: isGeneral ? 'less-precise' : 'more-precise', probability };
  if (best >= 0) return { relation: 'same', probability };
  return relateDegrees(table, a, b, tag, otherTag) ?? { relation: 'unknown', probability };
}

/** `weaker` is to `stronger` what `weak` is to `strong`: words of one degree whose base forms the table knows. */
function relateDegrees(
  { idOf }: WordTable,
  a: string,
  b: string,
  tag: string | undefined,
  otherTag: string | undefined,
): WordRelation | undefined {
  const degree = /er$|est$/.exec(a)?.[0];
  if (degree === undefined || !b.endsWith(degree)) return undefined;
  if (hasNoDegree(tag) || hasNoDegree(otherTag)) return undefined;
  for (const x of basesOf(a, degree)) {
    if (!idOf.has(x)) continue;
    for (const y of basesOf(b, degree)) {
      if (!idOf.has(y)) continue;
      const found = relateWords(x, y, 'ADJ');
      if (found.relation !== 'unknown') return found;
    }
  }
  return undefined;
}

function hasNoDegree(tag: string | undefined): boolean {
  return tag === 'NOUN' || tag === 'VERB';
}

/** What an adjective may be without its ending: `safer` of `safe`, `easier` of `easy`, `bigger` of `big`. */
function basesOf(word: string, degree: string): string[] {
  const stem = word.slice(0, -degree.length);
  return [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')];
}

interface Entry {
  readonly lemma: string;
  readonly id: number | undefined;
}

/** Words looked up before, by their tag; emptied when full, so that no text can fill the memory. */
const entries = new Map<string | undefined, Map<string, readonly Entry[]>>();
const maxEntries = 4000;

function entriesOf({ idOf }: WordTable, norm: string, tag: string | undefined): readonly Entry[] {
  let known = entries.get(tag);
  if (!known) entries.set(tag, (known = new Map<string, readonly Entry[]>()));
  let found = known.get(norm);
  if (!found) {
    found = lemmasOf(norm, tag).map((lemma) => ({ lemma, id: idOf.get(lemma) }));
    if (known.size >= maxEntries) known.clear();
    known.set(norm, found);
  }
  return found;
}
