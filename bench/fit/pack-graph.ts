import { BitWriter } from '../../src/languages/bits.js';
import { contextsOf, lengthWidth, rowsWidth, type Edge } from '../../src/facts/words/word-graph.js';
import { PrefixWriter } from './prefix-lengths.js';

/** Pairs of ids in a block, about: it is read as a whole when one of its rows is asked for. */
const edgesOfBlock = 150;

/** Codes pairs sorted by their lower id, then by the higher, as `WordGraph` reads them. */
export function encodeGraph(edges: readonly Edge[], size: number, labelBits: number): string {
  const rowsBits = Math.max(
    0,
    Math.min(12, Math.round(Math.log2((edgesOfBlock * size) / (edges.length + 1)))),
  );
  const rows = Array.from({ length: size }, (): Edge[] => []);
  for (const edge of edges) rows[edge[0]]!.push(edge);
  const contexts = contextsOf(labelBits);
  const codes = new PrefixWriter(contexts);
  const counts = contexts.length - 1;
  for (const row of rows) {
    codes.countNumber(counts, row.length);
    for (const { context, gap, label } of stepsOf(row)) codes.countNumber(context, gap, labelBits, label);
  }

  const header = new BitWriter();
  header.bits(rowsBits, rowsWidth);
  codes.writeLengths(header);
  const blocks: string[] = [];
  for (let first = 0; first < size; first += 1 << rowsBits) {
    const writer = new BitWriter();
    for (const row of rows.slice(first, first + (1 << rowsBits))) {
      codes.writeNumber(writer, counts, row.length);
      for (const { context, gap, label } of stepsOf(row))
        codes.writeNumber(writer, context, gap, labelBits, label);
    }
    if (writer.pairs >= 2 ** lengthWidth) throw new Error('A block is too long for its length to be told.');
    header.bits(writer.pairs, lengthWidth);
    blocks.push(writer.end());
  }
  return header.end() + blocks.join('');
}

/** Of each pair of a row its context, the gap to the one before, and its label. */
function stepsOf(row: readonly Edge[]): { context: number; gap: number; label: number }[] {
  return row.map(([low, high, label], k) => {
    const gap = high - (row[k - 1]?.[1] ?? low) - 1;
    if (gap < 0) throw new Error(`A pair of ${low} stands twice, or out of order.`);
    return { context: k > 0 ? row[k - 1]![2] + 1 : 0, gap, label };
  });
}
