import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/match/create-matcher.js';
import { sideBySide, type Row } from '../../src/report/page/side-by-side.js';
import { toSegments } from '../../src/report/page/segments.js';
import { prepare } from '../../src/text/prepare.js';

const SENTENCES = [
  'The harbour board closed the northern pier of Tolvik on Monday after a crane fell into the basin.',
  'Two dockers were hurt and taken to the county hospital, the fire chief Marta Oskanen said.',
  'The crane had been inspected in March and was found to be sound, according to its owner.',
  'Ferries to the outer islands will leave from the southern quay until the wreck is lifted.',
  'Fishermen complained that the basin had been dredged too close to the foundations.',
  'A diver team from Brennholm is expected on Wednesday to cut the boom free.',
  'The pier carries a third of the grain that leaves the valley, the chamber of commerce noted.',
];

const match = createMatcher();
const rowsOf = (a: string, b: string): Row[] => {
  const [source, copy] = [prepare({ id: 'a', text: a }), prepare({ id: 'b', text: b })];
  return sideBySide(source, copy, match(source, copy), []);
};
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('sideBySide', () => {
  test('every sentence of both texts stands in just one row, whatever was moved, dropped or added', () => {
    const picks = fc.shuffledSubarray(SENTENCES, { minLength: 1 });
    fc.assert(
      fc.property(picks, picks, (one, two) => {
        const rows = rowsOf(one.join('\n\n'), two.join('\n\n'));
        const numbers = (side: 'sourceSentences' | 'copySentences') =>
          rows.flatMap((row) => row[side]).sort((a, b) => a - b);
        const upTo = (text: string) => prepare({ id: 'x', text }).sentences.map((_, i) => i + 1);
        expect(numbers('sourceSentences')).toEqual(upTo(one.join('\n\n')));
        expect(numbers('copySentences')).toEqual(upTo(two.join('\n\n')));
        const told = rows.flatMap(({ source }) =>
          source ? flat(source.map(({ text }) => text).join('')) : [],
        );
        expect(flat(told.join(' '))).toBe(flat(one.join(' ')));
      }),
      { numRuns: 60 },
    );
  });

  test('a sentence that stands elsewhere is moved, and the others are not', () => {
    const [a, b, c, d, e] = SENTENCES as [string, string, string, string, string];
    const rows = rowsOf([a, b, c, d, e].join('\n\n'), [e, a, b, c, d].join('\n\n'));
    expect(rows.filter(({ isMoved }) => isMoved).map(({ sourceSentences }) => sourceSentences)).toEqual([
      [5],
    ]);
    expect(rows.every(({ kind }) => kind === 'same')).toBe(true);
  });

  test('one sentence that only one of the texts has is dropped or added', () => {
    const [a, b, c] = SENTENCES as [string, string, string];
    const [whole, part] = [[a, b, c].join('\n\n'), [a, c].join('\n\n')];
    expect(rowsOf(whole, part).map(({ kind }) => kind)).toEqual(['same', 'dropped', 'same']);
    expect(rowsOf(part, whole).map(({ kind }) => kind)).toEqual(['same', 'added', 'same']);
  });

  test('only the words that differ are marked inside a changed sentence', () => {
    const [a, b, c] = SENTENCES as [string, string, string];
    const rows = rowsOf([a, b, c].join('\n\n'), [a, b.replace('Two', 'Ten'), c].join('\n\n'));
    const changed = rows.find(({ kind }) => kind === 'changed')!;
    const marked = (side: 'source' | 'copy') =>
      changed[side]!.flatMap(({ isChanged, text }) => (isChanged ? text : []));
    expect([marked('source'), marked('copy')]).toEqual([['Two'], ['Ten']]);
  });
});

test('segments keep every character, and the first of two marks on one place counts', () => {
  const text = 'Nine barges sank at Olm.';
  const spans = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({
    start: Math.min(a, b),
    end: Math.max(a, b),
  }));
  fc.assert(
    fc.property(spans, fc.array(spans), fc.array(spans), (span, changed, places) => {
      const marks = places.map((place, finding) => ({ ...place, finding }));
      const segments = toSegments(text, span, changed, marks);
      expect(segments.map((segment) => segment.text).join('')).toBe(text.slice(span.start, span.end));
      let at = span.start;
      for (const segment of segments) {
        const [from, to] = [at, (at += segment.text.length)];
        const first = marks.find(({ start, end }) => start <= from && end >= to && end > start);
        if (to > from) expect(segment.finding).toBe(first?.finding);
      }
    }),
  );
});
