import { verdictOf, type PairVerdict } from '../cluster/matched-pair.js';
import { createJudge, type Judge, type MatchSettings } from '../match/create-judge.js';
import type { Match, PreparedArticle } from '../types.js';

export interface Verdicts extends Pick<Judge, 'profileAll'> {
  readonly verdictOn: (source: PreparedArticle, copy: PreparedArticle) => PairVerdict;
}

/** The verdicts of the caller's match stage, or of the library's, which then puts no evidence together. */
export function createVerdicts(
  match: ((source: PreparedArticle, copy: PreparedArticle) => Match) | undefined,
  settings: MatchSettings,
): Verdicts {
  if (match)
    return { verdictOn: (source, copy) => verdictOf(match(source, copy)), profileAll: () => undefined };
  const judge = createJudge(settings);
  const verdictOn = (source: PreparedArticle, copy: PreparedArticle): PairVerdict => {
    const { relation, copyProbability, eventProbability, measures, template } = judge(source, copy);
    const { resemblance, sourceContainment, copyContainment, sourceAligned, copyAligned } = measures;
    return {
      relation,
      copyProbability,
      eventProbability,
      evidence: { resemblance, sourceContainment, copyContainment, sourceAligned, copyAligned, template },
    };
  };
  return { verdictOn, profileAll: judge.profileAll };
}
