import { reportingForm } from '../../languages/en/reporting-verbs.js';
import { areConverses, areOneMotion } from '../../languages/en/small-opposites.js';
import { assignBest, indexBy, linkedItems } from '../alignment/assign-best.js';
import { tagTokens } from '../../text/tags.js';
import { passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import type { PreparedArticle } from '../../types.js';
import { compareStatuses } from '../statuses/comparison.js';
import { isLight, isSurelySame } from '../statuses/is-surely-same.js';
import { tellStatusChange } from '../statuses/tell-status-change.js';
import { relateTokens } from '../words/relate-tokens.js';
import { areOtherFrequencies, tellFrequency } from './frequencies.js';
import { compareFrames } from './compare-frames.js';
import { extractFrames, framesOfSentence, type Frame } from './frames.js';
import { isBroken } from './phrases.js';

/**
 * What is said of the same, clause by clause: “rejected the bill” against “the bill was passed”, “hopes to sign him” against
 * “has bought him”, in whatever voice and order. Two clauses are held against each other if who or whom is the same in both
 * and neither is another; verbs of one word are for the judge of statuses.
 */
export function judgePredicates(context: FactContext): Finding[] {
  if (!context.isCopy) return [];
  const { source, copy, words } = context;
  const inCopy = indexBy(extractFrames(copy).filter(isOpen), ({ status }) => status.sentence);
  const pairs = assignBest(
    extractFrames(source).filter(isOpen),
    (a) => linkedItems(context.toCopy, inCopy, a.status.sentence),
    (a, b) => {
      const { same, other } = compareFrames(context, a, b);
      // Two verbs that answer each other need no more than that nothing speaks against it.
      return other > 0 ? 0 : same + (words.toCopy[a.status.verbToken] === b.status.verbToken ? 3 : 0);
    },
    1,
  );
  const findings: Finding[] = [];
  for (const [a, b] of pairs) {
    const found = judgePair(context, a, b);
    if (found) findings.push(found);
  }
  return findings;
}

/** The verb of the one stands in a sentence that answers, too: “has been held and will run”, “will be held”. */
function isToldBeside({ source, copy, toCopy, toSource }: FactContext, a: Frame, b: Frame): boolean {
  const holds = (document: PreparedArticle, sentences: readonly number[], lemma: string) =>
    sentences.some((sentence) =>
      framesOfSentence(document, sentence).some(({ status }) => status.lemma === lemma),
    );
  return (
    holds(copy, toCopy[a.status.sentence]!, a.status.lemma) ||
    holds(source, toSource[b.status.sentence]!, b.status.lemma)
  );
}

function isSpeech({ tokens }: PreparedArticle, verb: number): boolean {
  return reportingForm(tokens[verb]!.norm)?.verb.kind === 'speech';
}

/** “We found that pumps help”, “pumps will prove useful”: what one finds and what a thing proves are two predicates. */
function opensClause(document: PreparedArticle, { status: { verbToken } }: Frame): boolean {
  const tags = tagTokens(document);
  const limit = Math.min(document.tokens.length, verbToken + 1 + maxToThat);
  for (let i = verbToken + 1; i < limit && !isBroken(document, i); i++)
    if (document.tokens[i]!.norm === 'that') return tags[i] === 'SCONJ';
  return false;
}

/** Farthest that “that” stands behind its verb, in tokens. */
const maxToThat = 6;

/** A mere “be” or “have” says nothing of its own. */
function isOpen({ status }: Frame): boolean {
  return status.lemma !== 'be' && status.lemma !== 'have';
}

function judgePair(context: FactContext, a: Frame, b: Frame): Finding | undefined {
  const { source, copy, words } = context;
  const [i, j] = [a.status.verbToken, b.status.verbToken];
  const isAligned = words.toCopy[i] === j;
  if (a.status.lemma === b.status.lemma || (isAligned && isSurelySame(source, i, copy, j)))
    if (areOtherFrequencies(context, a, b)) return tellFrequency(context, a, b);
  if (a.status.lemma === b.status.lemma) return undefined;
  // Either verb is answered by another word of the other text.
  if (!isAligned && (words.toCopy[i]! >= 0 || words.toSource[j]! >= 0)) return undefined;
  const { relation } = relateTokens(source, i, copy, j);
  const sides = { source: passage(source, a.status.group), copy: passage(copy, b.status.group) };
  switch (relation) {
    case 'same':
      // “Has skipped”, “will face”: of two verbs that only may say the same nobody can tell that one act is told of.
      return isSurelySame(source, i, copy, j) &&
        opensClause(source, a) === opensClause(copy, b) &&
        // “He told the paper”, “it will have”: to say so is one thing, and what is said another.
        isSpeech(source, i) === isSpeech(copy, j) &&
        !isToldBeside(context, a, b) &&
        compareStatuses(a.status, b.status) === 'time-changed'
        ? tellStatusChange(context, a.status, b.status)
        : undefined;
    case 'opposite':
    case 'different':
      if (a.status.polarity !== b.status.polarity) return undefined;
      // “Made headlines by cutting it”, “removed it”.
      if (isLight(source, i) || isLight(copy, j)) return undefined;
      // “A bought it from B”, “B sold it to A” are one; of one buyer and one thing they are not.
      if (areOneMotion(a.status.lemma, b.status.lemma)) return undefined;
      if (areConverses(a.status.lemma, b.status.lemma) && compareFrames(context, a, b).same < 2)
        return undefined;
      return tell(relation === 'opposite' ? 'opposite' : 'other-thing', 'event', sides);
    default:
      return undefined;
  }
}
