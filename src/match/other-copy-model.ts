import type { LogisticModel } from './logistic-model.js';

/** The copy model for languages without a stemmer and a table. Made by bench/fit/match-model.ts: do not edit. */
// prettier-ignore
export const otherCopyModel: LogisticModel = {
  means: [0.2201, 0.3079, 0.1992, 0.1897, 0.3286, 0.2297, 0.33, 0.3846, 0.2961, 0.3919, 0.3728, 0.2756, 0.3576, 0.1772, 0.6652, 0.4135, 0.2239, 0.189, 0.6327],
  deviations: [0.2351, 0.2639, 0.2308, 0.2229, 0.2452, 0.2344, 0.2703, 0.2372, 0.2636, 0.2417, 0.3453, 0.318, 0.2545, 0.2154, 0.1659, 0.2885, 0.2585, 0.2623, 0.2453],
  bias: -1.6616,
  terms: [
    [0, -1, 2.6471], // resemblance
    [1, -1, 1.1224], // containment
    [2, -1, 1.1439], // narrative resemblance
    [3, -1, 0.9671], // content overlap
    [4, -1, -0.4132], // content containment
    [5, -1, 0.0577], // bigram overlap
    [6, -1, 0.2687], // bigram containment
    [7, -1, 0.5437], // cosine
    [8, -1, 0.6406], // lead cosine
    [9, -1, -2.4647], // early cosine
    [10, -1, 0.7099], // aligned, more
    [11, -1, 0.7892], // aligned, less
    [12, -1, -1.9884], // link score
    [13, -1, 1.471], // order
    [14, -1, 1.4224], // word order
    [15, -1, 0.7487], // names
    [16, -1, -0.0734], // numbers
    [17, -1, -0.9799], // quotes
    [18, -1, -0.4194], // length ratio
  ],
};
