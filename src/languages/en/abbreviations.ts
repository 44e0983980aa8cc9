/** Abbreviations of English news, without their stop, lower case. Written for this project. */

/** Always followed by the word they belong to (`Gen. Traoré`), so their stop never ends a sentence. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  `adm atty brig capt cmdr cmdt col comdr cpl det dr fr gen gens gov govs hon insp lieut lt maj messrs mlle mme mr mrs ms msgr mt
  mx ofc pfc pres prof profs pvt rep reps rev rt sen sens sgt sgts spc sr supt ssgt tsgt vs`.split(/\s+/),
);

/** May end a sentence or stand inside one (`Acme Inc. said`): the next word decides. */
export const openAbbreviations: ReadonlySet<string> = new Set(
  `ave assn bldg blvd bros co corp cos dept dist div est etc ft gmbh govt hwy inc intl jr llc llp ltd mfg mkt natl ph.d plc rd st ste
  tel univ
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  a.m p.m u.s u.k u.n e.u d.c`.split(/\s+/),
);

/** Followed by a number (`No. 10`, `Art. 5`) or by what they explain (`i.e. nothing`). */
export const numberAbbreviations: ReadonlySet<string> = new Set(
  `no nos art arts ch chap cl ed eds fig figs p par para pp pt rte sec sect v ver vol vols approx c ca cf e.g eg i.e ie incl viz`.split(
    /\s+/,
  ),
);

/** Words that begin a sentence far more often than they go on with a name: after `U.S.`, `Inc.` or an initial they decide. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  `a about according after all also although among an and another any are as asked at because before both but by can despite did do
  does during each earlier either even every few finally first following for from further had has have he her here his how however i
  if in instead is it its last later like many meanwhile more moreover most much my neither nevertheless no nobody none nor not nothing
  now officials on once one only or other others our over people police since so some soon still such that the their then there
  these they this those though three through thus to today two under until we were what when where whether which while who whoever
  why will with without would yet you your`.split(/\s+/),
);

/** Follow `10 a.m.` without a new sentence. */
export const timeFollowers: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan feb mar apr jun jul aug sep sept oct nov dec est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet cest
  eastern central pacific mountain`.split(/\s+/),
);

/** After `?” Name` these show that the sentence goes on. */
export const reportingVerbs =
  'said|says|asked|asks|added|told|tells|wrote|writes|cried|shouted|replied|answered|tweeted|wondered|exclaimed|recalled|joked';
