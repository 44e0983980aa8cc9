import type { Alignment, Contribution, Evidence, Passage, PreparedArticle, SharedPassage } from '../types.js';
import type { Explanation, Judgement } from './create-judge.js';

/** Most passages of the evidence. */
const maxPassages = 5;

/** What tells for a judgement, and the passages that agree best. */
export function createEvidence({
  measures,
  explanations,
  template,
  source,
  copy,
  alignment,
}: Judgement): Evidence {
  const { resemblance, sourceContainment, copyContainment, contentOverlap } = measures;
  const { sourceAligned, copyAligned, order } = measures;
  return {
    resemblance,
    sourceContainment,
    copyContainment,
    contentOverlap,
    sourceAligned,
    copyAligned,
    order,
    template,
    contributions: explanations
      .flatMap(listContributions)
      .sort((x, y) => Math.abs(y.logOdds) - Math.abs(x.logOdds)),
    passages: strongestPassages(source, copy, alignment),
  };
}

/** Each measure and what it added to the log-odds of its model. */
function listContributions({ names, features, added }: Explanation): Contribution[] {
  return features.map((value, i) => ({ measure: names[i]!, value, logOdds: added[i]! }));
}

/** The links that say most and agree best; a link of several sentences shows the first of each side. */
function strongestPassages(
  source: PreparedArticle,
  copy: PreparedArticle,
  { links }: Alignment,
): SharedPassage[] {
  return links
    .map((link) => ({ link, strength: link.score * Math.log(1 + wordsOf(source, link.source[0]!)) }))
    .sort((x, y) => y.strength - x.strength)
    .slice(0, maxPassages)
    .map(({ link }) => ({
      source: passageOf(source, link.source[0]!),
      copy: passageOf(copy, link.copy[0]!),
      score: link.score,
    }));
}

function wordsOf({ sentences }: PreparedArticle, index: number): number {
  return sentences[index]!.endToken - sentences[index]!.firstToken;
}

function passageOf({ article: { text }, sentences }: PreparedArticle, index: number): Passage {
  const { start, end } = sentences[index]!;
  return { text: text.slice(start, end), start, end };
}
