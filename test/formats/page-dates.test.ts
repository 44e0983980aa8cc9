import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/formats/readers/read-html.js';

const words = 'The dam above Orrin was closed on the orders of the board, which met again in the evening. ';
const options = { seed: 2, numRuns: 20 };
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function datesOf({
  head = '',
  top = '',
  below = '',
}: {
  head?: string;
  top?: string;
  below?: string;
}): unknown[] {
  const html = `<!doctype html><html><head><title>Dam closed</title>${head}</head><body><h1>Dam closed</h1>${top}<article>${`<p>${words.repeat(3)}</p>`.repeat(4)}</article>${below}</body></html>`;
  const found = [
    ...readHtml({ bytes: Buffer.from(html), name: 'a.html', path: 'a.html', fail: () => undefined }),
  ];
  expect(found).toHaveLength(1);
  return (found[0]!.dates ?? [])
    .filter((date) => date !== undefined)
    .map((date) => String(date).slice(0, 10));
}

const day = fc.tuple(
  fc.integer({ min: 1995, max: 2024 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
);
const two = (n: number) => String(n).padStart(2, '0');
const iso = ([y, m, d]: readonly [number, number, number]) => `${y}-${two(m)}-${two(d)}`;
const inWords = ([y, m, d]: readonly [number, number, number]) => `${d} ${MONTHS[m - 1]!} ${y}`;

/** Where a page may say when it was published, the surest first. */
const places: Readonly<Record<string, (date: string, words: string) => Parameters<typeof datesOf>[0]>> = {
  'a field of its head': (date) => ({
    head: `<meta property="article:published_time" content="${date}T09:30:00Z">`,
  }),
  'a field of its head by another name': (date) => ({ head: `<meta name="DC.date.issued" value="${date}">` }),
  'an element of time': (date) => ({ top: `<time datetime="${date}T09:30:00Z">a while ago</time>` }),
  'a marked element': (_, said) => ({ top: `<div class="entry-meta">By Jo | ${said}</div>` }),
  'its scripts': (date) => ({ below: `<script>var page = {"publish_date": "${date}T09:30:00Z"};</script>` }),
  'its address': (date) => ({
    head: `<link rel="canonical" href="https://post.example/${date.replaceAll('-', '/')}/dam">`,
  }),
  'a line below the headline': (_, said) => ({ top: `<p>${said}</p>` }),
};

describe('when a page was published', () => {
  test.each(Object.entries(places))('is read from %s', (_, place) => {
    fc.assert(
      fc.property(day, (date) => {
        expect(datesOf(place(iso(date), inWords(date)))[0]).toBe(iso(date));
      }),
      options,
    );
  });

  test('is what the surest of two places says', () => {
    const entries = Object.values(places);
    fc.assert(
      fc.property(day, day, fc.nat(entries.length - 1), fc.nat(entries.length - 1), (x, y, i, j) => {
        fc.pre(i < j && iso(x) !== iso(y));
        // Two fields of the head are as sure.
        fc.pre(!(i < 2 && j < 2) && !(i === 2 && j === 3));
        const [a, b] = [entries[i]!(iso(x), inWords(x)), entries[j]!(iso(y), inWords(y))];
        const both = {
          head: `${a.head ?? ''}${b.head ?? ''}`,
          top: `${a.top ?? ''}${b.top ?? ''}`,
          below: `${a.below ?? ''}${b.below ?? ''}`,
        };
        expect(datesOf(both)[0]).toBe(iso(x));
      }),
      { ...options, numRuns: 40 },
    );
  });

  test.each([
    [
      'a birthday',
      { top: `<p>${words}She was born on <span class="birth-date">3 May 1970</span>. ${words}</p>` },
    ],
    ['an event to come', { top: '<time class="event" datetime="2030-05-03">soon</time>' }],
    [
      'a paragraph of news',
      { top: `<div class="byline">${'On 3 May 2024 the council met. '.repeat(8)}</div>` },
    ],
    ['no date', { top: '<time datetime="soon">soon</time><div class="date">Monday</div>' }],
  ] as const)('is not %s', (_, where) => {
    expect(datesOf(where)).toEqual([]);
  });

  test('is not when it was changed, where both are told', () => {
    for (const published of Object.values(places)) {
      const { head = '', top = '', below = '' } = published('2024-05-03', '3 May 2024');
      const changed = '<meta property="article:modified_time" content="2024-03-04">';
      expect(datesOf({ head: changed + head, top, below })).toContain('2024-05-03');
    }
  });

  test('may be the last line that says when it was changed, where there is no other', () => {
    expect(datesOf({ top: '<p>Updated 3 May 2024</p>' })).toEqual(['2024-05-03']);
    expect(datesOf({ top: '<p>Updated 4 May 2024</p><p>Published 3 May 2024</p>' })).toEqual(['2024-05-03']);
  });

  test('is looked for near the top: the sixty-first marked element is not', () => {
    const blank = '<span class="date">to be told</span>';
    const one =
      '<span class="date">3 May 2024 and some more words so that it is no line of its own, nor anything near one, however one reads it</span>';
    expect(datesOf({ below: blank.repeat(59) + one })).toEqual(['2024-05-03']);
    expect(datesOf({ below: blank.repeat(60) + one })).toEqual([]);
  });
});
