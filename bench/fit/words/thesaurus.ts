/** The Moby Thesaurus over the vocabulary: who lists whom, how far lists overlap, and vectors of 100 dimensions. */
import { createRandom } from '../random.js';
import { normalise } from './sources.js';

const dimensions = 100;
/** Powers of the matrix that sharpen the range of its first singular vectors. */
const passes = 3;

export interface Thesaurus {
  /** By lemma: ids of the lemmas its own list names. */
  readonly lists: readonly ReadonlySet<number>[];
  /** Cosine of the weighted lists that two lemmas stand in, in [0, 1]. */
  overlap(a: number, b: number): number;
  /** Vectors of unit length, or zeros for words in no list. */
  readonly vectors: readonly Float32Array[];
}

/** Rows are lemmas, columns the head words in whose lists they stand, weighed by how short the list is. */
export function readThesaurus(
  moby: ReadonlyMap<string, readonly string[]>,
  idOf: ReadonlyMap<string, number>,
): Thesaurus {
  const lists: Set<number>[] = Array.from({ length: idOf.size }, () => new Set());
  const rows: { column: number; weight: number }[][] = Array.from({ length: idOf.size }, () => []);
  let column = 0;
  for (const [head, words] of moby) {
    const own = idOf.get(head);
    const ids = new Set<number>();
    for (const word of words) {
      const id = idOf.get(word);
      if (id !== undefined) ids.add(id);
    }
    if (own !== undefined) {
      for (const id of ids) if (id !== own) lists[own]!.add(id);
      ids.add(own);
    }
    if (ids.size < 2) continue;
    const weight = Math.log(idOf.size / ids.size);
    for (const id of ids) rows[id]!.push({ column, weight });
    column++;
  }
  for (const row of rows) {
    const length = Math.sqrt(row.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
    for (const entry of row) entry.weight /= length;
  }
  const overlap = (a: number, b: number) => {
    const [x, y] = [rows[a]!, rows[b]!];
    let sum = 0;
    for (let i = 0, j = 0; i < x.length && j < y.length;) {
      if (x[i]!.column === y[j]!.column) sum += x[i++]!.weight * y[j++]!.weight;
      else if (x[i]!.column < y[j]!.column) i++;
      else j++;
    }
    return sum;
  };
  return { lists, overlap, vectors: reduce(rows, column) };
}

/** The rows in the span of the first singular vectors (Halko, Martinsson and Tropp 2011: randomised range finder). */
function reduce(
  rows: readonly (readonly { column: number; weight: number }[])[],
  columns: number,
): Float32Array[] {
  const random = createRandom(14);
  let basis = Array.from({ length: dimensions }, () =>
    Float32Array.from({ length: columns }, () => random() - 0.5),
  );
  const project = () =>
    rows.map((row) => {
      const out = new Float32Array(dimensions);
      for (const { column, weight } of row)
        for (let k = 0; k < dimensions; k++) out[k]! += weight * basis[k]![column]!;
      return out;
    });
  for (let pass = 0; pass < passes; pass++) {
    orthogonalise(basis);
    const left = project();
    const next = Array.from({ length: dimensions }, () => new Float32Array(columns));
    rows.forEach((row, i) => {
      for (const { column, weight } of row)
        for (let k = 0; k < dimensions; k++) next[k]![column]! += weight * left[i]![k]!;
    });
    basis = next;
  }
  orthogonalise(basis);
  return project().map((vector) => normalise(vector));
}

/** Gram and Schmidt, twice for the sake of rounding. */
function orthogonalise(basis: readonly Float32Array[]): void {
  for (let pass = 0; pass < 2; pass++) {
    basis.forEach((vector, i) => {
      for (let j = 0; j < i; j++) {
        const other = basis[j]!;
        let sum = 0;
        for (let k = 0; k < vector.length; k++) sum += vector[k]! * other[k]!;
        for (let k = 0; k < vector.length; k++) vector[k]! -= sum * other[k]!;
      }
      normalise(vector);
    });
  }
}
