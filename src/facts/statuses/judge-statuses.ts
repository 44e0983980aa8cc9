import { indexBy, linkedItems } from '../alignment/assign-best.js';
import { editedSentence } from '../alignment/edited-sentence.js';
import type { FactContext, Finding } from '../fact-context.js';
import { compareStatuses } from './comparison.js';
import type { Status } from './status.js';
import { tellStatusChange } from './tell-status-change.js';
import { statusesWithPhase } from './statuses-with-phase.js';

/** Least share of like surroundings for two verbs of different words to be one and the same slot. */
const minSlot = 0.5;
const slotWidth = 4;

/** Whether what happened still happened, what was planned is still planned, and nothing was negated on the way. */
export function judgeStatuses(context: FactContext): Finding[] {
  const inCopy = statusesWithPhase(context.copy);
  const inSource = statusesWithPhase(context.source);
  const sourceBySentence = indexBy(inSource, ({ sentence }) => sentence);
  const byVerb = new Map(inCopy.map((status) => [status.verbToken, status]));
  const bySentence = indexBy(inCopy, ({ sentence }) => sentence);
  const changes: Finding[] = [];
  for (const a of inSource) {
    const b =
      byVerb.get(context.words.toCopy[a.verbToken]!) ??
      sameSlot(context, a, bySentence) ??
      firstMain(context, a, sourceBySentence, bySentence);
    if (!b) continue;
    const change = a.lemma === b.lemma ? tellStatusChange(context, a, b) : judgeOtherVerb(context, a, b);
    if (change) changes.push(change);
  }
  return changes;
}

/** Another verb in its place may negate and hedge in its own way (“did not reach”, “was on its way”): only the time tells. */
function judgeOtherVerb(context: FactContext, a: Status, b: Status): Finding | undefined {
  // In a sentence told anew it takes who and whom to tell that two verbs are of one thing: see the judge of predicates.
  return editedSentence(context, a.sentence) !== undefined && compareStatuses(a, b) === 'time-changed'
    ? tellStatusChange(context, a, b)
    : undefined;
}

/** The verb of the copy that stands where this verb stood, although it is another word. */
function sameSlot(
  { source, words, toCopy }: FactContext,
  a: Status,
  bySentence: ReadonlyMap<number, readonly Status[]>,
): Status | undefined {
  if (words.toCopy[a.verbToken]! >= 0) return undefined;
  let best: Status | undefined;
  let bestShare = minSlot;
  for (const b of linkedItems(toCopy, bySentence, a.sentence)) {
    if (words.toSource[b.verbToken]! >= 0) continue;
    let seen = 0;
    let near = 0;
    const { firstToken, endToken } = source.sentences[a.sentence]!;
    for (let k = -slotWidth; k <= slotWidth; k++) {
      const i = a.verbToken + k;
      if (k === 0 || i < firstToken || i >= endToken) continue;
      seen++;
      const partner = words.toCopy[i]!;
      if (
        partner >= 0 &&
        Math.abs(partner - b.verbToken) <= slotWidth &&
        Math.sign(partner - b.verbToken) === Math.sign(k)
      )
        near++;
    }
    const share = seen === 0 ? 0 : near / seen;
    if (share > bestShare) {
      best = b;
      bestShare = share;
    }
  }
  return best;
}

/** The first main verb of the copy's sentence, where both sentences open with a main verb that nothing answers. */
function firstMain(
  { words, toCopy, toSource }: FactContext,
  a: Status,
  sourceBySentence: ReadonlyMap<number, readonly Status[]>,
  bySentence: ReadonlyMap<number, readonly Status[]>,
): Status | undefined {
  const [partner, ...others] = toCopy[a.sentence]!;
  if (partner === undefined || others.length > 0 || toSource[partner]!.length !== 1) return undefined;
  const first = sourceBySentence.get(a.sentence)!.find(({ isMain }) => isMain);
  const b = bySentence.get(partner)?.find(({ isMain }) => isMain);
  if (first !== a || !b || words.toCopy[a.verbToken]! >= 0 || words.toSource[b.verbToken]! >= 0)
    return undefined;
  return b;
}
