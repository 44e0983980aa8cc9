import { createRandom } from '../lib/random.js';

/** Draws from a seed, so that a case can be made again. */
export interface Pick {
  readonly below: (limit: number) => number;
  readonly one: <T>(choices: readonly T[]) => T;
  readonly many: <T>(max: number, make: () => T) => T[];
  readonly chance: (share: number) => boolean;
}

export function createPick(seed: number): Pick {
  const random = createRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return {
    below,
    one: (choices) => choices[below(choices.length)]!,
    many: (max, make) => Array.from({ length: below(max + 1) }, make),
    chance: (share) => random() < share,
  };
}
