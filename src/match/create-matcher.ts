import type { Match, PreparedArticle } from '../types.js';
import { createEvidence } from './create-evidence.js';
import { createJudge, type MatchSettings } from './create-judge.js';
import { linksOf } from './read-alike.js';

/**
 * Makes the match stage: the exact comparison of two documents with its evidence, by {@link createJudge}.
 */
export function createMatcher(
  settings: MatchSettings = {},
): (source: PreparedArticle, copy: PreparedArticle) => Match {
  const judge = createJudge(settings);
  return function match(one, other) {
    const judgement = judge(one, other);
    const { relation, copyProbability, eventProbability, source, copy, alignment } = judgement;
    return {
      relation,
      copyProbability,
      eventProbability,
      evidence: createEvidence(judgement),
      alignment: linksOf(alignment, [source, copy], [one, other]),
    };
  };
}
