import { negativeStem, takesBack } from '../../languages/en/negative-words.js';
import {
  areConverses,
  areOtherLinks,
  areSmallOpposites,
  isOfAmount,
  isPolar,
} from '../../languages/en/small-opposites.js';
import { isCapital } from '../../text/is-capital.js';
import { isQuoted } from '../../text/is-quoted.js';
import { lemma } from '../../text/lemma.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import { isContent, tokensOf } from '../alignment/align-words.js';
import { editedSentence } from '../alignment/edited-sentence.js';
import { passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { breaks, isHyphen } from '../statuses/verb-shapes.js';
import { areOfClosedClass, differByPrefix } from '../words/closed-class.js';
import { relateTokens } from '../words/relate-tokens.js';
import { relateWords } from '../words/relate-words.js';
import { areNamings } from './are-namings.js';
import { wordsOfFacts } from './words-of-facts.js';

/** Sentences of one link that are read as one. */
const maxLinked = 3;
/** Words of a sentence without a partner beyond which it was told anew, and nothing stands in the place of anything. */
const maxFree = 40;
/** Words to either side in which what a word belongs to is looked for. */
const reach = 3;
/** Words to either side among which something may take back what is said. */
const turnReach = 5;

/**
 * A word in whose place its opposite stands: “the first nation to do so”, “has become the last nation”. Told of sentences in other words
 * with a single such word, where what it belongs to (the word behind it, or for want of one that before it) stands in both texts.
 */
export function judgeOpposites(context: FactContext): Finding[] {
  if (!context.isCopy) return [];
  const { source, copy, words, toCopy } = context;
  const findings: Finding[] = [];
  source.sentences.forEach((_, index) => {
    const linked = toCopy[index]!;
    if (linked.length === 0 || linked.length > maxLinked || editedSentence(context, index)) return;
    const own = tokensOf(source, [index]);
    const others = tokensOf(copy, linked);
    const gone = strangersOf(source, own, words.toCopy, normsOf(copy, others));
    const come = strangersOf(copy, others, words.toSource, normsOf(source, own));
    if (gone.length > maxFree || come.length > maxFree) return;
    const pairs = gone.flatMap((i) =>
      come.filter((j) => areOpposites(context, i, j)).map((j) => [i, j] as const),
    );
    // “Employment rose”, “unemployment fell”: two opposites are none.
    if (pairs.length !== 1) return;
    const [[i, j]] = pairs as [readonly [number, number]];
    if (!isInOnePlace(context, i, j) || isInCompound(source, i) || isInCompound(copy, j)) return;
    if (isTurned(source, i, words.toCopy, copy) || isTurned(copy, j, words.toSource, source)) return;
    if (areNamings(source, i, copy, j)) return;
    // What is quoted in both is held against the quotation.
    if (isQuoted(source, source.tokens[i]!.start) && isQuoted(copy, copy.tokens[j]!.start)) return;
    const sides = { source: passage(source, source.tokens[i]!), copy: passage(copy, copy.tokens[j]!) };
    findings.push(tell('word-opposite', 'event', sides));
  });
  return findings;
}

/** Words without a partner, of no fact of their own, that the other sentences do not have. */
function strangersOf(
  document: PreparedArticle,
  indices: readonly number[],
  partners: Int32Array,
  others: ReadonlySet<string>,
): number[] {
  return indices.filter(
    (i) => partners[i]! < 0 && !wordsOfFacts(document).has(i) && !others.has(document.tokens[i]!.norm),
  );
}

function normsOf({ tokens }: PreparedArticle, indices: readonly number[]): ReadonlySet<string> {
  return new Set(indices.map((i) => tokens[i]!.norm));
}

/** “Warm-up”, “anti-bacterial”: written apart or as one word, it stands for itself in neither. */
function isInCompound(document: PreparedArticle, i: number): boolean {
  return (i > 0 && isHyphen(document, i)) || (i + 1 < document.tokens.length && isHyphen(document, i + 1));
}

/**
 * Small words that exclude each other, but for those that join (of which the judge of anchors tells) or say whether any; or two content
 * words of a closed class, or of which one is the other with a prefix that denies. What a table has as opposites other words of
 * the sentence may set right.
 */
function areOpposites({ source, copy }: FactContext, i: number, j: number): boolean {
  const [x, y] = [source.tokens[i]!, copy.tokens[j]!];
  if (areSmallOpposites(x.norm, y.norm))
    return !isPolar(x.norm) && !isPolar(y.norm) && !areOtherLinks(x.norm, y.norm);
  if (!isContent(x) || !isContent(y) || isCapital(source.text, x.start) !== isCapital(copy.text, y.start))
    return false;
  if (differByPrefix(x.norm, y.norm) || negativeStem(x.norm) === y.norm || negativeStem(y.norm) === x.norm)
    return true;
  const [tag, otherTag] = [tagTokens(source)[i]!, tagTokens(copy)[j]!];
  const [a, b] = [lemma(x.norm, tag), lemma(y.norm, otherTag)];
  if (!areOfClosedClass(a, b) || areConverses(a, b)) return false;
  const { relation } =
    tag === otherTag ? relateTokens(source, i, copy, j) : relateWords(x.norm, y.norm, 'ADJ');
  return relation === 'opposite';
}

/** What either says is said of one thing: of amounts, on both sides of it; else behind it, or before it where nothing stands behind. */
function isInOnePlace({ source, copy, words }: FactContext, i: number, j: number): boolean {
  const [x, y] = [nextContent(source, i, 1), nextContent(copy, j, 1)];
  const [a, b] = [nextContent(source, i, -1), nextContent(copy, j, -1)];
  const isSameBehind = x !== undefined && words.toCopy[x] === y;
  const isSameBefore = a !== undefined && words.toCopy[a] === b;
  if (isOfAmount(source.tokens[i]!.norm))
    // “More than the south”, “fewer than the north”: who is held against whom may have turned, too.
    return isSameBehind && isSameBefore && !(compares(source, i) && compares(copy, j));
  return isSameBehind || (isSameBefore && x === undefined && y === undefined);
}

function compares({ tokens }: PreparedArticle, at: number): boolean {
  return tokens.slice(at + 1, at + 1 + turnReach).some(({ norm }) => norm === 'than');
}

/** The nearest content word on one side, in the same clause. */
function nextContent(document: PreparedArticle, at: number, step: 1 | -1): number | undefined {
  for (let k = 1; k <= reach; k++) {
    const i = at + step * k;
    if (i < 0 || i >= document.tokens.length || breaks(document, step > 0 ? i : i + 1)) return undefined;
    if (isContent(document.tokens[i]!)) return i;
  }
  return undefined;
}

/** Whether a word near it takes back what it says, of which the other text has not the like. */
function isTurned(
  document: PreparedArticle,
  at: number,
  partners: Int32Array,
  other: PreparedArticle,
): boolean {
  const { tokens } = document;
  for (let i = Math.max(0, at - turnReach); i <= Math.min(tokens.length - 1, at + turnReach); i++) {
    const { norm, stem } = tokens[i]!;
    if (i === at || !takesBack(norm)) continue;
    const partner = partners[i]!;
    if (partner < 0 || other.tokens[partner]!.stem !== stem) return true;
  }
  return false;
}
