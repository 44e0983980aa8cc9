import type { LogisticModel } from './logistic-model.js';

/** The one-story model for other languages than English. Made by bench/fit/one-story-model.ts: do not edit. */
// prettier-ignore
export const otherOneStoryModel: LogisticModel = {
  means: [0.1257, 0.125, 0.024, 0.1037, 0.3134, 0.9289, 0.0836, 1.4615, 0.4119, 1.4177, 4.3919, 0.4975],
  deviations: [0.2467, 0.2515, 0.074, 0.2241, 0.578, 0.8445, 0.1367, 1.1355, 0.327, 0.81, 1.433, 0.3054],
  bias: 1.7925,
  terms: [
    [0, -1, -0.62], // slots replaced
    [1, -1, -0.0849], // numbers replaced
    [2, -1, -0.4594], // names replaced
    [3, -1, -0.861], // slots replaced in one frame
    [4, -1, -0.2402], // slots replaced, how many
    [5, -1, 1.3517], // slots kept
    [6, -1, -1.0008], // content replaced
    [7, -1, 1.2677], // content kept
    [8, -1, 1.0117], // slots found
    [9, -1, -3.208], // slots
    [10, -1, 4.0464], // words
    [11, -1, -0.62], // shingles in common
    // slots replaced, squared and times the later ones
    [0, 0, -0.107], [0, 1, -0.0202], [0, 2, -0.0214], [0, 3, -0.1783], [0, 4, -0.1107], [0, 5, -0.0392],
    [0, 6, 0.0729], [0, 7, 0.024], [0, 8, -0.0493], [0, 9, 0.0621], [0, 11, 0.0818],
    // numbers replaced, squared and times the later ones
    [1, 1, 0.1375], [1, 2, -0.1053], [1, 3, -0.2122], [1, 4, -0.0243], [1, 5, -0.021], [1, 6, 0.2861],
    [1, 7, -0.1089], [1, 8, -0.0692], [1, 9, 0.0392], [1, 10, -0.103], [1, 11, 0.1269],
    // names replaced, squared and times the later ones
    [2, 2, -0.0158], [2, 3, -0.0169], [2, 4, 0.0119], [2, 5, 0.1497], [2, 6, 0.2667], [2, 7, 0.3033],
    [2, 8, 0.0445], [2, 9, 0.3492], [2, 10, 0.1703], [2, 11, -0.1704],
    // slots replaced in one frame, squared and times the later ones
    [3, 3, 0.1422], [3, 4, -0.0993], [3, 5, 0.0918], [3, 6, 0.0978], [3, 7, 0.0114], [3, 8, 0.0076],
    [3, 9, 0.3005], [3, 10, -0.0674], [3, 11, 0.439],
    // slots replaced, how many, squared and times the later ones
    [4, 4, -0.1459], [4, 5, 0.0082], [4, 6, -0.0518], [4, 7, -0.0135], [4, 8, -0.1063], [4, 9, 0.1299],
    [4, 10, 0.1085], [4, 11, 0.2285],
    // slots kept, squared and times the later ones
    [5, 5, 0.4453], [5, 6, 0.038], [5, 7, -0.3812], [5, 8, 0.1914], [5, 9, 0.6376], [5, 10, -0.6924],
    [5, 11, 0.672],
    // content replaced, squared and times the later ones
    [6, 6, 0.1295], [6, 7, -0.0112], [6, 8, 0.0369], [6, 9, -0.3898], [6, 10, 0.7687], [6, 11, -0.9796],
    // content kept, squared and times the later ones
    [7, 7, 0.1937], [7, 8, -0.8127], [7, 9, 0.3915], [7, 10, -0.6748], [7, 11, 0.381],
    // slots found, squared and times the later ones
    [8, 8, -0.1547], [8, 9, 0.3251], [8, 10, -0.3484], [8, 11, -0.1818],
    // slots, squared and times the later ones
    [9, 9, 0.1742], [9, 10, -0.1969], [9, 11, 0.0238],
    // words, squared and times the later ones
    [10, 10, 0.3639], [10, 11, -1.4695],
    // shingles in common, squared and times the later ones
    [11, 11, 1.0713],
  ],
};
