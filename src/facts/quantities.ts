import { people } from '../languages/en/quantity-words.js';
import { tagTokens, type Tag } from '../text/tags.js';
import type { Document, Sentence } from '../types.js';
import type { ParsedNumber } from './number-grammar.js';
import { lexemesOf, type Lexeme } from './number-lexemes.js';
import { parseRange } from './number-ranges.js';
import { boundAfter, boundBefore } from './quantity-bounds.js';
import { isNoCount } from './quantity-exclusions.js';
import { roleOf } from './quantity-roles.js';
import { currencyBefore, unitAfter, type FoundUnit } from './quantity-units.js';
import type { Bound, Quantity } from './quantity.js';
import { extractTimes } from './times.js';

export type { Bound, Quantity, QuantityRole } from './quantity.js';

/**
 * The quantities of a document in reading order: counts, money, shares, measures, ages. Dates, years, clock
 * times, ranks and names with digits are none. Cost: linear in the text.
 */
export function extractQuantities(document: Document): Quantity[] {
  const tags = document.language === 'en' ? tagTokens(document) : [];
  const dated = datedTokens(document);
  const quantities: Quantity[] = [];
  document.sentences.forEach((sentence, index) => {
    for (const quantity of quantitiesOf(document, sentence, index, tags, dated)) quantities.push(quantity);
  });
  return quantities;
}

/** The words of a quantity as they stand, on one line: `at least 14 soldiers`. */
export function describeQuantity(quantity: Quantity, document: Document): string {
  return document.text.slice(quantity.start, quantity.end).replace(/\s+/g, ' ').trim();
}

/** A quantity still in lexemes. */
interface Draft {
  readonly number: ParsedNumber;
  readonly bound: Bound;
  /** First lexeme, with its bound and currency sign. */
  readonly start: number;
  readonly end: number;
  readonly unit: FoundUnit;
}

function quantitiesOf(
  document: Document,
  sentence: Sentence,
  index: number,
  tags: readonly Tag[],
  dated: Uint8Array,
): Quantity[] {
  const lexemes = lexemesOf(document, sentence);
  const drafts = findDrafts(lexemes, tags, dated);
  return drafts.map((draft, k) => {
    const { number, unit } = draft;
    const previous = drafts[k - 1];
    const role = isCountable(unit.unit)
      ? roleOf(lexemes, draft.start, draft.end, {
          left: previous?.end ?? 0,
          right: drafts[k + 1]?.start ?? lexemes.length,
        })
      : undefined;
    const inherited = unit.unit === '' ? inheritedUnit(drafts, k, lexemes) : undefined;
    const scale =
      number.grouped !== undefined && isCountable(unit.unit) && unit.unit !== ''
        ? number.grouped / number.low
        : 1;
    const head = unit.head === undefined ? undefined : lexemes[unit.head]!;
    return {
      start: lexemes[draft.start]!.start,
      end: lexemes[draft.end - 1]!.end,
      sentence: index,
      firstToken: lexemes[number.start]!.token,
      endToken: lexemes[number.end - 1]!.token + 1,
      low: number.low * scale * (unit.factor ?? 1) * (number.kind === 'share' ? 100 : 1),
      high: number.high * scale * (unit.factor ?? 1) * (number.kind === 'share' ? 100 : 1),
      bound: draft.bound,
      isVague: number.isVague,
      unit: number.kind === 'share' ? '%' : (inherited ?? unit.unit),
      ...(head === undefined
        ? {}
        : { unitSpan: { start: head.start, end: lexemes[unit.headEnd! - 1]!.end } }),
      ...(role === undefined ? {} : { role }),
      modifiers: unit.modifiers,
    };
  });
}

function findDrafts(lexemes: readonly Lexeme[], tags: readonly Tag[], dated: Uint8Array): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < lexemes.length; i++) {
    if (lexemes[i]!.kind === 'sign' || dated[lexemes[i]!.token]) continue;
    const number = parseRange(lexemes, i);
    if (number === undefined) continue;
    i = number.end - 1;
    const money = currencyBefore(lexemes, number.start);
    if (money === undefined && isNoCount(lexemes, number)) continue;
    const draft = toDraft(lexemes, number, money, tags);
    drafts.push(draft);
    i = Math.max(i, (draft.unit.headEnd ?? 0) - 1);
  }
  return drafts;
}

function toDraft(
  lexemes: readonly Lexeme[],
  number: ParsedNumber,
  money: { unit: string; at: number } | undefined,
  tags: readonly Tag[],
): Draft {
  let start = money?.at ?? number.start;
  let end = number.end;
  const between = lexemes[start - 1]?.norm === 'between' && number.low !== number.high;
  if (between) start--;
  const before = boundBefore(lexemes, start);
  const after = boundAfter(lexemes, end);
  end = after.at;
  const unit =
    money === undefined
      ? unitAfter(lexemes, end, tags, number.high === 1)
      : moneyAfter(lexemes, end, money.unit);
  end = Math.max(end, unit.end);
  const late = after.bound === 'exact' ? boundAfter(lexemes, end) : after;
  if (late.bound !== 'exact') end = Math.max(end, late.at);
  const bound = before.bound !== 'exact' ? before.bound : late.bound;
  return { number, bound, start: before.at, end, unit };
}

const moneyScales: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

/** `$300m` and `$1.2 b`: next to money these letters are scales. */
function moneyAfter(lexemes: readonly Lexeme[], end: number, unit: string): FoundUnit {
  const factor = moneyScales.get(lexemes[end]?.norm ?? '');
  return {
    unit,
    end: factor === undefined ? end : end + 1,
    modifiers: [],
    ...(factor === undefined ? {} : { factor }),
  };
}

const measured =
  /^(?:%|pp|[A-Z]{3}|age|km|cm|mm|m|mile|foot|inch|yard|kg|g|mg|tonne|degree|second|minute|hour|day|week|month|year|decade|century|point|mph|.*[0-9/].*)$/;

function isCountable(unit: string): boolean {
  return !measured.test(unit);
}

/** `14 troops were killed and 11 were injured`: the second counts what the first did, if both count people. */
function inheritedUnit(drafts: readonly Draft[], k: number, lexemes: readonly Lexeme[]): string | undefined {
  for (let back = k - 1; back >= 0 && back >= k - 3; back--) {
    const { unit } = drafts[back]!;
    if (unit.head === undefined) continue;
    return people.has(lexemes[unit.head]!.norm) ? unit.unit : undefined;
  }
  return undefined;
}

/** Marks the tokens of dates, years, clock times and the like; durations count and stay. */
function datedTokens(document: Document): Uint8Array {
  const dated = new Uint8Array(document.tokens.length + 1);
  for (const { kind, firstToken, endToken } of extractTimes(document)) {
    if (kind !== 'duration' && kind !== 'relative') dated.fill(1, firstToken, endToken);
  }
  return dated;
}
