import type { LogisticModel } from './logistic-model.js';

/** The copy model for languages without a stemmer and a table. Made by bench/fit/match-model.ts: do not edit. */
// prettier-ignore
export const otherCopyModel: LogisticModel = {
  means: [0.1932, 0.2796, 0.1767, 0.1569, 0.2881, 0.205, 0.3043, 0.3416, 0.2419, 0.3441, 0.3138, 0.221, 0.363, 0.146, 0.6438, 0.3626, 0.195, 0.1625, 0.6167, 0.3784, 0.2612, 0.3416, 2.2243, 0.1868],
  deviations: [0.2084, 0.2415, 0.2034, 0.1953, 0.2233, 0.2071, 0.2449, 0.2158, 0.2434, 0.2222, 0.3205, 0.2845, 0.2573, 0.2002, 0.1569, 0.2706, 0.2351, 0.2402, 0.2421, 0.2881, 0.2525, 0.2539, 1.0429, 0.1808],
  bias: -0.8392,
  terms: [
    [0, -1, 1.0059], // resemblance
    [1, -1, 0.4537], // containment
    [2, -1, 0.4569], // narrative resemblance
    [3, -1, 3.7759], // content overlap
    [4, -1, 0.023], // content containment
    [5, -1, 0.2271], // bigram overlap
    [6, -1, -0.0583], // bigram containment
    [7, -1, -0.1115], // cosine
    [8, -1, 0.2017], // lead cosine
    [9, -1, -0.5833], // early cosine
    [15, -1, 0.2587], // names
    [16, -1, 0.0525], // numbers
    [17, -1, -0.145], // quotes
    [18, -1, 0.0311], // length ratio
    [19, -1, 0.2993], // spread, more
    [20, -1, -0.0443], // spread, less
    [21, -1, 0.1999], // longest run
    [22, -1, -0.7546], // run length
    [23, -1, 2.046], // characters
  ],
};
