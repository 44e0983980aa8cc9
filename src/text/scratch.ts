/** Values that are written before they are read and forgotten before the next call: those of usual articles are kept. */
const keptLength = 1 << 14;

/** Makes the function that gives at least so many places, with anything in them. */
export function createScratch<Column extends Uint8Array | Int32Array | Uint32Array | Float64Array>(
  create: (length: number) => Column,
): (length: number) => Column {
  let kept: Column | undefined;
  return (length) => (length <= keptLength ? (kept ??= create(keptLength)) : create(length));
}
