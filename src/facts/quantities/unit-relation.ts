import { tallies } from '../../languages/en/quantity-words.js';
import { measureOf, type Measure } from './conversions.js';
import type { Quantity } from './quantity.js';

/** How the units of two quantities stand to each other. */
export type UnitRelation =
  /** One unit, or two names of it, or too little is known of the counted nouns to tell. */
  | { readonly kind: 'same' }
  /** Two units of one dimension: the copy's value in the source's unit. */
  | { readonly kind: 'converted'; readonly low: number; readonly high: number }
  /** They measure different things: pounds and dollars, points and goals, per cent and percentage points. */
  | { readonly kind: 'other' }
  /** Only the source, or only the copy, has a unit that may not be left out. */
  | { readonly kind: 'lost' | 'gained' };

/** Stems of nouns that count people and nothing else. */
const people = new Set('peopl people person men women children patient resid'.split(' '));

const same: UnitRelation = { kind: 'same' };

/** Names that leave open which of several units is meant, and the units they may mean. */
const openUnits: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    pound: 'GBP EGP LBP SYP',
    degree: 'celsius fahrenheit',
    point: 'pp',
    USD: 'AUD CAD NZD HKD SGD TWD ZWD FJD JMD TTD',
    INR: 'LKR MUR PKR',
    RUB: 'BYN',
    '¥': 'JPY CNY',
    franc: 'CHF XOF XAF GNF KMF RWF',
    crown: 'SEK NOK DKK CZK ISK',
    peso: 'MXN PHP CLP DOP UYU',
    dinar: 'KWD BHD DZD IQD JOD LYD MKD RSD TND',
    shilling: 'KES TZS UGX',
    kwacha: 'MWK ZMW',
    som: 'KGS UZS',
    manat: 'AZN TMT',
    dirham: 'AED',
    riyal: 'SAR IRR OMR QAR YER',
    cent: 'penny',
  }).map(([name, units]): [string, ReadonlySet<string>] => [name, new Set(units.split(' '))]),
);

/** `a` and `b` are of source and copy. */
export function unitRelation(a: Quantity, b: Quantity): UnitRelation {
  if (a.unit === b.unit) return a.unit === 'age' && ageUnit(a) !== ageUnit(b) ? relationOfAges(a, b) : same;
  if (isOpen(a, b) || isOpen(b, a)) return same;
  const [x, y] = [measureOf(a.unit), measureOf(b.unit)];
  if (a.unit === '' || b.unit === '') {
    if (x !== undefined && b.ratio === undefined) return { kind: 'lost' };
    return y !== undefined && a.ratio === undefined ? { kind: 'gained' } : same;
  }
  if (x !== undefined && y !== undefined)
    return x.dimension === y.dimension ? converted(b, y, x) : { kind: 'other' };
  const [isTallyA, isTallyB] = [tallies.has(a.unit), tallies.has(b.unit)];
  // 46 million times are not 46 million people.
  if (
    (a.unit === 'time' && b.role === undefined && people.has(b.unit)) ||
    (b.unit === 'time' && people.has(a.unit))
  )
    return { kind: 'other' };
  // Of seven games won in a row and seven victories in a row one thing is counted.
  if (isTallyA && isTallyB && areOfOneRow(a, b)) return same;
  if (isTallyA && isTallyB) return tallies.get(a.unit) === tallies.get(b.unit) ? same : { kind: 'other' };
  // A measure or money is never a thing counted: 5 per cent of the voters are not five voters.
  return x !== undefined || y !== undefined ? { kind: 'other' } : same;
}

const inRow = /^(?:consecut|straight|success|unbroken|game)/;

function areOfOneRow(a: Quantity, b: Quantity): boolean {
  return [a, b].every(({ modifiers }) => modifiers.some((modifier) => inRow.test(modifier)));
}

/** “$” may stand for “NZ$”, and “US$” for no other than itself. */
function isOpen({ unit, saysWhose }: Quantity, other: Quantity): boolean {
  return !saysWhose && (openUnits.get(unit)?.has(other.unit) ?? false);
}

function ageUnit({ modifiers }: Quantity): string {
  return modifiers[0] ?? 'year';
}

/** “Six months old”, “half a year old”. */
function relationOfAges(a: Quantity, b: Quantity): UnitRelation {
  const [x, y] = [measureOf(ageUnit(a)), measureOf(ageUnit(b))];
  return x && y && x.dimension === y.dimension ? converted(b, y, x) : { kind: 'other' };
}

function converted(b: Quantity, from: Measure, to: Measure): UnitRelation {
  const factor = from.factor / to.factor;
  const inUnit = (value: number) => (value + from.offset) * factor - to.offset;
  return { kind: 'converted', low: inUnit(b.low), high: inUnit(b.high) };
}
