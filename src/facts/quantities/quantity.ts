import type { roleWords } from '../../languages/en/quantity-words.js';
import type { Span } from '../../types.js';

/** How a number is hedged. `about` holds `nearly` and `almost` as well: copies trade them freely, but for what is above (`isBelow`). */
export type Bound = 'exact' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'about';

/** What happened to those counted. */
export type QuantityRole = keyof typeof roleWords;

/** A count, an amount of money, a share or a measure; its span is what an editor would quote: `at least 14 Malian troops`. */
export interface Quantity extends Span {
  /** Index into `document.sentences`. */
  readonly sentence: number;
  /** The number words themselves, by token index, half-open. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Equal for a plain number; the ends of a range or of a vague numeral; `Infinity` where it is open. */
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  /** `nearly`, `almost`: roughly, and no more than that. */
  readonly isBelow?: true;
  /** Nobody counted: `dozens`, `several`. */
  readonly isVague: boolean;
  /** Written as a part, `a third of`, `one in four`, so not to the per cent. */
  readonly isFraction?: true;
  /** Stem of the counted noun, `%` (also for `two-thirds of`), a currency code, a measure (`km`), `age`; or empty. */
  readonly unit: string;
  readonly unitSpan?: Span;
  /** Of money: it says of what nation it is, as `US$` does and `$` does not. */
  readonly saysWhose?: true;
  /** What it is told for each of: `hour` of $20 an hour. */
  readonly rate?: string;
  /** Which way it went, and whether it is the way gone, the end or the start: rose `by`, `to`, `from`. */
  readonly trend?: 'up' | 'down';
  readonly step?: 'by' | 'to' | 'from';
  /** With the words that tell which way it went and what for: `rose by $20 an hour`. */
  readonly phrase: Span;
  /** `3 of 10`: the part and the whole of a share that is written as both. */
  readonly ratio?: readonly [part: number, whole: number];
  readonly role?: QuantityRole;
  /** Stems of the other words of the noun phrase: `malian`. */
  readonly modifiers: readonly string[];
}
