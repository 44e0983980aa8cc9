import { stagePatterns, type CaseStage } from '../../languages/en/court-words.js';
import { verbNegators } from '../../languages/en/negators.js';
import type { PreparedArticle, Span } from '../../types.js';
import { passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';

interface Mention extends Span {
  readonly stage: CaseStage;
}

/** Words before a form in which a “not” turns it. */
const maxToNegator = 3;

/**
 * How far a case has come: charged that became convicted, cleared that became found guilty, in whatever form. Told where
 * two linked sentences each have one stage that the other has not; what is denied is for the judge of statuses.
 */
export function judgeCases({ source, copy, toCopy, toSource, isCopy }: FactContext): Finding[] {
  if (!isCopy) return [];
  const findings: Finding[] = [];
  source.sentences.forEach((_, index) => {
    const linked = toCopy[index]!;
    if (linked.length === 0) return;
    const own = mentionsIn(source, index);
    if (own.length === 0) return;
    const others = linked.flatMap((j) => mentionsIn(copy, j));
    const around = new Set(
      linked.flatMap((j) => toSource[j]!).flatMap((i) => mentionsIn(source, i).map(({ stage }) => stage)),
    );
    const stages = new Set(others.map(({ stage }) => stage));
    const gone = own.filter(({ stage }) => !stages.has(stage));
    const come = others.filter(({ stage }) => !around.has(stage));
    if (gone.length !== 1 || come.length !== 1) return;
    const sides = { source: passage(source, gone[0]!), copy: passage(copy, come[0]!) };
    findings.push(tell('case-stage-changed', 'status', sides));
  });
  return findings;
}

function mentionsIn({ tokens, sentences }: PreparedArticle, index: number): Mention[] {
  const { firstToken, endToken } = sentences[index]!;
  const found: Mention[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const pattern = stagePatterns
      .get(tokens[i]!.norm)
      ?.find(
        ({ words }) =>
          i + words.length <= endToken &&
          words.every((word, k) => word === '*' || word === tokens[i + k]!.norm),
      );
    if (!pattern) continue;
    let isDenied = false;
    for (let k = Math.max(firstToken, i - maxToNegator); k < i; k++)
      if (verbNegators.has(tokens[k]!.norm) || tokens[k]!.norm === 'no') isDenied = true;
    const last = i + pattern.words.length - 1;
    if (!isDenied) found.push({ stage: pattern.stage, start: tokens[i]!.start, end: tokens[last]!.end });
    i = last;
  }
  return found;
}
