import type { LogisticModel } from './logistic-model.js';

/** Log-odds that both texts of a pair tell one event. Made by bench/fit/event-model.ts: do not edit. */
// prettier-ignore
export const eventModel: LogisticModel = {
  means: [0.2451, 0.181, 0.0901, 0.2312, 0.1029, 0.1758, 0.1986, 0.1134, 0.2268, 0.0955, 0.0767, 0.5732],
  deviations: [0.1562, 0.1742, 0.0941, 0.1874, 0.1138, 0.1823, 0.2776, 0.1758, 0.2353, 0.1524, 0.1669, 0.2544],
  bias: -0.5829,
  terms: [
    [0, -1, 2.1481], // cosine
    [1, -1, 1.8902], // lead cosine
    [2, -1, 0.2327], // content overlap
    [3, -1, -0.3996], // content containment
    [4, -1, 0.2447], // bigram overlap
    [5, -1, 0.3174], // bigram containment
    [6, -1, 0.4932], // aligned, more
    [7, -1, -0.0758], // aligned, less
    [8, -1, 0.9894], // names
    [9, -1, 0.2553], // numbers
    [10, -1, 1.2571], // quotes
    [11, -1, 0.272], // length ratio
    [0, 0, 0.572], // cosine × cosine
    [0, 1, -0.4806], // cosine × lead cosine
    [0, 2, -0.393], // cosine × content overlap
    [0, 3, -0.424], // cosine × content containment
    [0, 4, 0.0058], // cosine × bigram overlap
    [0, 5, 0.1754], // cosine × bigram containment
    [0, 6, 0.1637], // cosine × aligned, more
    [0, 7, 0.5651], // cosine × aligned, less
    [0, 8, -0.5146], // cosine × names
    [0, 10, 0.6137], // cosine × quotes
    [0, 11, -0.9799], // cosine × length ratio
    [1, 1, -0.0411], // lead cosine × lead cosine
    [1, 2, -0.2067], // lead cosine × content overlap
    [1, 3, -0.4511], // lead cosine × content containment
    [1, 4, 0.0909], // lead cosine × bigram overlap
    [1, 5, -0.0911], // lead cosine × bigram containment
    [1, 6, -0.0635], // lead cosine × aligned, more
    [1, 7, 0.2387], // lead cosine × aligned, less
    [1, 8, 0.3348], // lead cosine × names
    [1, 9, 0.2461], // lead cosine × numbers
    [1, 11, -0.2884], // lead cosine × length ratio
    [2, 2, 0.5455], // content overlap × content overlap
    [2, 3, 0.3747], // content overlap × content containment
    [2, 4, -0.6713], // content overlap × bigram overlap
    [2, 5, -0.6141], // content overlap × bigram containment
    [2, 6, -0.3029], // content overlap × aligned, more
    [2, 7, -0.3594], // content overlap × aligned, less
    [2, 8, 0.7233], // content overlap × names
    [2, 9, 0.0534], // content overlap × numbers
    [2, 10, -0.4645], // content overlap × quotes
    [2, 11, 0.5958], // content overlap × length ratio
    [3, 3, 0.9572], // content containment × content containment
    [3, 4, -0.483], // content containment × bigram overlap
    [3, 5, 0.0797], // content containment × bigram containment
    [3, 6, -0.3456], // content containment × aligned, more
    [3, 7, -0.0906], // content containment × aligned, less
    [3, 8, -0.7981], // content containment × names
    [3, 9, -0.2519], // content containment × numbers
    [3, 10, -0.6928], // content containment × quotes
    [3, 11, 1.0998], // content containment × length ratio
    [4, 4, 0.3373], // bigram overlap × bigram overlap
    [4, 5, 0.1952], // bigram overlap × bigram containment
    [4, 6, -0.063], // bigram overlap × aligned, more
    [4, 7, -0.0907], // bigram overlap × aligned, less
    [4, 8, -0.1999], // bigram overlap × names
    [4, 9, -0.487], // bigram overlap × numbers
    [4, 10, 0.8008], // bigram overlap × quotes
    [4, 11, 0.0258], // bigram overlap × length ratio
    [5, 5, 0.6079], // bigram containment × bigram containment
    [5, 6, -0.066], // bigram containment × aligned, more
    [5, 7, 0.233], // bigram containment × aligned, less
    [5, 8, -0.3908], // bigram containment × names
    [5, 9, 0.2419], // bigram containment × numbers
    [5, 10, 0.5739], // bigram containment × quotes
    [5, 11, -0.0642], // bigram containment × length ratio
    [6, 6, -0.2307], // aligned, more × aligned, more
    [6, 7, 0.457], // aligned, more × aligned, less
    [6, 8, -0.0136], // aligned, more × names
    [6, 9, -0.0573], // aligned, more × numbers
    [6, 10, 0.3441], // aligned, more × quotes
    [6, 11, -0.4511], // aligned, more × length ratio
    [7, 7, -0.2648], // aligned, less × aligned, less
    [7, 8, 0.1483], // aligned, less × names
    [7, 9, 0.0419], // aligned, less × numbers
    [7, 10, 0.2869], // aligned, less × quotes
    [7, 11, 0.2314], // aligned, less × length ratio
    [8, 8, 0.295], // names × names
    [8, 9, 0.2423], // names × numbers
    [8, 10, 0.2693], // names × quotes
    [8, 11, -0.1157], // names × length ratio
    [9, 9, 0.0053], // numbers × numbers
    [9, 10, -0.4355], // numbers × quotes
    [9, 11, -0.1368], // numbers × length ratio
    [10, 10, -0.3642], // quotes × quotes
    [10, 11, 0.7231], // quotes × length ratio
    [11, 11, 0.1167], // length ratio × length ratio
  ],
};
