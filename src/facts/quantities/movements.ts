import { downWords, steps, upWords } from '../../languages/en/movement-words.js';
import type { Lexeme } from '../numbers/lexemes.js';
import { isResult } from './exclusions.js';

/** How a figure moves: up or down, and whether it is the way gone, the end or the start of it. */
export interface Movement {
  readonly trend?: 'up' | 'down';
  readonly step?: 'by' | 'to' | 'from';
  /** First and last lexeme that tell it. */
  readonly first: number;
  readonly last: number;
}

/** Lexemes between a figure and the word that tells which way it went. */
const reach = 6;
const barriers = new Set([
  ';',
  ':',
  'and',
  'but',
  'or',
  'while',
  'that',
  'which',
  'who',
  '(',
  ')',
  '“',
  '”',
  '"',
  '.',
]);
/** What may stand between a verb and how far it went. */
const fillers = new Set([
  'a',
  'an',
  'the',
  'of',
  'in',
  'by',
  'to',
  'from',
  'another',
  'further',
  'just',
  'only',
]);

/** The movement that a figure at `lexemes[start … end − 1]` tells of, not looking past its neighbours. */
export function movementOf(
  lexemes: readonly Lexeme[],
  start: number,
  end: number,
  from: number,
  to: number,
  isCounted: boolean,
): Movement | undefined {
  if (isResult(lexemes, start, end)) return undefined;
  const compared = comparedWith(lexemes, end);
  if (compared !== undefined) return { trend: compared, step: 'by', first: start, last: end };
  if (isCounted) return countMoved(lexemes, start, end);
  const step = steps.get(lexemes[start - 1]?.norm ?? '');
  const before = trendBefore(lexemes, start, step === undefined ? from : 0);
  const after = trendAfter(lexemes, end, to);
  const trend = after ?? before?.trend;
  if (trend === undefined) return undefined;
  const [first, last] = after === undefined ? [before!.at, end - 1] : [start, end];
  if (step !== undefined && before !== undefined) return { trend, step, first, last };
  // `rose 5 per cent`, `a rise of 5 per cent`, `a 5 per cent rise`: the way gone.
  // What is lost in money is gone and need not be the difference of two figures.
  const isBy = before === undefined || (before.isNext && !/^los/.test(lexemes[before.at]!.norm));
  return { trend, ...(isBy ? { step: 'by' as const } : {}), first, last };
}

/** `9,000 fewer than in June`, `9,000 more than a year earlier`: the way gone from an earlier time. */
function comparedWith(lexemes: readonly Lexeme[], end: number): 'up' | 'down' | undefined {
  const [next, than, after] = [lexemes[end], lexemes[end + 1]?.norm, lexemes[end + 2]?.norm ?? ''];
  // The word may be taken for what is counted.
  const at = next?.norm === 'than' ? end - 1 : end;
  if ((at === end ? than : next?.norm) !== 'than') return undefined;
  if (!earlier.test(at === end ? after : (than ?? ''))) return undefined;
  const { norm } = lexemes[at]!;
  return /^(?:more|higher)$/.test(norm) ? 'up' : /^(?:fewer|less|lower)$/.test(norm) ? 'down' : undefined;
}

const earlier = /^(?:in|a|an|last|the|during|at|before|earlier|previously|on)$/;

/** Verbs that things counted rise and fall by, and do nothing else. */
const plainly =
  /^(?:rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|grew|grow|grown|growing|increased|decreased|climbed|jumped|dropped|declined|soared|plunged|slumped|shrank|shrunk)$/;

/** Of things counted, `up`, `cut` and `add` tell more often than not something else: only `rose to 20 boats` is sure. */
function countMoved(lexemes: readonly Lexeme[], start: number, end: number): Movement | undefined {
  const step = steps.get(lexemes[start - 1]?.norm ?? '');
  const before = step === undefined ? undefined : trendBefore(lexemes, start, 0);
  if (step === undefined || before === undefined || !plainly.test(lexemes[before.at]!.norm)) return undefined;
  return { trend: before.trend, step, first: before.at, last: end - 1 };
}

function trendBefore(
  lexemes: readonly Lexeme[],
  start: number,
  from: number,
): { trend: 'up' | 'down'; at: number; isNext: boolean } | undefined {
  let isNext = true;
  for (let at = start - 1; at >= Math.max(from, start - reach); at--) {
    const { norm } = lexemes[at]!;
    if (barriers.has(norm)) return undefined;
    const trend = trendOf(norm);
    if (trend !== undefined) return isVerbLike(lexemes, at) ? { trend, at, isNext } : undefined;
    if (!fillers.has(norm)) isNext = false;
  }
  return undefined;
}

/** `a 5 per cent rise`, `5 per cent higher`. */
function trendAfter(lexemes: readonly Lexeme[], end: number, to: number): 'up' | 'down' | undefined {
  const next = lexemes[end];
  if (next === undefined || end >= to || next.kind !== 'word') return undefined;
  // `27% less likely`; of things counted, `more` may say only that others were counted before.
  if (/^(?:%|percent|cent|pc|times)$/.test(lexemes[end - 1]!.norm) && /^(?:more|less)$/.test(next.norm))
    return next.norm === 'more' ? 'up' : 'down';
  if (
    !/^(?:rise|increase|jump|gain|growth|surge|fall|drop|decline|decrease|cut|reduction|loss|slump|higher|lower|fewer|warmer|colder|cheaper|dearer|up|down)$/.test(
      next.norm,
    )
  )
    return undefined;
  // `5 km down the road`
  const after = lexemes[end + 1];
  const isPlace =
    /^(?:up|down)$/.test(next.norm) &&
    after?.kind === 'word' &&
    !/^(?:on|from|since|year|compared)$/.test(after.norm);
  return isPlace ? undefined : trendOf(next.norm);
}

function trendOf(norm: string): 'up' | 'down' | undefined {
  if (upWords.has(norm)) return 'up';
  return downWords.has(norm) ? 'down' : undefined;
}

/** `Up to 20` is a bound, `down the road` a place, `more` and `lower than` compare. */
function isVerbLike(lexemes: readonly Lexeme[], at: number): boolean {
  const { norm } = lexemes[at]!;
  const next = lexemes[at + 1]?.norm;
  if (norm === 'up' && next === 'to') return false;
  return !/^(?:higher|lower|fewer|longer|shorter|bigger|smaller|taller)$/.test(norm) || next !== 'than';
}
