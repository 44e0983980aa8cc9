import { rateAdverbs, ratePer } from './movement-words.js';
import { currencyCodes, currencyNames, measures } from './quantity-words.js';
import { scales } from './number-words.js';

/** Whether a folded word names a unit, a currency, a scale or what a rate is told for: it is weighed with its figure. */
export function isUnitWord(norm: string): boolean {
  return (
    measures.has(norm) ||
    currencyNames.has(norm) ||
    currencyCodes.has(norm) ||
    scales.has(norm) ||
    ratePer.has(norm) ||
    rateAdverbs.has(norm) ||
    norm === 'capita' ||
    norm === 'cent'
  );
}
