/**
 * Words by which English news says who said, thought or wants something.
 *
 * Our own lists, written by hand; how often each lemma opens an attribution was checked against PolNeAR
 * (`bench/measure/attributions.ts`), whose text is not here.
 */

/** How far the writer stands behind what is reported. */
export type CueStrength = 'neutral' | 'strong' | 'hedged' | 'denial';

/**
 * `speech` takes a quotation or a clause and may stand before its subject (“…”, said the mayor);
 * `thought` takes a clause; `stance` takes a thing: it tells what somebody holds of it;
 * `wish` takes an infinitive: what somebody wants or means to do.
 */
export type CueKind = 'speech' | 'thought' | 'stance' | 'wish' | 'evidence';

export interface ReportingVerb {
  readonly lemma: string;
  readonly kind: CueKind;
  readonly strength: CueStrength;
  /** The same letters are often a noun (“the report”), so the tag must say verb. */
  readonly isAmbiguous: boolean;
}

export type VerbFormName = 'base' | 'present' | 'past' | 'participle' | 'ing';

const speech: Record<CueStrength, string> = {
  neutral:
    'say tell add note write ask announce report state comment describe mention explain respond reply remark observe ' +
    'recall recount tweet retweet continue quip joke inform indicate declare disclose reveal testify caution warn ' +
    'advise urge call cite quote refer inquire chant utter read elaborate clarify specify summarise summarize predict ' +
    'forecast project estimate propose suggest point recite reckon repeat talk speak recommend request order instruct ' +
    'interject ponder muse opine wonder notify counter argue contend concede acknowledge admit confess apologize ' +
    'apologise express voice detail outline characterize characterise label dub portray depict signal discuss echo ' +
    'thank remind lament complain mock highlight exclaim murmur whisper yell shout cry gush conclude post tout quote ' +
    'reference paint liken brand sing bemoan bristle scoff marvel vent recap hint clamor clamour crow boast brag ' +
    'exhort extol lecture moralize rant rail fume seethe pitch publish chronicle detail exclaim ' +
    'stammer mutter grumble groan sigh implore coax remonstrate reminisce pontificate link ' +
    'identify diagnose overrule overturn uphold vote approve authorize authorise ban prohibit forbid ' +
    'sponsor appoint nominate press grill interrogate query confront reprimand downplay overstate understate ' +
    'exaggerate minimize misrepresent mischaracterize distort expose flag pinpoint examine',
  strong:
    'stress confirm insist emphasize emphasise affirm assert reaffirm reiterate underline underscore assure vow ' +
    'pledge promise swear proclaim maintain guarantee reassure attest',
  hedged: 'claim allege purport speculate insinuate imply',
  denial: 'deny refute dispute rebut disavow decline refuse reject dismiss',
};

const thought: Record<CueStrength, string> = {
  neutral:
    'imagine fathom contemplate envisage sense misjudge reconsider rethink need ' +
    'think feel expect fear worry view realize realise understand assume foresee anticipate agree disagree envision ' +
    'deem recognise recognize notice perceive find discover rule learn hear consider judge determine rate',
  strong: 'know',
  hedged: 'believe suspect guess doubt hope',
  denial: 'disbelieve',
};

const stance: Record<CueStrength, string> = {
  neutral:
    'criticize criticise endorse accuse blame praise condemn denounce support oppose defend slam blast attack ' +
    'question laud hail applaud decry deride ridicule lambast rip fault credit back favor favour prefer welcome ' +
    'disapprove object protest commend chide scold rebuke bash invoke champion love admire resent regret mourn ' +
    'attribute assail promote despise detest loathe resist chastise compliment flatter heckle harangue insult ' +
    'vilify demonize malign smear belittle mock savage skewer trash pan pillory shun spurn second enjoy dread relish ' +
    'distrust mistrust pity scorn glorify romanticize idolize envy forgive tolerate ignore',
  strong: '',
  hedged: '',
  denial: '',
};

const wish: Record<CueStrength, string> = {
  neutral:
    'want plan intend seek wish demand decide threaten offer vow pledge promise agree desire prefer hope expect ' +
    'propose resolve plead beg implore encourage persuade challenge ask call',
  strong: '',
  hedged: '',
  denial: 'refuse decline',
};

const evidence: Record<CueStrength, string> = {
  neutral: 'show suggest indicate find',
  strong: 'confirm prove demonstrate',
  hedged: 'seem appear',
  denial: '',
};

/** Whose passive before “to” tells what people say or think, without saying that it is so: a closed class of grammar. */
export const hearsayVerbs: ReadonlySet<string> = new Set(
  'believe think say report understand rumour rumor assume presume suppose fear allege estimate'.split(' '),
);

const ambiguous = new Set(
  (
    'report claim call plan hope fear support need want view demand charge question promise note state comment tweet ' +
    'estimate show project answer attack request remark offer pledge vow order doubt wish love like hate mock joke ' +
    'list issue share express release back favor favour challenge rule fault credit label signal detail ' +
    'outline brief quote post point object push hail welcome read find regard judge chant hold rip slam blast ' +
    'feel guess caution worry counter learn relate champion cry echo blame praise thank greet sum dispute decline ' +
    'protest guarantee stress reject dismiss tout voice talk notice consider backed pitch document vote ban sponsor press ' +
    'query address link approve contrast picture need sense second pan trash insult envy smear savage scorn pity dread ' +
    'ignore accept appoint approve see expose rate'
  ).split(' '),
);

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  feel: ['felt', 'felt'],
  hold: ['held', 'held'],
  see: ['saw', 'seen'],
  forgive: ['forgave', 'forgiven'],
  forbid: ['forbade', 'forbidden'],
  uphold: ['upheld', 'upheld'],
  rethink: ['rethought', 'rethought'],
  foresee: ['foresaw', 'foreseen'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  hear: ['heard', 'heard'],
  read: ['read', 'read'],
  forecast: ['forecast', 'forecast'],
  understand: ['understood', 'understood'],
  seek: ['sought', 'sought'],
  choose: ['chose', 'chosen'],
  forget: ['forgot', 'forgotten'],
  plead: ['pleaded', 'pleaded'],
};

const doubling = new Set('plan admit refer quip slam rip rebut regret sum beg dub'.split(' '));

function inflect(lemma: string): [form: string, name: VerbFormName][] {
  const isConsonantY = /[^aeiou]y$/.test(lemma);
  const bare = doubling.has(lemma) ? lemma + lemma.at(-1)! : lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const present = isConsonantY
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const ing = /(?:ee|oe|ye)$/.test(lemma) ? `${lemma}ing` : `${bare}ing`;
  const past = isConsonantY ? `${lemma.slice(0, -1)}ied` : `${bare}ed`;
  const [irregularPast, participle] = irregular[lemma] ?? [past, past];
  return [
    [lemma, 'base'],
    [present, 'present'],
    [ing, 'ing'],
    [participle, 'participle'],
    [irregularPast, 'past'],
  ];
}

/** A form of a reporting verb: what it may be. The past form stands for the participle where they are alike. */
export interface ReportingForm {
  readonly verb: ReportingVerb;
  readonly form: VerbFormName;
}

let forms: ReadonlyMap<string, ReportingForm> | undefined;

/** The reporting verb of a folded form; of several kinds the one named first: speech, thought, stance, wish. */
export function reportingForm(norm: string): ReportingForm | undefined {
  return (forms ??= buildForms()).get(norm);
}

/** Verbs that also report an intention when an infinitive follows: “vowed to fight”. */
export const wishLemmas: ReadonlySet<string> = new Set(
  Object.values(wish).flatMap((words) => words.split(' ')),
);

function buildForms(): Map<string, ReportingForm> {
  const forms = new Map<string, ReportingForm>();
  const kinds: [CueKind, Record<CueStrength, string>][] = [
    ['speech', speech],
    ['thought', thought],
    ['stance', stance],
    ['wish', wish],
    ['evidence', evidence],
  ];
  for (const [kind, lists] of kinds) {
    for (const strength of ['denial', 'hedged', 'strong', 'neutral'] as const) {
      for (const lemma of lists[strength].split(' ')) {
        if (!/^[a-z]+$/.test(lemma)) continue;
        const verb: ReportingVerb = { lemma, kind, strength, isAmbiguous: ambiguous.has(lemma) };
        for (const [form, name] of inflect(lemma)) {
          const known = forms.get(form);
          if (known === undefined || known.verb === verb) forms.set(form, { verb, form: name });
        }
      }
    }
  }
  return forms;
}

/** Report only with a quotation or a clause behind them: “spoke”, “read” and “heard” alone tell of something else. */
export const clausalLemmas: ReadonlySet<string> = new Set(
  (
    'continue read comment confirm disclose maintain project order post know learn hear find consider judge determine ' +
    'rule notice realize realise assume understand recognize recognise perceive discover think feel guess doubt ' +
    'suspect prove demonstrate counter conclude signal remind inform repeat estimate see need sense imagine picture accept identify define document'
  ).split(' '),
);

/** Report with one of these words behind them only: “spoke of”, “talked about”, “pointed to”. */
export const boundPrepositions: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['speak', new Set(['of', 'about', 'out', 'against'])],
  ['talk', new Set(['about', 'of'])],
  ['point', new Set(['to', 'out', 'at'])],
  ['refer', new Set(['to'])],
  ['comment', new Set(['on', 'about'])],
  ['rule', new Set(['against', 'for', 'in', 'on', 'out'])],
  ['learn', new Set(['of', 'about'])],
  ['know', new Set(['of', 'about'])],
  ['hear', new Set(['of', 'about'])],
  ['disagree', new Set(['with', 'about', 'on', 'over'])],
  [
    'call',
    new Set([
      'for',
      'on',
      'it',
      'him',
      'her',
      'them',
      'the',
      'a',
      'that',
      'this',
      'upon',
      'himself',
      'herself',
    ]),
  ],
]);

/** May report inside what another reports: “the army said the group claimed …”. */
export const nestingLemmas: ReadonlySet<string> = new Set(
  'say claim warn note argue deny suggest accuse allege tell add announce insist report admit acknowledge'.split(
    ' ',
  ),
);

/** Stand in the passive with no source: “is expected to”, “was accused of”. */
export const passiveLemmas: ReadonlySet<string> = new Set(
  (
    'say expect report believe think accuse criticize criticise ask allege call know consider quote tell estimate ' +
    'blame mention view rate regard deem describe portray announce praise hail denounce dub label'
  ).split(' '),
);

/** Things that show something: “the poll shows”. */
export const evidenceHeads: ReadonlySet<string> = new Set(
  'poll polls data figures numbers average results records evidence statistics surveys studies reports documents emails footage'.split(
    ' ',
  ),
);

/** Things that speak for somebody: “a report by the agency said”. */
export const speechDocuments: ReadonlySet<string> = new Set(
  (
    'report statement release communique study survey poll letter tweet post memo document paper filing complaint ' +
    'interview speech email e-mail message video book article column editorial op-ed note notice briefing ' +
    'announcement transcript testimony affidavit lawsuit bulletin dispatch review analysis post audit census'
  ).split(' '),
);

/** Heads of sources that name nobody. */
export const anonymousHeads: ReadonlySet<string> = new Set(
  (
    'source sources official officials people person persons insider insiders witness witnesses eyewitness ' +
    'eyewitnesses resident residents local locals villager villagers expert experts analyst analysts observer ' +
    'observers critic critics officer officers aide aides diplomat diplomats others some many several one ' +
    'somebody someone few most they reports rumours rumors media commander commanders soldier soldiers ' +
    'neighbour neighbours neighbor neighbors authorities authority strategist strategists operative operatives ' +
    'lawmakers voters supporters opponents activists researchers scientists activist group groups organisation ' +
    'organization agency'
  ).split(' '),
);

/** Adverbs that report without a source. */
export const reportingAdverbs: ReadonlySet<string> = new Set(
  'reportedly allegedly purportedly supposedly ostensibly'.split(' '),
);

/**
 * Words that deny in themselves, by dictionary form: whoever “did not say”, “declined to comment” or “refused to talk” denies
 * nothing. A closed class.
 */
export const denyingCues: ReadonlySet<string> = new Set(
  'deny refute dispute rebut disavow reject dismiss denial rejection dismissal'.split(' '),
);
