import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesIn, inWords } from '../judges/changes-in.js';

const places = ['the north', 'the south', 'the east', 'the west', 'Olm'];
const things = ['otters', 'boats', 'schools', 'farms', 'bridges'];
type Form = (figure: number, i: number) => string;
const forms: readonly Form[] = [
  (figure, i) => `${figure} in ${places[i]!}`,
  (figure, i) => `${figure} ${things[i]!}`,
  (figure, i) => `${figure} ${things[i]!} in ${places[i]!}`,
];
const form = fc.constantFrom(...forms);
const figures = (minLength: number) =>
  fc.uniqueArray(fc.integer({ min: 101, max: 899 }), { minLength, maxLength: 5 });

/** `The survey counted 312 in the north, 188 in the south and 97 in the east.` */
function sentence(parts: readonly string[]): string {
  const list = parts.length === 1 ? parts[0]! : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`;
  return `The survey counted ${list}.`;
}

const options = { seed: 17, numRuns: 25 };

describe('a list of figures', () => {
  test('of which one is another has one fault, there', () => {
    fc.assert(
      fc.property(figures(1), form, fc.nat(), fc.integer({ min: 17, max: 90 }), (list, say, pick, gap) => {
        const at = pick % list.length;
        const other = list[at]! + gap;
        fc.pre(!list.includes(other));
        const changes = changesIn(
          sentence(list.map(say)),
          sentence(list.map((n, i) => say(i === at ? other : n, i))),
        );
        expect(changes.map(inWords)).toEqual(['major garbled quantity value-changed']);
        expect(changes[0]!.source!.text).toContain(String(list[at]));
        expect(changes[0]!.copy!.text).toContain(String(other));
      }),
      options,
    );
  });

  test('in another order has none', () => {
    fc.assert(
      fc.property(figures(2), form, fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), (list, say, keys) => {
        const parts = list.map(say);
        const order = [...parts.keys()].sort((i, j) => keys[i]! - keys[j]! || j - i);
        expect(changesIn(sentence(parts), sentence(order.map((i) => parts[i]!)))).toEqual([]);
      }),
      options,
    );
  });

  test('of which two have changed places has figures that are others', () => {
    fc.assert(
      fc.property(figures(2), fc.constantFrom(forms[1]!, forms[2]!), (list, say) => {
        const swapped = [list[1]!, list[0]!, ...list.slice(2)];
        const changes = changesIn(sentence(list.map(say)), sentence(swapped.map(say)));
        expect(changes.length).toBeGreaterThan(0);
        for (const change of changes) expect(inWords(change)).toBe('major garbled quantity value-changed');
      }),
      options,
    );
  });
});

describe('two parts that an “and” joins', () => {
  test.each([
    ['Quill sang in Olm and Varga danced in Tarn.', 'Varga danced in Tarn and Quill sang in Olm.'],
    ['The mill burnt down and the barn fell in.', 'The barn fell in and the mill burnt down.'],
  ])('may change places: %s', (from, to) => expect(changesIn(from, to)).toEqual([]));

  test('may not give each other their people', () => {
    expect(
      changesIn(
        'Mara Quill sued Tom Varga after the dance in Tarn.',
        'Tom Varga sued Mara Quill after the dance in Tarn.',
      ).map(inWords),
    ).toEqual(['major garbled role role-swapped']);
  });
});
