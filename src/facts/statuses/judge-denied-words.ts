import {
  deniedDegrees,
  deniesByItself,
  doubtingWords,
  leavingOpen,
  negativeStem,
  takesBack,
  turnedElsewhere,
} from '../../languages/en/negative-words.js';
import { modals } from '../../languages/en/modals.js';
import { isNegator, negatorBreakers, verbNegators } from '../../languages/en/negators.js';
import { firstEndingAfter } from '../../text/first-ending-after.js';
import { isQuoted } from '../../text/is-quoted.js';
import { verbForm } from '../../text/lemma.js';
import { tagTokens, type Tag } from '../../text/tags.js';
import type { PreparedArticle, Span } from '../../types.js';
import { editedSentence } from '../alignment/edited-sentence.js';
import { mirror, passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { isInCondition } from './condition.js';
import { isNoNegator } from './reading.js';
import { statusesByVerb } from './statuses.js';
import { breaks, endsAsQuestion } from './verb-shapes.js';

/** Farthest word that a negator turns, in words behind it. */
const maxScope = 5;
/** Sentences of one link that are read as one: more are a passage told anew, whose negatives answer nothing. */
const maxLinked = 3;
/** Words before and behind a word among which something may take back what is said of it. */
const before = 6;
const behind = 4;
/** Words before a participle in which its auxiliary stands. */
const maxToAuxiliary = 4;

/** Words before the second of two infinitives in which their “to” stands. */
const maxToInfinitive = 10;

/**
 * A word that stands in both texts, and is denied in one of them alone: “is not curable”, “the curable fever”. Told of sentences in
 * other words, whatever else is denied in them; of one that was merely edited the judges of statuses and reversals see the very place.
 */
export function judgeDeniedWords(context: FactContext): Finding[] {
  if (!context.isCopy) return [];
  const { source, copy } = context;
  const told = (was: Span, now: Span) =>
    tell('word-negated', 'status', { source: passage(source, was), copy: passage(copy, now) });
  return [
    ...deniedOnce(context).map(({ denied, affirmed }) => told(denied, affirmed)),
    ...deniedOnce(mirror(context)).map(({ denied, affirmed }) => told(affirmed, denied)),
  ];
}

interface Turn {
  readonly denied: Span;
  readonly affirmed: Span;
}

/** What the first text denies and the second does not. */
function deniedOnce(context: FactContext): Turn[] {
  const { source, copy, words, toCopy } = context;
  const turns: Turn[] = [];
  source.sentences.forEach(({ firstToken, endToken }, index) => {
    const linked = toCopy[index]!;
    if (linked.length === 0 || linked.length > maxLinked) return;
    let deniesElsewhere: boolean | undefined;
    for (let i = firstToken; i < endToken; i++) {
      if (!denies(source, i, firstToken)) continue;
      const head = headOf(source, i, endToken);
      const partner = head === undefined ? -1 : words.toCopy[head]!;
      if (head === undefined || partner < 0) continue;
      const sentence = firstEndingAfter(copy.sentences, copy.tokens[partner]!.start);
      if (!linked.includes(sentence) || editedSentence(context, index)?.partner === sentence) continue;
      // What is quoted in both is held against the quotation.
      if (isQuoted(source, source.tokens[i]!.start) && isQuoted(copy, copy.tokens[partner]!.start)) continue;
      if (!isOneWord(source, head, copy, partner) || negativeStem(source.tokens[head]!.norm)) continue;
      if (!isAffirmed(copy, partner, sentence)) continue;
      if (isTakenBack(source, i, head, words.toCopy, copy, i)) continue;
      if (isTakenBack(copy, partner, partner, words.toSource, source)) continue;
      deniesElsewhere ??=
        linked.some((j) => hasOtherNegator(copy, j, words.toSource, source)) ||
        besides(context, linked).some((j) => hasOtherNegator(copy, j, words.toSource, source));
      if (deniesElsewhere) return;
      // “is” of “isn't”.
      const first = /n['’]?t$/.test(source.tokens[i]!.norm) && i > firstToken ? i - 1 : i;
      turns.push({
        denied: { start: source.tokens[first]!.start, end: source.tokens[head]!.end },
        affirmed: copy.tokens[partner]!,
      });
    }
  });
  return turns;
}

/** Sentences near the linked ones that answer none of the source: “Officers are not looking for anyone else” may stand by itself. */
function besides({ toSource }: FactContext, linked: readonly number[]): number[] {
  const near = linked.flatMap((j) => [j - 2, j - 1, j + 1, j + 2]);
  return near.filter((j) => toSource[j]?.length === 0);
}

/** A “not” that turns what stands behind it, and supposes nothing. */
function denies(document: PreparedArticle, i: number, firstToken: number): boolean {
  const { norm } = document.tokens[i]!;
  if (!verbNegators.has(norm) && !norm.endsWith("n't") && norm !== 'cannot') return false;
  if (negatorBreakers.has(document.tokens[i + 1]?.norm ?? '')) return false;
  if (isNoNegator(document, i)) return false;
  // “Whether she is or isn't”.
  if (document.tokens[i - 2]?.norm === 'or') return false;
  return !isInCondition(document, i, firstToken);
}

const turnable = new Set<Tag>(['VERB', 'ADJ']);

/** What a negator turns: the next verb or adjective before any noun. */
function headOf(document: PreparedArticle, negator: number, endToken: number): number | undefined {
  const tags = tagTokens(document);
  for (let i = negator + 1; i < Math.min(endToken, negator + 1 + maxScope); i++) {
    if (breaks(document, i) || deniedDegrees.has(document.tokens[i]!.norm)) return undefined;
    if (tags[i] === 'NOUN' || tags[i] === 'PROPN') return undefined;
    if (turnable.has(tags[i]!)) return i;
  }
  return undefined;
}

/** The same word in both texts, no verb without a tense where it is denied (“not being seen”, “chose not to say”). */
function isOneWord(source: PreparedArticle, i: number, copy: PreparedArticle, j: number): boolean {
  const [x, y] = [source.tokens[i]!, copy.tokens[j]!];
  if (x.stem !== y.stem) return false;
  const [tag, otherTag] = [tagTokens(source)[i], tagTokens(copy)[j]];
  // “Was based”: what is a participle for the one sentence is an adjective for the other; “the need” is no verb.
  if (!turnable.has(otherTag!) || (tag !== otherTag && x.norm !== y.norm)) return false;
  const [own, other] = [statusesByVerb(source).get(i), statusesByVerb(copy).get(j)];
  if (tag === 'VERB' && own?.isFinite === false) return false;
  // “Have been stuck”, “will not be stuck”: what was and what will be are two things.
  return !own || !other || (own.tense === 'future') === (other.tense === 'future');
}

/** Told as a fact: nothing asked, supposed, wanted or due. */
function isAffirmed(document: PreparedArticle, at: number, sentence: number): boolean {
  const { firstToken } = document.sentences[sentence]!;
  if (endsAsQuestion(document, sentence) || isInCondition(document, at, firstToken)) return false;
  if (isInfinitive(document, at, firstToken)) return false;
  const status = statusesByVerb(document).get(at);
  if (status) return status.isFinite && !status.isConditional && status.modality === 'certain';
  // “Wants to be paid”, “would be married in June”, “being seen”.
  for (let i = at - 1; i >= Math.max(firstToken, at - maxToAuxiliary) && !breaks(document, i + 1); i--) {
    const { norm } = document.tokens[i]!;
    if (norm === 'to' || norm === 'being' || (modals.has(norm) && modals.get(norm) !== 'future'))
      return false;
  }
  return true;
}

/** “Train”, of “plans to hire and quickly train them”, which readers of verb groups take for a verb of its own. */
function isInfinitive({ tokens }: PreparedArticle, at: number, firstToken: number): boolean {
  if (verbForm(tokens[at]!.norm) !== 'base') return false;
  const start = Math.max(firstToken, at - maxToInfinitive);
  const head = tokens.slice(start, at).map(({ norm }) => norm);
  return head.includes('to') && (head.lastIndexOf('and') > head.lastIndexOf('to') || head.at(-1) === 'to');
}

/** Whether a word of its clause says the reverse, or may say so: one of which the other text has not the like, or that takes back. */
function isTakenBack(
  document: PreparedArticle,
  first: number,
  last: number,
  partners: Int32Array,
  other: PreparedArticle,
  own?: number,
): boolean {
  const { tokens } = document;
  const mayBeTaken = (i: number) => {
    const { norm, stem } = tokens[i]!;
    if (i === own || !mayTakeBack(norm)) return false;
    const partner = partners[i]!;
    const isInBoth = partner >= 0 && other.tokens[partner]!.stem === stem;
    return !isInBoth || takesBack(norm);
  };
  // What is said before a comma may still hold: “afraid, he said, that it was”.
  for (let i = Math.max(0, first - before); i <= last; i++) if (mayBeTaken(i)) return true;
  for (let i = last + 1; i < Math.min(tokens.length, last + 1 + behind) && !breaks(document, i); i++)
    if (mayBeTaken(i)) return true;
  return false;
}

function mayTakeBack(norm: string): boolean {
  return (
    deniesByItself(norm) || turnedElsewhere.has(norm) || doubtingWords.has(norm) || leavingOpen.has(norm)
  );
}

/** Another negator in the sentence, which answers none of the other text: what it turns may be this. */
function hasOtherNegator(
  document: PreparedArticle,
  index: number,
  partners: Int32Array,
  other: PreparedArticle,
): boolean {
  const { firstToken, endToken } = document.sentences[index]!;
  for (let i = firstToken; i < endToken; i++) {
    if (!isNegator(document.tokens[i]!.norm)) continue;
    const partner = partners[i]!;
    if (partner < 0 || !deniesByItself(other.tokens[partner]!.norm)) return true;
  }
  return false;
}
