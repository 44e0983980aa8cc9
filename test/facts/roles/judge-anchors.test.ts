import { describe, expect, test } from 'vitest';
import { createFactContext } from '../../../src/facts/fact-context.js';
import { judgeAnchors } from '../../../src/facts/roles/judge-anchors.js';
import { createMatcher } from '../../../src/match/create-matcher.js';
import { resolveOptions } from '../../../src/options.js';
import { prepare } from '../../../src/text/prepare.js';
import { around } from '../judges/changes-in.js';

/** What is found of two sentences in two texts, which are a copy and its source or of one event only. */
function anchorsOf(from: string, to: string, relation: 'rewrite' | 'same-event' = 'rewrite'): string[] {
  const [source, copy] = [from, to].map((line, i) =>
    prepare({ id: `${i}`, text: around(line), language: 'en' }),
  );
  const match = createMatcher(resolveOptions({}))(source!, copy!);
  return judgeAnchors(createFactContext(source!, copy!, { ...match, relation })).map(
    (one) => `${one.source!.text} → ${one.copy!.text}`,
  );
}

const turned = [
  ['before', 'after'],
  ['after', 'before'],
  ['since', 'until'],
  ['until', 'since'],
] as const;

describe('an event on the other side of another', () => {
  const line = (link: string) => `The old mill was sold ${link} the flood.`;

  test.each(turned)('%s that became %s is told of a copy, and of a report of its own not', (from, to) => {
    expect(anchorsOf(line(from), line(to))).toEqual([`${from} the flood → ${to} the flood`]);
    expect(anchorsOf(line(from), line(to), 'same-event')).toEqual([]);
  });

  test('nothing is told where it stands as it did, or on another thing', () => {
    expect(anchorsOf(line('before'), line('before'))).toEqual([]);
    expect(anchorsOf('The fire came before the flood.', 'The flood came after the fire.')).toEqual([]);
  });

  test('nor where a “not” or an “only” stands before the word in one of the two', () => {
    for (const word of ['not', 'only', 'never', 'shortly']) {
      const other = `The old mill was sold ${word} after the flood.`;
      expect(anchorsOf(line('before'), other), word).toEqual([]);
      expect(anchorsOf(other, line('before')), word).toEqual([]);
    }
  });
});
