import { areContrary, hasObject, isLooseStanding } from '../../languages/en/standings.js';
import { isContent } from '../alignment/align-words.js';
import { editedSentence } from '../alignment/edited-sentence.js';
import { passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { standingMentions, type StandingMention } from './standing-mentions.js';

/** Words beside a phrase in which something must answer, and behind one of which the object tells what it is said of. */
const reach = 6;
const objectReach = 4;

/**
 * How a matter stands: “under way” that became “has ended”, “in favour of” that became “against”, in whatever form. Told where
 * two linked sentences each say of the same thing one way of a scale that the other has not.
 */
export function judgeStandings(context: FactContext): Finding[] {
  const { source, copy, toCopy, toSource, isCopy } = context;
  if (!isCopy) return [];
  const findings: Finding[] = [];
  source.sentences.forEach((_, index) => {
    const linked = toCopy[index]!;
    if (linked.length === 0) return;
    const own = standingMentions(source, index);
    if (own.length === 0) return;
    const others = linked.flatMap((j) => standingMentions(copy, j));
    const around = linked.flatMap((j) => toSource[j]!).flatMap((i) => standingMentions(source, i));
    const isEdited = editedSentence(context, index) !== undefined;
    for (const a of own) {
      if (others.some((b) => isOneWay(a, b))) continue;
      if (isLooseStanding(a.standing) && !isEdited) continue;
      const contrary = others.filter((b) => areContrary(a.standing, b.standing));
      const [b] = contrary;
      if (!b || contrary.length > 1 || around.some((one) => isOneWay(one, b))) continue;
      if (!isOfOne(context, a, b)) continue;
      findings.push(
        tell('standing-changed', 'status', { source: passage(source, a), copy: passage(copy, b) }),
      );
    }
  });
  return findings;
}

function isOneWay(a: StandingMention, b: StandingMention): boolean {
  return a.standing.scale === b.standing.scale && a.standing.way === b.standing.way;
}

/** Whether both are said of one thing: what stands beside the one answers what stands beside the other. */
function isOfOne(context: FactContext, a: StandingMention, b: StandingMention): boolean {
  const { source, copy, words } = context;
  const isObject = hasObject(a.standing);
  const from = isObject ? a.endToken : Math.max(0, a.firstToken - reach);
  const to = Math.min(source.tokens.length, a.endToken + (isObject ? objectReach : reach));
  const [first, end] = [
    isObject ? b.endToken : b.firstToken - reach,
    b.endToken + (isObject ? objectReach : reach),
  ];
  for (let i = from; i < to; i++) {
    if ((i >= a.firstToken && i < a.endToken) || !isContent(source.tokens[i]!)) continue;
    const j = words.toCopy[i]!;
    if (j < first || j >= end || (j >= b.firstToken && j < b.endToken)) continue;
    if (isContent(copy.tokens[j]!)) return true;
  }
  return false;
}
