/** Classes of length, a quarter of the mean length each. */
export const lengthClasses = 11;

/** @param length in mean lengths of the words of the language. */
export function lengthClass(length: number): number {
  return Math.min(lengthClasses - 1, Math.floor(4 * length));
}

/** Rates at which the classes end: said once in 400 words, twice, up to five times, more. */
const rateEnds = [1.5, 3, 6];
export const rateClasses = rateEnds.length + 1;

/** @param rate times in 400 words. */
export function rateClass(rate: number): number {
  const end = rateEnds.findIndex((most) => rate < most);
  return end < 0 ? rateEnds.length : end;
}
