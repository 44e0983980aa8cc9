import type { PreparedArticle } from '../../types.js';
import { isContent } from '../alignment/is-content.js';
import { indexBy } from '../alignment/assign-best.js';
import { passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { measureOf } from './conversions.js';
import { extractQuantities, type Quantity } from './quantities.js';

/** Most figures of a sentence that are looked at: more would be a table. */
const maxFigures = 6;
/** Words on each side of a figure that say of what it is. */
const maxReach = 8;

/**
 * Two figures of one sentence that changed places: “312 in the north and 188 in the south” became “188 in the north and 312 in
 * the south”, in whatever order the two parts now stand. Each figure has the words of its own part of the sentence, up to
 * a comma or a conjunction; what stood beside the one now stands beside the other, both ways, and far less stayed.
 */
export function judgeSwappedFigures(context: FactContext): Finding[] {
  const { source, copy, toCopy, toSource, isCopy } = context;
  if (!isCopy) return [];
  const inSource = indexBy(extractQuantities(source), ({ sentence }) => sentence);
  const inCopy = indexBy(extractQuantities(copy), ({ sentence }) => sentence);
  const findings: Finding[] = [];
  for (const [index, own] of inSource) {
    const [linked, ...more] = toCopy[index]!;
    if (linked === undefined || more.length > 0 || toSource[linked]!.length !== 1) continue;
    const others = inCopy.get(linked) ?? [];
    if (own.length < 2 || others.length < 2 || own.length > maxFigures || others.length > maxFigures)
      continue;
    const [parts, otherParts] = [partsOf(source, own), partsOf(copy, others)];
    for (let m = 0; m < own.length; m++) {
      for (let n = m + 1; n < own.length; n++) {
        const [a, b] = [own[m]!, own[n]!];
        if (isOne(a, b) || !isOfOneSort(a, b) || isPartOf(source, a, b)) continue;
        const [x, y] = [onlyLike(a, own, others), onlyLike(b, own, others)];
        if (x === undefined || y === undefined) continue;
        const across = (p: number, q: number) => weight(context, parts[p]!, own[p]!, otherParts[q]!);
        const [first, second] = [across(m, y), across(n, x)];
        const stayed = across(m, x) + across(n, y);
        if (first === 0 || second === 0 || first + second <= 2 * stayed) continue;
        findings.push(
          tell('figures-swapped', 'quantity', {
            source: passage(source, spanOf(a, b)),
            copy: passage(copy, spanOf(others[x]!, others[y]!)),
          }),
        );
      }
    }
  }
  return findings;
}

/** “Five of the planned eleven”: one is part of the other, whichever is told first. */
function isPartOf({ tokens }: PreparedArticle, a: Quantity, b: Quantity): boolean {
  const between = tokens.slice(a.endToken, b.firstToken);
  const isOpened = tokens[a.firstToken - 1]?.norm === 'of';
  return isOpened || between.some(({ norm }) => norm === 'of' || norm === 'among');
}

/** Exact, of one unit or none, and not the two ends of one movement (“from 9 to 4”). */
function isOfOneSort(a: Quantity, b: Quantity): boolean {
  if (a.isVague || b.isVague || a.step !== undefined || b.step !== undefined) return false;
  // What is money is not the count beside it.
  return a.unit === b.unit || ((a.unit === '' || b.unit === '') && !measureOf(a.unit) && !measureOf(b.unit));
}

interface Part {
  readonly first: number;
  readonly end: number;
}

/** Words that part what is said of one figure from what is said of the next. */
const parting = new Set('and but while whereas or'.split(' '));

/** The part of its sentence that is said of each figure: the sentence is cut at the last mark or conjunction between two. */
function partsOf(document: PreparedArticle, figures: readonly Quantity[]): Part[] {
  const { firstToken, endToken } = document.sentences[figures[0]!.sentence]!;
  const cuts = figures
    .slice(1)
    .map((figure, i) => cutBetween(document, figures[i]!.endToken, figure.firstToken));
  return figures.map((figure, i) => ({
    first: Math.max(i === 0 ? firstToken : cuts[i - 1]!, figure.firstToken - maxReach),
    end: Math.min(i === cuts.length ? endToken : cuts[i]!, figure.endToken + maxReach),
  }));
}

function cutBetween({ text, tokens }: PreparedArticle, from: number, to: number): number {
  for (let i = to; i > from; i--) {
    const gap = text.slice(tokens[i - 1]!.end, Math.min(tokens[i]!.start, tokens[i - 1]!.end + 4));
    if (/[,;:()–—]/.test(gap)) return i;
    if (i < to && parting.has(tokens[i]!.norm)) return i;
  }
  return to;
}

/** How much of what stands beside a figure is answered in a part of the copy: near words tell more. */
function weight({ source, copy, words }: FactContext, part: Part, figure: Quantity, other: Part): number {
  let sum = 0;
  for (let i = part.first; i < part.end; i++) {
    if (i >= figure.firstToken && i < figure.endToken) continue;
    const token = source.tokens[i]!;
    if (!isContent(token) || /^\p{N}/u.test(token.norm)) continue;
    const j = words.toCopy[i]!;
    // A word that the figures share tells nothing of either.
    if (j < other.first || j >= other.end || isRepeated(copy, other, j)) continue;
    sum += 1 / (1 + (i < figure.firstToken ? figure.firstToken - i : i - figure.endToken + 1));
  }
  return sum;
}

function isRepeated({ tokens }: PreparedArticle, { first, end }: Part, j: number): boolean {
  for (let k = Math.max(0, first - maxReach); k < Math.min(tokens.length, end + maxReach); k++)
    if (k !== j && tokens[k]!.stem === tokens[j]!.stem) return true;
  return false;
}

/** Place of the only figure among `others` of the value of `figure`, which stands once in its own sentence. */
function onlyLike(
  figure: Quantity,
  own: readonly Quantity[],
  others: readonly Quantity[],
): number | undefined {
  if (own.filter((one) => isOne(one, figure)).length !== 1) return undefined;
  const places = others.flatMap((one, k) => (isOne(one, figure) ? [k] : []));
  return places.length === 1 ? places[0] : undefined;
}

function isOne(a: Quantity, b: Quantity): boolean {
  return a.low === b.low && a.high === b.high;
}

function spanOf(a: Quantity, b: Quantity) {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
