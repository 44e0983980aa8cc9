// Made by bench/fit/synonyms.ts; do not edit. Derived from WordNet 3.1, Copyright 2006-2011 by Princeton University,
// whose licence and notice are in THIRD_PARTY_NOTICES.md, and from figures of parallel sentences.

/** 1216 pairs of stems: a stem, then those after it in the alphabet. */
// prettier-ignore
export const antonyms =
"\
abil inabl;abl unabl;abnorm normal;abolish establish;abov below;abrupt gradual;absenc presenc;absent present;a\
bsolut rel;absolv blame;absorb emit;abstain consum;abstract concret;abund scarc scarciti;abus disabus;acceler \
deceler;accentu quantit;accept refus reject unaccept;access inaccess;accident deliber;accompani unaccompani;ac\
cord discord;account unaccount;accur inaccur;accuraci inaccuraci;achiev loser;acquaint stranger;acquit convict\
;acquitt convict;act refrain;action inact;activ deactiv dormant extinct inact passiv quiet;actual potenti;acut\
 chronic;add subtract;addit subtract;address unaddress;adequ inadequ;adject substant;admiss inadmiss;admit den\
i exclud reject;adopt biolog nativ;adult juvenil;adulter purifi;advanc back reced retreat;advantag disadvantag\
;affect disaffect unaffect;affili unaffili;affirm neg negat revers;afraid unafraid;ag rejuven young;agit calm;\
agre disagre;agreeabl disagre;agreement disagr;ahead back;alien inalien unalien;align skew;aliv dead;all no so\
me;allow deni disallow;altern direct opposit;amateur profession;ambigu unambigu;amic hostil;ampl meager;analog\
u digit;analyt synthet;ancestor descend;anim unanim;announc unannounc;annual perenni;answer question;antagonis\
t conciliatori;anti pro;apologet unapologet;appeal unapp;appear disappear;applaud boo;appli theoret;appoint di\
sappoint elect;appropri inappropri;approv disapprov;arguabl inargu;arm disarm unarm;armament disarma;arrai dis\
arrai;arriv leav;artifici natur;ascend descend;ascent descent;asleep awak;assail unassail;assembl disassembl;a\
ssent dissent;asset liabil;associ disassoci;attach detach;attack defend;attain unattain;attend miss;attent ina\
ttent;attract repel repuls unattract;attribut predic;atyp typic;audibl inaud;augment diminut;aunt uncl;authent\
 inauthent;author unauthor;automat manual;avail unavail;avoid confront unavoid;avow disavow;awai home;awar una\
war;awkward grace;back front veer;background foreground;backward forward;bad good;badli well;balanc imbal unba\
lanc;bare cover;basic incident;bear bull;beauti ugli;becom unbecom;begin end middl;begrudg wish;behav misbehav\
;believ disbeliev unbeliev;bend straighten;benevol malevol;benign malign;best worst;better wors worsen;bias un\
bias;big littl small;birth death;bisexu heterosexu homosexu;black white;bless curs;blind sight;bloodi bloodles\
s;blur focu;boi girl;boil freez;bold timid;bore interest;born unborn;borrow lend lender;bottom bottomless side\
 top;bounc clear;bound free unbound;bow pluck;boycott patron;brave cowardli timid;break keep make repair;breat\
h breathless;bright dull;brighten darken;broadli narrowli;broken unbroken;brother sister;bui sell;busi idl;cal\
cul incalcul;calm stormi;canni uncanni;capabl incap;capit social;capitalist socialist;captor liber;cardin ordi\
n;care careless;carefulli carelessli;cash credit;center left right;central decentr margin peripher;ceremoni un\
ceremoni;certain uncertain;certainti uncertainti;certifi decertifi;chain unchain;challeng unchalleng;chang sta\
i unchang;characterist uncharacterist;charg discharg;charter unchart;cheap expens;cheapli expens;check uncheck\
;cheer complain depress;child parent;citizen noncitizen;civil incivil uncivil;civilian militari;claim disclaim\
 forfeit;clarifi obfusc;clariti obscur;classif declassif;classifi declassifi unclassifi;clean dirti;clear clou\
di opaqu unclear;close disclos distant open;coars fine;coastal inland;coher incoher;cold hot;collect distribut\
;come go incom;comedi tragedi;comfort discomfort uncomfort;commit uncommit;common individu uncommon;compact lo\
os;compat incompat;compet incompet;competit cooper;complet incomplet;complex simpl simplic;complianc noncompli\
;compliant defiant noncompli;complic simplifi;compound simpl;comprehens incomprehens;compromis uncompromis;con\
 pro;conceal reveal;conceit humil;conceiv inconceiv;concentr dilut distribut eccentr;concept misconcept;concer\
n unconcern;concert disconcert;conclus inconclus;condit uncondit;condition uncondition;confin free invas;confi\
rm unconfirm;conform deviat;connect disconnect unconnect;connot denot;consciou unconsci;conscious unconsci;con\
sequenti inconsequenti;conserv liber wast;consist inconsist;constitut unconstitut;constitution unconstitution;\
constrain unconstrain;construct destruct;consumpt gener;contempt estim;content discont;contest uncontest;conti\
nent intercontinent;continu discontinu sporad;contract expand expans;control uncontrol;controversi uncontrover\
si;conveni inconveni;convent nuclear unconvent;converg diverg;convinc unconvinc;cook raw;cool heat warm;cooper\
 uncoop;coordin subordin;corpor incorpor;correct falsifi incorrect;correctli incorrectli;cosmopolitan endem pr\
ovinci;counterfactu factual;counterfeit genuin;courag cowardic;cover discov uncov;covert overt;covertli overtl\
i;credibl incred;credit debit discredit;creditor debtor;credul incredul;crimin decrimin discrimin;critic prais\
 uncrit;crook straight;cry laugh;curli straight;curv straight;dai night;danger safe safeti;dark light;darken l\
ighten;date undat;daughter son;daunt undaunt;dead live;deaf hear;debilit invigor;decenc indec;decent indec;dec\
id undecid;decis indecis;declar interrog undeclar;declin improv;decreas increas;deduct induct;deep shallow;def\
eat victori;defenc offenc;defend plaintiff prosecut;defens indefens offens prosecut;deficit lead;defin undefin\
;definit indefinit;deflat inflat;defus fuse;dehuman human;dehydr hydrat;delai rush;delic indel rug;demand supp\
li;demilitar militar;democrat undemocrat;demot promot;deniabl undeni;depart stai;depend independ;deposit withd\
raw;depress elat stimul;depriv enrich;deregul regul;deriv inflect;descript prescript;desegreg segreg;desensit \
sensit;deserv undeserv;desir undesir;despair hope;destabil stabil;destabilis stabil;destroi preserv;detect und\
etect;differ equal indiffer same;differenti integr;difficult easi;difficulti eas;dilig neglig;direct indirect \
invers retrograd;directli indirectli;disabl enabl;discharg enlist;disciplin undisciplin;disclos undisclos;disc\
ourag encourag;discret indiscret;discrimin indiscrimin;diseas eas;disembark embark;disenfranchis enfranchis;di\
sengag engag;disentangl entangl;disgrac grace;dishearten hearten;dishonest honest;dishonesti honesti;dishonest\
li honestli;dishonor honor;disincent incent;disinclin inclin;disinfect infect;disingenu ingenu;disintegr integ\
r;disinterest interest;disjoint joint;dislik likabl like;disloc locat;dislodg lodg;disloy loyal;disloyalti loy\
alti;dismantl mantl;dismiss miss;disobedi obedi;disobei obei;disord order;disorderli orderli;disorgan organ;di\
sori orient;disparag flatter;dispassion passion;dispens indispens;displeas pleas;disproportion proportion;disp\
rov prove;disput indisput put undisput;disqualifi qualifi;disreput reput;disrespect respect;dissatisfact satis\
fact;dissatisfi satisfi;disservic servic;dissimilar similar;dissolv solv;disson harmoni;dissuad persuad;distas\
t tast;distinguish indistinguish;distrust trust;diversifi special;divest invest;divid multipli undivid unit;di\
vis indivis;document undocu;domest foreign;domin recess submiss subordin;done undon;doubl singl;dove hawk;dovi\
sh hawkish;down up;downgrad upgrad;download upload;downstair upstair;downstream upstream;downward upward;drama\
t lyric;drunken sober;dry sweet wet;due undu;duli unduli;dull live sharp sharpen;dy nascent;dysphoria euphoria\
;dystopia utopia;dystopian utopian;earli late middl;easi uneasi;east west;eastern western;ebb tide;edit unedit\
;educ uneduc;effect ineffect;effectu ineffectu;effici ineffici;egalitarian elitist;elig inelig;emigr immigr;em\
pir theoret;emploi unemploi;employ employe unemploy;empti fill full;end middl unend;endem epidem;energet letha\
rg;enforc exempt unenforc;enjoi suffer;enrich impoverish;enter exit;equal inequ unequ;equatori polar;equiti in\
equ;equivoc unequivoc;eras record;essenti nonessenti;ethic uneth;even odd uneven;evenli unevenli;ever never;ev\
il good;exclud includ;exclus inclus;excus inexcus;exhal inhal;exist nonexist;expatri repatri;expect unexpect;e\
xpens inexpens;experi inexperi;experienc inexperienc;explain unexplain;explicit implicit;explicitli implicitli\
;explod implod unexplod;export import;express local;extens intens;exterior interior;extern intern;extinguish i\
gnit;extraordinari ordinari;extric inextric;face faceless;fail manag pass succe;failur success;fair foul unfai\
r;fairli unfairli;fall rise;fallibl infal;fals true;falsehood truth;falsiti truth;fame infami;familiar strang \
unfamiliar;fanci plain;far near;fast slow;fat lean thin;father mother;fathom unfathom;favor unfavor;fear fearl\
ess;feder unitari;feed starv;femal male;feminin masculin neuter;fertil steril;few mani;fewer more;fewest most;\
fidel infidel;figur ground liter;fill unfil;find lose;finish start unfinish;finit infinit;fire hire;first last\
 second;fit unfit;flat natur sharp;flatten sharpen;flatter unflatt;flexibl inflex;float sink;flow inflow;foe f\
riend;fold unfold;folli wisdom;follow lead leader preced;foolish wise;foolishli wise;foot head;forbid permit;f\
orc unforc;foreign nativ;forget mind rememb;forgiv unforgiv;form inform;formal imit inform;former latter;fort \
piano;fortun unfortun;forward revers;found lost;fraction whole;frail robust;fratern ident;free obstruct;freela\
nc salari;frequent infrequ;fresh preserv stale;friendli hostil unfriendli;frivol seriou serious;front rear;fru\
it fruitless;fulfil unfulfil;full thin;function malfunct organ;fund unfund;futur past present;gabl hip;gain lo\
ss reduc;gather spread;gener local particular specif specifi stingi;generos stingi;geograph magnet;give take;g\
lad sad;govern ungovern;gradual steep sudden;greater lesser;green ripe;gross net;guilt innoc;guilti innoc;habi\
t inhabit;half whole;happi sad unhappi;happili sadli;hard soft;hardbal softbal;harden soft soften;hardwar soft\
war;harm harmless;hate love;have lack miss;head rear tail;healthi unhealthi;heard unheard;heaven hell;heavi li\
ght;heavili lightli;help unhelp;here there;heterosexu homosexu;hide show;high low;hit miss;holi unholi;hollow \
solid;hope hopeless;hopefulli hopelessli;horizont inclin vertic;hospit inhospit;host parasit;human inhuman;hum\
bl proud;humil pride;husband wife;identifi unidentifi;idl run work;ignor know notic;ill well;illeg legal;illeg\
itim legitim;illiber liber;illiter liter;illiteraci literaci;illog logic;imagin unimagin;immateri materi;immat\
ur matur;immeasur measur;immedi mediat;immor moral;immort mortal;impair pair;imparti partial;impass passabl pa\
ssiv;impati patienc patient;imped unimped;impend pend;impenetr penetr;imperfect perfect;impermiss permiss;impe\
rson person;implant plant;implaus plausibl;impolit polit;import unimport;impos pose;imposs possibl;impot poten\
c potent;impract practic;imprecis precis;impress press unimpress;improb probabl;improp proper;improperli prope\
rli;improprieti proprieti;improv provabl prove;inclin vertic;incom outgo;indoor outdoor;induc spontan;inferior\
 superior;inform uninform;inhabit uninhabit;injustic justic;inner outer;innocu noxiou;innumer numer;inoffens o\
ffens;inpati outpati;insan sane saniti;insecur secur;insensit sensit;insepar separ;insid outsid side;insignifi\
c signific;insincer sincer;insolv solvenc solvent;inspir uninspir;instabl stabil;instrument vocal;insubordin s\
ubordin;insuffer suffer;insuffici suffici;insur uninsur;insurmount surmount;integr segreg;intellig stupid;inte\
mper temper;intend unintend;intens mild tens;intensifi moder;intent unintent;intention unintention;interest un\
interest;intermedi termin;intermin termin;intern nation;internation nation;interrupt uninterrupt;intoler toler\
;inton tone;intox sober;inund undat;invalid valid;invari variabl variant;invis visibl;invit uninvit;involuntar\
i voluntari;involuntarili voluntarili;inward outward;irrat ration;irration ration;irreconcil reconcil;irredeem\
 redeem;irrefut refut;irregular regular;irrelev relev;irrepar repar;irresist resist;irrespons respons;irrevers\
 revers;irrevoc revoc;irrit sooth;issu recal;joi sorrow;joint separ;joy sorrow;junior senior;just unjust;justi\
fi unjustifi;justli unjustli;keep lose;kind unkind;king queen;know unknow;knowingli unknowingli;known unknown;\
ladi lord;larg small;late middl;law unlaw;lawfulli unlawfulli;lax tens;leaki tight;lean rich;least most;left r\
ight;legal outlaw;legalis outlaw;lengthen shorten;less more;let prevent;lethal nonleth;level rais;licens unlic\
ens;lie sit stand;likabl unlik;like unlik;likeabl unlik;limit unlimit;linger rush;liquid solid;liter spiritu;l\
ittl much;live record;load unload;local nation;locat studio;lock unlock;long short;loos tight;loosen stiffen t\
ighten;lose profit win;loser winner;lost save won;loud soft;loudli softli;lower rais;lucki unlucki;major minor\
;man unman woman;mark unmark;marri unmarri;masculin neuter;mask unmask;match mismatch unmatch;matern patern;ma\
xim minim;maximum minimum;meaning meaningless;medic surgic;mendac verac;mental physic;merci merciless;minu plu\
;mistak unmistak;mistrust trust;misus us;mitig unmitig;mobil stabil;move stai still unmov;multicultur nation;m\
ultilater unilater;multipl singl;nai yea;naiv sophist;naivet sophist;narrow wide widen;nasti nice;natur sharp \
supernatur unnatur;necessari unnecessari;necessarili unnecessarili;necessit obviat;neg neutral posit;nephew ni\
ec;neutral posit;new old worn;no some ye;noisi quiet;nomin obliqu real;nonpartisan partisan;nonpolit polit;non\
prolifer prolifer;nonresid resid;nontradit tradit;nonviol violent;north south;northern southern;note unnot;not\
ic unnot;numer verbal;object subject;obligatori option;obliqu parallel;obscur promin;off on;offici unoffici;of\
fstag onstag;often rare;old young;open shut;oppos unoppos;optim pessim;optimist pessimist;orthodox unorthodox;\
other same;out safe;overestim underestim;overhead surfac;overst underst;overstat understat;pack unpack;paid un\
paid;pain pleasur;palat unpalat;parallel unparallel;particular univers;partli wholli;pass run;past present;pat\
riot unpatriot;pattern plain;peac war;penalti reward;perman temporarili;permiss prevent;persuas unpersuas;plan\
 unplan;pleas unpleas;pleasant unpleas;pledg unpledg;plural singular;point pointless;poor rich;popular unpopul\
ar;poverti wealth;power powerless;preced succe succeed unpreced;predict unpredict;prepar resolut unprepar;pres\
identi unpresidenti;primari secondari;privat public publicli;privileg underprivileg;proactiv retroact;product \
unproduct;profan sacr;profession unprofession;profit unprofit;profound superfici;progress regress;prospect ret\
rospect;protect unprotect;proven unproven;provok unprovok;proxim ultim;public suppress;publish unpublish;pull \
push;punish unpunish;punit rehabilit;purg rehabilit;qualifi unqualifi;qualit quantit;question unquest unquesti\
on;quickli slowli;real unreal;realist unrealist;realiti unreal;realiz unreal;reason unreason;reassur worri;rec\
ogniz unrecogniz;refresh tire;regist unregist;regul unregul;relat unrel;relax tens;reliabl unreli;religi secul\
ar;remark unremark;repent unrepent;report unreport;repres unrepres;resist surrend;resolv unresolv;respons unre\
spons;rest restless tire unrest;restrain unrestrain;restrict unrestrict;retail wholesal;ride walk;right wrong \
wrongli;rise set;rough smooth;round squar;run stand;rural urban;safe unsaf;said unsaid;satisfactori unsatisfac\
tori;satisfi unsatisfi;schedul unschedul;scientif unscientif;script unscript;scrupul unscrupul;seal unseal;sea\
m seamless;seat stand;separ union;settl unsettl;shackl unshackl;sharp soft;sharpen soften;short tall;shout whi\
sper;shrink stretch;side top;sign unsign;silenc sound;sink sourc;sit stand;skill unskil;sleep wake;sleepi wake\
;smart stupid;solv unsolv;sour sweet sweeten;spare unspar;sparkl still;specifi unspecifi;spent unspent;spoken \
unspoken written;stabl unstabl;stand yield;start stop;state unstat;steadi unsteadi;stifl stimul;strength weak;\
strengthen weaken;strong weak;substanti unsubstanti;success unsuccess;successfulli unsuccessfulli;succumb surv\
iv;suit unsuit;suitabl unsuit;summer winter;sunris sunset;support unsupport;sure unsur;surpris unsurpris;suspe\
ct unsuspect;sympathet unsympathet;tame wild;tangl untangl;tap untap;tape untap;tast tasteless;tenabl unten;te\
nant unten;tender tough;test untest;tether unteth;thick thin;thicken thin;think unthink;thought thoughtless;ti\
ll until;time untim;tooth toothless;touch untouch;treat untreat;true untru;trustworthi untrustworthi;truth unt\
ruth;turn unturn;unus us usabl;unusu usual;unveil veil;unverifi verifi;unwant want;unwav waver;unwelcom welcom\
;unwil will;unwilling willing;unwind wind;unwis wise;unwit wit;unwittingli wittingli;unwork workabl;unworthi w\
orthi;unwritten written;unyield yield;us useless;valuabl worthless;virtuou wick;wane wax;wire wireless;worth w\
orthless";
