import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../src/facts/attributions/attributions.js';
import { compareAttributions } from '../../../src/facts/attributions/comparison.js';

/** Whoever says something, by the key of the source, with its words where they are more. */
function by(sourceKey: string, more: Partial<Attribution> = {}): Attribution {
  const sourceWords = sourceKey === '' ? [] : sourceKey.split(' ');
  const isAnonymous = sourceKey === '';
  return { sourceKey, sourceWords, isAnonymous, strength: 'neutral', ...more } as Attribution;
}
const of = (words: string) => by(words.split(' ').at(-1)!, { sourceWords: words.split(' ') });

const sources: readonly (readonly [what: string, Attribution, Attribution, isSame: boolean])[] = [
  ['one key', by('army'), by('army'), true],
  ['another', by('army'), by('mayor'), false],
  ['one name spelt otherwise', by('conceicao'), by('conceiçao'), true],
  ['a word of three letters among the other’s', by('ann lee'), by('colonel lee'), true],
  ['one of two letters', by('jo wu'), by('wu zhenhua'), false],
  ['a word of the other’s phrase that is not its key', by('treasury'), of('treasury in the capital'), true],
  ['two letters for two words', by('un'), by('united nations'), true],
  ['with full stops', by('u.n.'), by('united nations'), true],
  ['letters of words within the phrase', by('who'), of('doctor at world health organization'), true],
  ['six letters for six words', by('pqrstu'), of('pax quorum regina salus terra urbs'), true],
  ['seven letters for seven words', by('pqrstuv'), of('pax quorum regina salus terra urbs vita'), false],
  ['one letter for two words', by('u'), by('united nations'), false],
  ['letters in another order', by('nu'), by('united nations'), false],
  ['letters for one word', by('ub'), by('urban'), false],
  ['a document whose author is not named', by('report'), by('mayor'), true],
];

describe('two who say one thing', () => {
  test.each(sources)('%s', (_, a, b, isSame) => {
    expect(compareAttributions(a, b)).toBe(isSame ? 'same' : 'different-source');
    expect(compareAttributions(b, a)).toBe(isSame ? 'same' : 'different-source');
  });

  test('are less or more specific where nobody can be held to it in one', () => {
    for (const vague of [by(''), by('officials', { isAnonymous: true })]) {
      expect(compareAttributions(by('mayor'), vague)).toBe('source-less-specific');
      expect(compareAttributions(vague, by('mayor'))).toBe('source-more-specific');
      expect(compareAttributions(vague, by('sources', { isAnonymous: true }))).toBe('same');
    }
  });

  test('say it as strongly but for a doubt or a denial', () => {
    const strengths = ['neutral', 'strong', 'hedged', 'denial'] as const;
    const classOf = { neutral: 0, strong: 0, hedged: 1, denial: 2 };
    for (const x of strengths)
      for (const y of strengths)
        for (const key of ['mayor', '']) {
          const verdict = compareAttributions(by(key, { strength: x }), by(key, { strength: y }));
          expect([x, y, verdict]).toEqual([x, y, classOf[x] === classOf[y] ? 'same' : 'strength-changed']);
        }
    // Who says it comes before how.
    expect(compareAttributions(by('army'), by('mayor', { strength: 'denial' }))).toBe('different-source');
  });
});
