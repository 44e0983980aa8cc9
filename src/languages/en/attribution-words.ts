// Closed classes of English, typed by hand: function words and the like, of which there are no more. Our own lists.

/** Between a subject and its verb of saying: “went on to say”. */
export const goingOn: ReadonlySet<string> = new Set(
  'on continue continues continued continuing began begins'.split(' '),
);

/** Words that open a clause with a subject of its own: “as he discussed”, “because analysts agreed”. */
export const clauseStarts: ReadonlySet<string> = new Set(
  'as because since while although though when after before where if unless until but and whereas which'.split(
    ' ',
  ),
);

/** Pronouns that may be the subject or the owner of what is said. */
export const subjects: ReadonlySet<string> = new Set('he she they it his her their its him them'.split(' '));

/** Words that stand for a whole subject. */
export const subjectPronouns: ReadonlySet<string> = new Set(
  'he she they i we it you who which one others some many most several both everyone somebody someone nobody those these that this'.split(
    ' ',
  ),
);

/** Prepositions that carry a source on: “the head of”, “a spokesman for”. */
export const linkWords: ReadonlySet<string> = new Set('of for in at from on with near under'.split(' '));

/** Verbs that say what something is like, and so report nothing. */
export const copulas: ReadonlySet<string> = new Set(
  'seem seems seemed remain remains remained became become feel feels felt'.split(' '),
);

/** Pronouns of somebody who can speak. */
export const persons: ReadonlySet<string> = new Set('he she they i we you who'.split(' '));

/** What a noun of saying is followed by where it tells what was said or of whom. */
export const openers: ReadonlySet<string> = new Set('that of for about to on with against over'.split(' '));

/** Owners of what is said: “his remarks”. */
export const owners: ReadonlySet<string> = new Set('his her their its'.split(' '));

/** Words that open what is said. */
export const clauseOpeners: ReadonlySet<string> = new Set('that whether how why what if'.split(' '));

/** Pronouns of one speaker. */
export const personPronouns: ReadonlySet<string> = new Set('he she him her i me who'.split(' '));

/** Pronouns of several speakers, or of what speaks. */
export const groupPronouns: ReadonlySet<string> = new Set(
  'they it we them us which that this those these'.split(' '),
);

/** Prepositions inside the name of a source. */
export const links: ReadonlySet<string> = new Set('of for in at from on with near under by to'.split(' '));

/** Titles and offices that a person has. */
export const personTitles: ReadonlySet<string> = new Set(
  'mr mrs ms dr president minister spokesman spokeswoman spokesperson general colonel captain senator sen rep gov governor mayor judge professor prof secretary chief director chairman'.split(
    ' ',
  ),
);

/** “the SG group”: the name says more than its head. */
export const bodies: ReadonlySet<string> = new Set(
  'group organisation organization movement network agency ngo company firm newspaper party'.split(' '),
);

/** Verbs that may stand before their subject. */
export const invertible: ReadonlySet<string> = new Set(
  (
    'say add write note ask explain report state tweet reply continue conclude observe recall announce declare argue ' +
    'joke quip insist warn remark wonder explain retort respond muse lament complain cry shout yell predict claim'
  ).split(' '),
);

/** Nouns that tell when, not who. */
export const times: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight earlier later last this next'.split(
    ' ',
  ),
);

/** Words that open a clause about what stands before. */
export const relatives: ReadonlySet<string> = new Set('who which that'.split(' '));

/** Those who speak as a group by what they are to a story, and are no other name of an office: a closed class of the news. Our own list. */
export const speakingGroups: ReadonlySet<string> = new Set(
  (
    'witnesses eyewitnesses bystanders residents locals villagers neighbours neighbors onlookers passengers survivors relatives friends ' +
    'parents colleagues doctors nurses scientists researchers economists analysts experts historians lawyers prosecutors critics ' +
    'opponents supporters campaigners activists protesters demonstrators rebels militants journalists reporters investors traders shareholders ' +
    'customers fans players teachers students pupils workers employees farmers drivers tourists'
  ).split(' '),
);
