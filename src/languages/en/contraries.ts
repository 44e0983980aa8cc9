/** Words by which a sentence says without a “not” what another says with it. Closed classes; our own lists. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Verbs and nouns that say by themselves that something is not so. */
export const denials = words(
  `deny denies denied denying denial denials dispute disputes disputed disputing refute refutes refuted refuting contradict
  contradicts contradicted`,
);

/** What happened and what did not, each by its own words: “none survived”, “all died”. */
const outcomes = [
  [
    'survive survives survived surviving survivor survivors',
    'die dies died dying dead death deaths perished killed',
  ],
  ['allow allows allowed allowing permitted', 'ban bans banned banning forbids forbidden barred'],
  ['find finds found', 'lost missing'],
].map((sides) => sides.map(words));

/** Whether one word says the outcome that the other excludes. Symmetric. */
export function areContraryOutcomes(a: string, b: string): boolean {
  return outcomes.some(([x, y]) => (x!.has(a) && y!.has(b)) || (x!.has(b) && y!.has(a)));
}

/** What is denied by being called so: “said that was untrue”. */
export const falsehoods = words(
  'untrue false wrong baseless groundless unfounded nonsense lie lies rubbish fabricated',
);

/** Behind a “not” these say that something stands above all others: “not as bad”, “no bigger one”. */
export const equalities = words(
  `as so such more less better worse bigger larger smaller higher lower longer stronger matched equalled rivalled`,
);

/** What stands above all others. */
export const superlatives = words(
  `most least worst best biggest largest greatest highest lowest longest strongest unprecedented unmatched unrivalled record`,
);
