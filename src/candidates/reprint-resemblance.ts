/**
 * Resemblance of two texts, in [0, 1], from which one is a reprint of the other: the same wording but for cuts, a new
 * lead or a correction. The bands are planned to find 99 of 100 such pairs (`npm run bench:scale`); rewrites by other
 * hands lie below (`npx tsx bench/measure/candidate-thresholds.ts`).
 */
export const reprintResemblance = 0.6;
