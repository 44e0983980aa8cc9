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
      'church cathedral chapel (parish basilica) / mosque / synagogue / prison jail (cell inmate penitentiary) / hotel (motel inn) / airport / ' +
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
];

/** In the order of the list above. */
export const exclusiveClasses: readonly ExclusiveClass[] = classes.map((one) => ({
  ...one,
  members: one.members.split(' / ').map((text): ClassMember => {
    const [names = '', hints = ''] = text.split(/[()]/);
    return { names: names.trim().split(' '), hints: hints === '' ? [] : hints.split(' ') };
  }),
}));
