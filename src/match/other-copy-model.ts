import type { LogisticModel } from './logistic-model.js';

/** The copy model for languages without a stemmer and a table. Made by bench/fit/match-model.ts: do not edit. */
// prettier-ignore
export const otherCopyModel: LogisticModel = {
  means: [0.1939, 0.2818, 0.1784, 0.1733, 0.3188, 0.2161, 0.3223, 0.3844, 0.2736, 0.3862, 0.3399, 0.238, 0.3654, 0.1574, 0.6457, 0.3797, 0.2006, 0.1724, 0.6151, 0.3848, 0.2662, 0.3429, 2.1977, 0.0935, 0.1875],
  deviations: [0.2068, 0.2407, 0.202, 0.1938, 0.2164, 0.2056, 0.2429, 0.2069, 0.2414, 0.2142, 0.3227, 0.2877, 0.2505, 0.2068, 0.1541, 0.2714, 0.2391, 0.2395, 0.2495, 0.2923, 0.2592, 0.2614, 1.044, 0.085, 0.1786],
  bias: -0.8284,
  terms: [
    [0, -1, 0.7028], // resemblance
    [1, -1, 0.2589], // containment
    [2, -1, 0.397], // narrative resemblance
    [3, -1, 3.4551], // content overlap
    [4, -1, 0.1321], // content containment
    [5, -1, 0.2428], // bigram overlap
    [6, -1, -0.0871], // bigram containment
    [7, -1, -0.0901], // cosine
    [8, -1, 0.1754], // lead cosine
    [9, -1, -0.5223], // early cosine
    [15, -1, 0.1793], // names
    [16, -1, 0.0431], // numbers
    [17, -1, -0.1078], // quotes
    [18, -1, 0.0311], // length ratio
    [19, -1, 0.2026], // spread, more
    [21, -1, 0.0205], // longest run
    [22, -1, -0.4063], // run length
    [23, -1, 0.0933], // shortness
    [24, -1, 1.9506], // characters
  ],
};
