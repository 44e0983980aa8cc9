import { parseNumber, parsePlain, type ParsedNumber } from './grammar.js';
import { isDash, type Lexeme } from './lexemes.js';

const maxRatio = 1000;

/** A number or a range of two: `20-30`, `between 20 and 30`, `from 20 to 30`, `three or four`. Starts at the number. */
export function parseRange(lexemes: readonly Lexeme[], i: number): ParsedNumber | undefined {
  const first = parseNumber(lexemes, i);
  if (first === undefined || first.isVague || first.kind === 'share') return first;
  const join = lexemes[first.end];
  if (join === undefined) return first;
  const isDashed = isDash(join) && (join.isGlued || lexemes[first.end + 1]?.isGlued !== true);
  const word = join.norm;
  const isBetween = word === 'and' && lexemes[i - 1]?.norm === 'between';
  const isTo = word === 'to' && !isChange(lexemes, i);
  const isOr = word === 'or' && first.high <= 20;
  if (!isDashed && !isBetween && !isTo && !isOr) return first;
  const second = parsePlain(lexemes, first.end + 1);
  if (second === undefined || second.kind === 'share') return first;
  // A score: 2-1, 3–3. Read as the span of its two figures, so that a changed one shows.
  if (isDashed && second.high <= first.low && isScore(lexemes, first, second)) {
    return { start: i, end: second.end, low: second.low, high: first.high, isVague: false, kind: 'digits' };
  }
  // `1825-69`
  const year = isDashed ? endOfYears(first, second, join) : undefined;
  if (year !== undefined) return { ...first, end: second.end, high: year };
  if (second.high < first.low) return first;
  const low = sharedScale(lexemes, first, second);
  if (low >= second.high || second.high / Math.max(low, 1) > maxRatio) return first;
  return { start: i, end: second.end, low, high: second.high, isVague: false, kind: first.kind };
}

/** The last year of a span whose end is told by its two last figures. */
function endOfYears(first: ParsedNumber, second: ParsedNumber, dash: Lexeme): number | undefined {
  const isYear =
    first.low === first.high && Number.isInteger(first.low) && first.low >= 1000 && first.low < 2100;
  if (!isYear || !dash.isGlued || first.end !== first.start + 1 || second.end !== second.start + 1)
    return undefined;
  if (second.low < 10 || second.low > 99 || second.low <= first.low % 100) return undefined;
  return first.low - (first.low % 100) + second.low;
}

/** `rose from 10 to 20` gives two values, not a range. */
function isChange(lexemes: readonly Lexeme[], i: number): boolean {
  return lexemes[i - 1]?.norm === 'from' || /^(?:vote|votes|voted)$/.test(lexemes[i - 1]?.norm ?? '');
}

function isScore(lexemes: readonly Lexeme[], first: ParsedNumber, second: ParsedNumber): boolean {
  const dash = lexemes[first.end]!;
  return (
    dash.isGlued &&
    lexemes[second.start]!.isGlued &&
    first.end === first.start + 1 &&
    first.high < 200 &&
    first.kind === 'digits'
  );
}

/** The lower end of a range: `2 to 3 million` counts both in millions. */
export function sharedScale(
  lexemes: readonly Lexeme[],
  first: Pick<ParsedNumber, 'low' | 'high'>,
  second: Pick<ParsedNumber, 'high' | 'end'>,
): number {
  const isShared = first.high < 1000 && second.high >= 1000 && isScaleWord(lexemes[second.end - 1]!);
  const low = isShared ? Number((first.low * scaleOf(second.high)).toPrecision(15)) : first.low;
  return low <= second.high ? low : first.low;
}

function isScaleWord(lexeme: Lexeme): boolean {
  return (
    lexeme.kind === 'word' && /^(?:hundred|thousand|million|billion|trillion|bn|m|mn|k)$/.test(lexeme.norm)
  );
}

function scaleOf(value: number): number {
  for (const scale of [1e12, 1e9, 1e6, 1e3, 100]) if (value >= scale) return scale;
  return 1;
}
