import type { Span } from '../types.js';

/** What stands before `n't` is cut short in three verbs. */
export const cutVerbs: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);

/** Verbs before `nt`; no other word is written so, but `cant` and `wont`, which are rarer than the slip. */
const stripped = /^(do|does|did|has|have|had|is|are|was|were|could|would|should|must|need|ca|wo)(nt)$/i;
/** Pronouns and their verb without the apostrophe, where the two together are no other word. */
const joined =
  /^(?:(they|you)(re)|(they|you|we|i)(ve)|(they|you|it)(ll)|(he|she|that|what|there|here|who)(s)|(i)(m))$/i;
/** A mark of the page that was glued to the word behind it. */
const mark = /^(?:ADVERTISEMENT|Advertisement)(?=\p{Lu}\p{Ll})/u;
/** Two sentences that were glued: small letters, then a word that opens one. Names like YouTube have a capital first. */
const glued =
  /^(\p{Ll}{3,})(The|A|An|He|She|It|They|We|In|On|At|But|And|For|This|That|These|Those|Read|More|Photo|Image|Advertisement|ADVERTISEMENT)$/u;

/** A part of a damaged word, with the word it stands for where that is not what is written. */
export interface MendedPart extends Span {
  readonly norm?: string;
}

/**
 * The words of an English word that lost its apostrophe or the space behind it: `havent`, `theyre`, `ADVERTISEMENTPelosi`,
 * `monthThe`. What the page itself put in is no word. `undefined` for a word that is whole.
 */
export function splitDamaged(word: string): readonly MendedPart[] | undefined {
  if (word.length > maxLength) return undefined;
  if (word === 'ADVERTISEMENT') return [];
  // An acronym is written like itself: an IM, a ILL.
  if (word.length > 2 && word === word.toUpperCase()) return undefined;
  const negation = stripped.exec(word);
  if (negation) {
    const verb = negation[1]!;
    const norm = cutVerbs.get(verb.toLowerCase());
    return [
      { start: 0, end: verb.length, ...(norm === undefined ? {} : { norm }) },
      { start: verb.length, end: word.length, norm: "n't" },
    ];
  }
  const clitic = joined
    .exec(word)
    ?.slice(1)
    .filter((part) => part !== undefined);
  if (clitic?.length === 2 && word !== 'IM' && word !== 'im') {
    const [first, second] = clitic;
    return [
      { start: 0, end: first!.length },
      { start: first!.length, end: word.length, norm: `'${second!.toLowerCase()}` },
    ];
  }
  const page = mark.exec(word)?.[0].length;
  if (page !== undefined) return [{ start: page, end: word.length }];
  const both = glued.exec(word);
  if (!both) return undefined;
  const end = both[1]!.length;
  return /^ADVERTISEMENT$/i.test(both[2]!)
    ? [{ start: 0, end }]
    : [
        { start: 0, end },
        { start: end, end: word.length },
      ];
}

/** The longest of them is a word of this length and a glued one. */
const maxLength = 64;
