import type { AbortSignalLike } from '../options.js';

/** A list in portions as it comes: the next is asked for when the last is done with. */
export async function* inPortions<T>(
  items: Iterable<T> | AsyncIterable<T>,
  size: number,
  signal: AbortSignalLike | undefined,
): AsyncGenerator<readonly T[]> {
  let portion: T[] = [];
  signal?.throwIfAborted();
  for await (const item of items) {
    portion.push(item);
    if (portion.length < size) continue;
    signal?.throwIfAborted();
    yield portion;
    portion = [];
  }
  signal?.throwIfAborted();
  if (portion.length > 0) yield portion;
}
