import type { FactContext } from '../fact-context.js';

/** Words looked at on each side. */
const width = 4;

/**
 * How far two words stand in one place: share of the words round each, nearer ones counting more, that answer a word
 * round the other on the same side, in [0, 1]. The ends of both texts count as answered.
 */
export function contextShare({ source, copy, words }: FactContext, i: number, j: number): number {
  let met = 0;
  let all = 0;
  for (const step of [-1, 1]) {
    for (let k = 1; k <= width; k++) {
      const weight = 1 / k;
      all += weight;
      const at = i + step * k;
      if (at < 0 || at >= source.tokens.length) {
        const other = j + step * k;
        if (other < 0 || other >= copy.tokens.length) met += weight;
        continue;
      }
      const partner = words.toCopy[at]!;
      const apart = (partner - j) * step;
      if (partner >= 0 && apart >= 1 && apart <= width) met += weight;
    }
  }
  return met / all;
}
