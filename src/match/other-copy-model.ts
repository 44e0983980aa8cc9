import type { LogisticModel } from './logistic-model.js';

/** The copy model for languages without a stemmer and a table. Made by bench/fit/match-model.ts: do not edit. */
// prettier-ignore
export const otherCopyModel: LogisticModel = {
  means: [0.194, 0.2819, 0.1784, 0.1732, 0.3187, 0.2158, 0.3218, 0.3846, 0.2735, 0.3864, 0.3401, 0.2383, 0.364, 0.1573, 0.6451, 0.3799, 0.1997, 0.1731, 0.6146, 0.3851, 0.2664, 0.3425, 2.1991, 0.0935, 0.0933, 0.1037, 0.1928, 2.0396, 0.2242, 0.1834, 0.1875],
  deviations: [0.2068, 0.2406, 0.202, 0.1939, 0.2165, 0.2058, 0.2431, 0.2068, 0.2415, 0.2142, 0.3227, 0.2877, 0.2504, 0.2068, 0.1542, 0.2713, 0.2389, 0.2395, 0.2507, 0.292, 0.2591, 0.2608, 1.0445, 0.085, 0.0931, 0.2178, 0.2273, 0.9605, 0.3388, 0.1293, 0.1786],
  bias: -0.8347,
  terms: [
    [0, -1, 0.6385], // resemblance
    [1, -1, 0.3272], // containment
    [2, -1, 0.3118], // narrative resemblance
    [3, -1, 3.5071], // content overlap
    [4, -1, 0.1319], // content containment
    [5, -1, 0.2162], // bigram overlap
    [6, -1, -0.0638], // bigram containment
    [7, -1, -0.0835], // cosine
    [8, -1, 0.168], // lead cosine
    [9, -1, -0.4813], // early cosine
    [15, -1, 0.1735], // names
    [16, -1, 0.056], // numbers
    [17, -1, -0.0982], // quotes
    [18, -1, 0.0366], // length ratio
    [19, -1, 0.2285], // spread, more
    [20, -1, 0.0782], // spread, less
    [21, -1, -0.0778], // longest run
    [22, -1, -0.0338], // run length
    [23, -1, 0.0485], // shortness
    [27, -1, -0.303], // runs
    [28, -1, -0.3054], // in long runs
    [29, -1, 0.0097], // in short runs
    [30, -1, 1.9707], // characters
  ],
};
