// Made by bench/fit/synonyms.ts; do not edit. Derived from WordNet 3.1, Copyright 2006-2011 by Princeton University,
// whose licence and notice are in THIRD_PARTY_NOTICES.md, and from figures of parallel sentences.

/** 5902 pairs of stems: a stem, then those after it in the alphabet, each behind its tenths of synonymy (0 for ten). */
// prettier-ignore
export const synonyms =
"\
abandon 8desert 8empti;abdic 9renounc;abduct 9kidnap;abhor 9loath;abhorr 9detest 9obscen 9repugn 9repuls;abid \
8bear 9endur 9stai 9stomach 9toler;abil 8power;abject 8low 9miser;abl 8capabl;aboard 8alongsid;abort 9miscarri\
ag;abound 9bristl;abridg 9shorten;abroad 9oversea;abrog 9repeal;abrupt 9disconnect;abruptli 9dead 9short 9sudd\
enli;absent 9miss;absolut 8downright 9dead 9perfectli 9sheer 9utterli;absorb 8assimil 8engulf 8ingest 8steep;a\
bstain 8refrain 9desist;abstract 8swipe;absurd 8ludicr 8ridicul 9laughabl 9preposter;abus 8misus 9insult;abysm\
 8unfathom;acced 8acquiesc 8assent 8submit 9bow 9defer;acceler 9speed;accent 9emphas 9emphasi 9punctuat 9stres\
s;accept 9consent;accessori 9supplement;accident 8unintention 9inadvert 9incident 9nonessenti 9unexpectedli;ac\
claim 9applaud 9hail;accommod 9adapt 9adjust 9fit 9suit;accompani 8compani 8companion;accomplish 8reach 8skill\
 9achiev 9action 9attain 9fulfil;accord 8allot;account 8histori 8stori 9explan;accumul 9amass 9collect 9compil\
 9conglomer 9hoard;accuraci 8truth;accus 8charg 9incrimin;accustom 9customari 9habitu;achiev 8reach 9attain;ac\
id 8virul 9bitter 9blister 9caustic;acknowledg 9admit 9receipt;acquiesc 9assent;acr 8land 9estat;acrimoni 9bit\
ter;action 8activ 8process 9fulfil 9sue;activist 9milit;actor 8player;actual 0actualis 8factual 8liter 9realli\
;acut 8sharp 9keen 9pierc;adam 9inexor 9intransig;adapt 9adjust 9conform;addendum 9supplement;addit 8extra 8ga\
in 8increas;address 8speak 9speech;adept 8sensat 9geniu 9profici 9superstar;adequ 9enough;adher 9cling;adjac 9\
next;adjourn 8recess;adjust 8conform 9align 9correct 9modif;administ 9dispens;administr 8organ 9dispos 9organi\
s;admit 7confess;admittedli 9true;admonish 9caution 9discourag 9warn;admonit 9warn;adolesc 9teen 9teenag;adopt\
 8follow 9espous;ador 8fond;adorn 8embellish 9deck 9decor;adrift 9afloat;advanc 8boost 9beforehand 9encourag 9\
progress 9promot 9supercharg;advantag 7lead 9vantag;adventur 8hazard 8jeopard 8stake 9chanc 9gambl 9risk;adver\
sari 9antagonist 9oppon;advert 0advertis;advertis 0advertiz 7commerci;advis 9advisor 9consult;advisor 9consult\
;advoc 9counsel 9propon 9recommend 9urg;affair 8thing 9liaison 9matter;affect 8feign 8pretend 8touch 9impact;a\
ffili 9associ 9assort;affirm 8assert 8swear 9avow 9confirm 9corrobor;afflict 8impair;affluent 9flush 9wealthi;\
afford 8give 8yield;affront 9insult;afloat 8awash 8inund 8overflow;afoot 9underwai;aftermath 8consequ 9wake;af\
terthought 9rethink;afterward 9later 9subsequ;ag 7era;agenc 8author 9offic;agenda 9docket;agent 8broker;aggrav\
 9exacerb 9exasper 9provok 9worsen;aggreg 8combin 8sum 9mass 9total;aggress 8belliger;aggressor 9assail;aggrie\
v 8griev;aghast 9appal 9dismai;agil 8quick;agit 8budg 8crusad 9foment;agon 0agonis 9excruci 9harrow;agoni 8tor\
tur;agre 8jibe 8talli 9concur;agreement 7deal 8arrang;ahead 8beforehand 8onward;aid 9help;ail 9pain 9poorli;ai\
lment 9complaint 9ill;aim 7intend 8direct 8purport 8target 9intent 9purpos;airlin 8airwai;airplan 9plane;ala 9\
regrett 9unfortun;alarm 9alert 9appal 9constern 9dismai 9horrifi;alcohol 0alcoholis;alien 9disaffect 9estrang \
9noncitizen 9stranger;align 8arrai;alik 8similar;allai 8assuag 8eas 8reliev 8still;allegi 9fealti 9loyalti;all\
evi 8eas 9assuag 9facilit 9reliev;alloc 9apport;allot 8distribut 8lot 9assign 9dispens 9portion;allow 8appropr\
i 8earmark 8grant 9let 9permit;allur 9tempt;almost 8near 9nearli 9virtual;alon 8entir 9lone 9sole 9solo 9unacc\
ompani;aloud 9loud 9loudli;alphabet 0alphabetis;alt 8altitud;alter 9chang;altern 9choic 9option 9substitut;alt\
itud 8height;altogeth 9complet 9entir 9raw 9whole 9wholli;alum 9graduat;alwai 9ever;amass 8collect 8gather 8ho\
ard 9compil 9conglomer;amateur 8unpaid 9recreat;amaz 9astonish 9astound 9awesom 9baffl 9perplex 9puzzl;amazing\
li 9astonishingli 9surprisingli;ambit 9aspir;ambush 8lurk 8trap;amelior 9better 9improv;american 0americanis;a\
mmo 9ammunit;amnesti 8pardon;amount 8measur 9number 9quantiti 9sum 9total;ampl 8sizabl;amplif 8gain;amplifi 8e\
xagger 8overst 9magnifi;amus 9comic 9divert 9funni 9laughabl;anaem 0anem;analog 0analogis 0analogu;analys 8can\
vass 9analyz 9examin 9studi;analyz 8canvass 9examin 9studi;anarchi 9lawless;anatomi 8figur 8flesh 8frame;ances\
tor 9ascend;ancestri 8stock 9lineag 9pedigre;anchor 8mainstai 9backbon 9linchpin;anger 9ir;anguish 9tortur;ani\
m 0animalis 0animis 9creatur;animos 9animu;annihil 8elimin 8extinguish 9decim 9erad;annoi 8chafe 9bother 9devi\
l 9gall 9harri 9irrit 9peski 9piss 9rag 9rile 9roil 9vex;announc 8declar 8harbing 9proclaim;annual 9yearbook 9\
yearli;anodyn 9painkil;anoint 8oil;answer 8respons 8result 8solut 8solvent 9repli 9respond;antagon 0antagonis \
9counteract 9enmiti 9hostil;antagonist 9counter 9oppon;antic 8joke 9clown 9trick;anticip 8counter 9expect 9pre\
dict;antipathi 9avers 9distast;anxiou 9dy;ap 9caricatur;apart 8asid;apathi 8indiffer;apiec 9each;apolog 0apolo\
gis;apologis 9excus;appal 8offend 9dismai 9horrifi 9outrag 9shock;appar 8palpabl 9manifest 9ostens 9patent 9pl\
ain 9seemingli 9unmistak;apparatu 9setup;apparel 9cloth 9dress 9garb 9garment;appeal 8prayer 9charm 9entreati;\
appear 8look 9seem;appeas 9assuag 9gentl 9mollifi 9pacifi 9placat;applaud 8spat 9clap;appli 9emploi 9util;appo\
int 9name 9ordain;apprais 8valu 9assess 9evalu 9measur 9survei;appreci 8valu 9treasur;apprehend 8nail 9arrest \
9collar 9comprehend 9cop 9grasp 9nab 9savvi;apprehens 9dread 9savvi;appris 0appriz 9notifi;approach 8attack 9n\
ear;appropri 9earmark;approv 9bless 9okai 9sanction;approxim 8around 8rough 9roughli;arbitrarili 9indiscrimin \
9randomli;arbor 0arboris 0arbour;arch 9condescend 9curv;ardent 9fervent 9fieri;arduou 8hard 9gruel;area 8arena\
 8domain 8field 9region;arena 8field 8stadium 9domain 9orbit 9sphere;argu 8contend 8debat 9reason;argument 8de\
bat 8tilt 9controversi;aris 8grow 8rise 9upris;arm 8fortifi 9gird;armistic 9truce;armor 0armour;around 8roughl\
i;arous 8awaken 8conjur 8energ 8invok 9awak 9elicit 9evok 9provok;arrang 8organ 8placement;arrest 9collar 9cop\
 9nab 9nail;arsonist 9incendiari;art 8prowess 9artwork;articul 8formul 9phrase 9pronounc 9word;artifici 8contr\
iv;artilleri 9gun;ascens 8ascent 9rise;ascent 9climb 9rais 9rise 9upgrad;ascertain 8ensur 8find 9determin;ascr\
ib 9assign 9attribut;ask 7request;asleep 8deceas 8numb;aspect 9facet;ass 8bum 8butt 8fuck 8tail 9behind 9botto\
m 9seat;assail 8attack 9assault;assault 8attack;assembl 8gather 8tack 9piec;assert 8maintain 8swear 9avow;asse\
ss 8valu 9evalu 9measur;asset 9plu;assign 8deleg 9attribut 9portion;assimil 9ingest;assist 9help;associ 8compa\
nion 8comrad 9assort 9connect 9link 9relat;assort 9class 9classif 9classifi 9mix 9mixtur 9sort 9varieti 9vario\
u;assuag 9gentl 9mollifi 9pacifi 9placat;assum 9presum;assumpt 9premis;assur 8author 8guarante 8promis 8reassu\
r 9confid 9ensur;astonish 8stagger 9astound;astonishingli 9surprisingli;astound 9stagger;astut 9sharp 9shrewd;\
asylum 9refug 9sanctuari;atom 0atomis 9nuclear;aton 9repent;atroci 8grievou 8terribl 8unspeak 9aw 9horribl 9ho\
rrifi 9monstrou;attack 9onslaught;attain 8reach;attempt 9effort 9endeavor 9essai 9seek 9try 9undertak;attent 9\
care;attest 8demonstr 8testifi 9certifi 9evid 9manifest;attir 9dress;attitud 9postur;attract 9draw 9pull;audac\
i 9brave 9brazen 9fearless;audio 8sound;audit 8scrutin;authent 8reliabl;author 0authoris 8confid 9potenc;autho\
ris 9empow;authoritarian 9autocrat 9despot 9dictat 9dictatori 9tyrann;auto 9automobil 9car;autocrat 9despot 9t\
yrann 9tyrant;automat 0automatis 8reflex;automobil 9car;autonomi 9liberti;autumn 9fall;avatar 9incarn;aveng 9r\
etali 9reveng;averag 8medium 9norm;avers 9distast;avert 9avoid 9deflect;avid 9greedi 9zealou;avoid 9deflect;av\
ow 9swear;aw 8dire 8horrif 9awfulli 9dread 9frighten 9horrend 9terribl 9unspeak;awai 9forth 9off;await 8expect\
 9wait;awak 9awaken 9wake;awaken 8wake;awar 9cogniz;award 8grant 8honour 8present 9honor;awash 9inund 9overflo\
w;awri 9lopsid 9wonki;babi 8spoil 9coddl 9infant;backbon 8spine 9grit 9linchpin 9mainstai;backfir 9backlash 9b\
lowback 9recoil;background 9downplai;backlash 9rebound 9recoil 9repercuss;backlog 8stockpil;backslid 9laps;bac\
kup 8patronag;badli 9ill 9poorli 9serious;baffl 8elus 8foil 8vex 9frustrat 9perplex 9problemat 9puzzl 9queer 9\
thwart;bag 9purs;baggag 9luggag;bail 8bond;bait 8rag 9lure 9sweeten 9tantal 9taunt 9teas;bake 9scorch;balk 9de\
terr 9impedi;balkan 0balkanis;ballot 9vote;ban 7prohibit 8banish 8ostrac 9censor;banal 8commonplac 8tire 9stoc\
k;band 8stripe 9circl;bang 9blast 9clap 9slam 9slap 9smack;banish 8shun 9ostrac;bankrupt 8ruin 9insolv;banquet\
 9feast;bar 8blockad 8exclud 9barricad 9block;barb 9dig 9jibe;barbar 0barbaris 9savag;bare 9hardli 9nake 9nude\
 9scarc;barg 9lighter;bargain 9bui 9deal 9steal;barrag 8onslaught 8outpour 9bombard;barricad 9block 9blockad 9\
roadblock;barrier 9roadblock;base 8basi 8cornerston 8groundwork;baseless 9groundless 9idl 9unfound 9unwarr;bas\
i 9cornerston 9groundwork;basic 9stapl;bask 9enjoi 9relish;basketbal 9hoop;bat 7hit 9nut 9nutti 9wacki;batch 8\
flock 8lot 8mass 8pile 8plenti 9mint 9spate;bathroom 8privi 8toilet;battalion 9multitud;battl 9combat 9conflic\
t 9fight 9struggl;battlefield 9battleground 9field;battleground 9field;beam 9broadcast;bear 8endur 8pai 8stoma\
ch 9birth 9toler;bearer 9carrier;beat 7defeat 8crush 8drum 8rhythm 8thump 8trounc 9heartbeat 9puls 9vanquish;b\
ecom 8turn;bed 8fuck 8screw;bedevil 8frustrat 9befuddl 9confound 9confus 9rag 9torment;beef 9bitch 9gripe 9gro\
us 9holler;befuddl 8muddl 9bewild 9confound 9confus;beg 9implor 9prai 9solicit;beget 8engend 9father;begin 8ki\
ckoff 9commenc 9offset 9outset 9start;behav 8comport 9deport;behavior 0behaviour 9conduct 9demeanor;behaviour \
9conduct 9demeanor;behead 9decapit;behemoth 8giant 9monster 9titan;behind 8bum 8butt 8tail 9bottom 9seat;behol\
d 9observ;belat 8late;belatedli 9late;beleagu 9besieg 9bug 9circumv 9teas;beli 9contradict 9misrepres 9negat;b\
elief 8notion 9impress;believ 9conceiv 9consid 9think;belittl 9denigr 9deprec 9disparag;belli 9stomach;bellico\
s 9comb;belliger 9fighter;bellow 9holler 9roar;bemoan 9lament;benedict 8bless;benefit 8welfar 9gain 9profit;be\
nevol 8philanthrop 9kindli;berat 8jaw 8rag 9chide 9lambast 9lectur 9rebuk 9reprimand 9scold 9trounc;beset 8pro\
vok 9hassl 9plagu;besieg 9circumv 9surround;best 9scoop;bet 9stake 9wager;betrai 8shit;betray 8treason;better \
9improv;beverag 9drink;bewild 9confound 9confus;bia 9predetermin 9prejudic;bias 9slant;bicker 8fuss 9spat 9squ\
abbl;bid 8conjur 8tender;big 9larg;bigger 9larger;bigotri 9dogmat;bike 8cycl 9motorcycl 9pedal;bill 9charg 9me\
asur;billboard 9hoard;bind 8stick 9bond;birthplac 8cradl;bitch 9gripe 9grous 9holler;bite 8snack 8sting;bitter\
 8bitterli 9blister 9caustic;bizarr 9eccentr 9outlandish;black 8bleak 8calamit 8disastr;blackmail 9pressur;bla\
de 9sword;blame 9blast 9damn 9fault 9rap;blank 8space;blanket 9broad 9cover 9extens 9wide;blare 9blast 9clamor\
 9din 9honk;blast 8boom 9clap 9damn 9smash;blatant 9conspicu 9strident 9vocifer;bleed 9hemorrhag;blend 8coales\
c 8conflat 8fuse 8mix;bless 9boon;blight 9plagu;blink 8wink;blister 8virul 9caustic;blith 9happili;blizzard 8r\
ash 9snowstorm;block 8embarrass 8hinder 9blockad 9stop 9stymi;blockad 9embarrass 9hinder 9stymi;bloodbath 9blo\
odsh;bloodi 8bloom 9damn;bloom 9blush 9flower;blow 8setback 9drift 9float;blowout 9gala 9romp 9runawai;bluepri\
nt 8draft;bluff 9sheer;blunder 8blurt 8fumbl 8sin;blunt 8dull 8outspoken 8stark 9forthright 9numb;bluntli 9rou\
ndli;blur 8obscur 9fuzzi;blush 9flush;bluster 8ga 9boast 9brag 9bravado 9tout 9vaunt;board 9plank 9room;boast \
8featur 9brag 9ga 9sport 9tout 9vaunt;bode 8predict 9forecast 9foreshadow 9omen 9portend 9presag;bodi 9personi\
fi;bodyguard 9escort;boggl 8flabbergast;bogu 9fake 9phoni;boister 9unruli;bomb 9bombard;bombard 8onslaught 8ou\
tpour 9pelt;bombast 9rant;bomber 8sub;bonanza 9windfal;bond 8shackl 9stick;bone 8cram 8drum;bonu 8incent;book \
8volum;boom 9din 9roar 9smash;boost 7increas 9encourag 9hike 9promot 9supercharg;boot 9reboot;border 8frame 8s\
kirt 9edg 9margin 9perimet 9surround;boss 9chief;botch 9bumbl 9bungl 9flub 9mishandl 9spoil;bother 8rag 9devil\
 9fuss 9hassl 9irrit 9rile 9troubl 9vex;bottom 9fathom;bounc 7move 8recoil 8reverber 8spring 9leap 9rebound;bo\
undari 8limit;bounti 8premium;bow 8defer 9fore;box 9packag;brace 8pair 8pois 9duo 9fresh 9refresh 9steadi;brag\
 9crow 9ga 9tout 9vaunt;brain 9mind 9psych;brand 8denounc 8trademark 9stigmat;brandish 9wave;brass 8organis;br\
ave 9endur 9weather;braveri 9courag;brawl 9wrangl;breach 8break 9gap 9offend 9transgress 9violat;break 8bust 8\
disclos 8divulg 8fail 8stop 8transgress 9erupt 9smash;breakdown 9disloc;breaker 9surf;breakthrough 9discoveri \
9find;breakup 8dissolut;breast 9summit 9tit;breath 8hint;breathless 9breathtak;bribe 8bui 9corrupt 9payoff;bri\
ght 9brilliantli;brilliant 8magnific 9superb;bring 8fetch 9wreak;bristl 8burst 9thorni;broad 8extens 9wide;bro\
adcast 8dissemin 9transmit;broadsid 9circular 9flier 9flyer 9philipp 9tirad;broker 8factor;brouhaha 9uproar;br\
ows 8shop 9graze;bruis 9spite;brutal 0brutalis 9cruel 9savag 9viciou;bu 9omnibu;buddi 9croni 9pal;budg 8shift \
9stir;buffer 8cushion;buffet 9counter;bug 9glitch 9teas 9wiretap;bui 9purchas 9steal;build 9construct;bulk 8vo\
lum 9major;bull 8crap 8shit 9bullshit;bulletproof 9unshak;bulli 8great 8keen 9rowdi 9swell 9tough;bullshit 8fa\
ke 9crap 9shit;bum 8cheap 8rat 9sleazi;bumbl 8falter 9bungl 9flub 9mishandl 9spoil 9stumbl;bump 8demot 8encoun\
t 8find 9knock;bumpi 9rocki;bunch 9cluster;bungl 9flub 9mishandl 9spoil;bunt 7hit;burden 8gist 8saddl 9load 9o\
nu 9weight;burdensom 9oner;buri 9inter;burn 8combust 8glow;burst 8explod 8salvo 9explos 9vollei;busi 9job 9occ\
up;bust 8ruptur 8tear 9flop 9raid;butcher 9slaughter;butt 8edg;buyback 8redempt;buzz 9seeth;cab 9taxi;cabal 9c\
onjur 9conspir 9conspiraci 9faction;cach 9hoard 9stash;cajol 9coax;cake 8coat;calam 9cataclysm 9catastroph 9di\
sast 9tragedi;calamit 8fatal 9disastr;calcul 9figur 9reckon;calib 0calibr 9qualiti;calibr 8graduat;calm 8lull \
9quiet 9steadi 9still;camouflag 9disguis;camp 9encamp 9tent;campaign 8caus 8drive 8run 9crusad;canal 0canalis;\
cancel 8scrub;candid 9nomine;candidli 9frankli 9honestli;candl 8taper;candor 0candour;cane 9flog 9lambast;cann\
abi 9marijuana;canon 0canonis;canvass 8studi 9poll 9pollster;capabl 8capac 9subject;capit 0capitalis;captiv 8w\
rap 9confin 9imprison 9incarcer 9intent;captur 9charm 9entranc 9seiz 9seizur;carbon 0carbonis;care 8handl 8mai\
nten 9caution;careen 9lurch 9reel 9stagger;carefulli 9cautious;careless 8regardless;cargo 9freight 9load 9ship\
ment;carnag 8slaughter 9massacr;carniv 8circu 8fair;carri 8channel 8convei 8hold 9conduct;cart 9drag 9haul;car\
tel 8trust;case 8event 9instanc 9lawsuit;casket 9coffin;cast 8contriv 8hurl 8throw;castig 8correct 9chastis;ca\
sual 8perfunctori 9chanc;cat 8gui 9sick 9vomit;cataclysm 9catastroph 9disast 9tragedi;catalog 0catalogu;catapu\
lt 9sling;catastroph 9disast 9ruinou 9tragedi;catch 8grab 8haul 8hitch 8overtak 9gimmick;categor 0categoris 8u\
ncondit 9flatli;categori 8famili 9class;cater 8provid 8suppli;catholic 0catholicis;caus 8drive 8induc 8lawsuit\
 8stimul 9crusad;caustic 8virul 9corros;caution 9caveat;cautiou 9timid;cave 8undermin;ceas 8termin 9discontinu\
 9end 9stop;cede 8surrend 9conced 9yield;celebr 8observ 9lioniz;censur 9reprimand;center 0centr;central 0centr\
alis;centrist 9moder;certain 9sure;certainli 9sure;certif 9credenti;certifi 9evid 9licens 9manifest;chafe 8dev\
il 8irrit 8rile 8vex 9gall;chagrin 9humbl 9humili;chair 9moder;challeng 9disput;champ 9champion;champion 8defe\
nd;championship 8patronag;chanc 8fortun 8hazard 8luck 8risk 9gambl 9opportun;chang 8exchang;channel 0channelis\
 9transmit;charact 8qualiti 8role 9persona;character 0characteris;characterist 9featur;charit 8kindli;charm 8f\
ascin 8magic 9entranc;chart 8graph;charter 8hire 9leas;chastis 8correct;chat 9chatter 9confab 9gossip 9jaw;cha\
tter 8gossip 9confab 9jaw;cheap 9flash 9inexpens;cheat 8foul 9chess 9jockei;check 8tab 8verif 9curb 9match;che\
er 9embolden 9hearten;cherish 9preciou 9treasur;chew 8jaw 8plug 9quid;chicken 8yellow;chide 8jaw 8rag 9lambast\
 9lectur 9rebuk 9reprimand 9scold 9trounc;chief 9head 9main 9master 9primari 9princip;chiefli 9mainli 9primari\
li;child 9fry 9kid 9youngster;chill 9cool 9scari;choic 8option 9pick 9qualiti;choir 9choru;choke 8gag 9clog;ch\
okehold 9stranglehold;choos 8prefer 9opt 9select;choru 9refrain;christian 0christianis;chunk 9lump;churn 9roil\
 9turbul;circul 8diffus 8spread 9dissemin;circular 0circularis 9flier 9flyer 9round;circumst 8context 8destini\
 8fortun 9fate 9lot 9luck;circumv 8overreach 9evad 9hedg 9sidestep 9skirt 9surround;citat 8quotat;cite 8name 9\
mention 9quot 9refer;civil 0civilis;clamor 0clamour 9din;clamp 8clinch;clan 8tribe 9kin;clandestin 8undergroun\
d 9secret 9surreptiti 9undercov;clash 7conflict 8encount 8skirmish 9collid 9crash 9friction;class 8cours 8sepa\
r 9classifi 9grade 9sort;classic 0classicis;classifi 8separ 9sort;clean 8cleans 9clear 9fair 9plum;cleans 9cle\
anup;clear 9clearli 9open;clearanc 9headwai;clearli 9distinctli;clemenc 9merci;cleric 9divin;click 9tick;clien\
t 9custom;climat 8mood;climb 9mount 9rais 9rise 9upgrad;clinch 8hug;clip 8nip 9trot;cloak 8robe 9mask;clog 8fo\
ul 9congest;close 8conclus 8tight 9finish 9near 9shut;closest 9nearest;closur 9clotur;cloth 8robe 9dress 9garb\
 9garment;cloud 9fog 9obscur;clout 8punch;clue 8cue 9hint;clumsi 9inept 9unwieldi;cluster 9flock;clutch 9seiz;\
coach 8train 8tutor;coalesc 8combin 9conflat 9flux 9fuse 9merg 9mix;coat 9surfac;cocain 0cocainis;coddl 8spoil\
;code 9encrypt;codifi 9statut;coerc 9forc 9pressur;coercion 8compuls;cognis 0cogniz;coher 8consist;coin 9mint;\
coincid 8concur 8conjunct;coincident 9concurr 9simultan;collaps 9crash 9founder;collar 9cop 9nab 9nail;collate\
r 8indirect;colleagu 8fellow;collect 9compil 9gather 9hoard;collud 9conspir;colon 0colonis;coloni 9settlement;\
color 0coloris 0colour 0colouris 9ting;coloris 0colour;colour 0colouris 8ting;column 8editori;comb 9contenti;c\
ombat 8fight;combin 8conflat 8fuse 8mix 9compound;comeback 9rejoind 9retort;comedian 9comic;comic 9funni 9laug\
habl;commemor 9rememb;commenc 9kickoff 9offset 9outset 9start;comment 8notic 9commentari 9input 9remark;commer\
ci 0commercialis;commit 8entrust 9dedic 9devot 9institution 9perpetr;common 9mutual;commonli 9ordinarili 9usua\
l;commonplac 8stock 9platitud;commun 0communalis 0communis;compact 8constrict 8succinct 9compress;compani 9com\
panion;companion 9comrad 9familiar 9fellow;compar 9equat 9liken;compassion 9piti;compens 9counterbal;compet 7p\
lai 8contend 9vie;competit 9contest 9rivalri;competitor 9contend 9rival;compil 9hoard;complain 9plain;complain\
t 9ill;complet 9conclud 9entir 9whole 9wholli;compli 9follow;complic 8refin 9perplex;compliment 9congratul;com\
pon 8part 9constitu 9element 9factor 9ingredi 9portion;comport 9deport;compos 8write;compound 9deepen 9intensi\
fi;comprehend 9grasp 9perceiv 9savvi;compress 8tight 9constrict;compris 8incorpor 9contain;compuls 9obsess;com\
pulsori 9mandatori;comrad 9familiar 9fellow;con 8inmat 9defraud 9scam;conceal 9hide;conced 8grant 8yield 9conf\
ess 9profess;conceit 9vain;conceiv 9think;concent 0concentr;concentr 9focu 9pore 9rivet;conceptu 0conceptualis\
;concern 8headach 8interest 8touch 9pertain 9refer 9relat 9worri;concert 0concertis;conclud 7end 9reason;concl\
us 9decis;concret 0concretis;concurr 9simultan;condemn 8sentenc 9decri 9excori;condens 9distil;condit 8specifi\
 8statu 9disciplin 9precondit 9stipul 9weather;conduct 8deport 8lead 9demeanor;confab 9gossip 9jaw;confer 7mee\
t;confid 8convinc;configur 8contour 9constel 9shape;confin 9imprison 9limit 9throttl;confirm 9corrobor 9reasse\
rt;confisc 9seiz 9sequest;conflat 9flux 9fuse 9merg 9mix;conflict 9fight 9infring 9struggl;confound 9confus 9c\
ontradictori;confront 9face;confus 8illog 9disarrai 9disjoint;congest 8foul;conglomer 8gather;congratul 9pride\
;congreg 9fold;congressman 9congresswoman;conjectur 9guess 9specul 9suppos 9theoriz;conjur 8rais 8stir 9conspi\
r 9invok;connect 9link 9relat;conquer 8seiz 8subjug 9conquest 9subdu 9suppress;conquest 8subjug;conscienti 9pa\
instak 9scrupul;consecut 9serial 9straight;consequ 9effect 9outcom 9result 9upshot;consid 7deem 8count 8deal 8\
moot 8studi 9regard 9view;consist 9systemat;consol 9solac 9sooth;consortium 8pool;constantli 9invari;constern \
9dismai;constitu 8portion 9element;constitut 9inher;constitution 0constitutionalis;constrain 9impos 9restrain;\
constraint 8restraint;constrict 8narrow 9contract;construct 8structur;consumm 9utter;consumpt 9intak;contact 8\
reach;contain 9curb 9incorpor;contamin 9foul;contempl 8medit 8mull 8muse 8ponder;contemporan 8contemporari;con\
tempt 9despit 9disdain 9scorn;contend 8cope 8debat 8grappl 8vie 9contest 9rival;content 8messag;continu 8proce\
 9keep 9preserv;contort 8distort 9wring;contour 9shape;contract 8undertak;contradict 9negat;contrari 9revers;c\
ontrast 9counterpoint;contribut 9lend;contriv 8forg 8formul 9design 9devis 9invent 9plan;control 8masteri 9cur\
b;controversi 9tilt;convei 9express;convent 8rule 9normal;converg 9meet;convict 8sentenc;convolut 8pervert 8so\
phist 8tangl;coordin 8unifi 9interconnect;cop 8copper 8nail 9nab 9thiev;cope 9deal 9grappl;copi 9imit 9simul 9\
transcript;core 9essenc 9heart;corner 9tree;cornerston 9groundwork;corps 9stiff;correct 8rectifi 9redress;corr\
upt 8deprav 8subvers 8sulli 8taint 9debas 9demor 9pervert 9subvert;cost 8price;costli 9pricei;counsel 8counsel\
or 8guidanc;count 9enumer 9matter;counteract 8sabotag 8undermin;counterbal 9counterweight;counterfeit 9fake 9f\
org;countless 8infinit 9myriad;coup 9takeov;coupl 8duo 9match 9mate 9pair 9twin;cours 8track 9flow;cover 8cros\
s 8embrac 8encompass 8screen 8travers 9covert;covert 8screen;cower 8cring 9huddl;crack 8gap 9fissur;craft 9tra\
de;cramp 9hamper;crap 9shit;crash 7fall;crave 9hunger 9thirst;crawl 9creep;craze 8furi 9cult 9frenzi 9furor 9h\
ysteria;crazi 8sick 9dement 9mad 9unbalanc 9unhing;cream 8pick 9drub 9lick;creep 9mous 9sneak;crimin 0criminal\
is 8deplor 8viciou 9crook 9felon 9outlaw 9reprehens;cring 9flinch 9recoil 9shrink 9winc;crippl 9lame;crisp 9sh\
arp 9toast 9wrinkl;criterion 8measur 9standard;critic 0criticis;critiqu 9review;croni 9pal;crook 8curv 9felon \
9outlaw 9turn;crop 8cultiv 8graze;cross 8frustrat 8queer 8thwart 8track 9travers;crossroad 9intersect;crouch 9\
hunker 9stoop;crowd 9herd;crucial 9import;crude 9petroleum;cruel 9savag 9viciou;cruis 9sail;crumbl 8tumbl;crun\
ch 8grind;crusad 8fight 8movement 9drive;crush 8squeez 8suppress 8trounc 9squash 9vanquish;cry 9exclaim 9holle\
r 9outcri 9scream 9shout 9weep 9yell;cryptic 9mysteri;crystal 0crystalis 0crystallis;cue 9remind;cuff 9handcuf\
f;cull 8pick;culprit 9perpetr;cult 9furor;cultur 9ethnic;cumbersom 9inept;cun 9cute 9wili;curb 8curtail 8moder\
;cure 8heal 9remedi 9therapeut;curios 9wonder;curiou 9funni 9peculiar 9queer 9singular;curious 9oddli;current \
8stream;curriculum 9programm;curv 8cut 8wind 9sheer 9swerv 9trend 9veer;cusp 9leaflet;custodi 9detent;custodia\
n 8steward 9keeper;custom 0customis;customari 9habitu;cut 8sheer 8swerv 8trend 8veer 9reduc 9shorten;cutoff 9s\
hortcut;cyberspac 9net;cycl 8motorcycl 8pedal 8round;dad 9pop;daemon 0demon;dagger 8sticker;damag 9harm;damn 9\
darn;dampen 8mute 9stifl;danger 8grievou 9risk 9unsaf;dangl 8swing;dark 8shadow 9night 9nighttim;darl 9dear 9f\
avorit 9favourit 9pet;darn 9mend;dash 7race 8flash 8shoot 8smash 9flair 9sprint;data 9inform;daunt 9scare;dawn\
 8penetr;daylight 9daytim;dead 9perfectli 9short 9suddenli 9utterli;deadli 8venom 8virul 9lethal;deadlock 9imp\
ass 9stalem 9standstil;deaf 9deafen;deafen 9thunder;deal 8dispens 8lot 8mint 8plow 8spate 8trade 9grappl;deale\
r 9monger;dear 8heartfelt 8love 9dearli 9honei;dearth 9famin 9shortag;death 7fatal 9demis 9dy;debacl 8drub 8th\
rash 9fiasco;debas 9demor 9pervert 9subvert;debat 9moot;debilit 8drain;debri 9dust 9junk 9rubbl;debut 9entri 9\
introduct;deceas 9die 9exit 9expir 9perish;deceit 9fraudul;deceiv 9delud;decent 9nice 9properli;decentr 0decen\
tralis;decept 9mislead 9misrepresent;decid 8determin;decidedli 9definit 9emphat 9unquestion;decim 0decimalis 9\
erad;deck 8decor 9embellish;declin 8reject 9refus 9wane 9worsen;decor 8embellish;decre 9edict 9order;decreas 9\
diminish 9fall 9lessen;decri 9excori;decrimin 0decriminalis 9legitim;dedic 9devot;deduct 8implic;deem 8hold;de\
ep 9deepli;deepen 9intensifi;deepli 9profoundli;defam 9slander;defeat 9frustrat 9overcom;defect 8fault 9desert\
 9flaw 9shortcom;defenc 0defens;defend 7protect;defenseless 8nake;defer 9postpon 9shelv 9tabl;defi 8resist 9wi\
thstand;defici 9inadequaci 9lack;deficit 9shortag 9shortfal;defin 8specifi 9delin 9outlin;definit 9emphat 9unq\
uestion;deflect 8distract;defraud 9scam;degener 9deterior 9deviat 9devolv 9pervert;degrad 9demean;degre 8stage\
 9level;dehuman 0dehumanis;delai 7postpon 8detain 9wait;deliber 9intention;delic 8touchi 9fragil;delight 8joi \
9pleas;delin 8pictur 8specifi;delinqu 9derelict;deliv 8rescu;deliver 9rescu 9save;delug 8overwhelm 9flood 9inu\
nd 9swamp 9torrent;delv 9dig;demagog 0demagogu;demand 7request 8exact 9necessit 9need 9requir;demean 9disgrac;\
demeanor 0demeanour;dement 8sick 9mad 9unbalanc 9unhing;demilitar 0demilitaris 9disarm;demis 9dy;demo 9demonst\
r 9present 9show;democrat 0democratis;demolit 9destruct;demon 0demonis;demonstr 8establish 8evid 8manifest 9pr\
esent 9prove 9show;demor 0demoralis 9depress 9dismai 9dispirit 9pervert 9subvert;demot 9releg;demur 9except;de\
nigr 8smear 9slander;denounc 9stigmat;departur 9deviat;depend 8reli;depict 8show 9describ 9pictur 9portrai;dep\
let 9exhaust;deplor 8reprehens 8sad 9sorri;deport 9exil;depress 9dismai 9dispirit;depriv 9divest 9strip;deput \
0deputis;deriv 8gain 9infer;derogatori 9disparag;descend 9fall;describ 8draw;deserv 9merit;design 8plan 9unint\
ent;desir 8hope;desist 9refrain;despic 8ugli 8unworthi 9vile 9worthless;despis 9disdain 9scorn;despit 9disdain\
 9scorn;despot 9tyrant;destabil 0destabilis;destin 8finish 8goal;destini 8luck 9fate;destroi 9ruin;detach 8iso\
l;detail 8item 9point;detect 9find 9notic 9observ;detector 9sensor;deter 9discourag 9dissuad;determin 7identif\
i 8find 8set 9shape;deterr 9impedi;detest 9hate 9obscen 9odiou 9repugn 9repuls;deton 9explod;devast 9ravag 9sc\
ourg 9wither;develop 8grow 8growth 9evolut;deviat 9divert 9pervert 9vari;devil 0devilis 9irrit 9rag 9rile 9vex\
;devis 9forg 9formul 9invent;devote 9fan 9lover;devout 9heartfelt;diagnost 9symptomat;dialog 0dialogu;dialogu \
9negoti;dice 9die;dictat 8order 9prescrib;dictatorship 9totalitarian 9tyranni;die 9exit 9expir 9perish;diehard\
 9traditionalist;differenti 9distinguish 9separ;difficult 9hard;diffus 9dissemin 9permeat 9pervad;dig 9jibe;di\
gest 8toler;digit 0digitalis 0digitis;digniti 9gravita;dilut 8thin;dim 8shadowi 9faint;diminish 8fall 9lessen;\
din 9rucku;dip 9dunk;diplomaci 8statecraft 9finess;dire 9dread 9frighten 9horrend 9horrif 9terribl;direct 8gui\
danc 8instruct 8send 9directli 9straight 9target;directli 9immedi 9instantli 9straight;dirt 9soil;dirti 9soil;\
disabl 9handicap 9incapacit;disaffect 9estrang 9rebelli;disagr 9discrep 9dissens 9disson;disagre 8discord 8dis\
sent;disappear 9vanish;disappoint 9foil 9frustrat 9thwart;disapprov 8dislik;disarm 8unarm;disarrai 9disord;dis\
ast 9tragedi;disastr 8fatal;disbelief 9incredul;discard 8toss;discern 8spot 9distinguish 9recogn 9recognis;dis\
charg 8exoner 9dismiss 9vent;disciplin 8subject 9train;disclos 8uncov 9divulg 9expos 9reveal;disclosur 9revel;\
disconcert 8upset 9flurri;disconnect 8disjoint 9fragment 9split;discontinu 9stop;discord 9dissens 9strife;disc\
ount 8rebat 9dismiss 9disregard 9ignor;discours 9discuss 9preach 9sermon;discoveri 9find;discrep 9variant;disc\
ret 8prudenc;discriminatori 8preferenti 9prejud;discuss 8treatment;disdain 9scorn 9spurn;diseas 7ill;disench 9\
disillus;disengag 9withdraw;disentangl 9extric;disfavor 0disfavour;disgrac 9dishonor 9ignomini 9shame;disgrunt\
l 9dissatisfi;disguis 8mask;disgust 9distast 9foul 9revolt 9sicken;dish 8serv;dishearten 9dispirit;dishonor 0d\
ishonour 9rape 9shame;disintegr 8dissolut;disinterest 9neutral;disjoint 8scatter 9divorc 9illog;dislodg 9free;\
disloy 9unpatriot;dismai 9dispirit 9horrifi;dismal 8gloomi 8sorri;dismantl 9level;dismiss 9disregard 9dissolv \
9ignor 9termin;disobedi 9noncompli;disord 8upset 9distract 9troubl 9unhing;disorgan 0disorganis;disown 9repudi\
;dispens 9distribut 9lot;dispers 8dissip 8dust 9dot 9sprinkl;dispirit 8gloomi;displac 8preempt;displai 9expos \
9show;dispos 8disposit;disposit 8tendenc 9tempera;disput 8scrap 9quarrel;disqualifi 9unfit;disregard 9ignor 9n\
eglect 9snub;disrupt 9interrupt;dissemin 8distribut 8spread;dissens 9disson;dissent 8protest;dissid 9objector;\
disson 9unresolv;distanc 8outstrip;distast 9foul 9unsavori;distil 8extract;distinguish 8recogn 9separ;distort \
8wring 9falsifi 9warp;distract 9unhing;distraught 9overwrought;distress 9hurt;distribut 8spread 9lot;distrust \
8misgiv 9mistrust 9suspect 9suspicion;disturb 8upset 9troubl 9worrisom;dither 9flap 9fuss;dive 9plung;divers 9\
varieti;divest 9strip;divid 9fraction 9separ 9split 9watersh;divulg 8uncov 9expos 9reveal;dock 8pier;doctor 8m\
end 8repair 9physician 9sophist;doctrin 9philosophi;dodg 9evad 9hedg 9sidestep 9skirt;dog 9tail 9track 9trail;\
dogma 9tenet;dogmat 0dogmatis;domain 8field 9orbit 9sphere;dome 9vault;domin 8reign 8rule 9prevail;done 9throu\
gh;donor 9giver;doom 8sentenc 9doomsdai 9fate;doorstep 8threshold;dope 8dummi 8weed;dorm 9dormitori;dormant 8s\
leep;dose 9drug;dot 9sprinkl;doubl 8duplic 9doubli 9dual;doubli 9twice;doubt 9uncertainti;doubtless 9undoubted\
li;dour 9unyield;dous 8dunk;down 9downward;downplai 9minim 9underst;downright 9sheer;downsiz 9retrench;dozen 9\
ton;draft 8outlin;drag 8embroil 8tangl 8trail 9haul;drama 9plai;dramat 0dramatis 9spectacular;drape 9wrap;draw\
 8standoff;dread 9fear 9frighten 9horrend 9horrif 9terribl;dress 9garb 9garment;drift 8err 9float 9impetu 9roa\
m 9strai 9wander;drill 8practic;drip 9trickl;drive 8forc 8repel 8ride 8thrust 9drivewai;drone 8trailer;drop 8u\
nload 9fall;drown 9submerg;drub 9lick 9slaughter 9thrash;dry 8iron;dub 9nicknam;dull 8dumb 8mute 8numb 9tediou\
 9tiresom;dumb 8slow;dump 8shit;duo 8span 9pair;dupe 8fool 9victim;duplic 9extra 9repeat 9replic 9twin;dust 8s\
prinkl 9junk 9rubbl;dusti 8stale;duti 8tariff 9oblig;dwarf 8shadow 9overshadow;dwell 9home 9inhabit 9live;dwel\
ler 9inhabit;dwindl 9taper;dynam 0dynamis;eager 0eagr;earlier 9earliest 9sooner;earmark 9hallmark 9trademark;e\
arn 8realiz 9realis;earnestli 9serious;earthquak 9quak;eas 9facilit;easi 8slowli 8soft 9easili;eat 8feed;ebull\
i 9exuber;eccentr 9outlandish;echo 8ring 9repeat 9resound 9reverber;eclips 9overshadow;econom 0economis;econom\
i 8save;edg 9inch;edgi 9jitteri 9restiv;edit 9redact;editori 0editorialis;educ 8teach 9instruct;effect 7impact\
 8effici 9outcom 9result 9upshot;effort 8exploit 8feat 9endeavor 9try;ego 9self;egregi 9flagrant 9glare;elabor\
 8enlarg;elat 9gleeful 9intox 9uplift;elder 9older 9senior;elderli 8senior 9older;elect 7reelect;eleg 0elegis;\
element 9factor 9ingredi;elev 8rais 9lift;elicit 9evok 9provok;elimin 8erad 8extinguish;eloqu 9fluent;elud 8he\
dg 8sidestep 8skirt 9evad;elus 8subtl;emb 9implant;embark 8ship 8ventur;embarrass 8hinder 9stymi;embellish 9pa\
d;emblemat 9symbol;embodi 9personifi;embolden 9hearten;embrac 9encompass 9hug;embroil 8sweep 9entangl 9tangl;e\
merg 8pinch;emin 8high 9lofti;emissari 9envoi;empath 0empathis 9sympath;emphas 0emphasis 8underlin 8underscor \
9emphat 9punctuat 9stress;emphat 9unquestion;emploi 9employ 9hire 9util;employ 8usag;employe 7worker;empow 9en\
dow 9gift;empti 8hollow;enact 9ordain;enamor 0enamour;encount 8find 8see 9meet 9skirmish;encourag 9further 9pr\
omot;encroach 8entrench 9infring 9intrus 9invas 9trench;end 9finish 9goal 9termin;endang 8expos 9imperil 9jeop\
ard 9menac 9peril 9queer 9threaten;endeavor 0endeavour 9strive 9try;endem 9indigen;endless 9etern;endlessli 9i\
nfinit;endors 9imprimatur 9sanction 9second;endow 9gift;endur 8suffer 9stomach 9surviv 9toler 9weather;enemi 9\
foe;energ 0energis 9stimul;engag 8hire 8plight 8prosecut 9pursu;engend 8father 9spawn;engin 9mastermind 9orche\
str;engulf 9immers 9steep;enjoi 9relish;enjoin 9order;enlarg 8magnifi;enmiti 9hostil;enorm 9tremend;enough 9pl\
enti;enrag 9furiou 9infuri;enrol 9enter 9recruit 9registr;enshrin 9shrine;ensnar 9frame 9trap;ensu 9result;ens\
ur 9guarante;entail 8impli 9mean;entangl 9mat 9mire;enter 8record 9recruit;enthusiasm 9exuber;entic 9lure 9tem\
pt;entir 8sole 9full 9intact 9total 9whole 9wholli;entranc 8fascin 9entri;entrant 8freshman 8neophyt 9fledgl 9\
newcom;entreati 9prayer;entrench 9trench;entri 8introduct 8submiss;entrust 8trust;envis 8figur 8see 9fanci 9im\
ag 9pictur;epic 9heroic;epicent 0epicentr;epidem 7pandem;epitom 0epitomis 8imag 9paradigm 9prototyp;epoch 9era\
;equal 0equalis 8rival 9peer;equat 9liken;equival 9tantamount;erad 8extinguish;eros 9wear;err 8mistak 8slip 8s\
trai;errat 9fickl;error 8wrongdo 9fault 9mistak;erstwhil 9former 9formerli 9onc 9onetim;escal 9intensifi;escap\
 9flight 9run;eschew 9shun;especi 9particular 9particularli 9special;espous 8follow 9marri 9wed;essai 9seek 9t\
est 9try;essenc 8heart 8meat 8sum 9gist 9substanc;essenti 9indispens 9necess 9necessari 9requisit;establish 8f\
ormat 8prove 8show 9institut 9launch 9organis;esteem 9respect 9valu;estim 8forecast 8guess 8reckon 9figur 9gau\
g;etern 0eternalis 0eternis 9unend;eulog 0eulogis;euphem 0euphemis;european 0europeanis;evad 9hedg 9sidestep 9\
skirt;evalu 8valu 9measur 9valuat;evangel 0evangelis;evapor 9vapor;everydai 9mundan 9routin 9unremark;evid 9ma\
nifest;evok 9provok;exacerb 9exasper 9worsen;exact 8precis;exactli 8properli 9precis;exagger 9magnifi 9overst;\
exalt 8invigor 8proclaim 9extol 9glorifi 9idealist 9laud 9lofti;exam 8test;examin 8test 9probe 9studi;exampl 9\
instanc;exasper 8incens 9infuri;exce 8overstep 9outgo 9outperform 9outstrip 9top 9transcend;exceedingli 9extre\
m;except 9exclud 9omit;excerpt 9extract;excess 8extravag 8undu 9surplu 9unreason;excis 9expung;excit 8mad 8unr\
estrain 9stimul;exclaim 8shout 9outcri 9proclaim 9promulg;exclud 9omit;exclus 8scoop 9sole;excruci 9harrow 9to\
rment 9tortur;excus 8exempt 9pardon;exemplari 9model;exemplifi 8repres 9illustr 9instanc;exempt 8free 8freedom\
 9reliev;exercis 9exert 9practic 9usag 9workout;exert 9wield;exhaust 9sap;exhort 8inspir 9urg;exit 8outlet 9pe\
rish;exorbit 8steep 9unconscion;expand 9flourish 9thrive;expect 9wait;expedit 9hasten;expel 9oust;expend 8spen\
d;expenditur 9outlai 9spend;expert 7specialist;expir 9perish;explet 9oath 9swear;explicit 9express;exploit 8ta\
p 9feat;explor 9search;expos 8reveal 9open 9uncov 9unmask;express 8show 9utter;extend 9lengthi 9prolong 9protr\
act;extens 8wide;extermin 8extinct;extern 0externalis 7foreign 8outsid;extol 8proclaim 9glorifi 9laud;extra 9r\
edund 9spare 9surplu;extract 9infus;extrapol 8infer;extravag 8exuber;extrem 9highli 9utmost;extremist 9radic 9\
ultra;ey 9eyebal 9optic;eyewit 7wit;fabl 8fiction 9legend;fabric 8invent 9fictiti 9manufactur;fabul 9mythic;fa\
cad 9frontal;face 9front;factor 0factoris 8ingredi;fade 8wither 9slice;fail 9neglect;failur 8nonstart;faint 8s\
hadowi 9swoon;fair 8fairli;fairi 9queer;fairli 8somewhat 9pretti;faith 9religion;fake 8faux 8fraud 8simul 9for\
g 9phoni 9pseudo 9sham;fall 8lessen;fallback 9pullout;falsehood 9untruth;falsifi 9warp;falter 9stumbl 9waver;f\
ame 9famou 9notabl 9note 9renown;famili 9household;familiar 0familiaris 8fellow;famin 9shortag;famou 9notabl 9\
note 9renown;fan 8lover;fanci 8figur 8see 9fantasi 9illus 9imag 9pictur;fantas 0fantasis 9fantasi;fantasi 8ill\
us;fantast 8terrif 8tremend 9grotesqu 9howl;farc 9travesti;fare 8menu;farther 9further;fascin 9intrigu 9rivet;\
fashion 9manner 9mode 9style;fast 8tight;faster 9quicker;fastest 9quickest;fate 9luck;fathom 9penetr;fatigu 9t\
ire 9weari;fault 9flaw 9mistak;faux 9simul;favor 0favour 8prefer 8privileg;favorit 0favourit 9pet;favour 9priv\
ileg;favourit 9pet;fearless 9unafraid;feasibl 9viabl 9workabl;feather 9plume;featur 9sport;feckless 9inept;fed\
er 0federalis;fee 8tip;feel 8find 8spirit 9sens;feign 9pretend 9sham;feisti 9touchi;felon 9outlaw;femin 0femin\
is;feroc 9furi 9violenc;feroci 9fierc 9furiou;fertil 0fertilis 9prolif;fervent 9fieri;fervor 0fervour 8fire;fi\
ber 0fibr;fickl 8volatil;fiction 0fictionalis;fictiti 9sham;fiddl 8littl 9petti 9shirk 9trivial;field 8plain;f\
ierc 9furiou 9vehement 9violent;fig 9figur;fight 8oppos 8struggl;figur 8flesh 8frame 8pictur 9forecast 9number\
 9reckon;film 9movi 9pic 9pictur 9shoot;filthi 8nasti;final 0finalis 8net;financi 9fiscal;find 8observ 9notic;\
fine 9okai 9ticket;finger 8thumb;fire 9flame;firearm 8piec;firm 9firmli 9steadfast 9steadfastli 9unshak 9unwav\
;firmli 9steadfastli;fit 8jibe 8outfit 8talli 9set 9suit 9tantrum;fix 8mess 8specifi 9jam 9mend 9readi 9repair\
;fixtur 8repair 9regular;flag 8sag;flagrant 9glare;flail 9thrash;flame 8flare;flap 9fuss 9wave;flash 8loud 8wi\
nk;flashpoint 9hotspot;flat 9level 9plane 9straight;flavor 0flavour;fledgl 8starter 9freshman 9neophyt 9newcom\
;flesh 8frame;flier 9flyer;flight 9fly;flimsi 9unconvinc;flinch 9recoil 9shrink 9winc;flip 8leaf 8riff 9toss;f\
lirt 9flirtat 9romanc 9toi;flock 8lot 8mass 8pile 8plenti 9mint 9spate;flog 9lambast 9lash 9slash 9strap 9trou\
nc;flood 9inund 9swamp;floor 9shock;flop 8founder;flounder 9stagger;flourish 9thrive;flout 9jeer 9scoff;flow 8\
stream 9flux;flu 9influenza;flub 9mishandl 9spoil;fluctuat 8vacil 9variat 9waver;fluent 8fluid 8smooth;flurri \
8fuss 9stir;flush 9peak 9wealthi;flux 9fuse 9mix;fly 8pilot 8quick;focal 0focalis;focu 9pore 9rivet;fog 9obscu\
r;foil 9frustrat 9queer 9thwart;folder 8leaflet 9pamphlet;folk 8tribe;follow 9next 9pursuit;fond 9tender;fool \
8mug 9sap 9sucker;footbal 7soccer;footstep 8pace 8step 8stride;forai 9loot 9raid;forbid 8foreclos 8forestal 8p\
reclud 8prevent 9interdict 9prohibit 9veto;forc 7troop 8strength 8violenc 9personnel 9pressur 9push;forecast 8\
predict 8reckon 9foreshadow 9omen 9portend 9presag;foreclos 9forestal 9preclud 9prevent;forego 8forfeit 9forgo\
 9waiv;foreshadow 8predict 9omen 9portend 9presag;forestal 9preclud 9prevent;forfeit 8forgo 9forfeitur 9sacrif\
ic 9waiv;forfeitur 9sacrific;forg 8formul 9invent;forgiv 9pardon;forgo 8relinquish 9waiv;fork 9ramif;form 8pat\
tern 8spring 9kind 9shape 9sort;formal 0formalis 7offici;former 9onetim;formerli 9onc;formul 9invent 9phrase 9\
word;formula 8normal 9recip;fort 8strength 9specialti;forth 9off 9onward;forthcom 8outgo 9upcom;forthright 9ou\
tspoken;fortifi 8gird 9strengthen;fortun 8hazard 9luck;forward 8onward;fossil 0fossilis;foster 9further 9surro\
g;fountain 9outpour;four 9quartet;fourth 9quarter;fractiou 9petul 9recalcitr 9testi;fragment 0fragmentis 9spli\
t;frai 9scratch;frame 8redact;framework 9model;frankli 9honestli;frantic 9frenet;fratern 0fraternis;fraud 9hoa\
x 9pseudo;free 8releas 9loos 9rid;freelanc 8mercenari 9independ;freight 9load 9shipment;frenzi 9furi 9hysteria\
;frequent 9oft 9often 9oftentim 9patron 9shop;fresh 8novel 9freshli 9newli 9refresh;freshli 9newli;freshman 8n\
eophyt 9newcom;fret 8sweat 9fuss 9stew;frighten 9horrend 9horrif 9scare 9terribl;fring 9outskirt 9peripheri;fr\
isk 9romp 9sport;fruit 8yield;fruitless 9futil 9vain;frustrat 8rag 9queer 9thwart;fry 9kid 9youngster;fuck 9ja\
zz 9screw;fugit 9momentari 9runawai;fulfil 8meet 9satisfi;full 8replet 9fulli 9total;fumbl 9grope;function 8ma\
p 8purpos 8role 8run 8serv;fundament 9kei 9rudimentari;funni 8singular 9laughabl 9peculiar 9queer 9suspect;fur\
i 8violenc 9hysteria 9rage;furiou 9infuri;furnish 9provid 9render 9suppli;further 9promot;furthermor 9moreov;f\
urthest 8utmost;fuse 9merg 9mix;fuss 8spat 8squabbl 8troubl 9hassl 9mother;futil 8meaningless 9ineffectu 9vain\
;ga 8tout 9gasolin 9vaunt;gaff 9slip;gag 9joke 9muzzl;gai 9homosexu 9sunni;gain 8reach 8win 9increas 9profit;g\
all 9irk 9peski 9vex;galvan 0galvanis 9startl;gambit 9ploi;gambl 8hazard 9risk;game 8punt 9halt 9lame 9stake;g\
ap 9spread;garb 9garment;gasp 9pant;gaug 8guess;gaze 9stare;gener 0generalis;genet 9inherit 9transmit;geniu 9m\
astermind 9superstar;gentl 9mollifi 9pacifi 9placat;gentli 8lightli 8mildli;genuin 9liter 9realli 9truli;germ \
9sourc;gestat 9matern 9pregnanc;gestur 9motion;ghost 8haunt 9obsess 9specter;giant 9titan;giddi 8silli;gift 9t\
alent;gig 8spear;gigant 9mammoth;gild 9gold;gin 9noos;give 8present 8spring 8yield;glad 9happi;glamor 0glamori\
s 0glamour 0glamouris;glanc 9glimps 9peek;glean 9reap;glee 9gloat;glide 9soar;gloat 8triumph;global 0globalis \
9world 9worldwid;glorifi 8proclaim 9laud;gloriou 8magnific;gloss 8semblanc;glue 8gum;goad 8needl 9spur;good 9s\
oundli 9thoroughli 9well;goodi 9treat;goofi 9silli 9wacki;gossip 9jaw;grad 9graduat;grade 8level 8place 9rank \
9rate 9tier;grain 9ingrain;grand 8heroic 9thou 9thousand;grandma 9grandmoth;grappl 8grip 9wrestl;grasp 8grip 9\
hold 9savvi;gratif 9satisfact;gratifi 9pander 9satisfi;gratuit 8needless;grave 9grievou 9sober 9solemn;greas 8\
soil;great 8swell 9heavi;greet 8recognis;griev 9sorrow;grievanc 9grudg;grievou 8seriou 9heartbreak;grim 9grisl\
i 9gruesom 9inexor 9relentless 9unforgiv;grin 9smile;grind 9nerd 9toil 9wonk;grip 9handl 9hold;gripe 9grous 9h\
oller;grisli 9gruesom;groceri 9market;groom 8prepar 9train;gross 9receipt 9revenu;grotesqu 9monstrou;groundles\
s 9idl 9unfound 9unwarr;grous 8holler;grow 7increas 8matur 8upris 9growth;grower 9raiser;growth 9increas;grudg\
 9stew;gruel 0gruell 8hard;grumbl 9mutter 9rumbl 9scold;guarante 8warrant 9vouch;guerrilla 9insurg;guess 8hypo\
thesi 8ventur 9hazard 9imagin 9opin 9reckon 9specul 9suppos 9think;gui 9rib;guid 8lead 9maneuv 9steer 9templat\
;guis 8pretens 9pretext;gunfight 9shootout;gunfir 9gunshot;gunman 8shooter;gush 8jet 9spout;haemorrhag 0hemorr\
hag;haggl 9wrangl;halfwai 9midwai;hallmark 9trademark;halt 8hitch 9lame 9stop;hamper 8hinder 8strangl;hand 8pa\
ss;handgun 9pistol;handicap 9incapacit;handl 8treat 8treatment;handout 9releas;handshak 8shake;handsom 8liber;\
hapless 9miser 9pathet 9poor;happen 8pass 9occur;har 8rein 9tackl;harangu 9rant;harbing 8predecessor 9precurso\
r;harbor 0harbour;hardli 9scarc;hardwork 9tireless;harm 9hurt 9injuri 9trauma;harri 9vex;hassl 8provok 9plagu \
9scuffl 9troubl 9tussl;hast 9hurri 9rush;hasten 8hurri 9race 9rush 9speed;hasti 9headlong 9precipit;hat 8lid;h\
ate 9hatr;haunt 8repair 9obsess 9resort 9stalk;havoc 9mayhem;hawk 9monger 9peddl;hawkish 9milit;hazard 8jeopar\
d 8luck 8stake 9jeopardi 9peril 9risk 9ventur;head 8lead 8maneuv 8mind 8psych 8steer;headach 9worri;headi 9rec\
kless 9wise;heal 9mend 9therapeut;heap 9pile;hear 8learn 9listen;hearsai 9rumor;heart 9mettl;heartbeat 9instan\
t 9puls 9wink;heat 9warmth;heavi 8heavili;heavyweight 8titan 8whale;hedg 9sidestep 9skirt;heed 8listen;height \
9peak 9summit;henc 9therefor 9thu;heretofor 9yet;heroism 9valor;hesit 9paus 9waffl 9waver;heterosexu 9straight\
;hiatu 9repriev 9respit;hide 8skin;hideou 9horrif;highlight 9spotlight;hike 8rais;hilari 8scream;hinder 9imped\
 9stymi;hint 8ting 8trace 9suggest;histori 7record;histrion 9theatric;hit 8score 8strike;hitch 8rub 8thumb 8to\
ur 9hobbl 9limp;hoard 9stash;hobbl 9limp;hog 9pig;hold 8maintain 8restrain 9keep;holidai 9vacat;holler 8hollow\
 9roar 9scream 9shout 9yell;home 9household;homework 9prep;homogen 0homogenis;hone 9perfect;honk 8sick 8vomit;\
honor 0honour 9reward;honour 8respect 9reward;hoop 8ring;hop 9skip;hope 8trust;hord 9host;horizon 9purview;hor\
rend 9horrif 9terribl;horribl 8ugli 9horrifi;horrif 9terribl;horrifi 8ugli;horror 9revuls;hospit 0hospitalis;h\
ound 9hunt 9trace;hover 9vacil;howev 9nevertheless 9nonetheless 9notwithstand 9still;howl 9roar 9terrif 9treme\
nd 9wail;huge 9immens 9vast;hum 8seeth;human 0humanis 9man;humankind 9mankind;humbl 9humili;humor 0humour 8tem\
per 9mood;hunch 9suspicion;hunger 9starv 9thirst;hurl 8thrust;hurri 9rush 9speed;hurt 8injur 8pain 9injuri 9sm\
art 9spite 9trauma 9wound;husband 7spous;hush 8quiet 9silenc 9still;hybrid 0hybridis;hygien 0hygienis;hyperbol\
 0hyperbolis;hypocrit 9phoni;hypothesi 8theori;icon 8imag 8pictur;ideal 0idealis 8idealist;idealist 9lofti;ide\
ntifi 8kei;idiot 9moron;idl 8unwarr 9unfound;idol 0idolis;ignit 8light;ignomini 9shame;ignor 9snub;ill 9poorli\
 9sick;illeg 0illegalis;illegitim 8unlaw 9illicit 9outlaw;illicit 9outlaw;illumin 9light;illus 9semblanc;illus\
tr 9instanc;imag 8persona 8prototyp 8trope 9pictur;imagin 8think 9reckon;imbal 8instabl;imit 9simul;immatur 9y\
oung;immedi 9instantli;immens 9vast;immers 9plung 9steep;immin 9impend;immun 0immunis;impass 9stalem 9standsti\
l;impedi 9obstruct;imperfect 9progress;imperil 9jeopard 9menac 9peril 9threaten;imperson 9portrai;impli 8mean;\
implor 9prai;import 7main 9signific;importantli 8significantli;impos 9inflict;imposs 9inconceiv 9unimagin;impr\
act 9visionari;impress 9notion;imprimatur 8warrant 9sanction;improb 8unbeliev 9unlik;improp 9unlaw;improv 0imp\
rovis;improvis 9makeshift;impuls 8puls 9whim;inadequ 9unequ;inadvert 9unwittingli;inaugur 9startup;inauthent 8\
spuriou;incarcer 8lag 9jail;incendiari 8inflammatori;incens 9infuri;incid 8incident;incident 9nonessenti;incit\
 8propel 9instig 9motiv 9prompt;inclin 8lean 9tend;incompet 8unqualifi;incomprehens 9inexplic;inconceiv 9unima\
gin;incorpor 9merg 9unifi;incorrect 9wrong;incorrectli 9wrong 9wrongli;incred 9unbeliev;incumb 9officehold;ind\
efens 8unwarr 9unten;independ 8sovereign;indic 8show 9point 9signal;indign 9outrag;indiscrimin 9randomli;indiv\
idu 0individualis 9person 9singl 9somebodi 9someon 9soul;indoor 9insid;induc 9stimul;indulg 9pander;industri 0\
industrialis;ineffect 9ineffectu;inescap 9unavoid;inevit 9necessarili;inexor 9intransig 9relentless 9unforgiv;\
infam 9notori;infect 9taint 9transmiss;infest 9overrun;infinit 8myriad;inflex 9uncompromis;inflict 8visit;infl\
ow 9influx;influenc 9shape;info 9inform;infract 9misdemeanor 9violat;inhabit 9live;inher 8underli;inherit 9tra\
nsmit;initi 0initialis;injur 8spite 9wound;injuri 9trauma 9wound;innuendo 9insinu;input 8stimulu 9remark;inqui\
r 9wonder;inquiri 9queri 9question;insert 8introduc 9tuck;insid 9within;insignific 9peanut;insinu 9intim;inspi\
r 8prompt 9invigor;instant 9instantan 9moment 9wink;instantan 8outright 9instantli;instead 9rather;institution\
 0institutionalis 8send;instruct 9teach;instructor 9teacher;instrument 8tool;insul 9isol;insurg 9rebel 9subver\
s;integr 9uniti;intellect 8intellectu;intellectu 0intellectualis 9ration;intend 9mean;intent 9purpos 9wrap;int\
erdict 9prohibit 9veto;interest 8pastim 8stake 9sake;interf 9meddl;interim 9lag 9meantim 9meanwhil;interior 0i\
nterioris;intern 0internalis;internation 0internationalis;interpret 8read;interraci 8mix;interrog 8queri 8ques\
tion;intertwin 9lace;interview 8question;intim 8suggest;intoler 9unbear;intox 9uplift;intrigu 9scheme;intrud 8\
nose 9trespass;intrus 9invas;intuit 8viscer;inund 9overflow 9swamp;invad 8occupi;invalid 9nullifi 9quash 9void\
;invect 9vitriol;invent 8manufactur;investig 9probe;invigor 8reinvigor;invok 8rais 8stir;involv 8regard 9mire \
9necessit 9need 9requir;ironi 9sarcasm 9satir;irrespect 9regardless;irrit 9piss 9rag 9rile 9roil 9vex;islam 0i\
slamis;isol 9strai;issu 8issuanc 8matter 8publish 8releas 8subject 8topic;itch 8scratch;item 0itemis 8point;it\
er 8loop;itinerari 9path 9rout;jab 8prod 8stab 9poke;jail 8lag;jam 8pile 9mob 9throng;jaw 8rebuk 8scold;jazz 9\
screw;jeer 9mockeri 9scoff;jeopard 0jeopardis 9menac 9peril 9stake 9threaten;jeopardi 9peril 9risk;jerk 9jolt \
9yank;jibe 9match 9talli;jitteri 9restiv;job 9occup 9task;jockei 8screw;jog 9nudg 9rambl 9trot;joi 8pleasur 9r\
ejoic;join 8junctur 9link;jostl 9shove;journei 9travel;judgement 8opinion 9judgment;juggernaut 9steamrol;jump \
8rise 9leap 9spring;junctur 9occas;junk 9rubbl 9scrap 9trash;juri 8panel;jurisprud 9law;justifi 9vindic;keen 8\
swell 9lament 9pierc 9sharp;keep 8prevent 9livelihood 9maintain 9retain;kick 8recoil;kickoff 8start 9offset 9o\
utset;kid 9youngster;kill 7murder;kilomet 0kilometr;kind 7type 9sort;kinda 9rather;kindergarten 7preschool;kin\
dli 8sympathet;knee 8stifl;knife 9stab;knit 8plain;lab 9laboratori;label 8pronounc 9tag;labor 0labour;lace 8ti\
;lack 8miss;lacklust 0lacklustr;lag 9meantim 9meanwhil 9slowdown;lai 8secular 9place 9posit 9put 9set;lambast \
8reprimand 8trounc 9lectur 9rebuk 9scold;land 8realm;languag 8lyric;languish 9pine 9yen;lap 8lick;larg 9mostli\
;largess 9magnanim;lash 9slash 9strap 9trounc;late 9recent;later 0lateralis 9subsequ;latin 0latinis;laud 8proc\
laim;laugh 9laughter;laughabl 9ludicr 9preposter 9ridicul;laundri 8wash;lavish 9shower;law 9polic;lawsuit 9sui\
t;lead 8leav 8result 8run 8top;leader 9leadership;leaf 9riff 9thumb;leaflet 8pamphlet;lean 8list 8slant 8tend \
9propens 9tendenc 9tilt;leap 9spring;learn 8studi;leas 9rent 9rental;leash 9rope 9three 9trio;leav 8result;lec\
tur 9rebuk 9scold;leeri 9suspici 9wari;leftov 9remnant;legal 0legalis;legitim 0legitimis;lend 9loan;lengthi 9p\
rolong 9protract;lesson 9moral;let 9permit;letter 9missiv;level 8point 8unwav 9plane 9tier;lever 9pry;lewd 8ob\
scen 9salaci;liber 0liberalis 9progress;licenc 0licens 9permit;licens 9permit;lick 8solv 9punch;lieu 8place;li\
fe 8lifetim;lift 8repeal 8rescind 9rais;light 9lightli;likewis 8too 9similarli;limbo 9oblivion;limelight 9spot\
light;limit 9throttl;limitless 9unlimit;linchpin 9mainstai;line 8wrinkl;lineag 8stock 9pedigre;link 9nexu 9rel\
at;lionis 0lioniz;liquid 0liquidis;liter 0literalis 0litr;littl 8trivial 9slight 9small;live 9surviv;load 8onu\
 9shipment;local 0localis;lock 9mesh;log 8lumber;lone 9solitari;long 7prolong 9yearn;look 9search 9seem;loos 8\
loosen 8unleash 9releas;loot 9robberi;looter 9spoiler;lopsid 9wonki;loser 9nonstart;lot 8mass 8pile 9luck 9min\
t 9plenti 9spate;loud 9loudli;lousi 9rotten;loyalist 9stalwart;ludicr 8ridicul 9preposter;lukewarm 9tepid;lull\
 8still;lumber 9pound;luminari 9notabl;lunat 9madman 9maniac;lunch 9luncheon;lurch 8pitch 9reel 9stagger;lure \
8sweeten 9tempt;lyric 9word;mad 8unbalanc 8unrestrain 9unhing;madden 9vex;madman 9maniac;magnat 9mogul 9tycoon\
;magnet 0magnetis;magnifi 9overst;main 9master 9primari 9princip;mainli 9primarili;mainstai 8pillar;maintain 8\
preserv 8wield;mainten 9upkeep;makeshift 9stopgap;malais 9uneas;malic 9spite 9venom;mandat 8mandatori;maneuv 8\
tactic 9point 9steer;mania 8passion;manifest 8palpabl 9patent 9plain 9unmistak;manner 9mode 9style;manpow 9men\
 9workforc;mansion 8sign;margin 0marginalis 9perimet;marit 8marri;market 9marketplac;marri 9wed;marshal 9mobil\
;martyr 0martyris;masculin 0masculinis;mass 8pile 8plenti 9mint 9spate;massacr 9slaughter;massiv 9monolith;mas\
ter 8origin 8overcom 9primari 9princip 9surmount;masteri 9supremaci;mastermind 9orchestr;mat 8snarl 8tangl;mat\
ch 8mate 9rival 9talli;mate 8pair 8partner 8spous 8twin 9teammat;materi 0materialis 9stuff;matern 9pregnanc;ma\
tter 8topic 8weigh;maverick 8rebel 9unorthodox;maxim 0maximis;maximum 9utmost;mayb 9perhap;meager 0meagr;mean \
9signifi;meander 9rambl 9thread 9wander 9wind;meantim 9meanwhil;measur 8quantifi 8standard 9quantiti 9step;mec\
han 0mechanis;meddl 9tamper;mediaev 0mediev;medit 9mull 9muse 9ponder 9reflect;meek 8mild;melt 9thaw;membershi\
p 8rank;memo 9memorandum;memor 0memoris;memori 0memorialis 7recollect;men 9workforc;menac 9omin 9peril 9sinist\
 9threat 9threaten;mend 8restor 9repair;mention 8name 8observ 9note 9quotat 9refer 9remark;mercer 0merceris;me\
rchandis 9product 9trade;mere 9simpli;merg 9mix 9unifi 9unit;merit 9virtu;meritless 8sorri;metastas 0metastasi\
s;meter 0metr;metric 0metricis;metro 9subwai 9underground;mettl 9nerv;mic 9microphon;middai 9noon;midst 9thick\
;might 8power;mighti 9mightili;militar 0militaris;minc 8moder;mind 8thinker 9psych;mindset 9outlook;mingl 9uni\
fi;miniatur 0miniaturis;minim 0minimis 9minimum 9underst;mint 8sight 9pile 9plenti 9raft 9spate;minut 8proceed\
 9transact;mire 8mud;misbehavior 0misbehaviour 9misde;mischief 9shenanigan;misconduct 8wrongdo 9mishandl;misco\
nstru 9misunderstand;misdemeanor 0misdemeanour 9violat;misdirect 9mismanag;miser 9pathet 9poor;misgiv 8mistrus\
t 9qualm;misguid 9mislead;mishandl 9spoil;misidentifi 9mistak;missil 9projectil;mistak 8misunderstand;mistrust\
 9suspect 9suspicion;mix 9mixtur;mixtur 9varieti;mob 9pile 9rabbl 9throng;mobil 0mobilis 8ralli;mockeri 8trave\
sti 9parodi 9scoff;mode 9style;model 9mold 9pattern;modern 0modernis;modul 8tone;mogul 9tycoon;mold 9stamp;mol\
lifi 9pacifi 9placat;mom 9mum;monarch 9sovereign;monet 0monetis;monger 9peddl;monik 9nicknam;monologu 0monolog\
uis;monument 0monumentalis;mood 9temper;moral 0moralis;morass 9quagmir;motion 9movement;motiv 8propel 9prompt;\
motor 0motoris;motto 9slogan;mous 9sneak;mouth 9speak 9talk 9utter;move 7reloc 7transfer 8movement 9travel;mov\
i 8pictur 9pic;muck 8mud;muddi 8sloppi;mug 9sucker;mull 9muse 9ponder 9reflect;multin 9transnat;multitud 9pack\
 9plural 9throng;mum 9silent;mundan 9routin 9unremark;munit 9weaponri;murder 8mutil 9off 9slai;muse 9ponder 9r\
eflect;musician 9player;muster 9ralli;mute 8quiet 9subdu;mutual 9reciproc;mysteri 8secret;mythic 0mythicis;myt\
holog 0mythologis;nab 8nail;nail 8smash;nake 9nude;nanni 9nurs;narcot 0narcotis;narr 9stori 9tale;narrat 8tell\
er;nation 0nationalis;natur 0naturalis;naught 9noth 9zero;near 8nearli;nearli 9virtual;neat 8orderli;necess 9n\
ecessari 9requisit;necessari 9requisit;necessit 9need 9requir;need 9requir;neg 9veto;neglig 8paltri;neighbor 0\
neighbour;neighborhood 0neighbourhood 9vicin;neighbourhood 9vicin;neophyt 9newcom;nerd 9wonk;nerv 9steel;net 8\
profit 8sack;neutral 0neutralis;nevertheless 9nonetheless 9notwithstand 9still;newcom 8starter;newspap 9paper;\
nich 8recess;night 9nighttim;nip 9pinch 9tweet;nois 9resound;nonetheless 9notwithstand 9still;normal 0normalis\
 9pattern 9rule;nose 9poke 9pry;notabl 9note 9noteworthi 9renown;note 9notic 9observ 9remark 9renown;noth 9zer\
o;notic 8notif 8placard 8poster 9observ;notwithstand 9still;novel 0novelis;nowadai 9present 9todai;nuanc 9shad\
e 9subtleti;nudg 9prod;nullif 9overrid;nullifi 9quash 9void;number 9total;nurtur 9parent;nut 9nutti 9wacki;nut\
ti 8wacki;oath 9swear;objection 9obnoxi;obscen 9repugn 9repuls;obscur 9vagu;observ 9remark 9respect;obstacl 8o\
bstruct;obtain 8receiv;obvious 9patent 9plain 9plainli;occur 8pass;off 9slai;offenc 0offens 8umbrag;offend 8ou\
trag 8spite 9piqu 9transgress;offens 8unsavori 9umbrag;offer 8volunt 9provid;offic 8role 9officehold 9policema\
n;offici 0officialis;offset 8offshoot 9outset 9start;offspr 8young;oft 9often 9oftentim;often 9oftentim;oil 9p\
etroleum;okai 9sanction;older 8senior;omen 8predict 9portend 9presag;omin 9sinist;omiss 9skip;oper 9surgeri;op\
in 9reckon 9suppos 9think;opinion 8view 9sentiment;oppon 8opposit;oppos 8pit;opposit 9resist;oppress 9subjug;o\
pt 9prefer;optim 0optimis;oral 9unwritten;orbit 8scope 9revolv;order 8prescrib;ordin 9regul;ordinarili 9usual;\
organ 0organis;organis 0organiz;orient 0orientalis;ostens 9seemingli;ostrac 0ostracis 8shun;outcom 9result 9up\
shot;outdoor 9outsid;outgo 8surmount 9outperform 9outstrip 9surpass;outlai 9spend;outlaw 8unlaw;outlin 9sketch\
;outlook 9prospect;outperform 8surmount 9outstrip 9surpass;outpour 8spring;output 9yield;outrag 8rape 9shock;o\
utright 9unlimit;outset 9start;outsiz 9overs;outspoken 9vocal;outstand 9promin 9salient;outstrip 8surmount 9su\
rpass;overcom 9overwhelm 9surmount;overdr 9overus;overestim 9overr;overflow 8overrun;overhaul 8pass 9overtak 9\
renov;overli 9too;overlook 9unmark;overrid 8overthrow 9overrul 9overturn 9revers;overrul 8overthrow 9overturn \
9revers;overse 9supervis;overstep 8transcend 8transgress 9top;overtak 8overwhelm;overthrow 8overturn 8upset 9s\
ubvert;overton 8partial;overtur 8preliminari 9prelud;overturn 8subvert 8turnov;overzeal 9rabid;own 9possess;ow\
nership 9possess;oxygen 0oxygenis;pace 8step 8stride 8tread 9rate;pacifi 9placat;pack 8plural;packag 8softwar \
9packet 9parcel;packet 8parcel;pact 9treati;pad 8slog 9tablet;paediatr 0pediatr;paediatrician 0pediatrician;pa\
edophil 0pedophil;pai 9salari 9wage;pain 8troubl;painstak 9scrupul;pair 8twin;palat 0palatalis;palpabl 8plain \
8tangibl;panic 9scare 9terror;panick 9terrifi;parad 9troop;paradigm 9prototyp;parallel 8twin;paramount 9predom\
in;pare 8peel 8trim 9whittl;parent 8rais;parlor 0parlour;parodi 8takeoff 9travesti;parol 9password;part 8perso\
na 8region 8role 8separ 8share 9partli 9portion 9split;partak 8share;particular 0particularis 9peculiar 9speci\
al 9specif;partisan 9zealot;partner 9spous;pass 8passport 8surpass 8walk;passag 9transit;patch 8plot 8spot 9pi\
ec;patent 9plain 9plainli;path 9rout;pathet 8ridicul 9poor;patron 0patronis 8shop 9sponsor;pattern 9practic;pa\
us 8suspens;pavement 9sidewalk;payback 9vengeanc;payoff 8wage;peak 9summit 9top;peculiar 9queer 9singular 9spe\
cial;pedigre 8stock;peek 9peep;peel 8skin;pelt 9pepper;penal 0penalis 9punish;penalti 9punish;penchant 9predil\
ect 9tast;percent 9percentag;percentag 9share;perch 8rest;perenni 8repeat;perfect 8utter;perfectli 9utterli;pe\
ril 9queer 9risk 9threaten;permeat 9pervad;permiss 8permit;perpetr 8pull;perplex 8vex 9puzzl;persever 9persist\
;persist 9prevail 9relentless;person 0personalis 9somebodi 9someon 9soul;persona 9role;perspect 9posit 9view;p\
ersuad 9swai;pertain 8touch 9refer 9relat;pervert 8sophist 9subvert;peski 9vex;petit 9request;petti 8secondari\
 9trivial;petul 9testi;phase 9stage;philipp 9tirad;philosoph 0philosophis;phone 8ring 9telephon;photo 9photogr\
aph 9pic 9pictur;photograph 9pic;phrase 9word;pic 8pictur;pictur 8see 8video;pierc 9sharp 9stab;pile 8plenti 9\
spate 9stack 9throng;pinch 9ting 9tweet;pine 8yearn 9yen;pink 8rap;pipe 9shriek 9shrill;piss 9rile 9roil 9smas\
h 9wee;pit 9scar;pitch 9sky 9toss;placard 9poster;place 8rank 8rate 8shoe 8site 9posit 9put 9set 9spot;plagiar\
 0plagiaris;plain 9plainli 9unmistak;plan 7schedul 9program;plane 9skim;plaster 8smash;plastic 0plasticis;pled\
g 9plight;plenti 9spate;plight 9predica;pluck 8plume 9tweak;plug 8punch;plume 9pride 9soak;plural 0pluralis;po\
cketbook 8purs 9wallet;podium 9pulpit;point 8show 9steer;poke 8prod 8pry 8punch 8stab 9trailer;pol 9politician\
;polar 0polaris;pole 9punt;politic 0politicis;pond 9pool;ponder 9reflect;pop 8popular 8soda;populac 8world 9pu\
blic;popular 0popularis;pore 9rivet;porn 9pornographi;portend 8predict 9presag;portion 8share;portrait 9portra\
y;pose 8present 9postur;posit 8set 8statu 9postur 9put;possibl 9potenti;postpon 9shelv 9tabl;pot 9toilet;poten\
c 8potenti;pounc 9swoop;pound 8quid 9thump;pour 8stream 8swarm 8teem;powder 0powderis;powerfulli 8strongli;pra\
ctic 7train 9rehears;preach 9sermon;precari 9unstabl;precaut 9safeguard;precis 8properli;preclud 9prevent;pred\
ict 8presag;predictor 9prognost;prei 9target;preliminari 9prelud;prepar 8set 9readi;preposter 9ridicul;prerog \
9privileg;present 9show 9stage;preserv 9save 9uphold;pressur 0pressuris;pretenc 0pretens;pretend 9sham;pretti \
8somewhat;prevail 8reign 9triumph;preval 9rife;preview 9trailer;primari 9princip;principl 8rational 8rule;prin\
t 9publish;priorit 0prioritis;prise 0prize;privat 0privatis;privi 9toilet;pro 9profession;procedur 9process;pr\
oceed 8transact;process 8sue 9treat;proclaim 9promulg;prod 9spur;prof 9professor;profession 0professionalis;pr\
ofici 9technic;program 0programm;prohibit 9veto;projectil 9rocket;prolong 9protract;promin 8spectacular 9salie\
nt;promot 8push;prompt 8propel;promptli 9quick 9quickli;promulg 9publish;propens 9tendenc;propos 9purpos 9sugg\
est;protrud 9start;prove 8show;provid 9render 9suppli;provision 9tent;pseudo 9sham;psych 9soul;psychiatrist 9s\
hrink;public 0publicis 8world;publish 8releas;punctuat 9stress;pupil 9student;pure 9strictli 9utter;purport 9p\
urpos;purportedli 9supposedli;purpos 8resolv 8role;purs 9wrinkl;pursuit 9quest;push 9thrust;put 9redact 9set;p\
uzzl 8vex;quarrel 9row 9scrap;quash 9subdu 9subjug 9void;queer 9singular 9thwart;quell 9squelch;queri 9questio\
n;quest 8request 9seek;quibbl 9squabbl;quick 9quickli 9speedi;quickli 9rapidli;quiet 8silenc 8subdu 9quietli 9\
still;quixot 8romant;quiz 8test;quot 9quotat;race 9rush 9speed;radic 9ultra;radio 9wireless;raft 9spate;rag 8r\
ebuk 8scold 8tag 8tantal 8taunt 9rile 9shred 9tatter 9torment 9vex;rage 9ramp 9storm;rail 8runwai;railroad 9ra\
ilwai;rain 9rainfal;rais 8rise 9upgrad;rake 8slant 9rip;rambl 9roam 9sprawl 9strai 9wander;ramp 9storm;ranch 9\
spread;rancor 0rancour 9resent;random 0randomis;rank 9rate;ransom 8redeem;rant 9rave 9spout;rap 8tap;rapid 8sp\
eedi;rapproch 9reconcili;rare 9seldom;rash 9reckless;ratifi 9sign;ration 0rationalis;raucou 8strident 9rowdi;r\
avag 9sack;rave 8spout;raw 8rude;reach 8stretch 9scope;react 9respond;reaction 9respons;real 9veri;realis 0rea\
liz;realism 9realiti;realiti 9world;realiz 8understand 9recogn;realli 9truli;reassess 9reevalu;reassign 9trans\
fer;rebel 9renegad;rebellion 9revolt 9rise 9upris;rebound 8reverber 8spring 9recoil 9repercuss;rebuff 8repel 9\
slight 9snub;rebuild 9reconstruct;rebuk 9reprimand 9scold 9trounc;rebut 9refut;recal 8recollect 9rememb;recant\
 9retract;recaptur 8retak;reced 8retir 9retreat 9withdraw;receipt 8recept 9revenu;recept 8respons;recit 8recou\
nt;reckon 9regard 9suppos 9think 9view;recogn 0recognis;recoil 9repercuss 9shrink 9winc;recollect 9remembr;rec\
ommend 9urg;reconstitut 9restructur;recount 9tell;recoup 9reimburs;recours 8refug 8resort;recov 9regain 9retri\
ev;rectifi 8remedi;recur 8resort 9repeat;redeem 8save;redempt 9salvat;redo 9remak;redress 9remedi 9restitut;re\
duc 9trim;redund 9spare 9surplu;reel 9spin 9stagger;reestablish 9reinstat;reexamin 9review;refer 8relat;refil \
9replenish;refug 9safeti;refund 9repai 9repay;refus 8reject;regain 9retriev;regard 8see 9view;regim 9regimen;r\
egret 9repent 9sorrow;regrett 9unfortun;regul 9rule;regular 0regularis;reiter 9repeat 9restat;reject 9spurn;re\
joic 8triumph;rejoin 9retort;rejoind 9retort;relat 7relationship;relax 8unwind;releg 8submit;relent 8soften 8y\
ield;relentless 9unforgiv;relianc 9trust;reliev 8salvag 8save 8stick;religi 9spiritu;relinquish 8resign 8waiv;\
remain 8rest 9stai;remaind 9residu 9rest;remark 7statement;remedi 9therapeut;render 9suppli;reneg 9revok;renou\
nc 8repudi 9resign;rent 8rip 8tear;renter 9tenant;reorgan 0reorganis 9shakeup;repair 8restor 9repar;repeal 9re\
scind 9revok;repeat 9restat;replac 9substitut 9supersed 9supplant;repli 9respond;reprehens 8viciou;repriev 9re\
spit;reprimand 9scold;reprint 9separ;repris 0repriz;repugn 9repuls;rescind 9revok;rescu 9save;rescuer 9savior;\
residu 9rest;resist 8withstand;resolut 9resolv;resolv 8settl;resound 9reverber 9ring;respect 9valu;restart 9re\
sum;restless 9unsatisfi;restrain 9retic;result 8solut 8solvent 9upshot;resum 8sketch 9survei;resurg 9revit;res\
uscit 9reviv;retali 9reveng;retir 8retreat 9withdraw;retool 9revis;retreat 9withdraw;retribut 8vengeanc;return\
 8revert;reveal 9unveil;rever 9vener 9worship;reverber 9ring;revers 8setback;revil 9vilifi;revit 0revitalis;re\
volt 9rise 9sicken 9upris;revolv 9rotat;reward 9wage;rhyme 9vers;ribbon 8thread;ridicul 8silli;riff 9thumb;rig\
htfulli 8truli;rigor 0rigour 9strict 9stringent;rile 9roil 9vex;ring 8telephon;riot 8wow;rip 8tear;rise 8surfa\
c 8upgrad 9uphil 9upris;ritual 0ritualis;road 9rout;roadsid 9waysid;roam 9strai 9wander;roar 9wail;rock 8shake\
 9swai;rocket 9skyrocket;roil 9turbul;roll 8roller 8wheel 8wrap 9roster;roman 0romanis;romanc 8solicit 9woo;ro\
mp 9runawai 9sport;root 9stem;rough 9roughli;routin 9unremark;rove 9wander;rowdi 9tough;rub 8scratch 8snag 9wi\
pe;rubber 0rubberis;rucku 8tumult;rudimentari 8underli;rumor 0rumour;run 9talli 9trial;ruptur 9tear;rush 8spat\
e 9speed 9surg;saber 0sabr;sabotag 8subvert 9undermin 9weaken;sadli 8woefulli;safeti 7secur;sail 8sweep;salari\
 9wage;salient 8spectacular;salut 8toast;salvag 9save;salvo 9vollei;sampl 9tast;sanction 8warrant;sanit 0sanit\
is;sap 8tire;sarcasm 9satir;satir 0satiris;savag 9viciou;save 9spare;savior 0saviour;scandal 0scandalis;scene \
8view;sceptic 9skeptic;scheme 9strategi;scholar 9student;scienc 8skill;scold 9trounc;scorch 8sing 9sear;score \
9talli 9ton;scorn 9spurn;scour 9scrub;scrambl 9skin;scrap 9trash;scrape 9scratch;scream 9screech 9shout 9shrie\
k 9yell;screech 8whine 9shriek 9squeak;screen 8sort 9test;scrutin 0scrutinis;scuffl 9shambl 9shuffl 9tussl;scu\
m 9trash;seam 9wrinkl;search 9seek;second 9secondli;secreci 8silenc;secret 9undercov;section 0sectionalis;secu\
lar 0secularis;see 8wit 9view 9watch;seed 8sow;seek 9try;segreg 9sequestr;seller 9vendor;send 8ship 8station;s\
ensat 8superstar 9stun;sensit 0sensitis;sentiment 0sentimentalis 0sentimentis;separ 8split;seri 9serial;serial\
 0serialis;sermon 0sermonis;serv 9servic;set 8specifi;sever 0severalis 8variou;sexual 0sexualis;shade 9shadow \
9subtleti;shadi 8shadowi 8suspici 9suspect;shadow 8vestig;shaki 9wobbl 9wonki;sham 8simul;shambl 9shuffl;sharp\
 8shrill 9sharpli 9shrewd;shed 8throw;sheer 9swerv 9trend 9veer;shelv 9tabl;ship 7vessel;shop 9store 9workshop\
;short 9suddenli;shortag 9shortfal;shortli 9soon;shout 9yell;shred 9tatter;shriek 9shrill;shrink 9winc 9wither\
;shy 9timid 9unsur;sick 8unhing 9spew 9vomit;sicken 9vile;sidestep 9skirt;sift 9winnow;sight 8spate 8spy;sign \
8subscrib 9signal;signal 0signalis;signatori 9signer;signific 9substanti;silenc 9still;silent 9still;silli 9wa\
cki;simon 0simonis;sin 8transgress 8trespass;singular 0singularis;site 9websit;skid 8slide;skin 8sputter 9stru\
ggl;skirt 8surround;sky 9toss;slander 8smear 9sulli;slant 8tilt 9weight;slap 9smack;slash 8strap 9slice 9troun\
c;slaughter 9thrash;sleazi 9sordid;slick 8wili;slide 9slip 9swoop;slight 9slim;slightli 9somewhat;slim 8thin;s\
lipperi 9tricki;slow 9slowli;smother 9stifl 9suffoc 9surround;sneak 9surreptiti;sniff 9whiff;soar 9surg;sober \
8somber 9solemn;social 0socialis 9societ;sock 9whop;soil 9stain;solac 9sooth;solar 0solaris;solemn 0solemnis;s\
olo 9unaccompani;solut 8solvent;somber 0sombr;somebodi 9someon 9soul;someon 9soul;someplac 9somewher;song 9voc\
al;sore 9tender;soul 7spirit;soundli 9thoroughli;soviet 0sovietis;span 8sweep 9travers;spare 9surplu 9trim;spa\
rk 8trip 9trigger;spars 8thin;spat 9squabbl;spate 9surg;speak 9talk;special 0specialis;specialti 8strength;spe\
cifi 9stipul;speciou 9spuriou;spectacularli 9stunningli;specter 0spectr;specul 8ventur;spell 8tour;spew 9spit \
9vomit;spine 8sticker;spirit 0spiritis;spiritu 0spiritualis;spite 8wound 9venom;splash 8sprinkl 9stir;spokesma\
n 7spokesperson;spot 9spy;squad 9team;squander 9wast;squash 8squelch 9squeez;squeak 8whine;squeez 8wedg 8wring\
;squelch 9takedown;squirm 8wrestl 9twist 9wiggl;stabil 0stabilis;stai 8stick 8stop;stair 8step;stake 9wager;st\
alem 9standstil;stalin 0stalinis;stamp 8stereotyp 8stump 9stomp;stand 8standpoint 8toler 8viewpoint;standard 0\
standardis;standpoint 9viewpoint;stare 9utter;stark 8utter;starv 9starvat;static 9still;staunch 9steadfast;ste\
adfast 9unshak 9unwav;steadi 8steadili 9sweetheart;steal 9stealth 9theft;steel 8sword;steer 9tip;step 8stride \
8tread;steril 0sterilis;stew 8sweat;stick 9wedg;sticker 9thorn;stifl 8strangl;stigmat 0stigmatis;still 9yet;st\
imul 8stir;stock 8tire 9stockpil;stomach 9toler;stomp 9stump;stori 9tale;strai 9wander;strain 8stress 9strive \
9tune 9variant;strang 8unusu;stranger 8unknown;strangl 9throttl;strap 9trounc;stream 8swarm 8teem;stride 9trea\
d;strident 9vocifer;studi 9survei;stuff 8thrust;stumbl 9trip;sub 9submarin 9substitut 9wedg;subdu 8surmount 9s\
ubjug 9suppress;subject 9theme 9topic;submerg 9underwat;subordin 9subsidiari;subsid 0subsidis;substant 8substa\
nti;suburban 0suburbanis;subvert 8undermin;subwai 9underground;succinct 9summari;suffer 8sustain 9toler;suffra\
g 8vote;sulli 9taint 9tarnish;sum 8summar 9total;summar 0summaris;summer 0summeris;summit 8top;supersed 9suppl\
ant;suppos 9theoriz 9think;surg 8tide;surmis 9suspect;surreptiti 9undercov;suspect 9suspici;suspici 9wari;swai\
 8swing;swap 9switch 9trade;swarm 9teem;sweep 8tangl 9wholesal;swell 8well;swerv 9trend 9veer;symbol 0symbolis\
;sympath 0sympathis;system 0systemis;systemat 0systematis;tab 9tabloid;tackl 8undertak;tag 8tatter 9ticket;tai\
l 9track 9trail;tailor 8trim;tantal 0tantalis 9taunt 9teas 9tempt;tap 8wiretap;tape 9videotap;task 9undertak;t\
aunt 9teas;tax 9taxat;tediou 9tiresom;teen 9teenag;telecom 9telecommun;televis 8video;temp 9temporari;tempor 0\
temporis;tender 0tenderis;terribl 8unspeak;terrif 8terrifi 9tremend;territori 0territorialis;terror 0terroris;\
test 8trial 8try;thaw 9warm;theater 0theatr;theme 9topic;theolog 0theologis;theoris 0theoriz;therefor 9thu;thi\
n 9thinli;thorough 8utter;thou 9thousand;thread 9wind;three 9trio;thug 9tough;thump 9whop;timid 9unsur;ting 8t\
ouch;tire 9weari;tissu 9weav;top 9transcend 9upsid;toppl 9tumbl;torment 9tortur;total 0totalis;totalitarian 9t\
yranni;tout 9vaunt;trace 9vestig;track 8travers 9trail;trampl 9tread;transfer 9transplant;transgress 9violat;t\
raumat 0traumatis;treacher 8unreli;treasur 9valu;trend 9veer;tribal 0tribalis;tricki 9wili;trigger 8trip;trium\
ph 9victori;trivial 0trivialis;troubl 8upset 9unhing;trounc 9vanquish;tumor 0tumour;tumult 9uproar;tumultu 9tu\
rbul;turbul 8upheav;turmoil 9upheav;turnabout 9turnaround;turnout 8widen;twist 8wrestl;tyrann 0tyrannis;ugli 8\
vile;unaffect 8unmov;unambigu 9unequivoc;unauthor 0unauthoris;unbalanc 9unhing;unbecom 9unseemli;unbridl 9unch\
eck;uncertain 8unseal 9unsur;unchalleng 9undisput;unconvent 8unlaw;uncorrobor 9unsubstanti;undecid 9unresolv;u\
ndercov 8underground;underlin 9underscor;undermin 9weaken;undesir 9unwant;undu 8unjustifi;unequ 0unequal 0uneq\
ualis;unfair 9unjust;unfavor 0unfavour;unforeseen 8unseen;unfound 9unwarr;unfulfil 9unreal;unharm 9unscath;uni\
dentifi 9unnam;unifi 9unit;uniform 0uniformis;union 0unionis;uniqu 9unparallel;unit 0unitis;univers 0universal\
is;unjustifi 8unwarr;unknown 9unnam;unmov 8untouch;unnerv 9unsettl;unpaid 8volunt;unreal 0unrealis;unresolv 9u\
nsolv;unsavori 0unsavouri;unshak 9unwav;unsubstanti 0unsubstantialis;unworthi 8vile;upbeat 8welfar 9wellb;upse\
t 9worri;urban 0urbanis;util 0utilis;vacanc 8void;vacil 8waver;valor 0valour;vandal 0vandalis;vapor 0vaporis 0\
vapour 0vapouris;venom 9virul;verbal 0verbalis;vex 8worri;viabl 9workabl;victim 0victimis;viewer 9watcher 9wit\
;vigor 0vigour;vile 9worthless;visual 0visualis;vital 0vitalis;vitamin 0vitaminis;vocal 0vocalis;volatil 0vola\
tilis;volunt 9voluntari;vulgar 0vulgaris;waffl 9waver;wail 9whimper;war 9warfar;watcher 9wit;welfar 8wellb;wes\
tern 0westernis;whack 9whop;whatev 9whatsoev;whole 9wholli;wind 8wrap;winter 0winteris;wobbl 9wonki;woman 0wom\
anis;world 9worldwid;wors 8worsen;wrack 9wreck;wrong 9wrongli;yea 9yeah;yearbook 9yearli;yearn 8yen";

/** Stems of irregular forms, each followed by the stem of its verb. */
// prettier-ignore
export const irregularStems =
"\
aros aris arisen aris awok awak awoken awak bore bear born bear beaten beat becam becom befel befal befallen b\
efal began begin begun begin bent bend bound bind bit bite bitten bite bled bleed blew blow blown blow broke b\
reak broken break bred breed brought bring built build bought bui caught catch chose choos chosen choos clung \
cling came come crept creep dealt deal dug dig drew draw drawn draw drank drink drunk drink drove drive driven\
 drive at eat eaten eat fell fall fallen fall fed feed felt feel fought fight found find fled flee flung fling\
 flew fly flown fly forbad forbid forbidden forbid foresaw forese foreseen forese forgot forget forgotten forg\
et forgav forgiv forgiven forgiv froze freez frozen freez got get gotten get gave give given give went go gone\
 go ground grind grew grow grown grow hung hang heard hear hid hide hidden hide held hold kept keep knelt knee\
l knew know known know laid lai led lead left leav lent lend lain lie lit light lost lose made make meant mean\
 met meet misl mislead mistook mistak mistaken mistak overcam overcom oversaw overse overseen overse overtook \
overtak overtaken overtak overthrew overthrow overthrown overthrow overran overrun paid pai rebuilt rebuild ro\
de ride ridden ride rang ring rung ring rose rise risen rise ran run said sai saw see seen see sought seek sol\
d sell sent send shook shake shaken shake shone shine shot shoot shown show shrank shrink shrunk shrink sang s\
ing sung sing sank sink sunk sink sat sit slew slai slain slai slept sleep slid slide slung sling spoke speak \
spoken speak sped speed spent spend spun spin sprang spring sprung spring stood stand stole steal stolen steal\
 stuck stick stung sting struck strike stricken strike strove strive striven strive swore swear sworn swear sw\
ept sweep swollen swell swam swim swum swim swung swing took take taken take taught teach tore tear torn tear \
told tell thought think threw throw thrown throw trod tread trodden tread underw undergo undergon undergo unde\
rstood understand undertook undertak undertaken undertak undid undo undon undo upheld uphold woke wake woken w\
ake wore wear worn wear wove weav woven weav wept weep won win withdrew withdraw withdrawn withdraw withheld w\
ithhold withstood withstand wrote write written write";
