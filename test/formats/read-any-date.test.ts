import { describe, expect, test } from 'vitest';
import { readAnyDate } from '../../src/formats/read-any-date.js';

describe('readAnyDate', () => {
  test.each([
    ['GMT', 'Z'],
    ['UTC', 'Z'],
    ['EST', '-05:00'],
    ['EDT', '-04:00'],
    ['CST', '-06:00'],
    ['CDT', '-05:00'],
    ['MST', '-07:00'],
    ['MDT', '-06:00'],
    ['PST', '-08:00'],
    ['PDT', '-07:00'],
    ['+0530', '+05:30'],
    ['-0300', '-03:00'],
  ])('the zone %s of a feed is %s', (zone, offset) => {
    expect(readAnyDate(`Tue, 05 Mar 2024 10:20:30 ${zone}`)).toBe(`2024-03-05T10:20:30${offset}`);
  });
});
