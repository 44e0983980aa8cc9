import { describe, expect, test } from 'vitest';
import { extractFrames } from '../../../src/facts/roles/frames.js';
import { prepare } from '../../../src/text/prepare.js';

/** The clauses of a text, each as `who | verb group | whom`, with a question mark for what is not known. */
function clauses(text: string): string[] {
  const textOf = (span: { start: number; end: number } | undefined) =>
    span ? text.slice(span.start, span.end) : '?';
  return extractFrames(prepare({ id: 'a', text, language: 'en' })).map(({ status, who, whom }) =>
    [who, status.group, whom].map(textOf).join(' | '),
  );
}

describe('extractFrames', () => {
  test.each<[string, string[]]>([
    [
      'The board approved the merger and rejected the bonus plan.',
      ['board | approved | merger', 'board | rejected | bonus plan'],
    ],
    ['The bonus plan was rejected by the board.', ['board | was rejected | bonus plan']],
    ['The offer of 4 percent was turned down.', ['? | was turned | offer']],
    ['The union turned down the offer.', ['union | turned | offer']],
    [
      'The club hopes to sign goalkeeper Rene Falk.',
      ['club | hopes | ?', 'club | hopes to sign | goalkeeper Rene Falk'],
    ],
    ['Eleven miners are trapped underground.', ['? | are trapped | Eleven miners']],
    ['She praised it.', ['? | praised | ?']],
  ])('%s', (text, expected) => expect(clauses(text)).toEqual(expected));
});
