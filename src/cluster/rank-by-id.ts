import type { Batch } from './batch.js';

/** The order of the ids, by UTF-16 code unit: what makes a result the same for any order of the articles. */
export interface Ranks {
  /** Position of the document of each rank. */
  readonly positions: Int32Array;
  /** Rank of the document at each position. */
  readonly rankOf: Int32Array;
}

export function rankById(batch: Batch): Ranks {
  const idOf = (position: number) => batch.idAt(position);
  const positions = Int32Array.from({ length: batch.size }, (_, position) => position).sort((x, y) =>
    idOf(x) < idOf(y) ? -1 : idOf(x) > idOf(y) ? 1 : x - y,
  );
  const rankOf = new Int32Array(batch.size);
  positions.forEach((position, rank) => (rankOf[position] = rank));
  return { positions, rankOf };
}
