import type { LogisticModel } from './logistic-model.js';

/** Log-odds that both texts of a pair descend from one text. Made by bench/fit/match-model.ts: do not edit. */
// prettier-ignore
export const copyModel: LogisticModel = {
  means: [0.193, 0.3008, 0.1726, 0.1872, 0.3891, 0.2292, 0.3592, 0.4069, 0.305, 0.462, 0.3117, 0.3841, 0.2058, 0.677, 0.4432, 0.2377, 0.1711, 0.6238],
  deviations: [0.1596, 0.2203, 0.1513, 0.1711, 0.2594, 0.1773, 0.2443, 0.213, 0.2562, 0.3609, 0.3049, 0.2188, 0.2191, 0.1617, 0.2942, 0.2681, 0.2415, 0.2407],
  bias: -4.3124,
  terms: [
    [0, -1, 0.6234], // resemblance
    [1, -1, 0.6695], // containment
    [2, -1, 1.0682], // narrative resemblance
    [3, -1, 0.5356], // content overlap
    [4, -1, 0.8705], // content containment
    [5, -1, -0.7231], // bigram overlap
    [6, -1, -0.155], // bigram containment
    [7, -1, -1.1419], // cosine
    [8, -1, -0.3575], // lead cosine
    [9, -1, 0.6781], // aligned, more
    [10, -1, 0.6722], // aligned, less
    [11, -1, -0.1706], // link score
    [12, -1, 1.6121], // order
    [13, -1, 1.5607], // word order
    [14, -1, 0.3196], // names
    [15, -1, -0.3138], // numbers
    [16, -1, -1.9497], // quotes
    [17, -1, -0.2343], // length ratio
    [0, 0, 0.0959], // resemblance × resemblance
    [0, 1, 0.1184], // resemblance × containment
    [0, 2, 0.3219], // resemblance × narrative resemblance
    [0, 3, -0.1166], // resemblance × content overlap
    [0, 4, -0.083], // resemblance × content containment
    [0, 5, -0.1633], // resemblance × bigram overlap
    [0, 6, 0.0091], // resemblance × bigram containment
    [0, 7, -0.174], // resemblance × cosine
    [0, 8, 0.0561], // resemblance × lead cosine
    [0, 9, 0.1368], // resemblance × aligned, more
    [0, 10, -0.0303], // resemblance × aligned, less
    [0, 11, -0.2884], // resemblance × link score
    [0, 12, -0.0663], // resemblance × order
    [0, 13, -0.0577], // resemblance × word order
    [0, 14, -0.0495], // resemblance × names
    [0, 16, -0.3516], // resemblance × quotes
    [0, 17, -0.0366], // resemblance × length ratio
    [1, 1, 0.0153], // containment × containment
    [1, 2, 0.462], // containment × narrative resemblance
    [1, 3, -0.1188], // containment × content overlap
    [1, 4, -0.2446], // containment × content containment
    [1, 5, -0.2422], // containment × bigram overlap
    [1, 6, -0.1396], // containment × bigram containment
    [1, 7, -0.0984], // containment × cosine
    [1, 8, 0.0822], // containment × lead cosine
    [1, 9, 0.0601], // containment × aligned, more
    [1, 10, -0.0812], // containment × aligned, less
    [1, 11, -0.6034], // containment × link score
    [1, 12, -0.1114], // containment × order
    [1, 13, -0.3834], // containment × word order
    [1, 14, -0.1906], // containment × names
    [1, 15, -0.0553], // containment × numbers
    [1, 16, -0.346], // containment × quotes
    [1, 17, -0.1737], // containment × length ratio
    [2, 2, -0.0251], // narrative resemblance × narrative resemblance
    [2, 3, -0.1598], // narrative resemblance × content overlap
    [2, 4, 0.1818], // narrative resemblance × content containment
    [2, 5, -0.2554], // narrative resemblance × bigram overlap
    [2, 6, -0.0105], // narrative resemblance × bigram containment
    [2, 7, 0.0862], // narrative resemblance × cosine
    [2, 8, 0.0932], // narrative resemblance × lead cosine
    [2, 9, 0.2234], // narrative resemblance × aligned, more
    [2, 10, 0.0919], // narrative resemblance × aligned, less
    [2, 11, 0.1291], // narrative resemblance × link score
    [2, 12, 0.1244], // narrative resemblance × order
    [2, 13, 0.1105], // narrative resemblance × word order
    [2, 14, 0.2458], // narrative resemblance × names
    [2, 15, 0.1182], // narrative resemblance × numbers
    [2, 16, 0.2794], // narrative resemblance × quotes
    [2, 17, -0.3167], // narrative resemblance × length ratio
    [3, 3, 0.1357], // content overlap × content overlap
    [3, 4, 0.2848], // content overlap × content containment
    [3, 5, 0.0284], // content overlap × bigram overlap
    [3, 6, 0.0563], // content overlap × bigram containment
    [3, 8, -0.0587], // content overlap × lead cosine
    [3, 9, -0.1395], // content overlap × aligned, more
    [3, 10, -0.012], // content overlap × aligned, less
    [3, 11, 0.0663], // content overlap × link score
    [3, 12, -0.1595], // content overlap × order
    [3, 13, -0.1377], // content overlap × word order
    [3, 15, -0.1414], // content overlap × numbers
    [3, 16, -0.0504], // content overlap × quotes
    [3, 17, -0.4428], // content overlap × length ratio
    [4, 4, 0.5989], // content containment × content containment
    [4, 5, 0.1165], // content containment × bigram overlap
    [4, 6, 0.4559], // content containment × bigram containment
    [4, 7, 0.03], // content containment × cosine
    [4, 8, -0.1011], // content containment × lead cosine
    [4, 9, -0.4136], // content containment × aligned, more
    [4, 10, 0.0321], // content containment × aligned, less
    [4, 11, -0.1074], // content containment × link score
    [4, 12, -0.0821], // content containment × order
    [4, 13, 0.2914], // content containment × word order
    [4, 14, -0.5201], // content containment × names
    [4, 15, -0.1279], // content containment × numbers
    [4, 16, 0.2609], // content containment × quotes
    [4, 17, 0.2346], // content containment × length ratio
    [5, 5, -0.0926], // bigram overlap × bigram overlap
    [5, 6, 0.0072], // bigram overlap × bigram containment
    [5, 7, -0.0783], // bigram overlap × cosine
    [5, 8, -0.1404], // bigram overlap × lead cosine
    [5, 9, -0.0486], // bigram overlap × aligned, more
    [5, 10, 0.1657], // bigram overlap × aligned, less
    [5, 11, -0.262], // bigram overlap × link score
    [5, 12, -0.2765], // bigram overlap × order
    [5, 13, -0.1934], // bigram overlap × word order
    [5, 14, -0.4138], // bigram overlap × names
    [5, 15, -0.0168], // bigram overlap × numbers
    [5, 16, -0.1071], // bigram overlap × quotes
    [5, 17, -0.1935], // bigram overlap × length ratio
    [6, 6, 0.3491], // bigram containment × bigram containment
    [6, 8, -0.1587], // bigram containment × lead cosine
    [6, 9, -0.0054], // bigram containment × aligned, more
    [6, 10, 0.2104], // bigram containment × aligned, less
    [6, 11, -0.2413], // bigram containment × link score
    [6, 12, -0.1113], // bigram containment × order
    [6, 13, 0.0227], // bigram containment × word order
    [6, 14, -0.6562], // bigram containment × names
    [6, 15, -0.1052], // bigram containment × numbers
    [6, 16, 0.5336], // bigram containment × quotes
    [6, 17, 0.2663], // bigram containment × length ratio
    [7, 7, -0.2747], // cosine × cosine
    [7, 8, 0.1988], // cosine × lead cosine
    [7, 9, -0.2169], // cosine × aligned, more
    [7, 11, -0.1786], // cosine × link score
    [7, 12, 0.052], // cosine × order
    [7, 13, -0.1299], // cosine × word order
    [7, 14, -0.1187], // cosine × names
    [7, 15, -0.2127], // cosine × numbers
    [7, 16, -0.5208], // cosine × quotes
    [7, 17, -0.1035], // cosine × length ratio
    [8, 8, 0.7797], // lead cosine × lead cosine
    [8, 9, -0.2142], // lead cosine × aligned, more
    [8, 10, 0.0653], // lead cosine × aligned, less
    [8, 11, 0.2619], // lead cosine × link score
    [8, 12, -0.173], // lead cosine × order
    [8, 13, -0.0693], // lead cosine × word order
    [8, 14, -0.1913], // lead cosine × names
    [8, 15, 0.1102], // lead cosine × numbers
    [8, 16, -0.0478], // lead cosine × quotes
    [8, 17, -0.0326], // lead cosine × length ratio
    [9, 9, 0.6506], // aligned, more × aligned, more
    [9, 10, 0.3203], // aligned, more × aligned, less
    [9, 11, 0.4776], // aligned, more × link score
    [9, 12, 0.0097], // aligned, more × order
    [9, 13, -0.1424], // aligned, more × word order
    [9, 14, -0.24], // aligned, more × names
    [9, 15, 0.1172], // aligned, more × numbers
    [9, 16, 0.2981], // aligned, more × quotes
    [9, 17, 0.1151], // aligned, more × length ratio
    [10, 10, 0.3979], // aligned, less × aligned, less
    [10, 11, 0.0794], // aligned, less × link score
    [10, 12, -0.0978], // aligned, less × order
    [10, 13, 0.025], // aligned, less × word order
    [10, 14, 0.1369], // aligned, less × names
    [10, 15, 0.0872], // aligned, less × numbers
    [10, 16, 0.1673], // aligned, less × quotes
    [10, 17, 0.0733], // aligned, less × length ratio
    [11, 11, -0.3001], // link score × link score
    [11, 12, 0.0892], // link score × order
    [11, 13, -0.2272], // link score × word order
    [11, 14, 0.1737], // link score × names
    [11, 15, 0.0628], // link score × numbers
    [11, 16, -0.0317], // link score × quotes
    [11, 17, -0.0451], // link score × length ratio
    [12, 12, 0.6187], // order × order
    [12, 13, -0.3029], // order × word order
    [12, 14, -0.0588], // order × names
    [12, 15, -0.0602], // order × numbers
    [12, 16, 0.2507], // order × quotes
    [12, 17, 0.1752], // order × length ratio
    [13, 13, 0.9811], // word order × word order
    [13, 14, -0.0507], // word order × names
    [13, 15, -0.1561], // word order × numbers
    [13, 16, 0.0747], // word order × quotes
    [13, 17, 0.1587], // word order × length ratio
    [14, 14, 1.2736], // names × names
    [14, 15, 0.2593], // names × numbers
    [14, 16, 0.1561], // names × quotes
    [14, 17, -0.1114], // names × length ratio
    [15, 15, 0.4293], // numbers × numbers
    [15, 16, 0.1792], // numbers × quotes
    [15, 17, 0.1922], // numbers × length ratio
    [16, 16, 0.7228], // quotes × quotes
    [16, 17, 0.2058], // quotes × length ratio
    [17, 17, 0.0693], // length ratio × length ratio
  ],
};
