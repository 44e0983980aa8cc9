import { describe, expect, test } from 'vitest';
import { createFactContext, tokenAt } from '../../../src/facts/fact-context.js';
import { findingFeatures, featuresOf } from '../../../src/facts/findings/features.js';
import { createMatcher } from '../../../src/match/create-matcher.js';
import { resolveOptions } from '../../../src/options.js';
import { prepare } from '../../../src/text/prepare.js';

const match = createMatcher(resolveOptions({}));
const names = ['same', 'opposite', 'contrast', 'other', 'rarity', 'sameTag', 'samePrefix'];

/** What is measured of two passages as words, where the one stands in a sentence for the other. */
function related(from: string, to: string): Record<string, number> {
  const [a, b] = [from, to].map((passage) => {
    const text = `Officials met in the old town hall on Friday. The wardens saw the ${passage} by the weir. Farmers below it have asked for more money.`;
    return prepare({ id: passage, text, language: 'en' });
  });
  const context = createFactContext(a!, b!, match(a!, b!));
  const span = (passage: string, text: string) => {
    const start = text.indexOf(passage);
    return { start, end: start + passage.length, text: passage };
  };
  const finding = {
    kind: 'event',
    verdict: 'opposite',
    severity: 'major',
    source: span(from, a!.text),
    copy: span(to, b!.text),
  };
  expect(tokenAt(a!, finding.source.start)).toBeGreaterThan(0);
  const features = featuresOf(context, finding as never);
  return Object.fromEntries(names.map((name) => [name, features[findingFeatures.indexOf(name)]!]));
}

const passages: readonly (readonly [from: string, to: string])[] = [
  ['old bridge', 'new bridge'],
  ['bridge', 'barges'],
  ['wide bridge', 'narrow'],
  ['narrow', 'wide stone bridge'],
  ['car', 'red lorry'],
  ['large boat', 'small grey vessel'],
  ['winner', 'loser'],
  ['flood', 'flooding'],
  ['quick thaw', 'slow melting river'],
];

describe('two passages as words', () => {
  test.each(passages)('“%s” and “%s” are related one way as the other', (from, to) => {
    expect(related(from, to)).toEqual(related(to, from));
  });

  test('opposites are, and what stands in both says nothing', () => {
    expect(related('old bridge', 'new bridge')).toEqual(related('old', 'new'));
    expect(related('old', 'new').opposite).toBe(1);
    expect(related('old', 'new').same).toBeLessThan(0.5);
    expect(related('large', 'big').same).toBeGreaterThan(0.5);
    expect(related('large', 'big').opposite).toBe(0);
  });

  test('a passage is the same as another at most as a word of it is that has no like', () => {
    const [one, other] = [related('large', 'big').same!, related('large', 'big wet').same!];
    expect(other).toBeLessThan(one);
    expect(related('big wet', 'large').same).toBe(other);
  });

  test('longer passages than six words are not held against each other', () => {
    const six = 'rusty old iron swing bridge gate';
    expect(related(six, 'lorry').same).not.toBe(0.5);
    expect(related(`steep ${six}`, 'lorry')).toEqual({ ...related('x', 'x'), same: 0.5 });
  });
});
