import { describe, expect, test } from 'vitest';
import { changesIn, correctionsIn } from './changes-in.js';

const garblesIn = (from: string, to: string) =>
  changesIn(from, to).filter(({ change }) => change === 'garbled');

describe('kinds of faults that stand in a rewritten sentence', () => {
  test.each([
    [
      'what somebody holds',
      'Finance minister Ola Brant welcomed the figures for the autumn.',
      'The figures for the autumn were welcomed by the foreign minister, Ola Brant.',
    ],
    [
      'which office',
      'President Ilse Maron opened the school on Monday.',
      'On Monday the school was opened by Prime Minister Ilse Maron.',
    ],
    [
      'how often',
      'Villagers said the barrier often failed to close.',
      'People from the village said its barrier rarely failed to close.',
    ],
    [
      'how old',
      'Dana Crole, 46, denied the charges on Monday.',
      'Crole, who is 64, denied the charges on Monday.',
    ],
    [
      'more or fewer',
      'Some 212,000 people were looking for work in May, 9,000 fewer than in June.',
      'In May about 212,000 people were seeking a job, which is 9,000 more than in June.',
    ],
  ])('%s', (_, from, to) => {
    expect(correctionsIn(from, to)).not.toEqual([]);
    expect(correctionsIn(to, from)).not.toEqual([]);
  });

  test('how long at most', () => {
    const line = (bound: string) => `She faces ${bound} 25 years in prison for the fire.`;
    expect(correctionsIn(line('up to'), line('at least'))).not.toEqual([]);
    expect(garblesIn(line('up to'), line('as long as'))).toEqual([]);
  });

  test('by how much', () => {
    const line = (part: string) => `Exports of timber fell by a ${part}, while imports of steel rose.`;
    expect(correctionsIn(line('fifth'), line('quarter'))).toEqual(['major garbled quantity value-changed']);
    expect(garblesIn(line('quarter'), line('quarter').replace('a quarter', '25 per cent'))).toEqual([]);
  });

  test('which way', () => {
    const line = (way: string) => `Exports ${way} Brenland grew again in the spring.`;
    expect(correctionsIn(line('to'), line('from'))).toEqual(['major garbled relation link-changed']);
  });
});

describe('no other office', () => {
  test.each([
    [
      'a minister of whom it is not told of what',
      'Minister Ola Brant opened it.',
      'Finance minister Ola Brant opened it.',
    ],
    [
      'another name of one office',
      'Home secretary Ola Brant opened the new school on Monday.',
      'On Monday the interior secretary, Ola Brant, opened the new school.',
    ],
    [
      'who is told of as both',
      'President Ilse Maron, a former general, opened the new school on Monday.',
      'On Monday the new school was opened by Ilse Maron, the former general who is president.',
    ],
  ])('%s', (_, from, to) => {
    expect(correctionsIn(from, to)).toEqual([]);
  });
});
