import { describe, expect, test } from 'vitest';
import { judgeExchangedNames } from '../../../src/facts/names/judge-exchanged-names.js';
import { correctionsBetween, draftsBetween, retold, story } from './changes-in.js';

const draftsOf = (source: string, copy: string) =>
  draftsBetween(judgeExchangedNames, source, copy).map(
    ({ kind, source: was, copy: now }) => `${kind}: ${was?.text ?? ''} → ${now?.text ?? ''}`,
  );

const envoy = 'The Japanese envoy was shown the old sluice on Friday and asked how high the water had stood.';

describe('another person or place in the place of one, in a sentence told in other words', () => {
  test.each([
    [
      envoy,
      'On Friday China’s envoy, who was shown the old sluice, wanted to know how high the water stood.',
      'place: Japanese → China',
    ],
    [
      'Two coal barges from Norway ran aground below the old toll house on Friday, the ferry crew said.',
      'Below the old toll house two barges with coal from Portugal went aground on Friday, said the ferry crew.',
      'place: Norway → Portugal',
    ],
    [
      'The old toll house is to be mended by the mason Pieter Haas, who began to measure it on Friday.',
      'The mason Aldo Venn is to mend the old toll house and started measuring it on Friday.',
      'person: Pieter Haas → Aldo Venn',
    ],
  ])('%s → %s', (source, copy, wanted) => {
    expect(draftsOf(source, copy)).toEqual([wanted]);
    expect(correctionsBetween(story(source), retold(copy)).join()).toContain(wanted.split(': ')[1]);
  });

  test('a place that the source speaks of nowhere, in the place of none', () => {
    const copy =
      'The old sluice was shown to the envoy in Peru on Friday, who asked how high the water stood.';
    expect(draftsOf(envoy.replace('Japanese ', ''), copy)).toEqual(['place:  → Peru']);
  });

  test.each([
    // The people and the capital stand for the country.
    [
      envoy,
      'On Friday Japan’s envoy, who was shown the old sluice, wanted to know how high the water stood.',
    ],
    [envoy, 'On Friday the envoy of Tokyo was shown the old sluice, and wanted to know how high it stood.'],
    // A compound is no people of its own.
    [
      'The Texas envoy was shown the old sluice on Friday and asked how high the water had stood.',
      'On Friday an African-American envoy was shown the old sluice, who asked how high the water stood.',
    ],
    // The surname alone, and who is named in the next sentence.
    [
      'The old toll house is to be mended by the mason Pieter Haas, who began to measure it on Friday.',
      'The mason Haas is to mend the old toll house and started measuring it on Friday.',
    ],
  ])('says the same: %s → %s', (source, copy) => {
    expect(draftsOf(source, copy)).toEqual([]);
  });
});
