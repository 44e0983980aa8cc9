import { denyingCues } from '../../languages/en/reporting-verbs.js';
import { isSayingCue } from '../../languages/en/saying-verbs.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle, Sentence, Span } from '../../types.js';
import { isContent, tokensOf } from '../alignment/align-words.js';
import { indexBy } from '../alignment/assign-best.js';
import { extractAttributions, type Attribution } from '../attributions/attributions.js';
import { mirror, passage, tokenAt, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { findRetold, type LostRun } from './retold.js';
import { createIsToldElsewhere } from './told-elsewhere.js';

/** A clause with fewer content words is too little to miss. */
const minContent = 3;
/** Most content words of a lost clause that may have a partner, as a share. */
const maxAligned = 0.25;
/** Most content words of a lost clause that may stand somewhere near, as a share. */
const maxNear = 0.4;
/** Most content words without a partner in the linked sentences, per content word of a lost clause. */
const maxRoom = 0.7;

/**
 * Statements of the source that the copy left out, and statements it added: whole sentences and clauses. One that is told
 * in other words is neither (`retold.ts`).
 */
export function judgeStatements(context: FactContext): Finding[] {
  if (!context.isCopy) return [];
  const [lost, found] = [lostStatements(context), lostStatements(mirror(context))];
  const retold = findRetold(context, lost, found);
  const isTold = createIsToldElsewhere(context.source, context.copy);
  const isToldBack = createIsToldElsewhere(context.copy, context.source);
  // Who says it is a matter of its own.
  const isOnlyThere = (one: Lost, isElsewhere: (run: Lost) => boolean) =>
    !retold.has(one) && (one.attribution !== undefined || !isElsewhere(one));
  const dropped = lost.filter((one) => isOnlyThere(one, isTold));
  const added = found.filter((one) => isOnlyThere(one, isToldBack));
  return [
    ...dropped.map((one) => tellOnlyIn(context, 'source', one)),
    ...added.map((one) => tellOnlyIn(context, 'copy', one)),
  ];
}

/** A statement that one of the texts alone has. */
function tellOnlyIn(context: FactContext, side: 'source' | 'copy', { span, attribution }: Lost): Finding {
  const sides = { [side]: passage(context[side], span) };
  const change = side === 'source' ? 'dropped' : 'added';
  if (!attribution) return tell(`statement-${change}`, 'event', sides);
  // Whoever leaves out a denial takes a side; whole sentences are else cut for length.
  const isDeniedAlone = isDenial(attribution) && !hasDenial(context[side === 'source' ? 'copy' : 'source']);
  return tell(isDeniedAlone ? `denial-${change}` : `claim-${change}`, 'attribution', sides);
}

const memo = new WeakMap<PreparedArticle, boolean>();

/** A text that has a denial has not left out that there is one, in whatever words. */
function hasDenial(document: PreparedArticle): boolean {
  let known = memo.get(document);
  if (known === undefined) memo.set(document, (known = extractAttributions(document).some(isDenial)));
  return known;
}

/** Whether somebody denies something: “the council denied it”, and not “did not comment” or “a disputed title”. */
function isDenial({ strength, cueLemma, source }: Attribution): boolean {
  return strength === 'denial' && denyingCues.has(cueLemma) && source !== undefined;
}

interface Lost extends LostRun {
  readonly span: Span;
  readonly attribution?: Attribution;
}

function lostStatements(context: FactContext): Lost[] {
  const { source, toCopy } = context;
  const said = extractAttributions(source).filter(({ cueLemma }) => isSayingCue(cueLemma));
  const bySentence = indexBy(said, ({ sentence }) => sentence);
  const lost: Lost[] = [];
  source.sentences.forEach((sentence, index) => {
    // A headline is written anew by every desk.
    if (sentence.isTitle) return;
    const attributions = bySentence.get(index) ?? [];
    const inside = ({ start, end }: Span) =>
      attributions.find(({ cue }) => cue.start >= start && cue.end <= end);
    if (toCopy[index]!.length === 0) {
      if (contentOf(source, sentence).length < minContent) return;
      const attribution = attributions.find(isDenial);
      lost.push(lostRun(index, sentence, attribution));
      return;
    }
    const near = stemsNear(context, toCopy[index]!);
    for (const clause of clausesOf(source, sentence)) {
      const content = contentOf(source, clause);
      if (content.length < minContent || content.length === contentOf(source, sentence).length) continue;
      const aligned = content.filter((i) => context.words.toCopy[i]! >= 0).length / content.length;
      const present = content.filter((i) => near.has(source.tokens[i]!.stem)).length / content.length;
      if (aligned > maxAligned || present > maxNear) continue;
      if (unanswered(context, toCopy[index]!) > maxRoom * content.length) continue;
      lost.push(lostRun(index, clause, inside(clause)));
    }
  });
  return lost;
}

function lostRun(
  sentence: number,
  span: Span & Pick<LostRun, 'firstToken' | 'endToken'>,
  attribution: Attribution | undefined,
): Lost {
  const { firstToken, endToken } = span;
  return { span, sentence, firstToken, endToken, ...(attribution && { attribution }) };
}

/** Content words of some sentences of the copy that answer nothing: room in which a lost clause may stand rephrased. */
function unanswered({ copy, words }: FactContext, sentences: readonly number[]): number {
  let count = 0;
  for (const i of tokensOf(copy, sentences))
    if (words.toSource[i]! < 0 && isContent(copy.tokens[i]!)) count++;
  return count;
}

/** Stems of some sentences of the copy and of those beside them. */
function stemsNear({ copy }: FactContext, sentences: readonly number[]): Set<string> {
  const stems = new Set<string>();
  for (const index of sentences) {
    for (let s = Math.max(0, index - 1); s <= Math.min(copy.sentences.length - 1, index + 1); s++) {
      const { firstToken, endToken } = copy.sentences[s]!;
      for (let i = firstToken; i < endToken; i++) stems.add(copy.tokens[i]!.stem);
    }
  }
  return stems;
}

interface Clause extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

const boundary = /[,;:–—()]/;
const opener = new Set([
  'which',
  'who',
  'whom',
  'where',
  'while',
  'although',
  'though',
  'because',
  'after',
  'before',
  'but',
  'during',
]);

/** “… and repaired the bridge”: a second thing that somebody did. */
function opensVerbPhrase(document: PreparedArticle, i: number): boolean {
  const { norm } = document.tokens[i]!;
  if (norm !== 'and' && norm !== 'or') return false;
  const tags = tagTokens(document);
  return tags[i + 1] === 'VERB' || (tags[i + 1] === 'ADV' && tags[i + 2] === 'VERB');
}

/** Parts of a sentence, cut at commas, dashes, brackets and the words that open a clause; quotations stay whole. */
function clausesOf(document: PreparedArticle, { firstToken, endToken }: Sentence): Clause[] {
  const { tokens, text, quotes } = document;
  const clauses: Clause[] = [];
  let first = firstToken;
  const cut = (end: number) => {
    if (end > first)
      clauses.push({
        firstToken: first,
        endToken: end,
        start: tokens[first]!.start,
        end: tokens[end - 1]!.end,
      });
    first = end;
  };
  let q = 0;
  for (let i = firstToken + 1; i < endToken; i++) {
    const at = tokens[i]!.start;
    while (q < quotes.length && quotes[q]!.end <= at) q++;
    const isQuoted = q < quotes.length && quotes[q]!.inner.start < at;
    if (isQuoted) continue;
    const gap = text.slice(tokens[i - 1]!.end, at);
    if (boundary.test(gap) || opener.has(tokens[i]!.norm) || opensVerbPhrase(document, i)) cut(i);
  }
  cut(endToken);
  return clauses;
}

function contentOf(
  document: PreparedArticle,
  span: Span & { firstToken?: number; endToken?: number },
): number[] {
  const first = span.firstToken ?? tokenAt(document, span.start);
  const end = span.endToken ?? tokenAt(document, span.end);
  const content: number[] = [];
  for (let i = first; i < end; i++) if (isContent(document.tokens[i]!)) content.push(i);
  return content;
}
