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
