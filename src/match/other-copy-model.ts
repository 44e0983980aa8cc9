import type { LogisticModel } from './logistic-model.js';

/** The copy model for languages without a stemmer and a table. Made by bench/fit/match-model.ts: do not edit. */
// prettier-ignore
export const otherCopyModel: LogisticModel = {
  means: [0.1965, 0.2837, 0.1808, 0.1583, 0.2908, 0.2088, 0.3095, 0.3413, 0.2386, 0.3423, 0.3135, 0.2209, 0.3711, 0.1497, 0.6492, 0.3648, 0.1964, 0.1609, 0.6184, 0.377, 0.26, 0.346, 2.2353, 3.1407, 1.0286, 5.9928, 0.1874],
  deviations: [0.2103, 0.2444, 0.2062, 0.1957, 0.2238, 0.2088, 0.2474, 0.215, 0.2436, 0.2215, 0.32, 0.2841, 0.2694, 0.2012, 0.1592, 0.27, 0.2377, 0.241, 0.2423, 0.2874, 0.252, 0.2626, 1.0697, 1.9179, 0.8188, 0.7017, 0.1811],
  bias: -0.7322,
  terms: [
    [0, -1, 0.7377], // resemblance
    [1, -1, 0.2585], // containment
    [2, -1, 0.3196], // narrative resemblance
    [3, -1, 3.9142], // content overlap
    [4, -1, 0.0244], // content containment
    [5, -1, 0.0602], // bigram overlap
    [6, -1, -0.0643], // bigram containment
    [7, -1, -0.1295], // cosine
    [8, -1, 0.1742], // lead cosine
    [9, -1, -0.4103], // early cosine
    [15, -1, 0.2138], // names
    [16, -1, 0.0456], // numbers
    [17, -1, -0.0808], // quotes
    [18, -1, -0.0095], // length ratio
    [19, -1, 0.2759], // spread, more
    [21, -1, 0.0647], // longest run
    [22, -1, -0.4389], // run length
    [26, -1, 2.0743], // characters
  ],
};
