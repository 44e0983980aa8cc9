import { describe, expect, test } from 'vitest';
import { changesIn } from './changes-in.js';

describe('judgeAliases', () => {
  test('a short form that stands for another name now', () => {
    const found = changesIn(
      'The Lake Tamboro Transport Union (LTTU) called a strike. The LTTU has nine thousand members.',
      'The Lower Timber Traders Unity (LTTU) called a strike. The LTTU has nine thousand members.',
    );
    expect(
      found.filter(({ kind, change }) => kind === 'alias' && change === 'garbled').length,
    ).toBeGreaterThan(0);
  });

  test('none where the short form is the same, or left out', () => {
    expect(
      changesIn(
        'The mayor spoke at the Working Group on Verification of Dock Rules (WG) on Monday.',
        'The mayor spoke at the Working Group (WG) on Verification of Dock Rules on Monday.',
      ).filter(({ kind, change }) => kind === 'alias' && change === 'garbled'),
    ).toEqual([]);
    const from = 'The Lake Tamboro Transport Union (LTTU) called a strike.';
    expect(
      changesIn(from, from.replace('called a strike', 'went on strike')).filter(
        ({ kind }) => kind === 'alias',
      ),
    ).toEqual([]);
    expect(
      changesIn(from, from.replace(' (LTTU)', '')).filter(
        ({ kind, change }) => kind === 'alias' && change === 'garbled',
      ),
    ).toEqual([]);
  });
});
