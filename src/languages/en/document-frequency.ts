import { openPackedWords } from '../packed-words.js';
import { documentCount, levelRatio, minCount, table } from './document-frequency-table.js';

export { documentCount };

const levels = /* @__PURE__ */ openPackedWords(table);

/**
 * Share of English news articles that have a word of this stem, in (0, 1].
 *
 * The table keeps levels √2 apart, so a share is right within a factor of √√2 (1.19): the middle of each stands for all
 * of it. A stem it does not hold counts as half of the rarest level.
 */
export function documentFrequency(stem: string): number {
  const level = levels.get(stem);
  return level === undefined
    ? minCount / 2 / documentCount
    : Math.min(1, (minCount * levelRatio ** (level + 0.5)) / documentCount);
}
