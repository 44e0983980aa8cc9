import { stopWords } from '../../languages/en/stop-words.js';
import { symmetricLinks } from '../../languages/en/symmetric-links.js';
import type { PreparedArticle } from '../../types.js';
import { isContent } from '../alignment/align-words.js';
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

/**
 * “312 in the north and 188 in the south”, “188 in the south and 312 in the north”: from the one hunk to the other the same
 * parts stand in another order. Either two of one length, joined by what joins equals, or a list of figures.
 */
function isReordered({ source, copy }: FactContext, first: Hunk, last: Hunk): boolean {
  const was = partsOf(source, [first.source[0], last.source[1]]);
  const now = partsOf(copy, [first.copy[0], last.copy[1]]);
  if (was.length < 2 || was.length !== now.length) return false;
  const isList = was.every((part) => /(?:^| )\p{N}/u.test(part));
  const isPair = was.length === 2 && was[0]!.split(' ').length === was[1]!.split(' ').length;
  return (isList || isPair) && was.sort().join('\n') === now.sort().join('\n');
}

/** The words of a stretch, cut at commas and at what joins equals; articles and the like stay, as they belong to a part. */
function partsOf({ text, tokens }: PreparedArticle, [first, end]: readonly [number, number]): string[] {
  const parts: string[][] = [[]];
  for (let i = first; i < end; i++) {
    const isComma = i > first && text.slice(tokens[i - 1]!.end, tokens[i]!.start).startsWith(',');
    const isLink = joinsEquals.has(tokens[i]!.norm);
    if ((isComma || isLink) && parts.at(-1)!.length > 0) parts.push([]);
    if (!isLink) parts.at(-1)!.push(tokens[i]!.norm);
  }
  return parts.map((part) => part.join(' '));
}

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
