import {
  currencyNames,
  measures,
  namingNouns,
  people,
  phraseEnds,
} from '../../languages/en/quantity-words.js';
import type { ParsedNumber } from '../numbers/grammar.js';
import { isDash, type Lexeme } from '../numbers/lexemes.js';
import type { Tag } from '../../text/tags.js';
import { looksPlural, type FoundUnit } from '../numbers/nouns.js';
import { isTemperature } from './units.js';

/** Whether the number names, ranks or refers rather than counts: `COVID-19`, `Section 427`, `the two`, `one of`. */
export function isNoCount(lexemes: readonly Lexeme[], number: ParsedNumber): boolean {
  return lexemes[number.start]!.kind === 'digits' ? isName(lexemes, number) : isReference(lexemes, number);
}

function isName(lexemes: readonly Lexeme[], { start, end }: ParsedNumber): boolean {
  const first = lexemes[start]!;
  const before = lexemes[start - 1];
  const after = lexemes[end];
  // Letters on either side: MH17, 5G, 22nd, 802.11n. Units such as `5km` are the exception.
  if (first.isGlued && before?.kind === 'word' && !/^(?:rm|rs)$/.test(before.norm)) return true;
  if (first.isGlued && before !== undefined && /^[/#_@&=\\:.]$/.test(before.norm)) return true;
  if (before?.norm === '#') return true;
  if (first.isGlued && isDash(before) && before!.isGlued) {
    const name = lexemes[start - 2];
    if (name?.kind === 'digits') return true;
    if (name?.kind === 'word' && name.norm !== 'to' && !/^(?:mid|over|under|sub|some|about)$/.test(name.norm))
      return true;
  }
  if (after?.isGlued) {
    if (
      after.kind === 'word' &&
      !isTemperature(lexemes, end) &&
      /^(?:st|nd|rd|th|g|s|d|x|a|n|bis|ers|er|e|i|u|v|q|z|c|f|h|y)$/.test(after.norm) &&
      // 5G is a network, 450g a weight.
      (after.norm !== 'g' || after.isCapital || first.norm.length < 2)
    ) {
      return true;
    }
    if (after.norm === "'" || after.norm === '’') return true;
    if (
      (after.norm === '/' || after.norm === '_' || after.norm === '@' || after.norm === ':') &&
      lexemes[end + 1]?.isGlued
    )
      return true;
  }
  if (/^0[0-9]/.test(first.norm)) return true;
  // `the 2 companies` points back as `the two companies` does.
  if (
    first.norm === '2' &&
    end === start + 1 &&
    pointers.has(before?.norm ?? '') &&
    !isMeasured(lexemes, end)
  )
    return true;
  // `CO 2`: the index of a formula that slipped off its line.
  if (before?.isCapital && formulas.has(`${before.norm}${first.norm}`)) return true;
  // `Prescott (4)`, `(2)`: a number on a shirt, in a list, of a note.
  if (before?.norm === '(' && after?.norm === ')' && end === start + 1) return true;
  // `H.R. 682`, `No. 5`
  if (before?.norm === '.' && before.isGlued && isInitial(lexemes[start - 2])) return true;
  if (before?.kind !== 'word' || before.norm.length > 40) return false;
  if (before.norm === 'no' && lexemes[start - 1]!.isCapital) return true;
  const next = after?.kind === 'word' && !phraseEnds.has(after.norm) ? after : undefined;
  if (after !== undefined && isMeasured(lexemes, end)) return false;
  if (alwaysNaming.has(before.norm)) return true;
  // `Cork beat Galway 3-1`
  if (isResult(lexemes, start, end)) return false;
  if (before.isCapital && start > 1 && !phraseEnds.has(before.norm)) {
    return namingNouns.has(before.norm) || next === undefined || !looksPlural(next.norm);
  }
  if (
    namingNouns.has(before.norm) &&
    !/^(?:under|over|level|class|day|week|act|form|round|order|area)$/.test(before.norm)
  ) {
    return next === undefined || !looksPlural(next.norm);
  }
  return false;
}

/** Two figures of at most two digits with a dash between: how a match, a vote or a race ended. */
export function isResult(lexemes: readonly Lexeme[], start: number, end: number): boolean {
  const isShort = (at: number) => /^\d{1,2}$/.test(lexemes[at]!.norm);
  const dash = lexemes[start + 1];
  return end === start + 3 && isDash(dash) && dash!.isGlued && isShort(start) && isShort(start + 2);
}

const formulas: ReadonlySet<string> = new Set('co2 h2 o2 o3 n2 no2 so2 ch4 nh3 sf6 pm2.5 pm10'.split(' '));

function isInitial(lexeme: Lexeme | undefined): boolean {
  return (
    lexeme !== undefined &&
    lexeme.isCapital &&
    /^(?:[a-z]|no|nos|rep|sen|art|sec|vol|ch|fig)$/.test(lexeme.norm)
  );
}

/** `stage 3 trials` are no three trials. */
const alwaysNaming = new Set(
  'photo photos image fig section article chapter part page phase stage type category tier grade version season episode model no windows route highway interstate mark class clause paragraph rule amendment act platform volume resolution'.split(
    ' ',
  ),
);

/** A sign, a measure or money follows, as after no name: `Tylenol 500mg`. */
function isMeasured(lexemes: readonly Lexeme[], end: number): boolean {
  const at = isDash(lexemes[end]) ? end + 1 : end;
  const { norm = '', kind } = lexemes[at] ?? {};
  if (/^[%°€£$]$/.test(norm) || norm === 'per') return true;
  return (
    kind === 'word' &&
    (measures.has(norm) || currencyNames.has(norm)) &&
    (norm.length > 1 || lexemes[at]!.isGlued)
  );
}

/** `49 Orchard Road` */
function isStreet(lexemes: readonly Lexeme[], at: number): boolean {
  for (let k = at + 1; k <= at + 2; k++) {
    if (lexemes[k]?.isTitleCase !== true) return false;
    if (/^(?:road|street|avenue|lane|drive|boulevard|square|terrace|crescent)$/.test(lexemes[k]!.norm))
      return true;
  }
  return false;
}

/** `787 Dreamliner`, `49 Zorro Road`: a number before a name in the singular is part of it. */
export function isNamed(
  lexemes: readonly Lexeme[],
  { start, end, low, high }: ParsedNumber,
  unit: FoundUnit,
  tags: readonly Tag[] | undefined,
): boolean {
  const next = lexemes[end];
  if (
    lexemes[start]!.kind !== 'digits' ||
    low !== high ||
    low === 1 ||
    next?.kind !== 'word' ||
    !next.isCapital
  )
    return false;
  if (!/^[0-9]{1,4}$/.test(lexemes[start]!.norm) || end !== start + 1 || !next.isTitleCase) return false;
  if (isStreet(lexemes, end)) return true;
  if (tags?.[next.token] !== 'PROPN' || next.isGlued || isMeasured(lexemes, end) || next.norm.length < 2)
    return false;
  // `500 Australian dollars`: the last word is what is counted.
  const head = unit.headEnd === undefined ? undefined : lexemes[unit.headEnd - 1];
  return (
    head !== undefined &&
    head.isTitleCase &&
    !looksPlural(head.norm) &&
    !people.has(head.norm) &&
    measures.get(head.norm) === undefined
  );
}

const pronounNeighbours = new Set([
  'no',
  'any',
  'every',
  'each',
  'the',
  'this',
  'that',
  'which',
  'another',
  'some',
  'someone',
  'only',
]);

/** What stands before a number that points back. */
const pointers = new Set(['the', 'these', 'those', 'other']);

function isReference(lexemes: readonly Lexeme[], { start, end, low, high }: ParsedNumber): boolean {
  const first = lexemes[start]!;
  const before = lexemes[start - 1]?.norm ?? '';
  const after = lexemes[end];
  if (first.isGlued && isDash(lexemes[start - 1]) && lexemes[start - 2]?.kind === 'word') return true;
  const isBare = after === undefined || after.kind === 'sign' || phraseEnds.has(after.norm);
  if (isBare && /^(?:top|bottom|big|final|last|first)$/.test(before)) return true;
  // `third`, `second` never come here; `Seven Sisters` and `Big Four` are names.
  if (
    first.isCapital &&
    start > 0 &&
    lexemes[start - 1]!.isCapital &&
    lexemes[start - 1]!.kind === 'word' &&
    !phraseEnds.has(before)
  )
    return true;
  if (low !== high) return false;
  if (low === 1 && end === start + 1)
    return isPronounOne(before, after) || isOneOfTwo(lexemes, end, after!.norm);
  // `the two`, `these two soldiers` and `the other two` point back, as `both` does.
  if (low === 2 && end === start + 1) return pointers.has(before);
  return false;
}

/** Words between `one ferry` and `another`. */
const oneReach = 8;

/** `One ferry crashed into another`: two, of which neither is counted. */
function isOneOfTwo(lexemes: readonly Lexeme[], end: number, noun: string): boolean {
  for (let at = end + 1; at < Math.min(lexemes.length, end + oneReach); at++) {
    if (lexemes[at]!.norm !== 'another') continue;
    const next = lexemes[at + 1];
    return next?.kind !== 'word' || next.norm === noun || phraseEnds.has(next.norm);
  }
  return false;
}

function isPronounOne(before: string, after: Lexeme | undefined): boolean {
  if (pronounNeighbours.has(before)) return true;
  if (isDash(after) && after!.isGlued) return true;
  if (after === undefined || after.kind !== 'word') return true;
  if (
    /^(?:day|another|thing|time|point|hand|side|way|such|more|day's|can|could|may|might|would|should)$/.test(
      after.norm,
    )
  )
    return true;
  return phraseEnds.has(after.norm) && !/^(?:percent|per|or|more)$/.test(after.norm);
}
