import { scales, smallNumbers, tens } from '../../languages/en/number-words.js';
import { isDash, type Lexeme } from './lexemes.js';

/** A number as written, `lexemes[start … end − 1]`. `low === high` where it is plain. */
export interface ParsedNumber {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly isVague: boolean;
  /** `share`: a part of a whole (`two-thirds`, `one in five`), its values in [0, 1]. */
  readonly kind: 'digits' | 'words' | 'share';
  /** The part and the whole of `3 in 10`. */
  readonly ratio?: readonly [part: number, whole: number];
  /** `272.350` is read as a decimal; this is the reading with the stop between thousands. */
  readonly grouped?: number;
}

export function plain(start: number, end: number, value: number, kind: ParsedNumber['kind']): ParsedNumber {
  return { start, end, low: value, high: value, isVague: false, kind };
}

export function vague(start: number, end: number, low: number, high: number): ParsedNumber {
  return { start, end, low, high, isVague: true, kind: 'words' };
}

/** The scales from `lexemes[from]` on, times `start`: `hundred thousand`. */
export function readScales(
  lexemes: readonly Lexeme[],
  from: number,
  start: number,
): { value: number; end: number } {
  let value = start;
  let end = from;
  for (; end < from + 3; end++) {
    const at = isDash(lexemes[end]) && lexemes[end]!.isGlued ? end + 1 : end;
    const scale = scales.get(lexemes[at]?.norm ?? '');
    if (scale === undefined || (scale === 20 && start !== 3 && start !== 4)) break;
    value *= scale;
    end = at;
  }
  return { value: Number(value.toPrecision(15)), end };
}

export function isNumberWord(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && (smallNumbers.has(lexeme.norm) || tens.has(lexeme.norm));
}
