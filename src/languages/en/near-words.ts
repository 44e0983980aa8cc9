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
build construct erect
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
order command instruct direct
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
compani firm busi corpor enterpris
group team crew band parti
member particip associ affili
meet session gather talk confer assembli
place spot locat site venu area point posit
road street rout roadwai wai
hous home resid dwell
build structur edific construct
area region zone district territori
world globe earth planet
event incid occurr occas
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
idea concept notion thought
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
full complet thorough comprehens
main chief primari princip major kei central lead
import signific crucial vital kei essenti critic major notabl
big larg huge great major substanti consider massiv enorm giant sizeabl
small littl tini minor slight modest
good great excel fine strong posit nice
bad poor terribl awful
harsh difficult hard tough sever rough
hard difficult tough challeng
easi simpl straightforward effortless
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
expens costli pricei
suitabl appropri fit proper
similar alik like compar
almost nearli practic virtual about approxim around roughli
about approxim around roughli
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
hurt injur
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
attend join visit
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
confirm verifi valid
reveal expos uncov unveil
introduc present unveil launch
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
employe staff worker
boss manag employ
friend pal companion mate
kid child youngster
infant babi
mother mum mom
father dad
spous partner
film movi
shop store
car vehicl automobil
plane aircraft airplan aeroplan jet
ship vessel boat
illness diseas sick ailment
doctor physician
medicin drug medic
hospit clinic
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
