import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../src/text/quotes.js';

const inner = (...paragraphs: string[]) => {
  const text = paragraphs.join('\n');
  let start = 0;
  const spans = paragraphs.map((p) => ({ start, end: (start += p.length + 1) - 1 }));
  return findQuotes(text, spans).map(
    (q) => (q.isUnpaired ? '!' : '') + text.slice(q.inner.start, q.inner.end),
  );
};

describe('findQuotes', () => {
  test('pairs the marks of several languages, outermost only', () => {
    expect(inner('He said “we saw ‘nothing’ there” and "left".')).toEqual(['we saw ‘nothing’ there', 'left']);
    expect(inner('«Oui», „ja“, 「はい」 and ‘the soldiers’ camp’.')).toEqual([
      'Oui',
      'ja',
      'はい',
      'the soldiers’ camp',
    ]);
  });

  test('apostrophes and inches are no quotes', () => {
    expect(inner("The soldiers' camp, O'Brien's and the '90s; don't, 'em; a 5\" gun")).toEqual([]);
  });

  test('a lost mark gives an unpaired quote to the end of its paragraph, a stray one behind a stop gives none', () => {
    expect(inner('He said “we are gone.', 'Next.')).toEqual(['!we are gone.']);
    expect(inner('It injured dozens. “.')).toEqual([]);
    expect(inner('It injured dozens “ and went on.')).toEqual([]);
    expect(inner('It injured dozens, they wrote “', 'Next.')).toEqual([]);
  });

  test('a quote over several paragraphs is one quote in each', () => {
    expect(inner('“We came.', '“We saw.”')).toEqual(['We came.', 'We saw.']);
  });
});

describe('marks on the wrong side of a space', () => {
  test.each(['”', '"'])('%s behind the end of a sentence opens where the next one closes', (mark) => {
    const text = `It cost forty pounds.${mark} This is good news,${mark} said Moe Falk.${mark} It will take a month,${mark} he added.`;
    expect(inner(text)).toEqual([' This is good news,', ' It will take a month,']);
  });

  test('one without a space behind it is on no wrong side, but closes what was never opened', () => {
    expect(inner('It cost forty pounds.”UN troops left the pier,” said Moe Falk.')).toEqual([
      '!It cost forty pounds.',
    ]);
  });

  test('an opening mark before a space opens nothing, behind the end of a sentence neither', () => {
    expect(inner('It cost forty pounds.“ This is good news,“ said Moe Falk.')).toEqual([]);
  });

  test('a closing mark whose partner stands in the paragraph before stays one', () => {
    expect(inner('And so it ended.” He left. “Nobody came,” said Anna.')).toEqual([
      '!And so it ended.',
      'Nobody came,',
    ]);
  });
});
