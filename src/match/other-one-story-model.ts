import type { LogisticModel } from './logistic-model.js';

/** The one-story model for other languages than English. Made by bench/fit/one-story-model.ts: do not edit. */
// prettier-ignore
export const otherOneStoryModel: LogisticModel = {
  means: [0.1111, 0.1092, 0.0217, 0.0916, 0.2667, 0.8107, 0.0715, 1.3385, 0.3658, 1.3251, 4.2965, 0.4677, 0.594, 0.501, 0.5348, 0.5682],
  deviations: [0.2397, 0.2426, 0.0717, 0.2154, 0.5526, 0.8422, 0.13, 1.1214, 0.3305, 0.8122, 1.4223, 0.297, 0.4292, 0.418, 0.476, 0.4503],
  bias: -0.1846,
  terms: [
    [0, -1, -0.293], // slots replaced
    [1, -1, -0.3797], // numbers replaced
    [2, -1, 0.0674], // names replaced
    [3, -1, -0.9957], // slots replaced in one frame
    [4, -1, 0.1627], // slots replaced, how many
    [5, -1, 0.8105], // slots kept
    [6, -1, -0.1472], // content replaced
    [7, -1, 1.7808], // content kept
    [8, -1, 1.1857], // slots found
    [9, -1, -1.5808], // slots
    [10, -1, 3.3636], // words
    [11, -1, -0.151], // shingles in common
    [12, -1, 2.3701], // early aligned, more
    [13, -1, -1.0483], // early aligned, less
    [14, -1, 0.5974], // starts aligned
    [15, -1, -2.0286], // ends aligned
    // slots replaced, squared and times the later ones
    [0, 0, 0.0144], [0, 1, -0.0235], [0, 2, 0.0781], [0, 4, -0.0637], [0, 5, -0.0331], [0, 6, -0.0315],
    [0, 7, 0.0761], [0, 8, -0.0142], [0, 9, -0.1469], [0, 10, -0.118], [0, 11, 0.274], [0, 12, -0.1157],
    [0, 13, -0.176], [0, 15, 0.1618],
    // numbers replaced, squared and times the later ones
    [1, 1, -0.0889], [1, 2, 0.213], [1, 3, -0.0957], [1, 4, -0.0836], [1, 5, -0.0239], [1, 6, 0.2459],
    [1, 7, -0.034], [1, 8, 0.0235], [1, 9, -0.1768], [1, 10, -0.1908], [1, 11, 0.2063], [1, 12, -0.162],
    [1, 13, -0.2411], [1, 14, -0.0505], [1, 15, 0.0979],
    // names replaced, squared and times the later ones
    [2, 2, -0.1908], [2, 3, -0.0469], [2, 5, 0.1344], [2, 6, 0.2691], [2, 7, 0.1902], [2, 8, 0.0399],
    [2, 9, 0.0875], [2, 10, 0.3118], [2, 11, -0.0491], [2, 12, -0.1087], [2, 13, -0.0273], [2, 14, -0.0437],
    [2, 15, -0.1898],
    // slots replaced in one frame, squared and times the later ones
    [3, 3, 0.0634], [3, 4, -0.0835], [3, 5, -0.0644], [3, 6, -0.0458], [3, 7, 0.0518], [3, 8, -0.0705],
    [3, 9, -0.1056], [3, 10, -0.1623], [3, 11, 0.3942], [3, 12, -0.3822], [3, 13, -0.3421], [3, 14, -0.2534],
    [3, 15, 0.0568],
    // slots replaced, how many, squared and times the later ones
    [4, 4, -0.0842], [4, 5, 0.1502], [4, 6, -0.0884], [4, 8, 0.2196], [4, 9, -0.0122], [4, 10, -0.1429],
    [4, 11, 0.364], [4, 12, -0.1533], [4, 13, -0.3164], [4, 14, -0.0894], [4, 15, -0.1051],
    // slots kept, squared and times the later ones
    [5, 5, -0.1961], [5, 6, 0.1332], [5, 7, -0.3685], [5, 8, -0.0442], [5, 9, 0.176], [5, 10, -0.7472],
    [5, 11, 0.2373], [5, 12, 0.2595], [5, 13, 0.1036], [5, 14, 0.2434], [5, 15, -0.1175],
    // content replaced, squared and times the later ones
    [6, 6, -0.1037], [6, 8, -0.2715], [6, 9, -0.2089], [6, 10, 1.3911], [6, 11, -1.7261], [6, 12, -0.3069],
    [6, 13, 0.1028], [6, 14, -0.417], [6, 15, 0.3187],
    // content kept, squared and times the later ones
    [7, 7, 0.3467], [7, 8, -0.4862], [7, 9, 0.6256], [7, 10, 0.0377], [7, 11, -0.8187], [7, 12, -0.1032],
    [7, 13, -0.315], [7, 14, 0.1271], [7, 15, -0.1504],
    // slots found, squared and times the later ones
    [8, 8, -0.0944], [8, 9, -0.0473], [8, 10, 0.0104], [8, 11, -0.4218], [8, 12, 0.0591], [8, 13, -0.1616],
    [8, 14, -0.0929], [8, 15, -0.1402],
    // slots, squared and times the later ones
    [9, 9, 0.4324], [9, 10, 1.1526], [9, 11, -0.2002], [9, 12, -0.0748], [9, 13, 0.0334], [9, 14, 0.0826],
    [9, 15, 0.5551],
    // words, squared and times the later ones
    [10, 10, -1.0835], [10, 11, 0.5813], [10, 12, -0.0732], [10, 13, -0.2994], [10, 14, -0.0761], [10, 15, -0.3739],
    // shingles in common, squared and times the later ones
    [11, 11, 0.1856], [11, 12, 0.0976], [11, 13, 0.7709], [11, 14, 1.0585], [11, 15, -0.4942],
    // early aligned, more, squared and times the later ones
    [12, 12, 0.7636], [12, 13, 0.1964], [12, 14, 0.2625], [12, 15, 0.8235],
    // early aligned, less, squared and times the later ones
    [13, 13, 0.8564], [13, 14, 0.5367], [13, 15, 0.2107],
    // starts aligned, squared and times the later ones
    [14, 14, -0.1605], [14, 15, 0.651],
    // ends aligned, squared and times the later ones
    [15, 15, -0.9167],
  ],
};
