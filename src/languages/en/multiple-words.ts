/** Words that tell how many times as much something is; closed classes, our own lists. */

/** Verbs that say it of what grew or shrank. */
export const multipleVerbs: ReadonlyMap<string, number> = new Map(
  Object.entries({
    0.5: 'halved halving',
    2: 'doubled doubling',
    3: 'tripled tripling trebled trebling',
    4: 'quadrupled quadrupling',
    5: 'quintupled quintupling',
  }).flatMap(([value, words]) => words.split(' ').map((word): [string, number] => [word, Number(value)])),
);

/** Words that say it only of what stands behind them: `twice the price`, but not `scored twice` and `a double murder`. */
export const multipleWords: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['double', 2],
  ['thrice', 3],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
]);

/** What stands between a multiple and the thing that it is a multiple of. */
export const multipleLeads: ReadonlySet<string> = new Set(
  'as the what that those its their his her our last this more'.split(' '),
);
