import {
  currencyCodes,
  currencyNames,
  currencyNations,
  currencySigns,
  dollarPrefixes,
  measures,
} from '../../languages/en/quantity-words.js';
import { percentWords } from '../../languages/other-languages.js';
import type { Tag } from '../../text/tags.js';
import { isDash, type Lexeme } from '../numbers/lexemes.js';
import { nounUnit, wordUnit, type FoundUnit } from '../numbers/nouns.js';
import { measureOf } from './conversions.js';

export type { FoundUnit } from '../numbers/nouns.js';

/** Money before a number: from which lexeme on, and whether it says whose it is. */
export interface Money {
  readonly unit: string;
  readonly at: number;
  readonly saysWhose?: true;
}

/** Money written before the digits: `US$`, `€`, `EUR`. Returns the first lexeme of it. */
export function currencyBefore(lexemes: readonly Lexeme[], i: number): Money | undefined {
  const last = lexemes[i - 1];
  if (last === undefined) return undefined;
  const sign = currencySigns.get(last.norm);
  if (sign !== undefined) {
    const prefix = lexemes[i - 2];
    if (last.norm === '$' && prefix !== undefined && last.start - prefix.end <= 1 && prefix.isCapital) {
      const nation = dollarPrefixes.get(prefix.norm);
      if (nation !== undefined) return { unit: nation, at: i - 2, saysWhose: true };
      if (prefix.norm === 's' && lexemes[i - 4]?.norm === 'u')
        return { unit: 'USD', at: i - 4, saysWhose: true };
    }
    return { unit: sign, at: i - 1 };
  }
  // `$US113`, `$A82`.
  if (last.isGlued && last.isCapital && lexemes[i - 2]?.norm === '$' && lexemes[i]!.isGlued) {
    const nation = dollarPrefixes.get(last.norm);
    if (nation !== undefined) return { unit: nation, at: i - 2, saysWhose: true };
  }
  // `NT dollars 3.2 million`.
  const owner = currencyNames.get(last.norm) === 'USD' ? lexemes[i - 2] : undefined;
  const dollars = owner?.kind === 'word' ? nationOf(owner) : undefined;
  if (dollars !== undefined) return { unit: dollars, at: i - 2, saysWhose: true };
  const code = currencyCodes.get(last.norm);
  if (code !== undefined && last.isCapital && last.norm.length > 1 && last.norm !== 'try')
    // “Rs” are rupees of any nation.
    return { unit: code, at: i - 1, ...(last.norm !== 'rs' && { saysWhose: true }) };
  return undefined;
}

/** The unit after a number that ends before `lexemes[i]`. `tags` are by token, `undefined` where they are not known. */
export function unitAfter(
  lexemes: readonly Lexeme[],
  i: number,
  tags: readonly Tag[] | undefined,
  isOne: boolean,
): FoundUnit {
  const at = isDash(lexemes[i]) && lexemes[i]!.isGlued && lexemes[i + 1]?.isGlued ? i + 1 : i;
  const of = lexemes[at]?.norm === 'of' ? at + 1 : at;
  return (
    signUnit(lexemes, at) ??
    measureUnit(lexemes, of) ??
    (at === i && isHalfGlued(lexemes, i) ? measureUnit(lexemes, i + 1) : undefined) ??
    moneyUnit(lexemes, of) ??
    (tags === undefined ? wordUnit(lexemes, at, i) : nounUnit(lexemes, at, i, tags, isOne))
  );
}

/** `75- miles`, `75 -mile`: a hyphen that a page set apart on one side. */
function isHalfGlued(lexemes: readonly Lexeme[], i: number): boolean {
  return isDash(lexemes[i]) && lexemes[i]!.isGlued !== (lexemes[i + 1]?.isGlued ?? false);
}

function signUnit(lexemes: readonly Lexeme[], i: number): FoundUnit | undefined {
  const { norm } = lexemes[i] ?? {};
  if (norm === '%' || norm === '٪' || norm === '％') {
    const isPoint = /^points?$/.test(lexemes[i + 1]?.norm ?? '');
    return {
      unit: isPoint ? 'pp' : '%',
      head: i,
      headEnd: i + 1,
      end: isPoint ? i + 2 : i + 1,
      modifiers: [],
    };
  }
  const money = norm === undefined ? undefined : currencySigns.get(norm);
  const isSuffix = norm !== '$' || lexemes[i + 1]?.kind !== 'digits' || !lexemes[i + 1]!.isGlued;
  if (money !== undefined && isSuffix)
    return { unit: money, head: i, headEnd: i + 1, end: i + 1, modifiers: [] };
  if (norm === '°' || norm === '˚' || norm === 'º') {
    const scale = temperatureScales.get(lexemes[i + 1]?.norm ?? '');
    return scale === undefined ? measure('degree', i, i + 1) : measure(scale, i, i + 2);
  }
  if (norm === '‰') return measure('‰', i, i + 1);
  return isTemperature(lexemes, i) ? measure(temperatureScales.get(norm!)!, i, i + 1) : undefined;
}

const temperatureScales: ReadonlyMap<string, string> = new Map([
  ['c', 'celsius'],
  ['f', 'fahrenheit'],
  ['celsius', 'celsius'],
  ['centigrade', 'celsius'],
  ['fahrenheit', 'fahrenheit'],
]);

/** `2.5C`, `−5C`, `104F`: the letter of a scale right after the figures, where no flat, seat or gate is named. */
export function isTemperature(lexemes: readonly Lexeme[], i: number): boolean {
  const letter = lexemes[i];
  const digits = lexemes[i - 1];
  if (letter?.isGlued !== true || !letter.isCapital || !/^[cf]$/.test(letter.norm)) return false;
  if (digits?.kind !== 'digits' || (lexemes[i + 1]?.isGlued === true && lexemes[i + 1]!.kind !== 'sign'))
    return false;
  // `at 5C Mill Road`
  if (lexemes[i + 1]?.isCapital === true && lexemes[i + 1]!.kind === 'word') return false;
  if (digits.norm.includes('.') || isDash(lexemes[i - 2])) return true;
  return temperatureLeads.has(lexemes[i - 2]?.norm ?? '');
}

/** What stands before a temperature, and not before the number of a flat. */
const temperatureLeads: ReadonlySet<string> = new Set(
  (
    'to of at below above by about around nearly almost over under than between from minus plus reach reached ' +
    'reaches reaching hit hits exceed exceeded exceeding was is were be and or exactly just only another some up'
  ).split(' '),
);

function measureUnit(lexemes: readonly Lexeme[], i: number): FoundUnit | undefined {
  const { norm } = lexemes[i] ?? {};
  if (norm === undefined) return undefined;
  if (norm === 'per' && ['cent', 'cents'].includes(lexemes[i + 1]?.norm ?? '')) return measure('%', i, i + 2);
  if (percentWords.has(norm)) return measure('%', i, i + 1);
  if (percentWords.has(`${norm} ${lexemes[i + 1]?.norm ?? ''}`)) return measure('%', i, i + 2);
  if ((norm === 'percentage' || norm === 'percent') && /^points?$/.test(lexemes[i + 1]?.norm ?? ''))
    return measure('pp', i, i + 2);
  if (norm === 'bps') return { ...measure('pp', i, i + 1), factor: 0.01 };
  if (norm === 'basis' && /^points?$/.test(lexemes[i + 1]?.norm ?? ''))
    return { ...measure('pp', i, i + 2), factor: 0.01 };
  if (
    norm === 'year' ||
    norm === 'month' ||
    norm === 'week' ||
    norm === 'day' ||
    norm === 'years' ||
    norm === 'months'
  ) {
    let old = i + 1;
    while (isDash(lexemes[old])) old++;
    if (/^olds?$/.test(lexemes[old]?.norm ?? ''))
      return { ...measure('age', i, old + 1), modifiers: [norm.replace(/s$/, '')] };
    if (lexemes[old]?.norm === 'of' && lexemes[old + 1]?.norm === 'age') return measure('age', i, old + 2);
  }
  const square = norm === 'square' || norm === 'sq' || norm === 'cubic';
  // `sq. metres`
  const at = norm === 'sq' && lexemes[i + 1]?.norm === '.' ? i + 2 : i + 1;
  const next = measures.get(lexemes[at]?.norm ?? '');
  if (square && next !== undefined) return measure(`${next}${norm === 'cubic' ? '3' : '2'}`, i, at + 1);
  // `metric tons` are tonnes.
  if (norm === 'metric' && measures.get(lexemes[i + 1]?.norm ?? '') === 'tonne')
    return measure('tonne', i, i + 2);
  const unit = measures.get(norm);
  if (unit === undefined) return undefined;
  if (unit === 'pound' && lexemes[i + 1]?.norm === 'sterling') return measure('GBP', i, i + 2);
  if (unit === 'degree') {
    const scale = temperatureScales.get(lexemes[i + 1]?.norm ?? '');
    return scale === undefined ? measure('degree', i, i + 1) : measure(scale, i, i + 2);
  }
  // A single letter or a short sign is a measure only next to its digits: `5 m`, `5km`.
  if (norm.length === 1 && !lexemes[i]!.isGlued && lexemes[i - 1]?.kind !== 'digits') return undefined;
  const power = lexemes[i + 1];
  if (power?.isGlued && (power.norm === '²' || power.norm === '2')) return measure(`${unit}2`, i, i + 2);
  if (power?.isGlued && power.norm === '³') return measure(`${unit}3`, i, i + 2);
  const isOfLength = measureOf(unit)?.dimension === 'length';
  if (isOfLength && speedLinks.has(power?.norm ?? '')) {
    const each = lexemes[i + 2]?.norm ?? '';
    if (/^(?:h|hr|hour)$/.test(each)) return measure(unit === 'mile' ? 'mph' : `${unit}/h`, i, i + 3);
    if (unit === 'm' && /^(?:s|sec|second)$/.test(each)) return measure('m/s', i, i + 3);
  }
  return measure(unit, i, i + 1);
}

/** What stands between a length and the hour: `60 km / h`, `km an hour`. */
const speedLinks: ReadonlySet<string> = new Set(['/', 'a', 'an', 'per']);

function measure(unit: string, start: number, end: number): FoundUnit {
  return { unit, head: start, headEnd: end, end, modifiers: [] };
}

/** `Hong Kong dollars`, `HK dollars`: whose they are. */
function nationOf({ norm, isCapital }: Lexeme): string | undefined {
  return currencyNations.get(norm) ?? (isCapital && norm.length > 1 ? dollarPrefixes.get(norm) : undefined);
}

function moneyUnit(lexemes: readonly Lexeme[], i: number): FoundUnit | undefined {
  // `5 million U.S. dollars`
  const dotted = lexemes.slice(i, i + 4).map(({ norm }) => norm);
  if (dotted.join('') === 'u.s.' && currencyNames.get(lexemes[i + 4]?.norm ?? '') === 'USD')
    return { ...measure('USD', i, i + 5), saysWhose: true };
  for (let k = i; k < i + 3; k++) {
    const lexeme = lexemes[k];
    if (lexeme === undefined || lexeme.kind !== 'word') break;
    const name = currencyNames.get(lexeme.norm);
    if (name !== undefined) {
      const nation = k > i ? nationOf(lexemes[k - 1]!) : undefined;
      if (k > i && nation === undefined && !lexemes[k - 1]!.isCapital) break;
      if (name !== 'USD' || nation === undefined) return measure(name, i, k + 1);
      return { ...measure(nation, i, k + 1), saysWhose: true };
    }
    if (k === i && lexeme.isCapital && lexeme.norm.length === 3 && currencyCodes.has(lexeme.norm)) {
      return { ...measure(currencyCodes.get(lexeme.norm)!, i, i + 1), saysWhose: true };
    }
  }
  return undefined;
}
