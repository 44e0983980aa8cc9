// Made by bench/fit/synonyms.ts; do not edit. Derived from WordNet 3.1, Copyright 2006-2011 by Princeton University,
// whose licence and notice are in THIRD_PARTY_NOTICES.md, and from figures of parallel sentences.

/** 1191 pairs of stems: a stem, then those after it in the alphabet. */
// prettier-ignore
export const antonyms =
"\
abil inabl;abl unabl;abnorm normal;abolish establish;abov below;abrupt gradual;absenc presenc;absent present;a\
bsolut rel;absolv blame;absorb emit;abstain consum;abstract concret;abund scarc scarciti;abus disabus;acceler \
slow;accept declin refus reject unaccept;access inaccess;accident deliber;accompani unaccompani;accord discord\
;account unaccount;accur inaccur;accuraci inaccuraci;achiev loser;acknowledg deni;acquaint stranger;acquit con\
vict;acquitt convict;act refrain;action inact;activ dormant inact passiv quiet;actual potenti;acut chronic;add\
 subtract;addit subtract;address unaddress;adequ inadequ;adject substant;admiss inadmiss;admit deni exclud rej\
ect;adopt biolog nativ;adult juvenil;advanc back reced retreat withdraw;advantag disadvantag;affect disaffect \
unaffect;affili unaffili;affirm deni neg negat revers;afraid unafraid;after befor;ag rejuven;agit calm;agre di\
sagre refus;agreeabl disagre;agreement disagr;ahead back;alien inalien unalien;align skew;aliv dead;all no non\
e some;alli enemi rival;allow ban block deni disallow forbid prevent prohibit stop;alwai never rare;amateur pr\
ofession;ambigu unambigu;amic hostil;ampl meager;analogu digit;analyt synthet;ancestor descend;anim unanim;ann\
ounc unannounc;annual perenni;answer question;antagonist conciliatori;anti pro;apologet unapologet;appear disa\
ppear;applaud boo;appoint disappoint dismiss remov;appropri inappropri;approv disapprov reject veto;arguabl in\
argu;arm disarm unarm;armament disarma;arrai disarrai;arrest free releas;arriv depart leav;artifici natur;asce\
nd descend;ascent descent;asleep awak;assail unassail;assembl disassembl;assent dissent;asset liabil;associ di\
sassoci;attach detach;attack defend protect;attain unattain;attend miss;attent inattent;attract repel repuls u\
nattract;atyp typic;audibl inaud;aunt uncl;authent inauthent;author unauthor;automat manual;avail unavail;avoi\
d confront unavoid;avow disavow;awai home;awar unawar;back front oppos veer;background foreground;backward for\
ward;bad good;badli well;balanc imbal unbalanc;ban legal permit;basic incident;bear bull die interest unborn;b\
eauti ugli;becom unbecom;begin end finish middl stop;begrudg wish;behav misbehav;believ disbeliev unbeliev;ben\
d straighten;benevol malevol;benign malign;best worst;better wors worsen;bias unbias;big littl small;biggest s\
mallest;bind free unbound;birth death;bisexu heterosexu homosexu;black white;bless curs;bloodi bloodless;blur \
focu;boi girl;boil freez;bold timid;borrow lend lender;bottom side top;bounc clear;boycott patron;brave coward\
li timid;break keep make repair unbroken;breath breathless;bright dull;brighten darken;broadli narrowli;brothe\
r sister;bui sell;build demolish destroi;calcul incalcul;calm stormi violent;canni uncanni;capabl incap;captur\
 free releas;carefulli carelessli;cash credit;caus prevent;center leav right;central peripher;ceremoni uncerem\
oni;certain uncertain;certainti uncertainti;certifi decertifi;chain unchain;challeng unchalleng;chang stai unc\
hang;characterist uncharacterist;charg discharg;cheap expens;cheapli expens;check uncheck;cheer complain;child\
 parent;citizen noncitizen;civil incivil uncivil;civilian militari;claim disclaim forfeit;clarifi obfusc;clari\
ti obscur;classifi declassifi unclassifi;clean dirti;clear cloudi opaqu unclear;close distant open;coars fine;\
coastal inland;coher incoher;cold hot;come go incom;comedi tragedi;comfort uncomfort;commit uncommit;common in\
dividu uncommon;compact loos;compat incompat;compet incompet;competit cooper;complet incomplet;complex simpl s\
implic;compli violat;complianc noncompli;compliant defiant noncompli;complic simplifi;compound simpl;comprehen\
s incomprehens;compromis uncompromis;con pro;conceal reveal;conceit humil;conceiv inconceiv;concentr dilut dis\
tribut;concern unconcern;concert disconcert;conclus inconclus;condemn hail prais support welcom;condit uncondi\
t;condition uncondition;confin free;confirm deni unconfirm;conform deviat;connect disconnect unconnect;conscio\
u unconsci;conscious unconsci;consequenti inconsequenti;conserv liber;consist inconsist;constitut unconstitut;\
constitution unconstitution;constrain unconstrain;content discont;contest uncontest;continent intercontinent;c\
ontinu discontinu halt stop;contract expand expans;control uncontrol;controversi uncontroversi;conveni inconve\
ni;convent unconvent;converg diverg;convinc unconvinc;cool heat warm;cooper uncoop;corpor incorpor;correct fal\
sifi incorrect;correctli incorrectli;cosmopolitan endem provinci;counterfactu factual;counterfeit genuin;coura\
g cowardic;cover uncov;covert overt;covertli overtli;creat destroi;credibl incred;credit debit discredit;credi\
tor debtor;credul incredul;crimin decrimin discrimin;critic prais uncrit;cry laugh;curli straight;current form\
er;cut increas rais;dai night;danger safe safeti;dark light;darken lighten;daughter son;daunt undaunt;dead liv\
e;deaf hear;decenc indec;decent indec;decid undecid;decis indecis;declar undeclar;declin grow improv increas r\
ise;decreas increas rise;deep shallow;defeat victori;defenc offenc;defend plaintiff prosecut;defens indefens o\
ffens prosecut;defi obei;deficit lead surplu;defin undefin;definit indefinit;deflat inflat;defus fuse;dehydr h\
ydrat;delai rush;delic indel rug;demand suppli;demilitar militar;democrat undemocrat;demot promot;deniabl unde\
ni;depend independ;deploi withdraw;deposit withdraw;depress elat stimul;depriv enrich;deregul regul;desegreg s\
egreg;deserv undeserv;desir undesir;despair hope;destroi rebuild save;detain free releas;detect undetect;deter\
ior improv;die live nascent surviv;differ equal indiffer same;difficult easi;difficulti eas;dilig neglig;direc\
t indirect retrograd;directli indirectli;disabl enabl;discharg enlist;disciplin undisciplin;disclos undisclos;\
discourag encourag;discret indiscret;discrimin indiscrimin;diseas eas;disembark embark;disenfranchis enfranchi\
s;disengag engag;disentangl entangl;dishearten hearten;dishonest honest;dishonesti honesti;dishonestli honestl\
i;dishonor honor;disincent incent;disinclin inclin;disinfect infect;disingenu ingenu;disintegr integr;disinter\
est interest;disjoint joint;dislik likabl like;dislodg lodg;disloy loyal;disloyalti loyalti;dismantl mantl;dis\
miss hire miss;disobedi obedi;disobei obei;disord order;disorderli orderli;disorgan organ;disparag flatter;dis\
passion passion;dispens indispens;displeas pleas;disproportion proportion;disprov prove;disput indisput put un\
disput;disqualifi qualifi;disreput reput;disrespect respect;dissatisfact satisfact;dissatisfi satisfi;disservi\
c servic;dissimilar similar;dissolv solv;disson harmoni;dissuad persuad;distast tast;distinguish indistinguish\
;distrust trust;divest invest;divid multipli undivid unit;divis indivis;domest foreign;domin recess subordin;d\
one undon;doubl singl;dove hawk;dovish hawkish;down up;downgrad upgrad;download upload;downstair upstair;downs\
tream upstream;downward upward;dramat lyric;drop increas rise;drunken sober;dry sweet wet;due undu;duli unduli\
;dull sharp sharpen;dysphoria euphoria;dystopia utopia;dystopian utopian;earli late middl;eas escal tighten;ea\
si hard uneasi;east west;eastern western;ebb tide;edit unedit;educ uneduc;effect ineffect;effectu ineffectu;ef\
fici ineffici;egalitarian elitist;elect oust;elig inelig;emigr immigr;empir theoret;emploi unemploi;employ emp\
loye unemploy;empti fill full;end launch middl start unend;endem epidem;enemi friend;enforc exempt unenforc;en\
joi suffer;enrich impoverish;enter exit leav withdraw;equal inequ unequ;equivoc unequivoc;eras record;escal su\
bsid;essenti nonessenti;ethic uneth;even odd uneven;evenli unevenli;ever never;everyon nobodi;everyth noth;evi\
l good;exclud includ;exclus inclus;excus inexcus;exist nonexist;expand shrink;expatri repatri;expect unexpect;\
expens inexpens;experi inexperi;experienc inexperienc;explain unexplain;explicit implicit;explicitli implicitl\
i;explod implod unexplod;export import;express local;exterior interior;extern intern;extinguish ignit;extraord\
inari ordinari;extric inextric;fail manag pass succe;failur success;fair foul unfair;fairli unfairli;fake real\
;fall grow increas rise;fallibl infal;fals true;falsehood truth;fame infami;familiar strang unfamiliar;fanci p\
lain;far near;fast slow;fat lean thin;father mother;fathom unfathom;favor unfavor;fear fearless;feed starv;fem\
al male;feminin masculin neuter;few mani;fewer more;fewest most;fidel infidel;figur grind;find lose;finish sta\
rt unfinish;finit infinit;fire hire;first last second;fit unfit;flat natur sharp;flatten sharpen;flexibl infle\
x;float sink;flow inflow;foe friend;fold unfold;folli wisdom;follow leader preced;foolish wise;foolishli wise;\
foot head;forbid permit;forc unforc voluntari;foreign nativ;forget mind rememb;forgiv unforgiv;form inform;for\
mal inform;former latter;fort piano;fortun unfortun;forward revers;fraction whole;frail robust;fratern ident;f\
ree jail obstruct;frequent infrequ;fresh stale;friendli hostil unfriendli;frivol seriou;front rear;fulfil unfu\
lfil;full thin;function malfunct;fund unfund;futur past present;gain lose loss reduc;gather spread;gener local\
 particular specif;generos stingi;geograph magnet;give take;glad sad;govern ungovern;gradual steep sudden;grea\
ter lesser;green ripe;gross net;grow shrink;guilt innoc;guilti innoc;habit inhabit;half whole;happi sad unhapp\
i;happili sadli;hard soft;hardbal softbal;harden soft soften;hardwar softwar;hate love;have lack miss;head rea\
r tail;healthi unhealthi;hear unheard;heaven hell;heavi light;heavili lightli;help hinder unhelp;here there;he\
terosexu homosexu;hide reveal show;high low;higher lower;highest lowest;hit miss;holi unholi;hollow solid;hono\
r violat;hopefulli hopelessli;horizont inclin vertic;hospit inhospit;human inhuman;humbl proud;humil pride;hus\
band wife;identifi unidentifi;idl run work;ignor know notic;ill well;illeg legal;illegitim legitim;illiber lib\
er;illiter liter;illiteraci literaci;imagin unimagin;immateri materi;immatur matur;immeasur measur;immedi medi\
at;immor moral;immort mortal;impair pair;imparti partial;impass passabl passiv;impati patienc patient;imped un\
imped;impend pend;impenetr penetr;imperfect perfect;impermiss permiss;imperson person;implant plant;implaus pl\
ausibl;impolit polit;import unimport;impos lift remov;imposs possibl;impot potenc potent;impract practic;impre\
cis precis;impress press unimpress;imprison releas;improb probabl;improp proper;improperli properli;impropriet\
i proprieti;improv provabl worsen;inclin vertic;incom outgo;increas reduc;indoor outdoor;induc spontan;inferio\
r superior;inform uninform;inhabit uninhabit;injustic justic;inner outer;innocu noxiou;innumer numer;inoffens \
offens;insan sane saniti;insecur secur;insensit sensit;insepar separ;insid outsid side;insignific signific;ins\
incer sincer;insolv solvenc solvent;inspir uninspir;instabl stabil;instrument vocal;insubordin subordin;insuff\
er suffer;insuffici suffici;insur uninsur;insurmount surmount;intellig stupid;intemper temper;intend unintend;\
intens mild tens;intent unintent;intention unintention;interest uninterest;intermin termin;intern nation;inter\
rupt uninterrupt;intoler toler;intox sober;inund undat;invalid valid;invari variabl variant;invis visibl;invit\
 uninvit;involuntari voluntari;involuntarili voluntarili;inward outward;irrat ration;irration ration;irreconci\
l reconcil;irredeem redeem;irrefut refut;irregular regular;irrelev relev;irrepar repar;irresist resist;irrespo\
ns respons;irrevers revers;irrevoc revoc;irrit sooth;issu recal;jail releas;joi sorrow;join leav quit;joint se\
par;junior senior;just unjust;justifi unjustifi;justli unjustli;keep lose;kill rescu save;kind unkind;king que\
en;know unknow unknown;knowingli unknowingli;ladi lord;larg small;larger smaller;largest smallest;late middl;l\
aw unlaw;lawfulli unlawfulli;lax tens;leaki tight;lean rich;least most;leav right;legalis outlaw;lengthen shor\
ten;less more;let prevent;lethal nonleth;level rais;licens unlicens;lie sit stand;likabl unlik;like unlik;like\
abl unlik;limit unlimit;linger rush;liquid solid;littl much;load unload;local nation;locat studio;lock unlock;\
long short;longer shorter;loos tight;loosen stiffen tighten;lose profit win;loser winner;loss profit;loud soft\
;loudli softli;lower rais;lucki unlucki;major minor;man unman woman;mark unmark;marri unmarri;masculin neuter;\
mask unmask;match unmatch;matern patern;maxim minim;maximum minimum;meaning meaningless;medic surgic;mendac ve\
rac;mental physic;minu plu;mistak unmistak;mistrust trust;mitig unmitig;move stai;multilater unilater;multipl \
singl;nai yea;naiv sophist;naivet sophist;narrow wide widen;nasti nice;natur sharp supernatur unnatur;necessar\
i unnecessari;necessarili unnecessarili;necessit obviat;neg neutral posit;nephew niec;new old wear;no some ye;\
noisi quiet;nonpartisan partisan;nonpolit polit;nonprolifer prolifer;nonresid resid;nontradit tradit;nonviol v\
iolent;north south;northeast southwest;northern southern;northwest southeast;note unnot;obei violat;obliqu par\
allel;obscur promin;off on;offici unoffici;offstag onstag;often rare;old young;older younger;oldest youngest;o\
pen shut;oppos support unoppos;optim pessim;optimist pessimist;orthodox unorthodox;other same;out safe;over un\
der;overestim underestim;overhead surfac;overst underst;overstat understat;pack unpack;pai unpaid;pain pleasur\
;palat unpalat;parallel unparallel;particular univers;partli wholli;pass run;past present;patriot unpatriot;pe\
ac violent war;penalti reward;perman temporari temporarili;permit prohibit;persuas unpersuas;plan unplan;pleas\
 unpleas;pleasant unpleas;pledg unpledg;plural singular;poor rich;popular unpopular;poverti wealth;power power\
less;preced succe unpreced;predict unpredict;prepar resolut unprepar;presidenti unpresidenti;primari secondari\
;privat public publicli;proactiv retroact;product unproduct;profan sacr;profession unprofession;profit unprofi\
t;profound superfici;progress regress;protect unprotect;proven unproven;provok unprovok;publish unpublish;pull\
 push;punish unpunish;punit rehabilit;purg rehabilit;qualifi unqualifi;qualit quantit;question unquest unquest\
ion;quickli slowli;rais reduc;real unreal;realist unrealist;reason unreason;reassur worri;receiv send;recogniz\
 unrecogniz;refresh tire;regist unregist;regul unregul;reject support welcom;relat unrel;relax tens tighten;re\
liabl unreli;religi secular;remark unremark;repent unrepent;report unreport;repres unrepres;resist surrend;res\
olv unresolv;respons unrespons;rest unrest;restrain unrestrain;restrict unrestrict;resum stop;retail wholesal;\
ride walk;right wrong wrongli;rise set;rough smooth;round squar;run stand;rural urban;safe unsaf;sai unsaid;sa\
tisfactori unsatisfactori;satisfi unsatisfi;schedul unschedul;scientif unscientif;script unscript;scrupul unsc\
rupul;seal unseal;separ union;settl unsettl;shackl unshackl;sharp soft;sharpen soften;short tall;shout whisper\
;shrink stretch;side top;sign unsign;silenc sound;sink sourc;sit stand;sleep wake;smart stupid;solv unsolv;sou\
r sweet sweeten;sparkl still;speak unspoken write;specifi unspecifi;spend unspent;stabl unstabl;stand yield;st\
art stop;steadi unsteadi;stifl stimul;strength weak;strengthen weaken;strong weak;stronger weaker;substanti un\
substanti;success unsuccess;successfulli unsuccessfulli;succumb surviv;suit unsuit;suitabl unsuit;summer winte\
r;sunris sunset;support unsupport;sure unsur;surpris unsurpris;suspect unsuspect;sympathet unsympathet;tame wi\
ld;tangl untangl;tap untap;tenabl unten;tender tough;test untest;tether unteth;thick thin;thicken thin;think u\
nthink;time untim;touch untouch;treat untreat;true untru;trustworthi untrustworthi;truth untruth;turn unturn;u\
nus us usabl;unusu usual;unveil veil;unverifi verifi;unwant want;unwav waver;unwelcom welcom;unwil will;unwill\
ing willing;unwind wind;unwis wise;unwit wit;unwittingli wittingli;unwork workabl;unworthi worthi;unwritten wr\
ite;unyield yield;valuabl worthless;virtuou wick;wane wax;worth worthless";
