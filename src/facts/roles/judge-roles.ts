import { indexBy, linkedItems } from '../alignment/assign-best.js';
import { passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { isPronounKey } from './phrases.js';
import { extractRoles, type RoleFact } from './roles.js';

/** Events whose doer and sufferer changed places between source and copy. */
export function judgeRoles(context: FactContext): Finding[] {
  const bySentence = indexBy(extractRoles(context.copy), ({ sentence }) => sentence);
  const changes: Finding[] = [];
  for (const a of extractRoles(context.source)) {
    for (const b of linkedItems(context.toCopy, bySentence, a.sentence)) {
      if (a.event !== b.event || !isSwapped(a, b)) continue;
      const sides = { source: passage(context.source, span(a)), copy: passage(context.copy, span(b)) };
      changes.push(tell('roles-swapped', 'role', sides, { isCopy: context.isCopy }));
      break;
    }
  }
  return changes;
}

/** Both slots are filled on both sides, and each answers the other one. */
function isSwapped(a: RoleFact, b: RoleFact): boolean {
  if (!a.agent || !a.patient || !b.agent || !b.patient) return false;
  if (a.agent.key === a.patient.key || b.agent.key === b.patient.key) return false;
  const [first, second] = [a.agent.key === b.patient.key, a.patient.key === b.agent.key];
  if (first && second) return true;
  // Whom a pronoun stands for is not known: one end that changed its side is enough.
  const mayBe = (x: string, y: string) => isPronounKey(x) !== isPronounKey(y);
  if (first) return mayBe(a.patient.key, b.agent.key) && !isPronounKey(a.agent.key);
  return second && mayBe(a.agent.key, b.patient.key) && !isPronounKey(a.patient.key);
}

function span({ verb, agent, patient }: RoleFact) {
  const parts = [verb, ...(agent ? [agent] : []), ...(patient ? [patient] : [])];
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
}
