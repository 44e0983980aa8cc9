import type { FactKind } from '../../types.js';

/** A member of a class by its dictionary forms. */
export interface ClassMember {
  /** What names it; the first is what it is called. */
  readonly names: readonly string[];
  /** What says too little to name it, and too much for it not to be told: a text that has “wed” has a husband or a wife. */
  readonly hints: readonly string[];
}

/** What there is one of in a place of the news, so that another one there is another fact, in whatever words the rest is told. */
export interface ExclusiveClass {
  readonly kind: FactKind;
  /** Parts of speech that name a member; any other use of the word only stops a finding. */
  readonly tags: readonly string[];
  /** Names are written with a capital; those of other classes are then somebody's name. */
  readonly isCapitalised?: true;
  /** Said of so many things that what stands beside it must answer as well. */
  readonly isOfAnything?: true;
  /** Said of a deed, which must be the same. */
  readonly isOfVerbs?: true;
  readonly members: readonly ClassMember[];
}

const noun = ['NOUN'];
const deed = ['NOUN', 'VERB', 'ADJ'];

/**
 * Small closed classes; each says by what it is closed. No class whose members change with the point of view: who wins where another
 * loses, who buys where another sells, whose son has whom for a father (kin is told by degree). Members are parted by “/”; hints stand in brackets. Our own list.
 */
const classes: readonly (Omit<ExclusiveClass, 'members'> & { readonly members: string })[] = [
  // Kin, closed by descent and marriage; either end of a degree is one member.
  {
    kind: 'relation',
    tags: noun,
    members:
      'husband wife spouse widow widower (bride groom marry wed wedding partner couple fiance fiancee marriage married girlfriend boyfriend) / ' +
      'son daughter father mother parent dad mum mom stepfather stepmother stepson stepdaughter (child kid baby family boy girl toddler infant papa mama daddy mummy) / ' +
      'brother sister sibling (twin) / aunt uncle nephew niece / cousin / ' +
      'grandfather grandmother grandson granddaughter grandchild grandparent grandpa grandma (granny)',
  },
  // Whose side somebody is on.
  { kind: 'relation', tags: noun, members: 'ally friend / rival enemy foe opponent (rivalry)' },
  // What carries people, closed by the timetables and by the records of accidents.
  {
    kind: 'event',
    tags: noun,
    members:
      'bus coach minibus / train locomotive (rail railway subway metro) / plane aircraft airplane aeroplane jet airliner (flight aviation fly pilot) / ' +
      'truck lorry (rig semi) / ship boat vessel yacht ferry trawler freighter tanker (sail cruise sailor dinghy) / helicopter chopper / ' +
      'motorcycle motorbike scooter moped / bicycle bike / tram streetcar / submarine',
  },
  // What a town has one of: houses with a public office.
  {
    kind: 'event',
    tags: noun,
    members:
      'hospital clinic (medical ward) / school (pupil academy education primary kindergarten classroom) / university college (campus) / ' +
      'church cathedral chapel (parish basilica bishop priest vicar pastor anglican) / mosque (imam) / synagogue (rabbi) / prison jail (cell inmate penitentiary) / hotel (motel inn) / airport / ' +
      'museum (gallery) / library / theatre theater / stadium (arena ground) / cemetery graveyard / supermarket / restaurant (cafe diner)',
  },
  // What is dug, grown or made against the law, closed by its schedules.
  {
    kind: 'event',
    tags: noun,
    members:
      'cocaine / heroin / cannabis marijuana hashish (pot weed) / methamphetamine meth / opium / fentanyl / ecstasy mdma / ketamine',
  },
  // What an arm is, closed by the statutes on it.
  {
    kind: 'event',
    tags: noun,
    members:
      'gun pistol rifle handgun firearm shotgun revolver (shoot shot gunman weapon arm bullet) / knife machete dagger (stab blade weapon slash) / ' +
      'bomb explosive grenade (explosion blast bombing detonate weapon device) / missile rocket (weapon projectile) / drone (unmanned)',
  },
  // How nature strikes, closed by the services that warn of it.
  {
    kind: 'event',
    tags: noun,
    members:
      'earthquake quake (tremor seismic aftershock) / flood flooding (water rain) / hurricane typhoon cyclone (storm) / tornado twister (storm) / ' +
      'wildfire bushfire (fire blaze) / landslide mudslide / drought / tsunami / avalanche / heatwave (heat) / blizzard snowstorm (snow storm)',
  },
  // What one falls ill with, closed by the lists of the health offices.
  {
    kind: 'event',
    tags: noun,
    members:
      'cancer leukaemia leukemia (tumour tumor) / hiv aids / malaria / measles / flu influenza / coronavirus covid covid-19 / ebola / cholera / ' +
      'tuberculosis / diabetes / hepatitis / polio / dementia alzheimer / pneumonia / stroke / asthma',
  },
  // What is played, closed by its federations.
  {
    kind: 'event',
    tags: noun,
    members:
      'football soccer / rugby / tennis / cricket / golf / basketball / baseball / hockey / boxing / volleyball / handball / badminton / netball / judo',
  },
  // Beasts of the farm and the house, closed by their registers.
  {
    kind: 'event',
    tags: noun,
    members:
      'dog puppy (canine) / cat kitten / horse pony (mare stallion) / cow cattle (bull herd) / sheep lamb / pig swine hog / goat',
  },
  // What is mined and traded, closed by the exchanges.
  {
    kind: 'event',
    tags: noun,
    members:
      'gold / silver / copper / coal / uranium / lithium / cobalt / nickel / zinc / platinum / diamond / wheat / rice / maize corn / coffee / cocoa / sugar / cotton',
  },
  // Creeds, closed by what they profess.
  {
    kind: 'role',
    tags: ['NOUN', 'ADJ'],
    isCapitalised: true,
    members:
      'catholic (christian church) / protestant (christian church) / muslim (islam islamic islamist mosque) / jewish jew (judaism synagogue) / ' +
      'hindu (hinduism) / buddhist (buddhism) / sikh',
  },
  // Arms of a state.
  {
    kind: 'organisation',
    tags: noun,
    members:
      'army (military troop force soldier) / navy (naval military force) / police (policeman policewoman officer force) / coastguard',
  },
  // Crimes, closed by the penal code.
  {
    kind: 'status',
    tags: ['NOUN'],
    members:
      'murder (kill murderer homicide slay murderous) / manslaughter (homicide) / rape (rapist sexual) / robbery (rob robber steal raid) / ' +
      'burglary (burglar break steal) / arson (arsonist fire burn) / fraud (defraud fraudulent swindle) / kidnapping abduction (kidnap abduct kidnapper) / ' +
      'bribery (bribe corruption) / extortion / perjury / treason (traitor) / espionage (spy spying) / smuggling (smuggle smuggler) / blackmail / libel defamation',
  },
  // How a court finds.
  {
    kind: 'status',
    tags: deed,
    members: 'acquit exonerate acquittal (clear innocent free) / convict conviction guilty (sentence)',
  },
  // What a higher court does with a ruling.
  {
    kind: 'status',
    tags: deed,
    members: 'uphold affirm (confirm stand) / overturn quash annul (reverse throw strike void)',
  },
  // What one says to a charge.
  {
    kind: 'attribution',
    tags: ['NOUN', 'VERB'],
    members:
      'deny denial (reject dismiss refute rebut refuse dispute) / admit confess acknowledge admission confession (accept concede guilty)',
  },
  // What is done with a rule that bars something.
  {
    kind: 'status',
    tags: ['VERB'],
    members:
      'ban prohibit outlaw forbid (bar) / allow permit legalise legalize (let lift approve authorise authorize)',
  },
  // How long it is meant to last.
  {
    kind: 'status',
    tags: ['ADJ'],
    members: 'temporary interim provisional (temporarily) / permanent (permanently)',
  },
  // Quarters of the sky.
  {
    kind: 'place',
    tags: ['ADJ'],
    members:
      'northern (north northeast northwest north-east north-west) / southern (south southeast southwest south-east south-west) / ' +
      'eastern (east northeast southeast) / western (west northwest southwest)',
  },
  // Which way a figure went; what was said of it may be told from either end, so that any other word of the way stops a finding.
  {
    kind: 'event',
    tags: ['NOUN', 'VERB'],
    isOfAnything: true,
    members:
      'rise increase grow growth climb jump surge soar (up high higher above more raise gain add expand swell rally boost lift double triple build improve advance strong great exceed widen) / ' +
      'fall drop decline decrease slump plunge (down low lower below less fewer cut reduce reduction lose loss slip shed shrink halve ease sink slide tumble weak worsen dip shortfall narrow short)',
  },
  // The two ends of a course.
  {
    kind: 'status',
    tags: ['NOUN', 'VERB'],
    isOfAnything: true,
    members:
      'begin beginning start commence (open launch resume introduce enter kick set inception onset) / ' +
      'end finish expire expiry (conclude close over until till last final stop through finally late complete completion run halt cease abolish scrap phase conclusion lift)',
  },
  // How likely it is.
  {
    kind: 'status',
    tags: ['ADJ', 'ADV'],
    isOfAnything: true,
    isOfVerbs: true,
    members:
      'likely probable probably (expect could may might should would chance will probability likelihood) / unlikely improbable (doubt doubtful hardly scarcely)',
  },
  // What a chamber, a board or a voter says.
  {
    kind: 'status',
    tags: ['VERB'],
    isOfAnything: true,
    members:
      'approve endorse adopt (accept agree pass back support favour favor yes clear consent green allow vote ratify sign authorise authorize welcome nod) / ' +
      'reject veto oppose (refuse against no dismiss deny turn block vote fail throw defeat criticise criticize fight object protest)',
  },
  {
    kind: 'status',
    tags: ['NOUN', 'VERB'],
    isOfAnything: true,
    members: 'abstain abstention (undecided) / oppose (against reject no)',
  },
  // Sides of a chamber.
  {
    kind: 'organisation',
    tags: ['NOUN'],
    members:
      'opposition (oppose opponent rival critic) / coalition government (rule govern cabinet minister party own administration executive ministry state)',
  },
  // How many: parts of a whole of which one is none of the other.
  { kind: 'quantity', tags: ['NOUN'], members: 'majority (most more half) / minority (few fewer less)' },
  // How far in a cup, closed by the draw.
  {
    kind: 'event',
    tags: ['NOUN', 'ADJ'],
    members: 'semi-final semifinal (semi semis last four) / quarter-final quarterfinal (quarter last eight)',
  },
  // Medals.
  {
    kind: 'event',
    tags: ['NOUN', 'ADJ'],
    members: 'gold (champion win title first winner) / silver (second runner) / bronze (third)',
  },
  // Lines of an account.
  {
    kind: 'quantity',
    tags: ['NOUN'],
    members:
      'profit earnings (earn gain surplus profitable make) / loss deficit (lose red shortfall negative)',
  },
  {
    kind: 'quantity',
    tags: ['NOUN'],
    members: 'surplus (profit black excess) / deficit shortfall (loss red gap)',
  },
  {
    kind: 'event',
    tags: ['NOUN', 'VERB'],
    isOfAnything: true,
    members: 'import importer (buy purchase bring) / export exporter (sell supply ship)',
  },
  // Who stands for whom before a court.
  {
    kind: 'role',
    tags: ['NOUN'],
    members:
      'prosecutor (prosecution prosecute attorney district state lawyer crown) / judge magistrate (court bench justice ruling tribunal rule sentence) / ' +
      'juror (jury) / coroner (inquest) / defendant (accuse accused man woman suspect)',
  },
  // For which office or house people vote.
  {
    kind: 'event',
    tags: ['ADJ'],
    members:
      'parliamentary legislative (parliament lawmaker general mp assembly) / presidential (president) / municipal mayoral (local council mayor city town) / gubernatorial (governor state)',
  },
  // Schools by the age of those who learn there.
  {
    kind: 'event',
    tags: ['ADJ', 'NOUN'],
    members:
      'primary elementary (junior infant young) / secondary (high senior grammar comprehensive) / nursery kindergarten (preschool)',
  },
  // The calendar.
  {
    kind: 'time',
    tags: ['NOUN', 'PROPN'],
    isCapitalised: true,
    isOfAnything: true,
    members: 'monday / tuesday / wednesday / thursday / friday / saturday / sunday',
  },
  {
    kind: 'time',
    tags: ['NOUN', 'PROPN'],
    isCapitalised: true,
    isOfAnything: true,
    members:
      'january jan / february feb / march mar / april apr / may / june jun / july jul / august aug / september sep sept / october oct / november nov / december dec',
  },
  // Hours of the sun.
  {
    kind: 'time',
    tags: ['NOUN'],
    members: 'dawn sunrise daybreak (morning early) / dusk sunset nightfall (evening late night)',
  },
  { kind: 'time', tags: ['NOUN'], members: 'summer / winter / spring / autumn' },
  // Who held it then and who holds it now.
  {
    kind: 'role',
    tags: ['ADJ'],
    isOfAnything: true,
    members:
      'previous former (last past earlier old then predecessor before ex) / current present incumbent sitting (now today this still new)',
  },
  // What is not the one is the other: complementary opposites (Cruse, “Lexical semantics”, 1986).
  {
    kind: 'status',
    tags: ['ADJ'],
    members: 'legal lawful (law permit allow legally) / illegal unlawful (law ban forbid crime illegally)',
  },
  {
    kind: 'status',
    tags: ['ADJ'],
    members:
      'voluntary optional (voluntarily volunteer choose option free) / compulsory mandatory obligatory (must require force oblige have)',
  },
  { kind: 'status', tags: ['ADJ'], members: 'urban (city town) / rural (country countryside village farm)' },
  { kind: 'status', tags: ['ADJ', 'ADV'], isOfAnything: true, members: 'full-time / part-time' },
  {
    kind: 'status',
    tags: ['ADJ'],
    members: 'peaceful (peacefully peace calm quiet) / violent (violence violently clash fight riot)',
  },
  {
    kind: 'status',
    tags: ['ADJ'],
    members: 'domestic (home national internal) / foreign overseas (abroad international outside)',
  },
  { kind: 'status', tags: ['ADJ'], members: 'civil civilian / criminal / military' },
  { kind: 'status', tags: ['ADJ'], members: 'minimum (least low bottom) / maximum (most high top limit up)' },
  {
    kind: 'event',
    tags: ['ADJ', 'ADV'],
    isOfAnything: true,
    members: 'alive (live survive living) / dead (die kill death body late)',
  },
  // What became of somebody, closed by the tolls.
  {
    kind: 'event',
    tags: ['VERB', 'NOUN'],
    isOfAnything: true,
    members:
      'survive survivor (live alive escape) / die perish (death dead kill fatal fatally life body murder)',
  },
  // What was made of a thing; the one undoes the other.
  {
    kind: 'status',
    tags: ['VERB'],
    isOfAnything: true,
    members:
      'hire recruit appoint (employ name take join choose new) / fire sack dismiss (leave lay off cut go lose remove oust job replace)',
  },
  {
    kind: 'status',
    tags: ['VERB'],
    isOfAnything: true,
    members:
      'praise commend applaud (welcome laud hail congratulate thank) / criticise criticize condemn denounce (attack slam blast blame fire criticism)',
  },
  {
    kind: 'status',
    tags: ['VERB'],
    isOfAnything: true,
    members: 'tighten (strict tough tightening) / loosen relax ease (lift easing soften)',
  },
  {
    kind: 'status',
    tags: ['VERB', 'NOUN'],
    isOfAnything: true,
    members:
      'improve improvement (well better good recover rise up gain) / worsen deteriorate deterioration (bad worse poor fall down)',
  },
  {
    kind: 'status',
    tags: ['VERB'],
    isOfAnything: true,
    members: 'include (with contain among part involve) / exclude omit (without except leave bar)',
  },
  {
    kind: 'status',
    tags: ['VERB'],
    isOfAnything: true,
    members:
      'confirm acknowledge (say admit acknowledgement agree verify) / deny dispute (denial reject refute contradict false)',
  },
  {
    kind: 'status',
    tags: ['VERB'],
    isOfAnything: true,
    members: 'offer volunteer (propose give ready willing) / refuse decline (reject not no turn say)',
  },
  // The body, closed by anatomy; of the parts that lie in one another none.
  {
    kind: 'event',
    tags: ['NOUN'],
    members:
      'knee (leg cruciate) / ankle (leg foot) / shoulder (arm collarbone) / wrist (arm hand) / elbow (arm) / hip (leg) / thigh hamstring (leg) / neck / chest (rib heart lung) / stomach abdomen',
  },
  // Where power comes from, closed by its statistics.
  {
    kind: 'event',
    tags: ['NOUN', 'ADJ'],
    members:
      'nuclear (atomic reactor) / solar (sun) / wind (turbine) / hydroelectric hydropower (dam water) / geothermal',
  },
  { kind: 'event', tags: ['NOUN'], members: 'petrol gasoline (fuel) / diesel (fuel) / kerosene / hydrogen' },
  // The sciences with a prize or a chair.
  {
    kind: 'role',
    tags: ['NOUN'],
    members:
      'physics physicist / chemistry chemist / biology biologist / mathematics mathematician maths / economics economist (economy economic) / geology geologist / astronomy astronomer',
  },
  // What is played on and in which voice one sings.
  {
    kind: 'role',
    tags: ['NOUN'],
    members:
      'piano pianist / violin violinist / cello cellist / guitar guitarist / flute flautist / trumpet trumpeter / drum drummer / organ organist / saxophone saxophonist',
  },
  { kind: 'role', tags: ['NOUN'], members: 'tenor / soprano / baritone / alto contralto / mezzo-soprano' },
  // Who plays where, closed by the team sheet.
  {
    kind: 'role',
    tags: ['NOUN'],
    members:
      'goalkeeper keeper (goalie goal) / defender (defence back) / midfielder (midfield) / striker forward (attacker attack)',
  },
  // Basic colour terms (Berlin and Kay 1969).
  {
    kind: 'event',
    tags: ['ADJ'],
    members: 'red (scarlet crimson) / orange / yellow / green / blue / purple / pink / brown / grey gray',
  },
  // What falls from the sky or hides it.
  {
    kind: 'event',
    tags: ['NOUN'],
    members:
      'rain rainfall (storm wet flood shower downpour water weather monsoon) / snow snowfall (blizzard storm winter white ice weather) / hail hailstone (storm weather ice) / fog mist (weather visibility)',
  },
  // Ranks by which things are counted off.
  {
    kind: 'quantity',
    tags: ['ADJ', 'NOUN', 'NUM', 'ADV'],
    members:
      'second (twice two runner again minute hour) / third (bronze three part one-third quarter) / fourth (four quarter) / fifth (five) / sixth (six) / seventh (seven) / eighth (eight) / ninth (nine) / tenth (ten)',
  },
];

/** In the order of the list above. */
export const exclusiveClasses: readonly ExclusiveClass[] = classes.map((one) => ({
  ...one,
  members: one.members.split(' / ').map((text): ClassMember => {
    const [names = '', hints = ''] = text.split(/[()]/);
    return { names: names.trim().split(' '), hints: hints === '' ? [] : hints.split(' ') };
  }),
}));
