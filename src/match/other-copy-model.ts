import type { LogisticModel } from './logistic-model.js';

/** The copy model for languages without a stemmer and a table. Made by bench/fit/match-model.ts: do not edit. */
// prettier-ignore
export const otherCopyModel: LogisticModel = {
  means: [0.1915, 0.2791, 0.1755, 0.1579, 0.2945, 0.2051, 0.3072, 0.3502, 0.249, 0.3527, 0.3143, 0.219, 0.3581, 0.148, 0.6433, 0.3701, 0.1965, 0.1641, 0.6082, 0.3788, 0.2585, 0.3443, 2.2061, 0.0925, 0.1864],
  deviations: [0.2072, 0.2406, 0.2021, 0.1934, 0.2213, 0.2055, 0.2437, 0.2112, 0.2399, 0.2175, 0.3209, 0.2838, 0.258, 0.2024, 0.1555, 0.2691, 0.2365, 0.241, 0.2489, 0.287, 0.2513, 0.2574, 1.0469, 0.0846, 0.1795],
  bias: -0.8957,
  terms: [
    [0, -1, 0.8078], // resemblance
    [1, -1, 0.2969], // containment
    [2, -1, 0.3874], // narrative resemblance
    [3, -1, 3.5757], // content overlap
    [4, -1, 0.1071], // content containment
    [5, -1, 0.2483], // bigram overlap
    [6, -1, -0.1299], // bigram containment
    [7, -1, -0.0819], // cosine
    [8, -1, 0.1788], // lead cosine
    [9, -1, -0.5148], // early cosine
    [15, -1, 0.2049], // names
    [16, -1, 0.0562], // numbers
    [17, -1, -0.1233], // quotes
    [18, -1, 0.0515], // length ratio
    [19, -1, 0.2157], // spread, more
    [20, -1, -0.0197], // spread, less
    [21, -1, 0.0407], // longest run
    [22, -1, -0.4455], // run length
    [23, -1, 0.1117], // shortness
    [24, -1, 1.7603], // characters
  ],
};
