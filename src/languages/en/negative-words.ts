import { negativePredicates, nounNegators, verbNegators } from './negators.js';

/** English words that say by themselves what a “not” would say elsewhere. Our own list. */
const negative: ReadonlySet<string> = new Set(
  (
    'only except but without lack lacks lacked lacking poorly badly rarely seldom hardly barely scarcely little few ' +
    'free prohibit prohibits prohibited ban bans banned forbid forbidden forbids prevent prevents prevented stop ' +
    'stopped avoid avoids avoided refuse refused refuses fail failed fails deny denied denies reject rejected rule ' +
    'ruled exclude excluded instead rather until unless miss missed missing absence absent stay remain remained ' +
    'remains halt halts halted keep keeps kept keeping hold holds held less missing impossible unable cannot neither nor no none nobody nothing never not'
  ).split(' '),
);

/**
 * Verbs that say of what follows that it did not happen, after Nairn, Condoravdi and Karttunen, “Computing relative polarity
 * for textual inference”, 2006, in all their forms; and the little words that do so beside a noun.
 */
const implicative: ReadonlySet<string> = new Set(
  (
    'neglect neglects neglected neglecting overlook overlooks overlooked overlooking ignore ignores ignored ignoring ' +
    'disregard disregards disregarded disregarding decline declines declined declining omit omits omitted omitting cease ceases ' +
    'ceased ceasing forget forgets forgot forgotten refrain refrains refrained refraining abstain abstains abstained ' +
    'abandon abandons abandoned hesitate hesitates hesitated lose loses lost losing escape escapes escaped withhold ' +
    'withholds withheld forgo forgoes forwent reluctant loath loth yet zero minus short empty devoid void beyond outside ' +
    'poor far exempt scarce rare failing refusing lack failure refusal inability'
  ).split(' '),
);

const all: ReadonlySet<string> = new Set([
  ...negative,
  ...implicative,
  ...nounNegators,
  ...verbNegators,
  ...negativePredicates,
]);

/** Words that leave what they govern in doubt. */
export const doubtingWords: ReadonlySet<string> = new Set(
  (
    'doubt doubts doubted doubting dismiss dismisses dismissed dismissing dispute disputes disputed disputing question ' +
    'questions questioned rumour rumours rumor rumors suspect suspects suspected allege alleges alleged allegedly ' +
    'reportedly supposedly perhaps maybe possibly probably'
  ).split(' '),
);

/** Whether a word, folded, turns or nearly turns a statement round. */
export function isNegative(norm: string): boolean {
  return deniesByItself(norm) || negativePrefix.test(norm);
}

/** The same without words that only look as if they began with a negative prefix: `increase`, `important`. */
export function deniesByItself(norm: string): boolean {
  return all.has(norm) || norm.endsWith("n't") || (lackingSuffix.test(norm) && !notLacking.has(norm));
}

/** “Pilotless” is “without a pilot”. */
const lackingSuffix = /^[a-z]{3,}less$/;
const notLacking: ReadonlySet<string> = new Set(
  'unless nonetheless nevertheless regardless bless wireless timeless countless'.split(' '),
);

const negativePrefix = /^(?:un|in|im|dis|non|mis)-?[a-z]{5,}$/;

/** The positive word in a word that holds its own “not”: `like` of `dislike`; none in `under`, `display` or `include`. */
export function negativeStem(norm: string): string | undefined {
  if (notNegative.has(norm)) return undefined;
  const stem = /^(?:un|dis|non-?|mis)([a-z]{4,})$/.exec(norm)?.[1];
  return stem ?? (negativePredicates.has(norm) ? norm.slice(2) : undefined);
}

/** Frequent words that only look as if they began with a negative prefix. */
const notNegative: ReadonlySet<string> = new Set(
  (
    'under until union united unite unit university universal universe unique uncle understand understood understanding ' +
    'discuss discussed discussion display displayed distance distant district discover discovered discovery dispute ' +
    'disputed disease distinct distribute distributed distribution dish disk dispatch dispatched discount mission missile ' +
    'mister misty none nonetheless disaster discipline discourse'
  ).split(' '),
);

/** Of these, words that join, limit or date, and beside a “not” or an opposite take nothing back. */
const merelyLimiting: ReadonlySet<string> = new Set(
  (
    'but only except even any than too although despite until unless instead rather first last still longer same alone just ' +
    'merely due former formerly once used end ended ends ending keep keeps kept hold holds held remain remains remained stay ' +
    'less fewer yet behind different differently otherwise outside beyond minus short'
  ).split(' '),
);

/** Whether a word may take back what a “not” or an opposite beside it says: “never out of print”, “of little popularity”. */
export function takesBack(norm: string): boolean {
  return (deniesByItself(norm) || turnedElsewhere.has(norm)) && !merelyLimiting.has(norm);
}

/** Verbs and little words that, put into a statement, say that it did not or must not happen. Our own list. */
export const turningWords: ReadonlySet<string> = new Set(
  (
    "n't no not never none neither nor without cannot avoid avoids avoided avoiding prevent prevents prevented preventing " +
    'hinder hinders hindered hindering fail fails failed failing refuse refuses refused refusing stop stops stopped ' +
    'stopping lack lacks lacked lacking eliminate eliminates eliminated deny denies denied denying unable impossible ' +
    "isn't wasn't aren't weren't don't doesn't didn't won't can't couldn't shouldn't hasn't haven't hadn't wouldn't"
  ).split(' '),
);

/**
 * What says without a negative word that something has not been, is no more, or was not for long: “still to review” for “not
 * yet reviewed”, “first win since” for “had not won since”, “former”, “against”. Our own list.
 */
export const turnedElsewhere: ReadonlySet<string> = new Set(
  (
    'still pending awaiting awaits await awaited due first last former formerly once used against end ended ends ending ' +
    'longer oppose opposed opposes opposing opposition object objected objects contrary different differently otherwise ' +
    'even any than too clear cleared acquit acquitted innocent same alone just merely away off out behind doubt doubts ' +
    'doubted doubtful question questioned questions false falsely myth wrong wrongly incapable ineligible withdrew withdraw ' +
    'withdrawn cancel cancelled canceled scrap scrapped postponed delayed shut closed quit left despite although'
  ).split(' '),
);

/**
 * Words that leave open what stands near them, call it hard, untrue or half done, or tell of another time or of a part only: they deny
 * nothing, and next to it. Our own list, after sentences that say the same in other words.
 */
export const leavingOpen: ReadonlySet<string> = new Set(
  (
    'till since ago before became become becomes hard harder difficult difficulty struggle struggles struggled struggling ' +
    'challenging ought supposed expected claim claims claimed refute refutes refuted contradict contradicts contradicted pretend ' +
    'pretends pretended bogus hoax nearly almost partly partially half mostly majority minority third quarter afraid fear fears feared'
  ).split(' '),
);

/** Not “fully” done, not “immediately”, not “everyone”: it is the degree, the time or the number that is denied. A closed class. */
export const deniedDegrees: ReadonlySet<string> = new Set(
  (
    'least fully completely entirely totally wholly quite officially formally immediately always easily yet nearly very so too ' +
    'everyone everybody every all both of such much many enough'
  ).split(' '),
);
