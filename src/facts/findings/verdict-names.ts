import { slotVerdicts } from './slot-verdicts.js';
import { speechVerdicts } from './speech-verdicts.js';
import { statusVerdicts } from './status-verdicts.js';
import { wordingVerdicts } from './wording-verdicts.js';

export const verdicts = { ...slotVerdicts, ...speechVerdicts, ...statusVerdicts, ...wordingVerdicts };

export type VerdictName = keyof typeof verdicts;

/** One name for what was left out and what was put in: the same fault, seen from the other text. So with an altered quotation. */
export function featureName(verdict: string): string {
  return verdict === 'quote-edited' ? 'quote-altered' : verdict.replace(/-added$/, '-dropped');
}

/** Every verdict that may be a fault, in the order in which the model of confidence knows them. */
export const verdictNames: readonly string[] = [
  ...new Set(
    (Object.keys(verdicts) as VerdictName[])
      .filter((name) => verdicts[name].severity !== 'none')
      .map(featureName),
  ),
];

const family = (name: string, pattern: RegExp) => ({
  name,
  holds: new Set<string>(verdictNames.filter((verdict) => pattern.test(verdict))),
});

/** Verdicts that are sure or unsure for like reasons. */
export const families = [
  family('number', /number|hedge|who-lost|against-|^unit|^currency|^rate/),
  family('time', /^time-(?!class|length)/),
  family('length', /^time-length/),
  family('name', /^name|^alias|perpetrator/),
  family('speech', /quote|attribution|source|denial|claim/),
  family('status', /^(?!verb-|word-).*(?:negat|class|plan|tense|modality|question|certainty)/),
  family('verb', /^verb-/),
  family('turned', /^word-/),
  family('role', /swapped|moved|split|order|closed/),
  family('gender', /gender/),
  family('word', /^other|^opposite/),
  family('lost', /-dropped$/),
  family('damage', /damaged|shuffled/),
] as const;
