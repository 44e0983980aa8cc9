import { comparingWords } from '../../languages/en/movement-words.js';
import { editedSentence } from '../alignment/edited-sentence.js';
import { indexBy } from '../alignment/assign-best.js';
import type { PreparedArticle } from '../../types.js';
import type { FactContext } from '../fact-context.js';
import { measureOf } from './conversions.js';
import type { Quantity } from './quantity.js';
import { isGeneral, isPeople } from './slots.js';

/** Figures that the writer of one text worked out from two of the other, and those two. */
export interface WorkedOut {
  readonly results: ReadonlySet<Quantity>;
  readonly operands: ReadonlySet<Quantity>;
}

/** A sentence with more figures is a table: nearly every number is the sum of two others there. */
const maxPool = 8;
/** Sentences in which the parts are looked for where none is linked. */
const maxSearched = 40;
/** Least of a count that is worked out: small numbers are sums of others by chance. */
const minCounted = 10;
/** What a rounded sum may be off, as a share of it. */
const slack = 0.005;

/**
 * “Seventeen passengers and three crew” are “twenty people”, “$3.2 billion from $2.8 billion” is “$400 million higher”: sums and
 * differences of two figures of one sentence, linked or beside one. A difference says that it is one; a sum counts its parts under another
 * name, or neither part is told beside it. Where no sentence is linked all are searched. In a sentence that is nearly word for word a figure is the one that stood there.
 */
export function findWorkedOut(
  context: FactContext,
  inSource: readonly Quantity[],
  inCopy: readonly Quantity[],
): WorkedOut {
  const [results, operands] = [new Set<Quantity>(), new Set<Quantity>()];
  const { source, copy, toCopy, toSource } = context;
  const [ofSource, ofCopy] = [indexBy(inSource, sentenceOf), indexBy(inCopy, sentenceOf)];
  const isEdited = (a: number, b: number) => editedSentence(context, a)?.partner === b;
  const search = (
    own: PreparedArticle,
    quantities: readonly Quantity[],
    links: readonly (readonly number[])[],
    [here, there]: readonly ReadonlyMap<number, readonly Quantity[]>[],
    areEdited: (sentence: number, linked: number) => boolean,
  ) => {
    const withSome = [...there!.keys()].slice(0, maxSearched);
    for (const quantity of quantities) {
      if (!mayBeResult(quantity)) continue;
      const linkedWith = links[quantity.sentence]!;
      // The parts may stand in the sentence beside.
      const near = new Set(linkedWith.flatMap((i) => [i, i - 1, i + 1]));
      for (const linked of near.size > 0 ? near : withSome) {
        const pool = (there!.get(linked) ?? []).filter((one) => isExact(one));
        if (pool.length < 2 || pool.length > maxPool || areEdited(quantity.sentence, linked)) continue;
        if (pool.some((one) => haveOneValue(one, quantity))) continue;
        const parts = partsOf(own, quantity, pool, here!.get(quantity.sentence) ?? []);
        if (parts === undefined) continue;
        results.add(quantity);
        for (const part of parts) operands.add(part);
        break;
      }
    }
  };
  search(copy, inCopy, toSource, [ofCopy, ofSource], (b, a) => isEdited(a, b));
  search(source, inSource, toCopy, [ofSource, ofCopy], isEdited);
  return { results, operands };
}

function sentenceOf({ sentence }: Quantity): number {
  return sentence;
}

function isExact({ isVague, low, high, ratio, isFraction }: Quantity): boolean {
  return !isVague && low === high && low > 0 && ratio === undefined && !isFraction;
}

function mayBeResult(quantity: Quantity): boolean {
  return isExact(quantity) && (measureOf(quantity.unit) !== undefined || quantity.low >= minCounted);
}

/** The two figures of a sentence that make a figure of the other text. */
function partsOf(
  own: PreparedArticle,
  result: Quantity,
  pool: readonly Quantity[],
  beside: readonly Quantity[],
): readonly [Quantity, Quantity] | undefined {
  const isStep = isCompared(own, result);
  const isTold = (part: Quantity) => beside.some((one) => one !== result && haveOneValue(one, part));
  for (const [i, x] of pool.entries())
    for (const y of pool.slice(i + 1)) {
      const [first, second, whole] = [valueIn(x, result), valueIn(y, result), valueIn(result, result)];
      if (first === undefined || second === undefined || whole === undefined) continue;
      if (isStep && isAbout(Math.abs(first - second), whole)) return [x, y];
      const isNamedAnew = x.unit !== result.unit && y.unit !== result.unit && !isGeneral(x) && !isGeneral(y);
      if (isAbout(first + second, whole) && (isNamedAnew || (!isTold(x) && !isTold(y)))) return [x, y];
    }
  return undefined;
}

/** Words on each side of a figure among which one says that it is a difference. */
const reach = 2;

function isCompared(
  { tokens }: PreparedArticle,
  { firstToken, endToken, step, unitSpan }: Quantity,
): boolean {
  if (step === 'by') return true;
  let end = endToken;
  while (unitSpan && tokens[end] && tokens[end]!.start < unitSpan.end) end++;
  const near = [
    ...tokens.slice(Math.max(0, firstToken - reach), firstToken),
    ...tokens.slice(end, end + reach),
  ];
  return near.some(({ norm }) => comparingWords.has(norm));
}

function haveOneValue(a: Quantity, b: Quantity): boolean {
  const value = valueIn(a, b);
  return value !== undefined && isAbout(value, valueIn(b, b)!);
}

function isAbout(a: number, b: number): boolean {
  return Math.abs(a - b) <= slack * Math.max(Math.abs(a), Math.abs(b));
}

/** A figure in the measure of another; `undefined` where they measure two things. Points and per cent are told for one another. */
function valueIn(quantity: Quantity, other: Quantity): number | undefined {
  const [x, y] = [measureOf(quantity.unit), measureOf(other.unit)];
  if (x === undefined && y === undefined) {
    const isOneSort =
      quantity.unit === other.unit ||
      quantity.unit === '' ||
      other.unit === '' ||
      (isPeople(quantity) && isPeople(other)) ||
      isGeneral(other);
    return isOneSort ? quantity.low : undefined;
  }
  if (x === undefined || y === undefined) return undefined;
  const areShares = [x, y].every(({ dimension }) => dimension === 'share' || dimension === 'points');
  if (!areShares && x.dimension !== y.dimension) return undefined;
  return quantity.low * x.factor;
}
