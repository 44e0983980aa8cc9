// Closed classes of English, typed by hand: function words and the like, of which there are no more. Our own lists.

/** Words that open a clause about what stands before. */
export const relatives: ReadonlySet<string> = new Set('who which that whom'.split(' '));

/** Pronouns and pointers: nobody by name. */
export const personal: ReadonlySet<string> = new Set(
  'i you he she it we they him her us them me this that these those there who which'.split(' '),
);

/** Verbs that make a passive. */
export const beForms: ReadonlySet<string> = new Set('be is are was were been being am got gets'.split(' '));

/** Prepositions before the one it is done to. */
export const objectPrepositions: ReadonlySet<string> = new Set('on against of at'.split(' '));

/** Of nouns for how a contest ended, the prepositions before the winner and before the loser. */
export const resultPrepositions: ReadonlyMap<
  string,
  { readonly agent: ReadonlySet<string>; readonly patient: ReadonlySet<string> }
> = new Map([
  ...['defeat', 'defeats'].map(
    (noun) => [noun, { agent: new Set(['by', 'to', 'against']), patient: new Set(['of']) }] as const,
  ),
  ...['victory', 'victories', 'win', 'wins', 'triumph', 'triumphs'].map(
    (noun) => [noun, { agent: new Set<string>(), patient: new Set(['over', 'against', 'of']) }] as const,
  ),
]);

/** Words behind which another subject may stand. */
export const clauseOpeners: ReadonlySet<string> = new Set(
  'when while who which that because as after before if although though where until since'.split(' '),
);

/** Pronouns by their case; “it” and “you” have one for both. */
export const subjectPronouns: ReadonlySet<string> = new Set('i he she we they'.split(' '));
export const objectPronouns: ReadonlySet<string> = new Set('me him her us them'.split(' '));

/**
 * Verbs that tell one event from its two ends: which word leads to the other end, and whether the subject is the one it
 * comes from. “A sold it to B” and “B bought it from A”; “A lost to B” and “B beat A”.
 */
export const convertedEvents: ReadonlyMap<
  string,
  { readonly event: string; readonly link: string; readonly isFromSubject: boolean }
> = new Map([
  ['sell', { event: 'trade', link: 'to', isFromSubject: true }],
  ['buy', { event: 'trade', link: 'from', isFromSubject: false }],
  ['lend', { event: 'loan', link: 'to', isFromSubject: true }],
  ['borrow', { event: 'loan', link: 'from', isFromSubject: false }],
  ['lose', { event: 'beat', link: 'to', isFromSubject: false }],
  ['win', { event: 'beat', link: 'against', isFromSubject: true }],
]);

/** Verbs whose subject is also the subject of the infinitive behind them (Rosenbaum, “The grammar of English predicate complement constructions”, 1967). */
export const subjectControl: ReadonlySet<string> = new Set(
  (
    'agree agrees agreed agreeing plan plans planned planning want wants wanted hope hopes hoped intend intends intended try tries tried ' +
    'attempt attempts attempted decide decides decided promise promises promised vow vows vowed threaten threatens threatened refuse ' +
    'refuses refused fail fails failed manage manages managed prepare prepares prepared offer offers offered seek seeks sought begin ' +
    'begins began start starts started continue continues continued'
  ).split(' '),
);

/** Person, number and sex of a pronoun, by folded word. */
export const pronounPersons: ReadonlyMap<string, string> = new Map(
  Object.entries({
    i: 'i me my mine myself',
    we: 'we us our ours ourselves',
    you: 'you your yours yourself yourselves',
    he: 'he him his himself',
    she: 'she her hers herself',
    it: 'it its itself',
    they: 'they them their theirs themselves',
  }).flatMap(([person, words]) => words.split(' ').map((word): [string, string] => [word, person])),
);
