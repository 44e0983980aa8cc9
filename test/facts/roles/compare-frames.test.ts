import { describe, expect, test } from 'vitest';
import type { FactContext } from '../../../src/facts/fact-context.js';
import { answers, compareFrames } from '../../../src/facts/roles/compare-frames.js';
import type { Frame } from '../../../src/facts/roles/frames.js';
import type { NounPhrase } from '../../../src/facts/roles/phrases.js';
import { prepare } from '../../../src/text/prepare.js';

const source = prepare({ id: 'a', text: 'The old harbour guards of Lesk met the crew', language: 'en' });
const copy = prepare({ id: 'b', text: 'A young pilot with the guards saw the crew', language: 'en' });
const size = source.tokens.length;

/** The two sentences with so many pairs of words that answer each other. */
function context(...pairs: readonly (readonly [number, number])[]): FactContext {
  const words = { toCopy: new Int32Array(size).fill(-1), toSource: new Int32Array(size).fill(-1) };
  for (const [i, j] of pairs) {
    words.toCopy[i] = j;
    words.toSource[j] = i;
  }
  return { source, copy, words } as unknown as FactContext;
}

const phrase = (firstToken: number, endToken: number, key = `${firstToken} ${endToken}`) =>
  ({ firstToken, endToken, key }) as unknown as NounPhrase;
const guards = phrase(1, 4, 'old harbour guards');
const pilot = phrase(1, 3, 'young pilot');
const crew = phrase(8, 9, 'crew');

describe('two phrases', () => {
  test('name one by their keys', () => {
    expect(answers(context(), guards, phrase(5, 6, guards.key))).toBe(true);
  });

  test('name one where a content word of the one, and of it alone, answers one of the other', () => {
    for (const i of [1, 2, 3])
      for (const j of [1, 2]) expect(answers(context([i, j]), guards, pilot), `${i} ${j}`).toBe(true);
    // The words before and behind each are none of theirs.
    for (const [i, j] of [
      [0, 1],
      [4, 1],
      [1, 0],
      [2, 3],
    ] as const)
      expect(answers(context([i, j]), guards, pilot), `${i} ${j}`).toBe(undefined);
    // “The” tells nothing.
    expect(answers(context([0, 1]), phrase(0, 4), pilot)).toBe(undefined);
  });

  test('name two where the last word of either is answered elsewhere', () => {
    expect(answers(context([3, 5]), guards, pilot)).toBe(false);
    expect(answers(context([8, 2]), guards, pilot)).toBe(false);
    expect(answers(context([2, 5]), guards, pilot)).toBe(undefined);
    expect(answers(context([8, 1]), guards, pilot)).toBe(undefined);
    expect(answers(context([4, 5]), guards, pilot)).toBe(undefined);
  });

  test('of which one is not told are not compared', () => {
    expect(answers(context(), undefined, pilot)).toBe(undefined);
    expect(answers(context(), guards, undefined)).toBe(undefined);
  });
});

describe('two clauses', () => {
  const frame = (who?: NounPhrase, whom?: NounPhrase) => ({ who, whom }) as unknown as Frame;
  const compare = (a: Frame, b: Frame, ...pairs: readonly (readonly [number, number])[]) =>
    compareFrames(context(...pairs), a, b);

  test('are compared who with who and whom with whom', () => {
    expect(compare(frame(guards, crew), frame(pilot, crew), [3, 2])).toEqual({ same: 2, other: 0 });
    expect(compare(frame(guards, crew), frame(pilot, crew), [3, 5])).toEqual({ same: 1, other: 1 });
    expect(compare(frame(guards, crew), frame(pilot, phrase(8, 9)), [3, 5], [8, 2])).toEqual({
      same: 0,
      other: 2,
    });
    expect(compare(frame(guards), frame(pilot))).toEqual({ same: 0, other: 0 });
    expect(compare(frame(guards, crew), frame())).toEqual({ same: 0, other: 0 });
  });

  test('may have for who what the other has for whom, where the other slot is open', () => {
    expect(compare(frame(guards, crew), frame(crew))).toEqual({ same: 1, other: 0 });
    expect(compare(frame(crew), frame(guards, crew))).toEqual({ same: 1, other: 0 });
    expect(compare(frame(crew), frame(guards))).toEqual({ same: 0, other: 0 });
  });
});
