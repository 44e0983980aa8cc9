import { phraseEnds, wordRoles } from '../languages/en/quantity-words.js';
import type { Lexeme } from './number-lexemes.js';
import type { QuantityRole } from './quantity.js';

/** Words that may stand between a number and the word that says what happened, at no cost. */
const light = new Set(
  'the a an were was are is be been being had have has also reportedly either both some others other more additional further of and people them at least about around nearly almost over than another total to all seriously slightly severely badly critically already still including dead'.split(
    ' ',
  ),
);
const barrier = new Set([
  'while',
  'but',
  'although',
  'though',
  'whereas',
  'that',
  'said',
  'says',
  'told',
  'after',
  'before',
  'when',
  'because',
  ';',
  ':',
  '"',
  '“',
  '”',
]);
const prepositions = new Set([
  'in',
  'by',
  'at',
  'on',
  'with',
  'from',
  'after',
  'during',
  'near',
  'for',
  'into',
  'since',
  'within',
  'under',
]);
const auxiliaries = new Set(['were', 'was', 'are', 'is', 'been', 'be', 'being', 'got', 'get']);
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
const maxDistance = 9;

/**
 * What happened to those counted by the quantity in `lexemes[start … end − 1]`: the nearest role word of its
 * clause, before it as its object or after it as its predicate. `limits` are where the neighbouring quantities
 * end and start: a role word beyond them is theirs.
 */
export function roleOf(
  lexemes: readonly Lexeme[],
  start: number,
  end: number,
  limits: { readonly left: number; readonly right: number },
): QuantityRole | undefined {
  for (let at = start; at < end; at++) {
    const inside = wordRoles.get(lexemes[at]!.norm);
    if (inside !== undefined) return inside;
  }
  const right = rightRole(lexemes, end, limits.right);
  const left = leftRole(lexemes, start, limits.left);
  if (right !== undefined && (left === undefined || right.cost <= left.cost)) return right.role;
  return left?.role;
}

interface Candidate {
  readonly role: QuantityRole;
  readonly cost: number;
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
        return { role: 'killed', cost };
      if (isActive(lexemes, at, role, hasAuxiliary)) return undefined;
      return { role, cost: hasAuxiliary ? cost - 1 : cost };
    }
    if (auxiliaries.has(norm)) hasAuxiliary = true;
    cost += norm === ',' ? 2 : light.has(norm) ? 0.25 : 1;
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
    if (role !== undefined) return { role, cost };
    if (barrier.has(norm) || prepositions.has(norm)) return undefined;
    cost += norm === ',' ? 2 : light.has(norm) ? 0.25 : 1;
  }
  return undefined;
}
