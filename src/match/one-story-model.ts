import type { LogisticModel } from './logistic-model.js';

/** Log-odds that two texts that share so much tell one story. Made by bench/fit/one-story-model.ts: do not edit. */
// prettier-ignore
export const oneStoryModel: LogisticModel = {
  means: [0.1033, 0.1082, 0.0414, 0.0852, 0.3258, 1.4316, 0.0885, 1.6364, 0.5193, 1.957, 4.4003, 0.4987],
  deviations: [0.2039, 0.2292, 0.1206, 0.1915, 0.5723, 0.9456, 0.1419, 1.1153, 0.3138, 0.8108, 1.4357, 0.3045],
  bias: 2.6223,
  terms: [
    [0, -1, 0.0197], // slots replaced
    [1, -1, -0.9657], // numbers replaced
    [2, -1, 0.2215], // names replaced
    [3, -1, -1.2791], // slots replaced in one frame
    [4, -1, -0.0172], // slots replaced, how many
    [5, -1, 1.6027], // slots kept
    [6, -1, -0.8538], // content replaced
    [7, -1, 1.5044], // content kept
    [8, -1, 1.2748], // slots found
    [9, -1, -3.2378], // slots
    [10, -1, 3.527], // words
    [11, -1, -1.0417], // shingles in common
    // slots replaced, squared and times the later ones
    [0, 1, -0.1273], [0, 2, 0.0137], [0, 3, -0.1002], [0, 5, -0.3154], [0, 6, 0.1899], [0, 7, -0.024],
    [0, 8, 0.0207], [0, 9, 0.0397], [0, 10, -0.138], [0, 11, -0.1017],
    // numbers replaced, squared and times the later ones
    [1, 1, -0.2424], [1, 2, 0.0635], [1, 3, -0.2623], [1, 4, -0.286], [1, 5, -0.385], [1, 6, 0.3359],
    [1, 7, 0.0215], [1, 8, -0.218], [1, 9, -0.2002], [1, 10, -0.0679], [1, 11, -0.1044],
    // names replaced, squared and times the later ones
    [2, 2, -0.3842], [2, 3, -0.0299], [2, 4, 0.0849], [2, 5, -0.1357], [2, 7, -0.018], [2, 8, 0.3107],
    [2, 9, 0.12], [2, 10, -0.0295], [2, 11, 0.0565],
    // slots replaced in one frame, squared and times the later ones
    [3, 3, 0.2549], [3, 4, 0.2588], [3, 5, 0.2064], [3, 6, -0.2251], [3, 7, 0.2233], [3, 8, 0.167],
    [3, 9, 0.6159], [3, 10, 0.1354], [3, 11, 0.3086],
    // slots replaced, how many, squared and times the later ones
    [4, 4, 0.2827], [4, 5, -0.0511], [4, 6, 0.2035], [4, 7, 0.1201], [4, 8, 0.1328], [4, 9, 0.2722],
    [4, 10, 0.0561], [4, 11, 0.3934],
    // slots kept, squared and times the later ones
    [5, 5, 0.3675], [5, 6, 0.0809], [5, 7, -0.2292], [5, 8, 0.3249], [5, 9, 0.3959], [5, 10, -0.919],
    [5, 11, 0.3982],
    // content replaced, squared and times the later ones
    [6, 6, 0.1008], [6, 7, -0.3479], [6, 8, 0.1168], [6, 9, -0.3063], [6, 10, 0.6974], [6, 11, -0.9326],
    // content kept, squared and times the later ones
    [7, 7, 0.0382], [7, 8, -0.7574], [7, 9, 0.7625], [7, 10, -0.5062], [7, 11, 0.4348],
    // slots found, squared and times the later ones
    [8, 8, -0.2917], [8, 9, 0.443], [8, 10, -0.2649], [8, 11, 0.2105],
    // slots, squared and times the later ones
    [9, 9, -0.4585], [9, 10, -0.1855], [9, 11, -0.3318],
    // words, squared and times the later ones
    [10, 10, 0.4044], [10, 11, -1.2777],
    // shingles in common, squared and times the later ones
    [11, 11, 0.833],
  ],
};
