import { describe, expect, test } from 'vitest';
import { isBefore, publicationTime } from '../../src/cluster/publication-time.js';

const time = (text: string) => publicationTime(text)!;

describe('publicationTime', () => {
  test.each(['', 'yesterday', '2023', '2023-13-45', '5 March 2023', '2023-03-05T25:00Z'])(
    '%j is no time',
    (text) => {
      expect(publicationTime(text)).toBeUndefined();
    },
  );

  test('a day is all of it, a time without a zone is in UTC', () => {
    expect(time('2023-03-05')).toEqual({ from: Date.UTC(2023, 2, 5), to: Date.UTC(2023, 2, 6) });
    expect(time('2023-03-05 06:30').from).toBe(Date.UTC(2023, 2, 5, 6, 30));
    expect(time('2023-03-05T06:30:00.5+0530').from).toBe(Date.UTC(2023, 2, 5, 1, 0, 0, 500));
  });

  test('one is before another only for certain', () => {
    expect(isBefore(time('2023-03-04'), time('2023-03-05'))).toBe(true);
    expect(isBefore(time('2023-03-05'), time('2023-03-05T08:00Z'))).toBe(false);
    expect(isBefore(time('2023-03-05T08:00Z'), time('2023-03-05T08:00Z'))).toBe(false);
  });
});
