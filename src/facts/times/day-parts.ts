import { dayParts } from '../../languages/en/time-words.js';
import type { Lexeme } from '../numbers/lexemes.js';
import type { ParsedTime } from './expression.js';

/** `in the evening`, `at night`: a part of some day, `part-EV`. */
export function timeOfDayPart(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  const word = lexemes[i]!;
  const part = dayParts.get(word.norm);
  if (part === undefined || word.isCapital) return undefined;
  const [before, lead] = [lexemes[i - 1]?.norm ?? '', lexemes[i - 2]?.norm ?? ''];
  const isPart = before === 'at' || (before === 'the' && /^(?:in|during|by)$/.test(lead));
  // `in the night sky`, `in the morning papers`
  const next = lexemes[i + 1];
  const isLast = next === undefined || next.kind === 'sign' || dayPartEnds.has(next.norm);
  if (!isPart || !isLast) return undefined;
  return { start: i, end: i + 1, kind: 'clock', literal: `part-${part}`, precision: 'part-of-day' };
}

const dayPartEnds = new Set(
  'on of and or but when while as in at for to by from after before until with because he she they it we i'.split(
    ' ',
  ),
);
