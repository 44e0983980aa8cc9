/**
 * Kinds of difference of which copies in other words are full, or are not: in long copies that were read beside their source nearly
 * every other word and turned denial said the same, and nearly every altered quotation was one.
 */
const kinds = [
  ['lost source', /^attribution-lost$/],
  ['source', /source|attribution|denial|claim/],
  ['edited quotation', /^quote-edited$/],
  ['quotation', /quote/],
  ['hedge', /hedge|suspicion|certainty/],
  ['currency', /^currency/],
  ['unit', /unit|rate|step|trend/],
  ['number', /number|against-/],
  ['length', /^time-length/],
  ['time', /^time-(?!class)/],
  ['name', /^name|^alias|perpetrator/],
  ['same verb', /^verb-/],
  ['turned word', /^word-/],
  ['denial', /negat|polarity|question/],
  ['tense', /class|tense|modality/],
  ['course', /plan|course|attempt|case-stage|standing/],
  ['gender', /gender/],
  ['word', /^other|^opposite|person/],
] as const;

export type PriorKind = (typeof kinds)[number][0] | 'rest';

export const priorKinds: readonly PriorKind[] = [...kinds.map(([name]) => name), 'rest'];

export function priorKindOf(verdict: string): PriorKind {
  return kinds.find(([, pattern]) => pattern.test(verdict))?.[0] ?? 'rest';
}
