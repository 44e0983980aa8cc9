/** Number words of English; our own list. */

export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
]);

export const tens: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Words that multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Short scales, read only next to digits: `1.2bn`, `300m`. `m` may also be metres: see the grammar. */
export const scaleLetters: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['mlrd', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
  ['trln', 1e12],
  ['tr', 1e12],
]);

/** Plural scales stand alone, for a number nobody counted: `hundreds of people`. Least and greatest. */
export const vagueScales: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 99]],
  ['tens', [20, 99]],
  ['scores', [40, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2e3, 9999]],
  ['lakhs', [2e5, 999_999]],
  ['millions', [2e6, 9_999_999]],
  ['crores', [2e7, 99_999_999]],
  ['billions', [2e9, 9_999_999_999]],
  ['trillions', [2e12, 9_999_999_999_999]],
]);

/** Words for a small number nobody counted. Least and greatest. */
export const vagueNumbers: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['couple', [2, 2]],
  ['pair', [2, 2]],
  ['handful', [3, 6]],
  ['few', [3, 5]],
  ['several', [3, 9]],
  ['numerous', [4, Infinity]],
  ['many', [4, Infinity]],
  ['countless', [20, Infinity]],
]);

/** What may stand between *a* and *number of*. */
export const vagueAmounts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['small', [2, 6]],
  ['limited', [2, 9]],
  ['certain', [2, 20]],
  ['large', [4, Infinity]],
  ['great', [4, Infinity]],
  ['huge', [20, Infinity]],
]);

/** Lower parts of a fraction. `second` is left out: it is time or rank. */
export const denominators: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
  ['thirds', 3],
  ['quarters', 4],
  ['fourths', 4],
  ['fifths', 5],
  ['sixths', 6],
  ['sevenths', 7],
  ['eighths', 8],
  ['ninths', 9],
  ['tenths', 10],
  ['twentieths', 20],
  ['hundredths', 100],
  ['thousandths', 1000],
]);

/** One-character fractions. */
export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);
