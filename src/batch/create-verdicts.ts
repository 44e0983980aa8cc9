import { verdictOf, type PairVerdict } from '../cluster/matched-pair.js';
import { createJudge, type MatchSettings } from '../match/create-judge.js';
import type { Match, PreparedArticle } from '../types.js';

/** The verdicts of the caller's match stage, or of the library's, which then puts no evidence together. */
export function createVerdicts(
  match: ((source: PreparedArticle, copy: PreparedArticle) => Match) | undefined,
  settings: MatchSettings,
): (source: PreparedArticle, copy: PreparedArticle) => PairVerdict {
  if (match) return (source, copy) => verdictOf(match(source, copy));
  const judge = createJudge(settings);
  return (source, copy) => {
    const { relation, copyProbability, eventProbability, measures, template } = judge(source, copy);
    const { resemblance, sourceContainment, copyContainment, sourceAligned, copyAligned } = measures;
    return {
      relation,
      copyProbability,
      eventProbability,
      evidence: { resemblance, sourceContainment, copyContainment, sourceAligned, copyAligned, template },
    };
  };
}
