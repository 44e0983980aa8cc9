import type { PreparedArticle, Span } from '../../types.js';
import type { FactContext } from '../fact-context.js';
import type { TimeExpression } from './expression.js';

type End = 'least' | 'most';

/** Words before how long something takes by which it is no less, or no more. A closed class of English. */
const bounds: readonly (readonly [words: readonly string[], end: End])[] = [
  [['no', 'less', 'than'], 'least'],
  [['no', 'fewer', 'than'], 'least'],
  [['no', 'more', 'than'], 'most'],
  [['no', 'longer', 'than'], 'most'],
  [['not', 'more', 'than'], 'most'],
  [['as', 'long', 'as'], 'most'],
  [['maximum', 'of'], 'most'],
  [['minimum', 'of'], 'least'],
  [['at', 'least'], 'least'],
  [['more', 'than'], 'least'],
  [['longer', 'than'], 'least'],
  [['at', 'most'], 'most'],
  [['up', 'to'], 'most'],
  [['less', 'than'], 'most'],
  [['fewer', 'than'], 'most'],
  [['over'], 'least'],
  [['under'], 'most'],
];

interface Bound extends Span {
  readonly end: number;
  readonly side: End;
}

function boundOf({ tokens }: PreparedArticle, { firstToken, end }: TimeExpression): Bound | undefined {
  for (const [words, side] of bounds) {
    const first = firstToken - words.length;
    if (first >= 0 && words.every((word, k) => tokens[first + k]!.norm === word))
      return { start: tokens[first]!.start, end, side };
  }
  return undefined;
}

/** Whether the one is no less and the other no more than so long. */
export function areOtherBounds({ source, copy }: FactContext, a: TimeExpression, b: TimeExpression): boolean {
  const [was, now] = [boundOf(source, a), boundOf(copy, b)];
  return was !== undefined && now !== undefined && was.side !== now.side;
}

/** A duration with the words that bound it. */
export function withBound(document: PreparedArticle, time: TimeExpression): Span {
  return boundOf(document, time) ?? time;
}
