import { stopWords } from '../../languages/en/stop-words.js';
import { symmetricLinks } from '../../languages/en/symmetric-links.js';
import type { PreparedArticle } from '../../types.js';
import { isContent } from '../alignment/align-words.js';
import { attributionsOfSentence } from '../attributions/attributions.js';
import { passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { sayTheSame } from '../words/say-the-same.js';
import { sentencePair } from '../alignment/sentence-pair.js';
import type { Hunk } from '../alignment/word-diff.js';

/** Share of the words of two sentences that stand in both, for a change of places to be the whole difference. */
const minShared = 0.8;
/** Most words that change places with others. */
const maxWords = 6;
/** Most places in which a list that is told in another order differs. */
const maxHunks = 12;
/** Words between two phrases that say which way something goes or what came first; all else says who did what. */
const directions = new Set('to into onto from toward towards after before than until through via'.split(' '));

/**
 * Words that changed places in a sentence that is otherwise the same: “from A to B” became “from B to A”, “A beat B”
 * became “B beat A”. What merely joins two (“A and B”, “A met B”) may be turned round.
 */
export function judgeSwaps(context: FactContext): Finding[] {
  if (!context.isCopy) return [];
  const { source, copy } = context;
  const findings: Finding[] = [];
  source.sentences.forEach((_, index) => {
    const pair = sentencePair(context, index);
    if (!pair || pair.shared < minShared * Math.max(pair.size, pair.otherSize)) return;
    const hunks = pair.hunks() ?? [];
    for (let k = 0; k < hunks.length; k++) {
      const first = hunks[k]!;
      const near = hunks.slice(k + 1, k + 4);
      const last = near.find((other) => isSwapped(context, first, other));
      const end = last ?? near[0];
      if (!end) continue;
      // “The office said A beat B”, “A beat B, the office said”: who says so stands at either end.
      if (last && [first, last].some(({ source: range }) => holdsCue(source, index, range))) continue;
      const reordered = hunks
        .slice(k + 1, k + 1 + maxHunks)
        .findLast((other) => isReordered(context, first, other));
      if (reordered) {
        k = hunks.indexOf(reordered);
        continue;
      }
      const between = last
        ? normsOf(source, [first.source[1], last.source[0]])
        : (linkOfMove(context, first, end) ?? []);
      // “Twice as likely as”, “half as likely as”: both ends and the link are turned round.
      if (last && isTurnedBetween(context, first, last)) continue;
      // Joined by nothing, or by what joins equals: two phrases in another order.
      if (between.every((word) => symmetricLinks.has(word))) continue;
      if (last && normsOf(copy, [first.copy[1], last.copy[0]]).every((word) => symmetricLinks.has(word)))
        continue;
      const was = passage(source, spanOf(source, first.source[0], end.source[1]));
      const now = passage(copy, spanOf(copy, first.copy[0], end.copy[1]));
      const isDirection = between.every((word) => directions.has(word));
      findings.push(
        isDirection
          ? tell('direction-swapped', 'relation', { source: was, copy: now })
          : tell('places-swapped', 'role', { source: was, copy: now }),
      );
    }
  });
  return findings;
}

/** Another content word stands in the place of one between the two that changed places. */
function isTurnedBetween({ source, copy }: FactContext, first: Hunk, last: Hunk): boolean {
  const was = new Set(normsOf(source, [first.source[1], last.source[0]]));
  const now = copy.tokens.slice(first.copy[1], last.copy[0]);
  return now.some((token) => isContent(token) && !was.has(token.norm));
}

function holdsCue(source: PreparedArticle, sentence: number, range: readonly [number, number]): boolean {
  return attributionsOfSentence(source, sentence).some(
    ({ cueToken }) => cueToken >= range[0] && cueToken < range[1],
  );
}

/** Words that stay beyond the last one that moved and belong to its part: “from 4 [per cent]”. */
const maxTail = 3;

/**
 * “312 in the north and 188 in the south”, “188 in the south and 312 in the north”: from the one hunk to the other the same
 * parts stand in another order. Two of one length, joined by what joins equals, a list of figures, or phrases that have each
 * kept their own preposition (“to 3 per cent from 4 per cent”).
 */
function isReordered({ source, copy }: FactContext, first: Hunk, last: Hunk): boolean {
  for (let tail = 0; tail <= maxTail; tail++) {
    const [i, j] = [last.source[1] + tail, last.copy[1] + tail];
    if (tail > 0 && (source.tokens[i - 1]?.norm ?? '') !== copy.tokens[j - 1]?.norm) return false;
    const [was, now] = [
      normsAndCommas(source, [first.source[0], i]),
      normsAndCommas(copy, [first.copy[0], j]),
    ];
    if (
      areSameParts(was, now, (word) => joinsEquals.has(word) || word === ',', areEquals) ||
      areSameParts(was, now, (word) => prepositions.has(word), areLed)
    )
      return true;
  }
  return false;
}

function areSameParts(
  was: readonly string[],
  now: readonly string[],
  cuts: (word: string) => boolean,
  mayMove: (parts: readonly string[][]) => boolean,
): boolean {
  const [x, y] = [partsOf(was, cuts), partsOf(now, cuts)];
  const inOrder = (parts: readonly string[][]) =>
    parts
      .map((part) => part.join(' '))
      .sort()
      .join('\n');
  return x.length > 1 && x.length === y.length && mayMove(x) && mayMove(y) && inOrder(x) === inOrder(y);
}

/** A list is cut before each of these words; what joins equals belongs to no part, a preposition to its own. */
function partsOf(words: readonly string[], cuts: (word: string) => boolean): string[][] {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (cuts(word) && parts.at(-1)!.length > 0) parts.push([]);
    if (!joinsEquals.has(word) && word !== ',') parts.at(-1)!.push(word);
  }
  return parts;
}

function areEquals(parts: readonly string[][]): boolean {
  const isList = parts.every((part) => part.some((word) => /^\p{N}/u.test(word)));
  return isList || (parts.length === 2 && parts[0]!.length === parts[1]!.length);
}

function areLed(parts: readonly string[][]): boolean {
  return parts.every(([lead]) => lead !== undefined && prepositions.has(lead));
}

/** The words of a stretch, and its commas. */
function normsAndCommas(
  { text, tokens }: PreparedArticle,
  [first, end]: readonly [number, number],
): string[] {
  return tokens.slice(first, end).flatMap(({ norm, start }, k) => {
    const isComma = k > 0 && text.slice(tokens[first + k - 1]!.end, start).startsWith(',');
    return isComma ? [',', norm] : [norm];
  });
}

/** What says of a phrase how it hangs together with the verb, wherever the phrase stands. */
const prepositions: ReadonlySet<string> = new Set(
  'from to by after until since in at on for with against'.split(' '),
);

/** What stands between equals in a list, and never between a doer and what is done. */
const joinsEquals: ReadonlySet<string> = new Set('and or but while whereas'.split(' '));

function isSwapped({ source, copy }: FactContext, first: Hunk, last: Hunk): boolean {
  const [a, b] = [first.source, last.source];
  if (a[1] - a[0] > maxWords || b[1] - b[0] > maxWords) return false;
  const [x, y] = [normsOf(source, a), normsOf(source, b)];
  return (
    hasContent(source, a) &&
    hasContent(source, b) &&
    x.join(' ') === normsOf(copy, last.copy).join(' ') &&
    y.join(' ') === normsOf(copy, first.copy).join(' ') &&
    // “Discuss” and “talk” say the same wherever they stand.
    !(x.length === 1 && y.length === 1 && sayTheSame(x[0]!, y[0]!))
  );
}

/**
 * The same seen by a difference that kept the longer phrase in place: “[A to] B” became “B [to A]”. What stands between
 * the two, if the words put in are those taken out, turned round.
 */
function linkOfMove({ source, copy }: FactContext, first: Hunk, last: Hunk): string[] | undefined {
  const isTaken = first.copy[0] === first.copy[1] && last.source[0] === last.source[1];
  const isPut = first.source[0] === first.source[1] && last.copy[0] === last.copy[1];
  if (isTaken === isPut) return undefined;
  const ahead = isTaken ? normsOf(source, first.source) : normsOf(copy, first.copy);
  const behind = isTaken ? normsOf(copy, last.copy) : normsOf(source, last.source);
  const stays = isTaken
    ? ([first.source[1], last.source[0]] as const)
    : ([first.copy[1], last.copy[0]] as const);
  if (
    ahead.length > maxWords ||
    !hasContent(isTaken ? source : copy, stays) ||
    stays[1] - stays[0] > maxWords
  )
    return undefined;
  for (let k = 1; k < ahead.length; k++) {
    const [phrase, link] = [ahead.slice(0, k), ahead.slice(k)];
    if (phrase.every((word) => stopWords.has(word))) continue;
    if ([...link, ...phrase].join(' ') === behind.join(' ')) return link;
  }
  return undefined;
}

function hasContent({ tokens }: PreparedArticle, [first, end]: readonly [number, number]): boolean {
  for (let i = first; i < end; i++) if (isContent(tokens[i]!)) return true;
  return false;
}

function normsOf({ tokens }: PreparedArticle, [first, end]: readonly [number, number]): string[] {
  return tokens.slice(first, end).map(({ norm }) => norm);
}

function spanOf({ tokens }: PreparedArticle, first: number, end: number) {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}
