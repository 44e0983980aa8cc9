import type { PreparedArticle, Sentence } from '../../types.js';
import { lexemesOf, type Lexeme } from '../numbers/lexemes.js';
import { anchorTimes } from './anchored.js';
import type { ParsedTime, TimeExpression } from './expression.js';
import { dayMonthElsewhere } from './dates.js';
import { otherDays } from './days-of-month.js';
import { parseTime } from './grammar.js';
import { joinPeriods } from './periods.js';
import { publicationDay, resolveTime } from './resolution.js';

export type { TimeExpression, TimeKind, TimePrecision } from './expression.js';

const memo = new WeakMap<PreparedArticle, readonly TimeExpression[]>();

/**
 * The dates, clock times, periods and durations of a document in reading order, not overlapping. Resolved
 * against `publishedAt` where the article has one. Cost: linear in the text.
 */
export function extractTimes(document: PreparedArticle): readonly TimeExpression[] {
  let times = memo.get(document);
  if (times === undefined) {
    const day = publicationDay(document.article.publishedAt);
    const found = document.sentences.flatMap((sentence, index) => timesOf(document, sentence, index, day));
    times = anchorTimes(found, (sentence) => document.sentences[sentence]!.firstToken);
    memo.set(document, times);
  }
  return times;
}

function timesOf(
  document: PreparedArticle,
  sentence: Sentence,
  index: number,
  day: number | undefined,
): TimeExpression[] {
  const lexemes = lexemesOf(document, sentence);
  const isElsewhere = document.language !== 'en' && document.language !== 'und';
  return joinPeriods(lexemes, findTimes(lexemes, isElsewhere)).map((time) => ({
    start: lexemes[time.start]!.start,
    end: lexemes[time.end - 1]!.end,
    sentence: index,
    firstToken: lexemes[time.start]!.token,
    endToken: lexemes[time.end - 1]!.token + 1,
    kind: time.kind,
    value: day === undefined ? time.literal : resolveTime(time, day),
    literal: time.literal,
    precision: time.precision,
  }));
}

function findTimes(lexemes: readonly Lexeme[], isElsewhere: boolean): ParsedTime[] {
  const times: ParsedTime[] = [];
  for (let i = 0; i < lexemes.length; i++) {
    const time = (isElsewhere ? dayMonthElsewhere(lexemes, i) : undefined) ?? parseTime(lexemes, i);
    if (time === undefined) continue;
    times.push(time);
    i = time.end - 1;
    for (const next of otherDays(lexemes, time)) {
      times.push(next);
      i = next.end - 1;
    }
  }
  return times;
}
