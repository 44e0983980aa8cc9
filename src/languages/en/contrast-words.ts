import { baseStem } from './base-stem.js';

/**
 * Mutually exclusive terms of one class, so that one in the place of another is another fact: crimes, kin,
 * offices, hours, weapons, food. As stems; each line one class, groups of like meaning parted by “/”. Our own list.
 */
const classes: readonly string[] = `
murder / manslaught / rape / robberi / burglari theft / arson / assault / fraud / kidnap abduct / briberi / extort / perjuri / treason / espionag spy / smuggl / traffick / vandal / blackmail / corrupt / terror
convict / acquit / indict / pardon / exoner / extradit / arrest / sentenc / deport
soldier troop / civilian / policeman / rebel insurg / journalist report / doctor / nurs / teacher / student pupil / farmer / lawyer attornei / judg / priest / driver / pilot / passeng / engin / scientist / firefight / fisherman / sailor / chef cook / actor / singer / painter / writer / athlet / miner / carpent / plumber / electrician / mechan / waiter / dentist / surgeon / pharmacist / account / banker / baker / butcher / barber / librarian / architect / soldier / businessman / diplomat / monk / nun / imam / rabbi / bishop
father dad / mother mum mom / son / daughter / brother / sister / husband / wife / uncl / aunt / cousin / nephew / niec / grandfath grandpa / grandmoth grandma / grandson / granddaught / boyfriend / girlfriend / neighbour neighbor / roommat / boss / colleagu
presid / mayor / governor / senat / ambassador / king / queen / princ / princess / emperor / pope / chancellor / treasur / founder / chairman / ceo / cfo / spokesman / secretari / prosecutor / sheriff / captain / sergeant / colonel / lieuten / admir
second / minut / hour / dai / week / month / quarter / year / decad / centuri
morn / afternoon / even night midnight / noon
breakfast / lunch / dinner / brunch / dessert / snack
spring / summer / autumn / winter
monthli / weekli / daili / hourli / quarterli / annual yearli
north / south / east / west
northern / southern / eastern / western / central
red / orang / yellow / green / blue / purpl / pink / black / white / grai grei / brown
gold / silver / bronz / copper / iron / steel / platinum / aluminum aluminium / lithium / uranium / nickel / zinc
oil / ga / coal / wind / solar / nuclear / hydrogen / diesel / petrol gasolin / water
knife / gun / rifl / pistol / bomb / mine / grenad / rocket missil / drone / mortar / sword / ax / hammer / shotgun / arrow / torpedo
car / truck lorri / bu / van / motorcycl motorbik / bicycl bike / train / tram / plane aircraft airplan / helicopt / ship / boat / submarin / tank / taxi / scooter / ferri / yacht / ambul / tractor
dog / cat / hors / cow / pig / sheep / goat / chicken / duck / goos / rabbit / mous / rat / lion / tiger / eleph / monkei / bear / wolf / fox / deer / snake / whale / dolphin / shark / turtl / frog / eagl / owl / parrot / penguin / bee / ant / spider / camel / donkei / zebra / giraff / crocodil / fish / bird
milk / butter / chees / cream / yogurt yoghurt / margarin / egg / bread / rice / pasta / sugar / salt / pepper / flour / oil / honei / jam / meat / beef / pork / lamb / ham / bacon / sausag / soup / salad / pizza / burger / sandwich / cake / cooki biscuit / chocol / ic
coffe / tea / beer / wine / juic / milk / water / whiski whiskei / vodka / soda / cider / lemonad / champagn / rum / gin
appl / banana / orang / lemon / pear / peach / grape / cherri / strawberri / mango / pineappl / melon / plum / potato / tomato / onion / carrot / garlic / cabbag / spinach / corn / bean / pea / mushroom / cucumb / wheat / barlei / soi / cotton / tobacco
head / face / neck / arm / hand / finger / leg / knee / chest / back / shoulder / stomach / ey / ear / nose / mouth / elbow / ankl / hip / thigh / wrist / toe / heart / lung / liver / kidnei / brain / skin / throat / spine
kitchen / bedroom / bathroom / garag / garden / basement / attic / balconi / pantri / fridg refriger / freezer / oven / sofa couch / tabl / chair / bed / desk / wardrob
school / hospit / church / mosqu / templ / synagogu / bank / hotel / restaur / museum / librari / theatr theater / airport / station / port / prison jail / univers colleg / stadium / factori / supermarket / pharmaci / cinema / zoo / park / beach / warehous / farm / embassi / castl / cathedr / kindergarten / gym / clinic / casino
river / lake / sea / ocean / mountain / hill / vallei / desert / forest / island / cliff clifftop / cave / canyon / volcano / swamp / glacier / beach / bai
citi / villag / provinc / countri / contin / counti
hous / apart flat / tent / hut / castl / villa / cabin
armi / navi / polic / airforc / militia / coastguard
footbal / basketbal / basebal / tenni / golf / hockei / rugbi / cricket / volleybal / box / swim / cycl / ski / chess / badminton / wrestl / gymnast / sail / row / handbal / softbal / soccer
guitar / piano / violin / drum / flute / trumpet / saxophon / cello / harp / clarinet
paint / sculptur / photograph photo / film movi / book / song / poem / novel / plai / draw / album / podcast / opera / cartoon / essai
word / sentenc / paragraph / letter / chapter / page / syllabl / sound
video / audio / text / imag / photo / music / speech
visual / auditori / tactil / verbal / spatial / tempor / motor / semant / syntact / acoust / olfactori
input / output
sale / profit / revenu / loss / debt / dividend / tax / interest / rent / inflat / deficit / surplu / margin / asset / liabil / cost
insur / loan / mortgag / pension / invest / leas / subscript / deposit / refund / warranti
dollar / euro / pound / yen / yuan / rupe / rubl / franc / peso / lira 
mile / kilometr kilomet / metr meter / foot / inch / yard / centimetr centimet / millimetr millimet / acr / hectar
ton tonn / kilogram / gram / ounc / litr liter / gallon / barrel
million / billion / trillion / thousand / hundr / dozen
percent / dollar
cathol / protest / muslim / jewish / hindu / buddhist / sikh / orthodox / atheist
democrat / republican / liber / conserv / socialist / communist / green
gai / lesbian / straight / bisexu / transgend
boi / girl
man / woman
male / femal
teenag / toddler / babi infant / adult / pension
english / french / german / spanish / italian / russian / chines / japanes / arab / portugues / korean / turkish / hindi / greek / dutch / polish / swedish
flu influenza / cancer / malaria / cholera / measl / tuberculosi / diabet / asthma / pneumonia / ebola / dengu / polio / dementia / hiv / hepat / stroke / smallpox / leukemia / covid
earthquak / flood / hurrican / tornado / drought / wildfir / landslid / avalanch / tsunami / blizzard / erupt / heatwav / cyclon
rain / snow / hail / fog / wind / sunshin / thunder / frost
invas / annex / liber / withdraw / bombard / blockad / occup / evacu
elect / referendum / coup / strike / protest / parad / festiv / funer / wed / concert / auction / confer / exhibit
treati / lawsuit / constitut / budget / ceasefir / amend
shirt / dress / skirt / jacket / coat / hat / shoe / boot / glove / sock / scarf / trouser / jean / suit / sweater
ring / necklac / bracelet / ear / watch / phone / laptop / tablet / camera / televis / radio
wood / stone / brick / glass / plastic / paper / metal / concret / leather / rubber / cotton / wool / silk
mathemat math / physic / chemistri / biologi / histori / geographi / philosophi / econom / psycholog / medicin / law / literatur
hotel / flight / restaur / museum
weather / food / beach / hotel / landscap / sceneri / attract
guitar / drum
left / right
sunni / raini / cloudi / snowi / windi / foggi / stormi
first / second / third / fourth / fifth / sixth / seventh / eighth / ninth / tenth
mondai / tuesdai / wednesdai / thursdai / fridai / saturdai / sundai
januari / februari / march / april / june / juli / august / septemb / octob / novemb / decemb
deposit / withdraw
freshman / sophomor / junior / senior
bachelor / master / doctor
knee / hip
vaccin / antibiot / antidepress / painkil / insulin / steroid
neural / genet / chemic / mechan / electr / optic / magnet / thermal
linear / quadrat / exponenti / logarithm
supervis / unsupervis / reinforc
encod / decod
train / infer
classif / regress / cluster / segment
precis / recal
mean / median / varianc
lower / upper
manual / automat autom
theft / murder
defend / plaintiff / wit / juror
civil / crimin
feder / municip
domest / intern
wholesal / retail
buyer / seller
landlord / tenant
employ / employe
lender / borrow
host / guest
winner / loser
victim / suspect
attack / victim
`
  .trim()
  .split('\n');

/** By stem, the places it has: line and group. */
let places: Map<string, { readonly line: number; readonly group: number }[]> | undefined;

/** “The early days” may be “the early years”: as plurals these tell no length of time. */
const periods = new Set('second minut hour dai week month quarter year decad centuri'.split(' '));

interface Word {
  readonly norm: string;
  readonly stem: string;
}

/** Whether two English words name different things of one class, such as “murder” and “manslaughter”. Symmetric. */
export function areContrasts(a: Word, b: Word): boolean {
  places ??= decode();
  const others = places.get(baseStem(b.stem));
  if (others === undefined || isPlural(a) || isPlural(b)) return false;
  const own = places.get(baseStem(a.stem)) ?? [];
  const isLike = own.some((x) => others.some((y) => x.line === y.line && x.group === y.group));
  return !isLike && own.some((x) => others.some((y) => x.line === y.line));
}

function isPlural({ norm, stem }: Word): boolean {
  return norm.endsWith('s') && periods.has(stem);
}

function decode() {
  const map = new Map<string, { readonly line: number; readonly group: number }[]>();
  classes.forEach((text, line) =>
    text.split('/').forEach((words, group) => {
      for (const word of words.trim().split(' ')) {
        const key = baseStem(word);
        map.set(key, [...(map.get(key) ?? []), { line, group }]);
      }
    }),
  );
  return map;
}
