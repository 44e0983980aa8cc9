import type { LogisticModel } from './logistic-model.js';

/** Log-odds that both texts of a pair descend from one text. Made by bench/fit/match-model.ts: do not edit. */
// prettier-ignore
export const copyModel: LogisticModel = {
  means: [0.2219, 0.3103, 0.2011, 0.2076, 0.3408, 0.2488, 0.3542, 0.4125, 0.3281, 0.4225, 0.4159, 0.3067, 0.3782, 0.1883, 0.6689, 0.4215, 0.2186, 0.183, 0.6378],
  deviations: [0.2349, 0.2643, 0.2304, 0.231, 0.2464, 0.2373, 0.2715, 0.2458, 0.2743, 0.2507, 0.3404, 0.3174, 0.2469, 0.2155, 0.165, 0.2949, 0.2584, 0.256, 0.2429],
  bias: -4.4298,
  terms: [
    [0, -1, 1.3939], // resemblance
    [1, -1, 0.6329], // containment
    [2, -1, 1.5991], // narrative resemblance
    [3, -1, 0.7697], // content overlap
    [4, -1, 0.1105], // content containment
    [5, -1, -0.5283], // bigram overlap
    [6, -1, 0.1593], // bigram containment
    [7, -1, -0.0598], // cosine
    [8, -1, 0.4133], // lead cosine
    [9, -1, -1.2359], // early cosine
    [10, -1, 0.4259], // aligned, more
    [11, -1, 0.5967], // aligned, less
    [12, -1, -0.4456], // link score
    [13, -1, 1.5013], // order
    [14, -1, 1.3507], // word order
    [15, -1, 0.1039], // names
    [16, -1, -0.2934], // numbers
    [17, -1, -1.7612], // quotes
    [18, -1, -0.7061], // length ratio
    [0, 0, 0.3564], // resemblance × resemblance
    [0, 1, 0.289], // resemblance × containment
    [0, 2, 0.1902], // resemblance × narrative resemblance
    [0, 3, -0.1907], // resemblance × content overlap
    [0, 4, -0.1473], // resemblance × content containment
    [0, 5, -0.0686], // resemblance × bigram overlap
    [0, 6, 0.177], // resemblance × bigram containment
    [0, 7, 0.0315], // resemblance × cosine
    [0, 9, 0.0165], // resemblance × early cosine
    [0, 10, 0.1598], // resemblance × aligned, more
    [0, 11, 0.0492], // resemblance × aligned, less
    [0, 12, 0.1001], // resemblance × link score
    [0, 13, -0.2275], // resemblance × order
    [0, 14, -0.1036], // resemblance × word order
    [0, 15, -0.0119], // resemblance × names
    [0, 16, -0.0141], // resemblance × numbers
    [0, 17, -0.1129], // resemblance × quotes
    [0, 18, -0.1824], // resemblance × length ratio
    [1, 1, -0.0659], // containment × containment
    [1, 2, 0.3267], // containment × narrative resemblance
    [1, 3, -0.1928], // containment × content overlap
    [1, 4, -0.2808], // containment × content containment
    [1, 5, -0.2192], // containment × bigram overlap
    [1, 6, -0.029], // containment × bigram containment
    [1, 7, -0.0465], // containment × cosine
    [1, 8, -0.0601], // containment × lead cosine
    [1, 9, -0.132], // containment × early cosine
    [1, 10, -0.0792], // containment × aligned, more
    [1, 11, -0.0457], // containment × aligned, less
    [1, 12, -0.4404], // containment × link score
    [1, 13, -0.2865], // containment × order
    [1, 14, -0.3222], // containment × word order
    [1, 15, -0.3524], // containment × names
    [1, 16, -0.099], // containment × numbers
    [1, 17, -0.3284], // containment × quotes
    [1, 18, -0.1588], // containment × length ratio
    [2, 2, 0.0103], // narrative resemblance × narrative resemblance
    [2, 3, -0.1093], // narrative resemblance × content overlap
    [2, 4, 0.1197], // narrative resemblance × content containment
    [2, 5, -0.0429], // narrative resemblance × bigram overlap
    [2, 6, 0.1641], // narrative resemblance × bigram containment
    [2, 7, 0.0646], // narrative resemblance × cosine
    [2, 8, 0.0602], // narrative resemblance × lead cosine
    [2, 9, 0.1187], // narrative resemblance × early cosine
    [2, 10, 0.2614], // narrative resemblance × aligned, more
    [2, 11, -0.0053], // narrative resemblance × aligned, less
    [2, 12, 0.1694], // narrative resemblance × link score
    [2, 13, 0.2211], // narrative resemblance × order
    [2, 14, 0.0759], // narrative resemblance × word order
    [2, 15, 0.2295], // narrative resemblance × names
    [2, 16, -0.0254], // narrative resemblance × numbers
    [2, 17, 0.3393], // narrative resemblance × quotes
    [2, 18, -0.4759], // narrative resemblance × length ratio
    [3, 3, 0.121], // content overlap × content overlap
    [3, 4, 0.1768], // content overlap × content containment
    [3, 5, 0.0639], // content overlap × bigram overlap
    [3, 6, 0.0656], // content overlap × bigram containment
    [3, 7, -0.0143], // content overlap × cosine
    [3, 8, -0.1114], // content overlap × lead cosine
    [3, 10, -0.1111], // content overlap × aligned, more
    [3, 11, -0.045], // content overlap × aligned, less
    [3, 12, -0.0813], // content overlap × link score
    [3, 13, -0.1016], // content overlap × order
    [3, 14, -0.1313], // content overlap × word order
    [3, 15, -0.0123], // content overlap × names
    [3, 16, -0.0771], // content overlap × numbers
    [3, 17, -0.0205], // content overlap × quotes
    [3, 18, -0.4714], // content overlap × length ratio
    [4, 4, 0.6782], // content containment × content containment
    [4, 5, -0.0257], // content containment × bigram overlap
    [4, 6, 0.2881], // content containment × bigram containment
    [4, 7, -0.0357], // content containment × cosine
    [4, 8, -0.0791], // content containment × lead cosine
    [4, 9, -0.1248], // content containment × early cosine
    [4, 10, -0.2054], // content containment × aligned, more
    [4, 11, -0.0186], // content containment × aligned, less
    [4, 12, -0.2565], // content containment × link score
    [4, 13, 0.0946], // content containment × order
    [4, 14, 0.3343], // content containment × word order
    [4, 15, -0.3231], // content containment × names
    [4, 16, -0.1699], // content containment × numbers
    [4, 17, 0.2152], // content containment × quotes
    [4, 18, 0.0309], // content containment × length ratio
    [5, 5, -0.0438], // bigram overlap × bigram overlap
    [5, 6, -0.0178], // bigram overlap × bigram containment
    [5, 7, -0.0513], // bigram overlap × cosine
    [5, 8, -0.1355], // bigram overlap × lead cosine
    [5, 9, -0.0868], // bigram overlap × early cosine
    [5, 10, -0.1862], // bigram overlap × aligned, more
    [5, 11, 0.0556], // bigram overlap × aligned, less
    [5, 12, -0.2576], // bigram overlap × link score
    [5, 13, -0.2987], // bigram overlap × order
    [5, 14, -0.2377], // bigram overlap × word order
    [5, 15, -0.4744], // bigram overlap × names
    [5, 16, -0.0453], // bigram overlap × numbers
    [5, 17, -0.0466], // bigram overlap × quotes
    [5, 18, -0.2202], // bigram overlap × length ratio
    [6, 6, 0.3523], // bigram containment × bigram containment
    [6, 7, 0.1567], // bigram containment × cosine
    [6, 8, -0.0577], // bigram containment × lead cosine
    [6, 9, 0.018], // bigram containment × early cosine
    [6, 10, 0.0333], // bigram containment × aligned, more
    [6, 11, 0.1994], // bigram containment × aligned, less
    [6, 12, -0.1802], // bigram containment × link score
    [6, 13, -0.068], // bigram containment × order
    [6, 14, 0.0433], // bigram containment × word order
    [6, 15, -0.6202], // bigram containment × names
    [6, 16, -0.0357], // bigram containment × numbers
    [6, 17, 0.4945], // bigram containment × quotes
    [6, 18, 0.0602], // bigram containment × length ratio
    [7, 7, -0.0246], // cosine × cosine
    [7, 8, -0.0745], // cosine × lead cosine
    [7, 9, -0.1114], // cosine × early cosine
    [7, 10, -0.061], // cosine × aligned, more
    [7, 11, 0.1028], // cosine × aligned, less
    [7, 12, -0.1085], // cosine × link score
    [7, 13, -0.0398], // cosine × order
    [7, 14, -0.1776], // cosine × word order
    [7, 15, 0.0491], // cosine × names
    [7, 16, -0.2232], // cosine × numbers
    [7, 17, -0.2962], // cosine × quotes
    [7, 18, -0.2408], // cosine × length ratio
    [8, 8, 0.613], // lead cosine × lead cosine
    [8, 9, 0.2701], // lead cosine × early cosine
    [8, 10, -0.354], // lead cosine × aligned, more
    [8, 11, 0.2026], // lead cosine × aligned, less
    [8, 12, 0.1149], // lead cosine × link score
    [8, 13, -0.1557], // lead cosine × order
    [8, 14, -0.0525], // lead cosine × word order
    [8, 15, -0.0316], // lead cosine × names
    [8, 16, 0.1963], // lead cosine × numbers
    [8, 17, 0.0405], // lead cosine × quotes
    [8, 18, -0.0329], // lead cosine × length ratio
    [9, 9, -0.006], // early cosine × early cosine
    [9, 10, -0.2644], // early cosine × aligned, more
    [9, 11, 0.1558], // early cosine × aligned, less
    [9, 12, -0.0745], // early cosine × link score
    [9, 13, -0.099], // early cosine × order
    [9, 14, -0.0281], // early cosine × word order
    [9, 15, -0.2311], // early cosine × names
    [9, 16, -0.0809], // early cosine × numbers
    [9, 17, -0.573], // early cosine × quotes
    [9, 18, 0.1456], // early cosine × length ratio
    [10, 10, 0.5825], // aligned, more × aligned, more
    [10, 11, 0.3422], // aligned, more × aligned, less
    [10, 12, 0.2195], // aligned, more × link score
    [10, 13, 0.0705], // aligned, more × order
    [10, 14, -0.1145], // aligned, more × word order
    [10, 15, -0.237], // aligned, more × names
    [10, 16, 0.1324], // aligned, more × numbers
    [10, 17, 0.3099], // aligned, more × quotes
    [10, 18, 0.1739], // aligned, more × length ratio
    [11, 11, 0.3798], // aligned, less × aligned, less
    [11, 12, 0.1565], // aligned, less × link score
    [11, 13, -0.1702], // aligned, less × order
    [11, 14, -0.0196], // aligned, less × word order
    [11, 15, 0.1667], // aligned, less × names
    [11, 17, 0.181], // aligned, less × quotes
    [11, 18, 0.0579], // aligned, less × length ratio
    [12, 12, -0.3643], // link score × link score
    [12, 13, -0.0468], // link score × order
    [12, 14, -0.2289], // link score × word order
    [12, 15, -0.0265], // link score × names
    [12, 16, 0.0668], // link score × numbers
    [12, 17, -0.1095], // link score × quotes
    [12, 18, 0.0613], // link score × length ratio
    [13, 13, 0.6462], // order × order
    [13, 14, -0.3173], // order × word order
    [13, 15, -0.1064], // order × names
    [13, 16, -0.038], // order × numbers
    [13, 17, 0.2332], // order × quotes
    [13, 18, 0.1958], // order × length ratio
    [14, 14, 0.98], // word order × word order
    [14, 15, -0.1137], // word order × names
    [14, 16, -0.1657], // word order × numbers
    [14, 17, 0.103], // word order × quotes
    [14, 18, 0.1566], // word order × length ratio
    [15, 15, 1.2605], // names × names
    [15, 16, 0.3132], // names × numbers
    [15, 17, 0.1457], // names × quotes
    [15, 18, -0.1029], // names × length ratio
    [16, 16, 0.3516], // numbers × numbers
    [16, 17, 0.213], // numbers × quotes
    [16, 18, 0.2277], // numbers × length ratio
    [17, 17, 0.6321], // quotes × quotes
    [17, 18, 0.0939], // quotes × length ratio
    [18, 18, 0.0827], // length ratio × length ratio
  ],
};
