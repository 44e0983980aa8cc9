import { baseStem } from './base-stem.js';
import { synonymy } from './synonyms.js';

/**
 * Words that an editor puts for one another without telling another fact, once they stand in the very same place. Too
 * loose to say which word of a sentence answers which. Our own list, as stems, each line one group; what news tells
 * apart (killed and wounded, soldiers and police, arrested and charged) is never in one.
 */
const groups: readonly string[] = `
say state announc declar disclos reveal report tell not remark mention comment express inform commun publish releas present share detail describ explain outlin
ask inquir enquir request queri question
answer repli respond respons
think believ reckon feel consid deem regard view
show demonstr indic suggest illustr exhibit displai reveal highlight
mean signifi impli entail
want wish desir hope seek look aim intend plan
need requir call demand necessit
tri attempt seek endeavour endeavor strive work
help assist aid support facilit enabl
let allow permit enabl authoris author
start begin commenc launch initi open kick
stop halt ceas end quit discontinu suspend
finish complet conclud end wrap close
continu keep maintain remain persist carri proceed
chang alter modifi adjust adapt shift transform convert revis amend
increas rais boost up augment enhanc hike lift expand grow rise climb improv strengthen escal
reduc decreas lower cut diminish lessen shrink curb slash trim
decreas declin drop fall downturn dip reduct slump slide
rise increas growth gain climb jump upturn upsurg
get obtain gain acquir receiv secur procur win earn
give provid offer suppli grant deliv present hand propos furnish
take grab seiz accept assum
make produc creat generat form build construct manufactur develop forg
us utilis util emploi appli
put place lai insert implant instal fit deploi assign posit station
send dispatch transmit forward ship deliv
go travel move head proceed journei
leav depart exit quit withdraw
come arriv reach approach
return come revert
meet encount face gather
see observ notic spot wit watch view
look appear seem glanc
find discov detect identifi locat uncov spot
know recogn recognis acknowledg identifi nicknam call dub term name label refer
choos select pick opt elect
decid determin resolv choos mandat
includ compris contain encompass involv incorpor featur cover span consist
concern involv relat regard affect pertain
caus trigger prompt induc spark provok produc lead bring result
prevent avoid avert stop block hinder
protect safeguard defend shield guard secur
fall plung tumbl drop plummet
throw toss hurl fling
pour dump spill splash tip empti splatter
run oper manag administ conduct
conduct perform carri undertak execut implement
discuss debat talk convers deliber
recommend suggest advis propos urg
agre consent concur approv accept
approv endors back support author pass
reject refus declin dismiss turn deni
admit acknowledg confess conced plead
criticis critic condemn denounc slam blast
prais laud commend applaud
focus centr center concentr aim base
emphasis emphas stress underlin underscor highlight
predict forecast project expect anticip guid estim foresee envisag
estim calcul assess evalu apprais gaug
examin investig inspect studi analys analyz explor review look check survei
test trial examin assess
measur gaug quantifi assess
improv enhanc better upgrad strengthen advanc
damag harm hurt ruin destroi
fix repair mend restor
join unit combin merg link connect
separ split divid part
exchang share swap trade
bui purchas acquir repurchas
sell market vend
pai spend settl remuner
repurchas buyback
cost price expens charg rate fee
monei fund cash capit financ
salari wage pai earn incom
revenu incom earn turnov sale
profit gain return earn
benefit advantag perk merit profit plu
problem issu difficulti troubl challeng complic obstacl hurdl
troubl beleagu embattl strife struggl
plan scheme strategi framework program programm project propos initi
scheme plot conspiraci ploi
plan polici packag offer option deal
type kind sort form varieti categori class
differ divers variou distinct vari assort sever multipl
rang varieti arrai select seri assort
wide broad extens vast
special particular specif certain uniqu distinct
individu person peopl human
custom client shopper patron
agent repres salesperson rep broker
activist campaign protest demonstr
leader chief head boss
founder creator co-found establish
expert specialist profession authoriti
job role post posit task work occup duti
group team crew band parti
member particip associ affili
meet session gather talk confer assembli
place spot locat site venu area point posit
road street rout roadwai wai
hous home resid dwell
build structur edific construct
area region zone district territori
world globe earth planet
event occurr occas
accid crash mishap incid
fight combat battl tackl
argument disput row quarrel debat
agreement deal pact accord treati contract
rule regul law guidelin
right entitl privileg
reason caus ground motiv
result outcom consequ effect
effect impact influenc
goal aim target object purpos
wai method approach manner mean techniqu mode
tool instrument devic equip mean
inform data detail knowledg
stori tale account narr
book volum titl
articl piec report
pictur photo imag photograph
film movi pictur
voic speech
languag tongu
slang argot jargon
word term phrase express
view opinion perspect stanc outlook
question queri inquiri
survei questionnair poll studi
research studi work
experi trial test
model system framework
approach method techniqu strategi
perform result show
abil capac capabl skill
power strength might forc
speed pace rate veloc
amount quantiti volum sum level
number amount figur count
part portion section piec segment share compon
group categori cluster class
whole entir full total overal complet
total overal entir aggreg
main chief primari princip major kei central lead
import signific crucial vital kei essenti critic major notabl
big larg huge great major substanti consider massiv enorm giant sizeabl
small littl tini minor slight modest
good great excel fine strong posit nice
bad poor terribl awful
harsh difficult hard tough sever rough
hard difficult tough challeng
fast quick rapid swift speedi prompt
quickli rapidli swiftli fast promptli
new novel fresh recent latest
old former previou prior past preced earlier
previou prior preced last past earlier former
current present exist ongo
next follow subsequ come upcom
final last ultim eventu
modern contemporari current
rich prosper wealthi affluent
poor impoverish needi
strang funni odd weird peculiar unusu curiou
beauti pretti attract love
clear obviou evid appar plain
possibl potenti like
dangero hazard riski unsaf
danger hazard risk threat peril
safe secur protect
happi glad pleas delight
sad unhappi sorrow
angri furiou irat
afraid scare fright fear
worri concern anxieti
surpris astonish amaz shock
strong power robust sturdi
serious sever grave critic
serious earnest
unstabl troubl shaki struggl fragil
competit rivalri contest
cheap inexpens afford
suitabl appropri fit proper
similar alik like compar
almost nearli practic virtual about approxim around roughli
regard concern about
onli just mere solei
especi particularli notabli
usual gener typic normal commonli
often frequent regularli
sometim occasion
alwai constantli continu
also addition moreov furthermor
howev nevertheless nonetheless but
therefor thu henc consequ
becaus sinc as due
before prior ahead
after follow
while whilst although though
during throughout amid
outsid beyond
near close nearbi
across throughout
against versu
toward to
among amongst
learn find discov understand
teach educ instruct inform train
understand comprehend grasp realis realiz
rememb recal recollect
forget overlook
call phone contact ring telephon
contact reach approach connect call
talk speak chat convers discuss
write compos pen author
read perus
listen hear
eat consum dine
drink consum
plai perform
win triumph prevail
lose forfeit
beat defeat overcom
attack assault strike
hold keep retain possess
own possess have hold
carri bear transport convei
bring fetch deliv carri
drive steer motor
walk stroll march
fly blow flutter
wait await
stai remain
live resid dwell inhabit
die pass
hide conceal
steal rob
break shatter fractur
cut slice chop
clean tidi wash
cover protect includ address
ensur assur guarante
address tackl handl deal
handl manag deal
achiev accomplish attain reach realiz realis
succe prosper thrive
fail falter
lack shortag absenc
restrict limit constrain confin
limit bound confin
replac substitut swap supplant
remov delet elimin erad
add append attach
repeat reiter
compar contrast liken
contrast differ distinct
match equal fit
follow pursu track trail
lead guid head direct
visit tour attend
celebr commemor mark
honour honor celebr recognis recogn
enjoi like relish
love ador cherish
hate loath detest
prefer favour favor
support back endors help rescu assist prop bolster
rescu save
accus alleg
alleg claim assert contend
prove confirm verifi demonstr
reveal expos uncov unveil
establish found creat set
file submit lodg regist
appli request file
spread extend expand
shoot fire
grow expand develop increas
develop evolv grow
happen occur take
emerg appear aris surfac
disappear vanish
exist live
belong pertain
depend reli hing
base ground found
contain hold includ
store keep save
collect gather amass accumul
distribut hand dispens allot
shareholder stockhold investor
sharehold stockhold stakehold investor
worker employe staff
boss manag employ
kid child youngster
infant babi
mother mum mom
father dad
spous partner
shop store
car automobil
plane aircraft airplan aeroplan jet
illness diseas sick ailment
doctor physician
medicin drug medic
hospit clinic
garbag trash rubbish refus litter wast
auto car
taxi cab
lift elev
flat apart
autumn fall
soccer footbal
holidai vacat
petrol gasolin ga
cinema theater theatr
pub bar
shop store boutiqu
sofa couch
coat jacket
report stori
examin explor investig scrutin scrutinis dissect probe inspect analyz analys studi review survei consid delv_into look_at look_into
discuss examin explor address consid cover review debat analyz analys talk_about speak_about deal_with delv_into touch_on go_over talk_over tackl
discuss talk_about speak_about convers_about
observ note notic remark comment mention point_out
identifi recogn recognis notic discern perceiv detect determin ascertain realiz realis pinpoint spot establish
determin ascertain establish decid identifi figur_out find_out work_out
learn understand comprehend grasp master absorb pick_up
learn discov find_out ascertain
guess surmis specul assum suppos conjectur
assum presum suppos estim believ guess
impli suggest indic signifi denot hint mean
indic signifi denot show suggest signal mean point_to
reduc curtail lower decreas diminish lessen cut shorten minim minimis bring_down cut_down cut_back
maxim maximis optim optimis boost
broadcast air transmit televis relai
publish releas issu print circul put_out bring_out
public publicis promot advertis announc
promot advertis public publicis market plug
promot advanc further foster encourag boost
distribut circul dissemin spread publish share hand_out give_out send_out
highlight featur showcas spotlight emphas emphasis underlin
featur includ showcas present displai highlight
displai exhibit show present showcas featur
show displai exhibit demonstr present illustr
demonstr illustr show exemplifi prove
explain describ clarifi defin illustr elucid spell_out set_out lai_out
clarifi explain explic elucid clear_up
describ portrai depict character characteris repres
express voic state convei articul commun give
express show displai
introduc present unveil announc reveal launch debut
introduc inform acquaint familiar
announc unveil reveal disclos introduc
inform tell notifi advis appris updat brief
inform educ enlighten
ask inquir enquir queri question quiz
ask request invit urg
ask request seek solicit
invit ask request welcom
instruct direct order tell command
instruct direct guidelin guidanc guid step procedur
instruct help guidanc assist
assist help aid support guid
assist help support aid guidanc servic
support assist help servic back
check verifi confirm examin inspect test look
check confirm verifi make_sure
verifi valid authent confirm substanti corrobor
verif valid confirm proof evid attest authent substanti
proof evid confirm testimoni demonstr
evid proof indic sign
certifi attest guarante
arrang schedul organ organis plan set_up fix
schedul plan timet arrang book
schedul timet agenda
postpon delai defer put_off push_back
delai hold_up slow
submit present deliv send hand_in turn_in lodg
send submit forward mail email dispatch
bui purchas get fetch pick_up obtain acquir
fetch get bring retriev pick_up collect
receiv get obtain collect
enrol regist join sign_up subscrib
join particip enrol take_part
particip engag join take_part
attend go_to visit join
work function oper run respond
malfunct fail break_down
function featur capabl role purpos
featur function characterist attribut aspect qualiti properti trait
featur attribut properti aspect element characterist
aspect featur element side facet dimens
element compon part ingredi piec factor
factor element caus consider
system mechan platform solut technolog setup
system technolog solut product
system network structur
devic gadget tool applianc machin equip unit
equip gear apparatu machineri devic hardwar
technolog tech techniqu
solut answer remedi fix product option
solut resolut settlement
option choic altern solut possibl
choic select option pick altern
model version design type
design plan creat devis develop
design layout style pattern
design intend develop creat
format structur form layout design arrang
structur format framework organ
structur organ arrang
arrang agreement plan deal
context set situat scenario circumst condit environ
situat circumst condit scenario state
instanc case exampl occas
exampl instanc illustr sampl
scenario situat case set
set environ surround context
concept idea notion principl
concept represent
idea notion thought concept suggest
mean sens definit interpret signific
mean definit concept
interpret read understand
memori recollect remembr reminisc impress
thought impress opinion idea
percept recognit awar understand view
recognit acknowledg percept
awar knowledg conscious
correct right accur proper valid true exact precis sound
correctli properli rightli accur exactli
incorrectli wrongli mistakenli erron inaccur fals
incorrect wrong mistaken erron inaccur fals
precis exact accur specif
precis exactli accur
valid legitim sound
reliabl depend trustworthi sound
explicit direct clear express definit
explicit clear unambigu
direct straight explicit
ambigu unclear vagu
vagu unclear imprecis hazi
first initi open earliest
initi first earli origin preliminari
necessari essenti requir need vital mandatori crucial indispens imper obligatori
mandatori compulsori obligatori requir
option voluntari
expens costli pricei high
expens dear
cheaper inexpens afford econom
free complimentari costless
free grati
extra addit ad further supplementari bonu more
mix vari divers divid differ contrast
divid split mix
differ vari variou divers separ distinct
separ differ distinct individu
elderli old ag senior older
young youth
youth teenag adolesc
interest curiou keen intrigu
interest concern curios
keen eager enthusiast interest
eager keen anxiou impati
concern worri interest anxiou
plain easi simpl clear
easi uncompl simpl effortless seamless smooth straightforward hassle-free
complex complic intric sophist
sophist advanc complex
advanc sophist innov modern cutting-edge state-of-the-art
innov novel new groundbreak creativ pioneer
effect effici success
effici effect save product
effect efficaci
comprehens complet full thorough extens
complet full entir total whole comprehens
thorough detail comprehens exhaust
detail thorough in-depth comprehens
brief short concis quick
long lengthi extend prolong
lengthi long extens
larg sizabl sizeabl substanti big consider
huge enorm massiv vast gigant immens
tini minuscul minut small
substanti signific consider larg sizabl
signific substanti consider notabl noteworthi mark meaning
notic mark notabl visibl
remark notabl extraordinari strike
except outstand extraordinari remark
excel superb outstand great
qualiti standard calibr calib
smart intellig clever
clever bright smart ingeni
dedic commit devot
commit pledg promis dedic
person personalis custom customis tailor individu tailor-made bespok
custom customis tailor adapt person
tailor adapt adjust custom
special specialis specif
uniqu distinct special exclus singular
special exclus particular
client custom consum user
custom buyer client
buyer purchas
seller vendor
repres agent rep deleg spokesperson
organ organis compani firm institut bodi group
compani organ organis busi firm enterpris corpor
institut organ establish
insur coverag
coverag cover protect
premium fee payment
payment fee charg
discount reduct rebat
offer provid give propos present suggest extend
product item good offer
item product articl thing
thing item object
good merchandis product
expens cost outlai expenditur spend
spend expend
invest put
invest stake fund
fund financ bankrol support
uptick rise increas upturn growth
surg rise increas jump spike soar leap
surg soar jump rocket spike skyrocket
plung plummet tumbl slump sink nosed
growth increas expans
guidanc forecast outlook project
outlook forecast prospect expect
anticip expect forese project predict
anticip await
quarterli three-month
annual yearli
monthli month
prior ago previou earlier befor
financi monetari econom fiscal
trip journei voyag travel tour excurs visit
holidai vacat
adventur experi journei
experi undergo
friend buddi pal mate companion
jealousi envi
jealou enviou
happi pleas glad joy
joi happi delight
sorrow grief sad
anger rage furi outrag
fear dread terror
scare afraid frighten
calm compos relax
tire exhaust weari fatigu
hungri starv
ill sick unwel
healthi fit well
recov recuper heal
ill sick diseas ailment
diseas ill disord condit
symptom sign
treatment therapi care
cure heal treat
wound injuri
patient suffer
harm damag hurt injur
destroi demolish wreck devast ruin
devast ravag destroi
demolish raze tear_down knock_down
collaps cave_in give_way
crash collid smash
fire blaze inferno
burn scorch
flood inund
storm tempest
snow snowfal
rain rainfal
weather climat
hot warm
cold chilli cool
wet damp
dry arid
sun sunshin
smell odor odour scent
scent fragranc aroma
tast flavor flavour
tasti delici
nois sound
loud noisi
quiet silent
dark gloomi
bright brilliant
light lamp
color colour hue shade
paint pictur artwork
artwork paint piec
draw sketch
artist painter
writer author
journalist report correspond
newspap paper daili
magazin period
broadcast program programm show
episod instal
seri string success
sequenc seri order
list catalog catalogu
paperwork document form
websit site portal webpag
site websit locat
internet web
onlin web-based digit
email messag
messag note
letter note
phone telephon mobil
cellphon mobil phone
comput machin pc
laptop notebook
softwar program applic
applic app program
code program
databas repositori
algorithm method procedur
procedur process method
strategi plan approach
tactic strategi
theori hypothesi
sampl specimen
task job assign
challeng task problem
problem issu question
issu problem matter topic
topic subject theme issu matter
detail specif particular inform
inform info data
new inform
revis amend modifi updat
adjust modifi tweak adapt
shift move chang
switch chang move
move shift reloc
transfer move shift
transport carri move
includ compris contain cover encompass consist_of carri
incorpor includ integr
integr incorpor combin
blend mix combin
gather collect assembl
assembl build
build construct erect develop
creat make produc gener build design develop craft
produc gener make creat yield
invent devis creat
found establish set_up start
establish found set_up creat
launch start begin introduc
conclud determin decid infer
infer deduc conclud
paus stop
continu proce persist carri_on go_on
resum restart continu
repeat redo
return go_back come_back
reach arriv get_to
approach near
enter come_in go_in
flee escap run_away
run sprint
pursu chase follow
search look hunt seek
uncov discov reveal
cover hide
conserv save preserv
preserv maintain keep conserv
grip hold grasp
seiz grab captur
catch captur
free releas liber
ban prohibit forbid bar outlaw
bar ban block
block obstruct prevent
obstruct block hinder
hinder imped hamper
imped hinder obstruct
limit restrict cap
curb limit restrain
toler limit
rang limit
boundari limit border
border boundari frontier
edg border
center centr middl
peak top summit
bottom base
side flank
front fore
rear back
corner angl
gap hole
hole open
open gap
door entranc
entranc entri
gate entranc
path rout wai
lane road
highwai motorwai freewai
pavement sidewalk
avenu street
squar plaza
neighborhood neighbourhood district area
suburb outskirt
villag hamlet
nation countri state
homeland countri
citizen nation
popul peopl
public peopl
crowd throng mob
protest demonstr ralli march
ralli demonstr gather
riot unrest
unrest turmoil disord
turmoil chao upheav
chao disord
crisi emerg
disast catastroph calam
tragedi disast
ceremoni event
celebr festiv
parti celebr
anniversari commemor
gift present
award prize honor
victori win triumph
defeat loss
championship titl
competit contest
match game
player athlet
athlet sportsman
support backer fan
coach trainer manag
refere umpir
conflict war fight
clash fight confront
invas incurs
raid assault
bomb blast explos
explod deton go_off
gun firearm
weapon arm
ammunit munit
troop soldier
fighter combat
rebel insurg
milit extremist fighter
alli partner
enemi foe adversari
rival competitor oppon
associ partner colleagu
colleagu cowork co-worker
worker labor labour employe
job occup profess
profess occup career
hire emploi recruit
recruit hire enlist
fire dismiss sack
resign quit step_down
name appoint call
nomin name
vote ballot
elect poll
candid contend nomine
lawmak legisl
govern administr
offici author
law legisl statut
legisl law bill
court tribun
trial hear
lawsuit suit case
judg justic
lawyer attornei counsel
defend accus
crime offens offenc
crimin offend
prison jail
jail imprison
inmat prison
punish penalti sanction
penalti punish fine
theft robberi
fraud decept scam
deceiv mislead trick
hidden secret conceal
confidenti secret privat
public open
common widespread frequent
widespread common extens
frequent common regular
usual normal typic customari
normal usual ordinari
ordinari normal common
rare uncommon unusu
famou well-known renown
renown famou celebr
popular well-liked
belov love
dear belov
hate despis
kind gener
polit courteou
rude impolit
brave courag
honest truth
fair just
unfair unjust
equal same
same ident
opposit contrari
differ unlik
real genuin authent
fake fals counterfeit
fals untru
sure certain confid
doubt uncertain
uncertain unsur
probabl like
mayb perhap possibl
definit certainli sure
initi origin at_first
recent late
current present now
previous formerli earlier
soon shortli
immedi instantli promptli
suddenli abruptli
gradual slowli
rare seldom
togeth jointli
mostli mainli larg primarili chiefli
partli partial
complet total fulli entir wholli
extrem veri highli
quit rather fairli
simpli just
clearli obvious evid
appar seemingli
allegedli reportedli supposedli
due ow
therebi thu
likewis similarli
attempt try
endeavor try
strive try
manag succe
fulfil meet satisfi
surpass exce outperform
outperform surpass beat
outdo surpass
advanc progress
hasten speed acceler
slow deceler
deterior worsen declin
weaken undermin
strengthen reinforc bolster
oppos resist
acknowledg accept
toler accept
suffer endur
bear endur
face confront
control manag
chair head
supervis overse
monitor watch track
look gaze
stare gaze
feel sens
touch feel
ponder consid
reflect ponder
reflect mirror
understand know
train coach
studi learn
type write
sai state
tell sai
proclaim declar
leak reveal
argu contend claim
insist maintain
warn caution
pledg promis vow
swear vow
complain grumbl
critic blame
blame fault
accus charg
greet welcom
host hold
organ hold
conduct hold
do perform
exploit us
consum us
wast squander
lose misplac
push press
pull drag
hit strike
punch hit
tear rip
break smash
extend stretch lengthen
widen broaden
wipe clean
cook prepar
prepar readi
bake cook
relax rest unwind
smile grin
cry weep
scream shout yell
`
  .trim()
  .split('\n');

let byStem: Map<string, number[]> | undefined;

/** Whether two English stems may be put for one another where they stand in the same place. Symmetric. */
export function areNear(a: string, b: string): boolean {
  if (synonymy(a, b) > 0) return true;
  byStem ??= decode();
  const others = byStem.get(baseStem(b));
  return byStem.get(baseStem(a))?.some((line) => others?.includes(line)) ?? false;
}

function decode(): Map<string, number[]> {
  const map = new Map<string, number[]>();
  groups.forEach((line, index) => {
    for (const word of line.split(' ')) map.set(word, [...(map.get(word) ?? []), index]);
  });
  return map;
}
