import type { LogisticModel } from './logistic-model.js';

/** The copy model for languages without a stemmer and a table. Made by bench/fit/match-model.ts: do not edit. */
// prettier-ignore
export const otherCopyModel: LogisticModel = {
  means: [0.1934, 0.28, 0.177, 0.1571, 0.2889, 0.2054, 0.3051, 0.3421, 0.2425, 0.3447, 0.3146, 0.2212, 0.362, 0.1461, 0.6444, 0.364, 0.1954, 0.1624, 0.6175, 0.3792, 0.2617, 0.3405, 2.2256, 0.187],
  deviations: [0.2084, 0.2415, 0.2033, 0.1953, 0.223, 0.207, 0.2448, 0.2154, 0.243, 0.2218, 0.3203, 0.2843, 0.2566, 0.2004, 0.1567, 0.2699, 0.235, 0.2401, 0.2421, 0.2876, 0.2522, 0.2536, 1.0463, 0.1808],
  bias: -0.8327,
  terms: [
    [0, -1, 1.0075], // resemblance
    [1, -1, 0.4552], // containment
    [2, -1, 0.4627], // narrative resemblance
    [3, -1, 3.771], // content overlap
    [4, -1, 0.0256], // content containment
    [5, -1, 0.228], // bigram overlap
    [6, -1, -0.0664], // bigram containment
    [7, -1, -0.1078], // cosine
    [8, -1, 0.201], // lead cosine
    [9, -1, -0.5809], // early cosine
    [15, -1, 0.257], // names
    [16, -1, 0.0526], // numbers
    [17, -1, -0.1444], // quotes
    [18, -1, 0.0301], // length ratio
    [19, -1, 0.2982], // spread, more
    [20, -1, -0.0423], // spread, less
    [21, -1, 0.1998], // longest run
    [22, -1, -0.7611], // run length
    [23, -1, 2.0509], // characters
  ],
};
