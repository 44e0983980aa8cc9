import type { LogisticModel } from './logistic-model.js';

/** The one-story model for other languages than English. Made by bench/fit/one-story-model.ts: do not edit. */
// prettier-ignore
export const otherOneStoryModel: LogisticModel = {
  means: [0.1088, 0.1081, 0.0203, 0.0884, 0.2694, 0.8752, 0.0753, 1.4209, 0.3903, 1.3576, 4.4216, 0.4825, 0.6257, 0.5257, 0.5619, 0.599],
  deviations: [0.2311, 0.2354, 0.0675, 0.2084, 0.5388, 0.8375, 0.1326, 1.1094, 0.3264, 0.8078, 1.3741, 0.2977, 0.4173, 0.4116, 0.4711, 0.4412],
  bias: 0.5612,
  terms: [
    [0, -1, -0.4257], // slots replaced
    [1, -1, -0.0371], // numbers replaced
    [2, -1, 0.2415], // names replaced
    [3, -1, -0.9299], // slots replaced in one frame
    [4, -1, 0.0193], // slots replaced, how many
    [5, -1, 0.4125], // slots kept
    [6, -1, -0.2383], // content replaced
    [7, -1, 1.6714], // content kept
    [8, -1, 1.1863], // slots found
    [9, -1, -1.1261], // slots
    [10, -1, 3.3912], // words
    [11, -1, -0.0388], // shingles in common
    [12, -1, 2.2765], // early aligned, more
    [13, -1, -1.0673], // early aligned, less
    [14, -1, 1.0068], // starts aligned
    [15, -1, -1.9421], // ends aligned
    // slots replaced, squared and times the later ones
    [0, 0, -0.0996], [0, 1, 0.0429], [0, 2, 0.0118], [0, 3, -0.1714], [0, 4, -0.219], [0, 5, 0.0061],
    [0, 7, 0.1148], [0, 8, -0.0687], [0, 9, -0.1916], [0, 10, 0.0694], [0, 11, 0.1322], [0, 12, -0.0936],
    [0, 13, -0.166], [0, 14, 0.0152], [0, 15, 0.1646],
    // numbers replaced, squared and times the later ones
    [1, 1, 0.3029], [1, 2, -0.0706], [1, 3, -0.094], [1, 4, -0.107], [1, 6, 0.2002], [1, 7, 0.0217],
    [1, 8, -0.0601], [1, 9, -0.1688], [1, 10, -0.0317], [1, 11, 0.1368], [1, 12, 0.0078], [1, 13, -0.0806],
    [1, 14, 0.1068], [1, 15, 0.1342],
    // names replaced, squared and times the later ones
    [2, 2, -0.2445], [2, 3, -0.1309], [2, 4, 0.14], [2, 5, 0.2551], [2, 6, 0.2418], [2, 7, 0.101],
    [2, 8, -0.0441], [2, 9, 0.1305], [2, 10, 0.2138], [2, 11, -0.1118], [2, 12, -0.2784], [2, 13, -0.0185],
    [2, 14, -0.1102], [2, 15, -0.1379],
    // slots replaced in one frame, squared and times the later ones
    [3, 3, 0.1738], [3, 4, -0.1244], [3, 5, 0.2036], [3, 6, -0.0367], [3, 7, 0.1519], [3, 8, -0.0807],
    [3, 9, 0.0547], [3, 10, 0.0369], [3, 11, 0.5612], [3, 12, -0.3676], [3, 13, -0.2174], [3, 14, -0.0836],
    [3, 15, -0.1423],
    // slots replaced, how many, squared and times the later ones
    [4, 4, -0.2893], [4, 5, 0.2079], [4, 6, -0.1249], [4, 7, 0.0349], [4, 8, 0.1975], [4, 9, -0.0357],
    [4, 10, 0.0385], [4, 11, 0.3806], [4, 12, -0.2056], [4, 13, -0.3438], [4, 14, -0.0434], [4, 15, -0.0514],
    // slots kept, squared and times the later ones
    [5, 5, -0.1556], [5, 6, 0.1763], [5, 7, -0.265], [5, 9, 0.2946], [5, 10, -0.6391], [5, 11, 0.3829],
    [5, 12, 0.0887], [5, 13, 0.0933], [5, 14, 0.1984], [5, 15, -0.1538],
    // content replaced, squared and times the later ones
    [6, 6, 0.395], [6, 7, 0.3114], [6, 8, -0.3535], [6, 9, -0.3171], [6, 10, 1.5825], [6, 11, -1.6172],
    [6, 12, -0.234], [6, 13, -0.1627], [6, 14, -0.355], [6, 15, 0.5074],
    // content kept, squared and times the later ones
    [7, 7, 0.347], [7, 8, -0.4399], [7, 9, 0.5571], [7, 10, 0.0189], [7, 11, -0.8846], [7, 12, -0.0116],
    [7, 13, -0.368], [7, 14, 0.0703], [7, 15, -0.1056],
    // slots found, squared and times the later ones
    [8, 8, -0.1347], [8, 9, -0.1495], [8, 11, -0.408], [8, 12, 0.0771], [8, 13, -0.0908], [8, 14, 0.0114],
    [8, 15, -0.0531],
    // slots, squared and times the later ones
    [9, 9, 0.3931], [9, 10, 1.0681], [9, 11, -0.2118], [9, 12, -0.0766], [9, 13, -0.0377], [9, 14, 0.2182],
    [9, 15, 0.5458],
    // words, squared and times the later ones
    [10, 10, -0.7235], [10, 11, 0.8051], [10, 12, -0.0202], [10, 13, -0.3705], [10, 14, -0.1027], [10, 15, -0.4294],
    // shingles in common, squared and times the later ones
    [11, 11, 0.1274], [11, 12, 0.0359], [11, 13, 0.6693], [11, 14, 1.0029], [11, 15, -0.4932],
    // early aligned, more, squared and times the later ones
    [12, 12, 0.6004], [12, 13, 0.1225], [12, 14, 0.1198], [12, 15, 0.7386],
    // early aligned, less, squared and times the later ones
    [13, 13, 0.7498], [13, 14, 0.5132], [13, 15, 0.1911],
    // starts aligned, squared and times the later ones
    [14, 14, -0.2308], [14, 15, 0.6316],
    // ends aligned, squared and times the later ones
    [15, 15, -0.9022],
  ],
};
