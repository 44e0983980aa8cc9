import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesIn, inWords } from './changes-in.js';

/** What may stand in each slot of a sentence; any two of one slot are two facts. */
const fillers = {
  person: ['Mara Quill', 'Tom Varga', 'Ines Corvo', 'Petra Wolsey'],
  place: ['Orrin', 'Tessendal', 'Almada', 'Varnholt'],
  organisation: ['the Lantern Institute', 'the Norden Fund', 'the Harbour Board', 'the Miners’ Union'],
  count: ['14', '32', '570', '1,200'],
  money: ['$4 million', '$9 million', '$85,000', '$3.5 billion'],
  share: ['7 per cent', '18 per cent', '42 per cent', '65 per cent'],
  day: ['Monday', 'Tuesday', 'Thursday', 'Saturday'],
  date: ['March 4', 'May 19', 'August 2', 'November 30'],
  year: ['1987', '1994', '2003', '2016'],
} as const;
type Slot = keyof typeof fillers;

/** Sentences by their slots. */
const patterns = [
  '{person} said on {day} that {count} families had left {place} since {year}.',
  '{organisation} paid {money} for the mill in {place} on {date}.',
  'The share of empty houses in {place} rose to {share} in {year}, {organisation} reported.',
  'On {day} {count} workers of {organisation} met {person} in the town hall.',
  '{person}, who has led {organisation} since {year}, lives in {place}.',
  'Police in {place} arrested {count} men on {date} after {person} called them.',
] as const;

const slotsOf = (pattern: string) => Array.from(pattern.matchAll(/\{(\w+)\}/g), ([, slot]) => slot as Slot);

function fill(pattern: string, values: Readonly<Partial<Record<Slot, string>>>): string {
  const text = pattern.replace(/\{(\w+)\}/g, (_, slot: Slot) => values[slot]!);
  return text[0]!.toUpperCase() + text.slice(1);
}

const kindOf: Readonly<Record<Slot, RegExp>> = {
  person: /^(?:person|organisation|place|attribution|role)$/,
  place: /^(?:place|person|organisation)$/,
  organisation: /^(?:organisation|person|place|attribution|role)$/,
  count: /^quantity$/,
  money: /^quantity$/,
  share: /^quantity$/,
  day: /^time$/,
  date: /^time$/,
  year: /^time$/,
};

const pick = fc.nat(3);
const cases = fc.constantFrom(...patterns).chain((pattern) =>
  fc.record({
    pattern: fc.constant(pattern),
    picks: fc.array(pick, { minLength: 5, maxLength: 5 }),
    slot: fc.constantFrom(...slotsOf(pattern)),
    other: fc.integer({ min: 1, max: 3 }),
  }),
);

describe('a sentence of which one slot is filled by another', () => {
  test('has a fault of that kind and no other; nineteen times in twenty it is one, there', () => {
    let whole = 0;
    let tried = 0;
    fc.assert(
      fc.property(cases, ({ pattern, picks, slot, other }) => {
        const slots = slotsOf(pattern);
        const values = Object.fromEntries(slots.map((one, i) => [one, fillers[one][picks[i]!]!]));
        const now = fillers[slot][(picks[slots.indexOf(slot)]! + other) % 4]!;
        const changes = changesIn(fill(pattern, values), fill(pattern, { ...values, [slot]: now }));
        tried++;
        expect(changes.length).toBeGreaterThan(0);
        for (const one of changes) expect(one.kind, `${now}: ${inWords(one)}`).toMatch(kindOf[slot]);
        const [{ change, source, copy }] = changes as [(typeof changes)[number]];
        const isThere = [source, copy].every((passage, i) => {
          const said = passage?.text.toLowerCase().replace(/^the /, '') ?? '#';
          const filler = (i === 0 ? values[slot]! : now).toLowerCase();
          return said.includes(filler.replace(/^the /, '')) || filler.includes(said);
        });
        if (changes.length === 1 && change === 'garbled' && isThere) whole++;
      }),
      { seed: 12, numRuns: 80 },
    );
    expect(whole).toBeGreaterThanOrEqual(0.95 * tried);
  });

  test('and of which none is has no fault', () => {
    fc.assert(
      fc.property(cases, ({ pattern, picks }) => {
        const slots = slotsOf(pattern);
        const values = Object.fromEntries(slots.map((one, i) => [one, fillers[one][picks[i]!]!]));
        expect(changesIn(fill(pattern, values), fill(pattern, values))).toEqual([]);
      }),
      { seed: 12, numRuns: 10 },
    );
  });
});

describe('a sentence that is told with its parts in another order', () => {
  test.each([
    [
      '{person} said on {day} that {count} families had left {place} since {year}.',
      'On {day} {person} said that {count} families had left {place} since {year}.',
    ],
    [
      '{organisation} paid {money} for the mill in {place} on {date}.',
      'On {date} {organisation} paid {money} for the mill in {place}.',
    ],
    [
      'Police in {place} arrested {count} men on {date} after {person} called them.',
      'On {date} police in {place} arrested {count} men after {person} called them.',
    ],
  ])('has no fault: %s', (from, to) => {
    fc.assert(
      fc.property(fc.array(pick, { minLength: 5, maxLength: 5 }), (picks) => {
        const values = Object.fromEntries(slotsOf(from).map((one, i) => [one, fillers[one][picks[i]!]!]));
        expect(changesIn(fill(from, values), fill(to, values)).map(inWords)).toEqual([]);
      }),
      { seed: 12, numRuns: 8 },
    );
  });
});
