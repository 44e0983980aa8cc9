import {
  denominators,
  fractionSigns,
  scaleLetters,
  scales,
  smallNumbers,
  tens,
  vagueNumbers,
  vagueScales,
} from '../languages/en/number-words.js';
import { isDash, type Lexeme } from './number-lexemes.js';

/** A number as written, `lexemes[start … end − 1]`. `low === high` where it is plain. */
export interface ParsedNumber {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly isVague: boolean;
  /** `share`: a part of a whole (`two-thirds`, `one in five`), its values in [0, 1]. */
  readonly kind: 'digits' | 'words' | 'share';
  /** `272.350` is read as a decimal; this is the reading with the stop between thousands. */
  readonly grouped?: number;
}

/** The longest number that starts at `lexemes[i]`, if one does. Cost: its length. */
export function parseNumber(lexemes: readonly Lexeme[], i: number): ParsedNumber | undefined {
  const first = lexemes[i];
  if (first === undefined || first.kind === 'sign') return undefined;
  return parseOutOf(lexemes, i) ?? parseShare(lexemes, i) ?? parseVague(lexemes, i) ?? parsePlain(lexemes, i);
}

/** A number without vague words, shares or ranges: `1.8 billion`, `half a million`, `one hundred and six`. */
export function parsePlain(lexemes: readonly Lexeme[], i: number): ParsedNumber | undefined {
  const first = lexemes[i];
  if (first === undefined) return undefined;
  if (first.kind === 'digits') return parseDigits(lexemes, i);
  return first.kind === 'word' ? (parseHalfScale(lexemes, i) ?? parseWords(lexemes, i)) : undefined;
}

const article = new Set(['a', 'an']);

function parseDigits(lexemes: readonly Lexeme[], i: number): ParsedNumber | undefined {
  const first = lexemes[i]!;
  const reading = readDigits(first.norm);
  if (reading === undefined) return undefined;
  let { value } = reading;
  let { grouped } = reading;
  let end = i + 1;
  // 272 000, with a thin, fixed or plain space; a plain one only before 000, as in no list of numbers.
  while (/^[0-9]{1,3}$/.test(first.norm) && value > 0 && isThousandsGroup(lexemes, end)) {
    value = value * 1000 + Number(lexemes[end]!.norm);
    end++;
  }
  const part = lexemes[end];
  if (part !== undefined && fractionSigns.has(part.norm) && !fractionSigns.has(first.norm)) {
    value += fractionSigns.get(part.norm)!;
    end++;
  } else if (
    isSlash(lexemes[end]) &&
    lexemes[end + 1]?.isGlued &&
    isFraction(first.norm, lexemes[end + 1]!.norm)
  ) {
    return plain(i, end + 2, value / Number(lexemes[end + 1]!.norm), 'share');
  } else if (
    isSlash(lexemes[end + 1]) &&
    part?.kind === 'digits' &&
    lexemes[end + 2]?.isGlued &&
    isFraction(part.norm, lexemes[end + 2]!.norm)
  ) {
    value += Number(part.norm) / Number(lexemes[end + 2]!.norm);
    end += 3;
  }
  const letter = lexemes[end];
  if (letter?.kind === 'word' && letter.isGlued && isScaleLetter(lexemes, end)) {
    return plain(i, end + 1, value * scaleLetters.get(letter.norm)!, 'digits');
  }
  const scaled = readScales(lexemes, end, value);
  if (scaled.end > end) grouped = undefined;
  return { ...plain(i, scaled.end, scaled.value, 'digits'), ...(grouped === undefined ? {} : { grouped }) };
}

/** `300m` is metres where nothing that can be counted follows; next to a currency the caller knows better. */
function isScaleLetter(lexemes: readonly Lexeme[], at: number): boolean {
  const letter = lexemes[at]!;
  if (!scaleLetters.has(letter.norm)) return false;
  if (letter.norm.length > 1 || letter.norm === 'k') return true;
  const next = lexemes[at + 1];
  return (
    letter.norm === 'm' &&
    next?.kind === 'word' &&
    !next.isGlued &&
    /(?:[^s]s|people|men|women|children)$/.test(next.norm)
  );
}

function isThousandsGroup(lexemes: readonly Lexeme[], at: number): boolean {
  const group = lexemes[at];
  const before = lexemes[at - 1]!;
  if (group === undefined || group.kind !== 'digits' || !/^[0-9]{3}$/.test(group.norm) || group.isGlued)
    return false;
  return group.start - before.end === 1 && group.norm === '000';
}

function isSlash(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && (lexeme.norm === '/' || lexeme.norm === '⁄') && lexeme.isGlued;
}

/** Only parts that nobody writes as a date or as a name such as 9/11. */
function isFraction(upper: string, lower: string): boolean {
  return ['1/2', '1/3', '2/3', '1/4', '3/4', '1/5', '2/5', '3/5', '4/5', '1/8', '3/8'].includes(
    `${upper}/${lower}`,
  );
}

function readDigits(text: string): { value: number; grouped?: number } | undefined {
  const sign = fractionSigns.get(text);
  if (sign !== undefined) return { value: sign };
  if (text.length > 40) return undefined;
  if (/^[0-9]+$/.test(text)) return { value: Number(text) };
  if (
    /^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/.test(text) ||
    /^[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}$/.test(text)
  ) {
    return { value: Number(text.replaceAll(',', '')) };
  }
  if (/^[0-9]{1,3}(?:\.[0-9]{3}){2,}$/.test(text) || /^[1-9][0-9]{0,2}(?:\.[0-9]{3})*\.000$/.test(text)) {
    return { value: Number(text.replaceAll('.', '')) };
  }
  if (/^[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+$/.test(text)) {
    return { value: Number(text.replaceAll('.', '').replace(',', '.')) };
  }
  if (/^[0-9]+\.[0-9]+$/.test(text)) {
    const grouped = /^[1-9][0-9]{0,2}\.[0-9]{3}$/.test(text) ? Number(text.replace('.', '')) : undefined;
    return { value: Number(text), ...(grouped === undefined ? {} : { grouped }) };
  }
  if (/^[0-9]+,[0-9]{1,2}$/.test(text)) return { value: Number(text.replace(',', '.')) };
  return undefined;
}

/** `half a million`, `a half million`, `half a dozen`, `a quarter of a million`. */
function parseHalfScale(lexemes: readonly Lexeme[], i: number): ParsedNumber | undefined {
  let at = i;
  if (article.has(lexemes[at]!.norm)) at++;
  const part = lexemes[at]?.norm;
  if (part !== 'half' && part !== 'quarter') return undefined;
  at++;
  if (lexemes[at]?.norm === 'of') at++;
  if (isDash(lexemes[at])) at++;
  if (article.has(lexemes[at]?.norm ?? '')) at++;
  const { value, end } = readScales(lexemes, at, part === 'half' ? 0.5 : 0.25);
  return end === at ? undefined : plain(i, end, value, 'words');
}

/**
 * Number words by the usual rules: what is smaller than the last is added, a scale multiplies the group.
 * `a` counts only before a scale.
 */
function parseWords(lexemes: readonly Lexeme[], i: number): ParsedNumber | undefined {
  let total = 0;
  let group = 0;
  let hasGroup = false;
  let isRound = true;
  let at = i;
  if (article.has(lexemes[at]!.norm)) {
    if (!scales.has(lexemes[at + 1]?.norm ?? '') || lexemes[at + 1]!.norm === 'score') return undefined;
    group = 1;
    hasGroup = true;
    at++;
  }
  let end = at;
  for (; at < lexemes.length; at++) {
    const { norm } = lexemes[at]!;
    const small = smallNumbers.get(norm);
    const ten = tens.get(norm);
    const scale = scales.get(norm);
    if (small !== undefined) {
      if (
        hasGroup &&
        !(group % 100 === 0 && isRound) &&
        !(group % 10 === 0 && group % 100 >= 20 && small < 10)
      )
        break;
      if (hasGroup && group % 100 !== 0 && small === 0) break;
      group += small;
      isRound = false;
    } else if (ten !== undefined) {
      if (hasGroup && !(group % 100 === 0 && isRound)) break;
      group += ten;
      isRound = false;
    } else if (scale !== undefined && hasGroup) {
      if (scale <= 100) {
        if (group >= 100 && scale === 100) break;
        group *= scale;
      } else {
        total += group * scale;
        group = 0;
      }
      isRound = true;
    } else if (norm === 'and' && hasGroup && isRound && isNumberWord(lexemes[at + 1])) {
      continue;
    } else if (isDash(lexemes[at]) && hasGroup && lexemes[at]!.isGlued && isNumberWord(lexemes[at + 1])) {
      continue;
    } else break;
    hasGroup = true;
    end = at + 1;
  }
  if (!hasGroup || end === i) return undefined;
  return withHalf(lexemes, plain(i, end, total + group, 'words'));
}

/** `two and a half million`, `three point five`. */
function withHalf(lexemes: readonly Lexeme[], number: ParsedNumber): ParsedNumber {
  const norms = [0, 1, 2].map((k) => lexemes[number.end + k]?.norm);
  if (norms[0] === 'and' && norms[1] === 'a' && (norms[2] === 'half' || norms[2] === 'quarter')) {
    const { value, end } = readScales(
      lexemes,
      number.end + 3,
      number.low + (norms[2] === 'half' ? 0.5 : 0.25),
    );
    return plain(number.start, end, value, 'words');
  }
  if (norms[0] === 'point' && smallNumbers.has(norms[1] ?? '')) {
    let value = number.low;
    let end = number.end + 1;
    for (let digit = 0.1; end < number.end + 12; digit /= 10, end++) {
      const small = smallNumbers.get(lexemes[end]?.norm ?? '');
      if (small === undefined || small > 9) break;
      value += small * digit;
    }
    const scaled = readScales(lexemes, end, Number(value.toPrecision(12)));
    return plain(number.start, scaled.end, scaled.value, 'words');
  }
  return number;
}

function isNumberWord(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && (smallNumbers.has(lexeme.norm) || tens.has(lexeme.norm));
}

function readScales(lexemes: readonly Lexeme[], from: number, start: number): { value: number; end: number } {
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

/** `several hundred`, `a few thousand`, `tens of thousands`, `dozens`, `a couple`, `an unknown number`. */
function parseVague(lexemes: readonly Lexeme[], i: number): ParsedNumber | undefined {
  let at = i;
  if (article.has(lexemes[at]!.norm)) at++;
  const norm = lexemes[at]?.norm ?? '';
  const small = vagueNumbers.get(norm);
  if (small !== undefined) {
    // A bare `few` denies rather than counts; `a good many` and `how many` ask.
    if (
      norm === 'few' &&
      at === i &&
      !['the', 'last', 'next', 'past', 'first'].includes(lexemes[i - 1]?.norm ?? '')
    ) {
      return undefined;
    }
    if (norm === 'many' && ['how', 'so', 'as', 'too', 'that'].includes(lexemes[i - 1]?.norm ?? ''))
      return undefined;
    if (norm === 'many' && at > i) return undefined;
    const scaleAt = lexemes[at + 1]?.norm === 'of' ? at + 2 : at + 1;
    const { value, end } = readScales(lexemes, scaleAt, 1);
    if (end === scaleAt) return vague(i, at + 1, small[0], small[1]);
    return vague(i, end, small[0] * value, (small[1] + 1) * value - 1);
  }
  const plural = vagueScales.get(norm);
  if (plural !== undefined && (at === i || norm === 'dozens')) {
    let [low, high] = plural;
    let end = at + 1;
    // Twice at most, so that a hostile run of `tens of tens of tens of …` is not one number.
    for (let n = 0; n < 2 && lexemes[end]?.norm === 'of'; n++) {
      const next = vagueScales.get(lexemes[end + 1]?.norm ?? '');
      if (next === undefined) break;
      const scale = next[0] / 2;
      low = (norm === 'hundreds' ? 100 : 10) * scale;
      high = low * 10 - 1;
      end += 2;
    }
    return vague(i, end, low, high);
  }
  if (
    ['unknown', 'unspecified', 'undisclosed', 'undetermined'].includes(norm) &&
    lexemes[at + 1]?.norm === 'number'
  ) {
    return vague(i, at + 2, 0, Infinity);
  }
  return undefined;
}

/** `two-thirds`, `a third of`, `half of`, `three quarters`. */
function parseShare(lexemes: readonly Lexeme[], i: number): ParsedNumber | undefined {
  const { norm } = lexemes[i]!;
  const after = lexemes[i + 1]?.norm ?? '';
  const wholes = ['of', 'the', 'its', 'their', 'his', 'her', 'our', 'all'];
  if (norm === 'half' && wholes.includes(after) && !isRank(lexemes[i - 1]))
    return plain(i, i + 1, 0.5, 'share');
  const upper = article.has(norm)
    ? 1
    : norm.length < 3 && lexemes[i]!.kind === 'digits'
      ? Number(norm)
      : smallNumbers.get(norm);
  if (upper === undefined || upper === 0) return undefined;
  const at = isDash(lexemes[i + 1]) && lexemes[i + 1]!.isGlued ? i + 2 : i + 1;
  const lower = lexemes[at]?.norm ?? '';
  const parts = denominators.get(lower);
  if (parts === undefined || lexemes[at]!.isCapital) return undefined;
  // `a third man` is a rank and `three quarters` may be nine months: a part needs its whole or its plural.
  const isPlural = lower.endsWith('s') && lower !== 'quarters' && upper > 1;
  if (
    !isPlural &&
    !wholes.includes(lexemes[at + 1]?.norm ?? '') &&
    !(lower === 'half' && upper === 1 && at === i + 2)
  )
    return undefined;
  if (upper >= parts) return undefined;
  return plain(i, at + 1, upper / parts, 'share');
}

function isRank(lexeme: Lexeme | undefined): boolean {
  return (
    lexeme !== undefined &&
    ['first', 'second', 'the', 'last', 'other', 'this', 'opening', 'better'].includes(lexeme.norm)
  );
}

/** `one in five`, `9 out of 10`. */
function parseOutOf(lexemes: readonly Lexeme[], i: number): ParsedNumber | undefined {
  const upper = readCount(lexemes[i]);
  if (upper === undefined) return undefined;
  let at = i + 1;
  if (lexemes[at]?.norm === 'out' && lexemes[at + 1]?.norm === 'of') at += 2;
  else if (lexemes[at]?.norm === 'in') at += 1;
  else return undefined;
  if (article.has(lexemes[at]?.norm ?? '')) return undefined;
  const lower = readCount(lexemes[at]);
  if (lower === undefined || lower <= upper || lower > 1000 || upper === 0) return undefined;
  if (lexemes[at - 1]!.norm === 'in' && lower > 10 && lower % 10 !== 0) return undefined;
  return plain(i, at + 1, upper / lower, 'share');
}

function readCount(lexeme: Lexeme | undefined): number | undefined {
  if (lexeme === undefined) return undefined;
  if (lexeme.kind === 'digits') return /^[0-9]{1,4}$/.test(lexeme.norm) ? Number(lexeme.norm) : undefined;
  return (
    smallNumbers.get(lexeme.norm) ?? tens.get(lexeme.norm) ?? (lexeme.norm === 'hundred' ? 100 : undefined)
  );
}

function plain(start: number, end: number, value: number, kind: ParsedNumber['kind']): ParsedNumber {
  return { start, end, low: value, high: value, isVague: false, kind };
}

function vague(start: number, end: number, low: number, high: number): ParsedNumber {
  return { start, end, low, high, isVague: true, kind: 'words' };
}
