import type { PreparedArticle } from '../../types.js';

/** Sentences that what is told in other words may stand beside its place. */
const reach = 1;

/** The first and the last sentence of the other text where one would stand in it; either may be beyond its ends. */
export type Place = readonly [low: number, high: number];

/** Where the sentences of a text would stand in the other: where they are linked, else between the links of those before and behind. */
export function placesIn(
  partners: readonly (readonly number[])[],
  other: PreparedArticle,
): (sentence: number) => Place {
  const before: number[] = [];
  let last = -1;
  for (const linked of partners) {
    before.push(last);
    if (linked.length > 0) last = Math.max(...linked);
  }
  const after: number[] = [];
  let next = other.sentences.length;
  for (let i = partners.length - 1; i >= 0; i--) {
    after[i] = next;
    if (partners[i]!.length > 0) next = Math.min(...partners[i]!);
  }
  return (sentence) => {
    const linked = partners[sentence]!;
    const ends = linked.length > 0 ? linked : [before[sentence]!, after[sentence]!];
    return [Math.min(...ends) - reach, Math.max(...ends) + reach];
  };
}
