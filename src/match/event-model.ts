import type { LogisticModel } from './logistic-model.js';

/** Set by hand until fitted. */
export const eventModel: LogisticModel = {
  means: [0.2, 0.2, 0.25, 0.1, 0.3, 0.15],
  deviations: [0.1, 0.12, 0.1, 0.06, 0.15, 0.15],
  bias: 0,
  terms: [
    [0, -1, 1.5],
    [1, -1, 0.5],
    [2, -1, 0.5],
    [3, -1, 1],
    [4, -1, 0.3],
    [5, -1, 0.2],
  ],
};
