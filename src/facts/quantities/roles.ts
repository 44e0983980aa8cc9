import type { Lexeme } from '../numbers/lexemes.js';
import type { Draft } from './drafts.js';
import { quoteMarks, roleOf } from './role-search.js';
import type { QuantityRole } from './quantity.js';

/**
 * What happened to those counted by each quantity of a sentence: the nearest role word of its clause, before it as
 * its object or after it as its predicate, and not beyond the neighbouring quantity. Quantities joined by `and`
 * share their role: `five mercenaries and seven soldiers were killed`.
 */
export function rolesOf(
  lexemes: readonly Lexeme[],
  drafts: readonly Pick<Draft, 'start' | 'end' | 'unit'>[],
): (QuantityRole | undefined)[] {
  const found = drafts.map((draft, k) =>
    isCountable(draft.unit.unit)
      ? roleOf(
          lexemes,
          draft.start,
          draft.end,
          drafts[k - 1]?.end ?? 0,
          drafts[k + 1]?.start ?? lexemes.length,
        )
      : undefined,
  );
  for (let k = drafts.length - 2; k >= 0; k--) {
    if (
      found[k] === undefined &&
      found[k + 1]?.side === 'right' &&
      areJoined(lexemes, drafts[k]!, drafts[k + 1]!)
    ) {
      found[k] = found[k + 1];
    }
  }
  for (let k = 1; k < drafts.length; k++) {
    if (
      found[k] === undefined &&
      found[k - 1]?.side === 'left' &&
      areJoined(lexemes, drafts[k - 1]!, drafts[k]!)
    ) {
      found[k] = found[k - 1];
    }
  }
  return found.map((candidate) => candidate?.role);
}

const joints = new Set([
  ',',
  'and',
  'or',
  '&',
  'including',
  'as',
  'well',
  'plus',
  'another',
  'also',
  'to',
  'from',
]);

function areJoined(
  lexemes: readonly Lexeme[],
  first: Pick<Draft, 'end' | 'unit'>,
  second: Pick<Draft, 'start' | 'unit'>,
): boolean {
  const gap = second.start - first.end;
  if (gap < 1 || gap > 4 || !isCountable(first.unit.unit) || !isCountable(second.unit.unit)) return false;
  for (let at = first.end; at < second.start; at++) {
    const { norm } = lexemes[at]!;
    if (!joints.has(norm) && !quoteMarks.has(norm)) return false;
  }
  return true;
}

const measured =
  /^(?:%|pp|fold|¥|[A-Z]{3}|age|km|cm|mm|m|mile|foot|inch|yard|kg|g|mg|tonne|degree|celsius|fahrenheit|second|minute|hour|day|week|month|year|decade|century|point|mph|.*[0-9/].*)$/;

/** Whether the unit is of things one counts, not of an amount one measures. */
export function isCountable(unit: string): boolean {
  return !measured.test(unit);
}
