import { conditionOpeners } from '../../languages/en/modals.js';
import { reportingForm } from '../../languages/en/reporting-verbs.js';
import type { PreparedArticle } from '../../types.js';
import type { VerbGroup } from './verb-groups.js';

/** Where a verb group stands in its sentence. */
export interface ClausePlace {
  readonly isMain: boolean;
  readonly isCondition: boolean;
  /** First token of the clause: the word after the last mark, conjunction or verb group before it. */
  readonly start: number;
}

/** Words that open a clause below another, `that` and conditions aside. */
export const relatives: ReadonlySet<string> = new Set([
  'who',
  'which',
  'whose',
  'whom',
  'where',
  'when',
  'while',
  'because',
  'although',
  'though',
  'until',
  'since',
  'as',
  'after',
  'before',
  'once',
  'what',
  'how',
  'why',
  'whereas',
]);

/** The clause each verb group of a sentence belongs to. */
export function readClauses(
  document: PreparedArticle,
  sentenceIndex: number,
  groups: readonly VerbGroup[],
): ClausePlace[] {
  const sentence = document.sentences[sentenceIndex]!;
  const places: ClausePlace[] = [];
  let from = sentence.firstToken;
  let isSubordinate = false;
  let isCondition = false;
  let hasVerb = false;
  let isReporting = false;
  for (const group of groups) {
    let start = from;
    let opened = false;
    let coordinated = false;
    for (let i = from; i < group.first; i++) {
      const { norm } = document.tokens[i]!;
      if (i > sentence.firstToken && hasMark(document, i)) {
        start = i;
        if (hasVerb) {
          isSubordinate = false;
          isCondition = false;
          hasVerb = false;
        }
      }
      // “As if they had never seen it” is no condition.
      if (conditionOpeners.has(norm) && document.tokens[i - 1]?.norm !== 'as') {
        isSubordinate = true;
        isCondition = true;
        opened = true;
        hasVerb = false;
        start = i + 1;
      } else if (relatives.has(norm) || (norm === 'that' && !isReporting)) {
        isSubordinate = true;
        isCondition = false;
        opened = true;
        hasVerb = false;
        start = i + 1;
      } else if (norm === 'that' && isReporting) {
        isSubordinate = false;
        opened = true;
        hasVerb = false;
        start = i + 1;
      } else if (norm === 'and' || norm === 'or' || norm === 'but') {
        start = i + 1;
        coordinated = i + 2 >= group.first;
      }
    }
    if (hasVerb && isSubordinate && !opened && !coordinated && group.isFinite && !isReporting) {
      isSubordinate = false;
      isCondition = false;
    }
    places.push({ isMain: !isSubordinate && group.isFinite, isCondition, start });
    if (group.isFinite) hasVerb = true;
    const kind = reportingForm(document.tokens[group.verb]!.norm)?.verb.kind;
    isReporting = kind === 'speech' || kind === 'thought' || kind === 'evidence';
    from = group.verb + 1;
  }
  return places;
}

function hasMark(document: PreparedArticle, i: number): boolean {
  const start = document.tokens[i - 1]!.end;
  return /[,;:()—–]/.test(document.text.slice(start, Math.min(document.tokens[i]!.start, start + 8)));
}
