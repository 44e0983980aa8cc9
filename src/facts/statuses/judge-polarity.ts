import { thinkingVerbs } from '../../languages/en/hedges.js';
import { deniesByItself, negativeStem, turnedElsewhere } from '../../languages/en/negative-words.js';
import { isNegator, negatorBreakers } from '../../languages/en/negators.js';
import { isCapital } from '../../text/is-capital.js';
import { isQuoted } from '../../text/is-quoted.js';
import { verbForm } from '../../text/lemma.js';
import { tagTokens, type Tag } from '../../text/tags.js';
import type { PreparedArticle, Span } from '../../types.js';
import { editedSentence } from '../alignment/edited-sentence.js';
import { mirror, passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { isInCondition } from './condition.js';
import { isSurelySame } from './is-surely-same.js';
import { isNoNegator } from './reading.js';
import { breaks, endsAsQuestion } from './verb-shapes.js';
import { statusesByVerb } from './statuses.js';

/** Farthest word that a negator turns, in words behind it. */
const maxScope = 6;
/** Sentences of one link that are read as one: more are a passage told anew, whose negatives answer nothing. */
const maxLinked = 2;

/**
 * What one text denies and the other affirms, in whatever form: “have not been reviewed”, “others have reviewed”; “without a
 * permit”, “a permit is needed”. Of two linked sentences told anew one has a single negative word, the other none, and
 * what it turns stands in the other. A sentence that was merely edited is for the judges of statuses and reversals, which
 * see the very place.
 */
export function judgePolarity(context: FactContext): Finding[] {
  if (!context.isCopy) return [];
  const lost = turnsOf(context).map(({ was, now }) =>
    tell('polarity-changed', 'status', {
      source: passage(context.source, was),
      copy: passage(context.copy, now),
    }),
  );
  const put = turnsOf(mirror(context)).map(({ was, now }) =>
    tell('polarity-changed', 'status', {
      source: passage(context.source, now),
      copy: passage(context.copy, was),
    }),
  );
  return [...lost, ...put];
}

interface Turn {
  readonly was: Span;
  readonly now: Span;
}

/** What the first text denies and the second does not. */
function turnsOf(context: FactContext): Turn[] {
  const { source, copy, words, toCopy, toSource } = context;
  const turns: Turn[] = [];
  source.sentences.forEach((_, index) => {
    const linked = toCopy[index]!;
    if (linked.length === 0 || linked.length > maxLinked) return;
    // “Do you really want that?”: what is asked is not affirmed.
    if (linked.some((j) => endsAsQuestion(copy, j))) return;
    const own = [...new Set(linked.flatMap((j) => toSource[j]!))];
    if (own.length > maxLinked || editedSentence(context, index) !== undefined) return;
    const negatives = negativesIn(source, [index], words.toCopy, copy);
    const [negator] = negatives;
    if (negator === undefined || negatives.length > 1) return;
    // “Signi cant” lost its letters, and denies nothing.
    const { norm, start, end } = source.tokens[negator]!;
    if (!deniesBeside(norm) || source.text.slice(start, end).toLowerCase() === 'nt') return;
    // “If he did not pay”, “wanted him to pay”: a condition denies nothing; what is quoted is held against quotations.
    if (isInCondition(source, negator, source.sentences[index]!.firstToken)) return;
    if (isQuoted(source, source.tokens[negator]!.start)) return;
    if (negativesIn(copy, linked, words.toSource, source).length > 0) return;
    const others = own.filter((i) => i !== index);
    if (negativesIn(source, others, words.toCopy, copy).length > 0) return;
    // “Not-quite-as-tragic” is written as one word.
    if (linked.some((j) => hasNot(copy, j))) return;
    const head = headOf(source, negator, source.sentences[index]!.endToken);
    const partner = head === undefined ? -1 : words.toCopy[head]!;
    if (head === undefined || partner < 0) return;
    // “could not close it”, “needed help closing it”: another verb has taken the place of the “not”.
    if (statusesByVerb(copy).get(partner)?.isFinite === false) return;
    if (verbForm(copy.tokens[partner]!.norm) === 'gerund') return;
    if (!isSurelySame(source, head, copy, partner)) return;
    // “No-drug policy”, “anti-drug policy”.
    if (
      /(?:anti|non|ex)[-‐‑ ]$/i.test(
        copy.text.slice(Math.max(0, copy.tokens[partner]!.start - 5), copy.tokens[partner]!.start),
      )
    )
      return;
    // “They think that everyone wants to go”, “not everyone wants to go”.
    if (isThought(copy, partner) !== isThought(source, head)) return;
    // “Did not trust”, “to rebuild trust”: what a noun says hangs on the verb before it.
    if (hangsOnVerb(copy, partner, words.toSource)) return;
    // “After not being seen for a year”.
    if (statusesByVerb(source).get(head)?.isFinite === false) return;
    const [x, y] = [source.tokens[head]!, copy.tokens[partner]!];
    turns.push({
      was: { start: source.tokens[negator]!.start, end: x.end },
      now: { start: y.start, end: y.end },
    });
  });
  return turns;
}

function hasNot({ tokens, sentences }: PreparedArticle, index: number): boolean {
  const { firstToken, endToken } = sentences[index]!;
  return tokens.slice(firstToken, endToken).some(({ norm }) => norm === 'not' || norm.startsWith('not-'));
}

/** Words before a statement among which somebody thinks it. */
const maxToThought = 6;
function isThought({ tokens }: PreparedArticle, at: number): boolean {
  return tokens.slice(Math.max(0, at - maxToThought), at).some(({ norm }) => thinkingVerbs.has(norm));
}

/** Farthest that a verb stands before its object, in words. */
const maxToObject = 3;

/** A noun behind a verb of which the other text has nothing. */
function hangsOnVerb(document: PreparedArticle, at: number, partners: Int32Array): boolean {
  const tags = tagTokens(document);
  if (tags[at] !== 'NOUN') return false;
  for (let i = at - 1; i >= Math.max(0, at - maxToObject) && !breaks(document, i + 1); i--)
    if (tags[i] === 'VERB') return partners[i]! < 0;
  return false;
}

/** Negative words of some sentences, without those that merely limit and stand in the other text as well. */
function negativesIn(
  document: PreparedArticle,
  indices: readonly number[],
  partners: Int32Array,
  other: PreparedArticle,
): number[] {
  const { tokens, sentences } = document;
  const found: number[] = [];
  for (const index of indices) {
    const { firstToken, endToken } = sentences[index]!;
    for (let i = firstToken; i < endToken; i++) {
      const { norm } = tokens[i]!;
      // “Not only”, “not the least”.
      const next = tokens[i + 1]?.norm === 'the' ? tokens[i + 2] : tokens[i + 1];
      if (negatorBreakers.has(next?.norm ?? '') && deniesBeside(norm)) continue;
      if (!deniesByItself(norm) && negativeStem(norm) === undefined && !turnedElsewhere.has(norm)) continue;
      if (isNoNegator(document, i)) continue;
      // “Two games to none” is a score.
      if (norm === 'none' && tokens[i - 1]?.norm === 'to') continue;
      // “Hare No Megumi”: a name denies nothing.
      if (isInName(document, i, firstToken)) continue;
      // A “not” told twice of one is a sentence split; “until June” in both turns nothing.
      const partner = partners[i]!;
      if (!deniesBeside(norm) && partner >= 0 && other.tokens[partner]!.norm === norm) continue;
      found.push(i);
    }
  }
  return found;
}

/** A capital behind a word with a capital, and not at the head of what is quoted: “Hare No Megumi”. */
function isInName({ text, tokens }: PreparedArticle, i: number, firstToken: number): boolean {
  if (i === firstToken || !isCapital(text, tokens[i]!.start)) return false;
  const before = tokens[i - 1]!;
  // What is shouted is written in capitals, too.
  const isShouted = [before, tokens[i]!].every((token) => isInCapitals(text, token));
  return (
    !isShouted &&
    isCapital(text, before.start) &&
    /^[- ]$/.test(text.slice(before.end, Math.min(tokens[i]!.start, before.end + 2)))
  );
}

function isInCapitals(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end);
  return end - start > 1 && word === word.toUpperCase();
}

function deniesBeside(norm: string): boolean {
  return isNegator(norm) || norm === 'without';
}

const turnable = new Set<Tag>(['VERB', 'NOUN', 'ADJ']);

/** What a negator turns: the next verb, noun or adjective; of “no serious damage” the noun. */
function headOf(document: PreparedArticle, negator: number, endToken: number): number | undefined {
  const tags = tagTokens(document);
  const { norm } = document.tokens[negator]!;
  const isBesideNoun = norm === 'no' || norm === 'without';
  for (let i = negator + 1; i < Math.min(endToken, negator + 1 + maxScope); i++) {
    // “No good on the eight boats”, “took nothing from the joy”.
    if ((isBesideNoun || norm === 'nothing') && tags[i] === 'ADP') return undefined;
    // “has no regrets”: behind a “no” the tagger takes some nouns for verbs.
    if (isBesideNoun ? tags[i] === 'NOUN' || tags[i] === 'VERB' : turnable.has(tags[i]!)) return i;
  }
  return undefined;
}
