import type { BandPlan } from '../types.js';

/** What the bands must find: a share `recall` of the pairs with a resemblance of `resemblance`. */
export interface BandTarget {
  readonly recall: number;
  readonly resemblance: number;
}

/**
 * The plan with most rows, so with fewest pairs to look at in vain, that reaches the target; of that, the fewest
 * bands. Where none does, a band for every slot.
 */
export function planBands(signatureSize: number, { recall, resemblance }: BandTarget): BandPlan {
  for (let rows = signatureSize; rows > 1; rows--) {
    const most = Math.floor(signatureSize / rows);
    if (bandRecall(resemblance, { bands: most, rows }) < recall) continue;
    let bands = most;
    while (bands > 1 && bandRecall(resemblance, { bands: bands - 1, rows }) >= recall) bands--;
    return { bands, rows };
  }
  return { bands: signatureSize, rows: 1 };
}

/**
 * Probability that two articles of the given resemblance meet: 1 − (1 − J^rows)^bands, for independent slots.
 *
 * Leskovec, Rajaraman, Ullman, *Mining of Massive Datasets*, ch. 3.
 */
export function bandRecall(resemblance: number, { bands, rows }: BandPlan): number {
  return 1 - (1 - resemblance ** rows) ** bands;
}
