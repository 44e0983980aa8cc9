import type { FactKind } from '../types.js';
import { judgeAttributions } from './attributions/judge-attributions.js';
import type { FactContext, Finding } from './fact-context.js';
import { rankOfWording } from './findings/remove-overlaps.js';
import { judgeAliases } from './names/judge-aliases.js';
import { judgeExchangedNames } from './names/judge-exchanged-names.js';
import { judgeNames } from './names/judge-names.js';
import { judgeEnds } from './quantities/judge-ends.js';
import { judgeIdentifiers } from './quantities/judge-identifiers.js';
import { judgeQuantities } from './quantities/judge-quantities.js';
import { judgeSwappedFigures } from './quantities/judge-swapped-figures.js';
import { judgeSelf } from './quantities/judge-self.js';
import { judgeQuotes } from './quotes/judge-quotes.js';
import { judgeAnchors } from './roles/judge-anchors.js';
import { judgeGenders } from './roles/judge-genders.js';
import { judgePerpetrators } from './roles/judge-perpetrators.js';
import { judgeOffices } from './roles/judge-offices.js';
import { judgePredicates } from './roles/judge-predicates.js';
import { judgeSwappedSlots } from './roles/judge-swapped-slots.js';
import { judgePersons } from './roles/judge-persons.js';
import { judgeRoles } from './roles/judge-roles.js';
import { judgeCases } from './statuses/judge-cases.js';
import { judgeDeniedWords } from './statuses/judge-denied-words.js';
import { judgeCourses } from './statuses/judge-courses.js';
import { judgePolarity } from './statuses/judge-polarity.js';
import { judgeQualifiers } from './statuses/judge-qualifiers.js';
import { judgeStandings } from './statuses/judge-standings.js';
import { judgeStatuses } from './statuses/judge-statuses.js';
import { judgeTimes } from './times/judge-times.js';
import { judgeDamage } from './wording/judge-damage.js';
import { judgeExclusiveClasses } from './wording/judge-exclusive-classes.js';
import { judgeEdits } from './wording/judge-edits.js';
import { judgeOpposites } from './wording/judge-opposites.js';
import { judgeReversals } from './wording/judge-reversals.js';
import { judgeStatements } from './wording/judge-statements.js';
import { judgeSwaps } from './wording/judge-swaps.js';
import { judgeWording } from './wording/judge-wording.js';

/** Looks at two aligned texts for what happened to facts of some kinds. */
export interface Judge {
  readonly judge: (context: FactContext) => Finding[];
  /** The kinds it tells of. */
  readonly kinds: readonly FactKind[];
  /**
   * Where two judges see one fault as grave as each other, the lower stands. Damage first, for nothing can be read from
   * torn words; then value, name, role, status, source, link, and last the judges of words, which know least of what
   * the words stand for.
   */
  readonly priority: number;
}

/** All judges. What one found is none of another's business: `removeOverlaps` makes one finding of one fault. */
export const judges: readonly Judge[] = [
  { judge: judgeDamage, kinds: ['text'], priority: 0 },
  { judge: judgeQuantities, kinds: ['quantity'], priority: 10 },
  { judge: judgeIdentifiers, kinds: ['quantity'], priority: 10 },
  { judge: judgeEnds, kinds: ['quantity'], priority: 9 },
  { judge: judgeSwappedFigures, kinds: ['quantity'], priority: 9 },
  { judge: judgeSelf, kinds: ['quantity'], priority: 11 },
  { judge: judgeTimes, kinds: ['time'], priority: 12 },
  { judge: judgeNames, kinds: ['person', 'organisation', 'place'], priority: 13 },
  { judge: judgeExchangedNames, kinds: ['person', 'place'], priority: 14 },
  { judge: judgeAliases, kinds: ['alias'], priority: 14 },
  { judge: judgeQuotes, kinds: ['quote', 'attribution'], priority: 15 },
  { judge: judgePerpetrators, kinds: ['organisation'], priority: 20 },
  { judge: judgeRoles, kinds: ['role'], priority: 21 },
  { judge: judgeSwappedSlots, kinds: ['role'], priority: 22 },
  { judge: judgePredicates, kinds: ['event', 'status'], priority: 32 },
  { judge: judgePersons, kinds: ['person'], priority: 22 },
  { judge: judgeGenders, kinds: ['person'], priority: 23 },
  { judge: judgeOffices, kinds: ['role'], priority: 23 },
  { judge: judgeAnchors, kinds: ['relation'], priority: 23 },
  { judge: judgeCases, kinds: ['status'], priority: 24 },
  { judge: judgeStandings, kinds: ['status'], priority: 24 },
  { judge: judgeQualifiers, kinds: ['role', 'status'], priority: 24 },
  { judge: judgeStatuses, kinds: ['status'], priority: 30 },
  { judge: judgeCourses, kinds: ['status'], priority: 29 },
  { judge: judgePolarity, kinds: ['status'], priority: 30 },
  { judge: judgeDeniedWords, kinds: ['status'], priority: 30 },
  { judge: judgeAttributions, kinds: ['attribution'], priority: 31 },
  { judge: judgeSwaps, kinds: ['role', 'relation'], priority: 40 },
  {
    judge: judgeExclusiveClasses,
    kinds: ['relation', 'event', 'place', 'role', 'organisation', 'status', 'attribution'],
    priority: 39,
  },
  { judge: judgeStatements, kinds: ['event', 'attribution'], priority: 41 },
  { judge: judgeOpposites, kinds: ['event'], priority: rankOfWording },
  { judge: judgeReversals, kinds: ['event', 'status', 'relation', 'quantity'], priority: rankOfWording },
  { judge: judgeWording, kinds: ['event'], priority: rankOfWording + 1 },
  { judge: judgeEdits, kinds: ['event', 'status', 'person', 'text'], priority: rankOfWording + 2 },
];
