import { isNegative, turnedElsewhere, turningWords } from '../../languages/en/negative-words.js';
import {
  areConverses,
  areOtherLinks,
  areSmallOpposites,
  slotOfSmallOpposites,
} from '../../languages/en/small-opposites.js';
import { isBound, isNegator, negatorBreakers } from '../../languages/en/negators.js';
import { lemma } from '../../text/lemma.js';
import { tagTokens } from '../../text/tags.js';
import { firstEndingAfter } from '../../text/first-ending-after.js';
import type { PreparedArticle, Span, Token } from '../../types.js';
import { passage, tokenAt, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { isLight } from '../statuses/is-surely-same.js';
import type { WordRelation } from '../words/relate-words.js';
import { isNumbering } from '../statuses/reading.js';
import { extractTimes } from '../times/times.js';
import { relateTokens } from '../words/relate-tokens.js';
import { sayTheSame } from '../words/say-the-same.js';
import { isContent } from '../alignment/align-words.js';
import { sentencePair } from '../alignment/sentence-pair.js';
import type { Hunk } from '../alignment/word-diff.js';
import { areNamings } from './are-namings.js';
import { turns as turnsBack } from './is-turned-beside.js';

/** Share of the words of two sentences that stand in both, in order, for one place in them to be one and the same. */
const minSame = 0.6;
/** Longest run of other words in which two words are taken to answer each other. */
const maxRun = 4;
/** Farthest word that turns another, in words. */
const maxToTurn = 6;
/** Longest run of words that came or went and only turns what stands round it: “never again”, “refused to”. */
const maxTurn = 3;

/**
 * Words turned into their opposites in sentences that are otherwise much the same: “easy” became “hard”, “all” became
 * “some”, “build” became “avoid building”, even where the word stands elsewhere in the sentence as well.
 */
export function judgeReversals(context: FactContext): Finding[] {
  if (!context.isCopy) return [];
  const { source, copy } = context;
  const findings: Finding[] = [];
  source.sentences.forEach((_, index) => {
    const pair = sentencePair(context, index);
    if (!pair || (2 * pair.shared) / (pair.size + pair.otherSize) < minSame) return;
    const hunks = pair.hunks();
    if (!hunks || hunks.length === 0) return;
    const taken = hunks.reduce((sum, { source: [first, end] }) => sum + end - first, 0);
    if ((2 * (pair.size - taken)) / (pair.size + pair.otherSize) < minSame) return;
    const [gone, come] = [normsOf(source, hunks, 'source'), normsOf(copy, hunks, 'copy')];
    const turns = {
      source: turningTokens(source, hunks, 'source'),
      copy: turningTokens(copy, hunks, 'copy'),
    };
    for (const hunk of hunks) {
      const found = opposite(context, hunk, gone, come, turns) ?? turned(context, hunk, gone, come);
      if (found) findings.push(found);
    }
  });
  return findings;
}

const nearly = new Set('almost nearly virtually practically not'.split(' '));

function isNearly({ tokens }: PreparedArticle, i: number): boolean {
  return nearly.has(tokens[i - 1]?.norm ?? '');
}

function isBeforeOther({ tokens }: PreparedArticle, i: number): boolean {
  return /^(?:no|any)$/.test(tokens[i]!.norm) && tokens[i + 1]?.norm === 'other';
}

/** What “no” and “not” stand in for or beside, without more being said. */
const littleWords = new Set('a an the any some and but or it is was are were be'.split(' '));
const noRelation: Partial<WordRelation> = {};

type Norms = ReadonlySet<string>;

/** Words of the difference that turn what stands near them, by token index. */
interface Turns {
  readonly source: readonly number[];
  readonly copy: readonly number[];
}

function turningTokens(
  { tokens }: PreparedArticle,
  hunks: readonly Hunk[],
  side: 'source' | 'copy',
): readonly number[] {
  const found: number[] = [];
  for (const { [side]: range } of hunks)
    for (let i = range[0]; i < range[1]; i++)
      if (isTurning(tokens, i) || (turnsBack(tokens[i]!.norm) && !turningWords.has(tokens[i]!.norm)))
        found.push(i);
  return found;
}

function opposite(
  { source, copy }: FactContext,
  hunk: Hunk,
  gone: Norms,
  come: Norms,
  turns: Turns,
): Finding | undefined {
  const [[i, endI], [j, endJ]] = [hunk.source, hunk.copy];
  if (endI - i > maxRun || endJ - j > maxRun) return undefined;
  const [sourceTags, copyTags] = [tagTokens(source), tagTokens(copy)];
  const isTurned = (places: readonly number[], own: number) =>
    places.some((place) => place !== own && Math.abs(place - own) <= maxToTurn);
  for (let at = i; at < endI; at++) {
    const x = source.tokens[at]!;
    if (come.has(x.norm)) continue;
    for (let other = j; other < endJ; other++) {
      const y = copy.tokens[other]!;
      if (gone.has(y.norm)) continue;
      const isLittle = areSmallOpposites(x.norm, y.norm);
      // “Almost all” is “most”.
      if (isLittle && (isNearly(source, at) || isNearly(copy, other))) continue;
      // “Like no other”, “different from any other”.
      if (isLittle && isBeforeOther(source, at) && isBeforeOther(copy, other)) continue;
      const isOneSort = sourceTags[at] === copyTags[other];
      const { relation } =
        isLittle || !isContent(x) || !isContent(y) ? noRelation : relateTokens(source, at, copy, other);
      const isOpposite = isLittle || relation === 'opposite';
      const isOther = relation === 'different' && isOneSort;
      // “Made headlines by cutting it”, “removed it”.
      if (!isLittle && (isLight(source, at) || isLight(copy, other))) continue;
      if (!isOpposite && !isOther) continue;
      // “A decade”, “ten years”: how long is for the judge of times.
      if (isInDuration(source, x) && isInDuration(copy, y)) continue;
      // “failed to” for “did not manage to”, “of little popularity” for “unpopular”, “almost all of it lost” for “none of it left”.
      if (isTurned(turns.source, at) || isTurned(turns.copy, other)) continue;
      const sides = { source: passage(source, x), copy: passage(copy, y) };
      if (areOtherLinks(x.norm, y.norm)) return tell('order-changed', 'relation', sides);
      // “A bought it from B”, “B sold it to A”: who did it is for the judge of roles.
      if (isOpposite && areNamings(source, at, copy, other)) continue;
      if (isOpposite && areConverses(lemma(x.norm, 'VERB'), lemma(y.norm, 'VERB'))) continue;
      const kind = isLittle ? slotOfSmallOpposites(x.norm, y.norm) : 'event';
      if (kind === 'quantity') return tell('number-changed', kind, sides);
      return tell(isOpposite ? 'opposite' : 'other-thing', kind, sides);
    }
  }
  return undefined;
}

function isInDuration(document: PreparedArticle, { start, end }: Span): boolean {
  const times = extractTimes(document);
  const time = times[firstEndingAfter(times, start)];
  return time?.kind === 'duration' && time.start < end;
}

/** A word that turns the statement round came or went, and nothing in its place does the same. */
function turned({ source, copy }: FactContext, hunk: Hunk, gone: Norms, come: Norms): Finding | undefined {
  const a = turningToken(source, hunk.source);
  const b = turningToken(copy, hunk.copy);
  if ((a === undefined) === (b === undefined)) return undefined;
  // “halted” for “stopped”, “poorly” for “not properly”; “whether or not”.
  if ([...(a ? come : gone)].some((norm) => isNegative(norm) || turnedElsewhere.has(norm))) return undefined;
  const [document, token] = a ? [source, a] : [copy, b!];
  const at = tokenAt(document, token.start);
  if (document.tokens[at - 1]?.norm === 'or') return undefined;
  // “Has yet to start”, “has not yet started”.
  if (isYetTo(a ? copy : source, a ? hunk.copy : hunk.source)) return undefined;
  const [own, others] = a ? [hunk.source, hunk.copy] : [hunk.copy, hunk.source];
  if (others[0] === others[1] && isGlossOrCoordinate(document, own)) return undefined;
  const other = tokensIn(a ? copy : source, others);
  // Beside the word that turns it must stand what it turns (“avoid building” for “build”): “stopped” for “shut down” is
  // another word, and a clause that came or went is no turn.
  if (other.length === 0 && own[1] - own[0] > maxTurn) return undefined;
  const rest = tokensIn(document, own).filter((word) => word !== token);
  // “Avoid losing the rarest toad of the coast”, “save a toad”: in a longer run more was said than what was turned.
  if (rest.length > maxRun) return undefined;
  // “a reason” and “no reason”: nothing but the little word changed.
  const isLittle = other.length > 0 && [...rest, ...other].every(({ norm }) => littleWords.has(norm));
  if (
    other.length > 0 &&
    !isLittle &&
    !rest.some((x) => other.some((y) => x.stem === y.stem || sayTheSame(x.norm, y.norm)))
  )
    return undefined;
  // What else came with it may say the same in its own way: “never served”, “lacked any experience serving”.
  const isAnswer = (y: Token) =>
    rest.some((x) => x.stem === y.stem || sayTheSame(x.norm, y.norm)) || !isContent(y);
  if (!isLittle && !other.every(isAnswer)) return undefined;
  const was = runPassage(source, hunk.source);
  const now = runPassage(copy, hunk.copy);
  if (was && now) return tell('negated', 'status', { source: was, copy: now });
  return was
    ? tell('negation-lost', 'status', { source: was })
    : tell('negation-added', 'status', { copy: now! });
}

/** A “yet to” inside or beside a run. */
function isYetTo({ tokens }: PreparedArticle, [first, end]: readonly [number, number]): boolean {
  for (let i = Math.max(0, first - maxTurn); i < Math.min(tokens.length - 1, end + maxTurn); i++)
    if (tokens[i]!.norm === 'yet' && tokens[i + 1]!.norm === 'to') return true;
  return false;
}

/** “No take (no fishing)” says it once more; “cannot and should not be denied” without its “cannot” still denies it. */
function isGlossOrCoordinate(
  { text, tokens }: PreparedArticle,
  [first, end]: readonly [number, number],
): boolean {
  const [before, after] = [tokens[first - 1], tokens[end]];
  const lead = text.slice(before ? before.end : 0, tokens[first]!.start);
  const tail = text.slice(tokens[end - 1]!.end, after ? after.start : text.length);
  if (lead.includes('(') && tail.includes(')')) return true;
  const isJoined = tokens.slice(first, end + 1).some(({ norm }) => norm === 'and' || norm === 'or');
  return isJoined && tokens.slice(end, end + maxRun).some((_, k) => isTurning(tokens, end + k));
}

/** Whether a word turns what stands near it: not the “not” of “not only”. */
function isTurning(tokens: readonly Token[], i: number): boolean {
  const { norm } = tokens[i]!;
  const [next, after] = [tokens[i + 1]?.norm ?? '', tokens[i + 2]?.norm ?? ''];
  // “Not only”, “none other than”.
  if (!turningWords.has(norm) || isNumbering(tokens, i) || negatorBreakers.has(next) || isBound(next, after))
    return false;
  // “Not by the one, nor by the other” for “not by the one or the other”.
  return norm !== 'nor' || !tokens.slice(Math.max(0, i - maxToNor), i).some((token) => isNegator(token.norm));
}

/** Words before a “nor” in which a “not” stands that it goes on with. */
const maxToNor = 12;

function turningToken(
  { tokens }: PreparedArticle,
  [first, end]: readonly [number, number],
): Token | undefined {
  for (let i = first; i < end; i++) if (isTurning(tokens, i)) return tokens[i];
  return undefined;
}

function tokensIn({ tokens }: PreparedArticle, [first, end]: readonly [number, number]): readonly Token[] {
  return tokens.slice(first, end);
}

function normsOf(document: PreparedArticle, hunks: readonly Hunk[], side: 'source' | 'copy'): Norms {
  return new Set(hunks.flatMap((hunk) => tokensIn(document, hunk[side]).map(({ norm }) => norm)));
}

function runPassage(document: PreparedArticle, [first, end]: readonly [number, number]) {
  if (end === first) return undefined;
  return passage(document, {
    start: document.tokens[first]!.start,
    end: document.tokens[end - 1]!.end,
  });
}
