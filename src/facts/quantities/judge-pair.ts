import { passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { unchanged } from '../findings/unchanged.js';
import { editedSentence } from '../alignment/edited-sentence.js';
import { compareForms } from './compare-forms.js';
import { isCurrencyCode } from './conversions.js';
import { isBoundDenied, isRateSaidBeside, isUnitSaidBeside, isWhoSaidBeside } from './is-said-beside.js';
import type { Quantity } from './quantities.js';
import { isGeneral, isPeople } from './slots.js';

/** Roles whose figure is the news: an error in it is always a correction. */
const tollRoles = new Set([
  'killed',
  'injured',
  'missing',
  'displaced',
  'arrested',
  'captured',
  'neutralised',
  'lost',
]);

export function isToll({ role }: Quantity): boolean {
  return role !== undefined && tollRoles.has(role);
}

const formVerdicts = {
  'other-unit': 'unit-changed',
  'unit-lost': 'unit-lost',
  'unit-gained': 'unit-added',
  'other-rate': 'rate-changed',
  'rate-lost': 'rate-lost',
  'other-step': 'step-changed',
  'other-trend': 'trend-changed',
} as const;

/** “Unlikely to fall below 3 per cent”, “will stay above 3%”: one bound, denied in the one text alone. */
function isBoundTurned({ source, copy }: FactContext, a: Quantity, b: Quantity): boolean {
  const isOneValue = a.low === b.low && a.high === b.high && a.unit === b.unit;
  return isOneValue && a.bound !== b.bound && isBoundDenied(source, a) !== isBoundDenied(copy, b);
}

/** The unit is a currency: its code, or a sign of two nations. */
const isMoney = ({ unit }: Quantity) => isCurrencyCode(unit) || unit === '¥';

/** What became of a figure that the other text answers. */
export function judgePair(context: FactContext, a: Quantity, b: Quantity): Finding {
  const sides = { source: passage(context.source, a), copy: passage(context.copy, b) };
  const phrases = { source: passage(context.source, a.phrase), copy: passage(context.copy, b.phrase) };
  const { isCopy } = context;
  const toll = isToll(a);
  const severity = toll ? 'major' : 'minor';
  const verdict = compareForms(a, b);
  switch (verdict) {
    case 'different':
      if (isBoundTurned(context, a, b)) break;
      return tell('number-changed', 'quantity', sides, {
        isCopy,
        severity: isCopy && a.isVague && b.isVague ? severity : 'major',
      });
    case 'compatible':
      // “several” and “a number of” say the same; “a third” and “30 per cent” are free to vary between two translations.
      if (a.isVague && b.isVague && a.low === b.low) break;
      if (!toll && editedSentence(context, a.sentence) === undefined) break;
      return tell('vague-number-changed', 'quantity', sides, { isCopy });
    case 'hedge-lost':
      return tell('hedge-lost', 'quantity', sides, { isCopy, severity });
    case 'more-precise':
      return tell('number-more-exact', 'quantity', sides, { isCopy, severity });
    case 'hedge-gained':
    case 'less-precise':
      return tell('number-less-exact', 'quantity', sides, { isCopy });
    case 'other-unit':
    case 'unit-lost':
    case 'unit-gained':
    case 'other-rate':
    case 'rate-lost':
    case 'other-step':
    case 'other-trend':
      // Two reports may count two things.
      if (!isCopy || (verdict === 'unit-gained' && isUnitSaidBeside(context.source, a, b.unit))) break;
      if (verdict === 'other-rate' && isRateSaidBeside(context.copy, b, a.rate!)) break;
      // The words that tell the form belong to the passage.
      return tell(
        verdict === 'other-unit' && isMoney(a) && isMoney(b) ? 'currency-changed' : formVerdicts[verdict],
        'quantity',
        phrases,
        { isCopy },
      );
    case 'same':
      break;
  }
  const isWhoLost = isPeople(a) && a.unit !== '' && !isGeneral(a) && isGeneral(b) && b.modifiers.length === 0;
  if (isWhoLost && !isWhoSaidBeside(context.copy, b, a.unit))
    return tell('who-lost', 'quantity', sides, { isCopy, severity });
  // What it is told for belongs to it: `per head` is `per person`.
  return unchanged('quantity', a.rate !== undefined && a.rate === b.rate ? phrases : sides);
}
