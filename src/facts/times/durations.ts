import { timeUnits } from '../../languages/en/time-words.js';
import { parseRange } from '../numbers/ranges.js';
import { isDash, type Lexeme } from '../numbers/lexemes.js';
import { forLife, type ParsedTime, type TimePrecision } from './expression.js';

/** `a full day`, `a single week`: one. */
const whole = new Set(['full', 'single', 'whole', 'entire']);

/** How long: `three months`, `for a year`, `90-minute`, `several weeks`, `an hour and a half`. */
export function timeOfDuration(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  if (isLifeTerm(lexemes, i))
    return { start: i, end: i + 1, kind: 'duration', literal: forLife, precision: 'decade' };
  const amount = amountAt(lexemes, i);
  if (amount === undefined) return undefined;
  const { unit, end } = amount;
  // `three years old` and `three years of age` are ages, `three a day` a rate; `the first quarter` counts nothing.
  if (/^(?:old|olds)$/.test(lexemes[isDash(lexemes[end]) ? end + 1 : end]?.norm ?? '')) return undefined;
  if (lexemes[end]?.norm === 'of' && lexemes[end + 1]?.norm === 'age') return undefined;
  return {
    start: i,
    end,
    kind: 'duration',
    literal: `P${amount.amount}${unit}`,
    precision: precisionOf(unit),
  };
}

/** `life in prison`, `life imprisonment`, `sentenced to life`. */
function isLifeTerm(lexemes: readonly Lexeme[], i: number): boolean {
  if (lexemes[i]!.norm !== 'life') return false;
  const [before, next, after] = [
    lexemes[i - 2]?.norm ?? '',
    lexemes[i + 1]?.norm,
    lexemes[i + 2]?.norm ?? '',
  ];
  if (next === 'imprisonment' || next === 'sentence' || next === 'term') return true;
  if ((next === 'in' && /^(?:prison|jail)$/.test(after)) || (next === 'behind' && after === 'bars'))
    return true;
  return /^(?:to|for)$/.test(lexemes[i - 1]?.norm ?? '') && /^(?:sentenced|jailed|imprisoned)$/.test(before);
}

/** An amount of time at `lexemes[i]`. `amount` is a number, a range `3-9`, one nobody counted `3~9`, or `X` where nothing is said. */
export function amountAt(
  lexemes: readonly Lexeme[],
  i: number,
): { amount: string; low: number; high: number; unit: string; end: number } | undefined {
  const first = lexemes[i]!;
  if (first.kind === 'sign') return undefined;
  if (first.norm === 'half') return halfOf(lexemes, i);
  const quarters = quartersOf(lexemes, i);
  if (quarters !== undefined) return quarters;
  if (
    (first.norm === 'a' || first.norm === 'an') &&
    !timeUnits.has(lexemes[i + 1]?.norm ?? '') &&
    !whole.has(lexemes[i + 1]?.norm ?? '')
  ) {
    return counted(lexemes, i);
  }
  if (first.norm === 'a' || first.norm === 'an') {
    const at = whole.has(lexemes[i + 1]!.norm) ? i + 2 : i + 1;
    const unit = timeUnits.get(lexemes[at]?.norm ?? '');
    // `5% a year`, `twice a week`: a rate, unless something measures before it.
    if (unit === undefined || unit === 'Q' || unit === 'S' || lexemes[at]!.norm.endsWith('s'))
      return undefined;
    // Nothing happens so many times a decade; “a century of runs” is a count.
    if (
      (!/^[EC]$/.test(unit) || lexemes[at + 1]?.norm === 'of') &&
      !/^(?:for|in|within|over|about|after|nearly|almost|than|least|around|of|some|last|just|only|half|under|lasted|lasts|took|takes|take|spent|another|to|every)$/.test(
        lexemes[i - 1]?.norm ?? '',
      )
    ) {
      if (!/^(?:ago|earlier|later|before|after)$/.test(lexemes[at + 1]?.norm ?? '')) return undefined;
    }
    return withMore(lexemes, at + 1, lexemes[at]!.norm === 'fortnight' ? 2 : 1, unit);
  }
  if (
    /^(?:decades|years|months|weeks|centuries)$/.test(first.norm) &&
    /^(?:for|of|in|over|after|within|took|takes|last|lasted|many)$/.test(lexemes[i - 1]?.norm ?? '')
  ) {
    return { amount: 'X', low: 2, high: Infinity, unit: timeUnits.get(first.norm)!, end: i + 1 };
  }
  return counted(lexemes, i);
}

/** Half of a unit in the one below it. */
const halves: ReadonlyMap<string, readonly [amount: number, unit: string]> = new Map([
  ['H', [30, 'N']],
  ['D', [12, 'H']],
  ['Y', [6, 'M']],
  ['E', [5, 'Y']],
  ['C', [50, 'Y']],
]);

/** `half an hour`, `half-year`, `half of a year`. */
function halfOf(lexemes: readonly Lexeme[], i: number) {
  const at = partedAt(lexemes, i + 1);
  const half = halves.get(timeUnits.get(lexemes[at]?.norm ?? '') ?? '');
  if (half === undefined || lexemes[at]!.norm.endsWith('s')) return undefined;
  return exact(half[0], half[1], at + 1);
}

/** `a quarter of a year`, `three quarters of an hour`, `quarter-century`; a quarter alone is one of the year. */
function quartersOf(lexemes: readonly Lexeme[], i: number) {
  const times = lexemes[i]!.norm === 'three' ? 3 : 1;
  const first = /^(?:an?|three)$/.test(lexemes[i]!.norm) ? i + 1 : i;
  if (lexemes[first]?.norm !== (times === 3 ? 'quarters' : 'quarter')) return undefined;
  const at = partedAt(lexemes, first + 1);
  const half = at === first + 1 ? undefined : halves.get(timeUnits.get(lexemes[at]?.norm ?? '') ?? '');
  if (half === undefined || lexemes[at]!.norm.endsWith('s')) return undefined;
  return exact((half[0] * times) / 2, half[1], at + 1);
}

/** Where the unit stands of which something is a part: behind `of`, `an`, `of an` or a hyphen. */
function partedAt(lexemes: readonly Lexeme[], from: number): number {
  if (isDash(lexemes[from])) return from + 1;
  const at = lexemes[from]?.norm === 'of' ? from + 1 : from;
  return /^an?$/.test(lexemes[at]?.norm ?? '') ? at + 1 : at;
}

function exact(amount: number, unit: string, end: number) {
  return { amount: String(amount), low: amount, high: amount, unit, end };
}

/** What a unit has of the one below it, where that is a whole number. */
const below: ReadonlyMap<string, readonly [amount: number, unit: string]> = new Map([
  ['Y', [12, 'M']],
  ['W', [7, 'D']],
  ['D', [24, 'H']],
  ['H', [60, 'N']],
  ['N', [60, 'S']],
]);

/** `two hours and four minutes`, `a year, three months`: so many of the smaller unit. */
function withRest(lexemes: readonly Lexeme[], amount: ReturnType<typeof exact>) {
  const next = below.get(amount.unit);
  if (next === undefined) return amount;
  let at = amount.end;
  if (lexemes[at]?.norm === ',') at++;
  if (lexemes[at]?.norm === 'and') at++;
  const number =
    lexemes[at] === undefined || lexemes[at]!.kind === 'sign' ? undefined : parseRange(lexemes, at);
  if (number === undefined || number.low !== number.high || number.kind === 'share') return amount;
  const unit = timeUnits.get(lexemes[number.end]?.norm ?? '');
  const isOwn = unit === next[1] && number.low < next[0];
  return isOwn ? exact(amount.low * next[0] + number.low, unit, number.end + 1) : amount;
}

/** So many of a unit, and what is said to come on top: `and a half`, `and four minutes`. */
function withMore(lexemes: readonly Lexeme[], end: number, value: number, unit: string) {
  const isHalf =
    lexemes[end]?.norm === 'and' && lexemes[end + 1]?.norm === 'a' && lexemes[end + 2]?.norm === 'half';
  return isHalf ? exact(value + 0.5, unit, end + 3) : withRest(lexemes, exact(value, unit, end));
}

/** `nine and eight years`: the unit of the next figure, with nothing but a word that joins between. */
function lentUnit(lexemes: readonly Lexeme[], i: number): string | undefined {
  if (lexemes[i]?.norm !== 'and' || lexemes[i + 1] === undefined || lexemes[i + 1]!.kind === 'sign')
    return undefined;
  const next = parseRange(lexemes, i + 1);
  const unit = next && timeUnits.get(lexemes[next.end]?.norm ?? '');
  // `27 and 25 years old`
  if (/^(?:olds?|of)$/.test(lexemes[(next?.end ?? 0) + 1]?.norm ?? '')) return undefined;
  return unit !== undefined && lexemes[next!.end]!.norm.endsWith('s') ? unit : undefined;
}

const between = new Set([
  'of',
  'more',
  'full',
  'whole',
  'long',
  'short',
  'consecutive',
  'straight',
  'other',
  'further',
  'additional',
  'calendar',
  'working',
  'business',
]);

function counted(lexemes: readonly Lexeme[], i: number) {
  if (lexemes[i]!.isGlued && lexemes[i - 1]?.kind !== 'sign') return undefined;
  const number = parseRange(lexemes, i);
  if (number === undefined || number.kind === 'share') return undefined;
  const lent = lentUnit(lexemes, number.end);
  if (lent !== undefined && number.low === number.high) return exact(number.low, lent, number.end);
  let at = number.end;
  if (isDash(lexemes[at])) at++;
  for (let n = 0; n < 2 && between.has(lexemes[at]?.norm ?? ''); n++) at++;
  const word = lexemes[at];
  const unit = word?.kind === 'word' ? timeUnits.get(word.norm.replace(/'s?$/, '')) : undefined;
  if (unit === undefined || (unit === 'Q' && number.low > 8)) return undefined;
  const { low, high } = number;
  const factor = word!.norm.startsWith('fortnight') ? 2 : 1;
  if (low === high) return withMore(lexemes, at + 1, low * factor, unit);
  return { amount: `${low}${number.isVague ? '~' : '-'}${high}`, low, high, unit, end: at + 1 };
}

export function precisionOf(unit: string): TimePrecision {
  switch (unit) {
    case 'S':
    case 'N':
      return 'minute';
    case 'H':
      return 'hour';
    case 'D':
      return 'day';
    case 'W':
    case 'WE':
      return 'week';
    case 'M':
      return 'month';
    case 'Q':
      return 'season';
    case 'E':
      return 'decade';
    case 'C':
      return 'century';
    default:
      return 'year';
  }
}
