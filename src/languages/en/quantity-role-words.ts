// Closed classes of English, typed by hand: function words and the like, of which there are no more. Our own lists.

/** Words that may stand between a number and the word that says what happened, at no cost. */
export const light: ReadonlySet<string> = new Set(
  'the a an were was are is be been being had have has also reportedly either both some others other more additional further of and people them at least about around nearly almost over than another total to all seriously slightly severely badly critically already still including dead'.split(
    ' ',
  ),
);

/** Words and marks behind which another clause says what happened. */
export const barrier: ReadonlySet<string> = new Set(
  'while but although though whereas that said says told after before when because where whose ; :'.split(
    ' ',
  ),
);

/** Prepositions after which other things are counted. */
export const prepositions: ReadonlySet<string> = new Set(
  'in by at on with from after during near for into since within under'.split(' '),
);

/** Verbs before a participle that says what happened. */
export const auxiliaries: ReadonlySet<string> = new Set('were was are is been be being got get'.split(' '));

/** What people are already; what now happens to them says more: `200 prisoners were freed`. */
export const states: ReadonlySet<string> = new Set(
  'prisoner prisoners hostage hostages refugee refugees detainees evacuees'.split(' '),
);

/** As nouns these tell of those counted only where they lead them: `the deaths of 14`. */
export const nouns: ReadonlySet<string> = new Set(
  'death deaths fatality fatalities killing killings murder injury injuries loss losses infection infections cases arrests murders displacement lives bodies corpses kidnappings abductions disappearances refugee refugees hostages prisoner prisoners detainees evacuees deadly martyrs'.split(
    ' ',
  ),
);
