/** English auxiliaries and the verbs that put a phase on another verb. Our own lists. */

export type ModalClass = 'future' | 'conditional' | 'possible' | 'ability' | 'necessary';

/** Modal verbs by folded token; “'d” is left out, for it may be *had*. */
export const modals: ReadonlyMap<string, ModalClass> = new Map([
  ['will', 'future'],
  ["'ll", 'future'],
  ['wo', 'future'],
  ['shall', 'future'],
  ['would', 'conditional'],
  ['may', 'possible'],
  ['might', 'possible'],
  ['could', 'possible'],
  ['can', 'ability'],
  ['cannot', 'ability'],
  ['ca', 'ability'],
  ['must', 'necessary'],
  ['should', 'necessary'],
  ['ought', 'necessary'],
]);

export const beForms: ReadonlyMap<string, 'past' | 'present' | 'base' | 'participle' | 'ing'> = new Map([
  ['am', 'present'],
  ["'m", 'present'],
  ['is', 'present'],
  ['are', 'present'],
  ["'re", 'present'],
  ['was', 'past'],
  ['were', 'past'],
  ['be', 'base'],
  ['been', 'participle'],
  ['being', 'ing'],
]);

export const haveForms: ReadonlyMap<string, 'past' | 'present' | 'base' | 'ing'> = new Map([
  ['have', 'present'],
  ["'ve", 'present'],
  ['has', 'present'],
  ['had', 'past'],
  ['having', 'ing'],
]);

export const doForms: ReadonlyMap<string, 'past' | 'present'> = new Map([
  ['do', 'present'],
  ['does', 'present'],
  ['did', 'past'],
]);

/** Stand between a form of “to be” and “to”: “is due to open”. */
export const prospective = new Set(
  'going about set due poised scheduled expected slated bound planned'.split(' '),
);

/** Nouns and pronouns of which “is to” says what they are. */
export const equated = new Set(
  (
    'aim aims goal goals purpose idea objective objectives task job role point challenge intention intent hope measure ' +
    'measures step steps solution strategy priority approach answer mission duty function way this that which'
  ).split(' '),
);

/** Of these a gerund tells what is weighed (“considers moving”); “is considered to have moved” is what people think of it. */
export const weighingVerbs: ReadonlySet<string> = new Set(
  'consider contemplate mull envisage ponder'.split(' '),
);

/** Verbs that say how far another verb has come, by lemma. */
export const phaseVerbs: ReadonlyMap<
  string,
  'start' | 'continue' | 'stop' | 'fail' | 'refuse' | 'plan' | 'try'
> = new Map([
  ['start', 'start'],
  ['begin', 'start'],
  ['continue', 'continue'],
  ['keep', 'continue'],
  ['remain', 'continue'],
  ['resume', 'continue'],
  ['stop', 'stop'],
  ['cease', 'stop'],
  ['quit', 'stop'],
  ['halt', 'stop'],
  ['fail', 'fail'],
  ['neglect', 'fail'],
  ['refuse', 'refuse'],
  ['decline', 'refuse'],
  ['plan', 'plan'],
  ['intend', 'plan'],
  ['aim', 'plan'],
  ['expect', 'plan'],
  ['schedule', 'plan'],
  ['vow', 'plan'],
  ['pledge', 'plan'],
  ['promise', 'plan'],
  ['prepare', 'plan'],
  // What is wanted, offered, weighed or sworn has not been done: Levin's verbs of desire and of commitment.
  ...[
    ...'hope want wish long yearn agree offer propose threaten swear demand volunteer'.split(' '),
    ...weighingVerbs,
  ].map((verb) => [verb, 'plan'] as const),
  ['try', 'try'],
  ['attempt', 'try'],
  ['seek', 'try'],
]);

/** Open a condition: what follows is not stated. */
export const conditionOpeners: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest']);
