import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/facts/fact-context.js';
import { rankOfWording, removeOverlaps, type Ranked } from '../../../src/facts/findings/remove-overlaps.js';
import { tell } from '../../../src/facts/findings/tell.js';
import type { FactKind } from '../../../src/types.js';

const words = 'x'.repeat(100);
const at = (start: number, end: number) => ({ text: words.slice(start, end), start, end });
type Place = readonly [start: number, end: number];

const lost = (
  place: Place,
  verdict: 'statement-dropped' | 'number-dropped' = 'statement-dropped',
  kind: FactKind = 'event',
) => tell(verdict, kind, { source: at(...place) });
const added = (
  place: Place,
  verdict: 'statement-added' | 'number-added' = 'statement-added',
  kind: FactKind = 'event',
) => tell(verdict, kind, { copy: at(...place) });
const changed = (source: Place, copy: Place, kind: FactKind = 'quantity') =>
  tell('number-changed', kind, { source: at(...source), copy: at(...copy) });
const same = (source: Place, copy: Place, kind: FactKind = 'quantity') =>
  tell('kept', kind, { source: at(...source), copy: at(...copy) });

const ranked = (priority: number, ...findings: Finding[]): Ranked[] =>
  findings.map((finding) => ({ finding, priority }));

describe('what was left out within what was left out', () => {
  test('is one finding with it, of the kind of what makes up half of it', () => {
    const inside = (end: number) =>
      removeOverlaps([
        ...ranked(1, lost([0, 40])),
        ...ranked(2, lost([0, end], 'number-dropped', 'quantity')),
      ]);
    expect(inside(20)).toEqual([{ ...lost([0, 40]), kind: 'quantity' }]);
    expect(inside(19)).toEqual([lost([0, 40])]);
  });

  test('makes it grave where it is grave, but a whole sentence more', () => {
    const grave = (finding: Finding) => ({ ...finding, severity: 'major' }) as Finding;
    const less = [
      ...ranked(1, lost([0, 40])),
      ...ranked(2, grave(lost([5, 10], 'number-dropped', 'quantity'))),
    ];
    expect(removeOverlaps(less).map(({ severity }) => severity)).toEqual(['major']);
    const more = [
      ...ranked(1, added([0, 40])),
      ...ranked(2, grave(added([5, 10], 'number-added', 'quantity'))),
    ];
    expect(removeOverlaps(more).map(({ severity }) => severity)).toEqual(['minor']);
  });

  test('is one of its own where half of it lies outside, or more', () => {
    const both = (start: number) => removeOverlaps(ranked(1, lost([0, 40]), lost([start, start + 20])));
    expect(both(30)).toHaveLength(1);
    expect(both(31)).toHaveLength(2);
  });

  test('left out and put in are two', () => {
    expect(removeOverlaps(ranked(1, lost([0, 40]), added([0, 40])))).toHaveLength(2);
  });
});

describe('of faults that share words', () => {
  test('the gravest stands, then that of the judge that goes first, in whatever order they come', () => {
    const [grave, slight] = [
      changed([0, 9], [0, 9]),
      tell('number-changed', 'quantity', { source: at(5, 12), copy: at(5, 12) }, { severity: 'minor' }),
    ];
    const [early, late] = [changed([0, 9], [0, 9]), changed([8, 12], [20, 24], 'time')];
    for (const turn of [1, -1]) {
      const list = [...ranked(9, grave), ...ranked(1, slight)];
      expect(removeOverlaps(turn === 1 ? list : list.reverse())).toEqual([grave]);
      const equals = [...ranked(3, early), ...ranked(4, late)];
      expect(removeOverlaps(turn === 1 ? equals : equals.reverse())).toEqual([early]);
    }
  });

  test('those that only touch both stand', () => {
    expect(removeOverlaps(ranked(1, changed([0, 9], [0, 9]), changed([9, 12], [9, 12])))).toHaveLength(2);
  });

  test('what was left out stands while less than half of it is in another fault', () => {
    const beside = (end: number) => removeOverlaps(ranked(1, changed([0, end], [0, 9]), lost([10, 30])));
    expect(beside(19)).toHaveLength(2);
    expect(beside(20)).toHaveLength(1);
  });

  test('damage to the text takes nothing from what was left out, and all from what is in its words', () => {
    const damage = { ...changed([0, 30], [0, 30]), kind: 'text' as const };
    expect(removeOverlaps(ranked(1, damage, lost([0, 30])))).toHaveLength(2);
    expect(removeOverlaps(ranked(1, damage, changed([3, 9], [3, 9])))).toEqual([damage]);
  });
});

describe('what says the same', () => {
  const kept = same([10, 20], [10, 20]);

  test('is told where no fault was found in it', () => {
    expect(kept.severity).toBe('none');
    expect(removeOverlaps(ranked(1, kept, changed([20, 25], [20, 25])))).toContainEqual(kept);
    expect(removeOverlaps(ranked(1, kept, changed([19, 25], [40, 45])))).not.toContainEqual(kept);
  });

  test('by its value clears other words in it, on both sides, of judges that know only words', () => {
    const worded = (priority: number, source: Place, copy: Place, one = kept) =>
      removeOverlaps([...ranked(1, one), ...ranked(priority, changed(source, copy, 'event'))]);
    expect(worded(rankOfWording, [12, 15], [12, 15])).toEqual([kept]);
    expect(worded(rankOfWording - 1, [12, 15], [12, 15])).toEqual([changed([12, 15], [12, 15], 'event')]);
    expect(worded(rankOfWording, [12, 21], [12, 15])).toHaveLength(1);
    expect(worded(rankOfWording, [12, 21], [12, 15])).not.toContainEqual(kept);
    const event = same([10, 20], [10, 20], 'event');
    expect(worded(rankOfWording, [12, 15], [12, 15], event)).not.toContainEqual(event);
  });
});

test('no two faults that stand share a word of a text, nor what is kept one with a fault', () => {
  const place = fc
    .tuple(fc.nat(80), fc.integer({ min: 1, max: 19 }))
    .map(([start, width]): Place => [start, start + width]);
  const finding = fc
    .tuple(place, place, fc.constantFrom('changed', 'same'))
    .map(([a, b, what]) => (what === 'changed' ? changed(a, b) : same(a, b)));
  const list = fc.array(fc.tuple(fc.nat(40), finding), { maxLength: 12 });
  const meet = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start < b.end && b.start < a.end;
  const share = (a: Finding, b: Finding) => meet(a.source!, b.source!) || meet(a.copy!, b.copy!);
  fc.assert(
    fc.property(list, (all) => {
      const found = removeOverlaps(all.map(([priority, one]) => ({ finding: one, priority })));
      const isFault = ({ severity }: Finding) => severity !== 'none';
      const faults = found.filter(isFault);
      faults.forEach((a, i) => faults.slice(i + 1).forEach((b) => expect(share(a, b)).toBe(false)));
      // What is not told shares words with a fault that is.
      for (const [, one] of all)
        expect(found.includes(one)).toBe(
          isFault(one) ? faults.includes(one) : !faults.some((b) => share(one, b)),
        );
      for (const [, one] of all) if (isFault(one)) expect(faults.some((b) => share(one, b))).toBe(true);
    }),
    { seed: 5 },
  );
});
