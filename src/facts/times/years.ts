import { rankWords, seasons, yearLeads } from '../../languages/en/time-words.js';
import { denominators, smallNumbers } from '../../languages/en/number-words.js';
import { currencyNames, measures, people } from '../../languages/en/quantity-words.js';
import { isDash, type Lexeme } from '../numbers/lexemes.js';
import { looksPlural } from '../numbers/nouns.js';
import { partBefore } from './dates.js';
import type { ParsedTime, TimePrecision } from './expression.js';

/** Years, decades, centuries, seasons: `in 2012`, `2014-2018`, `the end of 2021`, `the 1990s`, `19th century`, `summer 2018`, `500 BC`. */
export function timeOfYear(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  return (
    quarter(lexemes, i) ??
    seasonYear(lexemes, i) ??
    century(lexemes, i) ??
    decade(lexemes, i) ??
    era(lexemes, i) ??
    plainYear(lexemes, i)
  );
}

function plainYear(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  const part = partBefore(lexemes, i);
  const at = part?.end ?? i;
  const year = lexemes[at];
  if (year === undefined || !isYear(lexemes, at, part !== undefined)) return undefined;
  if (part !== undefined) return make(i, at + 1, `${year.norm}-${part.part}`, 'year');
  const dash = lexemes[at + 1];
  const second = lexemes[at + 2];
  if (
    (isDash(dash) || dash?.norm === '/') &&
    second?.kind === 'digits' &&
    second.isGlued &&
    !(lexemes[at + 3]?.isGlued && lexemes[at + 3]!.kind !== 'sign')
  ) {
    const full = /^[0-9]{4}$/.test(second.norm)
      ? second.norm
      : /^[0-9]{1,2}$/.test(second.norm)
        ? year.norm.slice(0, -second.norm.length) + second.norm
        : '';
    if (full > year.norm && Number(full) <= 2100) {
      return { start: i, end: at + 3, kind: 'period', literal: `${year.norm}/${full}`, precision: 'year' };
    }
  }
  return make(i, at + 1, year.norm, 'year');
}

/** A four-digit number is a year by what leads it, or by its range if nothing countable follows. */
function isYear(lexemes: readonly Lexeme[], i: number, isLed: boolean): boolean {
  const lexeme = lexemes[i]!;
  if (!/^(?:1[0-9]|20)[0-9]{2}$/.test(lexeme.norm)) return false;
  const before = lexemes[i - 1];
  const after = lexemes[i + 1];
  if (lexeme.isGlued && before !== undefined && !/^[('"“‘[/]$/.test(before.norm) && !isDash(before))
    return false;
  if (lexeme.isGlued && isDash(before) && lexemes[i - 2]?.kind === 'digits') return false;
  if (before !== undefined && /^[$€£¥]$/.test(before.norm)) return false;
  if (after?.isGlued && /^(?:%|°|[$€£¥])$/.test(after.norm)) return false;
  if (after?.isGlued && after.kind === 'word') return false;
  const beyond = isDash(after) ? lexemes[i + 2] : undefined;
  if (beyond?.kind === 'digits' && /^(?:2[1-9]|[3-9][0-9])[0-9]{2}$/.test(beyond.norm)) return false;
  // “For 1980 minutes”, “in 2015 days”: what counts times is none.
  if (after?.kind === 'word' && /^(?:second|minute|hour|day|night|week|month|year)s$/.test(after.norm))
    return false;
  const value = Number(lexeme.norm);
  const isLikely = value >= 1900;
  // Counts of this size have a comma in most papers: `2016 elections`.
  const isRecent = value >= 1980 && value !== 2000;
  const isRound = value % 100 === 0 && value !== 1900 && value !== 2000;
  const counts =
    after !== undefined &&
    after.kind === 'word' &&
    ((looksPlural(after.norm) && (people.has(after.norm) || !isRecent)) ||
      isUnit(lexemes, i + 1) ||
      /^(?:m|per|million|billion|gmt)$/.test(after.norm));
  const leads = value < 1500 ? earlyLeads : yearLeads;
  const hasLead = isLed || (before !== undefined && leads.has(before.norm));
  if (counts)
    return hasLead &&
      isLikely &&
      !isRound &&
      !/^(?:of|about|around|than|to|from|and|by|for|km|percent)$/.test(before?.norm ?? '')
      ? true
      : isLikely && !isRound && before?.norm === 'the';
  if (hasLead) return !/^(?:about|around|than|for|by|to|of|and|over)$/.test(before?.norm ?? '') || isLikely;
  return isLikely && !isRound;
}

/**
 * `2000 yen`, `1960 cm`, `2000 metric tons`: what is measured; `the 2015 euro crisis`, `a 2012 pound coin` and
 * `the 2001 foot-and-mouth outbreak` have a unit in the singular.
 */
function isUnit(lexemes: readonly Lexeme[], i: number): boolean {
  const isOfKind = /^(?:metric|square|cubic)$/.test(lexemes[i]!.norm);
  const norm = lexemes[isOfKind ? i + 1 : i]?.norm ?? '';
  if (norm.length < 2 || norm === 'foot' || !(measures.has(norm) || currencyNames.has(norm))) return false;
  return norm.length === 2 || !(measures.has(`${norm}s`) || currencyNames.has(`${norm}s`));
}

/** `the third quarter of 2022`, `Q3 2022`, `the first half of the year`. */
function quarter(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  let at = lexemes[i]!.norm === 'the' ? i + 1 : i;
  const rank = rankWords.slice(0, 4).indexOf(lexemes[at]?.norm ?? '') + 1;
  let name: string;
  if (rank > 0) {
    at++;
    if (isDash(lexemes[at])) at++;
    const word = lexemes[at]?.norm;
    if (word !== 'quarter' && !(word === 'half' && rank < 3)) return undefined;
    name = `${word === 'half' ? 'H' : 'Q'}${rank}`;
    at++;
  } else {
    const [q, number] = [lexemes[at], lexemes[at + 1]];
    if (q?.norm !== 'q' || !q.isCapital || !number?.isGlued || !/^[1-4]$/.test(number.norm)) return undefined;
    name = `Q${number.norm}`;
    at += 2;
  }
  const of = lexemes[at]?.norm === 'of' ? at + 1 : at;
  const year = lexemes[of];
  if (year !== undefined && /^(?:19|20)[0-9]{2}$/.test(year.norm)) {
    return make(i, of + 1, `${year.norm}-${name}`, 'season');
  }
  if (year?.norm === 'the' && lexemes[of + 1]?.norm === 'year')
    return make(i, of + 2, `XXXX-${name}`, 'season');
  // `the second half` is football's, `the third quarter` also basketball's.
  return name.startsWith('H') || of > at ? undefined : make(i, at, `XXXX-${name}`, 'season');
}

/** `from 1000 to 2000` counts more often than it dates. */
const earlyLeads = new Set(['in', 'since', 'until', 'by', 'before', 'after', 'circa', 'year']);

/** `the 1990s`, `the '90s`, `mid-1990s`, `the nineties` is left to readers. */
function decade(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  const part = partBefore(lexemes, i);
  let at = part?.end ?? i;
  if (lexemes[at]?.norm === 'the') at++;
  if (lexemes[at] !== undefined && /^['’‘]$/.test(lexemes[at]!.norm)) at++;
  const number = lexemes[at];
  const s = lexemes[at + 1];
  if (number?.kind !== 'digits' || !/^(?:(?:1[0-9]|20)[0-9]0|[2-9]0)$/.test(number.norm)) return undefined;
  let end = at + 2;
  if (s?.isGlued && /^['’]$/.test(s.norm) && lexemes[at + 2]?.norm === 's') end++;
  else if (!s?.isGlued || s.norm !== 's') return undefined;
  // `in his 40s` is an age.
  if (/^(?:his|her|their|my|your|our)$/.test(lexemes[i - 1]?.norm ?? '')) return undefined;
  const full = number.norm.length === 2 ? `19${number.norm}` : number.norm;
  const literal = full.endsWith('00') ? `${full.slice(0, 2)}XX` : `${full.slice(0, 3)}X`;
  return make(
    i,
    end,
    part === undefined ? literal : `${literal}-${part.part}`,
    full.endsWith('00') ? 'century' : 'decade',
  );
}

function century(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  const part = partBefore(lexemes, i);
  const at = part?.end ?? i;
  let end = lexemes[at]?.norm === 'the' ? at + 1 : at;
  let rank = ordinal(lexemes[end]);
  if (rank !== undefined) end++;
  else {
    rank =
      lexemes[end]?.kind === 'digits' && /^(?:st|nd|rd|th)$/.test(lexemes[end + 1]?.norm ?? '')
        ? Number(lexemes[end]!.norm)
        : undefined;
    if (rank === undefined) return undefined;
    end += 2;
  }
  if (isDash(lexemes[end])) end++;
  if (!/^(?:century|centuries|century's)$/.test(lexemes[end]?.norm ?? '') || rank < 1 || rank > 30)
    return undefined;
  return make(i, end + 1, `C${rank}${part === undefined ? '' : `-${part.part}`}`, 'century');
}

const teens: ReadonlyMap<string, number> = new Map(
  rankWords.slice(4).map((word, k): [string, number] => [word, 11 + k]),
);

function ordinal(lexeme: Lexeme | undefined): number | undefined {
  if (lexeme === undefined || lexeme.kind !== 'word') return undefined;
  return (
    teens.get(lexeme.norm) ??
    (smallNumbers.has(lexeme.norm) || /half|quarter|s$/.test(lexeme.norm)
      ? undefined
      : denominators.get(lexeme.norm))
  );
}

/** `500 BC`, `AD 79`. */
function era(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  const first = lexemes[i]!;
  const second = lexemes[i + 1];
  if (
    first.norm === 'ad' &&
    first.isCapital &&
    second?.kind === 'digits' &&
    /^[0-9]{1,4}$/.test(second.norm)
  ) {
    return make(i, i + 2, second.norm.padStart(4, '0'), 'year');
  }
  if (
    first.kind !== 'digits' ||
    !/^[0-9,]{1,6}$/.test(first.norm) ||
    second?.kind !== 'word' ||
    !second.isCapital
  )
    return undefined;
  const year = first.norm.replaceAll(',', '').padStart(4, '0');
  const dotted =
    /^[bac]$/.test(second.norm) && lexemes[i + 2]?.norm === '.' && /^[cd]$/.test(lexemes[i + 3]?.norm ?? '');
  const mark = dotted ? `${second.norm}${lexemes[i + 3]!.norm}` : second.norm;
  const end = dotted ? i + 4 : i + 2;
  if (mark === 'bc' || mark === 'bce') return make(i, end, `-${year}`, 'year');
  return mark === 'ad' || mark === 'ce' ? make(i, end, year, 'year') : undefined;
}

/** `summer 2018`, `the winter of 2018`, `in the spring`. */
function seasonYear(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  const season = seasons.get(lexemes[i]!.norm);
  if (season === undefined) return undefined;
  const of = lexemes[i + 1]?.norm === 'of' ? i + 2 : i + 1;
  const year = lexemes[of];
  if (year !== undefined && /^(?:1[0-9]|20)[0-9]{2}$/.test(year.norm))
    return make(i, of + 1, `${year.norm}-${season}`, 'season');
  const before = lexemes[i - 1]?.norm ?? '';
  const article = before === 'the' ? (lexemes[i - 2]?.norm ?? '') : before;
  if (
    !/^(?:in|during|since|until|by|early|late|mid|of)$/.test(article) ||
    /^(?:spring|fall)$/.test(lexemes[i]!.norm) === (before !== 'the')
  ) {
    return /^(?:in|during)$/.test(article) && /^(?:summer|winter|autumn)$/.test(lexemes[i]!.norm)
      ? make(i, i + 1, `XXXX-${season}`, 'season')
      : undefined;
  }
  return make(i, i + 1, `XXXX-${season}`, 'season');
}

function make(start: number, end: number, literal: string, precision: TimePrecision): ParsedTime {
  return { start, end, kind: precision === 'season' ? 'period' : 'year', literal, precision };
}
