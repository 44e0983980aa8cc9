import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicationDay, resolveTime } from '../../../src/facts/times/resolution.js';

const today = publicationDay('2026-05-13')!;
const resolved = (kind: 'date' | 'period' | 'duration' | 'clock', literal: string) =>
  resolveTime({ start: 0, end: 1, kind, literal, precision: 'day' } as never, today);

describe('a period', () => {
  const date = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.constantFrom('', '-1', '+1'))
    .map(
      ([month, day, shift]) =>
        `XXXX${shift}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    );

  test('of dates is resolved as both of its ends are, the end to the first such day from its start on', () => {
    fc.assert(
      fc.property(date, date, (first, last) => {
        const [start, nearest] = [resolved('date', first), resolved('date', last)];
        const year = Number(start.slice(0, 4));
        const days = [nearest, `${year}${nearest.slice(4)}`, `${year + 1}${nearest.slice(4)}`];
        const hasYear = !/^XXXX-[0-9]{2}-/.test(last);
        const end = hasYear ? nearest : days.find((day) => day >= start);
        expect(resolved('period', `${first}/${last}`)).toBe(`${start}/${end}`);
      }),
      { seed: 3 },
    );
    expect(resolved('period', 'XXXX-11-20/XXXX-02-10')).toBe('2025-11-20/2026-02-10');
    expect(resolved('period', 'XXXX-05-10/XXXX-1-03-20')).toBe('2026-05-10/2026-03-20');
    expect(resolved('period', 'XXXX-05-10/XXXX-05-20')).toBe('2026-05-10/2026-05-20');
  });

  test.each(['monday/friday', 'monday/XXXX-05-20', 'XXXX-05-10/friday', 'day-3/XXXX-05-20'])(
    '%s hangs together and stays as it is',
    (literal) => expect(resolved('period', literal)).toBe(literal),
  );

  test('in one word is resolved as a date is; what has no day never is', () => {
    expect(resolved('period', 'month-1')).toBe(resolved('date', 'month-1'));
    expect(resolved('date', 'month-1')).toBe('2026-04');
    for (const kind of ['duration', 'clock'] as const) expect(resolved(kind, 'day-1')).toBe('day-1');
  });
});
