import type { Lexeme } from '../numbers/lexemes.js';

/** A four-digit year right at `lexemes[i]`, after a comma or `of` if need be. */
export function yearAt(lexemes: readonly Lexeme[], i: number): { year: string; end: number } {
  let at = i;
  if (lexemes[at]?.norm === '.') at++;
  if (lexemes[at]?.norm === ',' || lexemes[at]?.norm === 'of') at++;
  if (lexemes[at]?.norm === 'the' && lexemes[at + 1]?.norm === 'year') at += 2;
  const year = lexemes[at];
  // `March next year`, and no `March last Friday`.
  const shift = lexemes[at + 1]?.norm === 'year' ? yearShifts.get(year?.norm ?? '') : undefined;
  if (shift !== undefined) return { year: `XXXX${shift}Y`, end: at + 2 };
  if (year === undefined || !/^(?:1[0-9]|20)[0-9]{2}$/.test(year.norm) || isFigure(lexemes, at))
    return { year: 'XXXX', end: i };
  return { year: year.norm, end: at + 1 };
}

const yearShifts: ReadonlyMap<string, string> = new Map([
  ['last', '-1'],
  ['this', '+0'],
  ['next', '+1'],
]);

/** `1500 people`, `2000%`: followed by what can be counted. */
function isFigure(lexemes: readonly Lexeme[], i: number): boolean {
  const next = lexemes[i + 1];
  return (
    next !== undefined &&
    (/^(?:%|people|percent|per|soldiers|troops|gmt)$/.test(next.norm) || (next.norm === ':' && next.isGlued))
  );
}
