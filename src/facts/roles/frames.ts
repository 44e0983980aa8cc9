import { createSentenceIndex } from '../alignment/sentence-index.js';
import { firstEndingAfter } from '../../text/first-ending-after.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import type { Status } from '../statuses/status.js';
import { statusesWithPhase } from '../statuses/statuses-with-phase.js';
import { isBroken, isPronounKey, phraseAfter, phraseBefore, type NounPhrase } from './phrases.js';

/** A clause as far as tags tell: what is said, of whom, to whom; a slot that is absent is not known. */
export interface Frame {
  readonly status: Status;
  /** Who does it, or of whom it is said; of a passive who stands behind its “by”. */
  readonly who?: NounPhrase;
  /** To whom it is done: the object, or the subject of a passive. */
  readonly whom?: NounPhrase;
}

/** Farthest that “by” stands behind a participle, in tokens. */
const maxToAgent = 8;

const memo = new WeakMap<PreparedArticle, readonly Frame[]>();

/** The clauses of a text in reading order, one for each verb group. Linear in its length. */
export function extractFrames(document: PreparedArticle): readonly Frame[] {
  let frames = memo.get(document);
  if (frames === undefined) {
    const found: Frame[] = [];
    for (const status of statusesWithPhase(document)) found.push(frameOf(document, status, found.at(-1)));
    frames = found;
    memo.set(document, frames);
  }
  return frames;
}

/** {@link extractFrames} of one sentence. */
export const framesOfSentence = /* @__PURE__ */ createSentenceIndex(
  extractFrames,
  ({ status }) => status.sentence,
);

function frameOf(document: PreparedArticle, status: Status, before: Frame | undefined): Frame {
  const sentence = document.sentences[status.sentence]!;
  const first = firstEndingAfter(document.tokens, status.group.start);
  const last = before?.status.sentence === status.sentence ? before : undefined;
  const subject = named(
    (first > sentence.firstToken ? phraseBefore(document, sentence, first) : undefined) ??
      (last && isChained(document, last, first) ? (last.status.isPassive ? last.whom : last.who) : undefined),
  );
  if (status.isPassive || isBareParticiple(document, status)) {
    const who = named(agentAfter(document, status));
    return { status, ...(who && { who }), ...(subject && { whom: subject }) };
  }
  const whom = named(objectAfter(document, status));
  return { status, ...(subject && { who: subject }), ...(whom && { whom }) };
}

/** “The bill, rejected by the senate”: a participle has its subject for its object. */
function isBareParticiple({ tokens }: PreparedArticle, { verbToken, isFinite }: Status): boolean {
  return !isFinite && tokens[verbToken + 1]?.norm === 'by';
}

/** “Hopes to sign”, “broke in and stole”: the second verb has the subject of the first. */
function isChained(document: PreparedArticle, before: Frame, first: number): boolean {
  const tags = tagTokens(document);
  if (first === before.status.verbToken + 1) return true;
  return tags[first - 1] === 'CCONJ' && before.status.isFinite;
}

/** Words that belong to the verb before them more often than to the phrase behind them. */
const particles = new Set('up down out off away back over'.split(' '));

function objectAfter(document: PreparedArticle, { sentence, verbToken }: Status): NounPhrase | undefined {
  const own = document.sentences[sentence]!;
  // “Turned the offer down”, “turned down the offer”.
  const isParticle = particles.has(document.tokens[verbToken + 1]?.norm ?? '');
  const next = verbToken + (isParticle ? 2 : 1);
  if (next >= own.endToken || isBroken(document, verbToken + 1) || isBroken(document, next)) return undefined;
  return phraseAfter(document, own, next);
}

function agentAfter(document: PreparedArticle, { sentence, verbToken }: Status): NounPhrase | undefined {
  const own = document.sentences[sentence]!;
  const tags = tagTokens(document);
  const limit = Math.min(own.endToken - 1, verbToken + maxToAgent);
  for (let i = verbToken + 1; i < limit; i++) {
    if (isBroken(document, i) || tags[i] === 'VERB' || tags[i] === 'SCONJ') return undefined;
    if (document.tokens[i]!.norm === 'by') return phraseAfter(document, own, i + 1);
  }
  return undefined;
}

/** Whom a pronoun stands for is not known. */
function named(phrase: NounPhrase | undefined): NounPhrase | undefined {
  return phrase && !isPronounKey(phrase.key) ? phrase : undefined;
}
