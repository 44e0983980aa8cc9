import { justBelow, people } from '../../languages/en/quantity-words.js';
import { tagTokens, type Tag } from '../../text/tags.js';
import type { PreparedArticle, Sentence } from '../../types.js';
import { lexemesOf, type Lexeme } from '../numbers/lexemes.js';
import { measureOf } from './conversions.js';
import { findDrafts, type Draft } from './drafts.js';
import { fillElidedUnits } from './elided-units.js';
import { listNumbers } from './list-numbers.js';
import { movementOf } from './movements.js';
import { rateOf } from './rates.js';
import { isCountable, rolesOf } from './roles.js';
import type { Quantity } from './quantity.js';
import { extractTimes } from '../times/times.js';

export type { Bound, Quantity, QuantityRole } from './quantity.js';

/** What {@link extractQuantities} takes in. */
export interface QuantityOptions {
  /** Also `three months` and `two days later`, which are times otherwise (see `times.ts`). Default false. */
  readonly durations?: boolean;
}

const memo = new WeakMap<PreparedArticle, readonly Quantity[]>();

/**
 * The quantities of a document in reading order: counts, money, shares, measures, ages. Dates, years, clock
 * times, durations, ranks and names with digits are none. Cost: linear in the text.
 */
export function extractQuantities(
  document: PreparedArticle,
  { durations = false }: QuantityOptions = {},
): readonly Quantity[] {
  const known = durations ? undefined : memo.get(document);
  if (known !== undefined) return known;
  const tags = tagsOf(document);
  const dated = datedTokens(document, durations);
  const quantities: Quantity[] = [];
  document.sentences.forEach((sentence, index) => {
    for (const quantity of quantitiesOf(document, sentence, index, tags, dated)) quantities.push(quantity);
  });
  if (!durations) memo.set(document, quantities);
  return quantities;
}

/** None where the language is not told; `undefined` where it is one whose phrases are not known. */
function tagsOf(document: PreparedArticle): readonly Tag[] | undefined {
  if (document.language === 'en') return tagTokens(document);
  return document.language === 'und' ? [] : undefined;
}

/** The words of a quantity as they stand, on one line: `at least 14 soldiers`. */
export function describeQuantity(quantity: Quantity, document: PreparedArticle): string {
  return document.text.slice(quantity.start, quantity.end).replace(/\s+/g, ' ').trim();
}

function quantitiesOf(
  document: PreparedArticle,
  sentence: Sentence,
  index: number,
  tags: readonly Tag[] | undefined,
  dated: Uint8Array,
): Quantity[] {
  const lexemes = lexemesOf(document, sentence);
  const drafts = fillElidedUnits(lexemes, findDrafts(lexemes, tags, dated));
  const roles = rolesOf(lexemes, drafts);
  return drafts.map((draft, k) => {
    const { number, unit } = draft;
    const role = roles[k];
    const rate = rateOf(lexemes, draft.start, draft.end);
    const inherited =
      unit.unit === '' && (role !== undefined || isElided(lexemes[draft.end]?.norm))
        ? inheritedUnit(drafts, k, lexemes)
        : undefined;
    const scale =
      number.grouped !== undefined && isCountable(unit.unit) && unit.unit !== ''
        ? number.grouped / number.low
        : 1;
    const unitName = number.kind === 'share' ? '%' : isAge(lexemes, draft) ? 'age' : (inherited ?? unit.unit);
    const [from, to] = [drafts[k - 1]?.end ?? 0, drafts[k + 1]?.start ?? lexemes.length];
    const isCounted = isCountable(unitName) && unitName !== '' && measureOf(unitName) === undefined;
    const movement = movementOf(lexemes, draft.start, draft.end, from, to, isCounted);
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
      ...(draft.bound === 'about' && justBelow.has(lexemes[draft.start]!.norm) && { isBelow: true as const }),
      isVague: number.isVague,
      ...(number.kind === 'share' ? { isFraction: true as const } : {}),
      unit: unitName,
      ...(head === undefined
        ? {}
        : { unitSpan: { start: head.start, end: lexemes[unit.headEnd! - 1]!.end } }),
      ...(unit.saysWhose && { saysWhose: true as const }),
      ...(rate === undefined ? {} : { rate: rate.rate }),
      ...(movement === undefined ? {} : { trend: movement.trend }),
      ...(movement?.step === undefined ? {} : { step: movement.step }),
      phrase: {
        start: lexemes[movement?.first ?? draft.start]!.start,
        end: lexemes[Math.max(movement?.last ?? 0, rate?.last ?? 0, draft.end - 1)]!.end,
      },
      ...(number.ratio === undefined ? {} : { ratio: number.ratio }),
      ...(role === undefined ? {} : { role }),
      modifiers: unit.modifiers,
    };
  });
}

function isElided(next: string | undefined): boolean {
  return (
    next !== undefined && /^(?:others|other|more|of|were|was|are|is|have|had|remain|remained)$/.test(next)
  );
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

/** `Senard, 65, now faces …`: a number between commas after a name. */
function isAge(lexemes: readonly Lexeme[], { number: { start, end, low, high }, unit }: Draft): boolean {
  const name = lexemes[start - 2];
  const next = lexemes[end]?.norm;
  return (
    unit.unit === '' &&
    low === high &&
    low >= 1 &&
    low <= 120 &&
    Number.isInteger(low) &&
    lexemes[start]!.kind === 'digits' &&
    end === start + 1 &&
    ((lexemes[start - 1]?.norm === ',' &&
      name?.kind === 'word' &&
      name.isCapital &&
      /^[,.)–—-]$/.test(next ?? '')) ||
      /^(?:aged|ages)$/.test(lexemes[start - 1]?.norm ?? '') ||
      isTurned(lexemes, start, end) ||
      (lexemes[start - 1]?.norm === 'of' && lexemes[start - 2]?.norm === 'age'))
  );
}

/** `Ames, who is 46`, `she turned 46 in May`. */
function isTurned(lexemes: readonly Lexeme[], start: number, end: number): boolean {
  const [verb, who] = [lexemes[start - 1]?.norm ?? '', lexemes[start - 2]?.norm ?? ''];
  if (/^(?:turned|turns)$/.test(verb)) return lexemes[end]?.kind !== 'word' || lexemes[end].norm === 'in';
  return /^(?:is|was)$/.test(verb) && /^(?:who|he|she)$/.test(who) && lexemes[end]?.kind === 'sign';
}

/** Marks the tokens of times, and of the numbers that the parts of a list have. */
function datedTokens(document: PreparedArticle, durations: boolean): Uint8Array {
  const dated = new Uint8Array(document.tokens.length + 1);
  for (const { kind, firstToken, endToken } of extractTimes(document)) {
    if (!durations || (kind !== 'duration' && kind !== 'relative')) dated.fill(1, firstToken, endToken);
  }
  for (const token of listNumbers(document)) dated[token] = 1;
  return dated;
}
