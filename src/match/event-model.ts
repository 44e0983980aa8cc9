import type { LogisticModel } from './logistic-model.js';

/** Log-odds that both texts of a pair tell one event. Made by bench/fit/event-model.ts: do not edit. */
// prettier-ignore
export const eventModel: LogisticModel = {
  means: [0.2672, 0.2774, 0.2068, 0.0977, 0.2091, 0.1167, 0.1899, 0.2176, 0.1224, 0.251, 0.1498, 0.2512, 0.1881, 0.1026, 0.5761],
  deviations: [0.1451, 0.159, 0.1642, 0.0906, 0.1397, 0.1084, 0.1612, 0.2748, 0.1728, 0.2984, 0.2058, 0.2252, 0.1779, 0.1544, 0.253],
  bias: -1.5537,
  terms: [
    [0, -1, -1.9163], // cosine
    [1, -1, 4.9715], // early cosine
    [2, -1, 0.1787], // lead cosine
    [3, -1, 1.4546], // content overlap
    [4, -1, -1.1312], // content containment
    [5, -1, -0.8496], // bigram overlap
    [6, -1, 0.6415], // bigram containment
    [7, -1, 0.2492], // aligned, more
    [8, -1, -0.3349], // aligned, less
    [9, -1, 0.0457], // aligned early, more
    [10, -1, 0.3353], // aligned early, less
    [11, -1, 0.0629], // names
    [12, -1, 0.9923], // early names
    [13, -1, 0.2549], // numbers
    [14, -1, -0.2867], // length ratio
    [0, 0, 0.181], // cosine × cosine
    [0, 1, 0.3231], // cosine × early cosine
    [0, 2, -0.0734], // cosine × lead cosine
    [0, 3, -0.1946], // cosine × content overlap
    [0, 4, -0.0578], // cosine × content containment
    [0, 5, -0.0734], // cosine × bigram overlap
    [0, 6, -0.194], // cosine × bigram containment
    [0, 7, 0.1398], // cosine × aligned, more
    [0, 8, 0.4989], // cosine × aligned, less
    [0, 9, -0.2214], // cosine × aligned early, more
    [0, 10, 0.1688], // cosine × aligned early, less
    [0, 11, -0.2462], // cosine × names
    [0, 12, 0.1564], // cosine × early names
    [0, 13, -0.2918], // cosine × numbers
    [0, 14, -0.374], // cosine × length ratio
    [1, 1, 0.6133], // early cosine × early cosine
    [1, 2, 0.0112], // early cosine × lead cosine
    [1, 3, -0.2616], // early cosine × content overlap
    [1, 4, 0.1756], // early cosine × content containment
    [1, 5, 0.0932], // early cosine × bigram overlap
    [1, 6, 0.0812], // early cosine × bigram containment
    [1, 7, 0.2162], // early cosine × aligned, more
    [1, 8, 0.3831], // early cosine × aligned, less
    [1, 9, 0.1904], // early cosine × aligned early, more
    [1, 10, 0.2565], // early cosine × aligned early, less
    [1, 11, -0.1134], // early cosine × names
    [1, 12, 0.273], // early cosine × early names
    [1, 13, 0.053], // early cosine × numbers
    [1, 14, -0.5767], // early cosine × length ratio
    [2, 2, -0.0767], // lead cosine × lead cosine
    [2, 3, -0.3118], // lead cosine × content overlap
    [2, 4, -0.306], // lead cosine × content containment
    [2, 5, -0.0945], // lead cosine × bigram overlap
    [2, 6, -0.0279], // lead cosine × bigram containment
    [2, 7, -0.2899], // lead cosine × aligned, more
    [2, 8, -0.0087], // lead cosine × aligned, less
    [2, 9, 0.0762], // lead cosine × aligned early, more
    [2, 10, -0.0721], // lead cosine × aligned early, less
    [2, 11, -0.4626], // lead cosine × names
    [2, 12, -0.0261], // lead cosine × early names
    [2, 13, 0.0826], // lead cosine × numbers
    [2, 14, -0.1039], // lead cosine × length ratio
    [3, 3, 0.2956], // content overlap × content overlap
    [3, 4, -0.0081], // content overlap × content containment
    [3, 5, -0.2011], // content overlap × bigram overlap
    [3, 6, -0.3886], // content overlap × bigram containment
    [3, 7, -0.1971], // content overlap × aligned, more
    [3, 8, -0.4067], // content overlap × aligned, less
    [3, 9, -0.3991], // content overlap × aligned early, more
    [3, 10, -0.3696], // content overlap × aligned early, less
    [3, 11, 0.0819], // content overlap × names
    [3, 12, 0.1176], // content overlap × early names
    [3, 13, 0.0243], // content overlap × numbers
    [3, 14, 0.5207], // content overlap × length ratio
    [4, 4, 0.5477], // content containment × content containment
    [4, 5, -0.0444], // content containment × bigram overlap
    [4, 6, 0.0673], // content containment × bigram containment
    [4, 7, -0.2163], // content containment × aligned, more
    [4, 8, -0.0875], // content containment × aligned, less
    [4, 9, -0.0821], // content containment × aligned early, more
    [4, 10, 0.0975], // content containment × aligned early, less
    [4, 11, -0.0569], // content containment × names
    [4, 12, -0.179], // content containment × early names
    [4, 13, 0.2827], // content containment × numbers
    [4, 14, 0.492], // content containment × length ratio
    [5, 5, 0.2614], // bigram overlap × bigram overlap
    [5, 6, 0.1276], // bigram overlap × bigram containment
    [5, 7, 0.2703], // bigram overlap × aligned, more
    [5, 8, 0.0573], // bigram overlap × aligned, less
    [5, 9, -0.2359], // bigram overlap × aligned early, more
    [5, 10, 0.056], // bigram overlap × aligned early, less
    [5, 11, 0.0063], // bigram overlap × names
    [5, 12, 0.2065], // bigram overlap × early names
    [5, 13, -0.3599], // bigram overlap × numbers
    [5, 14, 0.1584], // bigram overlap × length ratio
    [6, 6, 0.4674], // bigram containment × bigram containment
    [6, 7, 0.1468], // bigram containment × aligned, more
    [6, 8, 0.0338], // bigram containment × aligned, less
    [6, 9, -0.2925], // bigram containment × aligned early, more
    [6, 10, 0.019], // bigram containment × aligned early, less
    [6, 11, -0.6301], // bigram containment × names
    [6, 12, -0.3585], // bigram containment × early names
    [6, 13, 0.0151], // bigram containment × numbers
    [6, 14, -0.1326], // bigram containment × length ratio
    [7, 7, -0.1589], // aligned, more × aligned, more
    [7, 8, 0.2024], // aligned, more × aligned, less
    [7, 9, -0.0767], // aligned, more × aligned early, more
    [7, 10, 0.102], // aligned, more × aligned early, less
    [7, 11, 0.1377], // aligned, more × names
    [7, 12, -0.1097], // aligned, more × early names
    [7, 14, 0.0756], // aligned, more × length ratio
    [8, 8, -0.08], // aligned, less × aligned, less
    [8, 9, -0.07], // aligned, less × aligned early, more
    [8, 10, -0.1336], // aligned, less × aligned early, less
    [8, 11, 0.0553], // aligned, less × names
    [8, 12, 0.1363], // aligned, less × early names
    [8, 13, -0.4724], // aligned, less × numbers
    [8, 14, 0.2399], // aligned, less × length ratio
    [9, 9, 0.1722], // aligned early, more × aligned early, more
    [9, 10, 0.1987], // aligned early, more × aligned early, less
    [9, 11, -0.093], // aligned early, more × names
    [9, 12, -0.0353], // aligned early, more × early names
    [9, 13, -0.176], // aligned early, more × numbers
    [9, 14, -0.1103], // aligned early, more × length ratio
    [10, 10, -0.0254], // aligned early, less × aligned early, less
    [10, 11, 0.1453], // aligned early, less × names
    [10, 12, -0.1864], // aligned early, less × early names
    [10, 13, 0.6508], // aligned early, less × numbers
    [10, 14, -0.1708], // aligned early, less × length ratio
    [11, 11, 0.3596], // names × names
    [11, 12, 0.1692], // names × early names
    [11, 13, 0.1341], // names × numbers
    [11, 14, -0.0417], // names × length ratio
    [12, 12, 0.1601], // early names × early names
    [12, 13, 0.1547], // early names × numbers
    [12, 14, 0.1347], // early names × length ratio
    [13, 13, 0.0589], // numbers × numbers
    [13, 14, 0.0789], // numbers × length ratio
    [14, 14, 0.1766], // length ratio × length ratio
  ],
};
