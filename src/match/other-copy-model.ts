import type { LogisticModel } from './logistic-model.js';

/** The copy model for languages without a stemmer and a table. Made by bench/fit/match-model.ts: do not edit. */
// prettier-ignore
export const otherCopyModel: LogisticModel = {
  means: [0.1971, 0.2854, 0.1813, 0.1565, 0.2886, 0.2089, 0.3104, 0.3383, 0.2359, 0.3393, 0.3104, 0.2184, 0.3809, 0.148, 0.6512, 0.362, 0.1944, 0.1614, 0.6191, 0.3745, 0.258, 0.3615, 2.2676, 3.164, 1.0221, 5.9797, 0.1856],
  deviations: [0.207, 0.2408, 0.203, 0.1931, 0.2211, 0.2058, 0.2443, 0.2131, 0.2419, 0.2201, 0.3165, 0.2807, 0.2743, 0.1986, 0.1601, 0.2685, 0.2362, 0.2415, 0.2413, 0.2844, 0.2492, 0.2762, 1.0684, 1.8908, 0.799, 0.7042, 0.1788],
  bias: -1.1218,
  terms: [
    [0, -1, 0.5267], // resemblance
    [1, -1, 0.2327], // containment
    [2, -1, 0.2159], // narrative resemblance
    [3, -1, 3.6165], // content overlap
    [4, -1, 0.0497], // content containment
    [5, -1, -0.0137], // bigram overlap
    [6, -1, -0.064], // bigram containment
    [7, -1, -0.0929], // cosine
    [8, -1, 0.1828], // lead cosine
    [9, -1, -0.3826], // early cosine
    [15, -1, 0.1966], // names
    [16, -1, 0.0386], // numbers
    [17, -1, -0.0757], // quotes
    [19, -1, 0.2904], // spread, more
    [20, -1, 0.0449], // spread, less
    [21, -1, -0.0072], // longest run
    [22, -1, -0.379], // run length
    [26, -1, 1.8195], // characters
  ],
};
