import type { LogisticModel } from './logistic-model.js';

/** The one-story model for other languages than English. Made by bench/fit/one-story-model.ts: do not edit. */
// prettier-ignore
export const otherOneStoryModel: LogisticModel = {
  means: [0.1111, 0.1092, 0.0217, 0.0916, 0.2667, 0.8112, 0.0715, 1.3378, 0.3656, 1.326, 4.296, 0.4666, 0.5939, 0.5009, 0.5346, 0.568],
  deviations: [0.2398, 0.2426, 0.0716, 0.2155, 0.5527, 0.8427, 0.13, 1.122, 0.3306, 0.8129, 1.4231, 0.2956, 0.4293, 0.418, 0.476, 0.4503],
  bias: -0.2125,
  terms: [
    [0, -1, -0.2954], // slots replaced
    [1, -1, -0.3779], // numbers replaced
    [2, -1, 0.0499], // names replaced
    [3, -1, -1.0055], // slots replaced in one frame
    [4, -1, 0.1594], // slots replaced, how many
    [5, -1, 0.8619], // slots kept
    [6, -1, -0.1778], // content replaced
    [7, -1, 1.7967], // content kept
    [8, -1, 1.1628], // slots found
    [9, -1, -1.572], // slots
    [10, -1, 3.3251], // words
    [11, -1, -0.1908], // shingles in common
    [12, -1, 2.3651], // early aligned, more
    [13, -1, -1.0524], // early aligned, less
    [14, -1, 0.6073], // starts aligned
    [15, -1, -2.0122], // ends aligned
    // slots replaced, squared and times the later ones
    [0, 0, 0.0159], [0, 1, -0.0224], [0, 2, 0.0833], [0, 3, 0.0055], [0, 4, -0.0634], [0, 5, -0.0406],
    [0, 6, -0.0239], [0, 7, 0.078], [0, 9, -0.1443], [0, 10, -0.0974], [0, 11, 0.2883], [0, 12, -0.1156],
    [0, 13, -0.1782], [0, 15, 0.1598],
    // numbers replaced, squared and times the later ones
    [1, 1, -0.086], [1, 2, 0.2133], [1, 3, -0.0934], [1, 4, -0.0822], [1, 5, -0.0299], [1, 6, 0.2497],
    [1, 7, -0.0335], [1, 8, 0.0362], [1, 9, -0.1736], [1, 10, -0.1749], [1, 11, 0.2211], [1, 12, -0.1606],
    [1, 13, -0.2414], [1, 14, -0.0498], [1, 15, 0.0976],
    // names replaced, squared and times the later ones
    [2, 2, -0.1844], [2, 3, -0.0441], [2, 5, 0.1293], [2, 6, 0.2851], [2, 7, 0.1946], [2, 8, 0.0447],
    [2, 9, 0.0907], [2, 10, 0.3367], [2, 11, -0.038], [2, 12, -0.1104], [2, 13, -0.0309], [2, 14, -0.0454],
    [2, 15, -0.1948],
    // slots replaced in one frame, squared and times the later ones
    [3, 3, 0.0633], [3, 4, -0.0836], [3, 5, -0.0712], [3, 6, -0.0394], [3, 7, 0.0506], [3, 8, -0.065],
    [3, 9, -0.104], [3, 10, -0.1463], [3, 11, 0.4112], [3, 12, -0.384], [3, 13, -0.3413], [3, 14, -0.2542],
    [3, 15, 0.0554],
    // slots replaced, how many, squared and times the later ones
    [4, 4, -0.0874], [4, 5, 0.1399], [4, 6, -0.0845], [4, 8, 0.2297], [4, 9, -0.0124], [4, 10, -0.1242],
    [4, 11, 0.3855], [4, 12, -0.1559], [4, 13, -0.3187], [4, 14, -0.0894], [4, 15, -0.1096],
    // slots kept, squared and times the later ones
    [5, 5, -0.1954], [5, 6, 0.1342], [5, 7, -0.375], [5, 8, -0.0535], [5, 9, 0.2006], [5, 10, -0.7424],
    [5, 11, 0.2712], [5, 12, 0.2647], [5, 13, 0.1154], [5, 14, 0.2421], [5, 15, -0.1126],
    // content replaced, squared and times the later ones
    [6, 6, -0.0842], [6, 7, 0.0206], [6, 8, -0.2546], [6, 9, -0.2386], [6, 10, 1.4384], [6, 11, -1.7351],
    [6, 12, -0.2965], [6, 13, 0.0957], [6, 14, -0.4116], [6, 15, 0.3125],
    // content kept, squared and times the later ones
    [7, 7, 0.3286], [7, 8, -0.5218], [7, 9, 0.6916], [7, 10, 0.0172], [7, 11, -0.8007], [7, 12, -0.094],
    [7, 13, -0.3097], [7, 14, 0.129], [7, 15, -0.1492],
    // slots found, squared and times the later ones
    [8, 8, -0.0838], [8, 9, -0.086], [8, 10, 0.1181], [8, 11, -0.3317], [8, 12, 0.0655], [8, 13, -0.162],
    [8, 14, -0.0865], [8, 15, -0.1614],
    // slots, squared and times the later ones
    [9, 9, 0.4389], [9, 10, 0.9585], [9, 11, -0.3444], [9, 12, -0.0751], [9, 13, 0.0374], [9, 14, 0.055],
    [9, 15, 0.5671],
    // words, squared and times the later ones
    [10, 10, -0.9517], [10, 11, 0.6608], [10, 12, -0.0762], [10, 13, -0.314], [10, 14, -0.0812], [10, 15, -0.4035],
    // shingles in common, squared and times the later ones
    [11, 11, 0.1011], [11, 12, 0.1083], [11, 13, 0.7911], [11, 14, 1.0562], [11, 15, -0.4896],
    // early aligned, more, squared and times the later ones
    [12, 12, 0.7578], [12, 13, 0.196], [12, 14, 0.2549], [12, 15, 0.8282],
    // early aligned, less, squared and times the later ones
    [13, 13, 0.8551], [13, 14, 0.5271], [13, 15, 0.2114],
    // starts aligned, squared and times the later ones
    [14, 14, -0.1536], [14, 15, 0.6433],
    // ends aligned, squared and times the later ones
    [15, 15, -0.9177],
  ],
};
