import { indexBy, linkedItems } from '../alignment/assign-best.js';
import { measureOf } from './conversions.js';
import type { Quantity } from './quantity.js';

const million = 1e6;

/**
 * “283m” where a linked sentence has “£283 million” or “283 million people”: the letter counts millions, and no metres. `links`
 * are, for each sentence, those of the other text.
 */
export function readScales(
  own: readonly Quantity[],
  others: readonly Quantity[],
  links: readonly (readonly number[])[],
): readonly Quantity[] {
  if (!own.some(({ unit }) => unit === 'm')) return own;
  const bySentence = indexBy(others, ({ sentence }) => sentence);
  return own.map((one) => {
    if (one.unit !== 'm') return one;
    const [low, high] = [one.low * million, one.high * million];
    const answer = [...linkedItems(links, bySentence, one.sentence)].find(
      (other) =>
        measureOf(other.unit)?.dimension !== 'length' &&
        Math.abs(other.low - low) < 1 &&
        Math.abs(other.high - high) < 1,
    );
    return answer === undefined ? one : { ...one, unit: '', low: answer.low, high: answer.high };
  });
}
