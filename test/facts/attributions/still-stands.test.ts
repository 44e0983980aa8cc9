import { describe, expect, test } from 'vitest';
import { extractAttributions } from '../../../src/facts/attributions/attributions.js';
import { contentOf, isStillQuoted, isStillTold } from '../../../src/facts/attributions/still-stands.js';
import { isContent } from '../../../src/facts/alignment/align-words.js';
import type { FactContext } from '../../../src/facts/fact-context.js';
import { tagTokens } from '../../../src/text/tags.js';
import { prepare } from '../../../src/text/prepare.js';

const source = prepare({
  id: 'a',
  text: 'The harbour master said that thick drifting ice had crushed wooden barges near Vell and Orrin.',
  language: 'en',
});
const [attribution] = extractAttributions(source);
const { firstToken, endToken } = contentOf({ source } as FactContext, attribution!);
const content = Array.from({ length: endToken - firstToken }, (_, i) => firstToken + i).filter((i) =>
  isContent(source.tokens[i]!),
);
const isName = (i: number) => tagTokens(source)[i] === 'PROPN';

/** A copy in which these words of what was said stand, one behind the other. */
function contextOf(
  kept: readonly number[],
  text = kept.map((i) => source.tokens[i]!.norm).join(' '),
): FactContext {
  const copy = prepare({ id: 'b', text, language: 'en' });
  const toCopy = new Int32Array(source.tokens.length).fill(-1);
  kept.forEach((i, j) => (toCopy[i] = j));
  return { source, copy, words: { toCopy } } as unknown as FactContext;
}

/** All sets of the words. */
const sets = Array.from({ length: 2 ** content.length }, (_, bits) =>
  content.filter((__, k) => (bits >> k) & 1),
);

describe('what was said', () => {
  test('has two names and as many other words as make a half of each', () => {
    expect(content.filter(isName).map((i) => source.tokens[i]!.norm)).toEqual(['vell', 'orrin']);
    expect(content.length).toBe(8);
  });

  test('is still told where half of its words stand, and half of those that are no names', () => {
    const share = (set: readonly number[]) => set.filter((i) => !isName(i)).length / 6;
    for (const kept of sets) {
      const isTold = kept.length / 8 >= 0.5 && share(kept) >= 0.5;
      expect([kept, isStillTold(contextOf(kept), attribution!)]).toEqual([kept, isTold]);
    }
  });

  test('is still quoted where half of its words stand between marks', () => {
    const words = content.map((i) => source.tokens[i]!.norm);
    for (let count = 0; count <= content.length; count++) {
      const text = `“${words.slice(0, count).join(' ')}” ${words.slice(count).join(' ')}`;
      // Six words are a sentence of somebody's, and a reader wants to know whose.
      const isQuoted = count >= 4 && count < 6;
      expect([count, isStillQuoted(contextOf(content, text), attribution!)]).toEqual([count, isQuoted]);
      const said = `${text}, she said`;
      expect([count, isStillQuoted(contextOf(content, said), attribution!)]).toEqual([count, count >= 4]);
    }
  });
});
