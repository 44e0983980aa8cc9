import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/text/prepare.js';
import type { PreparedArticle } from '../../src/types.js';

const partsOf = ({ tokens, sentences, paragraphs, quotes, title }: PreparedArticle) =>
  structuredClone({ tokens, sentences, paragraphs, quotes, title });

/** More documents than are kept as objects. */
function readOthers(): void {
  let words = 0;
  for (let i = 0; i < 260; i++)
    words += prepare({ id: `${i}`, text: 'It sank.', language: 'en' }).tokens.length;
  expect(words).toBe(2 * 260);
}

describe('a document that was put away', () => {
  test.each([
    ['of nothing', ''],
    ['of one sentence', 'The ferry to Solm was late.'],
    [
      'with a title, two paragraphs and quotations, one of them open',
      'Ferry runs aground off Solm\n\n“We saw no light,” said Ina Drummond of the port office on Sunday. ' +
        '“Nor did we hear a horn,” she said.\n\n“The captain asked for a tug before dawn, and none was free.\n\n' +
        'An inquiry into the accident, “long overdue”, opens on Wednesday in the town hall.',
    ],
  ])('%s, is the same when it is asked for again', (_, text) => {
    const document = prepare({ id: 'a', text, language: 'en' });
    const first = partsOf(document);
    readOthers();
    expect(partsOf(document)).toEqual(first);
  });

  test('has quotations with what stands between their marks', () => {
    const text = 'He said “no” twice. She said “yes, and soon” and left.';
    const document = prepare({ id: 'a', text, language: 'en' });
    readOthers();
    expect(document.quotes.map(({ inner }) => text.slice(inner.start, inner.end))).toEqual([
      'no',
      'yes, and soon',
    ]);
    expect(document.quotes.map(({ start, end }) => text.slice(start, end))).toEqual([
      '“no”',
      '“yes, and soon”',
    ]);
  });
});
