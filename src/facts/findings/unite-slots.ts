import { firstEndingAfter } from '../../text/first-ending-after.js';
import { tagTokens } from '../../text/tags.js';
import type { FactKind, PreparedArticle, Span } from '../../types.js';
import { editedSentence } from '../alignment/edited-sentence.js';
import { sentencePair } from '../alignment/sentence-pair.js';
import { isContent } from '../alignment/align-words.js';
import { sayTheSame } from '../words/say-the-same.js';
import { passage, tokenAt, type FactContext, type Finding } from '../fact-context.js';
import type { Ranked } from './remove-overlaps.js';
import { tell } from './tell.js';

/** How a fact of each kind is told that stands in the place of another. */
const verdictOf: Partial<Record<FactKind, 'number-changed' | 'time-changed' | 'name-changed'>> = {
  quantity: 'number-changed',
  time: 'time-changed',
  person: 'name-changed',
  organisation: 'name-changed',
  place: 'name-changed',
};

/** Findings of one text beyond which a table was rewritten, and nothing is united. */
const maxLost = 60;

/**
 * A fact that was left out and one that was put in its place are one fact changed: a figure for another figure of which
 * the judge of figures knew only that they count other things, a name for a name, a date for an age. They stand in one
 * place if the words on both sides of them answer each other; on one side is enough where both are of one kind and alone in
 * their sentences. In a sentence that was edited and not told anew, any other words in the place of a name or a date
 * change it as well.
 */
export function uniteSlots(context: FactContext, ranked: readonly Ranked[]): Ranked[] {
  if (!context.isCopy) return [...ranked];
  const isSlot = ({ finding: { kind, change, verdict } }: Ranked, wanted: string) =>
    change === wanted && kind in verdictOf && /^(?:number|time|name)-/.test(verdict);
  const dropped = ranked.filter((one) => isSlot(one, 'dropped'));
  const added = ranked.filter((one) => isSlot(one, 'added'));
  if (dropped.length === 0 && added.length === 0) return [...ranked];
  if (dropped.length > maxLost || added.length > maxLost) return [...ranked];
  const united = new Map<Ranked, Ranked>();
  const gone = new Set<Ranked>();
  for (const a of dropped) {
    const b = added.find((one) => !gone.has(one) && areInOnePlace(context, a.finding, one.finding));
    if (!b) continue;
    gone.add(b);
    const sides = { source: a.finding.source!, copy: b.finding.copy! };
    united.set(a, { finding: tell(verdictOf[a.finding.kind]!, a.finding.kind, sides), priority: a.priority });
  }
  for (const one of [...dropped, ...added]) {
    if (united.has(one) || gone.has(one) || one.finding.kind === 'quantity') continue;
    const finding = overOtherWords(context, one.finding) ?? overModifier(context, one.finding);
    if (finding) united.set(one, { finding, priority: one.priority });
  }
  return ranked.filter((one) => !gone.has(one)).map((one) => united.get(one) ?? one);
}

interface Range {
  readonly first: number;
  readonly end: number;
}

function rangeOf(document: PreparedArticle, { start, end }: Span): Range {
  return { first: tokenAt(document, start), end: tokenAt(document, end - 1) + 1 };
}

function areInOnePlace(context: FactContext, x: Finding, y: Finding): boolean {
  const { source, copy, words, toCopy } = context;
  const [i, j] = [sentenceAt(source, x.source!.start), sentenceAt(copy, y.copy!.start)];
  if (!toCopy[i]?.includes(j)) return false;
  const [a, b] = [rangeOf(source, x.source!), rangeOf(copy, y.copy!)];
  const [from, to] = [source.sentences[i]!, copy.sentences[j]!];
  // “The Roman Catholic Church” and “the Catholic Church of Rome”: part of the name stayed.
  for (let k = a.first; k < a.end; k++) {
    const partner = words.toCopy[k]!;
    if (x.verdict.startsWith('name') && partner >= b.first && partner < b.end) return false;
  }
  const before =
    words.toCopy[a.first - 1] === b.first - 1 || (a.first === from.firstToken && b.first === to.firstToken);
  const after = words.toCopy[a.end] === b.end || (a.end === from.endToken && b.end === to.endToken);
  return (before && after) || areBetweenSameWords(context, i, a, j, b);
}

/** Least share of the words of two sentences that stands in both, for what differs to be one place of them. */
const minUnchanged = 0.75;
/** Most words beside a fact that answer nothing and may belong to it: “in”, “at least”, “over the”. */
const maxBeside = 3;

/** In a sentence that mostly stayed as it was: between the same two words, of which each answers the other, whatever leads to the fact. */
function areBetweenSameWords(context: FactContext, i: number, a: Range, j: number, b: Range): boolean {
  const { source, copy, words } = context;
  const pair = sentencePair(context, i);
  if (!pair || pair.shared < minUnchanged * Math.max(pair.size, pair.otherSize)) return false;
  const [from, to] = [source.sentences[i]!, copy.sentences[j]!];
  const left = firstAligned(words.toCopy, a.first - 1, -1, from.firstToken - 1);
  const otherLeft = firstAligned(words.toSource, b.first - 1, -1, to.firstToken - 1);
  const right = firstAligned(words.toCopy, a.end, 1, from.endToken);
  const otherRight = firstAligned(words.toSource, b.end, 1, to.endToken);
  if (left === undefined || right === undefined || otherLeft === undefined || otherRight === undefined)
    return false;
  const isLeft = left < from.firstToken ? otherLeft < to.firstToken : words.toCopy[left] === otherLeft;
  const isRight = right >= from.endToken ? otherRight >= to.endToken : words.toCopy[right] === otherRight;
  return isLeft && isRight;
}

/** The nearest word from `at` on that has a partner, or `limit`, the word beyond the sentence. */
function firstAligned(partners: Int32Array, at: number, step: -1 | 1, limit: number): number | undefined {
  for (let k = 0; k <= maxBeside; k++, at += step) if (at === limit || partners[at]! >= 0) return at;
  return undefined;
}

/** The words of an edit in which a lost fact stands alone on its side. */
function overOtherWords(context: FactContext, finding: Finding): Finding | undefined {
  const { source, copy, toSource, words } = context;
  const own = finding.source ? source : copy;
  const at = finding.source ?? finding.copy!;
  const sentence = sentenceAt(own, at.start);
  const index = finding.source ? sentence : toSource[sentence]?.[0];
  const edited = index === undefined ? undefined : editedSentence(context, index);
  if (!edited || index === undefined) return undefined;
  const range = rangeOf(own, at);
  for (const hunk of edited.hunks) {
    const [mine, others] = finding.source ? [hunk.source, hunk.copy] : [hunk.copy, hunk.source];
    if (mine[0] > range.first || mine[1] < range.end) continue;
    const other = finding.source ? copy : source;
    const partners = finding.source ? words.toSource : words.toCopy;
    let isOther = false;
    for (let k = others[0]; k < others[1]; k++)
      if (partners[k]! < 0 && isContent(other.tokens[k]!)) isOther = true;
    if (!isOther) return undefined;
    // “Said on Friday”, “declared”: the other word answers the verb, and the day is only gone.
    const tags = tagTokens(own);
    for (let k = mine[0]; k < mine[1]; k++)
      if ((k < range.first || k >= range.end) && (tags[k] === 'VERB' || isContent(own.tokens[k]!)))
        return undefined;
    const span = { start: other.tokens[others[0]]!.start, end: other.tokens[others[1] - 1]!.end };
    const sides = finding.source
      ? { source: finding.source, copy: passage(copy, span) }
      : { source: passage(source, span), copy: finding.copy! };
    return tell(verdictOf[finding.kind]!, finding.kind, sides);
  }
  return undefined;
}

/** “An Olympic record” and “a world record”: the noun behind the name stayed, and another word stands before it. */
function overModifier({ source, copy, words }: FactContext, finding: Finding): Finding | undefined {
  if (!finding.verdict.startsWith('name')) return undefined;
  const [own, other] = finding.source ? [source, copy] : [copy, source];
  const [partners, back] = finding.source ? [words.toCopy, words.toSource] : [words.toSource, words.toCopy];
  const { end } = rangeOf(own, finding.source ?? finding.copy!);
  const head = partners[end] ?? -1;
  const [tag, otherTag] = [tagTokens(own)[end], tagTokens(other)[head - 1]];
  if (head < 1 || tag !== 'NOUN' || back[head - 1]! >= 0) return undefined;
  if (sayTheSame(own.tokens[end - 1]!.norm, other.tokens[head - 1]!.norm)) return undefined;
  if (otherTag !== 'NOUN' && otherTag !== 'ADJ' && otherTag !== 'PROPN') return undefined;
  const span = passage(other, { start: other.tokens[head - 1]!.start, end: other.tokens[head]!.end });
  const whole = passage(own, { start: (finding.source ?? finding.copy!).start, end: own.tokens[end]!.end });
  const sides = finding.source ? { source: whole, copy: span } : { source: span, copy: whole };
  return tell('name-changed', finding.kind, sides);
}

function sentenceAt({ sentences }: PreparedArticle, offset: number): number {
  return firstEndingAfter(sentences, offset);
}
