/** English words that turn a statement round. Our own lists. */

/** Stand inside the verb group: “did not go”, “has never gone”. */
export const verbNegators: ReadonlySet<string> = new Set(['not', "n't", 'never', 'nt']);

/** Nearly negative: “hardly any”; they count as negators of the verb beside them. */
export const nearNegators: ReadonlySet<string> = new Set(['hardly', 'barely', 'scarcely']);

/** Stand in the subject or the object: “no soldiers were killed”, “saw nothing”. */
export const nounNegators: ReadonlySet<string> = new Set([
  'no',
  'zero',
  'none',
  'nobody',
  'nothing',
  'nowhere',
  'neither',
  'nor',
]);

/** Those of them that make of a subject that nobody did it: “nobody in the family was hurt”. */
export const subjectNegators: ReadonlySet<string> = new Set(['nobody', 'none', 'no', 'neither']);

/** Words that say that there is no amount of something. */
export const noAmounts: ReadonlySet<string> = new Set(['no', 'none', 'zero', 'nil']);

/** Whether a word, folded, says no to the verb, the subject or the object beside it. */
export function isNegator(norm: string): boolean {
  return verbNegators.has(norm) || nounNegators.has(norm) || norm.endsWith("n't");
}

/** Followed by these a negator negates nothing: “not only”, “not just”, “no doubt”, “nothing but”, “no less than”. */
export const negatorBreakers: ReadonlySet<string> = new Set([
  'only',
  'just',
  'merely',
  'simply',
  'solely',
  'purely',
  'exclusively',
  'least',
  'but',
  'short',
  'doubt',
  'less',
  'fewer',
  'more',
  'later',
  'sooner',
  'matter',
  'wonder',
]);

/** “No higher than”: what stands behind the “no” makes a bound of it. */
export function isBound(norm: string, next: string): boolean {
  return next === 'than' && norm.endsWith('er');
}

/** Predicates that hold their own “not”, with the positive word: “is unclear” says what “is not clear” says. */
export const negativePredicates: ReadonlySet<string> = new Set(
  (
    'unable unclear unknown unlikely impossible unavailable unaware unhappy unsafe untrue unacceptable unhurt ' +
    'unharmed uninjured unusual uncommon unimportant unnecessary uncertain unsuccessful unsure unwilling unpopular ' +
    'incorrect incapable inaccurate insufficient incomplete inappropriate ineffective invisible inactive illegal ' +
    'irrelevant irregular impractical improbable dishonest dissatisfied absent unaffected unchanged unsuitable'
  ).split(' '),
);
