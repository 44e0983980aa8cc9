import { scales, smallNumbers, tens, vagueNumbers, vagueScales } from '../../languages/en/number-words.js';
import { parseDigits } from './digits.js';
import { isDash, type Lexeme } from './lexemes.js';
import { parseOutOf, parseShare, parseVague } from './shares.js';
import { plain, type ParsedNumber } from './value.js';
import { parseHalfScale, parseWords } from './word-forms.js';

export type { ParsedNumber } from './value.js';

/** Every word a number can start with; all other words are passed at the cost of one look-up. */
const starters = new Set([
  ...[smallNumbers, tens, scales, vagueNumbers, vagueScales].flatMap((words) => [...words.keys()]),
  ...'a an half quarter minus negative unknown unspecified undisclosed undetermined'.split(' '),
]);

/** The longest number that starts at `lexemes[i]`, if one does. Cost: its length. */
export function parseNumber(lexemes: readonly Lexeme[], i: number): ParsedNumber | undefined {
  const first = lexemes[i];
  if (first === undefined || first.kind === 'sign') return undefined;
  if (first.kind === 'word' && !starters.has(first.norm)) return undefined;
  if (first.norm === 'minus' || first.norm === 'negative') return parseNegative(lexemes, i);
  return parseOutOf(lexemes, i) ?? parseShare(lexemes, i) ?? parseVague(lexemes, i) ?? parsePlain(lexemes, i);
}

function parseNegative(lexemes: readonly Lexeme[], i: number): ParsedNumber | undefined {
  // “Plus or minus two points”: to either side.
  if (lexemes[i - 1]?.norm === 'or' && lexemes[i - 2]?.norm === 'plus') return parsePlain(lexemes, i + 1);
  const at = isDash(lexemes[i + 1]) ? i + 2 : i + 1;
  const number = parsePlain(lexemes, at);
  if (number === undefined || number.low !== number.high) return undefined;
  return { ...plain(i, number.end, -number.low, number.kind) };
}

/** A number without vague words, shares or ranges: `1.8 billion`, `half a million`, `one hundred and six`. */
export function parsePlain(lexemes: readonly Lexeme[], i: number): ParsedNumber | undefined {
  const first = lexemes[i];
  if (first === undefined) return undefined;
  if (first.kind === 'digits') return parseDigits(lexemes, i);
  return first.kind === 'word' ? (parseHalfScale(lexemes, i) ?? parseWords(lexemes, i)) : undefined;
}
