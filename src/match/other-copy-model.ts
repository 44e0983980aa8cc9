import type { LogisticModel } from './logistic-model.js';

/** The copy model for languages without a stemmer and a table. Made by bench/fit/match-model.ts: do not edit. */
// prettier-ignore
export const otherCopyModel: LogisticModel = {
  means: [0.2028, 0.2865, 0.1844, 0.1717, 0.3018, 0.212, 0.307, 0.3586, 0.2683, 0.3639, 0.3349, 0.2457, 0.3457, 0.1577, 0.6518, 0.3788, 0.2059, 0.1692, 0.6274, 0.3971, 0.2828, 0.3216, 0.2002],
  deviations: [0.2247, 0.2537, 0.2196, 0.2139, 0.2392, 0.2249, 0.2615, 0.2325, 0.2583, 0.2383, 0.3393, 0.308, 0.2539, 0.2088, 0.163, 0.2855, 0.2479, 0.249, 0.2426, 0.303, 0.272, 0.2511, 0.1985],
  bias: -0.7969,
  terms: [
    [0, -1, 0.5992], // resemblance
    [1, -1, 0.0943], // containment
    [2, -1, 0.2588], // narrative resemblance
    [3, -1, 4.3459], // content overlap
    [4, -1, -0.0406], // content containment
    [5, -1, -0.0686], // bigram overlap
    [6, -1, 0.0458], // bigram containment
    [7, -1, 0.0678], // cosine
    [8, -1, 0.1486], // lead cosine
    [9, -1, -0.6057], // early cosine
    [10, -1, 0.1542], // aligned, more
    [11, -1, 0.1599], // aligned, less
    [12, -1, -0.4483], // link score
    [13, -1, 0.3748], // order
    [14, -1, 0.3362], // word order
    [15, -1, 0.2042], // names
    [16, -1, -0.0092], // numbers
    [17, -1, -0.251], // quotes
    [18, -1, -0.0941], // length ratio
    [19, -1, 0.2886], // spread, more
    [20, -1, 0.17], // spread, less
    [21, -1, 0.1271], // longest run
    [22, -1, 2.5686], // characters
  ],
};
