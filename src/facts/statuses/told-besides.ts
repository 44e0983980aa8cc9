import { isNegative } from '../../languages/en/negative-words.js';
import type { PreparedArticle, Span } from '../../types.js';
import { isContent } from '../alignment/align-words.js';
import { tokenAt, type FactContext } from '../fact-context.js';
import { sayTheSame } from '../words/say-the-same.js';
import type { Status } from './status.js';
import { statusesOfSentence } from './statuses.js';

/**
 * “Were killed and had been prepared to die”, “died, prepared for death”: another verb of the same sentence tells what this one
 * is held against, in its very time.
 */
export function isToldBesides({ source, copy, words }: FactContext, a: Status, b: Status): boolean {
  const tells = (document: PreparedArticle, one: Status, other: Status, partners: Int32Array) =>
    statusesOfSentence(document, one.sentence).some(
      (status) =>
        (status.group.end <= one.group.start || status.group.start >= one.group.end) &&
        partners[status.verbToken]! < 0 &&
        status.time === other.time &&
        status.polarity === other.polarity &&
        (status.lemma === other.lemma || sayTheSame(status.lemma, other.lemma, 'VERB')),
    );
  return tells(source, a, b, words.toCopy) || tells(copy, b, a, words.toSource);
}

/** “Were prepared to die”, “died, prepared for death”: what made it a plan stands apart from the verb, and makes it one still. */
export function isPlanToldApart({ source, copy, words }: FactContext, a: Status, b: Status): boolean {
  const stands = (
    one: PreparedArticle,
    own: Status,
    other: Span,
    partners: Int32Array,
    target: PreparedArticle,
  ) => {
    for (let i = tokenAt(one, own.group.start); i < own.verbToken; i++) {
      const partner = target.tokens[partners[i]!];
      if (!isContent(one.tokens[i]!) || partner?.stem !== one.tokens[i]!.stem) continue;
      if (partner.end <= other.start || partner.start >= other.end) return true;
    }
    return false;
  };
  return stands(source, a, b.group, words.toCopy, copy) || stands(copy, b, a.group, words.toSource, source);
}

/** “Refused to”, “failed to”: the verb on top says that it was not done. */
export function isRefused({ phase }: Status): boolean {
  return phase === 'refuse' || phase === 'fail';
}

/** “Declined to comment”, “asked for comment, it declined to say more”: the refusal stands in both, before another verb. */
export function isRefusedInBoth(
  one: PreparedArticle,
  refused: Status,
  other: PreparedArticle,
  partners: Int32Array,
): boolean {
  if (!isRefused(refused) || !answers.has(refused.lemma)) return false;
  const { firstToken } = one.sentences[refused.sentence]!;
  for (let i = refused.verbToken - 1; i >= Math.max(firstToken, refused.verbToken - maxToRefusal); i--) {
    const partner = partners[i]!;
    const { stem, norm } = one.tokens[i]!;
    if (norm !== 'to' && partner >= 0 && isNegative(norm) && other.tokens[partner]!.stem === stem)
      return true;
  }
  return false;
}

/** What is declined to a reporter: a closed class. */
const answers = new Set(
  'comment say speak discuss answer respond elaborate disclose tell talk give provide'.split(' '),
);
/** Farthest that “declined” stands before what was declined, in words. */
const maxToRefusal = 3;
