import { clauseNouns } from '../../languages/en/reporting-nouns.js';
import { isNegator } from '../../languages/en/negators.js';
import { wishLemmas } from '../../languages/en/reporting-verbs.js';
import { areLostLetters } from '../../text/are-lost-letters.js';
import type { PreparedArticle } from '../../types.js';
import { editedSentence } from '../alignment/edited-sentence.js';
import { compareAttributions } from './comparison.js';
import { attributionsOfSentence, extractAttributions, type Attribution } from './attributions.js';
import {
  areOneName,
  areOtherPeople,
  isBeside,
  isNamedBefore,
  isPronoun,
  isStillNamed,
  isTakenUp,
} from './same-speaker.js';
import { assignBest, indexBy, linkedItems } from '../alignment/assign-best.js';
import {
  alignedShare,
  mirror,
  passage,
  sameWording,
  type FactContext,
  type Finding,
} from '../fact-context.js';
import { isHedgeLost } from './is-hedge-lost.js';
import { haveChangedPlaces, isOtherGroup } from './other-speakers.js';
import { isNamedJustBefore } from './is-named-just-before.js';
import { isStatement } from './is-statement.js';
import {
  contentOf,
  isSaid,
  isSpeakingBeside,
  isStillDoubted,
  isStillQuoted,
  isStillTold,
  minContentKept,
  takesStand,
} from './still-stands.js';
import { falsehoods } from '../../languages/en/contraries.js';
import { sayTheSame } from '../words/say-the-same.js';
import { tell } from '../findings/tell.js';
import { unchanged } from '../findings/unchanged.js';

const minScore = 1;

/** Who said it, before and after. */
export function judgeAttributions(context: FactContext): Finding[] {
  const { source, copy, words, toCopy, toSource } = context;
  const inCopy = extractAttributions(copy).filter((b) => isSaid(b) && isStatement(copy, b));
  const inSource = extractAttributions(source).filter((a) => isSaid(a) && isStatement(source, a));
  const bySentence = indexBy(inCopy, ({ sentence }) => sentence);
  const ofSource = indexBy(inSource, ({ sentence }) => sentence);
  /** The only two of their sentences say the same thing, whoever says it: “according to the union”, “the council says”. */
  const areAlone = (a: Attribution, b: Attribution) => {
    if (toCopy[a.sentence]!.length !== 1 || toSource[b.sentence]!.length !== 1) return false;
    if (ofSource.get(a.sentence)!.length > 1 || bySentence.get(b.sentence)!.length > 1) return false;
    const { firstToken, endToken } = contentOf(context, a);
    return alignedShare(source, words.toCopy, firstToken, endToken) >= minContentKept;
  };
  const pairs = assignBest(
    inSource,
    (a) => linkedItems(context.toCopy, bySentence, a.sentence),
    (a, b) => score(context, a, b) + (areAlone(a, b) ? 1 : 0),
    minScore,
  );
  const changes: Finding[] = [];
  for (const [a, b] of pairs) {
    const change = judgePair(context, a, b);
    if (change) changes.push(change);
  }
  if (!context.isCopy) return changes;

  const answered = new Set(pairs.values());
  for (const a of inSource) {
    if (pairs.has(a)) continue;
    // “The doctor told him he must rest, a source said”: the sentence lost who says it once, and not twice.
    if (a !== ofSource.get(a.sentence)!.at(-1) && !pairs.has(ofSource.get(a.sentence)!.at(-1)!)) continue;
    const linked = context.toCopy[a.sentence] ?? [];
    if (linked.length === 0 || linked.some((j) => bySentence.has(j))) continue;
    // “Ann Lee declared them the winners”, “they were declared the winners”: it is not told as what is so.
    const cue = context.words.toCopy[a.cueToken]!;
    if (cue >= 0 && copy.tokens[cue]!.stem === source.tokens[a.cueToken]!.stem && a.cueLemma === 'declare')
      continue;
    // “Ames acknowledges that”, “he believes that”: whoever said it still stands behind it.
    if (linked.some((j) => attributionsOfSentence(copy, j).some((b) => standsBehind(context, a, b))))
      continue;
    // The desk may have moved the speaker into the sentence beside.
    const beside = linked.flatMap((j) => [j - 1, j + 1]).flatMap((j) => bySentence.get(j) ?? []);
    if (beside.some((b) => !answered.has(b) && compareAttributions(a, b) !== 'different-source')) continue;
    if (isSpeakingBeside(context, a, linked)) continue;
    // The speaker is still there: the desk told it in other words (“in a statement”, “for the army”).
    if (isStillNamed(context, a) && !isHedgeLost(context, a, linked)) continue;
    if (!isStillTold(context, a)) continue;
    if (isStillQuoted(context, a) || takesStand(context, a, linked)) continue;
    const isMinor = isNamedJustBefore(context, a, linked, bySentence) || isStillDoubted(context, a, linked);
    const severity = isMinor ? 'minor' : 'major';
    const sides = { source: passage(source, attributionSpan(a)) };
    changes.push(tell('attribution-lost', 'attribution', sides, { severity }));
  }
  return changes;
}

/** Whether it is the same speaker's, or is told as hearsay (“reports have surfaced that”), whatever the word for it. */
function standsBehind({ copy, words }: FactContext, a: Attribution, b: Attribution): boolean {
  if (b.source === undefined) return clauseNouns.has(b.cueLemma);
  // Whom a pronoun stands for is not known for sure; what is wanted is nothing that was said.
  if (isPronoun(copy, b) && !wishLemmas.has(b.cueLemma)) return true;
  // “Reportedly”, “witnesses suggest”: now somebody says so.
  if (a.source === undefined && words.toSource[b.cueToken]! < 0 && !wishLemmas.has(b.cueLemma)) return true;
  const verdict = compareAttributions(a, b);
  return verdict === 'same' || verdict === 'strength-changed';
}

function judgePair(context: FactContext, a: Attribution, b: Attribution): Finding | undefined {
  const sides = {
    source: passage(context.source, attributionSpan(a)),
    copy: passage(context.copy, attributionSpan(b)),
  };
  const { isCopy } = context;
  // “He said” may be another man than “he said”, but that is nothing to tell by these words.
  const verdict = sameWording(sides.source.text, sides.copy.text) ? 'same' : compareAttributions(a, b);
  // “The engineers said”, “they said”: a pronoun takes up whoever was told of before, and masks nobody.
  const isTakenUpShort = isPronoun(context.source, a) || isPronoun(context.copy, b);
  if (isTakenUpShort && verdict !== 'same' && verdict !== 'strength-changed') {
    const isLost = isPronoun(context.copy, b) && a.isNamed && !isNamedBefore(a, context.copy, b);
    return isLost && !isStillNamed(context, a)
      ? tell('source-less-exact', 'attribution', sides, { isCopy })
      : undefined;
  }
  if (verdict !== 'same' && a.isAnonymous !== b.isAnonymous && a.source && b.source) {
    const [named, other] = a.isAnonymous ? [b, mirror(context)] : [a, context];
    // Only who is named can be masked: “defenders of the law” who became “its supporters” never were.
    if (named.isNamed)
      return isStillNamed(other, named)
        ? undefined
        : tell(a.isAnonymous ? 'source-unmasked' : 'source-masked', 'attribution', sides, { isCopy });
  }
  switch (verdict) {
    case 'same':
      return unchanged('attribution', sides);
    case 'strength-changed': {
      const isDenial = a.strength === 'denial' || b.strength === 'denial';
      // “Denied that he was”, “said that he was not”.
      if (isDenial && (isNegatedBehind(context.source, a) || isNegatedBehind(context.copy, b)))
        return undefined;
      const severity = isDenial ? 'major' : 'minor';
      return tell('attribution-strength-changed', 'attribution', sides, { isCopy, severity });
    }
    case 'source-less-specific':
      // Named beside the cue that was found: “head of the agency, N. Hale, stated”.
      if (a.source && isStillNamed(context, a)) return undefined;
      if (isCopy && isOtherGroup(context, a, b)) return tell('source-changed', 'attribution', sides);
      return tell('source-less-exact', 'attribution', sides, { isCopy });
    case 'source-more-specific':
      // No source was found beside the first cue, which is not to say that there is none.
      return a.source ? tell('source-more-exact', 'attribution', sides, { isCopy }) : undefined;
    case 'different-source':
      if (isCopy && haveChangedPlaces(context, a, b)) return tell('source-changed', 'attribution', sides);
      if (!isCopy || isStillNamed(context, a)) return undefined;
      // A subject that runs over a comma in one text is still the same.
      if (sides.source.text.endsWith(sides.copy.text) || sides.copy.text.endsWith(sides.source.text))
        return undefined;
      if (isBeside(context.source, a, b) || isBeside(context.copy, b, a)) return undefined;
      // “Ida said”, “Moe said”, of Ida Moe.
      if (areOneName(context, a, b)) return undefined;
      if (areLostLetters(lastWord(context.source, a), lastWord(context.copy, b))) return undefined;
      // “Men said”, “males said”.
      if (sayTheSame(a.sourceKey, b.sourceKey, 'NOUN')) return undefined;
      if (isTakenUp(a, context.copy, b)) return tell('source-less-exact', 'attribution', sides, { isCopy });
      if (isTakenUp(b, context.source, a)) return tell('source-more-exact', 'attribution', sides, { isCopy });
      // In a sentence that is otherwise the same somebody put the other one there.
      return tell('source-changed', 'attribution', sides, {
        severity:
          isPutInPlace(context, a, b) || (a.isNamed && b.isNamed) || areOtherPeople(a, b) ? 'major' : 'minor',
      });
  }
}

/** Least share of what was said that stands in both for another source to be put in its place, and no other statement. */
const minContentSame = 0.9;

function isPutInPlace(context: FactContext, a: Attribution, b: Attribution): boolean {
  // “The military said”, “the Armed Forces reported”: a name and a description may well be one.
  if (a.isNamed !== b.isNamed && editedSentence(context, a.sentence) === undefined) return false;
  const { firstToken, endToken } = contentOf(context, a);
  return alignedShare(context.source, context.words.toCopy, firstToken, endToken) >= minContentSame;
}

function score({ words }: FactContext, a: Attribution, b: Attribution): number {
  let value = 0;
  if (words.toCopy[a.cueToken] === b.cueToken) value += 2;
  if (a.sourceKey !== '' && a.sourceKey === b.sourceKey) value += 3;
  const verdict = compareAttributions(a, b);
  if (verdict === 'same') value += 2;
  else if (verdict !== 'different-source') value += 1;
  if (a.document !== undefined && a.document === b.document) value += 1;
  return value;
}

/** Words behind a cue in which what is said is negated. */
const maxToNot = 8;

function isNegatedBehind({ tokens }: PreparedArticle, { strength, cueToken }: Attribution): boolean {
  return (
    strength !== 'denial' &&
    tokens
      .slice(cueToken + 1, cueToken + 1 + maxToNot)
      .some(({ norm }) => isNegator(norm) || norm === 'cannot' || falsehoods.has(norm))
  );
}

function lastWord({ text }: PreparedArticle, { source }: Attribution): string {
  return source ? text.slice(source.start, source.end).split(' ').at(-1)! : '';
}

/** From the source to the cue, whichever comes first. */
function attributionSpan({ cue, source }: Attribution) {
  if (!source) return cue;
  return { start: Math.min(cue.start, source.start), end: Math.max(cue.end, source.end) };
}
