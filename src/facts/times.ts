import type { Document } from '../types.js';
import { lexemesOf } from './number-lexemes.js';
import type { TimeExpression } from './time-expression.js';

export type { TimeExpression, TimeKind, TimePrecision } from './time-expression.js';

/** The times of a document in reading order. */
export function extractTimes(document: Document): TimeExpression[] {
  const times: TimeExpression[] = [];
  document.sentences.forEach((sentence, index) => {
    const lexemes = lexemesOf(document, sentence);
    lexemes.forEach((lexeme, i) => {
      if (
        !/^(?:1[89]|20)[0-9]{2}$/.test(lexeme.norm) ||
        !/^(?:in|since|until|by|of|from)$/.test(lexemes[i - 1]?.norm ?? '')
      )
        return;
      const { start, end, token, norm } = lexeme;
      times.push({
        start,
        end,
        sentence: index,
        firstToken: token,
        endToken: token + 1,
        kind: 'year',
        value: norm,
        literal: norm,
        precision: 'year',
      });
    });
  });
  return times;
}
