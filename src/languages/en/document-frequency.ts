import { documentCount, levelRatio, minCount, table } from './document-frequency-table.js';

export { documentCount };

let shares: Map<string, number> | undefined;

/**
 * Share of English news articles that have a word of this stem, in (0, 1].
 *
 * The table keeps levels √2 apart, so a share is right within a factor of √√2 (1.19). A stem it does not hold counts
 * as half of the rarest level. The first call decodes the table, in about 10 ms; a call costs one look-up.
 */
export function documentFrequency(stem: string): number {
  shares ??= decode();
  return shares.get(stem) ?? minCount / 2 / documentCount;
}

/** The middle of each level stands for all of it; A is the level of the rarest stems. */
function decode(): Map<string, number> {
  const shareOfLevel: number[] = [];
  for (let level = 0; level < 26; level++) {
    shareOfLevel.push(Math.min(1, (minCount * levelRatio ** (level + 0.5)) / documentCount));
  }
  const decoded = new Map<string, number>();
  let stem = '';
  for (let i = 0; i < table.length;) {
    const shared = table.charCodeAt(i) - 65;
    const level = table.charCodeAt(i + 1) - 65;
    const start = i + 2;
    for (i = start; i < table.length && !isCapital(table.charCodeAt(i));) i++;
    stem = stem.slice(0, shared) + table.slice(start, i);
    decoded.set(stem, shareOfLevel[level]!);
  }
  return decoded;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
