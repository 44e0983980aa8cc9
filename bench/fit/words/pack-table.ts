/** Codes a table of words: ids are given so that words of one meaning stand together. */
import { levelBits, type StoredWordTable } from '../../../src/facts/words/read-table.js';
import type { Edge } from '../../../src/facts/words/word-graph.js';
import { encodeFactors } from '../pack-factors.js';
import { encodeGraph } from '../pack-graph.js';
import { packWords } from '../pack-words.js';
import { orderByNeighbours } from './order.js';

interface Graphs {
  readonly same: readonly Edge[];
  readonly broader: readonly Edge[];
  readonly opposite: readonly Edge[];
}

/**
 * `words` in code unit order, with the codes of their factors; `standing` has of other words the place of the one that
 * stands for it, `kindOf` of the one that it is a kind of; edges by their places in it; of `broader` 1 where the lower is
 * the more general word.
 */
export function packTable(
  words: readonly string[],
  { standing, kindOf }: Readonly<Record<'standing' | 'kindOf', ReadonlyMap<string, number>>>,
  factors: readonly Uint8Array[],
  { same, broader, opposite }: Graphs,
): Pick<StoredWordTable, 'words' | 'factors' | 'same' | 'broader' | 'opposite'> {
  const neighbours: number[][] = words.map(() => []);
  for (const [a, b] of [...same, ...broader, ...opposite]) {
    neighbours[a]!.push(b);
    neighbours[b]!.push(a);
  }
  const idOf = new Int32Array(words.length);
  const placeOf = orderByNeighbours(neighbours);
  placeOf.forEach((place, id) => (idOf[place] = id));
  const graph = (edges: readonly Edge[], bits: number, isDirected = false) =>
    encodeGraph(
      edges
        .map(([a, b, label]): Edge => {
          const [x, y] = [idOf[a]!, idOf[b]!];
          return x < y ? [x, y, label] : [y, x, isDirected ? 1 - label : label];
        })
        .sort(([a, b], [c, d]) => a - c || b - d),
      words.length,
      bits,
    );
  const entries = words.map((word, place): [string, number] => [word, idOf[place]!]);
  for (const [word, place] of standing) entries.push([word, words.length + idOf[place]!]);
  for (const [word, place] of kindOf) entries.push([word, 2 * words.length + idOf[place]!]);
  return {
    words: packWords(new Map(entries)),
    factors: encodeFactors(placeOf.map((place) => factors[place]!)),
    same: graph(same, levelBits),
    broader: graph(broader, 1, true),
    opposite: graph(opposite, 0),
  };
}
