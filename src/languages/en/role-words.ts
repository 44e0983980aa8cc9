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
