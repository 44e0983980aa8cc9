import {
  light,
  barrier,
  prepositions,
  auxiliaries,
  states,
  nouns,
} from '../../languages/en/quantity-role-words.js';
import { phraseEnds, wordRoles } from '../../languages/en/quantity-words.js';
import type { Lexeme } from '../numbers/lexemes.js';
import type { QuantityRole } from './quantity.js';
/** Quotation marks, which part nothing here. */
export const quoteMarks = new Set(['"', '“', '”', "'", '‘', '’', '«', '»']);
/** What they do to others: after their subject they say nothing about it. */
const transitive = new Set<QuantityRole>([
  'killed',
  'injured',
  'displaced',
  'arrested',
  'neutralised',
  'captured',
  'kidnapped',
  'rescued',
  'destroyed',
  'lost',
  'infected',
]);
const maxDistance = 8;

/** The nearest role word to `lexemes[start … end − 1]`, between `from` and `to`. */
export function roleOf(
  lexemes: readonly Lexeme[],
  start: number,
  end: number,
  from: number,
  to: number,
): Candidate | undefined {
  let inside: Candidate | undefined;
  for (let at = start; at < end; at++) {
    const role = wordRoles.get(lexemes[at]!.norm);
    if (role === undefined) continue;
    inside = { role, cost: 0, side: 'inside' };
    if (!states.has(lexemes[at]!.norm)) return inside;
  }
  const right = rightRole(lexemes, end, to);
  const left = leftRole(lexemes, start, from);
  return right !== undefined && (left === undefined || right.cost <= left.cost) ? right : (left ?? inside);
}

function costOf(norm: string): number {
  if (norm === ',') return 2;
  return light.has(norm) || quoteMarks.has(norm) ? 0.25 : 1;
}

/** `the number of dead rose from 12`, `the death toll stands at 41`. */
function isTally(lexemes: readonly Lexeme[], at: number): boolean {
  return /^(?:rose|risen|climbed|jumped|increased|grew|fell|dropped|stands|stood|remains|went|up|put)$/.test(
    lexemes[at - 1]?.norm ?? '',
  );
}

/** A role, how far away its word is, and on which side. */
export interface Candidate {
  readonly role: QuantityRole;
  readonly cost: number;
  readonly side: 'left' | 'right' | 'inside';
}

function rightRole(lexemes: readonly Lexeme[], end: number, limit: number): Candidate | undefined {
  let cost = 0;
  let hasAuxiliary = false;
  for (let at = end; at < Math.min(limit, end + 16) && cost <= maxDistance; at++) {
    const { norm } = lexemes[at]!;
    if (barrier.has(norm)) return undefined;
    const role = wordRoles.get(norm);
    if (role !== undefined) {
      if (role === 'lost' && /^(?:life|lives)$/.test(lexemes[at + 2]?.norm ?? ''))
        return { role: 'killed', cost, side: 'right' };
      if (nouns.has(norm) || isActive(lexemes, at, role, hasAuxiliary)) return undefined;
      return { role, cost: hasAuxiliary ? cost - 1 : cost, side: 'right' };
    }
    if (auxiliaries.has(norm)) hasAuxiliary = true;
    cost += costOf(norm);
  }
  return undefined;
}

/** `14 gunmen killed five soldiers`, `20 rebels killing`: the counted ones did it. */
function isActive(
  lexemes: readonly Lexeme[],
  at: number,
  role: QuantityRole,
  hasAuxiliary: boolean,
): boolean {
  const { norm } = lexemes[at]!;
  if (
    !transitive.has(role) ||
    !/(?:ed|ing|s|t)$/.test(norm) ||
    /^(?:died|dies|dying|fled|deaths)$/.test(norm)
  )
    return false;
  if (norm.endsWith('ing')) return role !== 'killed' || norm === 'killing';
  if (hasAuxiliary) return false;
  const next = lexemes[at + 1];
  return (
    next !== undefined &&
    next.kind !== 'sign' &&
    (!phraseEnds.has(next.norm) ||
      /^(?:a|an|the|his|her|its|their|some|at|about|over|more|up)$/.test(next.norm)) &&
    !(next.norm === 'at' && lexemes[at + 2]?.norm !== 'least')
  );
}

function leftRole(lexemes: readonly Lexeme[], start: number, limit: number): Candidate | undefined {
  let cost = 0;
  for (let at = start - 1; at >= Math.max(limit, start - 10) && cost <= 4; at--) {
    const { norm } = lexemes[at]!;
    const role = wordRoles.get(norm);
    if (role !== undefined) return { role, cost, side: 'left' };
    if (barrier.has(norm)) return undefined;
    if (prepositions.has(norm) && !isTally(lexemes, at)) return undefined;
    cost += costOf(norm);
  }
  return undefined;
}
