/**
 * Cues that do nothing but report what somebody said. Of the wider list of reporting verbs many are also used of
 * deeds and thoughts (see, find, hold, support, continue): those cannot carry the verdict that a source was lost.
 *
 * Our own list, written by hand.
 */
const sayingCues: ReadonlySet<string> = new Set(
  (
    'say tell announce report state add claim allege deny confirm declare insist warn explain reveal disclose testify ' +
    'argue contend acknowledge admit concede reply respond comment remark recount assert affirm reiterate stress ' +
    'emphasize emphasise underline accuse blame estimate predict forecast note observe mention inform maintain ' +
    'write tweet quote cite complain caution assure vow'
  ).split(' '),
);

/** Whether a cue, a verb lemma or a phrase such as “according to”, only ever reports speech. */
export function isSayingCue(cue: string): boolean {
  return cue.startsWith('according') || sayingCues.has(cue);
}
