import { passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { stageWords, type CaseStage } from '../../languages/en/court-words.js';
import { isNegator } from '../../languages/en/negators.js';
import type { PreparedArticle } from '../../types.js';
import { caseMentions } from './case-mentions.js';

/**
 * How far a case has come: charged that became convicted, cleared that became found guilty, in whatever form. Told where
 * two linked sentences each have one stage of which the other has no word; what is denied is for the judge of statuses.
 */
export function judgeCases({ source, copy, toCopy, toSource, isCopy }: FactContext): Finding[] {
  if (!isCopy) return [];
  const findings: Finding[] = [];
  source.sentences.forEach((_, index) => {
    const linked = toCopy[index]!;
    if (linked.length === 0) return;
    const own = caseMentions(source, index);
    if (own.length === 0) return;
    const others = linked.flatMap((j) => caseMentions(copy, j));
    const around = new Set(
      linked.flatMap((j) => toSource[j]!).flatMap((i) => caseMentions(source, i).map(({ stage }) => stage)),
    );
    const stages = new Set(others.map(({ stage }) => stage));
    const gone = own.filter(({ stage }) => !stages.has(stage));
    const come = others.filter(({ stage }) => !around.has(stage));
    if (gone.length !== 1 || come.length !== 1) return;
    const back = [...new Set(linked.flatMap((j) => toSource[j]!))];
    if (speaksOf(copy, linked, gone[0]!.stage) || speaksOf(source, back, come[0]!.stage)) return;
    const sides = { source: passage(source, gone[0]!), copy: passage(copy, come[0]!) };
    findings.push(tell('case-stage-changed', 'status', sides));
  });
  return findings;
}

/** Whether some sentences have a word of a stage, in whatever form: then the text has left it nowhere. */
function speaksOf(
  { tokens, sentences }: PreparedArticle,
  indices: readonly number[],
  stage: CaseStage,
): boolean {
  return indices.some((index) => {
    const { firstToken, endToken } = sentences[index]!;
    return tokens
      .slice(firstToken, endToken)
      .some(({ norm }, k, own) => stageWords[stage].test(norm) && !isNegator(own[k - 1]?.norm ?? ''));
  });
}
