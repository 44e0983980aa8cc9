import { describe, expect, test } from 'vitest';
import { changesIn, inWords } from './changes-in.js';

describe('judgeTimes', () => {
  test.each([
    ['The bridge opened on 3 May 2021.', 'The bridge opened on 5 May 2021.'],
    ['The bridge opened on Monday.', 'The bridge opened on Thursday.'],
    ['The bridge opened in 1998.', 'The bridge opened in 1989.'],
    ['The ferry sails at 9 a.m. from the north pier.', 'The ferry sails at 9 p.m. from the north pier.'],
    ['The strike lasted three weeks.', 'The strike lasted three days.'],
    ['The strike lasted half an hour.', 'The strike lasted an hour.'],
  ])('“%s” became “%s”', (from, to) => {
    expect(changesIn(from, to).map(inWords)).toContain('major garbled time value-changed');
  });

  test.each([
    ['The bridge opened on 3 May 2021.', 'The bridge opened on May 3, 2021.'],
    ['The ferry sails at 9 p.m. from the north pier.', 'The ferry sails at 21:00 from the north pier.'],
    ['Over the last six months the port was full.', 'Over the last half-year the port was full.'],
    ['On Monday the bridge opened.', 'The bridge opened Monday.'],
    ['The strike lasted two weeks.', 'The strike went on for two weeks.'],
    ['The inspector may close the bridge.', 'The inspector might close the bridge.'],
    ['The path to March Hill was flooded.', 'The track to March Hill was flooded.'],
  ])('“%s” and “%s” are one time', (from, to) => {
    expect(changesIn(from, to).filter(({ kind, change }) => kind === 'time' && change === 'garbled')).toEqual(
      [],
    );
  });
});
