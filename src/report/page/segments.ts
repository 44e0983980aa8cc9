import type { Span } from '../../types.js';
import { visiblePiece } from '../visible.js';

/** A run of text that is marked in one way; what could trick the eye is written out. */
export interface Segment {
  readonly text: string;
  /** Words that the other text does not have in this place. */
  readonly isChanged?: true;
  /** Number of the finding that points here: the worst where several do. */
  readonly finding?: number;
}

/** A stretch of a text to which a finding points. */
export interface Mark extends Span {
  readonly finding: number;
}

/**
 * Cuts `text` from `start` to `end` where its marking changes. `changed` and `marks` may reach beyond; of two marks on
 * one place the first in the list counts. Costs O(n log n) for n marks.
 */
export function toSegments(
  text: string,
  { start, end }: Span,
  changed: readonly Span[],
  marks: readonly Mark[],
): Segment[] {
  const inside = (span: Span) => span.end > start && span.start < end;
  const ours = marks.filter(inside);
  const edits = changed.filter(inside);
  const cuts = new Set([start, end]);
  for (const span of [...ours, ...edits]) {
    if (span.start > start) cuts.add(span.start);
    if (span.end < end) cuts.add(span.end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const [from, to] = [places[i]!, places[i + 1]!];
    const covers = (span: Span) => span.start <= from && span.end >= to;
    const mark = ours.find(covers);
    segments.push({
      text: visiblePiece(text.slice(from, to)),
      ...(edits.some(covers) && { isChanged: true as const }),
      ...(mark && { finding: mark.finding }),
    });
  }
  return segments;
}
