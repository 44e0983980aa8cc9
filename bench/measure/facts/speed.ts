import { compareArticles } from '../../../src/compare-articles.js';

/**
 * Median milliseconds of a comparison with facts, over pairs of texts; of `rounds` rounds the least, as others share the
 * machine, the first being the engine's warm-up.
 */
export function medianMs(pairs: readonly (readonly [string, string])[], rounds: number): number {
  let least = Infinity;
  for (let round = 0; round <= rounds; round++) {
    const times = pairs.map(([a, b]) => {
      const start = performance.now();
      compareArticles({ id: 'a', text: a, language: 'en' }, { id: 'b', text: b, language: 'en' });
      return performance.now() - start;
    });
    times.sort((x, y) => x - y);
    if (round > 0) least = Math.min(least, times[times.length >> 1]!);
  }
  return least;
}
