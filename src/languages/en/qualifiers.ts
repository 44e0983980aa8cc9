/**
 * Words before a noun, or beside a verb, that make of it less than it would be alone: what is only suspected, what was only
 * tried, who is only the deputy. Closed classes of the news, our own lists; a line is one group whose members may stand
 * for each other, and of two groups of one class one in the place of the other is another fact.
 */
const groups: Readonly<Record<QualifierClass, readonly string[]>> = {
  suspicion: [
    'suspected alleged accused supposed purported presumed apparent reported unconfirmed putative ' +
      'rumoured rumored allegedly reportedly apparently supposedly purportedly presumably possibly probably ' +
      'perhaps maybe',
  ],
  attempt: ['attempted failed foiled thwarted aborted averted botched unsuccessful'],
  rank: [
    'deputy vice assistant',
    'former ex onetime erstwhile',
    'acting interim caretaker',
    'incoming future designate',
    'outgoing departing',
    'honorary',
  ],
};

export type QualifierClass = 'suspicion' | 'attempt' | 'rank';

export interface Qualifier {
  readonly class: QualifierClass;
  readonly group: string;
}

/** The class of a folded word, if it is one of them. */
export const qualifiers: ReadonlyMap<string, Qualifier> = new Map(
  (Object.keys(groups) as QualifierClass[]).flatMap((name) =>
    groups[name].flatMap((words, i) =>
      words.split(' ').map((word): [string, Qualifier] => [word, { class: name, group: `${name} ${i}` }]),
    ),
  ),
);

/** First letters of words that say the same as a class elsewhere in the sentence: “is believed to have”, “who once led”. */
export const qualifierAnswers: Readonly<Record<QualifierClass, RegExp>> = {
  suspicion:
    /^(?:alleg|suspect|accus|claim|report|appar|believ|belief|thought|think|thinks|may|might|could|would|possib|potential|likel|expect|due|understood|presum|suppos|purport|rumou?r|seem|charg|prob|appear|suspici|perhaps|maybe|consider|deem|describ|unconfirm|estimat)/,
  attempt:
    /^(?:attempt|tr(?:y|ied|ies|ying)$|fail|foil|thwart|abort|avert|botch|unsuccess|plan|propos|intend|intent|plot|bid|sought|seek|prevent|stop|want|almost|nearly|aim|in vain|vain|miss|would|could|not|never|push|effort|call)/,
  rank: /^(?:deput|vice|assist|used|former|ex|onetime|erstwhile|previous|once|then|past|old|late|acting|interim|caretaker|temporar|provision|incoming|future|designat|elect|next|outgoing|depart|honorar|second|retired|ousted|served|predecessor)/,
};
