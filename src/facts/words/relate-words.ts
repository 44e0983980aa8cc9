import { noAmounts } from '../../languages/en/negators.js';
import { areShortForms } from '../../languages/en/short-forms.js';
import { areOfClosedClass, differByPrefix } from './closed-class.js';
import { lemmasOf } from './lemmas.js';
import { readWordTable, type WordTable } from './read-table.js';
import { maxLogOdds } from './word-factors.js';
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

/** Whether the table has a folded word, or a verb with its particle (`stepped_down`). */
export function isKnownWord(norm: string, tag?: string): boolean {
  table ??= readWordTable(wordTable);
  return entriesOf(table, norm, tag).some(({ id, kind }) => (id ?? kind) !== undefined);
}

/** “The early days” may be “the early years”: as plurals these tell no length of time. */
const periods = /^(?:seconds|minutes|hours|days|weeks|months|quarters|years|decades|centuries)$/;

/**
 * How `b` relates to `a`, where it stands in its place: folded words, with their part of speech where it is known.
 *
 * Closed classes first (`closed-classes.ts`), then a table learned from WordNet, a thesaurus and word vectors; the first
 * call opens it, what it holds is decoded as it is asked for, and any other takes less than a microsecond. Turned round,
 * `less-precise` becomes `more-precise`; all else stays.
 */
export function relateWords(a: string, b: string, tag?: string, otherTag = tag): WordRelation {
  table ??= readWordTable(wordTable);
  const { factors, same, broader, opposite } = table;
  const { levels, opposed, unknown, minSame } = wordTable;
  let best = -Infinity;
  let [isGeneral, isSpecial, isOpposite] = [false, false, false];
  let [isMember, isOther] = [false, false];
  const arePeriods = periods.test(a) && periods.test(b);
  for (const { lemma: x, id: i, kind, isRare } of entriesOf(table, a, tag)) {
    for (const { lemma: y, id: j, kind: otherKind, isRare: isOtherRare } of entriesOf(table, b, otherTag)) {
      if (x === y) return { relation: 'same', probability: 1 };
      const areMembers = !arePeriods && areOfClosedClass(x, y);
      if (areMembers) isMember = true;
      if (kind !== undefined && j !== undefined && !isOtherRare && isKindOf(table, kind, j)) isGeneral = true;
      if (otherKind !== undefined && i !== undefined && !isRare && isKindOf(table, otherKind, i))
        isSpecial = true;
      if (i === undefined || j === undefined) continue;
      // What a closed class has is the opposite only where the very two are.
      const areOpposites = opposite.label(i, j) >= 0;
      if (areOpposites) isOpposite = true;
      else if (areMembers) isOther = true;
      const order = broader.label(i, j);
      if (order >= 0) {
        if ((order === 1) === j < i) isGeneral = true;
        else isSpecial = true;
      }
      const level = same.label(i, j);
      const found = i === j ? maxLogOdds : level < 0 ? factors.logOdds(i, j) : levels[level]!;
      best = Math.max(best, found - lossOfStanding * (Number(isRare) + Number(isOtherRare)));
    }
  }
  const isShort = Math.min(a.length, b.length) <= maxShort;
  if (isShort && (areShortForms(a, b) || (noAmounts.has(a) && noAmounts.has(b))))
    return { relation: 'same', probability: 1 };
  const probability = best > -Infinity ? 1 / (1 + Math.exp(-best)) : unknown;
  // “Public” and “people”: what its neighbours make an opposite and all else makes the same is neither.
  if (isOpposite && !isMember && probability >= minContradicted) return { relation: 'unknown', probability };
  if (isOpposite && !isOther) return { relation: 'opposite', probability: opposed };
  if (isMember || differByPrefix(a, b)) return { relation: 'different', probability: opposed };
  const byDegree = relateDegrees(table, a, b, tag, otherTag);
  if (byDegree && (byDegree.relation !== 'unknown' || best === -Infinity)) return byDegree;
  if (isGeneral || isSpecial) return { relation: isGeneral ? 'less-precise' : 'more-precise', probability };
  return { relation: best > -Infinity && probability >= minSame ? 'same' : 'unknown', probability };
}

/** Whether what a word is a kind of is another word, or a kind of it. */
function isKindOf({ broader }: WordTable, kind: number, general: number): boolean {
  return kind === general || broader.label(kind, general) === (general < kind ? 1 : 0);
}

/**
 * Log-odds that are lost where a common lemma stands for a rare one. Of development pairs with a rare word (158 harmless, 87
 * harmful) .62 and .11 are told the same with it, .71 and .20 without.
 */
const lossOfStanding = 0.5;

/** Chance to say the same from which two are no opposites, whatever has them so; early and late have .69. Set by hand. */
const minContradicted = 0.9;

/** Letters of the longest short form. */
const maxShort = 6;

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
  let unknown: WordRelation | undefined;
  for (const x of basesOf(a, degree)) {
    if (!idOf.has(x)) continue;
    for (const y of basesOf(b, degree)) {
      if (!idOf.has(y)) continue;
      const found = relateWords(x, y, 'ADJ');
      if (found.relation !== 'unknown' && !isDoubtful(found)) return found;
      unknown = { ...found, relation: 'unknown' };
    }
  }
  return unknown;
}

/** What looks like a degree may be none (`reader`, `leader`): of base forms only what is surer says the same. */
const minSameOfBases = 0.9;

function isDoubtful({ relation, probability }: WordRelation): boolean {
  return relation === 'same' && probability < minSameOfBases;
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
  /** Of the lemma, or of the common one that stands for it. */
  readonly id: number | undefined;
  /** Id of the common one that it is a kind of, where that is all that is known. */
  readonly kind: number | undefined;
  readonly isRare: boolean;
}

/** Words looked up before, by their tag; emptied when full, so that no text can fill the memory. */
const entries = new Map<string | undefined, Map<string, readonly Entry[]>>();
const maxEntries = 4000;

function entriesOf({ idOf }: WordTable, norm: string, tag: string | undefined): readonly Entry[] {
  let known = entries.get(tag);
  if (!known) entries.set(tag, (known = new Map<string, readonly Entry[]>()));
  let found = known.get(norm);
  if (!found) {
    found = lemmasOf(norm, tag).map((lemma) => {
      const value = idOf.get(lemma);
      const [common] = wordTable.counts;
      if (value === undefined || value < common) return { lemma, id: value, kind: undefined, isRare: false };
      if (value < 2 * common) return { lemma, id: value - common, kind: undefined, isRare: true };
      return { lemma, id: undefined, kind: value - 2 * common, isRare: true };
    });
    if (known.size >= maxEntries) known.clear();
    known.set(norm, found);
  }
  return found;
}
