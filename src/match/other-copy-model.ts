import type { LogisticModel } from './logistic-model.js';

/** The copy model for languages without a stemmer and a table. Made by bench/fit/match-model.ts: do not edit. */
// prettier-ignore
export const otherCopyModel: LogisticModel = {
  means: [0.1942, 0.2822, 0.1774, 0.1599, 0.2998, 0.2072, 0.3108, 0.3539, 0.2525, 0.3566, 0.3191, 0.2247, 0.3559, 0.1541, 0.6451, 0.3778, 0.1992, 0.1673, 0.6146, 0.3854, 0.2669, 0.3438, 2.2027, 0.0935, 0.1881],
  deviations: [0.2066, 0.2404, 0.2012, 0.1912, 0.2193, 0.204, 0.2425, 0.2087, 0.2383, 0.2151, 0.3224, 0.2864, 0.2567, 0.2044, 0.1561, 0.267, 0.2395, 0.2412, 0.2506, 0.2919, 0.259, 0.2605, 1.0395, 0.085, 0.1779],
  bias: -0.7823,
  terms: [
    [0, -1, 0.7835], // resemblance
    [1, -1, 0.2805], // containment
    [2, -1, 0.3567], // narrative resemblance
    [3, -1, 3.3773], // content overlap
    [4, -1, 0.0732], // content containment
    [5, -1, 0.2555], // bigram overlap
    [6, -1, -0.1048], // bigram containment
    [7, -1, -0.039], // cosine
    [8, -1, 0.1837], // lead cosine
    [9, -1, -0.528], // early cosine
    [15, -1, 0.1861], // names
    [16, -1, 0.0589], // numbers
    [17, -1, -0.1196], // quotes
    [18, -1, 0.0318], // length ratio
    [19, -1, 0.2058], // spread, more
    [21, -1, 0.0298], // longest run
    [22, -1, -0.4235], // run length
    [23, -1, 0.0985], // shortness
    [24, -1, 2.0495], // characters
  ],
};
