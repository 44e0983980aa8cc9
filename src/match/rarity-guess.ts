/**
 * Mean of −log document frequency of the words of an article, by length (rows) and by how often it says them (columns).
 * Made by bench/fit/rarity-guess.ts: do not edit.
 */
export const rarityGuess: readonly (readonly number[])[] = [
  [2.21, 1.18, 0.41, 0.02],
  [1.5, 0.31, 0.16, 0.05],
  [1.78, 0.73, 0.49, 0.13],
  [2.05, 0.94, 0.65, 0.55],
  [2.82, 1.96, 2, 2.22],
  [3.28, 2.71, 2.84, 3.06],
  [3.63, 2.91, 2.95, 3.35],
  [3.7, 2.53, 2.22, 2.74],
  [4.11, 2.93, 2.55, 3.2],
  [4.44, 3.28, 3.44, 3.33],
  [4.52, 3.03, 2.89, 3.67],
];
