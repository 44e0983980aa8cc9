import { describe, expect, test } from 'vitest';
import { compareQuotes } from '../../../src/facts/quotes/comparison.js';
import { prepare } from '../../../src/text/prepare.js';

const read = (text: string) => prepare({ id: 'a', text, language: 'en' });
const compare = (a: string, b: string) => {
  const [source, copy] = [read(`He said: ${a}`), read(`He said: ${b}`)];
  return compareQuotes(source, source.quotes[0]!, copy, copy.quotes[0]!);
};

describe('compareQuotes', () => {
  test.each([
    ['“We lost six men in the hills.”', '“We lost six men in the hills.”', 'verbatim'],
    ['“We lost six men in the hills.”', '"we lost six men, in the hills"', 'glyphs-only'],
    ['“We lost six men in the hills.”', '“We lost six men.”', 'truncated'],
    ['“We lost six men.”', '“We lost six men in the hills.”', 'extended'],
    ['“six troops were killed in the hills”', '“killed six soldiers in the hills”', 'reworded-same-content'],
    ['“We lost six men in the hills.”', '“They will pay for this.”', 'altered'],
  ])('%s → %s is %s', (a, b, verdict) => {
    expect(compare(a, b).verdict).toBe(verdict);
  });

  test('is 1 for the same words and symmetric otherwise', () => {
    expect(compare('“one two three”', '"One, two: three"').similarity).toBe(1);
    const [there, back] = [
      compare('“one two three”', '“two three four”'),
      compare('“two three four”', '“one two three”'),
    ];
    expect(there.similarity).toBeCloseTo(back.similarity);
  });

  test('truncated one way is extended the other way', () => {
    expect(compare('“one two three four”', '“two three”').verdict).toBe('truncated');
    expect(compare('“two three”', '“one two three four”').verdict).toBe('extended');
  });
});
