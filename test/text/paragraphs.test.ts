import { describe, expect, test } from 'vitest';
import { findLines, joinLines } from '../../src/text/paragraphs.js';
import { prepare } from '../../src/text/prepare.js';

const paragraphs = (text: string) =>
  joinLines(text, findLines(text)).map(({ start, end }) => text.slice(start, end));
const long =
  'The river rose through the night and crews worked without a break to close the breach near the old mill. ' +
  'By noon on Sunday the water had reached the first houses of the lower town, where most people had left. ' +
  'The mayor said that nobody was missing, and that schools would stay closed until the end of the week.';

/** Breaks a text as mail programs do. */
function wrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

describe('findLines', () => {
  test('all line breaks of Unicode part lines, CR LF counts as one, blanks are trimmed', () => {
    const text = ' a\r\nb\u2028c\n\n\td \vend\u0085f';
    expect(findLines(text).map(({ start, end, breaks }) => [text.slice(start, end), breaks])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 1],
      ['d', 2],
      ['end', 1],
      ['f', 1],
    ]);
  });

  test('a range of a text gives the lines of the range, with places in the whole text', () => {
    const text = 'one\ntwo\nthree\nfour';
    expect(findLines(text, 4, 11).map(({ start, end }) => text.slice(start, end))).toEqual(['two', 'thr']);
  });
});

describe('joinLines', () => {
  test.each([50, 64, 72, 100])('a text wrapped at %i is joined into its paragraphs', (width) => {
    const text = `${wrap(long, width)}\n\n${wrap(long, width)}`;
    expect(paragraphs(text).map((paragraph) => paragraph.replace(/\n/g, ' '))).toEqual([long, long]);
  });

  test('a list of short lines is not joined', () => {
    const list = 'Mira Lund\nOla Brandt\nTom Aske\nPer Hallin';
    expect(paragraphs(list)).toEqual(list.split('\n'));
  });

  test('the sentences of a wrapped text are those of the text in one line', () => {
    const texts = (text: string) =>
      prepare({ id: 'a', text, language: 'en' }).sentences.map(({ start, end }) =>
        text.slice(start, end).replace(/\n/g, ' '),
      );
    expect(texts(`${wrap(long, 60)}\n\n${wrap(long, 60)}`)).toEqual(texts(`${long}\n\n${long}`));
  });
});
