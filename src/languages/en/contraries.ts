/** Words by which a sentence says without a “not” what another says with it. Closed classes; our own lists. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Verbs and nouns that say by themselves that something is not so, or was not done. */
export const denials = words(
  `deny denies denied denying denial denials dispute disputes disputed disputing refute refutes refuted refuting contradict
  contradicts contradicted reject rejects rejected rejecting rejection dismiss dismisses dismissed fail fails failed failing failure
  refuse refuses refused refusing refusal lack lacks lacked lacking prevent prevents prevented without unable impossible unlikely
  stop stops stopped miss misses missed missing never no none nobody nothing neither nor not cannot`,
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

/** With a “not” these say that something stands above all others: “not as bad”, “no bigger one”, “never before”, “not since 1994”. */
export const equalities = words(
  `as so such like before since ever again more less better worse bigger larger smaller higher lower longer stronger matched equalled
  rivalled`,
);

/** What stands above all others. */
export const superlatives = words(
  `most least worst best biggest largest greatest highest lowest longest strongest first last only unprecedented unmatched unrivalled
  record`,
);
