import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/formats/decode-text.js';
import { htmlToText } from '../../src/formats/markup-text.js';
import { readHtml } from '../../src/formats/readers/read-html.js';

const word = fc.constantFrom('dam', 'mill', 'Orrin', 'closed', 'Fähre', '12', 'a&b', '<3');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const words = fc.array(word, { minLength: 1, maxLength: 4 });

/** Markup, and the paragraphs that a reader sees of it. */
interface Shown {
  readonly html: string;
  readonly paragraphs: readonly string[];
}

const blank = fc.constantFrom(' ', '\n', '  \n ', '\t');
const paragraph: fc.Arbitrary<Shown> = fc
  .tuple(
    words,
    blank,
    fc.constantFrom('p', 'div', 'h2', 'li', 'blockquote'),
    fc.constantFrom('', 'b', 'em', 'a', 'span'),
  )
  .map(([list, gap, tag, inline]) => {
    const inner = list
      .map(escaped)
      .map((one, i) => (inline !== '' && i === 0 ? `<${inline}>${one}</${inline}>` : one));
    return { html: `<${tag}>${gap}${inner.join(gap)}${gap}</${tag}>`, paragraphs: [list.join(' ')] };
  });
const preformatted: fc.Arbitrary<Shown> = fc
  .tuple(fc.array(words, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([lines, isNested]) => {
    const text = lines.map((line) => line.map(escaped).join('  ')).join(' \n ');
    return {
      html: isNested ? `<pre><code>${text}</code></pre>` : `<pre>${text}</pre>`,
      paragraphs: [lines.map((line) => line.join(' ')).join('\n')],
    };
  });
const broken: fc.Arbitrary<Shown> = fc.array(words, { minLength: 2, maxLength: 3 }).map((lines) => ({
  html: `<p>${lines.map((line) => line.map(escaped).join(' ')).join('<br>')}</p>`,
  paragraphs: [lines.map((line) => line.join(' ')).join('\n')],
}));
const unseen: fc.Arbitrary<Shown> = fc.constantFrom(
  ...[
    '<script>var a = "<p>x</p>";</script>',
    '<style>p { }</style>',
    '<svg><text>x</text></svg>',
    '<!-- <p>x</p> -->',
    '<p> </p>',
    '<hr>',
  ].map((html) => ({ html, paragraphs: [] })),
);
const block = fc.oneof(paragraph, preformatted, broken, unseen);
const page = fc.array(fc.tuple(block, fc.boolean()), { maxLength: 8 });

describe('the text of markup', () => {
  test('has a paragraph for each block, its lines and its spaces as they are shown', () => {
    fc.assert(
      fc.property(page, (blocks) => {
        const html = blocks
          .map(([{ html: one }, isInside]) => (isInside ? `<section>${one}</section>` : one))
          .join('\n');
        expect(htmlToText(html)).toBe(blocks.flatMap(([{ paragraphs }]) => paragraphs).join('\n\n'));
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  test('cells of a row stand side by side, rows one below the other', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (rows) => {
        const html = `<table>${rows.map((row) => `<tr>${row.map((one) => `<td>${escaped(one)}</td>`).join('')}</tr>`).join('')}</table>`;
        expect(htmlToText(html)).toBe(rows.map((row) => row.join(' ')).join('\n\n'));
      }),
      { seed: 2 },
    );
  });
});

describe('bytes of a text', () => {
  const text = fc
    .tuple(fc.stringMatching(/^[A-Za-z][A-Za-z ]{1,12}$/), fc.string({ unit: 'grapheme', maxLength: 8 }))
    .map(([ascii, any]) => ascii + any.replace(/\0/g, ''));

  test('come back in each encoding of Unicode, with a mark and without', () => {
    fc.assert(
      fc.property(text, fc.boolean(), fc.boolean(), (said, hasMark, isLittle) => {
        const marked = (hasMark ? '\ufeff' : '') + said;
        const utf16 = Buffer.from(marked, 'utf16le');
        expect(decodeText(isLittle ? utf16 : utf16.swap16(), 'a')).toBe(said);
        expect(decodeText(Buffer.from(marked, 'utf8'), 'a')).toBe(said);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  test.each([
    [[0xff, 0xfe, 0, 0, 0x41, 0, 0, 0], /UTF-32/],
    [[0x41, 0xff, 0xfe], /not UTF-8 text/],
    [[0xef, 0xbb, 0x41], /not UTF-8 text/],
  ])('%j are refused', (bytes, reason) => {
    expect(() => decodeText(Uint8Array.from(bytes), 'a')).toThrow(reason);
  });

  test('zeros at every other place are UTF-16 only where letters stand between', () => {
    for (const bytes of [
      [0, 0x41, 0x41, 0x41],
      [0x41, 0, 0x41, 0x41],
      [0, 0, 0, 0],
      [0x41, 0x41, 0, 0x41],
    ])
      expect(decodeText(Uint8Array.from(bytes), 'a')).toBe(String.fromCharCode(...bytes));
  });
});

describe('the body that a page gives to machines', () => {
  const sentence = 'The dam above Orrin was closed on Monday, the board said, and nobody was hurt. ';
  const read = (stated: string, shown: string) => {
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Dam closed', articleBody: stated });
    const html = `<html><head><script type="application/ld+json">${data}</script></head><body><article><h1>Dam closed</h1>${shown}</article></body></html>`;
    return [...readHtml({ bytes: Buffer.from(html), name: 'a', path: 'a', fail: () => undefined })][0]!.text;
  };
  const shown = `<p>${sentence.repeat(5)}</p><p>${sentence.repeat(5)}</p>`;

  test('is taken where it is the whole, and left where it is a teaser of it', () => {
    const seen = `${sentence.repeat(5).trim()}\n\n${sentence.repeat(5).trim()}`;
    expect(read('', shown)).toContain(seen);
    for (const [length, isTaken] of [
      [0.5, false],
      [0.75, false],
      [0.85, true],
      [1.5, true],
    ] as const) {
      const stated = sentence
        .replace('nobody', 'no one')
        .repeat(20)
        .slice(0, Math.round(length * seen.length))
        .trim();
      if (isTaken) expect(read(stated, shown)).toBe(stated);
      else expect(read(stated, shown)).toContain(seen);
    }
    // One too short to be an article is none, however short the page.
    expect(read('Closed.', '<p>Dam</p>')).not.toBe('Closed.');
  });
});
