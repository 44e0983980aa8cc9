import { createRandom } from './random.js';

/**
 * The 95 % interval of a figure by the bootstrap: groups are drawn with replacement, as articles of one story are no
 * independent draws. `measure` gets the items of the groups drawn.
 */
export function bootstrapInterval<T>(
  items: readonly T[],
  groupOf: (item: T) => string,
  measure: (drawn: readonly T[]) => number,
  rounds = 200,
): readonly [low: number, high: number] {
  const byGroup = new Map<string, T[]>();
  for (const item of items) {
    const group = byGroup.get(groupOf(item));
    if (group) group.push(item);
    else byGroup.set(groupOf(item), [item]);
  }
  const groups = [...byGroup.values()];
  const random = createRandom(1);
  const figures = Array.from({ length: rounds }, () =>
    measure(groups.flatMap(() => groups[Math.floor(random() * groups.length)]!)),
  )
    .filter(Number.isFinite)
    .sort((x, y) => x - y);
  const at = (share: number) => figures[Math.floor(share * (figures.length - 1))] ?? NaN;
  return [at(0.025), at(0.975)];
}
