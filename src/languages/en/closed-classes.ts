/** What stands before a name for politeness alone: one house style keeps it, the other does not. */
export const courtesyTitles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'mister']);

/** Pronouns that stand for no one in particular: the grammar has no more. */
export const indefinitePronouns: ReadonlySet<string> = new Set(
  'nobody nothing none everybody everyone everything somebody someone something anybody anyone anything'.split(
    ' ',
  ),
);

/**
 * Small closed classes of the language and of the news: nothing is two members of one of them at once, so one in the
 * place of another is another fact, whatever vectors or a thesaurus make of the two. Dictionary forms; members are
 * parted by “/”, words of one member by a space. Open classes (trades, food, animals, buildings) are not here: they have
 * no end, and the learned relation abstains on them.
 */
export const closedClasses: readonly string[] = [
  // Time: the calendar and the clock are closed by what they count.
  'monday / tuesday / wednesday / thursday / friday / saturday / sunday',
  'january / february / march / april / may / june / july / august / september / october / november / december',
  'spring / summer / autumn / winter',
  'morning / afternoon / evening night / midnight / noon midday / dawn',
  'second / minute / hour / day / week / month / quarter / year / decade / century',
  'hourly / daily / nightly / weekly / fortnightly / monthly / quarterly / annual annually yearly',
  'yesterday / today / tomorrow',
  'pre / post',
  // Number: magnitudes look the same to anything that learns from context.
  'dozen / hundred / thousand / million / billion / trillion',
  'first / second / third / fourth / fifth / sixth / seventh / eighth / ninth / tenth',
  'single / double / triple / quadruple',
  'halve / double / triple treble / quadruple',
  'twofold / threefold / fourfold / fivefold / tenfold',
  // Which way a figure went, in the verbs of the business and weather pages.
  'rise grow increase climb jump soar surge / fall drop decline decrease slump plunge tumble dip shrink',
  'duo pair / trio / quartet / quintet / sextet',
  // Units and money, closed by treaty or by issue.
  'mile / kilometer kilometre / meter metre / foot / inch / yard / centimeter centimetre / millimeter millimetre / acre / hectare',
  'ton tonne / kilogram / gram / ounce / liter litre / gallon / barrel',
  'dollar / euro / pound / yen / yuan / rupee / ruble rouble / franc / peso / lira / percent',
  // Space.
  'north / south / east / west',
  'northern / southern / eastern / western / central',
  'left / right',
  // Kin, sex and age, closed by descent and by years.
  'father dad / mother mum mom / son / daughter / brother / sister / husband / wife / uncle / aunt / cousin / nephew / niece / grandfather grandpa / grandmother grandma / grandson / granddaughter',
  'man / woman',
  'boy / girl',
  'male / female',
  'baby infant / toddler / teenager / adult / pensioner',
  // Offices and ranks, closed by constitutions and services.
  'president / mayor / governor / senator / ambassador / king / queen / prince / princess / emperor / pope / chancellor / premier / treasurer / sheriff / prosecutor',
  'private / corporal / sergeant / lieutenant / captain / major / colonel / general / admiral / marshal',
  'army / navy / police / militia / coastguard',
  'federal / regional / municipal',
  // Departments of a cabinet, by the word before "minister".
  'prime / foreign / interior / defence defense / finance / justice / health / education / transport / agriculture / energy / environment',
  // How one leaves an office.
  'resign quit / dismiss sack oust / suspend',
  // Parties to a fight: the law of war hangs on which one it was.
  'soldier troop / civilian / policeman / rebel insurgent / hostage / refugee',
  // The course of a case, from the accusation to the sentence; who stands in court; what is charged.
  'question interrogate / accuse / arrest detain / charge indict / try / convict / acquit exonerate / sentence / pardon / extradite / deport',
  'accusation / arrest / charge indictment / trial / conviction / acquittal / sentence / pardon / extradition / deportation',
  // What a higher court does with a ruling.
  'uphold affirm / overturn quash',
  'plaintiff / defendant / witness / juror / judge / prosecutor / suspect / victim',
  'murder / manslaughter / rape / robbery / burglary theft / arson / assault / fraud / kidnapping abduction / bribery / extortion / perjury / treason / espionage / smuggling / blackmail',
  'civil / criminal',
  // What happened to people: the toll hangs on it.
  'kill slay die / wound injure hurt / trap / abduct kidnap / arrest / rescue / displace / execute',
  'survivor / victim / casualty / hostage',
  // How badly, as hospitals tell it.
  'slightly lightly / seriously severely badly critically / fatally',
  // What a chamber does with a bill, and who signs it after that.
  'pass adopt enact / reject defeat / veto / repeal',
  'sign / veto',
  // What one may say of another's deed: it is asked for, counselled, free, demanded or barred.
  'ask request urge / advise recommend urge / allow permit / order command instruct / forbid ban prohibit',
  // What is dug and traded, closed by the exchanges and by chemistry.
  'oil / coal / uranium / gold / silver / copper / iron / nickel / zinc / lithium / cobalt / platinum / diamond',
  // How far a plan has come.
  'plan / begin start / resume / complete finish / postpone / cancel',
  // What one says to a claim, and what to an offer: to deny is to say that it is not so, to reject is not to have it.
  'confirm / deny / reject refuse / accept / admit',
  // Lines of an account, closed by its rules.
  'revenue sale / profit / loss / debt / dividend / tax / deficit / surplus / asset / liability',
  'pro / anti',
  // Medals, degrees, votes, creeds, parties, sides of a deal and of a contest.
  'gold / silver / bronze',
  'win / lose / draw tie',
  'goalkeeper / defender / midfielder / striker',
  'bachelor / master / doctor',
  'catholic / protestant / muslim / jewish / hindu / buddhist / sikh / orthodox',
  'democrat / republican / liberal / conservative / socialist / communist',
  'buyer / seller',
  'landlord / tenant',
  'lender / borrower',
  'employer / employee',
  'winner / loser',
  'host / guest',
  // Basic colour terms (Berlin and Kay 1969).
  'red / orange / yellow / green / blue / purple / pink / black / white / grey gray / brown',
];

/** Prefixes that make of a word another thing: what is not, what was, what is not yet, what is against. */
export const turningPrefixes: ReadonlySet<string> = new Set([
  'non',
  'un',
  'ex',
  'pre',
  'post',
  'anti',
  'pro',
]);

/** Those of them that are also written without a hyphen and begin no other word of the kind of `provision`. */
export const gluedPrefixes: ReadonlySet<string> = new Set(['non', 'un', 'anti']);

/** First parts that turn a word round where they are written with it: “a theist”, “atheist”; “in valid”, “invalid”. */
export const denyingParts: ReadonlySet<string> = new Set('a an in un im il ir non dis de anti'.split(' '));
