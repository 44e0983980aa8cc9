import type { PreparedArticle } from '../../types.js';
import { passage, type FactContext, type Finding } from '../fact-context.js';
import { quoted } from '../findings/excerpts.js';
import { readScales } from './read-scales.js';
import { tell } from '../findings/tell.js';
import { contextShare } from '../alignment/context-share.js';
import { indexBy } from '../alignment/assign-best.js';
import { judgeDisagreements } from './judge-disagreements.js';
import { extractQuantities, type Quantity } from './quantities.js';
import { measureOf } from './conversions.js';
import { isToll, judgePair } from './judge-pair.js';
import { findLostSigns, type LostSigns } from './lost-signs.js';
import { pairLost } from '../alignment/pair-lost.js';
import { measureOtherThings, pairQuantities } from './pair-quantities.js';
import { countSame, isPeople, measureSame } from './slots.js';
import { findWorkedOut } from './worked-out.js';

/** What became of the source's figures. */
export function judgeQuantities(context: FactContext): Finding[] {
  const { source, copy, isCopy } = context;
  const [read, readOfCopy] = [extractQuantities(source), extractQuantities(copy)];
  const allOfSource = readScales(read, readOfCopy, context.toCopy);
  const allOfCopy = readScales(readOfCopy, read, context.toSource);
  const { results, operands } = findWorkedOut(context, allOfSource, allOfCopy);
  const [inSource, inCopy] = [allOfSource, allOfCopy].map((all) =>
    all.filter((one) => !results.has(one)),
  ) as [Quantity[], Quantity[]];
  const pairs = pairQuantities(context, inSource, inCopy);
  const changes: Finding[] = [];
  const lostSigns = findLostSigns(pairs, inSource, inCopy);
  if (lostSigns) changes.push(tellLostSigns(context, lostSigns));
  for (const [a, b] of pairs) if (!lostSigns?.pairs.has(a)) changes.push(judgePair(context, a, b));

  const paired = new Set<Quantity>([...pairs.keys(), ...pairs.values(), ...operands]);
  if (!isCopy) {
    const { findings, told } = judgeDisagreements(context, inSource, inCopy, paired);
    changes.push(...findings);
    for (const quantity of told) paired.add(quantity);
  }
  const [lost, found] = [
    unanswered(source, inSource, inCopy, paired, isCopy),
    unanswered(copy, inCopy, inSource, paired, isCopy),
  ];
  const mayAnswer = (a: Quantity, b: Quantity) => areOfOneSlot(a, b) && !measureOtherThings(context, a, b);
  const judgeAll = (some: ReadonlyMap<Quantity, Quantity>) => {
    for (const [a, b] of some) {
      paired.add(a).add(b);
      changes.push(judgePair(context, a, b));
    }
  };
  judgeAll(pairLost(context, lost, found, mayAnswer));
  // What stands in its place may be told elsewhere, too.
  const isLone = new Set([...lost, ...found]);
  const isFree = (quantity: Quantity) => !paired.has(quantity);
  judgeAll(
    pairLost(
      context,
      inSource.filter(isFree),
      inCopy.filter(isFree),
      (a, b) => (isLone.has(a) || isLone.has(b)) && standInOnePlace(context, a, b),
    ),
  );
  const { toCopy, toSource } = context.words;
  for (const quantity of lost.filter((a) => isFree(a) && !isWithin(source, a, copy, toCopy))) {
    const severity = isCopy ? weight(quantity) : 'minor';
    changes.push(
      tell('number-dropped', 'quantity', { source: passage(source, quantity) }, { severity, isCopy }),
    );
  }
  for (const quantity of found.filter((b) => isFree(b) && !isWithin(copy, b, source, toSource))) {
    changes.push(tell('number-added', 'quantity', { copy: passage(copy, quantity) }, { isCopy }));
  }
  return changes;
}

/** Whether the very figure stands in the other text as part of a longer one: “eight seats”, “half of their eight seats”. */
function isWithin(
  document: PreparedArticle,
  { firstToken, endToken }: Quantity,
  other: PreparedArticle,
  partners: Int32Array,
): boolean {
  const run = document.tokens.slice(firstToken, endToken);
  return run.every(({ norm }, i) => other.tokens[partners[firstToken + i]!]?.norm === norm);
}

function tellLostSigns({ source, copy }: FactContext, { side, pairs }: LostSigns): Finding {
  const [[a, b]] = [...pairs] as [[Quantity, Quantity]];
  const sides = { source: passage(source, a), copy: passage(copy, b) };
  const places = `${pairs.size} places, first in ${quoted(sides[side].text)}`;
  const reason = `The ${side} lost its currency signs in ${places}; nothing else is made of it`;
  return tell('damaged', 'text', sides, { words: { reason } });
}

/** At most this many figures of one role are compared with one figure of an independent report. */
const maxSameRole = 50;

/** Two exact figures of what happened to people, or of one measure. */
function areOfOneSlot(a: Quantity, b: Quantity): boolean {
  if (a.isVague || b.isVague) return false;
  const isRole = isToll(a) && a.role === b.role;
  // Two percentage points that became two per cent: only the unit is another.
  const isOneValue = a.low === b.low && a.high === b.high && a.low !== 0;
  if (isOneValue && measureOf(a.unit) !== undefined && measureOf(b.unit) !== undefined) return true;
  return measureSame(a, b) || (isRole && isPeople(a) && isPeople(b));
}

/** Least share of the words round two figures that answer each other for one to stand in the place of the other. */
const minPlace = 0.3;

/** “14 young men”, “120 students”: who is counted was put in other words. Of 474 copies in other words none has such a pair. */
function standInOnePlace(context: FactContext, a: Quantity, b: Quantity): boolean {
  if (a.isVague || b.isVague || !context.toCopy[a.sentence]!.includes(b.sentence)) return false;
  if ((measureOf(a.unit) === undefined) !== (measureOf(b.unit) === undefined)) return false;
  if ((a.ratio === undefined) !== (b.ratio === undefined) || measureOtherThings(context, a, b)) return false;
  const isOneThing = countSame(a, b) || (isPeople(a) && isPeople(b));
  return isOneThing && contextShare(context, a.firstToken, b.firstToken) >= minPlace;
}

/** Figures without a partner, nor the same figure of the same thing elsewhere in the other text. */
function unanswered(
  document: PreparedArticle,
  quantities: readonly Quantity[],
  others: readonly Quantity[],
  paired: ReadonlySet<Quantity>,
  isCopy: boolean,
): Quantity[] {
  const byValue = indexBy(others, valueKey);
  const seen = new Set<string>();
  return quantities.filter((quantity) => {
    // “Many”, “several” come and go with the wording; an independent report is free to choose its figures. Only the
    // toll is missed in both.
    if (paired.has(quantity) || ((!isCopy || quantity.isVague) && !isToll(quantity))) return false;
    // “Tripled” may be told as a share or by the two figures.
    if (isArticle(document, quantity) || quantity.unit === 'fold') return false;
    const same = byValue.get(valueKey(quantity))?.slice(0, maxSameRole) ?? [];
    if (same.some((other) => countSame(quantity, other))) return false;
    // A headline tells the same figure as the lead.
    const key = `${valueKey(quantity)} ${quantity.unit} ${quantity.role ?? ''}`;
    return seen.size < seen.add(key).size;
  });
}

/** “One tragic accident” counts no more than “a tragic accident” does; one death and one kilometre are figures. */
function isArticle({ tokens }: PreparedArticle, quantity: Quantity): boolean {
  const { firstToken, endToken, unit, role, rate, bound, ratio } = quantity;
  const isBare = role === undefined && rate === undefined && ratio === undefined && bound === 'exact';
  return (
    isBare &&
    endToken === firstToken + 1 &&
    tokens[firstToken]!.norm === 'one' &&
    measureOf(unit) === undefined &&
    !isPeople(quantity)
  );
}

function valueKey({ low, high }: Quantity): string {
  return `${low}:${high}`;
}

/** A count that a shorter copy leaves out is no error of it, but for the dead and the wounded. */
function weight(quantity: Quantity): 'major' | 'minor' {
  return !quantity.isVague && isToll(quantity) && isPeople(quantity) ? 'major' : 'minor';
}
