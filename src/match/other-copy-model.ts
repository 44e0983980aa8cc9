import type { LogisticModel } from './logistic-model.js';

/** The copy model for languages without a stemmer and a table. Made by bench/fit/match-model.ts: do not edit. */
// prettier-ignore
export const otherCopyModel: LogisticModel = {
  means: [0.1915, 0.279, 0.1755, 0.1594, 0.2988, 0.2052, 0.3077, 0.3533, 0.2504, 0.3555, 0.3144, 0.2192, 0.3565, 0.1491, 0.6424, 0.3764, 0.1989, 0.1673, 0.6087, 0.3791, 0.2587, 0.3448, 2.2018, 0.0935, 0.1871],
  deviations: [0.2068, 0.2403, 0.2017, 0.1924, 0.2205, 0.2049, 0.2433, 0.2097, 0.2391, 0.2161, 0.3211, 0.2839, 0.2578, 0.2025, 0.1551, 0.2678, 0.2384, 0.2422, 0.2486, 0.2872, 0.2511, 0.2578, 1.047, 0.0851, 0.1789],
  bias: -0.8876,
  terms: [
    [0, -1, 0.7827], // resemblance
    [1, -1, 0.2823], // containment
    [2, -1, 0.3914], // narrative resemblance
    [3, -1, 3.6242], // content overlap
    [4, -1, 0.0725], // content containment
    [5, -1, 0.2309], // bigram overlap
    [6, -1, -0.1072], // bigram containment
    [7, -1, -0.0226], // cosine
    [8, -1, 0.18], // lead cosine
    [9, -1, -0.5249], // early cosine
    [15, -1, 0.1928], // names
    [16, -1, 0.0602], // numbers
    [17, -1, -0.1209], // quotes
    [18, -1, 0.0362], // length ratio
    [19, -1, 0.2029], // spread, more
    [20, -1, -0.0256], // spread, less
    [21, -1, 0.0333], // longest run
    [22, -1, -0.4317], // run length
    [23, -1, 0.1068], // shortness
    [24, -1, 1.7096], // characters
  ],
};
