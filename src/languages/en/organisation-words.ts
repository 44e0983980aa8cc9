/**
 * Words that make a capitalised run an organisation, or a place. Written by hand (MIT), folded.
 */
export const organisationWords: ReadonlySet<string> = new Set(
  (
    'agency airline airlines airways alliance bloc caliphate pact rally army assembly association authority bank board brigade brigades broadcasting bureau ' +
    'cabinet center centre chamber church club coalition college commission committee company confederation conference ' +
    'congress consortium cooperative corporation corp council court department directorate division enterprise faction ' +
    'federation fc force forces foundation front fund gang government group groups guard holdings hospital inc industries ' +
    'initiative institute institution international junta laboratory league legion limited llc ltd militia ministry mission ' +
    'mosque movement movements museum navy network news office ombudsman organisation organization parliament partners partnership party ' +
    'plc police press regiment resistance school secretariat senate service services society squad state-owned support ' +
    'syndicate systems team television times treasury tribunal trust union united university watch'
  ).split(' '),
);

export const placeWords: ReadonlySet<string> = new Set(
  (
    'airport archipelago avenue bay beach borough bridge canyon cape city coast county creek desert district forest gulf ' +
    'harbor harbour highway hill hills island islands lake mount mountain mountains oblast ocean park peninsula plain port ' +
    'prefecture province region republic river road sea square strait street territory town valley village volcano'
  ).split(' '),
);

/** Lower-case nouns which, right before "of" and a name, or right after a name, say that the name is a place. */
export const placeCues: ReadonlySet<string> = new Set(
  'area areas capital city coast county district governorate island municipality outskirts port prefecture province region state suburb territory town valley village villages'.split(
    ' ',
  ),
);

/** Words that name a kind of thing and add no identity: the Corvin group is Corvin, the Dorava region is Dorava. */
export const genericHeads: ReadonlySet<string> = new Set(
  (
    'group groups organisation organization company corp corporation inc ltd plc llc force region province district town city village county ' +
    'area paramilitary mercenaries movement network river mountain mountains island islands'
  ).split(' '),
);

/**
 * Names that news uses in their short form without defining it: every line is one referent, its first form the key.
 * Folded.
 */
export const wellKnownAliases: readonly (readonly string[])[] = `
united nations|un
european union|eu
african union|au
north atlantic treaty organization|nato|north atlantic treaty organisation
world health organization|who.|world health organisation
world trade organization|wto|world trade organisation
international monetary fund|imf
international criminal court|icc
international olympic committee|ioc
international committee of the red cross|icrc
red cross|red crescent
federal bureau of investigation|fbi
central intelligence agency|cia
national security agency|nsa
national aeronautics and space administration|nasa
agence france presse|afp
associated press|ap
british broadcasting corporation|bbc
human rights watch|hrw
economic community of west african states|ecowas|cedeao
islamic state|isis|isil|islamic state of iraq and syria|islamic state of iraq and the levant|daesh
al qaeda|al qaida|alqaeda|al qa'ida
hezbollah|hizbollah|hizbullah
taliban|taleban
doctors without borders|medecins sans frontieres|msf
national basketball association|nba
national football league|nfl
united nations children's fund|unicef
world wide fund for nature|wwf|world wildlife fund
people's liberation army|pla
`
  .trim()
  .split('\n')
  .map((line) => line.split('|'));

/** Words that name one kind of thing, by the one they count as: spellings and near synonyms. */
export const headSynonyms: ReadonlyMap<string, string> = new Map(
  `
centre|center
organisation|organization
defence|defense
labour|labor
theatre|theater
harbour|harbor
programme|program
department|ministry
freeway|highway
motorway|highway
expressway|highway
movements|movement
groups|group
forces|force
saint|st
fort|ft
mountain|mount
  `
    .trim()
    .split('\n')
    .map((line) => line.split('|') as [string, string]),
);

/** Words of kind that name nobody by themselves, capital or not: "the Government", "the country's Centre". */
export const weakAlone: ReadonlySet<string> = new Set(
  (
    'area center centre city coast company county district government group groups island islands mountain park party ' +
    'port province region river school service services street team town village'
  ).split(' '),
);
