// Made by bench/fit/synonyms.ts; do not edit. Derived from WordNet 3.1, Copyright 2006-2011 by Princeton University,
// whose licence and notice are in THIRD_PARTY_NOTICES.md, and from figures of parallel sentences.

/** 4397 pairs of stems: a stem, then those after it in the alphabet, each behind its tenths of synonymy (0 for ten). */
// prettier-ignore
export const synonyms =
"\
abandon 9defect 9desert;abdic 9renounc;abduct 9kidnap;abhor 9loath;abhorr 9abomin 9obscen 9repugn;abid 9confor\
m 9endur 9resid 9stai 9toler;abil 7faculti 7skill 8power;abject 9miser;abl 8capabl;abolish 9abolit;about 9appr\
oxim 9around 9roughli;abroad 9oversea;abrog 9repeal;abrupt 8sudden 9precipit;abruptli 9suddenli;absenc 9lack 9\
shortag;absent 9miss;absolut 9perfectli 9utterli;absorb 9assimil;absurd 8idiot 8ludicr 9laughabl 9preposter 9r\
idicul 9silli;abus 8insult 8misus 9mistreat;abysm 9unfathom;academ 9scholar;acced 8acquiesc 9bow 9defer;accele\
r 8speed;accent 9emphasi;accept 7receiv 9adopt 9consent 9espous;access 9approach;accident 9inadvert 9incident \
9unexpectedli;accommod 9adjust 9fit;accompani 8escort;accomplish 8reach 9achiev 9attain 9execut 9fulfil 9manag\
;accord 7sai 9agreement 9deal 9pact;account 8explan 8report 8stori;accumul 9amass 9collect 9compil;accus 7blam\
e 8charg 9impeach;achiev 8reach 8success 9attain 9manag;acid 9vitriol;acknowledg 8recogn 8refer 9admit 9recogn\
it;acquaint 9familiar;acquiesc 9assent;acquir 7acquisit 9bui 9purchas;acrimoni 9bitter;act 9perform;action 7me\
asur 7step 8activ;activ 8fight;actor 8player;actual 0actualis 8exist 8liter 8realiz 9realli;acut 9keen 9keenli\
 9sharp;ad 7advertis 7sai;adapt 9adjust 9conform;add 8lend;addict 9depend;addit 8extra 8increas 9improv;additi\
on 9also 9too;address 8speak 8speech;adept 9expert 9quick;adequ 9enough 9suffici;adher 9cling;adjourn 8recess;\
adjud 8settl 9resolv;adjust 9align 9alter 9conform 9correct;administ 9dispens 9distribut;administr 8establish \
8organ 9organis;admir 8ador 9support 9wonder;admit 7confess;admonish 8remind 9caution 9warn;adolesc 9teenag;ad\
opt 8follow 9espous;adorn 9decor;adult 8pornograph;advanc 8boost 8promot 9better 9further 9improv 9progress;ad\
vantag 7lead;adventur 9explor;advers 9hardship;adversari 9antagonist 9oppon 9rival;advert 0advertis;advertis 0\
advertiz 7commerci;advis 7warn 9advisor 9consult 9counsel 9deliber 9notifi 9propos 9suggest 9weigh;advisor 9co\
nsult;advisori 9consult;advoc 9propon 9recommend 9urg;affair 9liaison 9matter;affect 8impact 8involv 8touch;af\
fili 9tie;affirm 8support 9assert 9avow 9confirm 9declar;affix 9attach;affluent 9wealthi;affront 9insult;afoot\
 9underwai;aftermath 9wake;afternoon 7daytim;afterward 9later 9subsequ;ag 7era;agenc 8author 9offic;agenda 9sc\
hedul;aggrav 9deterior 9exacerb 9provoc 9worsen;aggreg 8combin 9total;aggress 8belliger 9attack 9sharpli;aggre\
ssor 9assail 9assault;aghast 9appal 9dismai;agit 9foment;agon 0agonis 9excruci 9tortur;agre 7decid 9concur;agr\
eement 8arrang 9correspond 9deal 9pact;agricultur 9farm;ahead 8forward;aid 9assist 9help;ailment 8ill;aim 7int\
end 8direct 8propos 9goal 9intent 9object 9purpos 9seek 9target;aircraft 9airplan 9jet 9plane;airfield 9airpor\
t;airlin 8airwai;airplan 9jet 9plane;ala 9unfortun;alarm 9alert 9appal 9constern 9dismai 9horrifi;alcohol 0alc\
oholis;alert 9vigil;alien 9disaffect 9estrang 9noncitizen;align 9coalit;aliv 9life 9live;allai 8eas 9assuag;al\
legi 9commit 9fealti 9loyalti;allevi 9assuag 9eas 9facilit 9mitig 9reliev;alli 9partner;alloc 9allot 9assign;a\
llot 9dispens 9distribut;allow 8grant 9let 9permit;almost 9nearli 9virtual;alon 9exclus 9sole 9solitari;alphab\
et 0alphabetis;also 9too;alter 8revis 9chang 9modif 9modifi;altern 9choic 9instead 9option;altitud 8height;alt\
ogeth 9complet 9entir 9total;amass 8collect 8gather 9compil;amaz 9astonish 9astound 9awesom 9baffl 9perplex 9p\
uzzl;amazingli 9surprisingli;ambit 9ambiti 9aspir;ambush 9trap;amelior 9improv;amend 9improv;american 0america\
nis;ammo 9ammunit;amount 8number 8total 9quantiti 9sum;amus 9comic 9entertain 9funni 9laughabl;anaem 0anem;ana\
log 0analogis 0analogu;analyz 9examin 9studi;ancestri 9pedigre;anchor 9backbon;ancient 9old;anger 8angri 9ir;a\
ni 9whatev 9whatsoev;anim 0animalis 0animis 9creatur;animos 9animu;annihil 9devast 9erad 9obliter;annoi 9bothe\
r 9gall 9irrit 9piss 9rile 9roil 9vex;announc 7notic 7statement 9declar 9proclaim 9proclam 9promulg;annoy 9irr\
it;annual 9yearli;answer 8result 8solut 9repli 9respond 9respons;antagon 0antagonis 9enmiti 9hostil;antagonist\
 9oppon 9oppos;anticip 9expect 9predict;antipathi 9avers 9distast;anxiou 8nervou;apart 8asid;apiec 9each;apolo\
g 0apologis;appal 9dismai 9horrifi 9outrag 9scandal 9shock;appar 9evid 9ostens 9plain 9seemingli 9unmistak;app\
aratu 9setup;apparel 9cloth 9dress;appeal 9entreati;appear 9look 9seem;appeas 8quell 9assuag 9mollifi 9pacifi \
9placat;applaud 9clap;applaus 9clap;appli 9emploi 9util;appoint 8nomin 9assign 9name 9ordain;apprais 9evalu;ap\
prehend 9arrest 9comprehend 9detain 9nab;appris 0appriz;approach 9near;appropri 9duli 9earmark 9right 9suitabl\
;approv 9bless 9sanction;approxim 9around 9estim 9roughli;apt 9tend;arbitr 9mediat;arbitrari 9caprici;arbor 0a\
rboris 0arbour;architect 9design;ardent 9fervent 9fieri;arduou 9gruel;area 8field 9region 9zone;arena 8orbit 8\
stadium 9domain 9sphere;argu 7claim 7squabbl 8contend;arguabl 9debat;argument 8debat 9contest 9controversi 9di\
sput 9statement;aris 9upris;arm 9weapon;armi 9militari;armistic 9truce;armor 0armour;around 9roughli;arous 9el\
icit 9provok;arrest 9detain 9nab;arriv 9reach;art 9artwork;articl 7report;artilleri 9gun;ascend 9domin;ascens \
9ascent;ascertain 9determin;ascrib 9assign;asid 8awai;ask 7request;aspect 9facet;aspir 9wannab;assail 9assault\
 9attack;assassin 7kill 7murder;assault 9attack 9raid;assembl 9gather;assert 8maintain 9declar;assess 9evalu 9\
measur;asset 9plu;assign 9attribut 9negoti;assist 9help 9support;associ 9connect 9link 9relat;assort 9varieti;\
assuag 9mollifi 9pacifi 9placat 9reliev;assum 9presum;assumpt 9premis;assur 8promis 8reassur 9confid 9ensur 9g\
uarante 9insur 9sure;astonish 8stagger 9astound;astonishingli 9surprisingli;astound 9stagger;astut 9sharp 9shr\
ewd;asylum 9refug 9sanctuari;atom 0atomis 9nuclear;aton 9repent;atroc 9atroci 9barbar;atroci 9aw 9barbar 9horr\
ibl 9horrifi 9monstrou 9unspeak;attack 9onslaught 9raid;attempt 7tri 9effort 9endeavor 9seek 9try 9undertak;at\
tend 9attende 9listen;attent 8care 9tend;attest 9certifi 9evid;attir 9dress;attitud 8posit 9postur;attract 8ma\
gnet 9draw 9pull;audaci 9brazen;audienc 7viewer;augment 9enhanc;authent 8reliabl 9genuin 9legitimaci 9unquesti\
on;author 0authoris 9writer;authoris 9empow;authoritarian 9autocrat 9despot 9dictatori 9tyrann;auto 9automobil\
 9car;autocrat 9despot 9dictatori 9tyrann;autom 9automat;automat 0automatis;automobil 9car;autonomi 9liberti;a\
utumn 9fall;aveng 9retali 9reveng;averag 7higher 7rate 8mean;avers 9distast 9loath;avert 9avoid;aviat 9pilot;a\
vid 9eager 9keen;avoid 7prevent 8dodg 9deflect 9shun;avow 9declar 9swear;aw 8horrif 9awfulli 9frighten 9horren\
d 9terribl 9unspeak;await 8expect 9wait;awak 9awaken 9wake;awaken 9wake;awar 9cogniz;award 8honor;awash 9inund\
 9overflow;awfulli 9terribl;awkward 9clumsi 9inept 9slow;babi 9infant;back 9support;backbon 9linchpin 9mainsta\
i;backfir 9backlash 9blowback;backlash 9rebound 9repercuss;bad 8tough;badli 9ill 9serious;baffl 8vex 9frustrat\
 9perplex 9problemat 9puzzl;bag 9purs;baggag 9luggag;bait 9sweeten;balkan 0balkanis;ballot 9elect 9poll 9vote;\
ban 9bar 9censor 9forbid 9outlaw 9prohibit;banal 9commonplac;band 9circl;bang 9slam;banish 8shun 9ostrac;bankr\
upt 9insolv;bar 8block 9forbid 9outlaw 9prohibit;barb 9jibe;barbar 0barbaris 9brutal;bare 9hardli 9nake 9scarc\
;bargain 8deal;barrag 8onslaught 9bombard;barricad 8blockad 9roadblock;barrier 9roadblock;baseless 9groundless\
 9idl 9unfound 9unwarr;basi 9cornerston 9groundwork;bask 9enjoi 9relish;bastion 9hotb 9hotspot 9stronghold;bat\
 7hit 9nut;batch 9spate;bathroom 8toilet;battl 8struggl 9combat 9conflict 9engag 9fight;battlefield 9battlegro\
und 9field;battleground 9field;bear 8pai 8suffer 9toler;beat 8crush 9defeat 9trounc 9vanquish;becom 7transform\
 8turn;bedevil 8torment 9confound;befuddl 9confus;beg 9implor 9prai 9solicit;begin 9commenc 9launch 9outset 9s\
tart;behavior 0behaviour 8conduct 9demeanor 9deport;behaviour 8conduct 9demeanor;behead 9decapit;behemoth 8gia\
nt 9monster 9titan;beleagu 9besieg 9bug;belief 9impress 9notion;believ 9conceiv 9consid 9credibl 9think 9worsh\
ip;belittl 9denigr 9disparag;bellicos 9comb;belliger 9hostil;belong 9hold 9properti;bemoan 9lament;benefit 8ga\
in 8profit 9welfar;berat 9chide 9lambast 9rebuk 9reprimand 9scold 9trounc;beset 9molest 9plagu;besieg 9surroun\
d;bestow 9confer;bet 9wager;betray 8treason;better 9improv;beverag 8drink;bewild 9confus;bia 9prejudic;bias 9s\
lant;bicker 9spat 9squabbl;bid 9dictat;big 9huge 9larg;bigger 9larger;biggest 7largest;bike 9motorcycl;bill 8m\
easur;bitch 9gripe;bite 7littl;bitter 9blister 9caustic 9rancor 9resent 9vitriol;bizarr 9eccentr 9outlandish 9\
weird;blame 8blast 8fault;blare 9clamor;blast 9critic 9deton 9explos 9slam;blaze 9fire;bleed 9hemorrhag;bless \
9boon;blister 9vitriol;blith 9happili;block 8halt 8obstruct 8stymi 9stop;bloodi 9bloodiest 9violent;bloodiest \
9violent;blow 8setback;blunder 9bungl;blunt 8dull 8outspoken 9forthright;bluntli 9roundli;bluster 9brag 9brava\
do;boast 9brag 9tout;boat 9ship 9vessel;bode 9omen 9portend;bodi 9corps;bogu 9fake 9phoni;boister 9unruli;bomb\
 9explos;bombard 9shell;bombast 9grandios 9rant;bonu 8incent;book 8reserv;boom 9prosper 9roar;boost 8promot 8s\
upercharg 9encourag 9hike 9increas 9rais;border 8perimet 9frontier 9surround;boss 8chief;botch 9bungl 9flub 9m\
ishandl;bother 9irrit 9rile;bounc 7move 9rebound;boundless 9limitless;box 9pack;brace 8pois 9refresh;brag 9cro\
w 9tout;brain 9mental 9mind 9psych;brash 9loud;brave 9courag;braveri 9courag;brawl 9wrangl;brazen 9shameless;b\
reach 8break 9transgress 9violat;break 8stop 9erupt 9smash;breakthrough 9discoveri;breakup 9separ;bring 9wreak\
;bristl 9thorni;broad 8extens 9wide;broaden 8extend;broadsid 8tirad;brouhaha 9uproar;brutal 0brutalis 9cruel 9\
feroci 9savag 9viciou;bu 9omnibu;bubbl 9champagn;buddi 7friend 9pal;budg 9stir;bug 8glitch;bui 9purchas;build \
9construct 9erect 9structur;bulk 9major;bumbl 9bungl;bumpi 9rocki;bunch 9cluster;bungl 9flub 9mishandl;burden \
9onu;burdensom 9oner;burial 9funer;busi 9compani 9corpor 9enterpris 9firm 9job 9occup;butcher 9slaughter;buyer\
 9purchas;buzz 9seeth;cab 8taxi;cabal 9faction;cach 9stash;cajol 9coax;calam 9catastroph 9disast 9tragedi;cala\
mit 9disastr;calcul 8estim 8forecast 9figur;calib 0calibr 9qualiti;call 7describ 7dub 7urg 7warn 8phone 8screa\
m 8shout 8yell 9name;calm 8quiet;camp 9encamp 9tent;campaign 9candid 9crusad 9nomine;canal 0canalis;cancel 9sc\
rap;candid 9nomine;candidli 9frankli 9honestli;candor 0candour 9direct;cannabi 9marijuana;canon 0canonis;canva\
ss 9poll;capabl 8capac 9potenti;capit 0capitalis;captiv 9captur 9enslav 9imprison 9incarcer;captur 8catch 9con\
quer 9seiz;car 9vehicl;carbon 0carbonis;care 9caution;careen 9lurch 9reel 9stagger;career 9vocat;carefulli 9ca\
utious;careless 9neglig 9sloppi;cargo 9shipment;carnag 9massacr;carniv 8circu;carpet 9rug;carri 8convei 8hold \
9conduct 9transport;case 8event 8suit 9instanc 9lawsuit;cash 9fund 9monei;casket 9coffin;cast 8throw;castig 9c\
hastis;casualti 9victim;cataclysm 9catastroph;catalog 0catalogu;catastroph 7crisi 7emerg 9disast 9ruinou 9trag\
edi;categor 0categoris 7classifi 9flatli;categori 9class;catholic 0catholicis;caus 8induc;caustic 9corros;caut\
ion 9caveat;cautiou 8timid;ceas 9discontinu 9halt 9stop;ceasefir 9truce;cede 8surrend 9conced;celebr 8observ;c\
ensur 9reprimand;center 0centr 7epicent 7hotb 7hotspot 9focu;central 0centralis;centrist 9moder;certain 9sure;\
certainli 9sure;certif 9credenti;chafe 8irrit;challeng 9competitor 9contend 9disput 9rival;chanc 7possibl 8luc\
k 9fortun 9opportun;chang 8exchang 8vari 9modifi;channel 0channelis 9guid 9maneuv 9steer;charact 8role 9person\
a;character 0characteris 9depict;characterist 9featur;chart 8graph;chat 9chatter;cheap 9inexpens;check 8insur \
9match;cheer 9embolden 9shout;cherish 9preciou;chide 9lambast 9rebuk 9reprimand 9scold 9trounc;chief 9head 9ma\
in 9primari 9princip;chiefli 9mainli 9primarili;child 9kid 9minor 9youngster;chill 9cool 9scari;chilli 9cold 9\
cool;choic 8pick 9fine 9option 9select;choke 9clog 9strangl;choos 7elect 9opt 9pick 9prefer 9select;christian \
0christianis;circul 7flow 8spread 9dissemin;circular 0circularis;circumst 7condit 7environ 7situat 8context 9f\
ate 9luck;circumv 9evad 9overreach 9sidestep;cite 9mention 9quot 9refer;citi 7municip;citizen 7resid;civil 0ci\
vilis;clamor 0clamour 9din 9vocifer;clandestin 8secret 8underground 9surreptiti 9undercov;clarifi 7explain;cla\
riti 9clear;clash 7conflict 7fight 9crash 9firefight 9friction 9skirmish;class 8cours 9grade;classic 0classici\
s;classifi 8separ;clean 9clear;clear 7obviou 9clearli;clearli 9distinctli;clemenc 9merci;clever 8smart;client \
9custom;climat 9mood;climb 9grow 9increas 9mount 9rise;clinch 7win;clinic 9hospit;clog 9congest;close 8closur \
8intim 8tight 9near 9shut;closest 9nearest;cloth 7uniform 8materi 8robe 9dress 9garb 9garment;clue 9hint;clums\
i 9inept 9slow;coach 9trainer;coalesc 9conflat 9merg;cocain 0cocainis;coerc 9forc;cognis 0cogniz;cognit 9knowl\
edg;coher 8consist 9cohes;coincid 9coincident;collabor 7work 9cooper;collaps 9crash;collater 8consequ;colleagu\
 8fellow;collect 9compil 9gather;collud 9conspir;colon 0colonis;coloni 9settlement;color 0coloris 0colour 0col\
ouris;coloris 0colour;colour 0colouris;column 8editori;comb 9contenti 9disput 9milit;combat 9fight 9fighter;co\
mbin 8mix;come 9reach;comedian 9comic;comic 9laughabl;commemor 8remembr 9rememb;commenc 9kickoff 9launch 9star\
t;comment 9commentari 9remark;commerci 0commercialis;commit 8invest 9dedic 9devot 9perpetr;common 7normal 9com\
monplac 9mutual 9vulgar;commonli 9usual;commun 0communalis 0communis 7settlement 7societi;communiqu 9declar 9s\
tatement;compani 9corpor 9enterpris 9firm;companion 9comrad 9fellow;compar 8rel 9comparison 9equat 9liken;comp\
ass 9compassion;compassion 9piti;compel 9oblig;compet 7plai 9vie;competit 9contest 9rivalri;competitor 9conten\
d 9rival;compil 9compos 9hoard;complain 9plaintiff;complet 7graduat 9conclud 9entir 9total 9wholli;compli 9fol\
low;complianc 9conform;complic 9perplex;compliment 9congratul;compon 9constitu 9element 9factor 9ingredi 9part\
 9portion;compos 9write;compound 9deepen 9intensifi;comprehend 9grasp;comprehens 9full 9larg;compris 9contain;\
compulsori 9mandatori;comput 9figur;comrad 9fellow;con 9scam;conceal 8cover 9hide 9privat;conced 9concess 9con\
fess;conceiv 9mastermind 9think;concent 0concentr;concentr 8dens 8densiti 8focu;conceptu 0conceptualis;concern\
 9fear 9pertain 9refer 9relat 9worri;concert 0concertis;concis 9succinct;conclud 9end 9finish;conclus 8determi\
n 8end 9decis;concret 0concretis;concurr 9simultan;condemn 9decri 9denounc 9excori;condens 9distil;condit 7sit\
uat 9weather;conduct 8lead;confab 9confer;confer 7meet;confid 8convinc 8trust 9entrust 9sure;configur 9contour\
;confin 9imprison 9limit 9restrict;confirm 7verifi 9corrobor 9verif;confisc 9forfeit 9seiz;conflat 9merg;confl\
ict 7war 8fight 8struggl 9engag;conform 9shape;confound 9confus;confront 8showdown 9face;confus 9disarrai 9dis\
joint;congressman 9congresswoman;conjectur 8guess 9hypothet 9specul 9surmis 9theoriz;conjur 8stir;connect 8tie\
 9link 9relat;conquer 9conquest;consecut 9straight;consequ 9effect 9outcom 9result;consid 7contempl 7deem 8cou\
nt 8deal 8see 8studi 8weigh 9reckon 9regard 9view;consider 9substanti;consist 9systemat;consolid 9unifi;conste\
rn 9dismai;constitu 8part 9element;constitution 0constitutionalis;constrain 8tighten 9enforc 9impos 9restrain;\
constru 9interpret;construct 9erect 9fabric 9manufactur;consult 9interview;contagi 9infecti;contain 9curb 9inc\
orpor;contamin 9foul 9pollut 9taint;contempl 8mull 8ponder 9muse 9reflect;contempt 9disdain 9scorn;contend 8co\
ntest 9rival;content 8messag;contenti 9disput;contest 9controversi 9disput;continu 9keep 9persist 9preserv 9pr\
oce 9uphold;contour 9shape;contradict 9negat;contrast 7differ;contribut 8share 9donat 9lend;contributor 9subsc\
rib;contriv 9devis 9forg 9invent;control 8curb 9domin;controversi 9disput;convei 9express;convent 9pattern 9ru\
le;converg 9meet;convers 8discours;convict 8sentenc;convolut 9tangl;convuls 9turmoil;cooper 9partner;coordin 8\
unifi 9interconnect 9organ 9organis;cop 9policeman;cope 9grappl;copi 9imit 9transcript;cordial 9warmli;core 9e\
ssenc 9heart;cornerston 9groundwork;corpor 9enterpris 9firm;correct 8rectifi 9disciplinari 9restor 9right;corr\
espond 9journalist 9match 9report;corrobor 9document;corrupt 9deprav 9dishonest;cost 9price;costli 9pricei;cou\
nsel 8counselor 9guidanc;count 8matter 8talli;counterbal 9counterweight;countless 9myriad;countri 8land 9natio\
n;coup 9putsch 9takeov;cours 9flow;cover 8encompass 8extend 8screen 9mask;coverag 9report;cowardic 9cowardli;c\
ower 9huddl;craft 9trade;crap 9shit;crash 7fall;crawl 9creep;craze 9furor;crazi 8foolish 8sick 9dement 9mad 9u\
nbalanc 9unhing;creat 9establish 9find;credibl 9plausibl;crimin 0criminalis 9crook 9felon 9reprehens;cring 9re\
coil 9winc;crisi 7emerg;criterion 9standard;critic 0criticis 8critiqu 9slam 9vital;critiqu 9review;croni 9pal;\
crook 9felon 9outlaw;cross 7pass 9travers;crouch 9stoop;crowd 7mob;crucial 9import 9kei 9vital;crude 8petroleu\
m;cruel 8harsh 9viciou;crusad 8movement 9reform;crush 8devast 9oppress 9quell 9squash 9squeez 9stifl 9suppress\
 9vanquish;cry 9egregi 9outcri 9scream 9shout 9weep 9yell;cryptic 9mysteri;crystal 0crystalis 0crystallis 9ill\
umin;cue 9remind;culprit 9perpetr;cultur 9ethnic;cun 9cute 9wili;curb 8curtail 8restrict;cure 8heal;curiou 8od\
d 9funni 9peculiar 9singular;current 8stream 9now 9present;curtail 9restrict 9suppress;custodi 9detent;custom \
0customis;cut 7snip 9lower 9reduc 9shorten;cute 9pretti;dad 9pop;daemon 0demon;dai 9daytim;daili 9newspap 9pap\
er;damag 9harm 9impair;damn 8darn;dampen 7wet 9stifl;danger 8seriou 9hazard 9menac 9peril 9risk 9threat 9unsaf\
;dangl 9hang;darl 9dear 9favorit;dash 7race;data 9inform;daunt 9scare;daylight 9daytim;dead 7death 7die 7kill \
9deceas 9unrespons;deadli 9fatal 9lethal;deadlock 9impass 9stalem;deafen 9thunder;deal 8lot 8trade 9pact 9rela\
t 9transact;death 7die 7kill 9deceas 9demis 9fatal;debacl 9fiasco;debas 9degrad;debat 7discuss 9disput;debri 9\
dust 9rubbl;debunk 9repudi;deceas 9die 9perish;deceit 9decept 9misrepresent;deceiv 9delud;decent 9fit 9nice;de\
centr 0decentralis;decept 9mislead 9misrepresent;decid 9determin;decim 0decimalis;decis 8determin;declar 9indi\
c 9proclaim 9statement;declin 8reject 9decreas 9drop 9fall 9refus 9worsen;decre 9order;decreas 9diminish 9drop\
 9fall 9lessen;decri 9denounc 9excori;decrimin 0decriminalis;dedic 9devot;deem 8hold;deep 8deepli 9depth 9prof\
ound;deepen 9intensifi;deepli 9intens 9profoundli;defam 9slander;defamatori 9slander;defeat 9overcom;defect 8f\
ault 9flaw;defenc 0defens;defend 9protect 9protector 9safeguard;defer 9delai 9postpon 9shelv;defi 9resist 9wit\
hstand;defici 9insuffici;deficit 9shortag 9shortfal;defin 9delin 9shape 9specifi;definit 9emphat;deflect 8dist\
ract;defraud 9scam;degener 8devolv 9deterior 9pervert;degrad 9demean;degre 9level;dehuman 0dehumanis;delai 9po\
stpon;deliber 8intent 9intention 9slow 9weigh;delic 8touchi 9fragil;delight 8joi 9pleas;delin 9depict;deliver \
9save;delug 9inund 9torrent;delv 9dig;demagog 0demagogu;demand 7request 8involv 9necessit 9requir;demeanor 0de\
meanour;dement 9unbalanc;demilitar 0demilitaris;democrat 0democratis;demolish 9destroi 9ruin;demon 0demonis;de\
monstr 7ralli 8illustr 9establish 9indic 9present 9protest 9prove 9show;demor 0demoralis 9dispirit 9profan 9su\
bvert;demot 9releg;denigr 8smear;denounc 9denunci;dens 9dumb;depart 9leav;departur 8differ 9deviat;depend 8rel\
i;depict 8show 9describ 9portrai;deplet 9exhaust;deploi 9station;deplor 8reprehens 9sorri;deport 9exil 9extrad\
it;depos 9testifi;depriv 9needi 9strip;deput 0deputis;deriv 9infer;derogatori 9disparag;descend 9fall;descent \
9extract;describ 8draw 9report;deserv 9merit;design 8plan;desir 9want;desper 9urgent;despic 9sordid 9vile;desp\
is 9disdain 9scorn;despit 9disdain;despot 8tyrann 9tyrant;destabil 0destabilis;destin 8intend 9doom;destini 9f\
ate;destitut 9poverti;destroi 7wreck 9ruin;destruct 8devast;detach 8insul 9disengag 9isol;detail 8item 8point;\
detain 7jail;detect 9discov 9find 9notic 9observ 9spot;deter 9deterr 9discourag 9dissuad;deterior 8devolv 9wor\
sen;determin 7identifi 8influenc 8set 8shape 9find;deterr 9disincent 9impedi;detest 9hate 9loath 9odiou 9repul\
s;deton 9explod 9explos;detractor 9disparag;devast 9ravag 9wither;develop 8grow 8growth 9evolut 9evolv;deviat \
9differ 9diverg 9divert;devil 0devilis;devis 9fashion 9forg 9formul 9invent;devout 9religi;diagnos 9diagnosi;d\
ialog 0dialogu;dialogu 9negoti 9talk;diatrib 9fulmin;dictatorship 9totalitarian;die 7kill 9expir 9perish;diffe\
r 7vari 7variou 8diverg 9otherwis;differenti 9distinct 9distinguish;difficult 9difficulti 9hard 9tough;difficu\
lti 8troubl;digit 0digitalis 0digitis;diminish 9lessen 9weaken;dire 9frighten 9horrif 9terribl;direct 8guidanc\
 8instruct 8send 8target 9forthright 9frank 9straight 9wai;directli 9immedi 9straight;disabl 9handicap;disadva\
ntag 9disfavor;disaffect 9rebelli;disagr 9discrep 9dissens 9disson;disappear 9vanish;disappoint 9foil 9frustra\
t 9thwart;disarm 9disarma;disast 9tragedi;disastr 8fatal;disband 8dissolv;disbelief 9incredul 9skeptic;disburs\
 9expend 9expens;discard 9dispos;discern 9distinguish 9savvi 9understand;discharg 8expel;disciplin 8subject;di\
sclos 9divulg 9expos 9reveal 9uncov;disclosur 9reveal 9revel;discomfort 9uncomfort;disconcert 8upset;discontin\
u 9stop;discord 9dissens 9disson 9strife;discount 9dismiss 9ignor;discourag 8warn 9dismai;discours 9discuss;di\
scov 9find;discrep 8disson 9variant;discriminatori 9prejud;discuss 8word;disdain 9scorn 9spurn;diseas 7infect \
9ill 9sick;disench 9disillus;disengag 9pullout 9withdraw;disentangl 9extric;disfavor 0disfavour;disgrac 9shame\
;disgruntl 9dissatisfi;disgust 9distast 9foul 9sicken;dishearten 9dismai 9dispirit;dishonor 0dishonour 9shame;\
disillus 9disillusion;disinclin 9hesit 9reluct;disinterest 9neutral;disjoint 9illog;disloy 9unpatriot;dismai 8\
horrifi 9dispirit;dismal 8gloomi;dismiss 9disregard 9dissolv 9fire 9ignor 9sack 9termin;disorgan 0disorganis;d\
isown 9repudi;dispatch 9send;dispens 9distribut;displac 9uproot;displai 9expos 9show;disprov 9refut;disput 9qu\
arrel;disqualifi 9unfit;disregard 9ignor;disrupt 9interrupt 9tumultu 9turbul;dissemin 9propag 9spread;dissens \
9disson;dissent 9dissid 9objector 9protest;dissid 9objector 9protest;dissolut 9dissolv;dissolv 9resolv;disson \
9unresolv;distast 9unsavori;distinct 9preemin;distinguish 8recogn 8separ;distort 9falsifi 9warp;distract 9unhi\
ng;distraught 9overwrought;distress 9suffer;distribut 9distributor 9spread;distrust 8suspicion 9mistrust;distu\
rb 8troubl 9upset 9worri 9worrisom;dive 8plung;divers 9varieti;divest 9strip;divid 8separ 9split;divulg 8uncov\
 9expos 9reveal;doctor 9medic 9physician;doctrin 9philosophi;document 9documentari;dodg 8evad 8sidestep 9evas;\
dogmat 0dogmatis;domain 9sphere;domin 8rule 9predomin 9prevail 9reign 9supremaci;donor 9giver 9present;doom 9d\
oomsdai;dorm 9dormitori;doubli 9twice;doubt 8question 9uncertainti;doubtless 9undoubtedli;dous 9duck;downplai \
9minim 9underst;downright 9straightforward;downsiz 9retrench;dozen 9ton;drag 9haul;drama 9plai;dramat 0dramati\
s 9spectacular 9strike;dread 9fear 9frighten 9terribl;drift 9float 9impetu 9strai 9wander;drink 8drunken;drop \
9fall;drub 9trounc;drunken 9intox;dub 9nicknam;duplic 9repeat 9replic;duti 8tariff 9oblig 9respons;dwarf 9over\
shadow;dweller 9inhabit 9resid;dynam 0dynamis;eager 0eagr 8readi 9keen;earlier 9formerli 9previous;earn 8pai 8\
realiz 9profit 9salari 9wage;earthquak 9quak;eas 9facilit 9moder;easi 8simpl 9easili 9relax;eat 9feed;ebulli 9\
exuber;eccentr 9outlandish;echo 8repeat 9resound 9reverber;eclips 9overshadow;econom 0economis 7economi 7finan\
ci;economi 8save;edit 9redact;editori 0editorialis;educ 8teach 9instruct 9train;effect 7impact 9efficaci 9effi\
ci 9outcom 9result;effici 9expediti;effort 9endeavor 9exert;ego 9self;egregi 9flagrant 9glare;elabor 9intric;e\
lat 9gleeful 9uplift;elder 8older;elderli 9older;elect 7reelect 9poll 9vote;elector 9voter;eleg 0elegis;elemen\
t 9factor 9ingredi;elev 9lift 9promot 9rais;elicit 9provok;elimin 8erad 9void;eloqu 9fluent;elud 9evad;embarra\
ss 9obstruct 9stymi;emblemat 9symbol;embodi 9personifi;embolden 9hearten;embrac 9encompass 9hug;embroil 9entan\
gl 9tangl;emissari 9envoi;empath 0empathis 9sympath;empathet 9sympathet;emphas 0emphasis 9stress 9underlin 9un\
derscor;emphat 9unquestion;emploi 9hire 9us 9util;employ 7job 8util 9work;employe 9personnel 9staff 9worker;em\
pti 8hollow 9evacu;enact 9ordain 9passag;enamor 0enamour;encamp 8tent;encount 9meet 9skirmish;encourag 8furthe\
r 9promot;encroach 9infring 9intrus 9invad 9usurp;end 7tip 8goal 9finish 9termin;endang 8expos 9imperil 9jeopa\
rd 9threaten;endeavor 0endeavour 9strive;endors 9ratifi 9second 9support;endow 9gift 9invest;endur 8suffer 9su\
rviv 9toler;enemi 9foe;energ 0energis 9stimul;enforc 9implement 9impos;engag 8hire 8prosecut 9fight 9pursu;eng\
end 9spawn;engin 8technolog;engulf 9immers;enhanc 9improv;enjoi 8love 9relish;enjoin 9injunct 9order;enlist 9r\
ecruit;enmiti 9hostil;enorm 8great 9huge 9immens 9massiv 9tremend 9vast 9wide;enough 9plenti 9suffici;enrag 9f\
uriou 9infuri;enrol 9enter 9recruit 9registr;ensu 9result;ensur 8secur 9guarante 9insur;entail 9mean;entangl 9\
mire;enter 9entranc 9join 9recruit;enterpris 9firm;entic 9lure 9tempt;entir 8exclus 8sole 9entireti 9full 9tot\
al 9whole 9wholli;entranc 9entri;enumer 7list;envis 8see;epicent 0epicentr 7hotb 7hotspot;epidem 7outbreak 7pa\
ndem;epitom 0epitomis;equal 0equalis 9equival 9evenli 9par;equiti 8fair;equival 8tantamount 9par;erad 9obliter\
;erod 9eros;errat 9mercuri 9unpredict;erron 9error 9mistakenli;error 8wrongdo 9fault 9mistak;erstwhil 9former \
9onetim;escal 9intensifi;escap 9flee 9run;eschew 9shun;especi 9except 9notabl 9particular 9particularli 9speci\
al;espous 9marri;essenc 9gist;essenti 9fundament 9indispens;establish 8organ 8prove 8show 9find 9institut 9lau\
nch 9organis;estim 8forecast 9figur 9gaug;etern 0eternalis 0eternis 9forev;ethic 9moral;eulog 0eulogis;euphem \
0euphemis;european 0europeanis;evacu 9purg 9remov;evad 9sidestep 9skirt;evalu 9measur 9rate;evangel 0evangelis\
;event 9incid 9occurr;eventu 9final;everydai 9routin 9unremark;evid 9manifest 9plain 9unmistak;evil 9immor;evo\
k 9provok;exacerb 9worsen;exact 8precis;exactli 9precis;exagger 9hyperbol 9overst;exalt 9laud;exam 8test;exami\
n 7investig 8interrog 8test 9probe 9scrutini 9studi;exampl 9illustr 9instanc;exce 8surpass 9outperform 9outstr\
ip;exceedingli 9extrem;except 8particular 9exclud;excess 8extravag 9extra 9overli 9redund 9surplu 9unreason;ex\
cit 7thrill 8mad 9stimul;exclaim 9proclaim;exclud 9omit;exclus 9sole;excus 9forgiv 9pardon;execut 8perform 9fu\
lfil;exemplifi 9illustr;exercis 9exert 9practic 9workout;exert 9wield;exhaust 9fatigu;exhibit 9exposit;exhort \
9urg;exist 9real;exoner 9vindic;exorbit 9unconscion;expand 7grow 9flourish 9inflat 9thrive;expect 7predict 9ou\
tlook 9prospect 9wait;expel 9oust;expend 9expenditur;expenditur 9outlai 9spend;experi 9experienc;expert 9exper\
tis 9specialist;expir 8pass 9perish 9termin;explain 7sai;explicit 9express;exploit 8tap 9user;explos 9volatil;\
expos 8open 8reveal 8unmask 9uncov;express 8show 9utter;extend 9lengthi 9prolong 9protract;extens 8wide 9larg;\
extern 0externalis 7foreign;extol 9prais;extra 9surplu;extract 9infus;extrapol 9infer;extrem 9highli;extremist\
 7milit 7terrorist 9radic;eyewit 7wit;fabric 9fiction 9invent 9manufactur;fabul 9mythic;facil 9instal;factor 0\
factoris 8ingredi;factori 7plant;faculti 8staff;fail 9neglect 9weak;fairli 8somewhat 9moder 9pretti;faith 9rel\
igion;fake 9phoni 9sham;fals 9incorrectli;falsehood 9untruth;falter 9hesit 9stumbl 9waver;fame 9famou;famili 9\
household 9inherit;familiar 0familiaris;famin 9hunger 9starvat;famou 9notabl 9note;fanat 9rabid;fantas 0fantas\
is 9fantasi;fantast 9howl 9terrif 9tremend;farc 9travesti;farther 9further;fascin 9intrigu;fashion 9manner 9st\
yle 9wai;fast 9quick 9rapid 9speed 9swift;faster 9quicker;fastest 9quickest;fatal 9lethal;fathom 9penetr;fatig\
u 9weari;fault 9flaw 9mistak;favor 0favour 8prefer;favorit 0favourit 8pet;fear 9worri;fearless 9unafraid;feasi\
bl 9viabl 9workabl;feckless 9inept;feder 0federalis;feel 8find 9impress 9notion 9sens;feign 9pretend 9pretens;\
felon 9outlaw;femin 0feminis;feroc 9furi;feroci 9fierc 9furiou;fertil 0fertilis 9prolif;fervent 9fieri;fervor \
0fervour;fever 9feverish;fiber 0fibr;fiction 0fictionalis;fierc 9furi 9furiou 9vehement 9violenc 9violent;figh\
t 8oppos 8struggl;figur 9number 9reckon;film 9movi 9pictur 9shoot;filthi 9foul;final 0finalis 9last 9ultim;fin\
anc 9fund;financi 9fiscal;find 8see 9locat 9notic 9observ;fine 9okai;fire 9flame 9sack;firefight 9skirmish;fir\
m 9firmli 9sound 9steadfast 9unwav;firmli 9steadfastli;fit 8suit;fix 9mend 9repair;fixat 9obsess;flagrant 9gla\
re;flame 9fuck;flashpoint 9hotspot;flavor 0flavour;flier 9flyer;flight 8fly;flimsi 9unconvinc;flip 9toss;flirt\
 9flirtat 9toi;flog 9lambast 9lash 9trounc;flood 9inund;flourish 9thrive;flow 8stream;flu 9influenza;fluctuat \
9vacil 9variat 9waver;fly 7hover;focal 0focalis;fog 9foggi;foil 9thwart;folli 9unwis;follow 9next;foment 8inst\
ig;fool 9sap 9sucker;foolish 9unwis;footbal 9player 9soccer;forbid 8prevent 9interdict 9outlaw 9prohibit;forc \
7troop 8personnel 8push 8strength 8violenc;forecast 9predict;foreclos 9forestal 9preclud;forego 9forgo 9waiv;f\
oreshadow 9presag;forestal 9preclud 9prevent;forfeit 8forgo 9waiv;forg 9invent;forgiv 9pardon;forgo 9waiv;form\
 9kind 9shape 9sort;formal 0formalis 9offici;former 9onetim 9sometim;formerli 9onc;formid 8tough;formul 9inven\
t;formula 9recip;forthcom 9upcom;forthright 9frank 9outspoken;fortifi 9strengthen;fortun 9luck;forward 8furthe\
r 8readi;fossil 0fossilis;foster 9further;foul 9nasti 9pollut;fractiou 9testi;fragil 8tenuou;fragment 0fragmen\
tis;frai 9scratch;framework 9model;frank 9outspoken;frankli 9honestli;frantic 9frenet;fratern 0fraternis;fraud\
 8fraudul 9hoax;freak 9monster;frenzi 9furi 9hysteria;frequent 9oft 9often;freshli 9newli;freshman 9newcom;fre\
t 9fuss;frighten 9horrend 9horrif 9scare 9terribl;fring 9outskirt 9peripheri;fruitless 9futil 9vain;frustrat 9\
thwart;fuck 9screw;fulfil 8meet 9satisfi;full 8fulli 9total;function 8purpos 8role 8serv 9oper;fund 9monei;fun\
dament 9kei;funni 7strang 9laughabl 9peculiar;furi 9hysteria 9rage;furiou 9infuri;further 8promot;furthermor 9\
moreov;fuse 9merg;fuss 8squabbl;futil 8meaningless 9ineffectu 9vain;ga 9gasolin;gaff 9slip;gai 8homosexu 9sunn\
i;gain 8increas 8profit 8reach 8win 9get 9obtain 9receiv;gall 9irk 9vex;galvan 0galvanis 9inspir 9startl;gambi\
t 9ploi;gambl 9game 9risk;game 9match;gap 8spread 9open;gaze 9stare;gender 9sexual;gener 0generalis 9mostli;ge\
net 9transmit;gentl 9mild;genuin 9liter 9realli 9truli;gestat 9pregnanc;get 9obtain 9receiv;giant 9titan;giddi\
 9silli;gift 9give 9talent;gigant 9mammoth;gist 9inward;give 8hold 8pai 9offer 9provid 9suppli 9yield;glad 9ha\
ppi;glamor 0glamoris 0glamour 0glamouris;glanc 9glimps 9peek;glee 9gleeful;global 0globalis 9internation 9worl\
d 9worldwid;gloomi 9somber;glorifi 9laud;goad 9prod 9spur 9urg;goal 9object 9target;goofi 9silli;govern 8order\
 8rule 9regim 9regul;grad 9graduat;grade 8level 9tier;grand 7impress 8magnific 9vast 9wide;grandios 9rhetor;gr\
andma 9grandmoth;grant 8subsid;grappl 9wrestl;grasp 9savvi;gratifi 8indulg 9satisfi;grave 8seriou 9grievou 9so\
ber 9tomb;great 8immens 8vast 9heavi;greet 9salut;grief 9heartbreak;griev 9mourn 9sorrow;grievanc 9grudg;griev\
ou 8seriou;grim 9grisli 9inexor 9rigor 9unforgiv;grin 9smile;grisli 9gruesom;groceri 9market;groom 9train;grou\
ndless 9unfound;group 7organ 7team;grow 9growth 9increas 9rise;grower 9raiser;growth 9increas 9matur;gruel 0gr\
uell;gruesom 9lurid;grumbl 9mutter 9rumbl 9scold;guarante 8insur 8secur;guard 9protect;guerrilla 9irregular;gu\
ess 8specul 9imagin 9opin 9reckon 9suppos 9think;guid 9maneuv 9steer;guidanc 9steer;guis 8pretens 9pretext;gun\
fir 9gunshot 9shoot;gunman 8shooter;gunshot 9shoot;haemorrhag 0hemorrhag;haggl 9wrangl;halfwai 9midwai;hallmar\
k 9trademark;halt 9stop;hamlet 9villag;hammer 7sledgehamm 8pound;hamper 8hinder 9shackl;handgun 9pistol;handl \
9treat 9treatment;hapless 9miser 9pathet;happen 8pass 9occur 9occurr;harass 9hassl 9molest 9plagu;harbing 9pre\
cursor;harbor 0harbour;hard 8rigor 9tough;harden 9solidifi;hardli 9scarc;harm 9hurt 9impair 9injuri 9trauma;ha\
rrow 9tortur;harsh 8rough;hasten 9rush;hasti 9precipit;hate 9hatr;haunt 9obsess;hawkish 9milit;hazard 9jeopard\
i 9peril 9risk 9riski;head 8lead 9leader;headach 9worri;heal 9mend 9remedi;heap 9pile;hear 8learn 8listen 8see\
;heart 9nerv;heartbeat 9puls;heat 9hot 9warm 9warmth;heavi 8thick;hefti 9massiv;height 9peak;help 9serv;henc 9\
therefor;hesit 9paus 9reluct 9waver;heterosexu 8straight;hiatu 9respit;hideou 9horrif;highlight 9spotlight;hig\
hwai 7road;hike 9increas 9rais;hinder 9imped 9obstruct 9stymi;hint 9suggest;histori 7record;histrion 9theatric\
;hit 7punch 8reach 9strike;hold 8maintain 8support 9keep 9properti 9retent;holidai 9vacat;holler 9yell;hollow \
8insincer;home 7resid 9hous 9household;homework 9prep;homicid 9kill 9murder;homogen 0homogenis;honest 8reliabl\
 9honesti 9honor;honor 0honour 8respect 9reward;hope 7want;horrend 9horrif 9terribl;horribl 9horrifi;horrif 9o\
utrag 9terribl;hospit 0hospitalis;hotb 9hotspot 9stronghold;hotspot 9stronghold;hous 7resid;hover 9vacil;howev\
 9nevertheless 9nonetheless 9notwithstand;howl 9wail;hug 9kiss;huge 9immens 9larg 9massiv 9vast;human 0humanis\
 9man;humanitarian 9improv;humankind 9mankind;humbl 9humil 9humili 9obscur 9unimport;humor 0humour 9mood;hunch\
 9suspicion;hunger 9hungri 9starvat;hungri 9long 9yearn;hurri 9speed;hurt 9injur 9injuri 9pain 9wound;husband \
7spous;hybrid 0hybridis;hygien 0hygienis;hyperbol 0hyperbolis;hypocrit 9phoni 9pretend;hypothesi 9theori;ideal\
 0idealis;ident 9indistinguish 9individu;idiot 8ludicr 9laughabl 9moron 9preposter 9ridicul;idol 0idolis;ignor\
 9snub;ill 9poorli 9sick;illeg 0illegalis;illegitim 8unlaw;illus 9semblanc;imag 9imageri 9imagin 9photo 9photo\
graph 9pictur;imagin 8think 9invent;immedi 9instantan 9instantli 9promptli;immens 9massiv 9vast 9vastli 9wide;\
immers 9plung 9submerg;immigr 9migrant;immin 9impend;immun 0immunis 8resist;impass 9stalem 9standstil;impati 9\
restless;imped 9obstruct;imperil 9jeopard 9menac 9threaten;imperson 9portrai;implaus 9incred 9unbeliev;impli 8\
mean;implic 8signific;implor 9prai;import 9kei 9signific 9vital;impos 9inflict;imposs 9inconceiv 9unimagin;imp\
ot 9powerless;impoverish 9poor;impract 9visionari;impress 9notion;imprison 9incarcer 9jail;improb 9unlik;impro\
mptu 8spontan;improp 9improprieti 9unlaw;improv 0improvis 7reform;impuls 9whim;inaccess 9unavail;inadequ 9uneq\
u;inadequaci 9insuffici;inappropri 9unworthi 9wrong;incarcer 9jail;incendiari 8inflammatori;incens 9infuri;inc\
ent 9induc 9motiv;incid 9occurr;incit 9instig 9motiv 9prompt 9provok;inclin 8lean 9tend 9tendenc;incompat 9inc\
onsist 9repugn;incomplet 9raw;incomprehens 9inexplic;inconceiv 9unimagin;incorpor 9merg;incorrect 9wrong;incor\
rectli 9wrongli;increas 9rais 9rise;increasingli 9progress;incred 9unbeliev;incredul 9skeptic;incumb 9officeho\
ld 9tenur;incurs 9penetr;indefens 9unten;index 9indic;indic 8point 8signal 8suggest 9show;indign 9outrag;indis\
pens 9vital;individu 0individualis 9mortal 9person 9separ 9singl 9somebodi 9someon 9soul;indoor 9insid;induc 9\
persuad;industri 0industrialis 7sector 8manufactur;ineffect 8ineffici 9ineffectu;inept 9slow;inescap 9inevit 9\
unavoid;inevit 9necessarili 9unavoid;inexor 9intransig 9unforgiv;inexperi 9inexperienc;infam 9notori;infect 9p\
athogen 9transmiss;inflammatori 9instig;inflex 9rigid 9uncompromis;inflow 9influx;influenc 8shape;info 9inform\
;infract 9misdemeanor 9violat;infrequ 9rare;infring 9violat;ingest 9intak;inhabit 9live 9popul 9resid;initi 0i\
nitialis 7origin;injur 9wound;injuri 9trauma 9wound;injustic 9unfair 9unjust;inmat 9prison;innoc 9natur;innov \
9introduc 9invent;inquir 9question 9wonder;inquiri 9investig 9probe 9queri 9question;insan 9mad;insecur 9unsaf\
;insert 8introduc 9tuck;insid 9within;insidi 9pernici;insignific 9peanut;insinu 9intim;inspect 8visit;inspir 8\
instig 8prompt;instabl 8unstabl;instal 7set;instantli 9promptli;instead 9rather;instig 9provok;institution 0in\
stitutionalis;instruct 7order 9teach;instructor 9teacher;instrument 8tool;insul 9isol;insurg 9rebel 9subvers;i\
ntegr 9uniti;intellectu 0intellectualis 9ration;intend 8mean;intent 9know 9purpos;interdict 9prohibit;interest\
 9involv 9sake;interf 9meddl;interfer 9interven 9intervent;interim 9meantim;interior 0interioris;intermedi 9in\
termediari;intermediari 9mediat;intern 0internalis;internation 0internationalis;internet 9web;interpret 8read \
9render 9translat;interrupt 8suspens;intertwin 9lace;intoler 9unbear;intox 9uplift;intrus 9invas;inund 9overfl\
ow 9swamp;invalid 9nullifi 9quash 9void;invalu 9valuabl;invect 9vitriol;investig 9probe;involv 9mire 9particip\
 9regard 9requir;irrespect 9regardless;irrit 9rile;islam 0islamis;islamist 9jihadist;issu 7provis 8releas 8sub\
ject 8topic 9issuanc 9matter 9problem 9publish 9question;item 0itemis 8point;iter 9restat;jab 9poke 9vaccin;ja\
il 9prison;jeopard 0jeopardis 9stake 9threaten;jeopardi 9peril 9risk;jet 9plane;jibe 9match;job 9occup 9posit \
9post 9task;joi 8pleasur;join 9link;journalist 9report;journei 8travel;jubil 9rejoic;judgement 9judgment;judgm\
ent 8mind;jump 8rise 9leap 9spring;junctur 9occas;junta 9regim;juri 8panel;jurisprud 9law;justifi 9vindic;keep\
 8prevent 9maintain 9preserv 9retain;kei 9vital;kid 9minor 9youngster;kill 9murder 9slai;kilomet 0kilometr;kin\
d 7type 9sort;kindergarten 7preschool;knife 8stab;know 8learn;kudo 9prais;label 9pronounc;labor 0labour;lack 8\
miss 9shortag;lacklust 0lacklustr;lai 9place 9put 9set;lambast 8reprimand 9rebuk 9scold 9trounc;languag 8word;\
larg 9mostli;lash 9trounc;last 7past 7yesterdai;late 9recent;later 0lateralis 9subsequ;latin 0latinis;laugh 9l\
aughter;laughabl 9ludicr 9preposter 9ridicul;launch 9start;lavish 9luxuri 9shower;law 9legisl 9polic;lawfulli \
9legal 9legitim;lawmak 9legisl 9parliamentarian;lawsuit 9suit;lead 8leav 8result 8run;leader 9leadership;lean \
8slant 8tend 9poor 9propens 9tendenc 9thin 9tilt;learn 8see 8studi;leas 9rent 9rental;leav 8result;leeri 9susp\
ici 9wari;legal 0legalis;legisl 9parliamentarian 9pass;legitim 0legitimis;lend 9loan;length 7long;lengthi 9pro\
long 9protract;let 9permit;letter 9missiv;level 8point 9tier;lewd 9salaci;libel 9slander 9vilifi;liber 0libera\
lis 8progress;licenc 0licens;licens 8permit;life 8lifetim 9live;lift 8repeal 9rais;like 9probabl;likewis 9simi\
larli;limbo 9oblivion;limelight 9spotlight;limit 9restrict 9throttl;limitless 9unlimit;linchpin 9mainstai;line\
 7lineup;link 8tie 9relat;lionis 0lioniz;liquid 0liquidis;liter 0literalis 0litr;litig 9sue;littl 8slight 9sma\
ll 9tini;live 8livelihood 9popul 9surviv;loath 9reluct;local 0localis 9neighborhood;locat 9place 9situat;lofti\
 9soar;long 7prolong;look 9search 9seem;loosen 8relax;loot 9robberi;lose 9loss;loser 9nonstart;lot 9mass 9pile\
 9plenti 9spate;loud 8loudli;lousi 9repuls 9rotten;lower 9reduc;loyalist 9stalwart;ludicr 9preposter 9ridicul;\
lukewarm 9tepid;luminari 9notabl;lunat 9madman;lunch 9luncheon;lurch 9reel;lyric 9word;mad 8rabid 9unhing;madm\
an 9maniac;magnat 9mogul 9tycoon;magnet 0magnetis;mail 9post;main 9primari 9princip;mainli 9primarili;maintain\
 8wield 9preserv 9retain 9sustain 9uphold;mainten 9upkeep;maker 8manufactur;malais 9uneas;malevol 9malic 9mali\
gn;malic 9malici 9spite;malign 9smear;manag 9trainer;mandat 8mandatori;maneuv 8tactic 9steer;manner 9style 9wa\
i;manufactur 9produc;margin 0marginalis;mark 8score;market 9marketplac 9sell 9seller 9vendor;marri 9wed;marria\
g 8wed;marshal 9mobil;martyr 0martyris;marvel 9wonder;masculin 0masculinis;mask 9screen;mass 9spate;massacr 9s\
laughter;massiv 9vast;mastermind 9orchestr 9organ;mate 9pair 9teammat;materi 0materialis 9physic 9stuff;matern\
 9pregnanc;math 9mathemat;matter 8subject 9problem 9question 9topic;maxim 0maximis;mayb 9perhap 9possibl;meage\
r 0meagr 9poor;mean 9signifi 9wai;meander 9wander;meaningless 9nonsens;meantim 9meanwhil;measur 8step;mechan 0\
mechanis;meddl 9tamper;mediaev 0mediev;medic 9physician;meet 8satisfi;melt 9thaw;membership 8rank;memo 9memora\
ndum;memor 0memoris 9unforgett;memori 0memorialis 7recollect 9rememb;menac 9sinist 9threat;mend 8restor 9repai\
r;mention 9note 9refer 9remark;mercer 0merceris;merchandis 9product;merciless 9ruthless;mere 9simpli;merg 9mix\
 9unifi;merit 9virtu;metastas 0metastasis;meter 0metr;metric 0metricis;metro 8underground 9subwai;mic 9microph\
on;middai 9noon;militar 0militaris 9mobil;militia 7militiaman;mind 9psych;mindset 9outlook;miniatur 0miniaturi\
s;minim 0minimis 9minimum 9underst;minu 9subtract;minut 9transact;misbehavior 0misbehaviour 9misde;misconduct \
8mishandl 8wrongdo 9mismanag;misconstru 9misunderstand;misdemeanor 0misdemeanour 9violat;misdirect 9misguid 9m\
ismanag;miser 9miseri 9poor;misgiv 9qualm;misguid 9mislead;mishandl 9mismanag;misidentifi 9mistak;misinform 9m\
islead;missil 9projectil;mission 7oper;mistak 9misunderstand;mistrust 8suspicion;mix 9mixtur;mixtur 9varieti;m\
ob 9rabbl;mobil 0mobilis 8ralli;mode 9style 9wai;moder 8somewhat 9modest 9pretti;modern 0modernis;modifi 9qual\
ifi;mogul 9tycoon;mollifi 9placat;monarch 9sovereign;monet 0monetis;monger 9peddl;monik 9nicknam;monologu 0mon\
ologuis;monument 0monumentalis;moral 0moralis;morass 9quagmir;mortal 9person;motiv 9prompt;motor 0motoris;mour\
ner 9sorrow;move 7push 7shift 7transfer 7transport 9reloc 9travel;movi 9pic;muddl 9smother;mull 9muse 9ponder \
9specul;multin 9transnat;multipl 8numer;mum 9silent;mundan 9ordinari 9unremark;munit 9weaponri;murder 9slai;mu\
se 9specul;mute 8quiet 9silent 9subdu;mythic 0mythicis;mytholog 0mythologis;nab 9nail;nag 8scold;naiv 9naivet;\
nake 9nude;narcot 0narcotis;narr 9stori;narrat 9recount 9storytel;narrow 8slim;nation 0nationalis 9nationwid;n\
atur 0naturalis;navig 8sail 9pilot;nearli 9virtual;neat 9tidi;necess 9requir;necessari 9requir;necessit 9requi\
r;nefari 9ugli;negoti 9talk;neighbor 0neighbour;neighborhood 0neighbourhood;neophyt 9newcom;nerd 9wonk;neutral\
 0neutralis;nevertheless 9nonetheless 9notwithstand;newspap 9paper;night 9nighttim;normal 0normalis 9normalci \
9regular 9typic 9usual;notabl 8unusu 9note 9noteworthi 9particularli;note 7sai 8notic 9observ 9remark;noth 9ze\
ro;notic 8notif 9observ;notif 9present;notion 9specul;novel 0novelis;now 9present;nudg 9prod;nullifi 9quash 9v\
oid;numer 9sever 9variou;oath 9swear;object 9target;objection 9offens;oblig 7requir 9respons;obscen 9salaci;ob\
scur 9unimport 9vagu;observ 9perceiv 9remark 9respect 9watch;obsess 9preoccupi;obstruct 9stymi;obtain 9receiv;\
obvious 9patent 9plainli;occupi 9resid;occur 8pass;oddli 9strang;offenc 0offens;offend 8violat;offer 8volunt 9\
provid 9suppli;offic 8role 9officehold 9policeman;offici 0officialis;oft 9often;often 9oftentim;oil 9petroleum\
;omin 9sinist;onetim 9sometim;oper 8run 8work 9surgeri;opin 9reckon 9think;opinion 8rule 8view 9sentiment;oppo\
n 8opposit 9oppos 9resist 9rival;oppos 9resist;opposit 9resist;oppress 9persecut 9subjug 9suppress 9tyrann;opt\
 9prefer;optim 0optimis;option 9select;orbit 9revolv 9satellit;ordin 9regul;ordinarili 9usual;organ 0organis;o\
rganis 0organiz;orient 0orientalis 8prefer;ostens 9seemingli;ostrac 0ostracis;oust 9ouster;outbreak 7pandem;ou\
tcom 9result 9upshot;outdoor 9outsid;outlai 9spend;outlandish 9weird;outlaw 9prohibit;outliv 9surviv;outlook 9\
prospect;outperform 9outstrip 9surpass;output 7product;outrag 8shock 9scandal;outsiz 9overs;outspoken 9vocal;o\
utstand 9promin;outstrip 9surpass;overcom 9overwhelm 9surmount;overhaul 8pass;overlook 9unmark;overrid 9overru\
l 9overturn;overrul 8revers 9overturn;overse 9supervis;oversight 9supervis;overstep 8transgress;overthrow 8ove\
rturn 9subvert;overtur 9prelud;overturn 8revers;ownership 7retent 9possess;oxygen 0oxygenis;pace 9rate;packag \
9parcel 9promot 9public;pact 9treati;paediatr 0pediatr;paediatrician 0pediatrician;paedophil 0pedophil;pai 7re\
fund 8salari 8wage;paint 9pictur;palat 0palatalis;palpabl 9tangibl;panic 9terror;panick 9terrifi;paramount 9pr\
edomin;parcel 8tract;pare 8peel 8trim 9shave 9whittl;parlor 0parlour;parol 9password;part 8partli 8region 8rol\
e 8share 9portion;parti 7side;partial 9partli;particip 9player;particular 0particularis 9special 9specif;parti\
cularli 9special;partner 9spous;pass 8surpass;passag 9transit;patent 9plainli;path 9rout 9wai;patron 0patronis\
 9sponsor;pattern 9practic;pavement 9sidewalk;payer 7taxpay;peak 9summit 9top;peel 9shed;pelt 9pepper;pen 9wri\
te;penal 0penalis 9penalti 9punish;penalti 9punish;penchant 9predilect;peopl 7popul 7public;percent 9percentag\
;percentag 7proport 8share;perfectli 9utterli;perhap 9possibl;peril 9precari 9risk 9riski;period 7time;permeat\
 9pervad;pernici 9toxic;perpetu 9prolong 9protract 9unend;perplex 9puzzl;persist 9prevail 9relentless;person 0\
personalis 9somebodi 9someon 9soul;persona 9role;personnel 9staff 9worker;perspect 9posit 9view;persuad 9swai;\
pertain 9refer 9relat;petit 9request;petti 9trivial;pharmaceut 9pharmaci;phase 9stage;phenomenon 7result;philo\
soph 0philosophis;phone 9telephon;photo 9photograph 9pictur;photograph 9pictur;phrase 9word;pick 9select;pictu\
r 8see 8video;pile 8stack;piss 9rile 9smash 9wee;placard 9poster;place 8set 9posit 9put 9spot;placement 9posit\
;plagiar 0plagiaris;plain 9unmistak;plan 7project 7schedul 9program;plastic 0plasticis;pledg 9promis 9vow;plig\
ht 9predica;plural 0pluralis;pm 9premier;pocketbook 9wallet;pol 9politician;polar 0polaris;politic 0politicis;\
politician 9statesman;poll 7survei 9vote;ponder 9reflect 9specul;poor 9poverti;popul 7public 7resid;popular 0p\
opularis;porn 9pornographi;portend 9presag;portrait 9portray;pose 8present 9sit;posit 8statu 8view 9post 9post\
ur 9situat;possibl 7prospect 8potenti 8theori;post 9poster;postpon 9shelv;pot 9toilet;potent 9powerfulli;powde\
r 0powderis;powerfulli 8strongli;practic 9rehears;precari 9uncertain 9uncertainti 9unstabl;precaut 9safeguard;\
preced 9prioriti;precipit 7rain 7rainfal 9steep 9sudden;preclud 9prevent;predict 9prognost;predomin 9preval;pr\
efer 9tast;prei 9target;prepar 8set 9readi;prepared 9readi;preposter 9ridicul;prerequisit 9requir;prerog 9priv\
ileg;present 8show 9shortli 9soon;preserv 9restor 9retain 9save 9uphold;press 9urgent;pressur 0pressuris;prete\
nc 0pretens;pretend 9pretens;pretti 8somewhat;prevail 8triumph;primari 9princip;primarili 9princip;primit 9rud\
e;principl 8rule;print 9publish;priorit 0prioritis;prise 0prize;privat 0privatis;pro 9profession;problem 8trou\
bl 9question;procedur 9process;process 9treat;prod 9spur 9urg;prof 9professor;profession 0professionalis;progr\
am 0programm 9schedul;prohibit 9veto;projectil 9rocket;prolong 9protract 9sustain;promin 9salient;promis 9vow;\
promot 8push 9public;prompt 8suggest;promptli 9quick 9quickli;propens 9tendenc;proper 9proprieti;propos 9sugge\
st;prosper 9success;protect 9safeguard;protest 7protestor 7ralli;protrud 9start;prove 8show;provid 9render 9su\
ppli 9supplier;provis 9suppli;provision 9tent;public 0publicis;publish 8releas;pupil 9student;pure 9strictli;p\
urportedli 9supposedli;purpos 8role;pursuit 9quest;put 9set;quash 9subjug;quell 9squelch 9stifl 9suppress;quer\
i 9question;quest 9seek;quibbl 8squabbl;quick 8quickli 9rapid 9speedi 9swift;quickli 7soon 9rapidli 9swiftli;q\
uit 9resign;race 9rush 9speed;rack 8wrack;radic 9ultra;radio 9wireless;railroad 9railwai;rain 9rainfal;rambl 9\
wander;rancor 0rancour 9resent;random 0randomis;rank 8rate;rant 9rave;rapid 9speedi 9swift;rapidli 9swiftli;ra\
re 9rariti 9seldom;rash 9reckless;rate 9valuat;ratifi 9sign;ration 0rationalis;raucou 9rowdi;reach 8stretch;re\
act 9respond;reaction 9respons;reader 9subscrib;reaffirm 9reassert;real 9realiti;realis 0realiz;realiti 9world\
;realiz 8see 8understand 9recogn;realli 9truli;reassess 9reevalu;reassign 9transfer;rebellion 9revolt 9upris;r\
ebuild 9reconstruct;rebuk 9reprimand 9reproach 9scold 9trounc;rebut 9refut;recal 9recollect 9rememb;recant 9re\
tract;recaptur 8retak;reced 9retreat 9withdraw;receipt 9revenu;receiv 8recipi;recept 8respons;reckon 9think;re\
cogn 0recognis;recoil 9winc;recollect 9rememb 9remembr;recommend 9urg;reconstitut 9restructur;recount 9tell;re\
coup 9reimburs;recov 9regain 9retriev;recur 9repeat;redact 9revis 9rewrit;redeem 8save;redo 9remak;reduc 8trim\
 9reduct;reel 9spin 9stagger;reestablish 9reinstat;reexamin 9review;refer 8relat;refere 9review;refil 9repleni\
sh;refug 9safeti;refund 9repai;refus 8reject 8resist;regain 9restitut 9restor;regard 8see 9view;region 9zone;r\
egress 9revert;regret 8sorrow;regrett 9unfortun;regul 9rule;regular 0regularis 9typic 9usual;reinforc 9strengt\
hen;reiter 9repeat 9restat;reject 9spurn;relat 7relationship 7ti;relax 8unwind;reliev 8stick;religi 9spiritu;r\
eloc 9resettl;remain 9stai;remaind 9rest;remark 7statement;reneg 9revok;renounc 9resign;renov 9restitut 9resto\
r;rent 9rental;renter 9tenant;reorgan 0reorganis 9shakeup;repair 8restor;repeal 9rescind 9revok;repeat 9repeti\
t 9restat;repel 9repuls;repercuss 9reverber;replac 9substitut 9supersed 9supplant 9surrog 9switch;repli 9respo\
nd 9respons;report 8stori 8studi;repres 9symbol;repriev 9respit;reprimand 9scold;repris 0repriz;repugn 9repuls\
;rescind 9revok;rescu 9save;research 9studi;resid 7suburbanit;resign 9surrend 9vacat;resist 8withstand;resolv \
8settl;reson 9reverber;restart 9resum;restitut 9restor;restiv 9skittish;restrain 9retic;result 8solut 9upshot;\
resuscit 9reviv;retali 9reveng;retir 9withdraw;retreat 9withdraw;retribut 8vengeanc;return 8revert;reveal 8unc\
ov 9revel 9tell 9unveil;revers 9setback;revil 9vilifi;revis 9rewrit;revit 0revitalis 9reviv;revolt 9upris;rewa\
rd 9wage;ridicul 8silli;rigor 0rigour 9strict 9stringent 9valid;rile 9roil 9vex;riot 7violenc 9unrest;rip 8tea\
r;rise 7skyrocket;ritual 0ritualis;road 9rout 9street;roadsid 9waysid;roam 9wander;roar 9thunder;roil 9turbul;\
roll 8wrap;roman 0romanis;root 9sourc;rous 9stir;rubber 0rubberis;ruin 9wreck;rumor 0rumour;run 8work;rush 9sp\
eed;saber 0sabr;sabotag 9undermin;sad 8sorri 9unhappi;safeti 7secur;sai 7speak 7state 7tell;salari 9wage;salut\
 9welcom;salvag 9save;salvo 9vollei;sane 9sensibl;sanit 0sanitis;satir 0satiris;savag 9viciou 9vicious;save 9s\
pare;savior 0saviour;savvi 9understand;scandal 0scandalis 9shock;scarc 9scarciti;sceptic 9skeptic;scheme 9stra\
tegi;scholar 9student;scold 9trounc;scorch 9sear;scour 9scrub;scrambl 8struggl;scrap 9trash;scream 9screech 9s\
hout 9shriek 9yell;screech 8whine;screen 8test 9show;scrutin 0scrutinis;scuffl 9shambl 9tussl;seam 9wrinkl;sea\
rch 9seek;second 9secondli;section 0sectionalis;secular 0secularis;see 8understand 8wit 9view 9watch;seek 9try\
;seller 9vendor;send 8ship;sensit 0sensitis;sentiment 0sentimentalis 0sentimentis 8view;separ 8split;seri 8ser\
ial;serial 0serialis;sermon 0sermonis;serviceman 9soldier 9troop;set 8specifi;settlement 9villag;sever 0severa\
lis 9variou;sexual 0sexualis;shadi 9shadowi 9suspici;shadow 9tail;shake 9shaki;shaki 9wobbl;sharp 8sharpli;she\
d 8throw;shift 8switch 8transform;ship 8transport 9vessel;shop 9store;shortag 9shortfal;shortli 9soon;shout 9y\
ell;shriek 9shrill;shy 9unsur;sidestep 9skirt;sign 8signal 8subscrib;signal 0signalis;signific 9substanti;sign\
ificantli 7substanti;silli 9wacki;simon 0simonis;singl 9straightforward;singular 0singularis 9uniqu;site 9webs\
it;slap 8smack;slide 9slip;slight 8slim;slightli 9somewhat;slipperi 9tricki;slow 8slowli;small 9tini;smother 9\
suffoc;soar 8surg;sober 9solemn;social 0socialis 9societ;soil 8stain;solar 0solaris;soldier 9troop;solemn 0sol\
emnis;solid 9substanti;somber 0sombr;somebodi 9someon;someon 9soul;someplac 9somewher;soul 7spirit;sound 9wise\
;soviet 0sovietis;spark 9trigger;spat 9squabbl;speak 8utter 9talk;special 0specialis 9specialti;specifi 9stipu\
l;speciou 9spuriou;specter 0spectr;specul 9suppos 9surmis;speed 9swift;spew 9spit;spirit 0spiritis;spiritu 0sp\
iritualis;spokesman 9spokesperson 9spokeswoman;spokesperson 9spokeswoman;sponsor 8support;spot 9spy;spur 9urg;\
squad 9team;squander 9wast;squash 9squeez;squirm 8wrestl 9twist;stabil 0stabilis 9stabl;staff 9worker;stalem 9\
standstil;stalin 0stalinis;stamp 9stomp;stand 8toler;standard 0standardis;standpoint 9viewpoint;starv 9starvat\
;state 7tell;staunch 9steadfast;steadfast 9unshak 9unwav;steal 9theft;step 8stride;steril 0sterilis;stifl 8str\
angl 9suppress;stigmat 0stigmatis;stimul 9stimulu;stori 9tale;strai 9wander;strain 8stress 9variant;strang 8un\
usu 9unfamiliar;strangl 9throttl;stress 9underlin 9underscor;strictli 9stringent;strident 9vocifer;studi 9surv\
ei;style 9wai;subject 9theme 9topic;submerg 9underwat;subsid 0subsidis;substant 8substanti;suburban 0suburbani\
s;subvert 8undermin;subwai 8underground;suffer 8sustain 9toler 9woe;sulli 9taint 9tarnish;summar 0summaris;sum\
mer 0summeris;superintend 9supervis;supplant 9usurp;support 8sustain;suppos 9think;surreptiti 9undercov;suspec\
t 8suspici;suspici 9wari;sustain 9uphold;swai 8swing;swarm 9teem;swerv 9veer;symbol 0symbolis;sympath 0sympath\
is;system 0systemis;systemat 0systematis;tactic 7techniqu;tantal 0tantalis;tap 8wiretap;tape 8videotap;task 7w\
ork 9undertak;taunt 9teas;tax 9taxat;tear 9water;technic 9technolog;teen 9teenag;telecom 9telecommun;televis 8\
video;tempor 0temporis;tender 0tenderis;tens 9tension;terribl 7tragic 8unspeak;terrif 9tremend;territori 0terr\
itorialis;terror 0terroris;test 8trial;testi 9touchi;thaw 9warm;theater 0theatr;theme 9topic;theolog 0theologi\
s;theoris 0theoriz;theorist 9theoriz;therefor 9thu;thrash 9trounc;tire 8weari;top 7upper;total 0totalis 9wholl\
i;totalitarian 9tyranni;tout 9vaunt;town 9township;track 9trail;traitor 9treason;trampl 9tread;transgress 9vio\
lat;transmiss 9transmit;traumat 0traumatis;tribal 0tribalis;triumph 9victori 9win;triumphant 9victori;trivial \
0trivialis;trounc 9vanquish 9whip;tumor 0tumour;tumult 9uproar;tumultu 9turbul 9uproar;turmoil 9upheav;turnabo\
ut 9turnaround;turnout 9widen;typic 9usual;tyrann 0tyrannis;ugli 9vile;unaffect 8unmov;unambigu 9unequivoc;una\
uthor 0unauthoris;unbalanc 9unhing;uncertain 9uncertainti 9unsur;unchalleng 9undisput;uncomfort 8uneasi;unconv\
ent 8unlaw;uncorrobor 9unsubstanti;undecid 9unresolv;underlin 9underscor;undermin 9weaken;uneas 9uneasi;unequ \
0unequal 0unequalis;unfair 9unjust;unfavor 0unfavour;unfound 9unwarr;unfulfil 9unreal;unharm 9unscath;unidenti\
fi 9unnam;unifi 9unit;uniform 0uniformis;unimagin 9unthink;union 0unionis;uniqu 9unparallel;unit 0unitis;unive\
rs 0universalis 9world;unknown 8unnam;unnerv 9unsettl;unpredict 8volatil;unreal 0unrealis;unresolv 9unsolv;unr\
est 9violenc;unsavori 0unsavouri;unshak 9unwav;unsubstanti 0unsubstantialis;upset 9worri;urban 0urbanis;us 9ut\
il;usag 9util;usurp 9violat;util 0utilis;vacanc 8void;vacil 9waver;vacuum 8void;valor 0valour;vandal 0vandalis\
;vapor 0vaporis 0vapour 0vapouris;vast 9wide;venom 9virul;verbal 0verbalis;verifi 9voucher;viabl 9workabl;vict\
im 0victimis;viewer 9watcher;vigor 0vigour;visit 9visitor;visual 0visualis;vital 0vitalis;vitamin 0vitaminis;v\
ocal 0vocalis;volatil 0volatilis;vulgar 0vulgaris;waffl 9waver;want 9wish;war 9warfar;wealth 9wealthi;western \
0westernis;whatev 9whatsoev;winter 0winteris;wisdom 9wise;woman 0womanis;world 9worldwid;worri 9worrisom;wors \
8worsen;worship 9worshipp";

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
ithhold withstood withstand wrote write written write men man women woman children child grandchildren grandch\
ild feet foot teeth tooth wive wife housew housewif knive knife thiev thief halv half wolv wolf crise crisi an\
alys analysi hypothes hypothesi these thesi oxen ox mice mous gees goos criteria criterion phenomena phenomeno\
n buse bu gase ga lens len di die dy die ly lie ty tie";
