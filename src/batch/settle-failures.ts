import { BatchError, type BatchFailure } from '../errors.js';
import type { Clustering } from '../types.js';

/**
 * Ends a batch: tells its failures to the caller who asked for them, in one order whichever thread met them; else
 * throws them with the result.
 */
export function settleFailures(
  result: Clustering,
  failures: readonly BatchFailure[],
  onFailure: ((failure: BatchFailure) => void) | undefined,
): Clustering {
  if (failures.length === 0) return result;
  const byKey = new Map(
    failures.map((failure) => [JSON.stringify([failure.stage, ...failure.articles]), failure]),
  );
  const inOrder = [...byKey.keys()].sort().map((key) => byKey.get(key)!);
  if (!onFailure) throw new BatchError(inOrder, result);
  inOrder.forEach((failure) => onFailure(failure));
  return result;
}
