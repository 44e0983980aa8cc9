import {
  deniesByItself,
  negativeStem,
  takesBack,
  turnedElsewhere,
} from '../../languages/en/negative-words.js';
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
import { isNumbering } from './reading.js';
import { statusesByVerb } from './statuses.js';
import { breaks, endsAsQuestion, isHyphen, negatesVerb } from './verb-shapes.js';

/** Farthest word that a negator turns, in words behind it. */
const maxScope = 5;
/** Sentences of one link that are read as one: more are a passage told anew, whose negatives answer nothing. */
const maxLinked = 3;
/** Words before and behind a word among which something may take back what is said of it. */
const before = 6;
const behind = 3;

/**
 * A word that stands in both texts, and is denied in one of them alone: “is not curable”, “while it is curable”. Told of sentences in
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
      if (isTakenBack(source, i, head, words.toCopy, copy, i)) continue;
      if (isTakenBack(copy, partner, partner, words.toSource, source)) continue;
      if (!isAffirmed(copy, partner, sentence)) continue;
      if (linked.some((j) => hasOtherNegator(copy, j, words.toSource, source))) continue;
      turns.push({
        denied: { start: source.tokens[i]!.start, end: source.tokens[head]!.end },
        affirmed: copy.tokens[partner]!,
      });
    }
  });
  return turns;
}

/** A “not” that turns what stands behind it, and supposes nothing. */
function denies(document: PreparedArticle, i: number, firstToken: number): boolean {
  const { norm } = document.tokens[i]!;
  if (!verbNegators.has(norm) && !norm.endsWith("n't") && norm !== 'cannot') return false;
  if (negatorBreakers.has(document.tokens[i + 1]?.norm ?? '')) return false;
  if (isNumbering(document.tokens, i) || (norm === 'nt' && !negatesVerb(document, i))) return false;
  // “Whether she is or isn't”.
  if (document.tokens[i - 2]?.norm === 'or') return false;
  // “A no-fly zone”.
  if (document.tokens[i + 1] && isHyphen(document, i + 1)) return false;
  return !isInCondition(document, i, firstToken);
}

/** Nothing supposed or asked. */
function isAffirmed(document: PreparedArticle, at: number, sentence: number): boolean {
  if (endsAsQuestion(document, sentence)) return false;
  if (isInCondition(document, at, document.sentences[sentence]!.firstToken)) return false;
  return document.tokens[at - 1]?.norm !== 'to';
}

const turnable = new Set<Tag>(['VERB', 'ADJ']);

/** What a negator turns: the next verb or adjective before any noun. */
function headOf(document: PreparedArticle, negator: number, endToken: number): number | undefined {
  const tags = tagTokens(document);
  for (let i = negator + 1; i < Math.min(endToken, negator + 1 + maxScope); i++) {
    if (breaks(document, i) || document.tokens[i]!.norm === 'least') return undefined;
    if (tags[i] === 'NOUN' || tags[i] === 'PROPN') return undefined;
    if (turnable.has(tags[i]!)) return i;
  }
  return undefined;
}

/** The same word in both texts; no verb without a tense (“not being seen”, “chose not to say”) but a participle that affirms. */
function isOneWord(source: PreparedArticle, i: number, copy: PreparedArticle, j: number): boolean {
  const [x, y] = [source.tokens[i]!, copy.tokens[j]!];
  if (x.stem !== y.stem) return false;
  const [tag, otherTag] = [tagTokens(source)[i], tagTokens(copy)[j]];
  // “Was based”: what is a participle for the one sentence is an adjective for the other; “the need” is no verb.
  if (!turnable.has(otherTag!) || (tag !== otherTag && x.norm !== y.norm)) return false;
  const [own, other] = [statusesByVerb(source).get(i), statusesByVerb(copy).get(j)];
  if (tag === 'VERB' && own?.isFinite === false) return false;
  // “Have been stuck”, “will not be stuck”: what was and what will be are two things.
  if (own?.isFinite && other?.isFinite) return (own.tense === 'future') === (other.tense === 'future');
  return otherTag !== 'VERB' || other?.isFinite === true || /participle/.test(verbForm(y.norm) ?? '');
}

/** Whether a word near it says the reverse, or may say so, and stands in the other text nowhere. */
function isTakenBack(
  document: PreparedArticle,
  first: number,
  last: number,
  partners: Int32Array,
  other: PreparedArticle,
  own?: number,
): boolean {
  const { tokens } = document;
  for (let i = Math.max(0, first - before); i <= Math.min(tokens.length - 1, last + behind); i++) {
    const { norm } = tokens[i]!;
    if (i === own || !mayTakeBack(norm)) continue;
    const partner = partners[i]!;
    const isInBoth = partner >= 0 && other.tokens[partner]!.norm === norm;
    if (!isInBoth || takesBack(norm)) return true;
  }
  return false;
}

/** What leaves it open, or says that it is hard: no denial, and next to one. */
const supposing = new Set(
  'unless rather than yet hard harder difficult difficulty struggle struggles struggled struggling challenging'.split(
    ' ',
  ),
);

function mayTakeBack(norm: string): boolean {
  return deniesByItself(norm) || turnedElsewhere.has(norm) || supposing.has(norm) || withoutMark.test(norm);
}

/** “Dont”, “isnt”, with the apostrophe lost. */
const withoutMark = /^(?:d[io]d?|does|is|are|was|were|has|have|had|ca|wo|could|would|should)nt$/;

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
