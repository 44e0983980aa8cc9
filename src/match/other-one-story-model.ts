import type { LogisticModel } from './logistic-model.js';

/** The one-story model for other languages than English. Made by bench/fit/one-story-model.ts: do not edit. */
// prettier-ignore
export const otherOneStoryModel: LogisticModel = {
  means: [0.1156, 0.1115, 0.0252, 0.0906, 0.2797, 0.7684, 0.0831, 1.2317, 0.3548, 1.2899, 4.2529, 0.4521, 0.5931, 0.4915, 0.5445, 0.5485],
  deviations: [0.2402, 0.2435, 0.0758, 0.2153, 0.5569, 0.8086, 0.1419, 1.0588, 0.3221, 0.8043, 1.4008, 0.2847, 0.4293, 0.4131, 0.4776, 0.4466],
  bias: 0.6495,
  terms: [
    [0, -1, -0.2381], // slots replaced
    [1, -1, -0.5247], // numbers replaced
    [2, -1, 0.3021], // names replaced
    [3, -1, -1.1787], // slots replaced in one frame
    [4, -1, 0.203], // slots replaced, how many
    [5, -1, 0.8787], // slots kept
    [6, -1, 0.3257], // content replaced
    [7, -1, 1.3728], // content kept
    [8, -1, 1.0566], // slots found
    [9, -1, -1.9804], // slots
    [10, -1, 3.9134], // words
    [11, -1, -0.0921], // shingles in common
    [12, -1, 2.19], // early aligned, more
    [13, -1, -1.3135], // early aligned, less
    [14, -1, 1.0369], // starts aligned
    [15, -1, -1.9092], // ends aligned
    // slots replaced, squared and times the later ones
    [0, 0, 0.0132], [0, 1, -0.0224], [0, 2, 0.1565], [0, 3, 0.0236], [0, 4, -0.0201], [0, 6, 0.0357],
    [0, 7, 0.135], [0, 8, -0.078], [0, 9, -0.267], [0, 10, -0.0268], [0, 11, 0.3063], [0, 12, -0.0753],
    [0, 13, -0.1744], [0, 14, 0.0385], [0, 15, 0.1556],
    // numbers replaced, squared and times the later ones
    [1, 1, -0.0692], [1, 2, 0.2526], [1, 3, -0.085], [1, 4, -0.0501], [1, 6, 0.3326], [1, 7, 0.0354],
    [1, 8, -0.053], [1, 9, -0.3158], [1, 10, -0.0761], [1, 11, 0.1938], [1, 12, -0.1556], [1, 13, -0.3012],
    [1, 14, -0.0782], [1, 15, 0.0584],
    // names replaced, squared and times the later ones
    [2, 2, -0.2324], [2, 3, -0.072], [2, 4, 0.0328], [2, 5, 0.0517], [2, 6, 0.4115], [2, 7, 0.1645],
    [2, 8, 0.0391], [2, 9, 0.0957], [2, 10, 0.4341], [2, 12, -0.1065], [2, 13, -0.2365], [2, 14, -0.0513],
    [2, 15, -0.2972],
    // slots replaced in one frame, squared and times the later ones
    [3, 3, -0.0385], [3, 4, -0.0861], [3, 5, -0.1168], [3, 6, -0.2052], [3, 7, -0.0059], [3, 8, -0.0452],
    [3, 9, -0.1934], [3, 10, -0.3028], [3, 11, 0.4206], [3, 12, -0.4159], [3, 13, -0.3733], [3, 14, -0.4208],
    [3, 15, 0.1221],
    // slots replaced, how many, squared and times the later ones
    [4, 4, -0.0497], [4, 5, 0.1423], [4, 6, -0.0097], [4, 7, 0.0226], [4, 8, 0.2073], [4, 9, -0.1427],
    [4, 10, -0.1339], [4, 11, 0.4814], [4, 12, -0.0809], [4, 13, -0.1861], [4, 14, -0.1586], [4, 15, 0.0743],
    // slots kept, squared and times the later ones
    [5, 5, -0.2302], [5, 6, 0.2101], [5, 7, -0.2572], [5, 8, -0.0806], [5, 9, 0.1525], [5, 10, -0.8862],
    [5, 11, 0.3486], [5, 12, 0.4175], [5, 13, 0.0911], [5, 14, 0.3048], [5, 15, 0.0159],
    // content replaced, squared and times the later ones
    [6, 6, -0.1655], [6, 7, -0.0811], [6, 8, -0.2703], [6, 9, -0.488], [6, 10, 1.7382], [6, 11, -1.8438],
    [6, 12, -0.4733], [6, 13, -0.0214], [6, 14, -0.7106], [6, 15, 0.1136],
    // content kept, squared and times the later ones
    [7, 7, 0.5329], [7, 8, -0.5505], [7, 9, 0.6453], [7, 10, 0.0971], [7, 11, -1.1211], [7, 12, -0.1667],
    [7, 13, 0.1888], [7, 14, 0.2103], [7, 15, 0.1516],
    // slots found, squared and times the later ones
    [8, 8, 0.0065], [8, 9, 0.0415], [8, 10, 0.1574], [8, 11, -0.5176], [8, 12, -0.0508], [8, 13, -0.1915],
    [8, 14, -0.0863],
    // slots, squared and times the later ones
    [9, 9, 0.4097], [9, 10, 1.2224], [9, 11, -0.4204], [9, 12, -0.0404], [9, 13, 0.0103], [9, 14, 0.237],
    [9, 15, 0.5713],
    // words, squared and times the later ones
    [10, 10, -0.9296], [10, 11, 0.9691], [10, 12, -0.3104], [10, 13, -0.5249], [10, 14, 0.1399], [10, 15, -0.516],
    // shingles in common, squared and times the later ones
    [11, 11, 0.123], [11, 12, -0.0375], [11, 13, 1.198], [11, 14, 0.8765], [11, 15, -0.6005],
    // early aligned, more, squared and times the later ones
    [12, 12, 0.646], [12, 13, 0.3992], [12, 14, 0.026], [12, 15, 0.8992],
    // early aligned, less, squared and times the later ones
    [13, 13, 0.8825], [13, 14, -0.0133], [13, 15, 0.0866],
    // starts aligned, squared and times the later ones
    [14, 14, -0.1668], [14, 15, 0.2691],
    // ends aligned, squared and times the later ones
    [15, 15, -1.2686],
  ],
};
