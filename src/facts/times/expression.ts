import type { Span } from '../../types.js';

export type TimeKind = 'date' | 'weekday' | 'month' | 'year' | 'clock' | 'duration' | 'period' | 'relative';

/** How fine a time is given, finest last. */
export type TimePrecision =
  'century' | 'decade' | 'year' | 'season' | 'month' | 'week' | 'day' | 'part-of-day' | 'hour' | 'minute';

/** A date, a clock time, a duration or a period. */
export interface TimeExpression extends Span {
  /** Index into `document.sentences`. */
  readonly sentence: number;
  /** Token indices, half-open. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: TimeKind;
  /** Normal form, resolved where the date of publication allows: `2022-06`, `2022-06-14`, `P3M`, `2022-06/2022-12`. */
  readonly value: string;
  /** Normal form of the words alone, never resolved: `tuesday`, `XXXX-06-14`, `week-1`. */
  readonly literal: string;
  readonly precision: TimePrecision;
}

/** A time as written, `lexemes[start … end − 1]`. */
export interface ParsedTime {
  readonly start: number;
  readonly end: number;
  readonly kind: TimeKind;
  readonly literal: string;
  readonly precision: TimePrecision;
}

/** The literal of a term that courts give: for life. */
export const forLife = 'PLIFE';
