import {
  denominators,
  smallNumbers,
  tens,
  vagueAmounts,
  vagueNumbers,
  vagueScales,
} from '../../languages/en/number-words.js';
import { measures } from '../../languages/en/quantity-words.js';
import { isDash, type Lexeme } from './lexemes.js';
import { plain, readScales, vague, type ParsedNumber } from './value.js';

const article = new Set(['a', 'an']);

/** `several hundred`, `a few thousand`, `tens of thousands`, `dozens`, `a couple`, `an unknown number`. */
export function parseVague(lexemes: readonly Lexeme[], i: number): ParsedNumber | undefined {
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
    // `The pair` are two who were named, `a pair` of scissors is one thing only as `a pair of`.
    if (norm === 'pair' && (at === i || lexemes[at + 1]?.norm !== 'of')) return undefined;
    const scaleAt = lexemes[at + 1]?.norm === 'of' ? at + 2 : at + 1;
    const { value, end } = readScales(lexemes, scaleAt, 1);
    if (end === scaleAt) return vague(i, at + 1, small[0], small[1]);
    return vague(i, end, small[0] * value, (small[1] + 1) * value - 1);
  }
  const numberOf = vagueAmount(lexemes, i, at);
  if (numberOf !== undefined) return numberOf;
  const plural = vagueScales.get(norm);
  // `Scores twice` is a verb, `tens` alone the figures of a sum.
  const needsOf = norm === 'scores' || norm === 'tens';
  if (plural !== undefined && at === i && !(needsOf && !/^(?:of|more)$/.test(lexemes[at + 1]?.norm ?? ''))) {
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

/** `a number of`, `a large number of`; `the number of` counts nothing. */
function vagueAmount(lexemes: readonly Lexeme[], i: number, at: number): ParsedNumber | undefined {
  if (at === i) return undefined;
  const size = vagueAmounts.get(lexemes[at]?.norm ?? '');
  const noun = size === undefined ? at : at + 1;
  if (lexemes[noun]?.norm !== 'number' || lexemes[noun + 1]?.norm !== 'of') return undefined;
  const [low, high] = size ?? [3, 20];
  return vague(i, noun + 1, low, high);
}

/** `two-thirds`, `a third of`, `half of`, `three quarters`. */
export function parseShare(lexemes: readonly Lexeme[], i: number): ParsedNumber | undefined {
  const { norm } = lexemes[i]!;
  const after = lexemes[i + 1]?.norm ?? '';
  const wholes = ['of', 'the', 'its', 'their', 'his', 'her', 'our', 'all'];
  if (norm === 'half' && article.has(after) && isMeasure(lexemes[i + 2]))
    return plain(i, i + 2, 0.5, 'words');
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
  // `fell by a fifth`, `down by a quarter on the year`: of what fell.
  const isWay =
    lexemes[i - 1]?.norm === 'by' &&
    (lexemes[at + 1]?.kind !== 'word' || behindShare.has(lexemes[at + 1]!.norm));
  if (
    !isPlural &&
    !isWay &&
    !wholes.includes(lexemes[at + 1]?.norm ?? '') &&
    !(upper === 1 && !article.has(norm))
  )
    return undefined;
  if (upper >= parts) return undefined;
  return partOfMeasure(lexemes, i, at + 1, upper / parts) ?? plain(i, at + 1, upper / parts, 'share');
}

/** Words behind a share that do not make it a rank of something: `by a third party`. */
const behindShare: ReadonlySet<string> = new Set(
  'and or but while in on over from since compared to this last after before during as when because with at for'.split(
    ' ',
  ),
);

/** `a quarter of a million`, `a third of a mile`: a number, and no part of what is counted. */
function partOfMeasure(
  lexemes: readonly Lexeme[],
  i: number,
  at: number,
  part: number,
): ParsedNumber | undefined {
  if (lexemes[at]?.norm !== 'of' || !article.has(lexemes[at + 1]?.norm ?? '')) return undefined;
  const { value, end } = readScales(lexemes, at + 2, part);
  if (end > at + 2) return plain(i, end, Number(value.toPrecision(12)), 'words');
  return isMeasure(lexemes[at + 2]) ? plain(i, at + 2, part, 'words') : undefined;
}

function isMeasure(lexeme: Lexeme | undefined): boolean {
  const { norm = '' } = lexeme ?? {};
  return norm.length > 1 && (measures.has(norm) || norm === 'percentage');
}

function isRank(lexeme: Lexeme | undefined): boolean {
  return (
    lexeme !== undefined &&
    ['first', 'second', 'the', 'last', 'other', 'this', 'opening', 'better'].includes(lexeme.norm)
  );
}

/** `one in five`, `9 out of 10`. */
export function parseOutOf(lexemes: readonly Lexeme[], i: number): ParsedNumber | undefined {
  const upper = readCount(lexemes[i]);
  if (upper === undefined) return undefined;
  let at = i + 1;
  if (lexemes[at]?.norm === 'out' && lexemes[at + 1]?.norm === 'of') at += 2;
  else if (lexemes[at]?.norm === 'in') at += 1;
  else return undefined;
  if (article.has(lexemes[at]?.norm ?? '')) return undefined;
  const lower = readCount(lexemes[at]);
  if (lower === undefined || lower <= upper || lower > 1000 || upper === 0) return undefined;
  // `218 out of 435` are two counts, as `218 of 435` is; a share has a round whole.
  if (lower > 10 && lower % 10 !== 0) return undefined;
  return { ...plain(i, at + 1, upper / lower, 'share'), ratio: [upper, lower] };
}

function readCount(lexeme: Lexeme | undefined): number | undefined {
  if (lexeme === undefined) return undefined;
  if (lexeme.kind === 'digits') return /^[0-9]{1,4}$/.test(lexeme.norm) ? Number(lexeme.norm) : undefined;
  return (
    smallNumbers.get(lexeme.norm) ?? tens.get(lexeme.norm) ?? (lexeme.norm === 'hundred' ? 100 : undefined)
  );
}
