import { isNegative, takesBack } from '../../languages/en/negative-words.js';
import { isNegator } from '../../languages/en/negators.js';
import { isQuoted } from '../../text/is-quoted.js';
import { tagTokens, type Tag } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import { editedSentence } from '../alignment/edited-sentence.js';
import { isContent } from '../alignment/align-words.js';
import { passage, sameWording, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { relateTokens } from '../words/relate-tokens.js';
import { compareStatuses, type StatusVerdict } from './comparison.js';
import { areOneVerb, isMayForWill, isOnlyNegated } from './one-verb.js';
import { isOtherPredicate } from './is-other-predicate.js';
import { isPlanToldApart, isRefused, isRefusedInBoth, isToldBesides } from './told-besides.js';
import type { Status } from './status.js';
import { statusesOfSentence } from './statuses.js';
import { breaks } from './verb-shapes.js';

/** Words on each side of a verb in which another negative word may say the same. */
const nearby = 7;

const said: Readonly<Record<Status['time'], string>> = {
  happened: 'as something that happened',
  ongoing: 'as something that goes on',
  future: 'as something to come',
  hypothetical: 'as something that may or would be',
};

/** What two verbs may be found to be where one has a “will” and the other a “may”. */
const oftenModal = new Set<StatusVerdict>(['same', 'time-changed', 'modality-changed']);

/** What became of the status of two verbs that tell of one thing. */
export function tellStatusChange(context: FactContext, a: Status, b: Status): Finding | undefined {
  // Whoever edits one word of a sentence means it; whoever translates it anew picks tenses freely.
  const isStrict = editedSentence(context, a.sentence) !== undefined;
  const compared = compareStatuses(a, b, { isStrict });
  const { isCopy } = context;
  // Copies keep the “will” of a verb that they keep, also in clauses and words of which tenses say little.
  const isModal = isCopy && oftenModal.has(compared) && isMayForWill(context, a, b);
  const verdict = isModal ? 'modality-changed' : compared;
  if (verdict === 'same') return undefined;
  if (verdict === 'negated') {
    // “Why should they pay?”, “so why shouldn't they?”: told anew, what is asked denies nothing.
    if (!isStrict && a.isQuestion && b.isQuestion) return undefined;
    // “refused to concede” is finite in what refuses.
    const isOtherForm = a.isFinite !== b.isFinite && !isRefused(a) && !isRefused(b);
    if ((!isStrict && isOtherForm) || isTurnedElsewhere(context, a, b)) return undefined;
    if (isOtherPredicate(context, a, b)) return undefined;
  }
  // What negates may stand outside the verb (“no day will be cool”): then only the sentence shows it.
  const isOutside = verdict === 'negated' && sameWording(textOf(context.source, a), textOf(context.copy, b));
  // “nothing but a fraud”, “nothing more than a fraud”: both negate, each in its place.
  if (isOutside && !isStrict && hasNegator(context.source, a) && hasNegator(context.copy, b))
    return undefined;
  const sides = {
    source: passage(context.source, isOutside ? context.source.sentences[a.sentence]! : a.group),
    copy: passage(context.copy, isOutside ? context.copy.sentences[b.sentence]! : b.group),
  };
  switch (verdict) {
    case 'negated': {
      const isOfVerb = isCopy && !isOutside && isOnlyNegated(context, a, b);
      return tell(isOfVerb ? 'verb-negated' : 'negated', 'status', sides, { isCopy });
    }
    case 'time-changed': {
      if (!isStrict && (isToldBesides(context, a, b) || isPlanToldApart(context, a, b))) return undefined;
      const isPlan = a.time === 'happened' && b.time === 'future';
      const plan = isCopy && areOneVerb(a, b) ? 'verb-told-as-plan' : 'told-as-plan';
      const name = isPlan ? plan : a.time === b.time ? 'tense-changed' : 'time-class-changed';
      const words = { sourceTime: said[a.time], copyTime: said[b.time] };
      // “Agrees” and “agreed” are the habit of a desk; “opens in May”, “is opening in May”, “will open in May” are one.
      const isHabit =
        (a.isBare && b.isBare && a.time !== 'future' && b.time !== 'future') ||
        (isPresent(a) && isWill(b)) ||
        (isPresent(b) && isWill(a)) ||
        // “Tries to win”, “wants to win”: neither has come about; of “he is leaving”, “if he is leaving” the verb says nothing.
        (!isActual(a) && !isActual(b)) ||
        // “They would pay in cash”, “they paid in cash”: outside of what somebody says it is a habit as often as a condition.
        isWouldBe(a, b) ||
        isWouldBe(b, a) ||
        sameWording(sides.source.text, sides.copy.text);
      return tell(name, 'status', sides, { isCopy, words, ...(isHabit && { severity: 'minor' as const }) });
    }
    case 'modality-changed':
      // A hedge beside the verb came or went: the judge of edits names it.
      if (sameWording(sides.source.text, sides.copy.text)) return undefined;
      return tell(isModal ? 'verb-modal-changed' : 'modality-changed', 'status', sides, { isCopy });
    case 'question-changed':
      // What is asked between marks is asked, however the sentence round it ends.
      if (isQuoted(context.source, a.group.start) || isQuoted(context.copy, b.group.start)) return undefined;
      // “Do you want to lose it?”, “we don't want to lose it”: a question that answers itself.
      if (hasNegator(context.source, a) !== hasNegator(context.copy, b)) return undefined;
      return tell('question-changed', 'status', sides, { isCopy });
  }
}

function isWouldBe(supposed: Status, fact: Status): boolean {
  return supposed.isConditional && supposed.time === 'hypothetical' && fact.isBare && fact.tense === 'past';
}

function isActual({ time }: Status): boolean {
  return time === 'happened' || time === 'ongoing';
}

function isPresent({ time, tense, modality, isPerfect }: Status): boolean {
  return time === 'ongoing' && tense === 'present' && modality === 'certain' && !isPerfect;
}

function isWill({ time, tense, modality, phase }: Status): boolean {
  return time === 'future' && tense === 'future' && modality === 'certain' && phase === undefined;
}

function hasNegator({ tokens, sentences }: PreparedArticle, { sentence }: Status): boolean {
  const { firstToken, endToken } = sentences[sentence]!;
  for (let i = firstToken; i < endToken; i++) if (isNegated(tokens[i]!.norm)) return true;
  return false;
}

function isNegated(norm: string): boolean {
  return isNegator(norm) || norm === 'cannot';
}

/** The “not” nearest before a verb, in the same sentence. */
function lastNegatorBefore({ tokens, sentences }: PreparedArticle, { sentence, verbToken }: Status) {
  const from = Math.max(sentences[sentence]!.firstToken, verbToken - nearby);
  for (let i = verbToken - 1; i >= from; i--) if (isNegated(tokens[i]!.norm)) return i;
  return undefined;
}

function textOf({ text }: PreparedArticle, { group }: Status): string {
  return text.slice(group.start, group.end);
}

/**
 * What the one sentence says with a “not” the other may say with another word: it has a negative word of its own (“was
 * not properly kept”, “was poorly kept”), or the “not” is part of a word for which another stands (“is unsafe”, “is
 * dangerous”), and then it is for the judges of words to say what that makes of it.
 */
function isTurnedElsewhere(context: FactContext, a: Status, b: Status): boolean {
  if (isSaidBesides(context, a, b)) return true;
  const { words } = context;
  const isSource = a.polarity === 'positive';
  const [document, status, partners] = isSource
    ? [context.source, a, words.toCopy]
    : [context.copy, b, words.toSource];
  const [other, negative] = isSource ? [context.copy, b] : [context.source, a];
  const { firstToken, endToken } = document.sentences[status.sentence]!;
  const first = Math.max(firstToken, status.verbToken - nearby);
  const end = Math.min(endToken, status.verbToken + nearby + 1);
  const positive =
    negative.negativePredicate === undefined
      ? undefined
      : other.tokens[negative.negativePredicate]!.norm.replace(/^(?:un|in|im|il|ir|dis)/, '');
  // “Is not prepared to sell”, “is not ready to sell”: the same “not” stands before both, on whatever it hangs.
  const turning = lastNegatorBefore(other, negative);
  const answer = turning === undefined ? -1 : (isSource ? words.toSource : words.toCopy)[turning]!;
  if (answer >= first && answer < status.verbToken && isNegated(document.tokens[answer]!.norm)) return true;
  if (isRefusedInBoth(other, negative, document, isSource ? words.toSource : words.toCopy)) return true;
  let isPositive = positive === undefined;
  for (let i = firstToken; i < endToken; i++) {
    const { norm } = document.tokens[i]!;
    const isNear = i >= first && i < end;
    const isLeft = partners[i]! >= 0 && other.tokens[partners[i]!]!.stem === document.tokens[i]!.stem;
    // “Nobody could be found who had met her”, “none of them had met her”: it turns the verbs of clauses behind it too.
    if (!isLeft && (isNear ? isNegative(norm) : i < first && nobody.has(norm))) return true;
    if (isNear && positive !== undefined && norm.startsWith(positive)) isPositive = true;
  }
  return !isPositive || isToldAnew(context, a, b, isSource);
}

/**
 * In a sentence of which else little changed, another verb or thing stands where the “not” was: “could not seal it”,
 * “needed help sealing it”.
 */
function isToldAnew(context: FactContext, a: Status, b: Status, isSource: boolean): boolean {
  const { source, copy, words } = context;
  // “Never out of print”, “always in print”: of two words of one clause that deny each takes the other back.
  const turns =
    turnsBeside(source, a.verbToken, copy, words.toCopy) +
    turnsBeside(copy, b.verbToken, source, words.toSource);
  if (turns > 0 && turns % 2 === 0) return true;
  const hunks = editedSentence(context, a.sentence)?.hunks;
  if (!hunks) return false;
  const [positive, negative] = isSource ? [source, copy] : [copy, source];
  const partners = isSource ? words.toCopy : words.toSource;
  const tags = tagTokens(positive);
  return hunks.some(({ source: own, copy: others }) => {
    const [[first, end], [from, to]] = isSource ? [own, others] : [others, own];
    if (!negative.tokens.slice(from, to).some(({ norm }) => isNegated(norm))) return false;
    for (let i = first; i < end; i++) {
      if (!open.has(tags[i]!) || !isContent(positive.tokens[i]!)) continue;
      const partner = partners[i]!;
      // “Not expensive”, “economical”: what a “not” would make of it another word says.
      if (partner < 0 || (partner >= from && partner < to && isOtherWord(positive, i, negative, partner)))
        return true;
    }
    return false;
  });
}

/**
 * The text that denies it affirms it of something else in the same sentence: “camps have been held, but none with guests will
 * be held”. What the other affirms is then rather that.
 */
function isSaidBesides({ source, copy }: FactContext, a: Status, b: Status): boolean {
  const [document, negative] = a.polarity === 'negative' ? [source, a] : [copy, b];
  return (
    negative.lemma !== 'be' &&
    statusesOfSentence(document, negative.sentence).some(
      ({ verbToken, lemma, polarity }) =>
        verbToken !== negative.verbToken && lemma === negative.lemma && polarity === 'positive',
    )
  );
}

const nobody = new Set(['nobody', 'none', 'nothing', 'neither', 'nowhere']);

/** Words that came or went in the clause of a verb and deny. */
function turnsBeside(
  document: PreparedArticle,
  verb: number,
  other: PreparedArticle,
  partners: Int32Array,
): number {
  let [from, until] = [verb, verb + 1];
  while (from > Math.max(0, verb - nearby) && !breaks(document, from)) from--;
  while (until < Math.min(document.tokens.length, verb + nearby) && !breaks(document, until)) until++;
  let count = 0;
  for (let i = from; i < until; i++) {
    const { norm, stem } = document.tokens[i]!;
    if (takesBack(norm) && other.tokens[partners[i]!]?.stem !== stem) count++;
  }
  return count;
}

function isOtherWord(one: PreparedArticle, i: number, other: PreparedArticle, j: number): boolean {
  return one.tokens[i]!.stem !== other.tokens[j]!.stem && relateTokens(one, i, other, j).relation !== 'same';
}

const open = new Set<Tag>(['VERB', 'NOUN', 'ADJ']);
