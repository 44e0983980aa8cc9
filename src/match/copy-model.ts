import type { LogisticModel } from './logistic-model.js';

/** Log-odds that both texts of a pair descend from one text. Made by bench/fit/match-model.ts: do not edit. */
// prettier-ignore
export const copyModel: LogisticModel = {
  means: [0.2217, 0.31, 0.2012, 0.2075, 0.3408, 0.2488, 0.354, 0.4124, 0.3279, 0.4223, 0.4162, 0.3067, 0.3771, 0.1881, 0.6691, 0.4209, 0.2183, 0.1821, 0.6368],
  deviations: [0.235, 0.2645, 0.2305, 0.231, 0.2465, 0.2373, 0.2715, 0.2458, 0.274, 0.2506, 0.3409, 0.3175, 0.2474, 0.2155, 0.165, 0.2952, 0.2587, 0.2555, 0.2428],
  bias: -4.4273,
  terms: [
    [0, -1, 1.5092], // resemblance
    [1, -1, 0.5801], // containment
    [2, -1, 1.5334], // narrative resemblance
    [3, -1, 0.6673], // content overlap
    [4, -1, 0.0966], // content containment
    [5, -1, -0.6192], // bigram overlap
    [6, -1, 0.2975], // bigram containment
    [7, -1, 0.1478], // cosine
    [8, -1, 0.2121], // lead cosine
    [9, -1, -1.3917], // early cosine
    [10, -1, 0.5506], // aligned, more
    [11, -1, 0.6994], // aligned, less
    [12, -1, -0.4932], // link score
    [13, -1, 1.5106], // order
    [14, -1, 1.4408], // word order
    [15, -1, 0.1489], // names
    [16, -1, -0.3612], // numbers
    [17, -1, -1.6222], // quotes
    [18, -1, -0.6562], // length ratio
    [0, 0, 0.3515], // resemblance × resemblance
    [0, 1, 0.2621], // resemblance × containment
    [0, 2, 0.0857], // resemblance × narrative resemblance
    [0, 3, -0.1735], // resemblance × content overlap
    [0, 4, -0.1164], // resemblance × content containment
    [0, 5, -0.0525], // resemblance × bigram overlap
    [0, 6, 0.232], // resemblance × bigram containment
    [0, 7, 0.0952], // resemblance × cosine
    [0, 8, 0.0279], // resemblance × lead cosine
    [0, 9, 0.0165], // resemblance × early cosine
    [0, 10, 0.2278], // resemblance × aligned, more
    [0, 11, 0.059], // resemblance × aligned, less
    [0, 12, 0.1299], // resemblance × link score
    [0, 13, -0.2407], // resemblance × order
    [0, 14, -0.1831], // resemblance × word order
    [0, 15, -0.0708], // resemblance × names
    [0, 16, -0.021], // resemblance × numbers
    [0, 17, -0.042], // resemblance × quotes
    [0, 18, -0.3052], // resemblance × length ratio
    [1, 1, -0.2597], // containment × containment
    [1, 2, 0.252], // containment × narrative resemblance
    [1, 3, -0.0921], // containment × content overlap
    [1, 4, -0.1971], // containment × content containment
    [1, 5, -0.1428], // containment × bigram overlap
    [1, 6, 0.0686], // containment × bigram containment
    [1, 7, 0.02], // containment × cosine
    [1, 8, -0.0726], // containment × lead cosine
    [1, 9, -0.1554], // containment × early cosine
    [1, 10, -0.0941], // containment × aligned, more
    [1, 11, -0.0057], // containment × aligned, less
    [1, 12, -0.449], // containment × link score
    [1, 13, -0.3227], // containment × order
    [1, 14, -0.183], // containment × word order
    [1, 15, -0.3242], // containment × names
    [1, 16, -0.0108], // containment × numbers
    [1, 17, -0.4768], // containment × quotes
    [1, 18, -0.1281], // containment × length ratio
    [2, 2, 0.0182], // narrative resemblance × narrative resemblance
    [2, 3, -0.0907], // narrative resemblance × content overlap
    [2, 4, 0.2345], // narrative resemblance × content containment
    [2, 5, -0.0206], // narrative resemblance × bigram overlap
    [2, 6, 0.2548], // narrative resemblance × bigram containment
    [2, 7, 0.0662], // narrative resemblance × cosine
    [2, 8, 0.1567], // narrative resemblance × lead cosine
    [2, 9, 0.1254], // narrative resemblance × early cosine
    [2, 10, 0.394], // narrative resemblance × aligned, more
    [2, 11, 0.0162], // narrative resemblance × aligned, less
    [2, 12, 0.0516], // narrative resemblance × link score
    [2, 13, 0.2397], // narrative resemblance × order
    [2, 14, 0.1625], // narrative resemblance × word order
    [2, 15, 0.2065], // narrative resemblance × names
    [2, 16, -0.0333], // narrative resemblance × numbers
    [2, 17, 0.2378], // narrative resemblance × quotes
    [2, 18, -0.4982], // narrative resemblance × length ratio
    [3, 3, 0.1368], // content overlap × content overlap
    [3, 4, 0.1449], // content overlap × content containment
    [3, 5, 0.0753], // content overlap × bigram overlap
    [3, 6, 0.0548], // content overlap × bigram containment
    [3, 8, -0.1089], // content overlap × lead cosine
    [3, 9, 0.0102], // content overlap × early cosine
    [3, 10, -0.0265], // content overlap × aligned, more
    [3, 11, -0.0479], // content overlap × aligned, less
    [3, 12, -0.0656], // content overlap × link score
    [3, 13, -0.1073], // content overlap × order
    [3, 14, -0.1675], // content overlap × word order
    [3, 15, -0.0807], // content overlap × names
    [3, 16, -0.0901], // content overlap × numbers
    [3, 17, 0.0648], // content overlap × quotes
    [3, 18, -0.4565], // content overlap × length ratio
    [4, 4, 0.7309], // content containment × content containment
    [4, 5, -0.0677], // content containment × bigram overlap
    [4, 6, 0.3195], // content containment × bigram containment
    [4, 7, -0.0871], // content containment × cosine
    [4, 9, -0.0917], // content containment × early cosine
    [4, 10, -0.1967], // content containment × aligned, more
    [4, 11, -0.0905], // content containment × aligned, less
    [4, 12, -0.235], // content containment × link score
    [4, 13, 0.0255], // content containment × order
    [4, 14, 0.3655], // content containment × word order
    [4, 15, -0.3018], // content containment × names
    [4, 16, -0.1361], // content containment × numbers
    [4, 17, 0.0971], // content containment × quotes
    [4, 18, 0.1706], // content containment × length ratio
    [5, 5, -0.0866], // bigram overlap × bigram overlap
    [5, 6, -0.0969], // bigram overlap × bigram containment
    [5, 7, -0.0597], // bigram overlap × cosine
    [5, 8, -0.1252], // bigram overlap × lead cosine
    [5, 9, -0.1123], // bigram overlap × early cosine
    [5, 10, -0.1277], // bigram overlap × aligned, more
    [5, 11, 0.0468], // bigram overlap × aligned, less
    [5, 12, -0.3223], // bigram overlap × link score
    [5, 13, -0.3457], // bigram overlap × order
    [5, 14, -0.2541], // bigram overlap × word order
    [5, 15, -0.5579], // bigram overlap × names
    [5, 16, -0.0713], // bigram overlap × numbers
    [5, 17, 0.0393], // bigram overlap × quotes
    [5, 18, -0.1376], // bigram overlap × length ratio
    [6, 6, 0.3328], // bigram containment × bigram containment
    [6, 7, 0.1084], // bigram containment × cosine
    [6, 8, -0.0537], // bigram containment × lead cosine
    [6, 9, -0.0434], // bigram containment × early cosine
    [6, 10, 0.1075], // bigram containment × aligned, more
    [6, 11, 0.1658], // bigram containment × aligned, less
    [6, 12, -0.2391], // bigram containment × link score
    [6, 13, -0.1747], // bigram containment × order
    [6, 14, 0.0427], // bigram containment × word order
    [6, 15, -0.7069], // bigram containment × names
    [6, 17, 0.4008], // bigram containment × quotes
    [6, 18, 0.2193], // bigram containment × length ratio
    [7, 8, -0.0205], // cosine × lead cosine
    [7, 9, -0.0897], // cosine × early cosine
    [7, 10, -0.029], // cosine × aligned, more
    [7, 11, 0.1109], // cosine × aligned, less
    [7, 12, -0.1051], // cosine × link score
    [7, 13, -0.0981], // cosine × order
    [7, 14, -0.2068], // cosine × word order
    [7, 15, -0.049], // cosine × names
    [7, 16, -0.1984], // cosine × numbers
    [7, 17, -0.2825], // cosine × quotes
    [7, 18, -0.1921], // cosine × length ratio
    [8, 8, 0.5544], // lead cosine × lead cosine
    [8, 9, 0.243], // lead cosine × early cosine
    [8, 10, -0.3049], // lead cosine × aligned, more
    [8, 11, 0.1251], // lead cosine × aligned, less
    [8, 13, -0.1605], // lead cosine × order
    [8, 14, 0.0939], // lead cosine × word order
    [8, 15, 0.1627], // lead cosine × names
    [8, 16, 0.2078], // lead cosine × numbers
    [8, 17, -0.0637], // lead cosine × quotes
    [8, 18, -0.0732], // lead cosine × length ratio
    [9, 9, -0.0263], // early cosine × early cosine
    [9, 10, -0.2686], // early cosine × aligned, more
    [9, 11, 0.0919], // early cosine × aligned, less
    [9, 12, -0.1244], // early cosine × link score
    [9, 13, -0.0209], // early cosine × order
    [9, 14, 0.0183], // early cosine × word order
    [9, 15, -0.1167], // early cosine × names
    [9, 16, -0.125], // early cosine × numbers
    [9, 17, -0.6239], // early cosine × quotes
    [9, 18, 0.1279], // early cosine × length ratio
    [10, 10, 0.4384], // aligned, more × aligned, more
    [10, 11, 0.3494], // aligned, more × aligned, less
    [10, 12, 0.2593], // aligned, more × link score
    [10, 13, 0.0575], // aligned, more × order
    [10, 14, -0.1173], // aligned, more × word order
    [10, 15, -0.197], // aligned, more × names
    [10, 16, 0.2325], // aligned, more × numbers
    [10, 17, 0.2274], // aligned, more × quotes
    [10, 18, 0.2187], // aligned, more × length ratio
    [11, 11, 0.3224], // aligned, less × aligned, less
    [11, 12, 0.1771], // aligned, less × link score
    [11, 13, -0.1495], // aligned, less × order
    [11, 14, -0.187], // aligned, less × word order
    [11, 15, 0.1679], // aligned, less × names
    [11, 16, -0.0596], // aligned, less × numbers
    [11, 17, 0.2268], // aligned, less × quotes
    [11, 18, -0.0506], // aligned, less × length ratio
    [12, 12, -0.3082], // link score × link score
    [12, 13, 0.0453], // link score × order
    [12, 14, -0.2269], // link score × word order
    [12, 15, 0.0844], // link score × names
    [12, 16, -0.0499], // link score × numbers
    [12, 17, -0.0996], // link score × quotes
    [12, 18, -0.0372], // link score × length ratio
    [13, 13, 0.6964], // order × order
    [13, 14, -0.265], // order × word order
    [13, 16, 0.0539], // order × numbers
    [13, 17, 0.1206], // order × quotes
    [13, 18, 0.1948], // order × length ratio
    [14, 14, 0.8543], // word order × word order
    [14, 15, -0.34], // word order × names
    [14, 16, -0.2234], // word order × numbers
    [14, 17, 0.2984], // word order × quotes
    [14, 18, 0.1481], // word order × length ratio
    [15, 15, 1.2209], // names × names
    [15, 16, 0.2606], // names × numbers
    [15, 17, 0.1951], // names × quotes
    [15, 18, -0.1765], // names × length ratio
    [16, 16, 0.3693], // numbers × numbers
    [16, 17, 0.2126], // numbers × quotes
    [16, 18, 0.2637], // numbers × length ratio
    [17, 17, 0.6786], // quotes × quotes
    [17, 18, 0.0406], // quotes × length ratio
    [18, 18, 0.1463], // length ratio × length ratio
  ],
};
