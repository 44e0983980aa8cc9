/**
 * English verbs with irregular forms: base, past tenses, participles; forms of one kind are parted by `/`.
 * Our own list. `be`, `have` and `do` have their present forms first.
 */
export const irregularVerbs: readonly string[] = (
  'arise arose arisen;awake awoke awoken;bear bore borne/born;beat beat beaten;become became become;' +
  'befall befell befallen;begin began begun;bend bent bent;bet bet bet;bind bound bound;bite bit bitten;' +
  'bleed bled bled;blow blew blown;break broke broken;breed bred bred;bring brought brought;' +
  'broadcast broadcast broadcast;build built built;burst burst burst;buy bought bought;cast cast cast;' +
  'catch caught caught;choose chose chosen;cling clung clung;come came come;cost cost cost;creep crept crept;' +
  'cut cut cut;deal dealt dealt;dig dug dug;draw drew drawn;drink drank drunk;drive drove driven;eat ate eaten;' +
  'fall fell fallen;feed fed fed;feel felt felt;fight fought fought;find found found;flee fled fled;' +
  'fling flung flung;fly flew flown;forbid forbade forbidden;forecast forecast forecast;foresee foresaw foreseen;' +
  'forget forgot forgotten;forgive forgave forgiven;freeze froze frozen;get got got/gotten;give gave given;' +
  'go went gone;grind ground ground;grow grew grown;hang hung hung;hear heard heard;hide hid hidden;hit hit hit;' +
  'hold held held;hurt hurt hurt;keep kept kept;kneel knelt knelt;know knew known;lay laid laid;lead led led;' +
  'leave left left;lend lent lent;let let let;lie lay lain;light lit lit;lose lost lost;make made made;' +
  'mean meant meant;meet met met;mislead misled misled;mistake mistook mistaken;overcome overcame overcome;' +
  'oversee oversaw overseen;overtake overtook overtaken;overthrow overthrew overthrown;overrun overran overrun;' +
  'pay paid paid;put put put;quit quit quit;read read read;rebuild rebuilt rebuilt;rid rid rid;ride rode ridden;' +
  'ring rang rung;rise rose risen;run ran run;say said said;see saw seen;seek sought sought;sell sold sold;' +
  'send sent sent;set set set;shake shook shaken;shed shed shed;shine shone shone;shoot shot shot;show showed shown;' +
  'shrink shrank shrunk;shut shut shut;sing sang sung;sink sank sunk;sit sat sat;slay slew slain;sleep slept slept;' +
  'slide slid slid;sling slung slung;speak spoke spoken;speed sped sped;spend spent spent;spin spun spun;' +
  'split split split;spread spread spread;spring sprang sprung;stand stood stood;steal stole stolen;' +
  'stick stuck stuck;sting stung stung;strike struck struck/stricken;strive strove striven;swear swore sworn;' +
  'sweep swept swept;swell swelled swollen;swim swam swum;swing swung swung;take took taken;teach taught taught;' +
  'tear tore torn;tell told told;think thought thought;throw threw thrown;thrust thrust thrust;tread trod trodden;' +
  'undergo underwent undergone;understand understood understood;undertake undertook undertaken;undo undid undone;' +
  'uphold upheld upheld;upset upset upset;wake woke woken;wear wore worn;weave wove woven;weep wept wept;' +
  'win won won;wind wound wound;withdraw withdrew withdrawn;withhold withheld withheld;withstand withstood withstood;' +
  'write wrote written'
).split(';');

/** Forms that no rule and no list of three makes. */
export const oddVerbForms: ReadonlyMap<string, string> = new Map([
  ['am', 'be'],
  ['is', 'be'],
  ['are', 'be'],
  ['was', 'be'],
  ['were', 'be'],
  ['been', 'be'],
  ['being', 'be'],
  ['has', 'have'],
  ['had', 'have'],
  ['does', 'do'],
  ['did', 'do'],
  ['done', 'do'],
  ['agreed', 'agree'],
  ['disagreed', 'disagree'],
  ['freed', 'free'],
  ['guaranteed', 'guarantee'],
  ['decreed', 'decree'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
]);
