import { firstEndingAfter } from '../../text/first-ending-after.js';
import type { Span } from '../../types.js';

/** What part of a text some spans cover. */
export interface Cover {
  /** Share of a span that is covered, in [0, 1]; 0 for an empty one. */
  share(span: Span): number;
}

/** Unites spans, which may overlap, once; each question then costs a binary search and the spans it meets. */
export function createCover(spans: readonly Span[]): Cover {
  const united: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = united[united.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else united.push({ start, end });
  }
  return {
    share({ start, end }) {
      let covered = 0;
      for (let i = firstEndingAfter(united, start); i < united.length && united[i]!.start < end; i++) {
        covered += Math.min(end, united[i]!.end) - Math.max(start, united[i]!.start);
      }
      return end > start ? covered / (end - start) : 0;
    },
  };
}
