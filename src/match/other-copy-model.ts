import type { LogisticModel } from './logistic-model.js';

/** The copy model for languages without a stemmer and a table. Made by bench/fit/match-model.ts: do not edit. */
// prettier-ignore
export const otherCopyModel: LogisticModel = {
  means: [0.1943, 0.2823, 0.1773, 0.1599, 0.2997, 0.207, 0.3103, 0.354, 0.2527, 0.3568, 0.3194, 0.2249, 0.3546, 0.154, 0.6446, 0.3789, 0.1997, 0.1681, 0.6143, 0.3857, 0.2668, 0.343, 2.2032, 0.0935, 0.1883],
  deviations: [0.2066, 0.2404, 0.2012, 0.1912, 0.2194, 0.2041, 0.2428, 0.2087, 0.2384, 0.2152, 0.3223, 0.2863, 0.2563, 0.2044, 0.1565, 0.2666, 0.2388, 0.2413, 0.2504, 0.2917, 0.259, 0.2597, 1.041, 0.085, 0.1778],
  bias: -0.7872,
  terms: [
    [0, -1, 0.7796], // resemblance
    [1, -1, 0.278], // containment
    [2, -1, 0.3499], // narrative resemblance
    [3, -1, 3.3865], // content overlap
    [4, -1, 0.0736], // content containment
    [5, -1, 0.2581], // bigram overlap
    [6, -1, -0.1018], // bigram containment
    [7, -1, -0.0464], // cosine
    [8, -1, 0.179], // lead cosine
    [9, -1, -0.5222], // early cosine
    [15, -1, 0.1831], // names
    [16, -1, 0.0596], // numbers
    [17, -1, -0.12], // quotes
    [18, -1, 0.0339], // length ratio
    [19, -1, 0.2113], // spread, more
    [21, -1, 0.0293], // longest run
    [22, -1, -0.4216], // run length
    [23, -1, 0.0995], // shortness
    [24, -1, 2.035], // characters
  ],
};
