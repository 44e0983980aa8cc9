import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';

const lead =
  'The bridge over the Orrin at Telby will close in June while engineers repair the dam beside it.';
const end =
  'Shop owners in the town fear for their summer trade, and the council has promised a shuttle bus.';
/** What is told of figures that come, and that go where the two are turned round. */
const figures = (without: string, withOne: string) => {
  const [a, b] = [without, withOne].map((sentence, i) => ({
    id: String(i),
    text: `${lead} ${sentence} ${end}`,
  }));
  return [compareArticles(a!, b!), compareArticles(b!, a!)].map(({ facts }) =>
    facts.filter(({ kind, change }) => kind === 'quantity' && (change === 'added' || change === 'dropped')),
  );
};

describe('“one” before a noun', () => {
  test.each([
    ['The repair follows an accident in the storm.', 'The repair follows one tragic accident in the storm.'],
    ['An angler saw the crack by the gate.', 'An angler saw one long crack by the gate.'],
  ])('is no figure that comes or goes: %s', (without, withOne) =>
    expect(figures(without, withOne)).toEqual([[], []]),
  );

  test.each([['An angler saw the cracks by the gate.', 'An angler saw 14 long cracks by the gate.']])(
    'another number is one: %s',
    (without, withOne) => {
      for (const told of figures(without, withOne)) expect(told).toHaveLength(1);
    },
  );
});
