import type { Tag } from '../../text/tags.js';
import type { ParsedNumber } from '../numbers/grammar.js';
import { isDash, type Lexeme } from '../numbers/lexemes.js';
import { parseRange, sharedScale } from '../numbers/ranges.js';
import { measureOf } from './conversions.js';
import { isRateBase } from './rates.js';
import { boundAfter, boundBefore } from './bounds.js';
import { multipleAt, type Multiple } from './multiples.js';
import { isNamed, isNoCount } from './exclusions.js';
import { currencyBefore, unitAfter, type FoundUnit, type Money } from './units.js';
import type { Bound } from './quantity.js';

/** A quantity still in lexemes: `lexemes[start … end − 1]`, with its bound and its unit. */
export interface Draft {
  readonly number: ParsedNumber;
  readonly bound: Bound;
  readonly start: number;
  readonly end: number;
  readonly unit: FoundUnit;
}

/** Whether the figure before is a rate for so many: it reaches one or two lexemes, `per` or `for every`. */
function isTakenUp(lexemes: readonly Lexeme[], start: number, before: Draft | undefined): boolean {
  return (
    before !== undefined && isRateBase(lexemes, start) && start - before.end >= 1 && start - before.end <= 2
  );
}

/** The quantities of one sentence. `dated` marks the tokens of times, `tags` are by token. */
export function findDrafts(
  lexemes: readonly Lexeme[],
  tags: readonly Tag[] | undefined,
  dated: Uint8Array,
): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < lexemes.length; i++) {
    if (lexemes[i]!.kind === 'sign' || dated[lexemes[i]!.token]) continue;
    const multiple = tags && multipleAt(lexemes, i, tags);
    if (multiple) {
      drafts.push(toMultiple(lexemes, i, multiple));
      i = multiple.end - 1;
      continue;
    }
    const number = parseRange(lexemes, i);
    if (number === undefined) continue;
    i = number.end - 1;
    // `3 per 100,000`: what the rate is told for is no figure of its own.
    if (isTakenUp(lexemes, number.start, drafts[drafts.length - 1])) continue;
    const money = currencyBefore(lexemes, number.start);
    if (money === undefined && isNoCount(lexemes, number)) continue;
    const draft = toDraft(lexemes, number, money, tags);
    // A bare `many` is people in general, `many a` says little more.
    if (
      draft.number.high === Infinity &&
      draft.number.low > 0 &&
      (draft.unit.unit === '' || lexemes[number.end]?.norm === 'a')
    )
      continue;
    if (isNamed(lexemes, draft.number, draft.unit, tags)) continue;
    i = Math.max(i, (draft.unit.headEnd ?? 0) - 1, draft.end - 1);
    const joined = joinRange(lexemes, drafts[drafts.length - 1], draft);
    if (joined !== undefined) drafts.pop();
    drafts.push(joined ?? inParentheses(lexemes, drafts[drafts.length - 1], draft));
  }
  return drafts;
}

function toMultiple(lexemes: readonly Lexeme[], i: number, { value, end }: Multiple): Draft {
  const before = boundBefore(lexemes, i);
  const number: ParsedNumber = { start: i, end, low: value, high: value, isVague: false, kind: 'words' };
  return { number, bound: before.bound, start: before.at, end, unit: { unit: 'fold', end, modifiers: [] } };
}

function toDraft(
  lexemes: readonly Lexeme[],
  number: ParsedNumber,
  money: Money | undefined,
  tags: readonly Tag[] | undefined,
): Draft {
  let start = money?.at ?? number.start;
  if (lexemes[start - 1]?.norm === 'between' && number.low !== number.high) start--;
  const before = boundBefore(lexemes, start);
  const after = boundAfter(lexemes, number.end);
  const from = after.at;
  const unit =
    money === undefined
      ? unitAfter(lexemes, from, tags, number.high === 1)
      : moneyAfter(lexemes, from, money);
  let end = Math.max(from, unit.end);
  const late = after.bound === 'exact' ? boundAfter(lexemes, end) : after;
  if (late.bound !== 'exact') end = Math.max(end, late.at);
  const bound =
    before.bound === 'exact' || (before.bound === 'about' && late.bound !== 'exact')
      ? late.bound
      : before.bound;
  const hasMinus = before.at === start && isMinus(lexemes, start, unit.unit);
  const isBelow = isBelowZero(lexemes, end, unit.unit);
  if (isBelow) end += 2;
  const isNegative = hasMinus || (isBelow && number.low > 0);
  const signed = isNegative ? { ...number, low: -number.high, high: -number.low } : number;
  return { number: signed, bound, start: hasMinus ? before.at - 1 : before.at, end, unit };
}

/**
 * A minus right before the figures and after a space: `−5 °C`, `-$3`. A hyphen may open an item of a list, so that it is a
 * minus only before what has a sign: money, shares, temperatures.
 */
function isMinus(lexemes: readonly Lexeme[], i: number, unit: string): boolean {
  const before = lexemes[i - 1];
  if (!isDash(before) || !lexemes[i]!.isGlued) return false;
  if (before!.isGlued && lexemes[i - 2]?.norm !== '(') return false;
  return before!.norm === '−' || /^(?:%|‰|pp|degree|celsius|fahrenheit|[A-Z]{3})$/.test(unit);
}

/** `5 degrees below zero` is −5. */
function isBelowZero(lexemes: readonly Lexeme[], i: number, unit: string): boolean {
  return (
    /^(?:degree|celsius|fahrenheit)$/.test(unit) &&
    lexemes[i]?.norm === 'below' &&
    (lexemes[i + 1]?.norm === 'zero' || (lexemes[i + 1]?.norm === 'freezing' && unit !== 'fahrenheit'))
  );
}

const moneyScales: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

/** `$300m` and `$1.2 b`: next to money these letters are scales. */
function moneyAfter(lexemes: readonly Lexeme[], end: number, { unit, saysWhose }: Money): FoundUnit {
  const factor = moneyScales.get(lexemes[end]?.norm ?? '');
  return {
    unit,
    end: factor === undefined ? end : end + 1,
    modifiers: [],
    ...(factor === undefined ? {} : { factor }),
    ...(saysWhose && { saysWhose }),
  };
}

const changeVerb =
  /^(?:rose|rise|rises|rising|risen|fell|fall|falls|fallen|falling|grew|grow|grown|growing|jumped|climbed|dropped|drop|declined|decline|increased|increase|increasing|decreased|decrease|cut|reduced|raised|raise|up|down|slipped|soared|surged|plunged|slumped|sank|moved|went|changed|doubled|shrank|shrunk|advanced|rally|rallied|edged|eased|narrowed|widened|improved|lowered|lifted|revised|swelled)$/;

/**
 * `between $62 and $68`, `1 per cent to 1.5 per cent`: two quantities of one unit are the ends of a range, unless
 * something changed from the one to the other.
 */
function joinRange(lexemes: readonly Lexeme[], first: Draft | undefined, last: Draft): Draft | undefined {
  if (first === undefined || last.start - first.end !== 1 || last.bound !== 'exact') return undefined;
  if (
    first.number.isVague ||
    last.number.isVague ||
    first.number.kind === 'share' ||
    last.number.kind === 'share'
  )
    return undefined;
  const join = lexemes[first.end]!;
  const lead = lexemes[first.start - 1]?.norm;
  const isRange =
    lead === 'between' || (lead === 'of' && /^ranges?$/.test(lexemes[first.start - 2]?.norm ?? ''));
  const isBetween = join.norm === 'and' && isRange;
  if (!isBetween && join.norm !== 'to' && !isDash(join)) return undefined;
  if (join.norm === 'to' && isChange(lexemes, first.start)) return undefined;
  const isSame = first.unit.unit === last.unit.unit || first.unit.unit === '';
  if (!isSame || (first.unit.unit === '' && join.norm === 'to' && lead !== 'from')) return undefined;
  const [low, high] = [
    sharedScale(lexemes, first.number, last.number) * (first.unit.factor ?? 1),
    last.number.high * (last.unit.factor ?? 1),
  ];
  if (low > high) return undefined;
  const { factor: _, ...unit } = last.unit;
  const number = { ...last.number, start: first.number.start, low, high };
  return {
    number,
    bound: first.bound,
    start: isBetween && lead === 'between' ? first.start - 1 : first.start,
    end: last.end,
    unit,
  };
}

function isChange(lexemes: readonly Lexeme[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 8); at--) {
    if (changeVerb.test(lexemes[at]!.norm)) return true;
    if (/^(?:range|ranges|ranging|ranged|between)$/.test(lexemes[at]!.norm)) return false;
  }
  return false;
}

/** What rounding leaves of a conversion, as a share of the amount. */
const maxOff = 0.08;

/** `less than half a kilogram (450 g)` says first roughly and then exactly. */
function mayBeOneAmount(outer: Draft, inner: Draft): boolean {
  const [x, y] = [measureOf(outer.unit.unit), measureOf(inner.unit.unit)];
  if (x === undefined || y === undefined || x.dimension !== y.dimension) return true;
  const [a, b] = [amountOf(outer) * x.factor, amountOf(inner) * y.factor];
  return Math.abs(a - b) <= maxOff * Math.max(a, b) || x.offset !== y.offset;
}

function amountOf({ number, unit }: Draft): number {
  return number.low * (unit.factor ?? 1);
}

/** `more than 100 km (60 miles)`: the same amount again, under the same bound. */
function inParentheses(lexemes: readonly Lexeme[], outer: Draft | undefined, draft: Draft): Draft {
  const opening = lexemes[draft.start - 1];
  const isSame =
    outer !== undefined &&
    draft.bound === 'exact' &&
    outer.bound !== 'exact' &&
    opening?.norm === '(' &&
    draft.start - 1 === outer.end &&
    lexemes[draft.end]?.norm === ')' &&
    draft.unit.unit !== outer.unit.unit &&
    draft.unit.unit !== '' &&
    draft.unit.unit !== '%' &&
    mayBeOneAmount(outer, draft);
  return isSame ? { ...draft, bound: outer.bound } : draft;
}
