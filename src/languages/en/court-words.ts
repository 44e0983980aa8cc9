/**
 * How far a case has come, by the words that courts and the police have for it: a closed class with its passive and
 * nominal forms. In a pattern the words stand side by side; `*` is one word of any kind. Our own list.
 */
const forms: Readonly<Record<CaseStage, string>> = {
  arrested: 'arrested, detained, under arrest, in custody',
  charged:
    'charged with, charged over, charged in, indicted, faces charges, face charges, charges were brought',
  tried:
    'was tried, were tried, tried and, tried for, tried in, tried on, on trial, stood trial, stand trial, stands trial, standing trial',
  convicted:
    'convicted, sentenced, found guilty, find guilty, found * guilty, guilty verdict, guilty on, guilty of, a conviction',
  acquitted:
    'acquitted, exonerated, cleared of, cleared on, found not guilty, found innocent, find innocent, found * innocent, not guilty of, not guilty on, innocent on, innocent of, an acquittal, was cleared, were cleared, was * cleared, were * cleared, has cleared, have cleared, had cleared, court cleared, jury cleared, judge cleared',
  pardoned: 'pardoned, a pardon',
  'pleaded guilty': 'pleaded guilty, pleads guilty, plead guilty, pled guilty, pleading guilty, guilty plea',
  'pleaded not guilty':
    'pleaded not guilty, pleads not guilty, plead not guilty, pled not guilty, pleading not guilty, pleaded innocent, not guilty plea',
  'pleaded no contest':
    'pleaded no contest, pleads no contest, plead no contest, pled no contest, no contest plea',
};

export type CaseStage =
  | 'arrested'
  | 'charged'
  | 'tried'
  | 'convicted'
  | 'acquitted'
  | 'pardoned'
  | 'pleaded guilty'
  | 'pleaded not guilty'
  | 'pleaded no contest';

/** Words that speak of a stage without saying that it was reached: “the charge”, “before the trial”, “a warrant for his arrest”. */
export const stageWords: Readonly<Record<CaseStage, RegExp>> = {
  arrested: /^(?:arrest|detain|detention|custody|captur|apprehend)/,
  charged: /^(?:charg|indict|accus|prosecut)/,
  tried: /^(?:trial|tried|try|court)/,
  convicted: /^(?:convict|sentenc|guilt|jail|imprison)/,
  acquitted: /^(?:acquit|exonerat|clear|innocen)/,
  pardoned: /^(?:pardon|clemency|amnest)/,
  'pleaded guilty': /^(?:plea|pled|admi|confess)/,
  'pleaded not guilty': /^(?:plea|pled|den[iy])/,
  'pleaded no contest': /^(?:plea|pled)/,
};

export interface StagePattern {
  readonly stage: CaseStage;
  readonly words: readonly string[];
}

/** Patterns by their first word, longest first, so that `found not guilty` is no `guilty`. */
export const stagePatterns: ReadonlyMap<string, readonly StagePattern[]> = (() => {
  const byFirst = new Map<string, StagePattern[]>();
  for (const stage of Object.keys(forms) as CaseStage[])
    for (const form of forms[stage].split(', ')) {
      const words = form.split(' ');
      byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { stage, words }]);
    }
  const exact = ({ words }: StagePattern) => words.filter((word) => word !== '*').length;
  for (const list of byFirst.values()) list.sort((a, b) => exact(b) - exact(a));
  return byFirst;
})();
