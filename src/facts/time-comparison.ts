import type { TimeExpression } from './time-expression.js';

export type TimeVerdict = 'same' | 'less-precise' | 'more-precise' | 'compatible' | 'different';

/** What became of a time on the way from source to copy. */
export function compareTimes(source: TimeExpression, copy: TimeExpression): TimeVerdict {
  if (source.value === copy.value || source.literal === copy.literal) return 'same';
  return source.kind === copy.kind ? 'different' : 'compatible';
}
