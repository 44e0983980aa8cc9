import { hedges } from '../../languages/en/hedges.js';
import { conditionOpeners, modals, prospective } from '../../languages/en/modals.js';
import { qualifierAnswers } from '../../languages/en/qualifiers.js';
import type { FactContext } from '../fact-context.js';
import type { Attribution } from './attributions.js';

/**
 * “Is believed to have fled”, “claimed to have taken” told as what is so: nobody leaves the text, but the doubt does.
 * `linked` are the sentences of the copy that answer; another word of doubt in them stands for the lost one.
 */
export function isHedgeLost(
  { copy, words }: FactContext,
  a: Attribution,
  linked: readonly number[],
): boolean {
  if (a.strength !== 'hedged' || words.toCopy[a.cueToken]! >= 0) return false;
  return !linked.some((index) => {
    const { firstToken, endToken } = copy.sentences[index]!;
    for (let j = firstToken; j < endToken; j++) {
      const { norm } = copy.tokens[j]!;
      if (isDoubt(norm) || (words.toSource[j]! < 0 && qualifierAnswers.suspicion.test(norm))) return true;
    }
    return false;
  });
}

function isDoubt(norm: string): boolean {
  return hedges.has(norm) || modals.has(norm) || conditionOpeners.has(norm) || prospective.has(norm);
}
