import type { LogisticModel } from './logistic-model.js';

/** The copy model for languages without a stemmer and a table. Made by bench/fit/match-model.ts: do not edit. */
// prettier-ignore
export const otherCopyModel: LogisticModel = {
  means: [0.1933, 0.2798, 0.1769, 0.157, 0.2887, 0.2049, 0.3043, 0.342, 0.2423, 0.3446, 0.3141, 0.2211, 0.3639, 0.1458, 0.6446, 0.3633, 0.1956, 0.1624, 0.6156, 0.3792, 0.2615, 0.341, 2.2264, 0.1869],
  deviations: [0.2084, 0.2413, 0.2033, 0.1952, 0.2229, 0.2071, 0.2448, 0.2155, 0.2431, 0.2219, 0.3203, 0.2844, 0.2575, 0.2004, 0.156, 0.2701, 0.2347, 0.2403, 0.2429, 0.2875, 0.2523, 0.2532, 1.0418, 0.1808],
  bias: -0.837,
  terms: [
    [0, -1, 1.0073], // resemblance
    [1, -1, 0.4537], // containment
    [2, -1, 0.4514], // narrative resemblance
    [3, -1, 3.7752], // content overlap
    [4, -1, 0.0216], // content containment
    [5, -1, 0.2301], // bigram overlap
    [6, -1, -0.056], // bigram containment
    [7, -1, -0.1126], // cosine
    [8, -1, 0.201], // lead cosine
    [9, -1, -0.5816], // early cosine
    [15, -1, 0.2586], // names
    [16, -1, 0.0524], // numbers
    [17, -1, -0.1453], // quotes
    [18, -1, 0.031], // length ratio
    [19, -1, 0.2979], // spread, more
    [20, -1, -0.0435], // spread, less
    [21, -1, 0.2004], // longest run
    [22, -1, -0.7541], // run length
    [23, -1, 2.0472], // characters
  ],
};
