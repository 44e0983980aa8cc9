import { describe, expect, test } from 'vitest';
import { createFactContext } from '../../../src/facts/fact-context.js';
import { judgeStatements } from '../../../src/facts/wording/judge-statements.js';
import { createMatcher } from '../../../src/match/create-matcher.js';
import { resolveOptions } from '../../../src/options.js';
import { prepare } from '../../../src/text/prepare.js';
import { around, changesIn } from '../judges/changes-in.js';

const claim =
  'It was found on inspection that 80 of the wooden piles beneath the pier had rotted, and hardly a plank was sound.';
const retold = 'When divers looked, they learned that eighty piles under the old pier had rotted away.';
/** Sentences that only one of the texts has: with them nothing but its words tells what a sentence answers. */
const [cakes, stairs] = [
  'Cakes were sold in the hall by the sisters of the convent, who sang all evening.',
  'Nobody had painted the iron stairs at the lighthouse since the war, and rust fell from them like snow.',
];

/** The statements that are told as left out or put in. */
const lostBetween = (was: string, now: string) =>
  changesIn(was, now).filter(({ note }) => /^The copy (?:leaves out|adds): /.test(note));

/** What is found to be put in, however sure. */
function putInBetween(was: string, now: string): (string | undefined)[] {
  const [a, b] = [was, now].map((text, i) => prepare({ id: `${i}`, text: around(text), language: 'en' }));
  const context = createFactContext(a!, b!, createMatcher(resolveOptions({}))(a!, b!));
  return judgeStatements(context).map(({ copy }) => copy?.text);
}

describe('a claim that is told in other words', () => {
  test('is neither left out nor put in', () => {
    const texts = lostBetween(`${claim} ${cakes} ${stairs}`, retold).map(({ source }) => source?.text);
    expect(texts).toEqual([cakes, stairs]);
    const back = lostBetween(retold, `${claim} ${cakes} ${stairs}`).map(({ copy }) => copy?.text);
    expect(back).toEqual([cakes, stairs]);
  });

  test.each([
    ['another matter', 'The brass band of the town played for an hour on the lawn, and the mayor danced.'],
    [
      'another figure',
      'When divers looked, they learned that ninety-one piles under the old pier had rotted away.',
    ],
    [
      'a doubt of it',
      'When divers looked, they doubted that eighty piles under the old pier had rotted away.',
    ],
    [
      'what could be',
      'When divers looked, they learned that eighty piles under the old pier could have rotted.',
    ],
    ['its denial', 'When divers looked, they learned that the piles under the old pier had not rotted away.'],
  ])('%s in its place is found', (_, other) => {
    expect(putInBetween(`${claim} ${cakes} ${stairs}`, other)).toContain(other);
  });
});

describe('what one text tells and the other does not', () => {
  test.each([
    [`${claim} ${cakes} ${stairs}`, retold],
    [`${cakes} ${claim}`, `${stairs} ${retold} ${claim}`],
    [cakes, `${stairs} ${retold}`],
  ])('is the same seen from the other text', (was, now) => {
    const [there, back] = [lostBetween(was, now), lostBetween(now, was)];
    expect(there.flatMap(({ source }) => source?.text ?? [])).toEqual(
      back.flatMap(({ copy }) => copy?.text ?? []),
    );
  });
});
