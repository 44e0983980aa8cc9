// Closed classes of English, typed by hand: function words and the like, of which there are no more. Our own lists.

/** Prepositions after which a name is most likely a place. */
export const placePrepositions: ReadonlySet<string> = new Set(
  'in near around outside inside across between toward towards via'.split(' '),
);

/** Nouns that a place is called beside its name. */
export const placeNouns: ReadonlySet<string> = new Set(
  (
    'town city village region province district port island valley state road way route north south east west border ' +
    'outskirts capital area suburb coast'
  ).split(' '),
);

/** Words in names of things that are neither a place nor a body. */
export const thingWords: ReadonlySet<string> = new Set(
  (
    'house manor farmhouse tower point images image review reviews headlines news film films award awards world war act ' +
    'bill prize cup league show series festival day week night weekend games championship championships america american ' +
    'edge book post times herald tribune best new great big super first last second national international united early'
  ).split(' '),
);

/** Words whose genitive belongs to a name. */
export const genitives: ReadonlySet<string> = new Set(
  'women men children people workers farmers teachers students magistrates writers players veterans mothers general'.split(
    ' ',
  ),
);

/** Crowns and saints after whom houses are called: “King’s College”, “All Saints’ Church”. */
export const patrons: ReadonlySet<string> = new Set(
  'king kings queen queens prince princess lord lords bishop bishops saints merchants'.split(' '),
);

/** What is called after them. */
export const houses: ReadonlySet<string> = new Set(
  'college school hospital church cathedral university hall club institute academy theatre theater infirmary abbey chapel'.split(
    ' ',
  ),
);
