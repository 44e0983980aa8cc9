import type { LogisticModel } from './logistic-model.js';

/** The copy model for languages without a stemmer and a table. Made by bench/fit/match-model.ts: do not edit. */
// prettier-ignore
export const otherCopyModel: LogisticModel = {
  means: [0.1943, 0.2824, 0.1775, 0.1599, 0.2997, 0.207, 0.3104, 0.354, 0.2524, 0.3565, 0.3194, 0.2248, 0.3562, 0.1538, 0.645, 0.3777, 0.2001, 0.1675, 0.614, 0.3863, 0.2671, 0.3415, 2.204, 0.0934, 0.1882],
  deviations: [0.2066, 0.2402, 0.2012, 0.1912, 0.2192, 0.2041, 0.2427, 0.2086, 0.2383, 0.215, 0.3222, 0.2863, 0.2561, 0.2046, 0.1558, 0.2667, 0.2386, 0.2413, 0.2506, 0.2912, 0.2587, 0.2581, 1.039, 0.0849, 0.1779],
  bias: -0.7782,
  terms: [
    [0, -1, 0.7894], // resemblance
    [1, -1, 0.2826], // containment
    [2, -1, 0.3561], // narrative resemblance
    [3, -1, 3.3912], // content overlap
    [4, -1, 0.0761], // content containment
    [5, -1, 0.2503], // bigram overlap
    [6, -1, -0.1064], // bigram containment
    [7, -1, -0.0485], // cosine
    [8, -1, 0.1791], // lead cosine
    [9, -1, -0.5127], // early cosine
    [15, -1, 0.1863], // names
    [16, -1, 0.0589], // numbers
    [17, -1, -0.1197], // quotes
    [18, -1, 0.0302], // length ratio
    [19, -1, 0.1987], // spread, more
    [21, -1, 0.0307], // longest run
    [22, -1, -0.4248], // run length
    [23, -1, 0.0991], // shortness
    [24, -1, 2.0454], // characters
  ],
};
