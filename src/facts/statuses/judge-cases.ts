import { passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { caseMentions } from './case-mentions.js';

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
    const sides = { source: passage(source, gone[0]!), copy: passage(copy, come[0]!) };
    findings.push(tell('case-stage-changed', 'status', sides));
  });
  return findings;
}
