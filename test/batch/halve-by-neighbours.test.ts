import { expect, test } from 'vitest';
import { halveByNeighbours } from '../../src/batch/halve-by-neighbours.js';

/** `groups` of `size` places, all of a group tied to each other, and a tie from each group to the next. */
function tiedGroups(groups: number, size: number) {
  const lists = Array.from({ length: groups * size }, (_, place) => {
    // Places of a group are far apart.
    const group = place % groups;
    const others = Array.from({ length: size }, (__, k) => k * groups + group).filter(
      (other) => other !== place,
    );
    if (place < groups) others.push((place + 1) % groups, (place + groups - 1) % groups);
    return others;
  });
  const starts = Uint32Array.from({ length: lists.length + 1 }, (_, i) =>
    lists.slice(0, i).reduce((sum, list) => sum + list.length, 0),
  );
  return { starts, neighbours: Uint32Array.from(lists.flat()) };
}

function crossings(order: Uint32Array, { starts, neighbours }: ReturnType<typeof tiedGroups>): number {
  const placeOf = new Uint32Array(order.length);
  order.forEach((one, place) => (placeOf[one] = place));
  const isSecond = (one: number) => placeOf[one]! >= order.length / 2;
  let count = 0;
  for (let one = 0; one < order.length; one++)
    for (const other of neighbours.subarray(starts[one], starts[one + 1]))
      if (isSecond(one) && !isSecond(other)) count++;
  return count;
}

test('few ties cross the middle, and every place stands once in the order', () => {
  const ties = tiedGroups(40, 9);
  const order = Uint32Array.from({ length: 360 }, (_, i) => i);
  const before = crossings(order, ties);
  halveByNeighbours(order, ties);
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 360 }, (_, i) => i));
  expect(crossings(order, ties)).toBeLessThan(before / 4);
});

test('a range too small to share is left as it is', () => {
  const order = Uint32Array.from({ length: 18 }, (_, i) => 17 - i);
  halveByNeighbours(order, tiedGroups(2, 9));
  expect([...order]).toEqual(Array.from({ length: 18 }, (_, i) => 17 - i));
});
