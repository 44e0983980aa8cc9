// Made by bench/fit/document-frequency.ts from 26294 US news articles; do not edit.
// A table of figures: how many of the articles have each stem. It holds no text of theirs.

/** Articles counted. */
export const documentCount = 26294;
/** Articles that have a stem of level 0, at the least. */
export const minCount = 4;
/** Each level is this many times as frequent as the one below it. */
export const levelRatio = 1.4142135623730951;

/** 29653 stems, with their level as a number: see packed-words.ts. */
// prettier-ignore
export const table =
"\
2'd .0.09 /0.3 /0.66 .03 01,006 21,300 /1,991 -1.1m .1.375 /1.52 01.78 /10.2 1100th 2108 011.4 4114 \
2119 012.7 /126 113.9 2136,000 .14.2 1143,000 /15.1 01513 /15m 0160,000 0168 017.9 0177 /18 .1803 /1\
83,000 .1857 -1870 -1884 /18th -1901 .1917 /193 .1942 .1955 01968 01980 21993 32,085 12.0 /2.65 020.\
8 2200k 02018 .2029 1205,000 /21.5 /217 022.9 /22nd 1235 .24.8 025 0255 0260 /27,000 0278 /284 /290 \
22am 23,500 23.5 .300k /31,000 0318 0323 0331 /34.5 035.7 /363,000 /371 /381 2394 04,700 /40,000 /40\
k /416 .426 .432 -445 .450,000 /460 .471 .484 3492 15,400 05.8 0506 .52,000 -534 055,000 /568,000 /5\
80,000 25m /6.3 /601 0617 .63.1 064th 0665 3681 07,000 17.9 0714 174 /752 .775 279,000 08.4 180th 18\
4 1861 389,000 09,700 1900 394 1980 99mm 6aamer 9abba ;abdeslam 8abedi 7abingdon :aborigin 9abridg 6\
abstent 6abuzz :access ;accost 9acevedo 9acquaint 7activ 8adamantli 5adel 4adjac 6administr 5adolph \
7adul :advisor 8aetna ;affluent ;afresh :afterthought 6aggressor :agre 7ahl 6aig :airasia 9airport 6\
aka 3alabama 8alarmingli 8albright =alec 5alexi 6alibaba 7aliv 4allerg 6allum :alonso 7alsup 8alton \
8alwai 9amass 6ambival 5americorp 5amit 7amorph :amul 8analysi 6anatomi 7andersen 8anemia 4anglican \
6animalist 6annex 9anomal =antenna ?anticipatori =antimalari 5antitrust :anwr 6aoc :aplenti :apost 7\
appeas <appli 5approv 7aqua 5aram @arch 7archiv 8argu 8aristotl 9arm 5arn 9arraign 8arsht 6artist 7a\
saib 7ashevil 7asid 4asphyxi 7assemblyman >assum :astro 6atatiana 5atlant 5attach 8attornei 7audibl \
9augusta :australian 9autograph 7auxiliari 6avers 6avuncular 3awlaki ;ayaan 4aziz 5babysit 9backchan\
nel 6backslap 3bad 5bagel 4bail 6bakersfield 6balk 8ballpark 4bamboozl 5bandwidth 7bankruptci 7barak\
a 5barclai 6bark 4barnini 3barreto 7barth 3basher 6bastard 8batista 7baucu 6bazemor 2beachsid 6beasl\
ei 6beauregard <becki 6bee 6befuddl 8behav 7beirut 9belgium 7bellicos 7bemoan 7benen 9benni 8bere :b\
erklei 9bernardo 7beseech 9beta 5bettencourt 7beyer 8bia 8bicycl 6biennial 7bike 6biloxi <biocontain\
 Abiopsi ;birnbaum 6bite ;blabber :blackmun 8blair 6blare 5bleak 6blimp 9blitz 8blogospher :bloodstr\
eam :blowup 5blumenau 6bo 8bock 6bogeyman 5boko 8bologna 8bonafid 5bonn 8bookish 8booster 9borenstei\
n 5bosnian 9botham 8boulder 3boutiqu 6box 6bozel <bradi 7brainpow 6branson 7bravura <breaker 7bred 7\
brendan 9breweri 5bridgeabl 5brigg :brindisi 7brit 7broader 9broker 8brooklin 6browbeaten 7bruis 6br\
utal 7btw 7bucol 4buf 5build 5bulletproof 4bumptiou 7burb 3burglari 4burner 4burundi 9businesslik ;b\
utcher 7buyback :bye ;byung 5cabaret 8cadav 6cai 8calabres 6calhoun 4callow 6camarota 8camilla 9cana\
dian 6candl 6canon 8capabl 6caplin 7car >cardiac 5caregiv 6carleton 6carniv 3carrei 6cartoon 7caselo\
ad 8castig :catalyt 6catfish ;cattlemen 8cautiou 5cavuto 3cbsnew 6ceaseless :cellmat 8cent 9ceo 8ces\
sat 8chaff ;chaka 8champ 7channel 6characterist <charlatan 6charper51 3chauffeur 9cheater 8cheerili \
8chenei 8cheryl 8cheyenn ;chicom 4children 7chinni 4chlorpyrifo 7cholesterol 9chosun 9christin 4chuc\
kl :churchil :cigarillo ;circu <cisgend 3civi 6clair 4claremont 8classif 7clean 7cleaver 7cleveland \
8climatewir >clintondemocrat 7cloakroom 7cloth 5clumsi ;cna 5coars 7coca 6coda 7coffman 4coif 6coldl\
i 7collectiv 5colloqui 7colonoscopi 5columbin 6come 6comiti 8commiser 7commonwealth :compar 9compil \
8compon 8compulsori 8conceiv 7concomit 6condition 8confeder 9confisc =conger 7conjoin 9connor 8conse\
nt :consortia 8constitut 7consumpt 9context 8contractor ;control 7convivi 3coolest :copeland 6corbi \
9cori 9cornerston 6corpor 9corrigan <cosbi 4costless 9coulibali Dcounteract Acounternarr 7counterwei\
ght 8coursework 6covert 1cowl 5cr 4craigslist 4crate 5cream 7credul 8crfb 7crise 9critz 9cross 9crow\
dpac 6cruel 8crush 5cryin 5ctu 6cui 8culver 7curat 5currenc 4curvebal ;cutoff <cyberhack Bcynthia ;d\
'ivoire 9dade 4dailyko 6dalia 4damnabl 6danforth 3dannenfels 2dark :darryl ;dataset 7davidlimbaugh 6\
daylight 6deaco 5dealer 9deb 7debt 6deceiv :decisi 8deconstruct 6deeb 6deeth 6defens 9deflationari 8\
degrass 7del 3deliber 6deloitt 5demarch 7demo 3dempsei 7denmark 8dentovernight 7deplan 4depp 9derail\
 <derogatori :deserv 9desper 6det 9detour 5devastatingli 6devolut 9dhabi 7dial <diaz 5dictionari :di\
eudonn 7digress 7dimaggio 3din 9dion =dirksen 9disapprov ;discern 9discord ?discurs <disgruntl ;disi\
ncentiv 9disloyalti 9disown =disposit 9disrupt 9dissolut 8distressingli 6divers :dixon 6dna 5documen\
tari 3doggett 4dollei :dominican <donetsk 7dooci 5dopei 6dorothi 7doubter 7dove <downhil 7downtrodde\
n 7drafter 5draper 5dreami 4drew 9drive 6dropp 2drunkenli 9dube 5duct 3dugout 5dummi 4dunleavi :dura\
ngo 8dusti 5dweller >dynast 6each 8earn 4easili :eavesdrop :echo 4ecumen 8edific 7education 9effortl\
ess 8egregi 7eighteenth 7el :electil 4elementari 9elimin 7elko 5elong 8elzi :embattl 4embryo 4emirat\
i 6emoticon 6employe ;enchant 6encyclopedia <endow 9engend 9enlarg 9enrolle 8entertain :entre 8envir\
o <epic <epithet 6equiti 5eric 7ernsttrump ;erwin 7espaillat 9essayist 7estonian 9ethiopian :euphemi\
st 7eva 7evenhanded 8everybodi 8evo 9exampl ;exclam :execution 8exil 7expatri 7expertis <exponenti ;\
extens ;extradit :extrovert ;ezekiel 7fabl 8facial 6faculti 7failur 8faithfulli 7fallin 4famili 6fan\
tasist 4farfetch 5farmwork 4fascist 5fatherhood 8faulkner 4faze 7fearmong 7federalist 8fehrnstrom 4f\
elic 7feminin 3fernandez 5fervid 4fetish 8fianc 6fieldwork 7figueroa 4fillon 7find 6finkenau ;firebo\
mb 6firm 6fisher =fittest 6flabbergast :flake 6flashback 5flawlessli 9fli 6flippant 6floorboard 4flo\
urnoi 7fluiditi 2flypast 4foerster 7folksi ;food 7fop =forebear 9foreordain 5forfeit 5form 9forsyth \
:fortun =fourteen 5foxx 7framer 9frankel 7fratto 8frederiksen 7freeload 7french 7fret 6friendli 6fri\
tsch 4frontrunn 5fruman ;fuent 8fumbl 6funnel 7furthermor 7fwiw 7gabbard 6gaffnei 6gale 8gallup 5gan\
 6garag 8gareth 8garrido 8gastrointestin 6gavel 4gdpr 5gen 5genial 7gentlemen ?geologist 5gephardt 9\
germani 8gestur ;ghazala 8giannulli 4gigabyt 7gilli <ginger 9gist 9glaad 9glassdoor 8glenn 3globalis\
t 4gloucest 4gma :gobbledygook 9goea 7goldenberg 6goliath 6gooder 8goon 6gorman 7gotten 4governorshi\
p 4gracefulli 7grahamgop 8grande 6granit 6grassleysen 3graveyard :greedi 7greenpeac 7gregorio 6gridl\
ock 2grimac 3grisolano ;gropp 1groupthink 8grudg ?gt <guardrail :guest 7guil 5gulag 7gunmak 4gupta <\
guthri <gwan 8h.r. 5habitat 5hadiya 5haider 7haiti :haleysanford 4hallwai 6hamilton 7hamza 7handi 5h\
andsi 7haniyeh 5hapless 4harborview 5hardscrabbl 3harlan 9harper 8harrumph 6harvest 7hassan 6hater 8\
haven 6hayford 6hb 8headi 4healer :heartbeat 7heatedli 4hebrew 4heel 8heil 8helber 7helluva ;hemisph\
er 5hennessei 6herbst 6hermit <hertz 7hewlett ;hickei 8hierarch :hijink 7hillsid :hinderak 6hiroshim\
a 8hitler :hoars 9hock 7hoft 2holdov 7hollingsworth ;homebuild 9homestretch 7hone 4honore 8hoosier 8\
hormon 7horsesho 6host 9hotmail 8housebound 5howel 5href 7hubbub 5huf 6hultquist 5humili 5hungarian \
5hurrah 8huston @hydro ?hyperbol 8hypothes 8ian 7ick 6identif 9idyl 4igor 9ilhanmn 5illuminati :imbe\
cil >immigr 5impair 7imperfect 7impli ;impract 5imprud ;inadequ :inauspici 6incens <incit >inconceiv\
 7incredul 9indefens <indict 8individualist 8indystar 7inevit 7infant 8infiltr ;influenti 4ing :inha\
bit 6injur :innumer 9inroad 9insignia 8instabl :institutionalist 8insurrectionist ;intensifi ?interd\
ict :interlocutor ;interoper 8interv :intox 8intro 7invas 7invinc 3ioc 5iqbal 9irina 9irregular 8irv\
 8isgur 7island 7issawhi 6item 8iver 7jab 6jaclyn 7jaguar 8jalonick 2jamiel 6jani 6jarvi 7javit 4jct\
 8jedi 3jeh 9jeong 6jerseyan 8jewelri 8jihadi 3jinp :joann :joeygarrison 5joi 9jonathanturlei 3jorge\
nsen 6journal 6joyou ;judd 7jug 5juliet 6juneteenth 9jurist Cjuxtaposit =kaesong 7kamal 3kandahar 3k\
apur 5karl 7kasowitz 8kathmandu =kaul 4kazin 5keeper 6kellman <kennan :kenya 7kern 7ketzner :kgb ;kh\
ashoggi 6kica :kigali 9kilogram 9kinda 7kingston :kiribati 6kissel ?klansmen ;klobuchar2020 5knell :\
knowabl 6koch =koltak 6kopan <kouachi <kraus 7kristian 9kruse <kucinich 8kurd 4kwame >kyodo 7label 4\
lacivita 8ladin 8lair 6lamb 6lanc :landri 5lanhe 4lapid 5largo 4laszewski 6latinx 8laugh 9laurent 6l\
awler 3layabout 5lbj 4leaguer 6leari 5lectern 5leeintel 7legales 9lehigh 5leitmotif 3lenient 7leonha\
rdt 7less 8lettuc 8leviathan 6lexington 4liasson 9libra :lieg <lift 4likeabl 5lim 9lina 3linemen 8li\
nslei 6lira 6lithuania 9live 5llama 9lob 8lockhe 4loesch 5logjam =long 2look 5loot 3lorenzo 7lou 6lo\
uisiana 7lovett 5lowri 2luc 8ludmya 7lukyanov 4lupe 5luxembourg 6lyric :macarthur 7machiavellian 9ma\
con 9madhani 8maev :magna 4mahdawi 6mailman 7maj 8maladi 7malefactor 5malka 7malor ;manafort 6mandel\
 8manhood 8mankind 7manson 5map 7marcher 5marginalis 6maril 8marjori 4marla 4marr 7martial 6maryland\
 9masoud :masteri 4mateen =matriarch 6matur 4maverick 5mayhem :mc >mccain @mccaskillex ?mcconnellgop\
 ?mccutcheon 9mcfaul ;mcgurk <mckibben ?mcmillon 6mcwhirter 8meanest 7mecca 6media 7mediterranean 9m\
egachurch 3mei 7mele 8melvil 8mena 6menlo 8merc 7mercuri 5merriam 8messiah 9metcalf 8metric 6mh17 <m\
icheal ?microcosm =middai :midsiz 8miftah 6mikulski 5milieu 5millan 8millionair 4minchillo 7miniatur\
 7minneapoli :mir @misalloc <misclassif 8misfeas @misimpress ;misplac 5mississippian :misti 5mitt 6m\
nuchin 2moda 7modifi 5mohler 5molina 5monaco 5monger 9monocultur 9monsoon ;monterrei 4mood :moralist\
 4morgu 6morrisei 6mosaic 8mostol 8motorbik 8mourdock 7movi 6mpr 7mta <mueller <muhsin ?mullin ;mult\
imedia 4mum @muppet 9murmur 6mushroom 8mute 6myeshia =mystifi 5n.s.a. 5nadin 8naiv 7namibia 7naral 6\
narrowest 6nasser 8nathaniel 7naughton 9nawaz 3ncsl 8nearest 5ned :neglig 6neilia 7neonat =nest 9neu\
mann ;never <newer ;newsflash 8newsstand 4nfl 5nicaragua 7nicol 7niger 3nighttim 8nilli 7nintendo 8n\
itti 4noam 8noir Bnonbind Bnondescript Dnonimmigr <nonreligi 3nook 7nord :nort 7norullah 9notch 8not\
r 8novelist 3npt 7ntsb 7nuisanc :nune 7nutriti =nyhan Do'donoghue 5o'sullivan 9oatmeal <obeidallah <\
obliter :obstin 5occident 9octan 6odni 8offhandedli 5oftentim 6ojeda 8oldi 6olli 8omarosa 9on :onpol\
it 5oop =operation 5oppressor 5orangeburg 7orderli 8orgi 9orphanag :osama 8ostern 9ottoman 7outclass\
 6outfront ;outliv :outrank 6outstand =overachiev ;overcorrect 8overh :overload 8overran ;overseen 9\
overtaken 8overwhelm 8oxycodon 5p5 7packet 9pagourtzi 7pak 3palett 7palo 7pancrea 8panki ;papaci ;pa\
rad :paramour 8parent 7parlai 6parra :particl 6pascal 5passion 7pataki 5patienc 5patrol 5paulei 7pax\
ton 5paywal 5peacemak :peccadillo 5pedroncelli ;pellei 8penal ;penis 8pentobarbit 9percentil 7perfum\
 6perkei 8peroxid 8persona 7peruvian ;pestil 6petr 9petzel 8pharmaci 8philander ?phoenix 6physic 6pi\
ckl 7pietrusza 6pillag 7pine 7pinterest 7pistol 7pitteng 6pl 7plaincloth 6plantat ;plattsburgh 6plaz\
a 6plessi 4plouff :pluralist ;poach 8poet 6poker <polici 5politico ;polo 4pong 6poorer 7por ;portent\
 8pose ;poster :potato 7pounc 6poweroutag 8praeli 7pratt <precautionari <predatori 8preemptiv :preju\
d 6preoccup >prequel 7presidenti 8presuppos ;prevar 9pride 7primetim 7prism 9prob 6procliv 8professo\
ri ;programmat 7promin 6proofread :propon ;proscrib 8protecte 6proudest 9provok <prussian :psych 4ps\
ychotherapist 6pucker :puke 8pump 3punjab 7purgatori 7pursuer <put :pyongyang 6qaida 7quadrupl 6quan\
tit 8que 5queue 8quijano 3quip ;quotabl 6rabbit 6racialist 9radiologist 2rafter 7raic 5rainwat 7ram \
4rampant 6randi 7raoul 5raptor 9rashidatlaib 4rational 7raw 7rea >readout :realloc ;rearm 9rebekah 9\
rebut 9recent 8reckitt <recommend 7recoup 6recus =redeploi 6redoubl 5reed 7reestablish 9refinanc 5re\
fuel 4regener 9regress 8rehman :rein 9reintroduc 9rel 7relev 8reload 7remembr 3remun 4renegad :renun\
ci :repeal ;replica 9repriev <republish 9rescind :resid 7respir =restor 6resuscit 6retir 9retro 7reu\
ven 7reveri 7revolution 8reynold 3rhonda 5riccadonna 5ricketi 5ridicul 7rigel 5riker 3riot 4risibl 7\
rivalri 6rjc 4roast 6robertson 7rocha 6rode 6roem 6roil 4rom 4romneya 7room =rosco ;rosenth 9roster \
9rotor 7round 4rovner 3rpg 9ruben ;rudder 6rug 6rummag 7rupar 6russiag 9rutt 9s 4sabbath 5sacrament \
9sadiq 7safer 7sahara 1sajjan 6saldana 3salina 5salud 6sameh 8sanchez 9sandersdemocrat 8sang 6sao 8s\
arin 5satirist 5saunter 6sawyer 6scalia ;scanti 8scariest <schaaf 7schedler ;schiffadam 7schmidt =sc\
hoolboi Aschtick ;schwab 8scintilla 8score 9scottwalk 8scratch 5scribbl 7scrutin 9sdf 8seanspic 9seb\
astian 5secreci 6sedat 6seen 8seif 7selfless ;semiautonom =send ;sensat 4sentosa 8septic 7serena ?se\
rver 6setback 5sever :seymour 4shackelford 6shaheen 5shakur 8shampoo 4share 4sharpest 3shawn :sheffi\
eld <shelli 8sheri 9shia 8shine 6shirtless 8shoestr 6shorelin 6shortsight 8shower 6shriek 9shuck 4sh\
utout 8sickli 3sieg ;signal 4silicon 3simmer 6simulcast 6singaporean 8sinner 6siriusxm 8sitdown 8sjw\
 5skidmor ;skit 4skyrocket 7slash 6sleazebag 6sleuth 5slimi 4slodysko 6slovenian 5slush :smartphon 7\
smithsonian 6smother 3snare 5snide 7snooti 4snp :soberli 5sociopolit 6softbal 6sol 6solicitor :solve\
nc 8someplac 3songwrit 7sop 5soro 9soul ;southaven <sown 6spain 4spark 9speaker 6speciou 4speechwrit\
 6spew 5spill 8spite <spoil 6spoof :sprai 5spronsen 5spymast 9squeal 4sroka 8staf 9stair 7stamina 7s\
tandstil 3starkest ;stat 7static 7staunch 5steal 5steepest 7steinmeier <stepdaught <sterl 2stewart 5\
stiglitz 9stingier 8stocki 4stonejuri 6storefront <stoynoff 9stranger :strauss 7strengthen 7stride 7\
stroke 5strung 8stuffi <stutzman <subcontin =submit 9subservi 6subtitl 9success 5sue 6suggest 6sulle\
n 5summit 7sung >super :supermajor 8supervis 8suppressor 7sureti ;surplus 9surviv 8sustain 5svu 9swa\
rthmor 9sweden 8swiftli 8switcher 9sycoph :symon 9synod 9sytek 5tablet 5tactic 9tailpip 3takeout 5ta\
ll 2tamerlan 8tang 7tantrum 5target 6tashfeen 7tau <taxpai 7team 7technician 8teem ?teleconfer 5tell\
 5templat 5tendenti 6tent 4terminolog 7terrorist 6testosteron 6th 9thapar :thedc :theo :therapist 5t\
hesi ;thinker 4tho 9thorough 7thread 6throne :thuggeri :thurgood 5tibet 6tiernei 6tiki 4time 5timoth\
i 6tipper :tith 7tmz 7todd 7toledo 6tommi 9tonnag 5topeka 8torn 5tortuou 7touchdown 7towel 3tpac :tr\
adecraft 6trailer >tranquil :transit 7transport 6trawl 6trek 5tri 7trick 5trindl 6trite 7trooper 6tr\
out 8trumbul =trumpian 8trumpworld 4ts <tuberculosi 6tulchin 6tunisian :turki 8turnov :tutu 9twice ;\
twtr 9tyranni 3ua 8ueland ?ukip 6ulyss @unabash :unalign <unapprov :unbear 8unbridg ;unchain >uncomm\
onli 8uncontrol 9undamag ;underclass 9underground <underplai 8understand <underwood :undisclos <unea\
s :unenrol 9unexplod <unfix :unfriend <unhappili >unifi :uniniti :unitari ;unlaw 9unmark ?unnecessar\
ili ?unpalat =unpresidenti :unquestion :unregul ;unruffl 8unscrupul 9unsmil ?unstat 9unsurpass 8unti\
l 8unturn ;unwelcom ;upbraid 8upper 7upstand 7urban 9usa 4useless 7uswnt 9utterli 5vacil 6valdez 5va\
lid 9vandehei 7vanquish 9variou 7vaughan ;vega 6velshi 7venn 7verbatim 7verizon 9versu 5veuer 6vibra\
t ;victor 8vietnam 8vijai 5vimeo 8violat 8viru 5viswanatha ;viz :vodka 6volleybal 8von 6vow =vulgari\
an 4wacko 9wahid 4wakeup 4walkwai 2walter 7wanzhou 7warili ;warpath 8warzon ;wasson 8waterg 7watter \
4waziristan 4weapon 9webber 9weed 7weight 6weirdo 6welker :wendi ;west 6wet :whale 6wheeler 5whether\
 7whini <whitak 6whitfield 5wholeheart 6wichita 8wiesenth 6wildfir 9willard 5wilmor 7windham :wingro\
v 9winthrop 7wisenberg 9withdraw 5wittman 8wnyc 7wolfowitz 5wong 8woodruff <work 8worldli 5worthwhil\
 7wreath 8wrist 6wrung 6wusa 9wyom 9xinjiang 8yad 9yard 8ybarra 5yell >yesterdai 8yitzhak 8yong 8you\
gov 9youtu 5yuk 5yvonn :zakaria ;zarqawi ;zeid 6zephyr :zient <zinn ;zoo *zurcher  Kf_eLAKKiNG15kYi(\
*,|-_X2m#H6c|Y`wbRQkYv7zo|k8}!!!!!!!!!!(]!!!!!!!&:6!!!!!!!/jI!!!!!!!E+m!!!!!!!h4]9Q!!!!#sF;$n!!!!%gj\
R[l!!!!+~)!;C!!!!7|/!Sm!!!!LXF:m[[;!!(,S,]6Kl!!!D)4;E[O!!4l/$SmBPP+#m;hml!!!!uiS4]$$M&9A==pe?L}V,YWF\
#urA62!H/L4!#.>!!!!%2.k!)!!!!!!!!!!!!%8@ugpnWP#!!!!+K!!#H!!!!!#;!!!!L!!!!!!!$P#!!!!!!!!!I^R@Wey!!!!!\
!!!!!rj!!!!!!0PnU!zDu!!!!!!!!gR!!!!!!!&Ua6gFR!<qD!!!!(4!!!!!!!!#Z[@9Q!!!!!!!!!#!!!!!!!!!!VF@T%R!!!!!\
!!!!!!!!!!!!!!55K!!!!!!$[!!-=!!!!!!!!!!)GgR+K!!!!!!!EP#!!!!!!!!!$=9!!!!!!$n!!+K!!!!!!!!!!!p!!!!!!$n!\
!.Z!!!!!!!!!!!!jA1)!![H9Q1[!!!!!!!!!!!!!<[bFX(1WJP{G(!E!!!!!!!!!!)3A$b2*Q1/Fa!!.:!!!!!!!!!$5f_K?Y5$@\
{xn0D!!!!!!!!!!!KTJ+o/g$5b;:B!!!!!!!!!!!!Gd^6_~Hgl$]<9Q!!!!!!!!!!!+kiY5AG_|Y)!!!!!!!!!!!!!!%$.o;H2!B\
cQQ!!!!!!!!!!!!!!eK@]no?m6lP#!!!!!!!!!!!!!x/h>3*H:qB>!!!!!!!!!!!!!!)ISp+wa{!!!!!!!!!!!!!!!!!$R?Cf/WX\
`!!!!!!!!!!!!!!!!#Pn%]$Lf3t!!!!!!!!!!!!!!!!>%/!Ag@y!!!!!!!!!!!!!!!!!4b<5jaQP#!!!!!!!!!!!!!!!!)S5!`mC\
C!!!!!!!!!!!!!!!!!&)GaNFs!!!!!!!!!!!!!!!!!!!GGl!K!!!!!!!!!!!!!!!!!!!!/mA,1)!!!!!!!!!!!!!!!!!!!&l$_k!\
!!!!!!!!!!!!!!!!!!!#Y`!!!!!!!!!!!!!!!!!!!!!!!VE9Q!!!!!!!!!!!!!!!!!!!!!64X!!!!!!!!!!!!!!!!!!!!!!._!!!\
!!!!!!!!!!!!!!!!!!!!$.:!!!!!!!!!!!!!!!!!!!!!!!d!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!\
!!!!5!%!!Dj(]!&!d!!!!!#!!!!!!!!!!!!!!!!!!!!!!P#@]_{,u/4Lr(zgR#N!1gR!!(b!OE*gU!!!!!!!!!!!![;!%!3!&%S9\
t!d!!!!!!!!!!!!!!!#!!=>X}!y!!!!!!.:?/!!!!!!(g#I9Q1_!!!!!!!!!!!!!!!!!CP-(]!d!!!!!!!!!!!!!!!!!$%RPNPu#\
P!!!!!!!!!!!!!!!!.N$n!!?5P#!!!!!!!!!!!!!!!d!31.3t$n!!!!!!!!!!!!!!!&*&!t@uP#!!!!!!!!!!!&!!!!9Q(]?9P#g\
R!!!!!!!!!!!!!!%k<@!!!!!n]9L<W@*C5q@cx1/p#8!!!!!#c77H<kTsXVBoPD,r!*!!!!!!0:^$$;l@k0c_I!hT$nP:!!!!!_^\
LIF!vnzUk(69UBN%R!!!!!&L:lj)M/2M)<R-Qki!!!!!!!!7V<NP<:=W&%t(b!,(^.:!!!!#^@gp9P(R8*}BF<I!C*%!!!!!*5fg\
W.DMCX9_M#X[=!O!!!!!!aIBQA#QvHVXohh_}9R!!!!!!#H!;#<JRrv!S7G!!!d,q!!!!!3.;P*75aU/ccE$o!&!|$-!!!!sX]j]\
U%4AACIMM)-9V!!!!!!%>Pnko+0s8Qs$M!K#HB*m0!!!G1nW;X*Fer!FCcmFOQj!!!!!%4n^P2|V+2(6,TMvMP+!!!K!!/yW8<R_\
Uk,#wTy!!(]?/!!!!!S!-!#9Q!!#i!&!!!3%s,05=!&RXUx>v:]<ww7sg>]!5!O!!!!;g%4?U53W65MZcQf(^:*!!!!#]|-xitj_\
tP:*[?7K+*g!!!!!-k;[i2v5F&!mUlE^h!C!!!!!!PN$s!S%2%R-QjA!!9RgR!!!!#o-9Py$]$;:(QY!!!d!!!!!!!4gTP+3tgp*\
%7L!/[C!l!!!!!!pJ/fLPuin~4^R{!G9Q!!!!!K&x?`Wp(s-Ai4Y#.[%,/!;$`#Y#]P!!!!!!!!!!!!!!j<oCiftiYc|zkKpMNg=\
!FS:_.cM|QIB8Nt:F:oGe:Y?%(e@fE^!!nT;sTe4EzwJZ(iH:EfB*CB[[15@R%kEi|}ScXb+;y0+G7./``cVub`D2gq;&W,|/.^]\
,(},q]h[XDyjo3w?s![FI<u$:*L6#mf+q`bsC2amf+qG+FGYAM%FFWx10?/G9zUx>(PFw9}$oU#qNRy,2P#4TO7R>:_Y3*_F*{y$\
r1pP.%.$6F&yN%U?W?7I0DN?/.J9rQyxW&e`2al+,F!yNQv6c4P}i:FB(TEf~b.hrjU3]]mQ@l3R~)!EY:~RGEW+FP94-u9-H@c`\
]5PEWQQ@^?AQo%543*:0uWH70gRX_[`J]YT35qv@1O2IRlr5_Gr;d:~RoMH)!.o2enZJV[[kj*Ai(=5XfSSWH7=3KNe?C-sw`OJZ\
oY{?A4{49:C%<)GP#Qk1OihQ6|>I/Mg14R@PwI1Gi(~]43tR|(NvMa6**UEi1%F0,:{_2R@QrS#)U0TN+LV|t@Y``.w:~SCndI8*\
+hoPAT??AQ_%:@#V6461Q?P!!??[`I-@#W*_3:gInHvQrBeUbQ2+lP#?M,4i#XV*rSU]2hm$~Qk(qGa?AQ_%:7WZX@X[]:@(C,oE\
x+,]a?H{:(=:_.o8xnwJZo<zRS=)b46.c=%saQh)U0$1l?;[a$W)(9QAKFx{g_4l/bZrzxn-X;3?N2oVWEWQbsL-==%nYxW[^*:1\
9Qk(oWH(m[^,tNbXdtv[iF5:_?I-V9QI7W,0(mF+t>l=&.X0,>lH>Rx?AM1*/hA(h[IS#<XRhVk9ps8,(auhK2r<mPu[d?M$x$tC\
M*HZJ<@.P-wnY,6[dEOQZ:_$xTf2U;U4R49:7Kx#qP}b::D@JRt1qGc(;5CQK.cR~)c[L4.0,9Q>+PX(g({$t0,<U&X!Drj.c1?0\
,9{Y3#j[K9suf9Qr])QaZ.~mD5B(=:_4k[d1m:wMw%U:_.RL1#n&Y.w82RN_A)rv?%em]0H:oX[%S)!9Q_![pI#i4_=)dEI=pi3l\
4]8<@R|)dsc@b;7=5Z+^Vgd*Hsg_?*HE[-=9}IDgj*I?i,b?ft@EXu3GvRBK2E|5aV7,bko?B!!vfyst$6EbN-Fj_U):sqr-vtB9\
Qy3V=-nw1/XZ#MB3D?N1GaB}YbJmG[;4cbdy6k_,kL$VVNRpDky`bf?[zBBUI9QqCmbe#NsbO7%ua4N|^[mt/kD2[P#4N|_mHqQ9\
E8XH>yP$r13.|$n.SOI+;ah;tN~p=j;8~y|mb;],wAf+^{m0U!Sid+`E_SYAsz(!xm(xS+[i?,m}fh(%T%kpcRZHA;pK0i4JFNc?\
?AU*($}%t111ohK1?.:%jR~XeMA[a$W)(;CoM@7lr#jD5!!M?R8@XSeQ^0$(~::-Z_3s3:6_E?@$x)T3ZXNQy.N(eGb$x(]BG?Bh\
;;#?BhC@#[}W+mB[a%!!!Z}#j?k{}<P?W@`2t%[=G/+=o^%1/?AQQL1(n,vfh>~%caX*FPv!!.g`x?zB/)c]#84S!k(?3sVi03?j\
v13$y3H&/M$U)+]&K.|s.Qk(l&X[pJ]jwp9yL?DY:FC&X:V^%:zh`L1(j(0.|W+:3,DCu-b!!f?2Tb)Fi[cPo(}mR,4_4.N3tGbg\
y2GPL@b0~]9=5Xli_Q^.|11Gh[a$^v?.?$~@D}L%TZ(.N.ZWH(g+t:yQkW+9b:|$~0g8ngR7K3@h.c;3B;t]B[k4by63_mA0~1Nx\
Gf?NmZ(Q@R7$e(H?NPUd~O@B46EJDgRvD$3rh/B?&*,5`|3nZt~2fk(s7apQI@vR_wBhGxf-X:F@j^biK91Z%1o]E1l?8:@%:<_*\
iQk[x.:M:W68w*HjZ/0:FFW:C$W(}W+!!?7WH5@11V6+?]YvMaXSUxa@#U^?P::)QS+:yQk:oAxTu{_A+;>!!M;>_0#@]?7@f,tK\
LfLW,f=2N4u?DjE(h#l>Lyi[fllFi[dPy!!G_?@$x)Q.JA;yg[fkx#MW<%2?C(eQk1+zSyi[fl,%SE?L16c1w%kA<Ms?BG&^Y1m0\
N(~?C3t.Q*B9DRJ&=|cyU`[@YqiZ{YUZ{aXYrI3J2>n?f|]Tanc]PEx38gP+co<t|*ih]vMeWTjJ.HK%TQ^.{??-F_5>3S1No0~:\
7:ZW+<D16&7.NACNy_4QZW4#K13*/#u.|11.J:M^,l~Qi.DRy*(&J_39Q.J]JQlgFUDk(TLBB[^%S#N.J]4)s8|k(f?11?7?74t_\
/%TQk??9y,NNo1B!e#y!!=&?q%d9~0f|{134a]4@Z=z/`1t,HD*EDZ|%a9f(e.gZ>:yHA$!.3y<Z{Rt*+#M$611Pe@X+,Je*^dkY\
wi>9NU<Fqi{4B+>/v=!<@NmZ(I3BBf_1>+*PU?Y5]w.CQ/OP#_>}yN2W,wm1/DZR*8#;diq(q11H^,xpAn1itZ|%P<V%tdl?:|(u\
PTb9s[f*0%!E;No1B:NFO:D/!(q>r_mNo4crz9s??KhfABH?Bl|^fyg[cns::$xgzS!?/.HN.0~[[lM?31.*GlvQi15XL?4TeG[s\
,MI1B{<;K[t4ufheLO_Fqi{4B+9<mW!VH]DWq;pTJD@Y5iLdy,A?^37zA_5Y!.J?HMI3$P#.J?ZQW&v6H,js_Z|*Vjiyx%TCb12c\
%:F:o?N0o)Q2XqHf}@XP#.N?C1oVY;<lnQm?z)Q1n!!8J_4bjk@Qt#MN`&qs_Z~PVL11-?I&!-e**b~FK::Pv:l%QlnQi@T3+;9h\
3vM]KQh@#v?@O$aQDGvT/p>Ey+Sr;=ITJ4cK4}1)!1i&/dy,AJq2NaKtTJ0vMe(11Qd*+iqi;7[0_WH!!1KtB86*Bj]y3Z@*!<i:\
xE-SCP#vM]E&J_3;{us${#l?BQBvMdXBo`O2T]J)s-d_3y<jl(*_3z3QjQI.JnaZ@)3;<#K/t0*(q<&!!6;DMu0|~x=DTH`&XJ10\
^0~/Y+-rYI,_@{hSe4>./{_C=f7+7%eQy^25~8H?B|x?CHA#|s~n%u:Qe?z)$*0gRs_]J=&0,Qv7C?CvO[c81gN-d12c_1.Q<SU5\
b[a7?<9i=;p[%he;OA:u05b[_yXLH6w;{bTw9Q5D.1loVV[/CYUU^4bf_(w.~f~iDX`)d.~}bv|?DP#ppa@AgRFq]8GO:LrK]:C_\
b6w/IAjppY]QXZ@*3?X{dweyY:Gg6KXySbP6w/`1o*HuBQm1>SVgP+nhUh5I@yp}OJVJ5c-bR[{[,g:po[p}R6U)4i[moas9>N~}\
onTm0Sx;Z|[TfW+tutqKOlyIz!s]L&>|B9Z&91/1B7M!tT1&7qM.DZDe+%w]Or1PT9M+-3dK7T.I!#vZ6*=.5[32Wff.:JJ__17x\
{mt,Vck42CRw`OP_(*Y#6YBzoARPWWb|n0dLJ|n!!A4@8}ulJ;%8[aPg8+Pv/O)0WN3-wZm`4Mfze@F]%.:5/HQ@<8yH.(Y?Po^5\
b*eYIsK7Q*b@s@0yy^)6&!!,})~_6z~k0&GBK7FP<Lw[9=JL6qS-+7SO>{$v83{K~)9U^V>FqM_6Pe1aPKT0FNbfHjgr.R3UGp-L\
$0:}!fe]l@6gRK|w]Sov19+(l>wu~^/h37Wf$jajRbvR$k@W?E=O4{PL$s7}/@Q^wAf!R-ofE3Vu2Yj8W`{h5jMo@iH6w+Z/~eJ>\
xAB53;,4kZ~HZo<j8KTe]gIH,,#l23XKS!!R7oB6YYZdm{LGw@Ej>(x_C/=dr{mwYF=hO_lT6RREDc55i!!MO(MwRb<4.NkmPAh<\
%|Rzx|GB=unv8VS.-Hbw>5K)S!!n<+CHXMoNGj.dG6,5E3}yaimyAVx|OnCXsXw0y:&[nP#j(=G(bNax0nA@8v`[Czsjzo>!Jp[g\
(@;Ngha5t!!pMf4s4}z%]EQttx3/ao*e|ac&|j([v$Bf&FCt2Y!!!^t:1P}ZjAG-nR.}MU>EPk+q8PBDt9TxH%d.:m=@gzsqtd<c\
YK^^:NkmiU^<CsF7hV77RgRl9f1aitp]gZkheW={b?U@{cS(n=r0L,EXD@$9QEtaup}B%Wxf7b52a[BH<M&]8]*r{{F`y-tkgX&#\
XNtuO*Oj%hYuC=j-k>]6MH+RZ7$hamb$%{t4HyRus+`:fp8ov.),7k!KEY3QIGSJ}+cqgIieoIj8P:$(&Roa^#-Bp?E/*UH${A>8\
M!T8zd>LO2(z095R;9dzEx<xOpBn7,wdD/-=s^WOWr%)4_R`?{CTl+Cd9Xg<[t{`5>69!^gxG#&(QLQI~QnaWr*U,{CQQObD!`z@\
:L}IT*L^AQSy*ZN+XHj.{e:z/}d(p+y^8QX8u4#>9!NR6UvZ]-HW;Z~|cfZ^vrWH,P#cZNEQfA,1a7f|N06U(r{O)GE+PV;*lY?G\
Z4r(]jK4:Ix8X:4IL7VX?oY;hjvq^T^g*{J$@hE?bikUP)zN(bY.q4n72{RZUY:&qQ|>lxb/OpTc$$q70qq.-Sz:7!!=`$B+drkL\
AvVayHZxS+]0yka65;]5{FEjd%Jhx:A:n%ag!1HIF{aU9<Nopa]Mi/h>&Y|s`3Z@AfN/dG<t<gR|9S*dtI]W$8kxxZ?jVcJk5Og5\
7O!O`sWcY@OSO|z$fm0b}/zbLfA0Sv!&CV)5;AA0oFc3Pmd/N%B>~$uP#}5ivFCH<L(7a!M*%/bqG[a>Mm4v=(E{6S~bThuCmvPu\
_qxFDiT29Vz58]aZMC>CEecaG!1D:t!]H:vZj}QB*fx}P<hBg}ghq!-(kQ&]r]D!n-U+zSgau`L1yXaU91h,7xHx-21J>I%8y=48\
mHZDDU!y3O2D%p[sE$,^6ub<@oB!5O9!}wh!xC=Y3Qj)x3_Yy!DKZ94ML9w[[FvPLw-)qigOx-!7uxqwM^G(^x>>UQ6cfn#pWo2z\
s|]n2xDY*chsXC,&+PB+hd]D]vvMRvo2#nKrFhxMlr5rp4/(WgBM^MfGx5DT$6|;9D*CXD|>J,z;NCpxR!tShvKS5<tA@],sxi<+\
!AW?5B;`GNZ>y[B;.H1QK5~s4R`M+ycP:MyE-:OJzTL7ZU?^e|DEAi[P#TF(ETOv!nUO)XGK1T<NAJx&y#=yprF5FV;*M6U-fQM&\
=B*x,M@qQUP#R<z[1(SECnUuswEu?BXZ^v5Ic#Oj3xHUhr48aNg9^VPHisu,`pbFHV|838Iv=^cf}V>9Qs${QBX]jluk`AMM]F8.\
su0lbh0XKpysN&WsK50^ioqJ.m3(^tNT2s?cXggdSiWE;d52tXbS!:[xaLK919Q3RKNbeWY4RMIht49&Ix^&@^1ZJT=1pE5lu!!T\
F^6/D4E@0u+YaEM;Vb;tB[O2{XjaFpL^;1IQ2o?QqA_J2!bEBu!*q;}W`0QnOmTWk;u_aYtG.H<Hfc0y=Vgp^ydZO?blu-et6=:t\
tK`Yxj5:0c99s4Dr$-Sc*hs+X7.N`qcTGZ5f51EO!H1wG`z#3X8#-t@LiK0;<!!W#$65j!NLFcgl7N5p9>i]as?IYl<ht.32-4Y_\
*O3M6tJwt3TR#$w$T;9|h1bg/(ifj1ixE#UOkL,68&fC:ED|Lq1?z&*]c9Og2/JFmDyMpDH|I#n:b!%hlw%=9Vwh))G3}%N>3C#G\
hmmw%q-_5{_4K]iMv,oY`60]KJhXj*hrkavM}gn=(Xo_9Fb!6|&s/qlro7aW_]-UA7$STe#4lh]Jop3hPdf+{+[aqG}>4H1UX_%I\
-phHO.Oy:#&b$MO,K,jn06`@Px7MClb|+P@pOK%j,=ukQ}EJ-2|YlLi|y1*TDApN=rTc|G}1?jEYK@osi,hD1<ft1?FeM1N}&0^V\
aLdckC>M)?DlerAFmBuo>cgWTQnI|t&VMEiy{hn%O[SU^F~zy6hw~jE]#V14ODc6BMB1z*?l*J.@Meqq81us;|fRfTULn`GaunBv\
?Bhld;!?SKAL)]jY1Ldf2tcj$c:|KcT[;BrTIvjZLSeiQj=LGF5ZCxhi`VBu0itJ&X|Y|9!Ab;Q&w=jqn,}9Z?k]dY^+5lMkKi%2\
1:$nbW2xs_02{b5cI&%h!Q(%7OObBWg5|+I5Z}w_;*w=[c[>dGT2Wn%Czc$5&]aS/c91g.Jkc|GE,%ah}WlLJu$X>Y%SX|g92{27\
)Wj1ZL<[;t$qfNJ=J)5ISsK|&sbq4UE{*{,Zkw<6hMj+&lAgRi=J[4y0sH^jqC>>(Q*__?}6]u/3BcYaae?kCGGv$Wd:BM0p79Qj\
(3X;5Lor{te$y=Ta#PdJA]@_In6s]QgX)P]*f3Z`RW$gy/-;hbY2OLDf}rkm?U5ziI7AG*$2/S[*aZ,7bXkmI&?S4d8WOmhdFZ<_\
7`@(6b%&GsgbXZcLiK`VMUIxwHu=>A01k^|?)L)_yB>7dmTeheN:q*T-qYDC,u/`,x*GWw?/rQ5e=P-T$iYZ+XhzZB>j.:26*,Uf\
`0uJC2`!!jG/YzBv`5NWx)_(dwJ!u=/6IkEu5S<s4_$c[_6}gP#:^u#<zv^Q*ocjNTT(+E,Ho(#!eXt_-<ouY3<w/e}Azh~D|6Yo\
K;WN(^p:?<a@!_,MbAP6i$@3=A-$#0Pu(<3%|cvgWkL#1U!W3$9L(R>#:VhW[`R%LAq8fmR^A^Zfo&>Zu9p2T<aXJmCv`,W.hy>4\
gAIN#e_4Zk10;GVbz&9uA>Msk(#PRC,&06D-0Emo?r2t!]4n1NvTSQV7i+KwU!XSu/4y9-Y<k13G0i]YGS]-x;]ys}1t2.LbY%TS\
,7v^LlMj#X3H&S_e[*4>{`d.nJFLm.(LE!eP#:NymvNjSeH/1))Ydtv0u6bQ_/JmXcH5mMFSwo5m0g{%q:hQ~4ydj(L4]#=v,(sb\
6Hq#2g8nmQ%h/tc!!H}(bNA&[I-fZ*KoCW^q:t-_33V$|K2w/!!ada0Ud^3p)n5?&N:srm|9(lHkAd*Ep,0YUMlc*H0h%N8e&^<k\
8J*b`iNAg58gt}H]AWPlYD2[nh_=|c0y>,BO_vZH]l!3t@sp(UKo0wv=DzAdX}2&eA{MZdm6uOOytl#iJGDq|a!t2.:-DVG_LJS=\
>*~R)Y>33L%9e4RNrbkQ!2UcoA=.:{xw#B<|P<70?V(U)*9zR&Xjvg,h{LS8<!4N:{+4oEz7D`a=GVaD.34YGP);l(>C>_$6d*}r\
zic]7u&Y_zI]IARb_scpSU>mlK,[(6vV+$V[j)B@>.s^4R0o5IyR[Mb5z}m1u[D1AO#$z9svsgoj6<37R$nU/,ZS:$4w5Wrvi5Ga\
.5qT6{$v.w^Vi;r6IF4<+L:p=!!stTfL,FbD.d.7K{PsGFPDBlm;J)}Ryxk5kkD?NH=ppm,p`We|{FE3;wWqdd!2Ju!NRczLoIWD\
7K})JwXmrwQW*<<AzO|Ue8B/$|[T)2oV<E?sS>1&}zWYBL1WNt+5ri4JFpoJT)4Yu?x#sO}`p]j#WlGKtn(524?&C|g31?pDayyS\
g/LxiFMF72OGO@*3XpyKFBpF}L?o78FHDZ=RsjDtLnuOJ&9OLWIG<C3C#K%871*hx&g.T6:pYJ%/)PZ]tSDaK4npc6kzEFcO#9P_\
U,}pVZcgQb53tO%;osG.1j<{=}!RgQJ!5ROcN%8RhJU>s!!C/{6#1t]wRFCAE,[C8/]Ldro516ZVfF]5lO1FMRC79xiy@jpaHt}X\
y!EVmm}Z*}+c+jR+.H&4F^+2q3|6.0bA}Kmf[ZMWg/)t[TnoU3]qv/~Y6Tp]Bp@a}id5I%7jmR4R|%!DHw=h=&@Xuf3>fMD9QEsH\
0PD%|X:ICFE+{h9d0P*s`e[,F=Ho1[;m0x[a)X9J%d4pPo~]BK|6D+SOpM.$pstpT!!F&+Q5D|BQ+36%p_6WiSt]%^k&.#>@:4hq\
&9zQ)yq^Hb~+[-wV`wtuz45kAG|zX@lT(74EDeCkG!!WZ+6P!6C9S3}GZWL/qg%hBWcO,u=$qStUpbbJRqHP#B*:HA:Eq4)GV9XQ\
1qa%}$J_+0P>@M3LF2NUpbQ#X(GNb@:qke<4K&bBW?qQYvwAHIdx#oZw4RY<0y)i/B/^_D*wqD.qcs]4))3B:a,QZX49:#Z-Rms6\
(L9g(s,z&<Z]tDJaWANIl!5kPBaLe/g2BPe^bvg!$._a#/`g6?5pP]/?46xhW<S-w:aR[[tm8.LkyG$XMY,;9Dc/9!K:$eIB~E9]\
VL53q*FP#GLouC&(a8$S<KKDH5i*R8&YcH$9=kOr2eiCoGtQ4ZcdG9(h}>5`Di1i,wg!9@`Xx_Z+B3n^+G@p#&KF.B(00_4ZCFp7\
AHF;n<J8Z7W6R6V<~<L%f*#PU^uQN<bbrqf@D{8**%UE3L(R:[/*gE~<6/EK95XWU!H>gP>pXjOyIoX{=KW!!%D7&pDG/$/aD]u7\
0tm6D)G75y^CQnH0Pg)WZhey0$nm@]HZ0NYp7u=R!ijWiS3eH!)Sbc@*W3T,?q+%p!!:)dK#9tt{{1yJ=2J6k!zufs]Db#=@OK(R\
@A*Vc>KgX^f11GcS|BcrkDl(cX9N3.[i1;[-e1^$/49YLdfIx.qCJO`mP*;@CjO4UVn^X6X}ibkwZ+)3(.|blO9.nI*z47$!4wt]\
TpI-?aPQmq(Qc.k:#w9(ENU1K`*qw,NVI3sv5a8Qe.U8VTMaZ$J/I{ep6Q:7lc?:6h2CB)]XO&Rz)i1,CTH?0c?I?DR1V+n,(K;X\
S;C@*6B+^FXJ~>0pDKM}ML`Z-WGm2OWWekh^fy;>:|Am8kWvuB8L=#ZigTi)9e.n<i_+_z$KyMDa#z`]#@;p5K6{9<d*Y90R#=|{\
ain<G*3L*KlX.<B&c0#q2bbBi`gPOe8M.Y<tki`x6T`VJauusoL<dp*{m=SVS9QeMTd4*^4pDrR6.i@[^%E6/7(J9vo+]D/wTs=M\
2!!pT(MPNZ`$D@Pecc>-h)ED/BxN0hHLE4u5+JcLgi]2{)aN|;f]W*$K)%H$WJrIL$|0?@7U;j6P>;LevgRb6w:WNXIi8h+-<{03\
E#,[l8lC&4d0v-#f<El-xQeGgLX$fM%_7|K(!49H6{LYH2D#-}k?>/c3$u}j434;aBCm0G%dBmVxD0NluiMj.KTQk0`ww2?|!15q\
b9!L5GOef7:Q?++,yzO0*,DIls7<{q]p9)di/VBwtrmV.hB=..,I=DOO9.:GQmMRB473T].|X/bkuk=HC]ls14[))X8cr#]nC-vL\
O8y!nIQb217r_%>m$MGEkEIXE1CX;MQ)fV:|NO>Mx&7Gn;#aT*X60YWT6Dx#J!-n*l6#nolH@ln]dP#PxQW+bvTv-_0}y8Tv7/7?\
.jS8#jJE4.hw]<pYBy<|stuel#7x)PCKZv=8f7$gT[vLwx{M:!f|H{g(nnXAQ`U*[)Y!rek]F22rX0vc%Yk0|#0?tuQ-ZU6QTzZR\
sP#E03BmO&LiiGW?PQ:EU:+zR1KH7FzRjM~i(J7:wn9s4*p;kB:1:.!Ys%V=c.J?b]>-hqJw!U?O.hn6cB:_a8._7T#Eah:;04*4\
mP8{_h3dY&9cif07V.:.jN)mTskmG}!h7l#JuK~+:Gx72k3KXVylT`<1JKS0_NMS8ez!!;S{EP9ah(J_3o(?w8!F7a^0pzXI1I2t\
tE.wmQbesc6s</ESdlQT9k`bvY_!!&iz>0?$Bx9:#A,w?>UZblZe>E<x([ykVtR_:I0FNE7^<7xgRxzKgI@XBAJbp{$zyB+SF_i=\
s.Aw_b+}a47Eo8w!j7I]^(J2)aQd{9+th@i+Ar:=4g3afRtBjD>g7O(Qq32?vo{HEcxk.@IaeAm;49.<jYWn&#=9d`+B|Hy)(P!l\
{CgP`)A:wmR3.e+WXEbtq/>AqXLru]yM{EV*O^!qVOYlnIpo#E-mBZdi6Cso)&*:j!7cz^[qN,*(1I{8q:@]Fiq.:qTIf84]wb=6\
>OA&x;8_s)]auCk^LHITF^jP#Jlw2Sj;}>Uk/2!q<DGc%8c]z{Z;Umvj%c?EzEUtCr%NMU=ycj5f?eV3&.c8;=p4tu~ASBq-${pb\
R<oB7.:P=v>VT*U_4xnvjky>d#@]%D9|dmsqyW^Yot{bG_ZP#N3Pql{T@Ne[oRlBm2>X1}47-tmh<Hh6i#M)7]:t-7uniH]Ti3.g\
6?:!g8e<|Zt)eWa]WrB5vS=lPJY^qJ|P,G7mM?i1)O=E~>-J)p?oay;=A*z45VG0?E}5Ll`osZvxWP`*gb|c1+4ec{<-;JOt-->x\
*/n+o!j7W-YEo9Q4BnH9RQp`nijVfds<yCQg31m$IN?is&1F1wrR?.RGWN~$00,oO%*t{nANmuyorhk<Mp672}vxD+RL3P#`lM~D\
JWrd_%.0ZB,6R9DB3a<(`ml04|VJq$~;0O<{Ds/scq&s(DxI`Nlry^z.sDjv2=R$Xt_>[V3!>>It88C_/8O<.6)&I:SL<FN@NDq7\
AXRrR&TP2<I!e!!&[*Q,=,HCl)4XC}U/bX_4b7_0zNI`9Hyr2Un+_a]vd+qpMlSL^%pakAVG}805_Bj4zQ:IWyN;f]ab)m?-;pRg\
zD2x`tZK2PKbLA@gP&#U0*8n3UQS4MKq7P#0GUr39gQDe|XgURoY7$/+gXT0s2[m=p^3quTrYj!$)bEJ^#Oi)[^/`9O`?-`:!g$b\
YpGEf9_7LDenVbzF5q/3?Cp.YPKr0[ZvM<_7lvh.LxAZ-]X:]@v$5%EZhs5c|yg<_-G%5ug8BKIVa;Nj8(!nwpCgl=}ZpqH,;$tP\
#RL<Z7D*jiRCg0D54&<-?*B#OV%]b!yV*|dJ,!T^ZdK1kElYy2pIg>O?a*i$o)}Kp7|)aauW9-xA>nYRJP=g$:;tZ4>|@$b05lA!\
`;s#5UErjvIX&cfmd}MuE7rl%[*w^/%pA$_k2GD+zh?54]bo@K(`$GH%TP#HJg#-3?y).&I[M.s[-9:=#Atos8-wLCTkOrG[o[[A\
Sk0y>2uoGb,nA5XmMrh|d)U7o@yD30*eQpt!!:tIj4DmAa+>4=}Vy>/;`:E?eJ)AgZY8c7%BE`=t&o!Juof?Q0`A2t}qRj+Y9L=C\
MvjR5m[ylk69*X@g$@CAgNwfArjVY2k0N[LjbBYx{R=k91w!Z|pzpz/Vw$#rn|t+TQYvp){9slF!:vo?/y-;:_G;)rmIyX%ZERc#\
5hhJVauK>Is#4yjaaE9[0M9BzaU(Qw_b*5uFz!#/~Ys@_}V:j-v6TZut.5w8`E=PhQ+`BPw)-a`H*}JN>E^kPGWQ]Goj3>-kET!F\
Zo~31Z);8X--|x0_JW{[;P#L[/p>11c0v3aGHKZVaoI*3zC=qmylOgk;1%x58i|<Hx7!![b9&fFDu_w%Wc]0Ecp*pboRx<XGa=O5\
.N~jq(/Klh/aFfeJ&`5A-]b{m1dUuveH(1Ns2BI+STW<Hb!v~y2VLX-2g:vI[7!BU%kY#D<{xvlDxY>E68U#LzqCmy8.:6[f%w58\
n]BOS.@Bb`MqriGN?.r78/}:AG;6r=OJsrj%:QIwb?C;D#r9flFa-RepHH*:Rp[D)8I!RhXgRs5zy*_$O:?])8FUw_k;@XOD_r-^\
_H8O|)k^q8b!!|m7Q[JikSE>EIBxp2SjA%B2~wlx5`K1*D+L-!!7$]XSAD4Mg#.12c?9Ba4@LB8x9m|Vp.TW<zAwOmP4.8?H-;8:\
#Wd3b=2V_2Z?KI;v-O~z{.%Y3RN,ZP#,r%pBg3hev<BrrjQcS;KI-CGU+S!brWWgRjf5mqr88+ji%uYkH|7*D+LgqQ4I(Oe2^G9P\
#WeO3_#n|Wz2sb3Ox238bZ|yC#];>6cAjR@1)B$@|[ics)%+/1<TkW/Gk(iB;dMvKOiJM5-#&&SP4P{}-FnETbz`J?Jm!N&(s8L#\
Sj[`:Y;F?!!d^!+P3#nfm/KR>$6#XK=(g{4mZ({e8O?aKAP6+@z`k7r>q!?KcVL30=|Lr?K3CFs[;V[=_o:f`#Z0=6(DSh!%fm|&\
RSKFV&}I5rjJ(?%hczDu?S/Ns+:c3zaq30,M%VHT[]NBh#N1Z;cyA:wbfP]D}KSR)SKa6n(xFDF#fCbRAU>x6`9Oo{@9l:!fDC!3\
.n-b<^8GspS.7ozL-|`_v`3lW0qN{v[VAg2K*Uvjv!!R7z_RidRJEh(8~jdKjs#V;^ofBzx`2=;1jf:1Vf%K<Gc(]6Zd+UMO=r!,\
jOtBvobsA}`}{8a(||:v,<0D@Otu]<R1SYx0e#_P>r=#SWory_<YV&W7|brEe%)YK()$+StP#;F:zs+jBZH%WaYhak8nCjnB3=lQ\
y66P/G&:N|$4LU^=B?zavCV3535yDf)ls2S,8jWpue1KVs-%v&)!!>JFh8b&vEH_if4!w#OyQ.Hh~H.i30Jxu#FXFYz?XhWK),FB\
lT:huteURq-nv9+I1/F-=Tg>s[`-[jpmP!a+E(fF^/P0;]i9gxd+R!gF|)V2RRY5MrjE8CY2Cjnj.bdmsk8N=;3[i./qUvaf.C0&\
zgoXL#juTe<b$!sD>FY>?&L8PZ/4}T]w9b1NG-<RF}@knrjx~d@/T,,P(lzR/k2(braY(OS{prwMx9oU&]o+x:fq7B_e2fVj`ueI\
A^)Qq*_$NYFWJ+foxx&X[9s;{Fy%2^P/9aMuly,Uc;s&@<q8AQaAV$e1IdsHf]]T291gc}%!P7Xw(H}mrd($R64s|HXoyGQ1]7uy\
oibK8#PP#:xP8fJ[nCy&6hEGfV:GaU!GdAoiI3@P03GZ}_JgRW`7xX6GTjz.=|[jJ<450<(#[d9l+|mMD<kr|P#YjEdJ00=F/-Qv\
K%5d=]{uRf}<N*vq~l~TU<DD]!9?}8B,*>`vfe5ae^.=}^e>1149|wFl7VW[e9g&zG~D^d14:%L%2<^aCou0/ii,|;2y8+8%:qY0\
>[4:{P%5X>n=ZMv[C=SJv$2v)Vb6<o&vE(fvZA3Irc{4F.JG]|l9Q<Xsx*_@vsgAh@Pgk8Yd+5~C_JJWCv]5Ar7_I^Vqo+}pkrMv\
K86gcK|<sa=bYye*Y:A1`gR^cRefw&w-v9e`?SD<44(#P%bW+g~Ez4(`=!np6@eocN)@8@77bcIHu4AkT8DJN{4DY>5.DI6f1wob\
#oOP#C}(+`Gd25!Zoy=Yyuyytx<MaQAVh?k,^q`uEf(fJTZNzGW:H<+yEcLYp5mbaG[IM8`e,fK,stO!:qsEog[GWB7lVbbqi9##\
}O-LeV)3vKePG=v@!K-NgRj3=*vY/3w:tRPgRyY,irs},k!1|965+.zqn#$+&N,(*m2knjAf^HUI?R.a3B%e-vZONsMuq!7jrHL_\
cf]P}ChWk>wc~:wOpQr@YS)}c84@s7B{Cuo(d/`l.hTuMDiOR=HMaZG4)`Qtm3<n_3j53/8E>N6Azf-vMP39Q,[<+tV<w}j:ASw-\
mCpTeAC/yaq4@`IaY!pI{YiHdU0-a2ovTIp^I6peaMbXCNh,x-F=q7H=W|>d=rH)>lx^SJw!!gyd+/0WbG>^Li|OYuug[TC>6DE-\
[K9lFLn6fO974K):`X6!V48{L?RvLm]^w{{{kZZ!^*pYl7*j80hW^;$Bu}P?xdbd_a&9TVG%9E4oNN}A:Luj<A,iV6GFPDsO,tQV\
J-OhFJbI_hXkG$/Baw3A:RHj.V(!bv~&~454eAnPVoM=P8<!!Xgz<D?^YmOesc6dm3tchU&dXeJnxXP1Nh2TR?a$Jd!|xyo|wX3P\
JXFrsVN=..l:>}~Pq?VB<#I*fF9wqRNw$=%E+DunN)IWq1AQ7jpcCZ_g-HkQqG5/?TtD:S$7X{pp9a`pLacfijyxPpg31xF[_qC%\
jCryC|w3IuZ7)E7=_9Q-3<NS>kJZ;8Y_}Tw9TaHpZcUJt;3?^a>!X|,gR?*;Wv!S0T4c>UP*8JzgrUAY(3Q1^^tKl:acYgM:}Xb+\
.i$-+BiG~lo7{C2eV-=grHp5.|7KF?EDi/CFiSfwWxP&M]eCknn6c)${-=xuOe[w:cgdUWdcN[;vo(#UqMi!$h/%2#+>B.1H4n}y\
[=jfLb[MWWXd>n8!!mAtKwCil<~3DMD:zb[6DJrRAOnkh6C%HJyC<+|ptP}?6-haH6NXm#xQIJ|c~E0|A1KFT,/*IV@QOx$yk#}P\
#!ybTXr5sN.h:zuac#Qi^:gkOx$.a5g!{dyN?@(Fp/H{@dDP#ionYF6UAmt*|VR(9<g:Uk8%RiIx!4d3{[|)eh;N7qvm6Hu:v<I]\
Uw1VWP&1~bYI/}n56/#Oxt:4^%kLm1jl@yy/z%<E`%N@wzR)/CqT~Q;15L]gUj.qk+J|[z):.zv8MR@@!EiWd^,rJ/O=D`FgR&>C\
Af[*m4.f]y;gipT7&Bictv|VG>)a*t.Fg?nhC,r!!x&fa-tn<EfTvnQ6Z[0zwk}Can1XjbZv|b!eS&k(_a|+Sg/c|(~)F.!DixJf\
XH,7z^,EG9!OV7pt7P#g$I2Dd1/`z%n3sJiOwt{;NMf?(!BY$,.+[,+E[:c5gGBP#&`.!e,W%6#bU;/y1i}^FTjjPI9qQyp$#*N;\
dr:`_B&KJP#w@rS8]nyz.$HUPKqfJZw|XZ@a-Q9d)`~tQY+#ex1+<u^U*=fEs+`+I[HWZGusw*l&H%AQeyPz:}UbVXdt`y++I&Fu\
##FqGiqk.=8ip*CW$rAq}_S[:<>$3/n.mo!I}2S_*w!M1{59d<L0}q,edLrhI`i3);T+)tAe{f-?T)r_cL1CFKZaLSzgg[s<1RV_\
%{?TBGL>qL!!!r6|J@$X@Gme4kreP=>@J1dMZyZ}RV/%V(W!iY16V<@gw6ZZi]=5xL9BJ36a|MK]+YWS!`Y}[UM/K83T[!!VvsG/\
1:&Shf{A}7e#?#Ii(893k_s3,d%d8GGSd!!zgeU;^v1n8T@/twB>vv&.aN:Cu*YB<WCmA@_So$nAQwX_QNk]^C1rz7!>`.sqTFj8\
`bcJqgl6]cjr8I<[[S/^je?zRe=|0brf[=PF?x(fTzMj8XY8x{!W8vBsK)y.lh8u~Cg8:o:E<+^)>gAGcAs49KTb*@hPN>Q93)WC\
(Q:NC_%r)U^zPBwnNJu4l943[8:&I/IL8pVRkT9vjmLAdKIY7f9eU9hW|%ciITzxnX8;6Thcq@pimmoaVJlLW!!0AZcs;d)x;_T0\
Ql$,@jXG0Ojfo}ESQX9Qg5wVP-hfqSIglo{S9OH$+Sb?8brY1$XL71+yW<zBM%|GvmHm%o{]Q]Ck/]2$JfN/e>_s#GTNDBVQRNg1\
}X$Gc};/b3|A&1.{i9dsTc5KHVA4@hr6I[kN0G!L#^Iv+pL]lVqF}.BZk)]2##;IOtX{)UI+TTS.GvT)5IX(If80#@ZX%aUt}vfx\
?i-*>2]##Y&mtehDzxhqMP#E#-N2hA9R)Tl{Vgy2=2?rHRl>p*(T]5O5xE@`SIpW4BsY>ib5kQT/y4/gqwbB~ZRTkO>dPB>DF,Do\
{T$#>ZenSKlP.3:9#6[Wnef,DVV_`<#A-YOnUL?md)@`|,u*KVPe]^>IEk~[QYHPqHA7h!k(x^6xGfhKH9:n4&YJ?#@%tRqC>uq<\
(d!jY*LL5E@Sll[]&B16F0kUU,?l?bNm;fqex1712DCxel@o9;[]*!=fC-E_Q7cVsrJg-x|v/EE{&GHy|pVjPDF!!I`+Q+{>+y8K\
4M){[X>tENa8*dU7bd_+a5yeA.TcUv1q^(.kMK2f/8e1!DC6kxq#j*TZWKN0],M`(s9x5rjiCB$o]M#-j;oeE&leoHf!L|.Fo^VZ\
5aznNT2sBkiNF-Er)z5Q8^K(7DzkvArJeyOx.w@Pm|}JeNvBxQ0dIx*oQ&|!!{)cy6IdIs<5G=}`>vT2Mz0acV~&;]Rd_;^pco_0\
)ywWd^[OQ(bF_7q)}Zp2U$D1,Ren3bmrFJ*<9*DBne_mqyFr0cX|J%Ed.p[qb^X>}roY@T2s}G}0}T5n6wH$7AI2iHX|[dTvqI{H\
RW&+2soiYJNz#J--*K^y=pi!zp/QtH)k[|;P!x_#Ql*b(&oFGIRw(HJo<KS)Y1O_*x),ZN2tFv|(BZOu^`1LS^H*+`I8^sv`vj4Z\
j-Zvn!!tyvnv!dwfZpNB+g)hB.!fJ/}4sCIb0?o>Uk.$n<0|GrjOD>&fo=poO^u){iYJq-XZO^PltFPXtx7qcc:uHJCJ*yi6>y9D\
S<@>f-HW]23VR)E-Wo%7B}-zgWRH9?@+H-DLFOc16_kZiPY80K(,L?uFSg+RQsL-eY|d,lf72Zd:LeScvH{|crjzq$0V~-F|4Jtu\
?]E0cu}h[Uv1cM6@{xt2/_g8>CaXL9/hRlzl^xE6YUC.rw}?&zIdMh~qs&0g.s,2HW:oqe!z0P#j:uh8wcRdMF$d?bx^tW]H]uLF\
VPt.pJ7PvR698<l^$u`),&i^[gj4HpZ,Ylz8)-9gOU*adM>VZ7yRTzgE-}7Q^vrNKjia!IzNKuGTSMUv[nHmcUzpk;q%;;B8YM#a\
m{1)vka|Q-!D[;pO7<ub%c%wU.cO4yek#IW>cJ;sf=$kby|3#%EuQ%v`4xSVaL7Vr7k(+:8xcwf+.kfkJXAQ#s>u=t^*w7Q{T`yk\
d)D3ZNAuvuBJ]PS%UnOT)rt1KoGPBUt<rpb@DrzI5PhUvI~QF!5pB#KmU(M!:!!LOnpd58igJ!b.@jb|!W72V$?t6{OGg0oKMiF@\
|_fqu%Nv=N6x:G^ePgi;`zMV<Bqx5PvO<ru@%*gIi7pJvb`{e3/kJMUt:VhiNO[k3wrV>:^Uxr9,i!0]Vss2uuD2$gRp3sf&M2y8\
+5IYkKcWTkE#6hWTjh]CEHj=Tx$|b-p/crjhYkY^%Qp*+@.9uZB7TLdD}Kb|S=du=tY!NHjgR3m<60@oW]&H)r!h+nFG7T6fd1]X\
@WY*9)F.h<G{M-WhxQ(Y/.xMw78A=LiK`P;)Uad/<m{36qQ;hE(atUbr_UIXA:KJ0U^.wUms]{yxX1Uh{pz:65L30e4FXjUhhpF,\
(M,!8Tjt,EGN3G|a$[6vm/fOu(lG**zoGbP@5a+J|,/2Ng@K$9Fpq*W1smX{;jfz]Zblw6#yazM)CT5.*ZJvqrZxVvZI_7Dzxo,F\
Vf5uPnF(VqgBmXtW$V2Re|U|N@Ltce=m#yBkdwr;TaNaNMGL?r^N0B]$`l{,jod,_;w^k!!W388fTWX[2_sMB7~xZew(@MGhO+Un\
RpSX{<#304H:(=_VHkTlxmj6dA!@|4Fw7ZZDQuuCQ(G+^>&B:H-!!qk^S_^EcqLMDovy/XJmW$E;g^Ywnn+iKH_la.:@dWT6HK}b\
Ps>+vJ,(n?}ggN:Rn_Jm3.FPMV|kOPlo0wjUfb0G#,NuYi.5|X}|)P#G}F7qbtFph|&zs1~z(5CE/6:?AlUZ~^/GWACk1A3__(Yj\
5^JTH*Q<::5*=q?do+T<,^Enf>q<~(S7PD?WTq7GlPtR,K&>}3~HIC#b3WP[rnPC?tMhm7p%GZ$HK]cHEK]la-r4s#}/f4UM(Yr5\
+[N)M<xSvQ;eR;c*S$#-K98=%y&Dw3(3ffjh;y^rjxk,o=v+XAq8g?8Z%>(:|VZx<S<KQZ9d_-m3,`e9Q55e4?K5M7e&rt}+fELy\
~9D8z,}IRL]~#LL<O-A3{HrR.hb|{c&&,>v@%O,B]A&JyqogbAr#D9^]s6sXs4A#sv/U^22g:NI1$<p0<aGlK0Cs:ln)[XQ?MpdJ\
Eu(P9MbX.)p!!w26v@&r:b0ZPT40yw2]/%%e#v8@=7!>C$2TO9Qz@m>,<RgUA-Re4-a`TDG[#ni3YLlue}K{!]F8TB6#H<;Fl5f`\
MOWVmZU!W?yQ/zE$5eqk%;tHA#:gR6l#XMLKnML-hB<71d9u)F&h;qjEj>cmR)rGWG,hO/fMf78.sP.0Vo:I/Wi@]nL6=5)u{o^a\
#P#E?R1_6|m<le6]_=^Vi`3e.o0?`g<zsi&hr.SpPvK!!mAxrvS{f$OenDIbT%pQ^X+>8RS](/yhuoi|l=zP#y`F:o$y<U6-thb&\
^,y%TKIKFEk`*770(wR>JNe$<Dv-ZmDp|O/Vr+O6zn>b2(q;<@ob^gcd_G]bFOKshc;LFn]|qQIddBNBD8=O4):*|cBw?YeQlg@y\
umi?}uQ9yGBu4ffPt[N3c^<X.l1B^JY8po:Luz|*.o%W!Ows#Flrje/J#S9cA^AXmn#iwioHT{0xBf!h6&Fw1>3zoT]kb%bX]k~%\
bX`(95%+W`6L~6cZ3k$E4tsm]}g&vb4JECcTj}/XSsjwGmKQZ(iOrB6N<=Fsj*ge]p/nzFg{<2;/R2Wj9<,6(Lx!>`O22O0W.>Me\
h8*y8kV2yK5|J^g|t(gXc2r;!aI-pu(#Z#qn@AE$M-v$}@QVM34kfo7h<[^m<5CX`lZTiA[jc+sQSMv3S!L>JtNNnF.(03=}Oye:\
PrjM=9^0)P8!!9R&DSvFa%<[!(5Pqx?7qF5ky:%XE.3s/@hj,[lUkP$A#FJc25M;Lz0$p04PWSB0=XZ$U9Q|e`AfsI5sD>*AY3|!\
N]D^u3&f.GiC!EUKolef7*]1w^PEIw3#Ik4JvRuCKf4]Tl>YZvpZyTA&&xGUi%`Pkv|r9JpdiwSQ8.@Hl0@42}t-orEZlm@N0E_v\
xrK)L.{-GkS,2aNzm8MxK!yhZei/Ub~wCy~7#e$UjG8tlp?prnc{0JnH%6BM`T7Jnp]ArD=V=8|ryu,KC!H?pA2q+nEE5Jsl5}#0\
}e?I!cOj$/U{#,*sc(jVl/DwWBZ:+Lgyg3fxGClakR#R8XB1?4R$&_8#R!!b<oflHU1V&4b8I>KF]9tj1ijpsjB76<D:]eVTZXhX\
:9QhOG9OFC`h5+xVWn-f*L%R@mBMVdY^C_8r?9uRI6<pl(/R0drzM;Ttfd0L=lSe;Rgul+pd]CRTom|+tH]}+cP,T(oN?IRiYJNq\
@V;d,+e1zmVOL`qCbT!M):u3NmqS(f^hSf=dQxpINi~wbJ2/ZM+31oLQir{3BTr-qNK?/1Df<lz^f*VU6/N76dznmHi`T{mJ]s]2\
>!-tWP#I1$s7v;XJoBYiXN9l0!Ep3u}b/r4&efqYx>UM=j%BM=/|#w,dt(DCJMm5WcmkwTpIQ5FA~zj:AAz)lePw}S|sy?kL%<j_\
mM`uwcYiS:T.kIuZ+X;:k}xK[9Q)-+]w$p1BU8qE4(]y~W#^x,4vm*q,_/xnz{2&PD@9Qr|hQ_U[W_Y-Z&MxPYQNa%Olg>vjd.SB\
XXR5?(j!!|lt;E_&@lR)qw,H?B:Qfr8N.P&!_06%BJ|oHg}5CW@H7QZ_h&Wr,xbqwdSrM;Pmz_VHz(]K@w%*6Yh,YoNldQqZoIk]\
y%6>yY]Z7X6pn!!W3jJppp.r8eja&bRD2O8]sn|cPaMEB1.vvi1LR,#p[pv;`P;0%IA4IS%H9Z:jFe@q0Z;8W9Qp4zAj_c|zhSU|\
>>o3c4U(;(M&Y!qi<umd-@JDs(]?cwkIpKtKo6~:9hMR@.6-NX)t-HyrP.vrjtde{!:aT7w{hyy+fJ3|PeCyaV$*tkW7E[Qp!VwH\
KJ!R9XM[;03S}],l37v[&tp^o^liVxZ>^h#5)6w9=+WzFIREEv*:Y_bT2sY>?J0gWZEj^x&w/5v>9F(ptP$q89QqP5i)FJ#xDH_+\
0Ps6)j%uF6@>{j<N8zT5HClF#|aeEfaa05|eHgxfxMA?}.nv`VNwR0,smbZdGPC6Y1+NH!@0#Uj)(oWl}!!|nu7L,ss?ywn1Om5E\
tD#ui<^Y`x4ZMZL-t3PYPQ&Hm!!#Ln<2^XF=Y5iq$a+agfD0=nCnK4S,zB=XOXS!!J|*QED+{&fy)KHu^x4tsPBz9(arbU|xncV]\
mL5r+qpxGGbwn-st-Uh&&C[e<bzH37[*aVJEE*j)/-WgRHI_Q9!@&>tL*Nbxz%;./{IS&wuo&u#Z.)=b8w_Q>tW;G-h&LtAnH!px\
/Mq{r{Mkk)Qx|p%3qx;wpg>@.pWs;@:p=xfg)FtXVk1<n$^*C8PU~;A}sgoNRui7.hGoB)i3]+WycG~#qm7edO(1g1Ov[qw&3gx0\
|#Odf7]g(,z|Qc6o{]L*j7c!NP%R3{pp}%0VP&!myI((m/{Wp8i;[4?:[V~,QOrxyKZ?BcHhr?%wfcj4q:m|~gA8$!zKMwmJvF*M\
H?o2&bi3T&}EEE){Yacn/#<rj?r=WH~)C-3d9,P?,9RIPv48M.ju,6T_hd<q~$E<E.R+^Udm[=)O6FsUhCh+.28UjGm09!(A;0$x\
KYBwUW=1cFBLIm*EFRYaM<m)Or.vS{/b$B}290*bFTkKS|Qc63]U.!!<&RL<Gs^S+ULN*wAlVHfo=`zpo76g~J:WhlHp@lphgdAu\
.(*D2!!z?YbC}@/C*Z%zl55h!fZzkb=^:@8`Gwn|WM1|a!3N&P#skNbAmS,j8RQOb/rNDaoOZi|4:xEu1fDd=u9czLECZ7:[&aut\
nLLoPZvL`8.9:$%dz{)J,b8^Wfd|BY.(yJnN=ztzIuXA-jC=tS/3{a8{_dVEXS:%|qS@0BFpjn2pjxn0BMjc3oF,`P:[YtoyG<@n\
L1DfXqafA#49(=f.xq19C]FWTMoc~WEoP|z?plk@bKf)XZ$?pAD)nANHjO%Ei|Aw~y#g?qzK@^9pikbYCv9[>=e-Z[cU7atW&XVD\
#7@rLnrs9.S27QSX3N%@$(&r.wFg/7+OI^R/y@hm0UnrAnLZ-W9q>*=i:^*yj5nsX{D0{IJ/cfR|-6mx*GknIfkYl44lRbvytdbD\
1ZPp(kqf?e?BVhy9eiC^xzU{}|H*dlaM,-+m0}6,014Wfn`ogG^`#rM;x<#z%j;eqviY:RMMm4L5kGq!!Z<`!w.cC36$SwWH/1~s\
.D2|Oo5-Q_z*df8?Zwb6I0)v7)~q3ej_}bDH+-4molVk80%N<8qv0;.Ou40^pCOZsddgzjX66L5_h|3R1*9X/T$4)OPn:|H&Ha{K\
EwM!!VzFH1z,oX:{}Ig}au%%Dc,24%<3aFCzL};sQsGx96Yy11)q^wG87{6<Q76$eo~E&8?(w2Y7sDt/V*!;!j6Rox(*wn.eS]d]\
%2hW0|+3#{bXJ.F>_so/:*@P#TxNtb#T.nE9e$I=gJf?0/tG%jI&-S4b9(vK7;[AAGZ!}i}29oL1@Fo^RB%D#VpR<{?gARIr}f.t\
^j6zark-OyylQH{O~NlxFN#zrM(xYu(*X7;RoVeG>]))JjbsXpz{*{)tugEOb}Vp<^nGRU9j1[{Zi.$#AjnoIQbP@4;P7/x-l]_%\
mVVEo:k-.(4ZC|%KP$d-x6X(b9QF)5}L$Wm?jPYIG+4R0(qm29r_v%}Y(a8PlJFPnWdTZ$%MePaRNM}-qPH={qD(iy2+wzx7j%A4\
8SzD:=]aDV9).};7l8BcN=^.{:Y)c4}cQ}84(Ne:w^OYEt[1|Je2i4&_nWsmQF{JsY-a`:HU3FW>.t`d!R<xzt$91C]3i081tk9_\
d^>W6G>7QEFrcA_?#-nC:J}V)F^e%!!Miw]tq7AGq0LO?;H?{b9rmt4waA5|b$_^P0^ThgRP3XAS;YH;SeHj-GmyQgOM1?tA&4U!\
xNGavFL?S`/H,=}824,1:>$dvQ`#xp&!9KGKF:^GxNjmtgR6y*[ZKh2As(#K=-*(5b$));Y/Q}*hlzWQj!!g~@c98!a?9%t,y(~h\
~*~%GtCEL-o#Po(H}iE96|M|.X@>v1Nf2e?8*Ye$;M$%gfN$;!/<WxTFwbg_*!9qap1yuw~hC<@-KS?3PpqIf6ynHP]{RRc.pP#E\
z[N-W&@<`5Dhx8KQH*l%a-r!uV?)W,.6H${<|G`QBEV7nOmrdE}{zXmj$`^8}=`70s^?N`Ji<I$!3aMOG;40]b=e5pTl:w-)d1Ng\
wA<Io/n9QB#S*+HT<7}9iKA[r9XaUb;/nUoiABDFRVY`vh}%t1n)r<}bV1*+=+OpX=JDAYr(mZY!!:MQwx+@<-&d,)OG[}PX2uNE\
P<M^X6>&LS.3[K[BAkIuvuBJ_=aBz($A{G#G|KX]6/U:)cIG.5}bAJj.sYN>i]Gi6We!FGxgoKF@am=L3!_S8|YZuU(|Am+2XoJX\
Z^lkzi{ym}oT)u~&JIv>}0>vUu}E.d^NB_sSI^DO%Wd6#%PcPzJEVdIw*vr~!J9_D}EQEO_n@Mf|Yz@yxNYi9My{6js[i5N!B_`b\
`SzRGA=w1-=zO-%]2)3<LY}[ckNh?M%NNnhDK:;C7E>y}3sL6CG_U}g7us-T+-h$/:VsigU/xtv:ef+F<=x<L#FD9`G_y-hH%H0*\
+PegO(a]D@o5my3b7crxc2VLwZhcBC-O?9fK(s`4vq52hcy1)h+l5E+Nayw@OFKmy<rLY6)cUsnzG{Qj[te<{EuC.11|%/pDK!yJ\
4s/Teah/gJL)oUU5hgd/aVJR/AE9QQ(oQi!34:4K~s{)qbCmw>t0kXxn!-fVcI+Q)zF<YRoBCv;/jybxR*(ko>4{{6m$.`(3T%w+\
D&fUH,6+Ak%7T/I2<@m8r%jL,bd)okRP+ErSEqf,ZmBFt];LvWx7A?~x%vip2v&BE925<V?NZX)+(jMphy]%`*hug_I)u*=>2+&s\
z>&5YRYDTU3twFemXG7z}L_F.,I]C}a*|DZlKyyAW+]bj#:N_)M*X>aI4XBD:U7HuWyjsp0&,_8bz7G|}uDXCD8AQHZlipCwcKUn\
yAwFjLhcop.<I&%W@P;UHxGy0,}#]mp8Pq:xw(fc?2F,&!gNGPj3ny)7Gguu)W7>0Rz+Z458@8u,xt&cM>s4/:pT;dZJS:)_HjI!\
!4(0Hx,@.I#`]2)H!gyh+>JTv5-B*Ka}1nV|:S?Q1*(&&oH@a49l+-}1HbM8yf/$B^l)4Fk_CK?!!89R{)tigH%|gO?WN<34(uQ*\
.[Z,[LdZHe<}9k`@*q@ufe5}x7`ElptW|9,hhrS!sx/cZ=qBCK$rNJ%nX%t3c$&q#N6mL=IA&$`iqa3>Adi:h<FJsQVkG#!35++E\
AzTS4IUH-H|g?6c2:Xwph0n~![R]9Eg913St71~-F@,Z9P0H`Yyv4eqS.-mVz!5#dwbM%QIi$c9.g_qzq^BTZD;}88{T@{;Do|5K\
eg6d`{Hp&>!X}$eop!JipOPx*/)RhuunFgp7gAOX]u:)]_KpzmeJNp=YrI#3vDCp?s/al8GZpY.3+KPIMLPFp8FHeUUE?9Qp+wp/\
Xg+l7$;-oExT>mI|_2+LaS9ko}!+fCN18Qw48^Z-L^=!![L{:@2.<@|^:4-}GJA]%DDr-CJeB|lC(7-:yzj2C8qP#g[nsIUxvjcb\
|+zUaJr:}N)ixTKK#v[ALFI>rEPzWR1rjsbu>Yv&*Un|n6)D:%P5C,IhmWmWN39aWE%vm!z2Iw6Mv{Ek:L{1xqc8l{tT+>n-+;w<\
7Rk6_$fAFG|H*-Qo%<@Go)oJnH7Iys}}5O{BZ?6lfBmzC(9Q|3},}boqZh!EOIjP#2D&sj6|LAKrqV6EJe~SXB[kpv@i4f%CEYVj\
Hd(tu(es5a1Vsf<GL-KAa=QfKfy2oq2PV]8KGqYsdb^{a{m{<i*o|D2.:dHpy])3ru|$BCs|t6>i|{h=kKb-2b5<KMZUntc{SXHw\
Ab+t1KSy!@OIrgE9jAFpo-[BJk,PUHEp9a7BJd0_!<H!!gSIcY<coH7ddH0$rKA!1CE^-z~Q!o*UaCogR4-Mc6TUral(ypM(riH+\
n}PNq.W}_F}bgG0UPDDXmU>o3=h3_R48~VV>VDXmdW@rWqGYSpZQe@jz6YyO&o!j[HTJF>8h&H26S_5{V!f}>g`u`:<Z;37mg5)I\
d?)TaX/.::4l#hoY~3pB44=_wO:j7Z,9nO@pC+<J4$0[l0rRxWnP#:b4$KE}OWNQ|k%5YU8MV^&A*%S;5E#9:m}{jLUP#KACb_|A\
kx(9}lNxJ}heBTUbx8ZIWuFu|)zgdI45ZWV*%G-Mq(s`r2@w,ob2|`G{%9&%:=geAvgBroLNN@k;(-,EDj1WVj3=-72y|R(u58fn\
)Kc;X[fpC=s]&4Cx{S{L2VcCjR8t,Va+Sb_LBA-o4X2=yAX>&BH>Nj|l(zC;;!!g|0@f?8Lj.idpV)ok-dfAOPV)~3gWv/v{d_-h\
0Mn5=F[*zKfdGyuJp8k+Rw~9M|`Jf<1zO^[/%WoQh/cG:!!ijzvIiZxh%&#tOfBd*aAE@mLDda9^zJrEOS]z&{a!mwJRj^}c^^z:\
h/w{ujuV66[UF9=cZCUy?X|v$f[1ah99*GnjiC&PjquD`/Eu-c1,G948S;[dD*qGPhH=-O(M>yRqr;l3aMp6cqzF#N=[{G.n=k)]\
_c+6nNoV<9wEOWmpl)|&pJ^FVwcP>`e4M!_j/HzPhRSe_Aag=LJDt+`.oNbw]j6dF(]wuXSam/xj.99f[1O2tipq=n@sCNTdBC2]\
>dy$j;;n2fvgzc)a0FK9mfS8JUVka+a^bzTX|]IILK^ab,$2s-3j*(oh7h/}8%yY67jF%0jCur3^6}P4,q|GKFVh`|0nOlJI6aR9\
?De]Gr&et3MFfh3>WcO{EBB?!O-9.YM=v`MwFx^{_u@:D4AX%DLe,4TEV),xhg:?@uC,GO;t~fq%mQ0F[3QI<3fKS)O?6q:fk]a0\
j,?C]4/tBrK}iFpNY{nUX[+j;gL2nzysEuL8o$%!_/UmL6cYJKere5MFG7PE@1jb~CR+VBM<1l^=Xb2n95hEkXLq6gzdSwazvQ.;\
SxT|hSq;QKs_S4Flla*%ITKR:iC9Qt4jq)IOe+W@J?t&<$:uo8B}vGD68uV&h<mR0bYh>Bqc?EU=b0&CLnm|vc/CJ>VY!Jp=ynW.\
*SZ$;XTn;D:3j|!t@ltjXtqN_1RTW`r>8;@:&R|=//)d]8uJFLM4.qAkUI&M3r;>0)aC4A[K2YNjO2[S3blJxLBDikFC(PN;ezEN\
K{AHJt4DA#5XU`P`hQ3s4IrC4rHXaWw1ZW)-*[crqt}i4!9LtSB+FYTRUK>9Q:,d$FIEA#(!O;&!U<Cmto2]f3q[<*:gHjbK7MEx\
7hE8);.<f?AS43L/9!__r6wF!j(DK9QsAY4sq`$#M9}6Gx)sZE5JTVZ|)VBf|PA+S2`<n3[T%[vv3PaQUaFV4tE(|b^<VGJ#$!rP\
#>rnB,IF:yW/jd*8du>qcmwt.-X||n!V%GD|V0xz=P#Mxyv6&?Kxc]o:mX.o9E?o`!{V*`]76=B5MX:CdDb,_/fqo1iC!1.V@G!R\
],}6fFEqsFp5nOC4ystxZvgr[>r+A;^{X/+)?:G,Z);]i/C4gFpY,$TgRYua%)&p-nb7J6j]xn;|Li3TrULHG9}+<gpjwa=oVgRM\
q(;@3y5)Q&7&RpPBtZ[jH0c9j`V)7XH<VU2KNRe-)YI2xO[_a+eV5@a4eFB]r8PBw81t-E.<qUG]f%EC-UxKqmOW+]===;M?^;`*\
?I5zG*]c8gd]Drj7(H:e7!Q#0_xT^jA=)}+G?R/!!Y+:*n=`jM:-,|p$~w?@!>1h)Uv)Tz=L0e0MZFoo0+=+[`Xi/^UwX0Ga9$!W\
yX<.%ep(MriewE[48;YUQP]cWLuR>T3O$n0tPh?MEF$2_{H}`ey$4[;-[76`21Bu,u}Wnx;0ghtpkuFuBY0(c)BeI8-Zm!!DxZQd\
4oA*x5jUxgkji:tcds>l<%EP$%2P#k.7lU`gpjTRz<}GqF-D,tQle5uL..G@4<e+aO$tt:;3&Uc$)?r>]_JfZJR)LgwFBLT)Z$1+\
FnQ^-gR__^;ZK(vDe%^r41x^m1&01Y48>1pLo<B^_IP#wHz7dnCq@d!h?A[+whblz]2tX+/Zc!8k(.WXm@4Jo`D.FeRRoe<L)+;k\
ww;!x!Yy<vh&o)w7#M4OE+W%+c><G!!FDy<]1rZF]s`w-tJSm=IJy6ll#x%w+vKIxE0(zs{$>x<acxwim8mU|8,uuR.@ctd9-PoW\
}z+V-86d:^E1a!&W^]q[;yHCaYCk$KP11a?}RA&p2Ee8Eb<A=.^@frZoD[Cnlex7O@L`0,|nrRTLwdDv=5iWaZmp|cr=-%LPaqe{\
^3[rjB%,Dy$CiE<@x3+*__>f~>O;vGgSe$4WA9C8Lpv/&;W6sVguR9%YNoFP!Zz=eq/,z2Q8WXiz)S2/=-hP#OR9}gUIIcP2m30-\
!(pBHA7e=HPfVh0jh$jpkv_.VNL+U%[V/ow1O.lL%>5K{i.Y,#f,zY6__vPDiL^VA(yXZqGX?F&#qg.C+>|Zm_x4+%E(=auK/@_{\
r{VBz;ADwx7:ti}^Xd&(7&F2:OC/{y)(NP#8q4dS=6D:G:4:GWA8R63U7*n@bsm4X&1,Rqb1*FB1t-)ti>Q-92WI>3vOqM3)(AzV\
57P*~F~MpB-mDZmy1IogW5~`+MEtQG^lb!+)c!!g~MR<5Ry_f^Z9?t{:jZx^{=8j6Xs`^3*qjc4>7cppNn0b]3t?oV&^S)a$_,t0\
n&X45`{H~W>OJHq8up%aHp{YT#uN4[bJvI?|$x*BNaUC;Hn66oda=Xt%v1ua`/Bx>OnJ<>3*^vYD;Di$jZx1H<4CUGJY,c&L7/7t\
=DEi1KyDAqa@8JY8UO1a1!!fjH]xVRV:r9&kzvw0`A0CZG,evs7H3Z:7gF2hy@k(#w@.S_`sZ7e>B7MCKI|Jjc75#kFLXDi:2!4}\
%NJX+A4M&tP>Uv2)yM$VyrtILZt-JZ?ihM)R]I1{>NdN%J}yJ%vl14eKR937-BJC#[S-`X_2`ies4y]-LzjDig-i1auTU:^m89#,\
nM,Dv@S{*sG4.o-RAh=LP3JhnovZv)]r[F|!!Nk,kE0$}iyPBY4g.3MqiHboH8Y&,1?sG0ig2rWotMx*MvsW4y5]VeGD?Ia.[T@r\
?g%(2^Rg&!@8mCYzeKL;LwAKg;@O4r6pZz#pT}i7RYi|_i&.{7*cvV`rzEA}-6$mW,!YxP5Ys([JRiA-Kw+c0ZAEw$afp90,0,Y[\
vreh+D(*mT<j.qUGq@1T&qtW{%dW^6ojX&g$AKlK~C,08ZXV9|!KPA[z:>i<F#p5/S#6yCb}wtghlnE|8jFKTx,9L,xUHsEu0&*?\
~D]Q7/1^W>qTpNv5,_ktM/Sp7B*&xz+,1$e3~baVdeceFO,Ol0XYh=YLubI|M*fVYHdU/uuk<>r?AK&YiZ-W(Q;GZItzlLq(]*V8\
@D8m^cK,T@/gS|lU!bQ]{*-TyqO,Jxz/&!!x^SMY$T?XRRvA!wpdMU#I}U(Gc*gd}N#0(KVk<hqk`>?SWVgfMMWMZ@1pIN_`]F(f\
AhI[;O1`pY]j3h,NpBYQ{w^7ZRvOG$1kc+*-h%+$yseT<6%Ydu;;+mEj[=Ho&Y4zshhF5MSb&2(AIC<@<gRv0DL0m$F[@.:sUF4s\
Y)Gxy0{m]7oK$)L(}LZ^?zGP[((PZ?aP#wG2K2a_PGhGCj}$Fn%Ws9++QC)kiA+>]I>dy{,Di8rQU^]BM(Kj4zKysatS|xRDgegY\
l}aOYgLH_xx.HsqiCPuY2/F*BgrpOBE@NRsCl&/P7n`8*`5TWAlG?RtPX1?E_3$vC3m1|i%}tFO`k$Mcl1&hiLex(!!R&6WaeE%i\
&$n[q)pH1mq_PMwNh_AJ}Q_5lrWTyz+ukD1j|#_ulQrQ|i:oe3@]R:)Is%kXtD1NE849&U^*{0@<fy.ACzd-=p,I+4oL-[_Mi#GV\
2a7xm=WdA7??%t3;,^`#aJcld]w5~tNnfl5-0L,tf.[JF:ISp9[C@h?T2eCGWS_XkM639&F?u(KCe1{i{*]mu!!3O*1&R[=t;[_7\
;!oKQ`&$*>R/k,qnxu(3Bw`b~Ll@gD3D?_ez&}t2pmat~.R?F@gCh!q0v(;4{>=6c7hjnDirru&QQ8v=FuuN2mLCd*]u`MKM0X2|\
3CN}zfLdSD2:fcb;Du{h^kv?EKOFVR=cCrv</>SPP.:{d<:Z-[]H.l-S{<vv1)buRH&?}6EO%-o+]1)Rg_?I(;y[}?cPWV:?l7#Y\
|_,vNn9j[X0YN5MffY7YQdgF|{-qv(UMk=}.%17+vlD?=AlZRq(wT^MP=YvB~zBqULm,w75{1}_=:|Zl@:Sq}v>$.aIHL$PsL#ET\
(7zaSQ1k4RoNens*?j$s;@Zv!h?=fdhnW8Md!c}(f$~/dym};xfkAjT.]I)EivOX,gtdI(|V|#@iV:#Q|zFqm4pX`CUyO7%BG8AR\
q%:hVDSDI6u[%xo_QM5?5%fbZS8p&3X9QMCq|}QOa4|E%qo4Cni&|8|`9Y2(p_oz35&O@zYMU3lj7RL(]-4bx*.WOY4%Wk;tY[lJ\
/o?(@4>=CPhTG>M-r5C5)!!-BBWhy2q;d)ho0)`XM//VcXX[L#xq{^o!!?fOCA4=0fW]`P[]jp*(2Q/L[+iOOGpx)yQvnEA&hHI8\
$K5X5r|`/3]YvrPho$c+5(*D48pjd5%A0lR^gkX>j^t}q!!Z4AzL9m(|h=Q*e9._V,Wok]+1HBKeTSfp$[PohL89L$nP[HC[LI/q\
.U_sIB&AVKlyb^|G:RHN.Dva8X>Z$ljj0(<?4L4H#/+w_$X{/f%}NB%nu)7L#qEg~K#0n`>JM68cR9QwjhAG[_|uQPxOBQ1((Z#r\
+3lZ)&-/E-nI?2w=8*C&xoYc8P/mA0^@1@=^U.U?:wd)me{B8HI!!#`2bQ5tp^_S=x;#]`0TZ>*t9yoGS/)rQNfKeD>YFaD}f!v&\
=naS{!9HRi:yg[WTHV#9Q%i)8k*2`{d6b(JGq3[RyxlX|;+h2`OpM<~k.q$UCLQE99QMe-78YtKoqGVSCyN!/B_o=Hn%mtu%#=4(\
vhg`E8T|]C;E1}P;3*l8aR@>#).dPUeNvf3eeiI[wY]]y:zh9!!JZTn)=5;aY2ThM:29IP(^>OUd83&E.F}UQn/<@H,S]3ifyyC,\
!wo%6cr_cZtkUW)$U@WQY4dy}9QN,b2A!?%}lMV(rQY[gwJXyPvgj@As1&Bkxi.LR%*9QKZk{y05P%Gny)N5EKj3?QYbK1~2hYUk\
W+]BegR|sGMF~j-<bYZ^h&1kk:Y,nVu15SqZtt-x6rE*WbIp]=K[}QjA@DWgSQ6B.f;!Rns:>95446z9QP)EVNBP/0Abu:nJpuFN\
b$wScJti&!$Y^!!aZe[G,Y`Rv@#`yZ(RZxaK{E=XIA$lm|Aq10|eA9QSy,[!{562FtQfQm_)g*78[B9`PI7v^fdW=SI-;j:6cn@&\
I.@b21$u0=+VKA(oJ2}LxDO-hzp4TY0+quX9.kun0XgM{&HMHVNo(NNq;Y[kiXBVq_%f`qMo{]jd=Pt;}rkyLPz6thChCVE(>})D\
(miTi^|py0X00*+(x:gf`DRITP))lY|sHd0-P`e/1fa_d29uN!!YNAk;VQXeehDpITg3`eKCM^.p]4U&xyGLKz+qRs.6^wzb{@>#\
^b_;gJOu{@%>2ctC/j=19{mF|b1I@dfxUu;hF,adro_ZJ9e-d6^EaR@)DIbMO|W<nKo[;Kw=zjT.JBt)H/c[L-UGzbk;7>@pI9Q,\
>vaRO>BQ?xPY6!GUM8G]k;[2f@S,ua#K@B->x5u<dT/|>:[H?KCuve$cnC/O23]6Qzw2*pga2ChG*.:VG%<^#`7+e%_7_vwn!i`b\
>!38E1=nrfB4A_sLvpbEpe+Hm7Y0`6}>WJjx`(ISkvQC}jm_*B05!fk=8odVYGL00HJ=SDhcTAxyXTVn%g&j[C0E+`q^F31@$FPz\
gGG!!SOioAs@[7eEE.RVzv~7yN6MfxyJNjT7h6%TA;jhGnSdJEhfw!!|8I;#%KsSD(PI.>_$)Asn-b)[M@R!Nxg0rK&2!URY.:a!\
!=I4Iuf}Iogb+EGvBL456jys2?<g,)*_S^t3HY9gRP0h>c>}HVdx^x/1Ou(I&/eO=$L*hH6Z)IY#HCgnc[I+p($ZO_Ax3htVdBZ2\
+6|Fe>EgX?25|&WP#Z)9tF:@g6p/v@-$4H}Pc%t5*6)]pH>`+.:V:8h}-$8mj6^qeWhdbY)0.L8<zz$)OI&55%Q>IJPl}/R}8MUO\
AB+2;UUi_Ma7TY6GB4/nqD/3rh=sZ).I/p67Px}GS8l,oS~}qP#u5z/OB.?atk$nT.FXaXcyj<Z6+gprPDT@y[Z!d8;!!`L2093-\
_W_:@[KkP<w8~1hvFE,gU@{>T:N!!:(<VB?/_1.S][Vov&o@n<Y>sZ+(wxs.#4AGp_#Pg(^<4]tt(yu%UQIf7}-1ff&5+gpOl[.]\
aqH]^/:Y4{]J@/O44#Vd{S|woM5P!Uv3WTevE#mqe#TIwRe-HcE4t/?2,gHyym@_D{*7nNqp</6<Rv3r01Jw9&7pAGj-d/y{RfAS\
>%ssghOL|sBw.sNm1QpgRrvh|QIi!jtQ~Q#WI!&U#k?v^Bd%A&:i5kIL^]aB4#Yc_$dUz+n*xe|e86SsXO>&2Q!d-YFBrZHxma6`\
%87x45hr(As4_1J<mX6h.0P>^*eq2Upx)Y?%owV7>=]VM6X<-q/@y#[5OF.,:${YX]hL!}MV!3t:|Ug%mgT9xv(`c6Egpa3iaWxm\
TZ~Z3-z_jbV/Smq]Dd.G|T::U*0AUv@|TEQ5Cnkz!qlhON8nkeH-.jZ$hjK@p>7aP0(`FMb,|iW+m/<j_2KC~0RMQKFADh.QuShv\
wI$j__ZQSS[Q]40QKHE,0K~aF^cT9QM<{h^Fp3!5WiE%Q*h%NII#8cBddw_d+hT./4_+x>EgHR|}{nx{+xZN^C1&qO]bp0?2N:8}\
>jzN>5vchC#dF-hXV?|Va)ywq2>j/Dw0D(+>}=YrumdMJ=n<cwg%|,^E#5Aw5W[uk#Pav6.3tVlDisXza?6eXiB$NFL{r?u@?Je%\
rC~:`tI/>Mt<2EX$np3sf&|K)bh37C>A;h)aw0m+nUfw?L({p9~+I9Qv}u!y0]wRL&;}nw%W!N$|f<UoMQ-cLl:bII,#spcw>Ecp\
VG=Dixv%,Rwka5#^PSfaR,TN(!rVg.B^[JFRi8fxTsir}|Lh)}@#|.JY|=->=7P:0^}h}NA9QW@/VKpL7+&D~2tk@-QhsNvXlp.f\
pB(|O((aM0:C;@#F6tzBv,opNb]ObMgd}*s>y54<12Eh@R2/?oXCQq?NlaP|DZT?g,EA(+/CN^Xi%C=D:wQ%_yS.Vg!SC!!AnX!.\
tMiE,m(;+>A>-OJm0}#3e;@Dxfg8Uk_gEA)^Up*04@@P<e)<*G!e$Bm7vp`Z:E.G9KIRoy@pL<wxqP8)IC#yU8?X[!F`;JY7CVr%\
mYrQ$X<h/[[!Q<Y^+36=Jm|spGmui<O|NOLzp-zN/gu=fK1<Z[O+FZE.,$qt9z.<$^d}CAE7[z.C!vR-?d1GGP#9n%&EVSyFw+wX\
%L]fSeU/pSp{b:xQKO|F2XKTLP#bh$rO_y91*Y>igJX_cD%8i47tzD}yL^xD*wN$&#YFal&/:drO`VM#+k=?r.6:jVE!~;Nst*_v\
v%#1-6<=]P##Db[<FRo2h+`l%^gSe(I^)B;Ew&rnQ<aYFhC.:Xg.[>I_xGa`/$+B#aAzGeh**))L(wO9Uor96pCF&y!zd%;{8pB1\
wUyM7g`-{XxgD78G23/[8s<7P3q[hOe;OB[zEnW*y>Ja1`]Z=9FxN>g}@(yWpyaV-0RkIm&@XWbH}OT{tihNlasxH_Ji~amwAMT;\
KI+}=^kAW$,(QUsG!Rf:e<wm0OL`irq)jeb5~4mLwg{iTb/;@*26HKM=!:uFoZ^#<Ty4^yPpBTk[W0,i`TKf_wUKwnxVLl(^P9wZ\
gZhdZ`->g5O?/R$.zP5ii&/Fu_%:SK[?^zz;AfgVF%b8BM1t}<B.s<IeSQNO(kR5?A@2~}pa}2J<<S]F?fi<gi#co@rAhc9RX!!P\
s/-=5lL.m^^8<[,)hd(6+Qh2i)rir<sE%^d^Ers#=S-GjTfu`{[Nz}U|J<`(Sx_%M:mOqI.F<<[n0:wQExWBM$sL}PkV6}xl:geV\
Hf%(l/C=gb#LOr.Y-(Sg6pP(];@>!0$##_A`ew?vVwc{?8Zr3)@0Y;Uw~T@>JgUnhlcW14*)rtU{E>p.~y7hG>/7NZ)Tai9:wzqP\
ek/Yd{mIU^;ho?1z)$Wm|t6JoNe9b@1;vt]+6<h:mK)znA6$=<D^TL%j]&{=fm.Yv&]6q3F%l)<O`gRO=)NeSUI5Au$iR;@Pjv7W\
r|QL^i{<2c6P5^9LHdE&VOX*~+rR$K!v]2/M$vhZCJc?Kq/O4f@NxSX9Lhk#^BrQMg)<%eXm0i3`L6I*cOkdfak?iU@oLkn]R)mU\
FMzco:h8iP#>W`Svdl,8T(WGOE1U0mriY?t0X?OkwE7<@Uo?JhdWrt$p~c!v2n?uBj*rr4FIyh~1j*=AxKzIU!!^u`0bZKz,lgGb\
Ota8uzjIrM[x6LvtTC;(=LZ.xwJ,qF_MwXqll5F6?|~.j.:1aA;@qXa=]+1hY`q=)geEUh~ZkfOaU0OzXs5m4C^OR1(!_+tI;)%I\
yHG{fc>;vqe{j=Gi:2?XT4e$%n^m!:92pF@K9G^Aa08f*L%9kgR)}UoZ3U#o!ooYRLz)~TnNkky>x-rw2TPf=tw6r>tB%_(F2R|F\
3k[c%(Dxma:5az6yt1hslzPZtg_FRCA$M!vzXp!=uOk{Ef,yLxh(3b}e-`ah|z!t3:[3%C,7)`t[bEBvyI(g{LQCQYbH_KRURr6{\
_e}3tRNEH0MOm,ujceEAjK~h^w2%jQrXJAhQz{<Ro!B%sn2Tz-:0_^kV~/81;ZU}m[E6|-4$xS+=RauxPFGpY;&fOKO#fMd@rQXn\
#Q_=%sqX+kgX,J}W*J*K3#i:Om(Rd0CcH8(V`|GZz^9fRd-9r!!=so2ZpJ8ZvbI#XE6;jVT|jZ+*]0G]yua=9PeB*_mKgPzdhGNX\
qOC#KUiQ}|qz43LRDWT5(%w-*GS<@2*OjR?AFD)*fD^tY9F9dpm7t2hbD};R,LL}dV0SaYM5{Oq!uFVG}LBqL]at@gFtN&P{L/8x\
^c?F9e2)PL;83kW+rXIfaBaX+]ZZpW(oBg/+P7mC<t&U*D/K8Trp;iR4bWz<1|kUH}NwA[s|KGV[*s-xl[NRotqs,gBaVD|CpwKs\
)M,7[kf(Lv{6-sm$?w;h`_>a5(#&R7o;v(?*DlZ$mj-KBWWb|e%!1cn48jS|)WNPY`OwpRsLjR^&d;#vN^B}hlftfxm7xmf.K]fD\
}PY[;D1gaUY6s{sY]a$t#Cun*&?653PPk5{h_c<U%dKrUi3+[aVCwKhJ$lue,[A[YI$JI1|n3{EJlRy%li8@%En3TU,Kbu:+|Ng?\
wdAY?rXJAH>/WttLAB.loFf;tm0&^w)),j84K|m6NOa&^::G|DyswchQ-_b&&!!E,#SkReRT@o>lyN&-zG6r`Q>U|{kQWNh&dF!&\
JO?g$`K/`jdu)}J{Vj5MoViU7tjR_u*zj^a|R3jRFDFCuJ<iUmvw6aX}K$5o>A=mqcgX8yZ`wSYh;0Fg3<^Y_c!X35.%p`Hvg!!o\
d^(IgBiImLY^q=9=Yh$e-fSPp6l#VfWfAH!4UE-zg9:w[n@Q3rXC`1;3Lq:kGJ8fUh_czn5=OFS;0>:]{Ku]ZT1()/=m+8LQ@D^^\
2;R$Wy9L`d^HQpByCJ*ssCcXausEOJ@d2]UC-F{k/-et4/%Patq0d6U(wiz[5!!yN,9a)]hyzdof3PM9*SOwozXi]K$:q0ty2-ee\
0t)r=T[c8rILBfVi;b#4}Zc$Il|9pSsag7ad[2>4Q(bZqAoh2Bo7@G:P#funTC/n|n)31@]HZ${srS{+W)PC1??kJg7|`QIvkW7$\
%UE<_e}m+>t30lH:@6@4CgHKJ52&hkaD;-cX~lA}UOQP#fanx_F{>e/}pD@Y;D1LbfFyz]*MQtR$y}8qVz<fSe1mQe#4etp`U@Rf\
%UHY|cQ^uEvr+q![nJfZ!l%eUEE=F<<8Bjc)v?/qMY`bBM/jtCY6>wA#^ZCR5ZV9XczjHw`t=o1(fFz7i!!|x7JGb>?n{IX&%WDq\
fJ|B|5t7BMHt*bP8_}%{3IL<pfB=*p=XeNNV+W_VGcG6NWRelO-JSbM/KZLlf}6qt/Asd^&J:P#4SLS*s@.aRx]+8bfxIL+LwQ/c\
fg@VP.!w2pHp17:iL|i?WDcT`58]tT^0C<{iJ>{e-e<wlK<6*Jp%0l(JVtPr+Lbzn=]]@TyCsnD-[^zoevNL)%?$2^:CDj{gRsaZ\
qyCO2a]mL!Iq[G/f[7o8`mQhlo#gG1XD-pDr@hY|V[j}~h<o/sA8AtV6Rz*qb4``<&``%RkMtG6C!([S<3+G:S.o{W7MDpjHN7=;\
/kB/9vJdGA+I~@A0c65!!n>9XV~L}4YyRpcmf3VMY{1faY5YcpPw3|^5INLHS?!yC9Q|(y8eDhe0~*;$.SoX_2w$dx>nWmOaUJBN\
hvq`&M?Nm=m?)7C#K8iNXjjoBKZyuIEb;sGwYLxd3Zmu02,nP&Sr1>b:hzaQGr;d<%}Zex&0aJANGb]7cKr+`c|f`;o50gRUK0=G\
$JOfqI8P=EQ>b]rT#Z:n-3n=cWh>`Ml,o>vx}!!tY8^<$I^][lmRbLr1#5uEV+xSMHqHpkDM$HlIRyg*gQ(l$|Q,Zx*ogMaoBV[m\
A^@MMqJYU2?y_9e&qMp|ALDtqA)@T;IeRFf&;f;3z7ql5aR-pL({^gDw)>t(qb7n5Z{DizW,-(>ca2Kb0DNmnyWldGmiI6Gk`taA\
(a%wF^{ff|_^C^>6cacy+73RNAO>XD2n%t;1!M%CByz$.+($d}!gLj6MQZgfeZ9NH>4o(mt!!Tw[)mA9?C+_bTg,~?szy$Jn~jdu\
(u:`u+X6va#H$,lBZ6c?Pwd:pPjVKd+68y+=5nI]^d1x#om>`J9m=gFJ4>kzxv}ekgRe.{,rWMxO]2FK)+s/}D]g_QLWZ${7j,54\
6SmnEL:9Q_fP>5hoO/sr8`nA;rNz(<OJtzL/b0PZls&3=R|*4Z-8Q!!N5qW(IeC&|lIuB^;6$cYwI>F-Mp~={SQL[izhqL#p9ys_\
~8TRDeu5;IFx]i0b2z*6za8uG`eC?`O4Hl(c_W7R1SC<h,2Y(-E{f@JY|v1v/+{tSp*n*5Li83YEn2T2{P1_9bf2Df7+L;W|`w?-\
0*KTmiU}*8KPQLRLYy(b,N$Q)Z,FY5`X,YD-pEV,S}$FB;Or9n@3>@`jEDxWfk|4w9FNmirdJ[[5rt,6no]J<:&oJrR[o8dCSoiF\
3AVulCi4|o+)wA/ZjiU7$jv,^,f[`7ON6K]`k(XOd!3B1]kDkgzIsj_s!g<kK.B5`UWoIhd=Z(]T=<<c~6Q#3$]N%:1Q9(7&C2cx\
#J*+x-PD1l8tHldau}0VAKkv!=)XvjEEPs<GauABYK6%#UN@RZpb9sc!!!c^S!b4ydn9y1X`ybw.fqroO.+|l%6J*0f;i2h!!|3r\
7;]F2Sb25G.e9.!vnFD`Vru+0QY$]knJl.:Na^=[4GE3qh2R/y!v#.+bWW_o;ZWJ5<;O`I_+F{30Dug!Gjb:qDwB]-($Q8pY5`@]\
+TmIaG(YQ|BF8}nWW%K7nHY+B#[PMA*-tHT@s|iZyqVJIPF%sx$L@P#B/*%j=XHU8U6W(N@RN_4A-F-[l3UH~v[MDS=E9XLB$9r?\
=589MS5{@ob;t2V_=(7ttWw0pfV}`z[D!RNo{7v#a?09yut.*)pS3dsqN(pgKblZ<)IF[&1o-/3(&2wQ9sqVDO#GI,TfdI*6Q7b<\
p14@DNmT!E/(D<Hb>]zkVMDYxBRx.GJ?OVOR;o|P4P#NaR78T}b%cj2{r]AMIKp8Z!<aeH+;><>?!8n8irzIdjzaM2(-|JuWvZ:@\
=e;ef%!y2ny<Pc[+KB:Km(>ut.H&;S#q}8Hw3WULYq>&$DFwtdca,uW`l#Sn|XfEs(ksD7GDIT~Uv)Q:<a5s:cOu!gwK3N(u5wCb\
Pl9ifNN[<A.#NkxL~TGA@-#eFm,tBXTXy!!;0*YU.UPkg5Y5WdrQAL.nFvAys2%Vw`QyOhKauUs>tJSrBmhmMv,_1e|z98s%m4fA\
GWj9PbO)l8}i5JFqyfF/7&N>d$e#+R1!JD]TNAMuYN8sXn(Qf0RvvDD9QyFgLQAc@Jo5yEYn5/r}@hl40`WBY#~P#dh-]/;;fZ-^\
x-*{Ol]k1<:]E&@iM/E264+(!f>c4Xlaa!!4{Z1(M+<3wT5Hy/*df5V=LGZf:d.*xQ5N~fJ>PX-AbacgRvZTog|a-)0ifbzX>aVW\
1K_BM9on2O}sQe*NZ7gOu:Q!({kx!$4bu`0k^!t&ikGc(=nc]qcAdI;d,;0!!4=K!,.&+|0{vhME.ft-M8,?gDw=/b-Gxhk^5]xW\
|Pu.SjC!L(NQ79]m-qa%+A@3&SEymm8U?-+`3ht?}ONp%#JJeuk6b@FKi6o_t+SEVaVP#n!MRP%JJptEq3pUt9xF,evGH3I8[hQA\
0un}~gC&M3ysWqF9Q>WZN{!F<8w5$q_5J)#20$JM&$Iy^txoSDkMQ_-AzHiYDdsU$R2To!f(poMplu24(``=`G_ctS?DiX~%=-;v\
=:_b+2eSn*yz_Wy(ODS3_q@x@^]0{(]mFr6c>lYt}4F(@r_dY6P?Zu?l6-n#phH/CyQ_aAm8Q!!UN,pe/t3OogAoC5@u?w_{qDau\
<D/ZzgN,nUI@t<[y?0Z,-}`JAqkhw|{Q0_QMe*gS*u&tsp*%[koS->Q+9oBs,;*Os5Ar(ff<|DVOL{R9w4TJ=Yd&a(]G_dM9?-el\
UJWO&JZE,Y0^M1Oh[=%9$*-!|mOMU!!F3PxE^Mf]z9VQDCS!W[Ko;yBX>9t?b#H4j2!R[VQ!5_*Vubs1l;S>[0u(9ZcUn!!u[A^}\
g9t!$vuP<:|Oi1cD[O(l({4+M@|]kDiP4yi(_oiPg8~Q{M5}{|^J>.E_jT9j$:8;OIGL+[;>YyW(<!j]llUs/VCh6rbS($7UcW%>\
%*g6rw35bTgP#AxtACfj%,@dae&L:y6F9O7nY-~Ih-H+|W:nc.7,t>j:PG}(n2e(]D?ug%A$,9Ds,Q_8_W90@WhG[wj[xe[AAk%a\
$)Z-l[ClhzC1R?A4STTie#T{|iJc9e7!*rjF~ME{[t,LJm6Q+k{Eb<:r0[=s!1RP[:uX<.$9Q)xp_9P-nFzx$aJLbL}N|4PS4wJ4\
7YJ!:3q[dIQ)xF_,u_`NSP#qsZrcBp.^[-PoDk%*FRCzQddf+7n.65(g2+IJ$N<)El>P#K?U1sKWh=I(g<dw@R$o;?XOw]gf^7Y5\
;G6G=p+hx?UglmI]@8DqF3Tuum5L}Uy^VF:O97sZX5m=#DHdlf$U%8~N7OY/#.l:B3h.f&gtL8+uyj+B`iX*QD6nK`PrBQ9mCrq1\
~#<_u#ij?OQKZVi-.CSU`$rkj96AxA7l>7Y8x<0T1wB3ePE;!?LfSC%>x+Q#zTPj`76F|1qh_MwU&9nGW(*[AAH}b1{V.!prl@qZ\
L:r|u{F&GR`5@2li:asME+o1M9QX*EyFKwC7>mr+D3SYIB-jI1P:uFEM@8#z823Upblb>F{]caA8hH{pE/,>3+YEnC0r@a&:E3MB\
]U;L7!:)]`~*J[;Pw&9:q0b.lHJ9[MAky(52u-tidPaEuo@PPf/_k/`WyR}0I0R;Y=^XGsGGlsnG[e|&nZM}!I@A??6Rs?&ew,>P\
#)yyN@.[r`#dhT2VNjMHn?>jr6_McB)]yVUTh/n<$Nr%,]n(3MaS!Lu)tQhSg6rnj#WdP7r+{XeKD#uNYF-)*=Wgvlh_EgR8lKRI\
`R(eClh_B`Pvl|V[ZaC*jp9}Ci_/$7RiJMCR^n].nDiRalF6uEoj&X,>WZA_WGI)#uyC)lUqE-)p$4y+qtb/!d_E)^]uG*If~_|o\
,)LzG=2Y)e7`2.Hmm@e[a6,GWv&;gvzgdMp2cXR1Kh)@8zwWp5?MtE!N;+RMdRNB6h,R_%0J=eL7zzDET2$y[gb|nRuOBV`.VqqP\
>C&>)Kk8~R_u%&x9zFVPE=i#w{81[.]0#k?(rzYi>=;@<3qtS2QB%MT$3g)K}Zs!@emIpgw{-<<}?#1}iox$lw|fXoN*V58|[IZx\
5PeAdOZ7a6a2ZB;P~gf2^?%JK$#`~BBY]v~r&sKtvLfJD:|hKncKuI[H]ab%O);3:`p2T.C$Kb%fl2X4q>_Ws~#bXxLPDIWdLYW0\
Y5l;mFm.*Q{`NGR_b$iriQ/*xf;%cNuVD+&$nNb7~J!zA;F-Ey[>%&Fv;a/x5Z|>.=d/!:Vadn7=N|E.?]1qW_LsH^uIE]Q^n9J@\
qw=1bbYA{MylBl~88IQYlE3GDe;P#JUShHy*<9$*ot1/h1%2/#`-3>UW%xGBS_wEsQ6>=:M9L~#>._cq/Y9K:j4snv,KkCAf,gl9\
M,W]OUU:TAyGGET9Q|g-YcoiYK!hnv/Ic`mHd}I6D7?B*u)!~437%jR#8$z:]>*<jF<;X^;Bas]gY8g8,-SPL(x&t$jBa|mZA6w0\
`QzKs]SY@;bX1b7brF>p:Sh1Yq*i]c<b1@@}TjRMQN;[n1J^OxSvo@E}k4h1*YE,Bgl9.#3dbimmLCP:06+ak=V.f`LMOSzs{n$C\
,#Zr`[>JK:xP#mL?Bj-WbUj/b@(eo?HEkGxr62s{fGyo}x2Nl.:@3RHu&-pa7dROuxGfC-(ZEwRSZKS*L|#Xr2P-F^HF]G[o{:g-\
%R(uG+jYN_V8+!p?X@-pB[g%g68:XjCTy<_pgh&PlG3dZ4)xd*Mj1P>J0Q,.[Rb=AE-:v|1$Nq}##MzcTSL/GJ1o@%g+l+Bws@Tl\
_@TT87~hX^62`C{0cZA1u+hpV!dRRG2a~virjR^L++zyawk%_:sBwf-c2ERD5;uRV%m@#*lzY!!{}/M!L3rqyR]B:5.4A&2qPVL7\
6/NYlk,U?;PCWKF_uW1a4R*9h}S6ki}>:#:9|Yfn6NjDiuQf3F@qRna0V|1oRU*6ewTKp,|=$I`-8#OKXP1!c#*^Wjx2F9Q,arj$\
dUnRO_M)vlRq*;bv*+aR^h0,T$7+^ymaUFi$7]aFV5&KITgoI+eN%>!KbK}#l/yS4nO9l6Ew/3fx/=1#0Ul.t+K.ptS:_U#-oF9*\
%G**6P1eQLBTL?U:Bapad&JO$S8ADcLYj0f+[!!d`r54]8I6ww5C})1h}zKF0^zM@xRhX]@8LP#%wHc}}%Dr4BG(aHVxgeDDZDY(\
{YI8.,oH.!!@i9,6j3+J{^gy.N^I?XqD^g2H:r`.rVo+aNl%!gR;41RYt4qQa;4Uc0*`R]?cy-euYkN/!q>)$+Z{K0j{PgRB%^($\
/M-%O6t_C5D!E^vRG9=N>o.OX#ORgAznKY+=phs_;XJ.D?),PQQeyhMf$-iC#6cQzGW=whuQ`)5P#kF6JG_Ff`f>^,1S-XXW;BDc\
(U^k/d]L7;f91p@MN+%drL58IM<khe4<sibL<FLy5.:;w%yAeOkDH,CY^4=ZyQ!dVKi.D&I4d`2.pd~Nrw%(,LzpNtWD0QhDyufp\
4qO&W^t|Va%X6L?x5d=ud.F2B9Qc%F8J>)@-;.9D![4}uM[{y{g&CkaT[*(go0*j1S#Gp[pn@-2TvL:F7h:WqzBQ4U^d7R^M3PHY\
W7xVQmoaPj#rxv<<gx:#E})!vx[dCi[.n_PPRdaIn<@2Udq6Of>@-)(JqX+ds:)3[mSWLd=^(s[|<-qz]Sbr@aBP#gkv.[c425mE\
AcLBtFyVhEJ]3{M`j*KK@g/k!>SlrpBG!;l3p!!RT^OnsNKAj6+/}NPU>zdJF1oQIFD;C;K.:DpV.NUTooZ[bz83-uX:DFFtq13G\
Ia8P~EC/`@?}lSb<>8,Uk]F9l[NEX@g};qsAdJEM<#Jk,V~F}?P!!)%K%`s$~y85eLv1XrmMA:W,9>FSk^I.:EA/JSfP?1oq8*$*\
VsGx5Z5NL69#bMC2Da-x6(p&mH]B>|$RU+e6$j|Dc)gux&xbO%n3n.px+>foU-ep!g)$!x`L.l!XoO$TyRA+pc%E,,0K/jk|vWi_\
f(}k9OudyI66YX])xV-C4d74*tsq8={RHJFG?T2u`{>E<!!BQ*9P>}xW~*_>z{<hmX.|bD:!CHWvjKEkZ!!mw3{r!D;,4vNqPN{L\
F*,@7Mf+KQ@m:OJI~N*of[j8`!!^jpE6`3%^RJq%{M0]C&Q>;?}5VTEuDH1(~S{M9&/DiWGFrwnHC<[?psO=r7IH#7=,MB7=slwG\
DCdc/Ip9kH3E9/~ufRsV},!{`xo<:cfdl3UHO=fkm+Bdl$4iXcd6`oB;9Y4-+-GdLLk@225:=H~o]]Kf44zF&}K3YgRklDa,dHA9\
3&G#:Uz0,/LoRN+)=0btSuzM9D^c7MB=TW3tx5$[fZ<-mLr#b7hWI#?{6M!mi&bQdX]hP21Fp82+dxz-f;aP,*ADin.s/k^eG#Zq\
)L7G5)bC}0qzx7q0SWjY3$*01x_!!|Pk$q)bo]oP:mB_,{CZG&UH<2WiG>4{xPoypB_D{y?E$mE(jY,jE@(RzvlDkiB<p[:MiF2]\
3CD{IP#f5)`l^wT8Qh}Nc<pN}uIFa/eEsthP<rd;TJw9nS3,0ee5Fc4.Jv4F`1td:LPj&4xa#(RysTr+A$f!=>WG||Tp!/=zb2Nm\
Hsy#61X3~*^wQ^54MB:EVS4i/u3ilU_AGxiWnZpMWx3wB1b]w=WxA[;3d{t0]X0(`5O:b1GnW(/5Ek-Up(5Of_!rj_iK%]]Dt9|B\
-]J5.B6YXSO]Ks*.WbQ51,^rsf?}M<V&t[z{TOPd_}Qg2ux,?bONlthB#R5>)*6dDQhDvj1$7rS*)4b<UhhZC^P*asZx+_.!%7[/\
Ew2X+2)<@Lz{wJNoLVWyb%g#X#LW%knJ#q:V4(svE0Bi$O@P#EE^PBmqoIZR_HS78]wV>xWASZ-W@2.=N$,s{2h7-1n6cV@.Gu{M\
fKq.L=+;84KOG/lhF<FMJsa[&|:EL8EKND4<@4g]bp4Pep~!OdW(R;[%=5WW%f`(AzU&*j}/Fa%&t?/A7LdG)ExiZE-tzchAHli>\
d^qauE-qc`1?kHoe{QaK5Ax[l+[6R[%;8!1l_>e.{=/.n2a)$G]g6Db1o!!>ViT#ai#:Z@0][CeoN^twirY_[SVI$9s;W(L!!pJ>\
qUv#!5[v6FCPic2h*8uAoAGLDlbh79@fh4<2NU4ZSRC*8%Kq^%U:#i.GN@)qvaK<_j:CrXRO(?vL4+C;mrcub*NsB}&WSAx4Y[Ba\
6cLR&d;zIn)n.r&z{P#+UePL#EQD(UcwQa6(04TkV7mk:;sjx9Tk0_2!k5Fqmbve9!vB7tlb_]c:Pb;13YBXUIZC)ezJ`!!|RK<v\
apW4b)%dgei#|}r!zoV<3Jxy~5wF:=m%<=*F;^FEEymnWe1LP-Wn6Mzm,M:UI#yX]qd$MSS/2hMwFzH#HLzo*lL5gH`Co$yvdJqo\
j>2yxLAh@DBxiUruRZjX-.:bKAIs:Yw!G}|Uf{Wgy3m|{(:(ipSDVJrRYmL<~wqGWCIHp=3<qm!!{P^IWTy?CpjIJ;Yd!JKleu,r\
~Z:rj|nNj!HNp[XY8AJQlrPgRL$*BvC_mp;1Ozs!!o$-_Op/G0z]vE!ON5%7vVt[S9s@UWDt*>D)c`E(]PMv1{&iZ$Zp;5?erM6]\
.fgPw`2Pbqy1(ej:2H|TfDP.+Z+v-WQ;RCsdO4}&rs!Ud^`@tHhe(P#p+Fjk@_`h.AX=p{/.XD[Ob?}Z7p1GIDBllD~wK[3kgF]x\
lbe_.5lL1e}E/3v6{N9#MLgREA0Vk9QK10L{}[0f[_Xg[Z)2u&bD3i8AYQz%:36i0o4OO3:vq:d}17[J!C5:3syd>[P>.S9<{xoe\
40@!!gfc$>;kv(xm|WX;eg].br;8zgSxt0PfO2]BN0,<!n+A=!;QNwKlb&4NF2sQSg;QvgS#Ocm8Owou(e#d7!!aGbeATswf+ag$\
YFESMts<Q_Q9E14*R/}ME5]aQp6ed)`P#W|WQI!2(,giA,DmKn1a+lip?wczU](av<@@S.hz)AyU#oQzR|x-QdC(TfAqZ;Vxf^xf\
j^{|S{{D!n(oQo)nsaur8?O:(p?&?4iv7IEe*M~Z;WmB^<kPV5;9uTkG7f<$@_$LUBi-~C{__OX<y.EV2mz!W_{alE~m_-gPNFci\
K.pyLYg09[FFHT]*>CyXlp/DPP+:]I=S])i>LAM0(Vf@z0Io[k@!{Wufao@03&DkqZY42tkQIh%`9`GtO1ulfLfVO;WP7u@LL-ED\
VD*`h{1rOl,dys^hUH/X@R)e6!!9*f@c,BD]Hj4}-_rVKRE8rS}C$4ber(!rEVjAh<cLcYdmhu]fx^HnT|5XLrV}WY@1{KBh.9i}\
mM(_c}/8uxRnx,]f4,Oi3!GG9,L=Y#-fb<_{n%)qKI$BV^U-BhEef70*_t=+9_`)y,?6LX=(s9^}|ZHNK.kbMN:FHN/W#|m<yNev\
{J~rkz;$]<bZ>DbjdJQ[llh%YIE]Q`G`?V{q(Iq>JI*B.([Jo|I-z]W?sbhrV/8}65uRa4bhlY#wu=bQ%|<UgG3&7RYy_?U]|GkB\
PT@_NeyZM8x,@Q`vw%#@k3IS@}15t6lL7y=5t.{:UdzFj+y/-/MKsQv(9<Y1}kglWFHAs4Y}ObQB/C.O<fE1#,-AD$B>u+K9Brkk\
K#^@p.CEzwWz@7qpvNMEhue;}PP`90#gR(gzqIi3(N@D;Ih,.r0KQB6]/<t8(p?L1?UbxQ;.~P#KQ0ya@OkDI*OP]^jv!T,),UQQ\
$kV.CId*n]@^M=fkNra=+qcZK?=D$Y]4@YywXh!UGfcb>D{WDC-9Qm@v7n;--),M0A@n_0(^X,9TMfDohr:X4p3&l0B#JJaLE6^M\
bb&_<cWBdg8|+EQc=Ydz6IFP_p&gE/`kkD~:g$n}i#1<ip!u3%t;+dzi@go_lmV,%DU#O^D*wPm(1%?p$P=qUX_aAqh)X&,oV9>Z\
asjLtUX!!7-j#+y`(t+K=4-iZv>AvOV,_icG2%p=i}=RI+KA>sqF[e~M?=_;);d,2%E7Q|3,Oi7<&@+ypRT}VknY[(3@4EJ5)!,H\
q$n#DuQSXzu%g|xI!Bb)WtiBZ8/BaRo:^?^I:<&<jfP^`|?6v1uSb?_MKYdo:X1cQ4wV}HG$MmBgilG?a[~i|!IBAf<_dN!^,H?9\
JWdRR!xvd=MjWN6I|J7:|L{(X]D)n2*go}NI9UMn9vbU8L8;|OUH<oi%jKq8D=8T@)RD|0>5XL7DgoY:,cv6]iio[.::@+X*kLj8\
I1lp8i|`+a1S!^cDQn/oAI<T7VZD0SCdi!!vRkeFtIPPMUe5Km?vFh81d}OAFcUi;C.(#,NUlOBP#IG]Y_%*.fsf&y~2h[AK~%Nr\
*|pj6M42M}ZxVpdA_z86Tk%C|+s@h$X+`x[[[>![1ld4{d~y_x/xiuM-K3AU~c6!!_r2:A_,;;nf!06cLA`tcNxHpIN{;>|MB5;-\
vgYa*M0P6}&O{b?gqke!!nGj%q/Sk4`xaz~}jHeUTDz,|FC=/NO-<.|ov.n_ds4LwZ+GJr/!!Ltq*s{1H&<Z<$Ji/4mZEc9slj_d\
%V!(v[@U~f[k4PBNu6cA{oaBSk@6,by9WX!obd%RTzdck1li-7yOEJJK9A:gRf5UI0|uY0B/qh9MEk@%s,9EHocs#8OT#R~S<9Q.\
$udNoA0YUv2ab+8[nj/x*=vpEKmXmwKpOKl7A/raIQ>F+gvx3.fv8hLnJtTn1$[MaEeXQ$7u74-0p<bN;U-),e%u66u63;kgD3O5\
Z@1v(*%w=gX?/P0;QY>2H<LX|=c5UpWp*u:JrSc,V+q.>H}aBQW[!`84~&fhvD}lZV>R~N2F:[2HdQ&<9f>RqU-y)u-.1C^&iVyM\
*RfX4Q#!!vfA(jk4AK3]8MrNE](!<DSO;W?=SFFhO3(x6^I+%=ZNW4Y+hx/4|N$!^$5m.>z`l>Y6n5*e;p+x$>~I1[,f[q+Qi):v\
2R8}/Vmg.,~/gT#@@;2-=d)tOLv|WDiInk~{uk*u<}!rVCke=zKyi16hQ>M#tAi.idMC.rH;8r>?2KXJo)|Zh2Iz[:QVKzEx--6!\
{Z^1;Uvo>vY]G1)iKG;7;P#EL+k>pWwx4swuELc>[RVu|3jKI@TW46Oxm%-&sYwgGsnH)-tuMo{/~eEH<od&pL]xRL.4%O].ETMD\
>K[A1zca/7@8W$/F[O]$.RPY&|zC=G,`g.()A=tlB2*v&{IViL;IunI(zb26I>7P0=VsPqOJ5N#S~8cX*b2l[Qc^w^*lViFk4Ew@\
mF[s5^v`gP#hPkfk8NyDm)>zF}qI,!VBI-xh}LfhW2>QBDiyWos6ZD)PO95o;w1V>8Cv7.@<Fd%h>i#piM_au)M&,2O#9SkDy6K:\
?N@T~D@UdWg:AP}uc(>)T&?;Mc0`I4Q1=Ve?#8B7H%Hy2>9ADM+Px!!3yqx:V|50hxXH:^lPMd*qN%eg6NaLx4bvS(mHd(_aP;@w\
#Hlk+d)-WN2sFZj@Cb8Ta+]P$gRdI/.g#D5<w:;,zFN1-Tk8h2RXZ7q9qo5/@!!q0C$ee3-!OzQ=<&}#gWG?&)xd$xj(%BdL^s{;\
Ff8Y`X(jIlBpj&jl/6eknn5hiA8BwJhIv/r>bfYD[^1G2-,Y./Y+F9TEoNFAbaAK,wz3Z)g|?|&aRH-Cs--_Wjz-0fp6!YDD6=Md\
^v)s,aYJ09yE@}(=S1N<~o.i(N8D|1|/c!!z,<-KzW:bx^i7sKu]fv(Wh,6b(12,&_73tL=D$g@NM`tqi`~OWIgXS^W0_9S}Ca&:\
ZF<D<v;Ng]~dZJFPH1HaP%n4iT=}%0yI&6kAsS.ILIU*A+3V6O3DA4na/Qwb[w0$s;,[fZ3Bhi!27smEGR}hhP#Js!ZGS0$7+5>Z\
lf(gF-vtQz8/&jhM/P=j5Qfo<-|!qFm<`v&0&#kxfTfRjl!A%iEt$539$tq);h:/xTsGqWe}XzFl^/zAC+VB3rfP2Gn4izTki0KZ\
KM8lD42jA^ib[PHNsVj2F-zOvM7_2&FJ4{P0hb:!};`(G-l0E^-{MTmlitV#k&m$4[5S:0d5<Pn53&v6AmXAs?t3Q(]79PIuV8&=\
H/1N.$_PNkI}<&W><ng9(c<ozhq.:At?:S0TxVlS:Cy:Yy9+dG,07Cw+/42B6phpVo,m0h,Osh.,/+)xttedaXzE[9c$54,3z4=#\
>dKxZFaw8nr/F.4G7!!5#.4os)Twj`FN%0F4v563d5#0N&AP!;&E_8^bB)H$VGre1>`.{VwM^l(eJ}Iz!I/bGD7Bs/qc5UXMw;h|\
$=,4?M,5Rr,<feIXrp9rZI3{{HHw]+I?#1_nFRToS)2CHVW&^0/VjIr3MD&(vp}fh$%@lZu|&cC17>WWh_mDm=JChyevo34rsbYV\
I}J,zP#BI.qVW+NGj|+/Y|2o)(`fC({1QSnUnf,7~6QLLwqy3>!q3]/NIovtI{GP#Q!j4fay{yb6x_vi(%sAqdxspb`#OWvtn{_o\
>dA:gFyJFbGNAFH:_b+(td!I16&X]+tQZJW6U;d7M]$*S9QtL=za7Xy<X^v{gfkh*^zn5}}DXN@x&stO+,Z})a4GW0pENFwcCPi-\
EG&z&kV1,#((&sT>9KhNDPg85K+T7!j7UtH;Bd,i73:[&gCkf`NaCqt;L}O4VXCDaKZXkI@smm/3rTyZU}Orgz@$O9Gt|c#<tfGP\
P{A?5PU$V!&QzP#=5+RX7G&pBGu^Y9zK2L,jn.D/_/f0<%YHpYzs:>gN{XP{:t?lUlh.E=S@mlq$,`T#}<@AAZ-]WF([;XT@eI%z\
fojd+P{Ed3i6l#RJF;KgqV5jP,ee_s:!!^;:oQ.H!7QiAIM?0Y[HKW4!WXKK%!|$!q?3~e@P#TkffQ20hioUH9y}wl^(W#?#^bt-\
Es?G9d1RwzWJjjb|eE*zl$BCEna{DppJ{:AILm+U]rXS/_ua4Ua#/SVZ;x<rae&%),b@+zn98aiv(*d`O6&ZjHB>SXm&sv-|e)bT\
.I~NH;~CN8+WNGDNbJ=MpIVG]+No`rjI4oBp>Qg-QgZzIPbxou|KQ$*N_Z)[&M;{;UX0m?mQ~{ND,!d*g6:[W[zm3/SdBZqw!Y>s\
>b=F.[td-jJ<vMX;:yQP@aBxfLI+pF#z.RQ+4aol@Z=SE#gQI_al(>=^>BkU6D;O$a?$;BctFTlP<DkoFu-Kls4]B,{`AigcNikD\
XB&&S@y+>z<O]oVA7tGIoaQIg@8N%P#!lU6;_&[G=s+ih*@cISqU0#]BqOSxtSksq:`P];0}n^G1SA>:<3lGq]mmzV@n,Cp<}cIU\
3J:-x%d!!bYEX+xO@OYvxMC3RzE1yjUdF{b#s|sgY4LQ&%=kVH[2X6Qbxi&U~Es?Ut)j=v#S0MMtQk/am{MtAMfxTF0UgB2yA8}u\
rRlCdkI@{)sY,,v6G`g^||Y<2r|W!9A-{b?NJ.mi~C>B*t/&sdi9Qm|PnD*InkRC)Rsan{*9v]<ND+HO==TRwvk1RY}LKXqVMy.*\
O6c)VsHI7cNY#`^e%.``.qToLMy{2pynr<ovExxC}5O`lmvMLKl>W|d<+wW-gAqXd(?!{LWRmDL=(B7ATR7?=C+#h@P(]v}yJ+O`\
}C{|<]]Bs@yD&.ARo8,,GX>,PauofZWNt:?W/,K(t$]M$?Xs8>;C?PEYBdE;-9QqGM$-h0F?h0~q3zM!.`L=SB_)AwLrivo!g3!E\
k5=_f,kvdB%(7FGO=f3]c_T;7e])WdCD>/,u?@f5pxGYtUAya^k!nrpue;-W5qnBB^=(gY--&U^Ezc:K/Y.9w.=Ab?OeEgHEr;1$\
Jz+ex&HIP]C$)9n>J+&mVwR+N%Gr3#lf7XRh;UZ3b$-#tw^hiA<Lgl{P#KXp8vPe>gr>d,phc-&A&ruxFOP8pxwrypEhiDDoIjbI\
4^^FN,T#N024$-W=D/7VLs)F]7@nU|@DiGfYGT#+n<}9yh3&~<CuND^[?F#B<4<0B#^MSjfRO!!b!?bqdk@R4uH/PBTuF|0I=YTF\
[[,UQHx3oxQ^q[ryj-a07f^h%N)n*O6o~4UXLFGl{O>,FpZp3v^2SCkIeMyL[p9+yFp8[^*b=|#Fp5u&(R|}!gLj6/QMvsn4SDiF\
im+8Ox/k.f|ojyOm;4zh^lFlL0Qql&<MPnY<OK?0zd{H8x#UaM#*dP[_a|GfG*Ct7ATh60{*fEJ*/ORov>xLLcE2565?%(pY2%1:\
?I)2>p}+YG2?Ds.HC!kNnays:4y#d}2i1MM9kE];_07Zt!!F)-:WkaZC[AS:O-w]H@t!X2T`<I;*<`;=#Z*cB9Q>^,~dZfh*0l#%\
vT/V=KHzqf#rS@G4cAO1dHbux=PZ&q1gw;4J7xIMObdi1o+uVPUIK}4uDC::0F=b%(XT@|z(]r|k7K&8!+m|2fEqQUzbt5|&x@m,\
tKZCu{AUAb_#e}(!!eZCVG*J#Ou^*kp8?,=_s7/zSu$,QxJ8P7>#(||%b!!YU=3+dCXLGhizB(isu=6SZ^|e!{~O>;pnhJQPN+.x\
G73-oU221{ym2%m@7ZhB{3n(@k^:.(H!!O&w&ho.KXB.KZ%p,X-KtTN1}E|LrGNgn;uJ0&NSS_L3/S^TL-zY&s2#S.mp~O2i&O)$\
o3X.^yuFcW-JVv}(j`8btST+2,(/VC8_[-h.[vim/?WL&dg(3u6;*0fv:vnC!!y]rE?0sr)i+/~4qDIy(O8a^d}EC0{JC}pg?|+F\
n,>RI9BfV>|nR`^Inm?P{+:q+G8c`W^HDPWphb]k;`JC.&_WRB_4h25xT%)uL4s&zO)LKn,2!eGj,G`.u*0STXs^36I8+&zkciXw\
1}?0BER1yNMwMrh!!Nhi(<9yMyeAr-D:aBy?4iAcPBhP02`2n(98L8}RJG&AaTj?>mv0&Iw[_dI`_r>4jREAy6cx{kDbLMG@@KSQ\
!w#xwfW=JQJ`gAZMp{&.xhi7@5i&V43q%z>72nST2sW}B9QnA`/>QgFAFGB@cJ}[.M:}x(3v^T2sanOB7N[^VHCa_G7lipBP#S!j\
yyRg@MxeBB}@mhD|p$A68crdGh#+Rh&EXn3uKRiMyrj;qs5-_fVRGD2)xt.&[eia+2G;?f.T8,R/u8mKJ0HrDRSUvD8MCc<:J:8<\
Adr*ZJ8w<8~D!#TJT|.*p9QI,Sv6Ww;6[%ruxmpUf@Zs&UzA|{@sLwH#uQ:=$$%Y<vjJ{TR2AIdg^*~TJ2|{77$3b5T`@yb3H]YT\
ZI1gJK}@0NxOo|>5S.LJs,DxU@<go>OJc_L}a!!8K%A5O9$G`K$q<|PmpW&Yrju_Y$-GdQPtJ<%gR55>5dnN`?,Pfbj{t@RVrY,M\
o*>ir1,y]%3_I^N)bU^4Hp%TqjnpLFUNXfIZGB{}q(02emd&/$z&FO}GWS#>qg1VGUN:<0LE2a~j==i-*nA6WGP^afG5kp@d}!!}\
J3Tv+$5i*p5K~#4RBYOtT7uw!Qzu@>OGBb*j2N#n$!!@0waXNiMvb<~wqJdBltZ5QX!tQp&5gN#i1mSsPqGKqlv!!`N+.rk?ezVt\
59O,U]5I65}7oC{R`F2`-JigRNjbd{tU8HNS_BO^VueEHhlm;=*FrvVw#_Ub>r`B=7RGpuNicx0rjX*NAw%Djn3[,qaLol^|6!SE\
f%9yl!k^k7nqe?)u{4d&QGi/p:Ce8JFb<mcC;y]8o=o%%q:k%p&qK-tYKWHJV#xmSiu|)jji#;tyqji</KZ+1Q/{6Ny-m^R;a*S1\
p$~FU)*o4(pP*/qV9UF8:#LMPX`VV<a4(K%[:u)F`KlMI9qtD4pOfe?3fL^l^$l0rW<>@=egYM=rm2-H4,wpE?$E!Z?y{G~j.jo>\
SDjkn-i23g;lUdrgKbW<@F#[QkZGk4hduVnRn!G/?h(2l.2gAGp3~kE@#!ttwWRMJ|0xRrt]^)uwURDBY@?waR,.wj?$?iO#de$g\
993p+s_=}E8-63+pqCgRJp~<@5l|X<JJrREa/E1DIvy)irjJbD-k!,QHozjRW9vWU_d@ov1=:CQ0J#J:ewb!!R%y%)V{vSI{Gq9.\
yt!s2:-lO.yy*YUVE.bclB8qrg~=iY6P#FC%O>_uMpF)siXQt(8b/+kOg+cqzcfc#=dT}X19-HSj]gRwYMt/3xl?@NBQ&X@nIZkJ\
mhNk$qnz=#cnYG)}@,<8[]{@DmYq}n}(EC2gz6|;No&!VHz_hS2$CD%rEg:`M0F6YtBGWGqrA2EwVXG`F/)Spe[WPw01C+@vPPAG\
DM+C5:MN-SkG)KQrjdnlBSR;&c|v+bq]7wtnqGUzp#:z`a=1M|3d7X#tem0a+t*Cg03sRc37EF;h-zzd`H?x*uw<f@e8(;E0A:Xq\
A[l?/M~QhO4fjz3rXIz|omC(Bcl%}NLK^mv;{doOF1@u`gRqaliZLx|0oKKqBtpTrZ]6r)^]9p1g>;on@Me8qMRy_Ukj.Difm^38\
CxXvtKalcI[ANPt-YpUczt[^?fN@Ex[c2ip_d.:h0k`DQUOSL7{Vai@}Gi7My=K.kBtZ^[7>LpPJ/fEB:2j.t+%Fqf.g35X&40Q/\
%(Kj(s|zA|B{N61{E[+5<!!UY84Z@qeb(SBZQbh(zoN($z+IER~RA$Zv1P}VvkmX#<Lk.VXLR#>U^W,3xh))7k/!9.PaahzC(nnB\
-W!i=V.iE5oP]tjc[CW`g].cz>r3X<OmsR,Zm<jj/+K<)^!KXXttu:NQ;N!0Mniiqjd:!b+^|q,ErHpbi9Q.:<),eDyROV_7G](7\
OC]C:@ir{2%O;[;_;S-2.K0yc3uQ|_47z+{u#>M]&.MB,syfy/0uDgR6;h8nFP}5;g|U!eKS`51a1pfkki&$r@LV0Me>CXL%rGVe\
wPi8k@YC3So*Yk4sn/$_sX+N@B,f|ID%/;]![L+Z%9/CoO4{ntr&6weIJc~eyP05YfNO*tlLq][#uH~mR)0IEwADYNRCsu37j29k\
4C$@nZW`i>f}+hfp~yY5*8eqkJ!6z,!a#FnqvaI+@5V@riGEJtb,Dll5{^3Fy9qP9=P5Y*u8R&Z[i!!hZ:e3#N6A6QE7Q?p})@N*\
KV<SW3v,;q@Of[ewd%4X,ZlhLysC2-mf4-R)Yc}khQ21A1?2u5XIk,y.9zqQI=qcg3F9lA_3Xlb+qM/Ds/fEH=H5GOTg5(>zI9Qa\
R<<6$n@,yA7:BCyBZMV%=th45`(t/Xk$jjg!q|wPU,$goLkFj<gNU0J3CPEW3:rM23eVEpp_plBWM]AJA`U|9d:t&j7t1a^E?PV?\
^yM%p^0MK)u;c]KF~!!V6tLf+agmB<kCqab4Bn#33hd05ixC-^sYnv#OKf-x-gpgjBh)s!>y,Wwmzu%bBp9vqI(vrCs?#Y1|8jXR\
8CT]xA#w!G9g~g@dh/Qo:1<X|Jg^K&WCw[`5>1xjoLb0WqVxl0K_KYf,veOP_K(SUm0`Z(^1:D~ne!m<HFmG1%MifhZo:)e^PO5b\
*<C.x2oo?mjQoN[doRV*RCt||F=CG$/?a)p74a;@Iv$Y#xR>e*x44]h5[nRppVVRA@5qF:|^wMVbJ(]@<h|.#d0M><l^JK#.ZBpF\
~0X2~Tex#VMlq_MYJWULSj!U^I%$~-JizSDs]D9,x7[H-dJ<|k@LOjxV1S!1)U5Pt<SED7g`*2S>=:b[!x.@Fbv-t|mrtXJ).J_u\
FM=q_+jQ1tk.,xS5;2jUu*}oDPc0}&PY58xnYTTI9-d:h=DrZ:o<I8_lM1^?y,fxD[mrh[2kKT;zzWlI)@:R`QY[qbX0Z|-DA[t#\
%>d0lG^,,O`=EhH0(XSVI2:R3GmL7R0aX}/`}Fkn5SaNqcBK:[Q)DnA17}7CG8DnSK@zkeJ*SAw^]_[RX|&9QIpCr/g2;b,ia3q0\
WnoT!_eA*0.0x=SIkBI7@]-gi)GQkXnO6mrN8lv,])P:>cc`Wue@m-K:[px!]9Q9RG:ldx{9FETVWfVC#{3Y(Piv{I}xb:@jm0bw\
QW3[;uDIg?ZVI5k`!|nL;yxt93T9)kdpnSg-!&KH6}P#!;+:m@O>N82{M,},!vVZm,{/u@+tfnODUK`d#Rv=]QY4N#Z,e!RV8|BB\
{M5zAD[y:IbnLa!RCB]mi8kI@WE6@lt<d*%$lOBI(du*t^A[fYFD,@d3m&_GOg{wDP{kFuq/p6)c-:UDH^,X4D+{_Oprq*+;Zy,/\
,q8&g{5!hZ>`%[-qDoh1OCd03o>pf?|_:OS(Ix}xR|3y:R.=YG1}ZkIv/9QD=9/GJ4ll6|%=>(8MRU<4e+HAG6u^dqq;PY$x-y9]\
qv4=G<)O9WpHTuo|]DC3/aY9-mWWswhBiDBqWou8@+ftHzB-K1dQ8uE9Q}&FPNP]><-U]Ty3nZ5I!l*Rk}2;`W)X^%O2)$zRja6F\
l;zd%2Mb8)[@m=Vbqgu`zH:sB0Vg{]!MG4B$0FoQ%I!5%(S%V76-g1o>Hh`T8DA?;-(cZGxTyOZKA0`Sk]gLEh;nNRtZtKo(Ms$:\
x1j)]DV]~{}^;[sa}iTbK%`U`#r4R!lUG!wiO=:Yb$;u-`gP<!!syB!Ks&yxmJmj6^mJKdmk6jo$%zy9n@F#$X1:O]arMF%7em7W\
#wGhu.]`_W1]ihKbE6n>Um5@i+h34P#L{:1oQi*>_+MNCzlb-[zP8!0p,qX{4my=G9M/N0eDo*u8;=[GzkN_`vjJit{`{!p)#AF>\
^h!Swe%!!RCKH{)jYSLGJrL)s6okQh@O-w{eEROZj=z5N&ggRY1j1:$.vo>n1p5elpDB==gKih4fhBs`@geo!#H$CIFqC/WEG*.z\
iq/Zzi?yC3(%KViABG~==G@VZo,A}f@_cgRoFM^8x8{XP2|L*UE(B.Z3md(W`zYSAB&Uz8(UU$:KuH]loZj``7s;t!T&TH-l&t~Q\
|1wrKc:qurjcNoO;i/NEnA=Uz`u#b%]^?kucNY64w&bJFR=Y9)T2gIHH?-cLL}0`hM#c-&Fa9>H7d&.$?|mn:TuhS>JNyLDpdd5N\
n.#3:Sl0/Y}h$L1oKmnM(v3}a2~VT(H7O{FiAp`]W-L)7KPks,-N;JMYH>/5(5S{bNW8Md}N&*Da|eLC!Z!R&_T7BNNWg=q:VBml\
sLz1-_wKGVnhcr_f>!!lFrOj!2b!Wex-xR`jMnr>(Th)m$c>q2MfTtV~#3VXrVez~Oh?/iVu3QldG1p9t2+2DG[FBo2BgAB4N8yd\
Tjq.BFqOW$eA0^[vw<oA4b>oog#gX$n%WtcJ5e=LdWp{o(2[=<N!!Xx`LgBVlGXM9qFUZnrQ*xYC3RqVG.$$~#)rKq)Mfz<akPIo\
jfIjG[^X](}y8?Og.EhHI1X9Q=9_&wZ#^qk_EEiWd^!H=wL}M?x?HU50u%d*S2rWGHRo,3Ep}z3{=tD=V/}qqlgN{[240Rz@3IX6\
Zc{w=i.IOyhF2gq3zMlk0[S7@imh|We9,&;{Y15]Hqh=^y{YZLB*Y@yy;=m729!)}$}/kZa5OaJZIDVx7iT8Yleu(`}0K%!+5xzo\
[m0mCa((C}V)^2AK8UmE)ka%6a.9h0$vy.Gt~/!}evx{c){jSsUVC&2;u,byo;.*NmDvi2reD5kkS@*l.@nN&uzP#)iKTy3UJRbn\
vfp)1B(]qGgEm6%BLEkmp0TdoKz;g)q$[`=uABZ<W`hQU4x2IkgTT]RdI*-#f,JI$B7.:Y93o$4PbOVPk1NP,>S&e#?jQrPKh:F[\
%uYU!wyuXUyO]yUVPAf<|=]0~e0|t};8{(v&Q|D^HZ)z0rV8RINm)Te0;9QeqFLtqi|<,vj=0YbDW+bhc`5_`g0N!uNLGp4hRtb<\
%iGzguL!!myK.v%I*9s5gJ)+.&Jp4%n7}&&yfeK1dg`]Hl`|Dt3YdaAlYG<NU.syamwv)0kkR=hfZnql@^fKXAH)iRb]hh<[;U*>\
q]y9n!JPQbQf[/2IH4;4+;ErAqZ2tQnmMt3$,}9Ap^a6%G}DVw4jo+&:JsK>&L.GOKgN81q3zcwO[p4Oky89B0{P#k4XyR)4dOU2\
decZJuj;tns3YnjAb?N=TW2r@r$,q:M|e-,qyrM1gi[BGzWdSG.2RbtV]41BboKjf>UvD!!QXB;|O/|NbISEi;`9pffT9WdB2nMk\
a8kI{|w5eC4VcrnggnUxUpo2~f@4b{dj1dFJqHb/E}~t|;S2#YYqqF,Hz;,EC?/m~]o-GfRHetB-s2SJ2EOPJpUDvPtJ,I(cB>QZ\
F9Qd#PVhI.ISZ]/{-Pu*C&hoS0m=o^mRguYAq20)-|6:X4SiyyuJd*iYbv0TO+)$O|1zG%H}/X^mI6$=IZrqwo{R.2}4[/k0Z/9l\
_GZRimte.2;S!B&]x^y8MQ3p/E7(tLhH,zytJ]m:Z<t3Z>8,A!Ps)N26^wU|=W~pEwZL&^Lm-CINtd!NnA*GIaYP[1Ww?Op&P>UB\
&jp:lI[>CIr9y+ph1XrDXq?Ty1wd&YI/abq-{|E*=,|L6@I>n^wUlUU!`,;Qn|_rh@+411em#e`np{$<<e}nLd4^c}3/1{)dV8Mc\
JV~M_4ec/WCD]AsG4`(s5MZfq>9[]A<LRxO;6P#Qo*UoR7ib7IkD[GFKaB-E?zRf<Z@nC36>IIXCo!zd/^%5i1)D.RE7RB4eJe96\
WEi&pnkCtyC|/tFg@VX]73bP>OQ&xN#s+S$SvaSKjS,`v+{G8u$L6%O&e?zWQMWxE62{,^i3]I&1FewFuq.ci^3I^lUrTLWmll`s\
<_P,(M~I]!!BOI&rHNjbzO?}tL%xavSRh2^l8@?}^0rsr7jib5<@O_Qaqxffn_fDJe<Lc`&z:sS6WiKk]9-2~2<*^q+Z33>V1(IG\
r9.@+WhJ>P+`r[#9/)IqJ&&;KdIGYv$CzZ;EeH-DH4#dDGD.HccRDGyXsKUwkLqY}h:5VcQR#Cm&?Gx4gLz)qvU4<1:>VQ-psj>n\
E7OJfIiIV<RXkq(I,#yNjXv[;y)B-$W^|:3&pb>rW2~Le,%|3^s:[B2>A]}}R$B3xrj9tu6X>W#6};&zJ;26o!Sl^I{$*<M%84P:\
p*?r>1|>;[Xwe5.iddV31A^+Wf+C-Z3%!dShXHT@pM@<^w8]cDI_:S+F:?R_n[b6_G6i9m6LUZHZLU^k}q}EbOD;v)JT>xFmT}]L\
[XkUP|(rY72uq=~3s_pGmoyO0Ve!!yOC>QKz@=c.zk~*<G_ed|MhXRj}lRrOjN+;J;ihu[$B(!!oOmOBZ@m8=bcioL^WBVl{ynmI\
g[2+HS!PEYakobiu7A=3i:{Ul9<JD,!j}6!JiJ?WHXi:Z8_|.wgAzfHLi9lC&MQVpn(B65B)6cjC&n9at,{IGUV9$auEFFuMzT%p\
}58Q!S]QnYM-Y=W/lJKp]&RaVO)-I3wP#`OUA<H}#o3DJY;iRV/Qn=B[>b}uz6,z*Xqrj$jtQ(w07]$d%h|k<W|9|uTeq7T=$N%w\
!&23`@v=y!!tO_x.a&@QOo|:/a^F`|fo8hXNt{W;3!WHuWtFe1GWnVA~#gA$_UYNY{k{3&qQ6}l[,OAO0V5Ps=dh}St]jENP:@{Z\
?53N=wYz&,|/Tam(:@]:j{_v%m0^E-8d[};XM&ziX;y1u|-19BK+02g/4[osg/#A,q%G#gf%3VB{+|V^gx<8}hEdEy..3>?Xi@vm\
&qWQ/-#xXTXI%)`n9Q>Gs#M-;X`bm/*E1zQ*_Sw[;?MUlC?lY4sN3?=Vx6r)/kQ/t_Xq;HDnz$:p-eh;[;A:8pcwegpJOy}zYiHT\
!4h?WWX9.IEFY<{/`o~`rA*30Z:SY[#tds}V~yII;$[(!XKBacU3{hagRtbkyS&k(t<gaR{E-0W?rwKZ!g+Ues7cR!!sg}ZH?k3I\
ENBi2/3U2;A)rV6I)R|qs}5XSJYP#42(vh%^my=i`vJN6vIo27?zQ>+o.oq`gsw-)=+3tLwTt{LM+R9B)RxsH=iJn79Q6$8:Zr(m\
6D},PEcSXO4bu;Z^TJMzJ!YRgcie$FobjWq5/+dtMYcp|aRP#xd&##H?_U2[LpDS,pEk4>*{r>JAK*F#7sRvGT{lQg+kRMzAc24n\
e<!3f-w!p1>IaD@_/m-]Tb9*OVH.naoMy$NiWo#d34YR{QDHRME&AYMMpW.6NgRb]ZuZ7<q=Dw&>;a,/CAuU}zvC{)k*`y`tB8rL\
MD#2+`F8A+attWYP#]o6FC}{BmpOeg7(06G[=HW.[wo5G@`7{>@zxP&`<#/ds:wLv26Mm-w/?k?8HRjY_Hf_GN4cv]xYLFPstS=:\
|h2<shckmgRQhn?LPryM$t#s<tiw;n:me^2ftOuY{Tx&sPoye{-+!Mvq{r/@4`-{MeY@RL=L7aPmV3BOS2n*-M1IG@WIGfGo9Xml\
!q{y;;f>uhe3}uirmUML*PaWBES5::u6H{+tT^BNl5))gv:v2F5])w[FMdPy/Y:wD<kR=`UKwy)zw3=VqHRgRh+pjt,K_LiZDcKr\
QA[Hf@o_?f4MV+/r`nK}Lo_c)Cj=`ZE9lLMaC%||!2jxcT%0tEwr6fs@[6R50+9NN=>j-R7en!!xc-lb1;$uwxt3BKl?JSM%}Sfi\
vX.nzJ-bgNDgRJ5#3vxd=e{E6iJ2zmQ|JA1e?tLy;Y_lZ;f;ndD*7NUp+S6BoggP#g.Hr1,D>T7WR_Ov&s>w{M*BtawFJa+u4_jV\
33tvwV;#Q?1V$R!DX+]h?S&jO#:cMF3wS6T-)JF]4%qSza1SKRQWZ:%&E=BOBln$ip.M&&(b6>QEWd!RsHBuR:)A)rdmU8rpe8CH\
&=tL!wwEB4TbnX5fIfAj|bAX/VMu<d{vc?b4Ltu%CsQldFXCj1xD;#K*NgRNW=c4K:{lg#[>f=58SPDi4b#3Y,/]H_o?/eWa;3&a\
:YX`5=p,on@wXe%X=a(E3%ElFIa@#:[Gr(F9Q$ma>@DF]@fc.OM]_rxrn#WCVq0/!>>s;H@29xeM(n-z;MVzZ3[$r`)^/}!n~zO%\
oJd@ugaclqxOZ7T%rT|x%{,xpg-5%viHQm#)wd9Cff0%vw[5i(kf3-skCHrVO|o;%0v9Qh;dBfoq^0;k7,7cribN&Z:%N<O7I.%?\
bfCZ0n}3]r<C!|]QU<:vnu>n.=Bkjf|e<h!(S7OphKko`@<cY@H^M^8RGai31AW#N?ITNc/RI0$MbO1,&i0A0Onz36SothX[<Mb-\
<wCu/&~uv*]XDSdcsk_J[cJ|W5cBM;hzD(]/bQ*-[L^H)!jrCXaK?ZluGOiVp=$*^2.Ya?h}zP>p#+K(rf()a>lH);Mf/YY1xh96\
c(TB2yih4X+RC(v]wf4_c4Y)hVTJEMKKCS_`er@ToYd322NhsXXd]B/WzvG|:ALKgr^l1oAtb%#:&L&wx[_k:en/^_y!!UquRjZq\
uV%{4[Qp[Ge6[B%-eGs&|8`M{(c}UORAcVKvuNb!!r!W=^[27c{:?Uu-,]XzvZrLdkA<jVUbYM7XI8(>)OWDiL]ITvX8~IaqcW@|\
%Noc1q/,>6hsstqaVssSzm=1ciJ})a-e-!!wY<NZp%TRl0JyfO?E?K2T!i[`QL#vyz>ZL|i(+-DgCppi@zWx8I@B)2Co**XxW<5I\
!XNfXd]n:fIfB)?T<0obVj%cuXda;/t]w>eFW!%(lI}3eg*f,TQYppm1OD:pH).U^gi^LZLy>zBKf4kS/CrpVoU61U5EI{nFLxz/\
]NT^e70ov?<:jdRA/`R%KNSNsK4VWyxo^Ts6m7eC-$`Ni`mlQ+1YqEnh[eN6lZZJpLl,@2;eo0(FIK(ee<iGlN0q6O5P#?QdQ0_/\
QbiKgZ@njuu9,/rEgoAE[K6Y.p9cu?ph|2Z9QNiTx6z(vmu/2*BfA76m`CJLqC1{.gheK,ct_qT!!C~E)G_-wTjIuv:$Iv#cyX$y\
$zB8#)::I^wMRtkgRT|U?K&&NmW+?{H<{Uuk.lBI]Hh]~8<Rd}OlJ!G!!qTVy;{9Z+3BFOe(UN!x5d$/6fj-w1Olo1.A6?*#TP#C\
=bB7oscwfyD.gA,F=:{g~!d^@=ZGe`&?%AzXBH}8R-JQ1/ndB+--::?,K0>zAh9.z!!U5KtNDN}2}`#i(-{]<.`(%p9&3kPo%xY_\
B4@{}XHX<l9dWgW]N]yElPdkj.t2x*y%1CahrT<Q*<%Me4fzcBpA_clK}*bODhr?GHO=keUxCFS+=#HNscKM@V-XOi%w33]#bV4L\
&(zf-H$[Q+%7X!!y}d<&>i2oZfS0z![r=#[6c)AWnf$]hP#Ph,&VDMFSWl76uY.UDm=b)!LeB<_VhaHh7m6WV.QkD2d0%][&[zp)\
Z:.1**i*jwy;UHly=m$6cDQP>GJS|:<$-SN<[NQ.pMKwOp3hJXv87ZT.EP#oB{>;k5~R2kXY&mfChA/Ns,66gzF-9oIKKco1us,h\
z)x8La/B#g]0otX3/XJsG_Y__u$+jH<<ies]3sLb[M*>5RK8j|8h[(5$$T%tN/_I3BF[YP#myCl;4Fo/DTXYa9fjQ_W!P#/C-NIO\
kB)`(!e:g6,;}Ac0+Arl8.F8bqeN%&Er|hL3s?Libo<Q]R_u4;M!)uamI*:P}riUnyy13/L;Ef$sZX<oTAFfM!5wm^!YSzK0yhL_\
fT9IQQqb-Y61u(JquP#ON,6}*,s.b.*a;t]Ov&Z#!)s?W7cqY,E9Qi9oN1t%Rfhf<.!hWi1d,F:f$]eNc5P{UQe%k<wq]#_!:Ryo\
s506xBR0b&2Q!,uw@[Eo$QmX$A6n4hEdI8IHvpno-hi9QT+CFIaCW>h[;mPqL/Em7soHtnEu/Qyx$8^Je*SvORE{FY!!!q=y-,U*\
lROpS4*>b|&rznfZgAxY)<W#=eGQ/]qx)l)+K&#ah_a<fk!SWkl<2)$)%>^jbdvZp[O`QwO_k;Lbfl`!!hZ*tY)pS1to7B/j|bU]\
d:z8vUIC;E~{FFC|?d}6cI([`*W;N#mVKz:%oR!gt@JK}F<)UJKvfgRD-_pI,;oXFhV2r{x_A&GIBT}_r;L@hauere8[MaDwsEw*\
hKcW/l(d^$qADUN03_~p$ZT;!+Tj)rj1cMz%3Ieoj-pJp!pPHOm2mviz<FcE4K#IAah{g6%o([u:3!!mw(m{U&a,W:X8.jy0&tOE\
g?^84KYnrJ%/$T@9QK1y$[<YrDnz|dwR89&BdI~BCAC.*L)nCZ)1k.:X0!JGDGE>r>%-0oMWPzZ@{|rhFZC;,)5]4uCb+icIzi1<\
MY.?^b)E>9ElL+xGZ]pf<<ekaJ:no5,bY<dB{J)F[R-P0OwOF5U;yk,D.)`Ldcl([%xX>S8%uHuoBhv3rV4yx.-w1^[Oy8+rYNd+\
t^X7F321:S3Kuc$HR00!!E/Xe.kvSZ*|hhcurVC(_Ad2AX{!(5PPG-5OWCGtOZOu>N%xN4/p*WN$fB@^aS.CUs_iv;|Wr(!9HVZW\
huv1Uw&7p6bR5iv0fPP2+:Yds>mI;)lLM(]z6HB+1>Ov~+WV0UkZ}|b%st81F{aP--~&Fyx)i!!`,.cQ-bXQ}{Jw%AD4%/=2bs|(\
33Isc@#>),_Ic!!A{3Y,rRFC0/:(r]sVa.{qeK2UQH<9~(-^Sxq9Vx<&4t1RC<lcj82]F@e,q6rQWHJP#>GHn2wP]+gE.Agd(Vb[\
Dhy*a9YGNje!!-].sDqGBK[UwJ<IvBKctR_FOlD&mWjx,/`BN!60Hv66h$Poi#S!rYY0{ZLc=9#|4E=!S.Dg+gRq:KKp}4Bh&IRL\
m7#r9OOs+*2^9@[%G|eNXEjEdgPcj1#&1:HC5};Fszik3&:!5D+59Q~H6e}YXPyeU#vVDj5m0p?xBV%LlRP1?JyJaXJgHQRnUcLo\
k4~cuZ@NAt:Cwss_7;l6?97sN6H_3IV&;U~lZ)}Y2[m6@^9!IN2!Cb`}|%-V[RE&B&L%7C!5X2k{YiL{:bNGX/sdPoL(GDiFqn`o\
g6x{kzXiso&05B+Xr(e(jxHTU!ju$&x;L]}wI/hRUV<CuPP=yR74NQ~-NjbqLh(#}!!a!XcM7iV$PX*^HP1$*)B82R.jJuZlpJ_U\
nmTauydG;_1tL?c}:XOU;$:U^pz@4bb{lR(uEytB`q`1^)PTn6ym=TxeF69Hp-B}9xx2,>gGyeEi0jb)aD%Wv[vqw)AL)R#l*ibU\
#I/IKqjWDXqvN$Nl0{Xh!h[e$hzI81n!!>4}doz5If&%}[@4*$Jm<fmtgPi;6aSNO/ACPScyWw2}f%;qA?/3Wi,FJ3L8B!>yP)W1\
@d+CSB4l`s;yf%MeJIb^TP#@TqaaHpc5QQ=k&>q#dsbq~aYcLLShFAcx.S]LvVlEibZM-U^o6v<JQU]0i!MJoaQjg{g*6W@pBNNn\
uIMy!<W{]:YBdY-yGClAUorxjYWRfIf/{`KWKy}0rmEq*,I[`nYZ#yor)gMqfP#:ol;S_00v@8yTg|8f/??PTHi|Q&!x+dBvwUL3\
}8~r7^kjzf^In|J~#Lq5t,qJ#xDAWaKU?L{;}9C,UNW[yvAA^,ZP6M9+_s>K_V~wx{>A6Xm9TR+#SJ{)aL7R18cTZR`H66>*O[!i\
8JY3*B0)Xhr>:}(f4]Dj5`9LM-PJyym<k]FH~/1q=R61mBse)B]^(P#<[cyZL=oZ|mkaPcW`FJgg9Ka^R*tF+#;ja3-05tEg/pOt\
|3S8)6kq?.>mz]7F0a+&A)872!R2<YHM[kvhndUN{TH@[s]uP6ZI{tpH`,FkIeUZ1hac.5Or*r29Qwp|QQ}GvR[FM:j;WFsW,]B{\
Z#CS&Z-Nhk]qAm?#8Ssw/th(N3Tuqd/@y@Q{B<6)C0l3]8R[UyIuZ&:uB3TP#%CwB67=h49c?d.nr:T)UDjS4ok8J82I3.p}N)Zn\
r9Q[POijDHhqDpseSZhW:UA.>N43M7(2e-!If@$F]&Nz01IwOR1TOS{e=rwA{EFFLG&|qau]NG@725[hy#V9pnE$]-hMSFytFID*\
sSs!4k[fM1[(z1[Ph0@aejj_4<:6{fBTB]V]~F,z*OBbGGq=>S,4Y/mV&[|2/iFsGNvKC|&%Ia|Tr]]D!6EY`mJ`Uh[/A5y@pn>!\
!Zj=-h?J~^Mg-<Hc<8V/ADFvI?CT(bEwLh3-sw`IAFp1#Yg]yUdnwaZZX0a-<>Ub|eW]fTLC)X1}O7C;0|6,]+qm0ie7w=nH]XW4\
>K9iv(&|{OkzMjr]GO`(eF_k$_YsP5Q}]NB#+%[!!qcQW2(?Ef^L:kaJ:n%|8d`=4V>f<k@^M4:Na#e8Rcpv|WPDi*j+{q{A~8N^\
76vXS&i;NG@Ib$YA).+K[hx>gHWRSVQeE^!MBK[z<l=vJ|5+BDz:^)DRpp4C`5^>%E.oUK,J]dKxnW8EOY_jspf!s;m/Uh~X6Ev!\
U#~m0{[kyCU3VYvNeGfx5U!$F,V8![lwQB]1xx>eU^Rt}dY+GF,>myuAfbKP#xe73!PQb}$kvDCS6`6mF>>X4bgSpF@%xz+cv6~k\
M7]Dy5O*2nXGrDoVXW!y$qa45PDEa$9279QDPL:yMXJYW(iA4<9kd9NNFbgxl$zDkD`Pj;)}{*;YIP5.:?[MxSuAS5TGMQZN9sE%\
w?=_l6o-c!0TP%#m}.1c?}jVBZn;!T5C1s[U+=Xq]Gt[[lbV;.OsNE2:(1vMbI7kVn5JPx?<JSq.Lajj%c[X|=c5fLg!%_<ByB&@\
F<nrA>+H|6+Y+6?|Rey]sb#/sqOQ1P#jpd*,{}-kgFRo4;GOW.kWxPJ&,[?OQI`B_diiKaNqQ)[5QA^8+VuwSs,(60-)[a45O9Qe\
,(ABZ*s%_Z_4AtR?R5bVe+a7[CjUl51K*hc^@)fW,3meGPiGM.xbRrGyRgyTo&^7j/+=P`L5-/1_:M*UB[w6gPxf;SnvOB^|qX]Q\
C:h-g:*ohDu2,Q]Y#zXg6k8NU^fHV/355ZJQ[>0geRc[*x{>5>yg~Sf@%98XFH45]HtGxnmWnFuTg8z}MU]Rx#DE`%chsI&^M.Y|\
W,$P0(^j;rN!!xjXi@JO]@O`7UO6U80oC/xzEp@9OZhi=93^)2a^ygREZ7c%agZP((O<X/dm|k@Ogs_LAL*#$LEzbyIP#E*Kx;L/\
tYtRct,RDq}.Xq*p`|z^qmcfJ5/;oz@aza]MtdI)x--sxwO;H+0q?`z>AkYS`WMtUW`CMh-WGXs0lbu&(Z_N8O$7:EH+MC7_-4_O\
aAkGaYy)pt-sPF|C-c6FJ+136>d]K5>l}I@pt[VIadXUIRe_JI5rjWT=K_QS=A4^|5FzfOS&T2jJ)GBsy>)1X)4%m!!:0])(6k#2\
WHE(K^uo9p={>3LZ1%Q4m,^Z,TUb54-dQ3t>@8G>e;4+A8HW-=FzJ)8Q9yUjPi7Nqdxb)+_E%I@t!s:RxZSq<==zEk<w9Ia>?k7(\
yk$-wc,^<oBs8=<[@so9nO96q*rAj>^IX]-/+*o&OGphscwoVr[%[ktHO-wJ8g3v-L{L>VoOMv)NFuifqzx{EGRR)F2uz3wJWA4i\
0-ae+wyttWjvgE)&`L(p=YP!!swVCjBnUJw<MxroJ:Y_uw#KXJ0dQ&kjv0n8DM9`wM8fg:WX~(@`tjinU||(r{iLskuUC6J<G*}i\
d3i*AfxNQ:ZV^tVJ:nn9s=Qsi:q9tg+6gX>u5!-/A([=DxM-4wgQG}cb-$C5JE~OscyjE(tA|M<Uw-f)lQS4`Dz5H/bs]gwm8PMD\
q8dC4?q%v)XIrE!,lJD2$!x&BEf5wTqj^$`/#YP>7J(KWi*P}$1:5dlI{ZlFz2w]>-grRF&QRXYDrF|$:X2#7SJ5a,u3Tcq9QJF>\
9o^X%XPfa>#:%MRB7&r%dFADDR1a)>AYQX(_uQ5{_l);?k~8hyE#C%8aC#WM1b](TIRndkug}hiae;-_*uuwQ*2fO|&(>5bjQ:zS\
}Lj3n>-I45^>pV>yq)aBChyeBj(LFGb0?LF6tN=i1;vGk^mP:DHkvv=._]W6a^ehp|?{sUo;Y4wThYP#e+x7WC*1w($`/K2JviTz\
%.E1Y2awWC9M=|t.MZ`BypJxum{13P#>%)9Ut`9dKi+ZsGzP=cXd7+__m13lm11F8!!%?#gW,v(J4ptm:P27Ko*st)d!_b@E`8B1\
).4XCavQwezi!6x4pevLQ0s2(Qd_xWvR1evS{++[Jb65L$vTsq;%&`^:usjf%{RfZ0xy}u:eRP#p3s+bC(xh_CV(>3i^O[lcmx>e\
^2EI#fn4G0PD2Swvo6xgRX9b<<HQS]>pHu?J:m[_:ga7/X*GA%FHqw2N|JrP#Y&oVt$:`W=q<OhS&F!.TZ)V#c7nZ(a@.DURCeSM\
)__]s{H]c7v&O=+:rIj;=!.No>0iXP]HahzCE>lS@BK8fiF)8i(do%gt@LF|EPWjCNu-W9rWKI9ei4PQs6A(D4ov_?ZY,=>Y.u>:\
c:{lcmyT3hf.tP`P]$T&#l.Ob}@wYMc+I4&Iet>.u<#ss;_--.y&Z6u3#%mFE^Cxi4O6#ntByLn_QI8l^e:3U!!/eWj4nWl1}zR&\
pY/.eeVPNnTK;C/F2&aE>UEf}ghfIcN0,OJLSl,UQ:A(.yBmh2fp[I,Kvx5P#Jg^e?zt^/2s=O@Ys{;yFFO`ai26;|in?!LApuXu\
Nm8{zMbt{/5qA}dPb>ODE+U^u]I+b!PQPs?&7U*5h7{tU>pMm{vks2!JTSD_x0umw.D}B2}97<nfZp^JRDi]nHJ%pVOTOZL+9=Tc\
Am@SK-&d_pZ&d4(jVjUc>&EP#Jq$Oi*.Gi<dHI4Jhk&PUU|Jg)M.Nl_9QRY(}U:aZkhJ@oIH*^J362L.?FuQ#CN@-IA4hDzA9q(s\
ro52b$qb4.@)PN%]#x#{iqJ0lZF*p(fkozP3[6-mikG]Forq)A!eCXj#?1n8=K$_[Rq*j3#i|dK9Q@*F|Wo+2/Uo5|m<w`U|gmJB\
|tApe8JV*+nuMvqdF[tj8(.]@O!>MQd9@]Y}I31(1sn`-op^S3Q^g,&LgM@O^I,j*_L%fVhldDiu|O_NO#8#!f-(>,(:fSE%?Zh;\
=fxMM6z<p)Lk4g|;+-:_|xgI.,O#ORObeH):/E0;z],TIq(j8e=rVY_ufas<`A,ixSJA?CF)7sb-dR)J,t>dj7>W~5-^FuzvNvur\
36A>5a+:/M?y/nixL>.j(kl^Pmv3Kp%naiME;9m1Pm3PH5z<a8H,Xjf0@EP{HP#r7W~hF|g,{xobx.;:9iV4y[oQ?UqP*z!@`q)!\
!wSy4fO(sUoCk3[x#!J=v5gn_0`vvJqEX:J9Qv}_=%K>3[jp-4]eT7{XSo,&50rwSdJvlg`N^v%!Vs.qTb`/dB3M2ot0IsBwUu?T\
6Ns9(vm0Exa)Z^@D08Dp$o%xu?~!!RW^I&da29&f?3T[*p@Y:PC4=3^KhzA?S?k*6W&syn3}.QUb2$Ht_o>];(3P^J@T0M~_5@qA\
[a`O$N-c(dyMj>D&?e{&^o0W|fu_O5QsS}<|dLAK^[z.Rk<!!<9Frn<Xey2Xic.:es,Q`GsAv_S,+sN<-4YysIhny1%LCz!Pr0%w\
Ibw.e8F8x;]ZrdADHb%3V@nY/zv/`U>!8E&SjONR/hFen0Ov7+omLX%04ue}0rjvnE~SdE!fR#~SiwQBmFdqafAwkBzq`(M!T`^s\
}Z-[;e`6kgM1:)-+6F!bJA4L4C}t`Sn>cHD4h`O96wZ.1UE!!^S$:N?cNbMcr$&:<<UmWIu*<2-7Sy`_m|H4Ke=gRd)8S@9T!D<{\
8FHqmBc)se4mT4,InIC%HubK(8_)AS^n.PJ#Yo15!Fe-+7.3X5[vkYcGzVT!!be{KNEoN^CcSoVA(pqeTfPid`f3fU(h5kzCj}C{\
!GGp$Y_hrg0(W&{ua>(,h9=x#VE^J&{C0xTj7hil_=mT9c2!!wmo&W[0;FOtKhP;?FPs<31YH,n.PkCG,-I`Dc%9QzmiXj*[>Vho\
m)^w:as<A?!Py<)enO*tTj3:FHFQh%6Y#x07[Z[5.t8IrlLuHquAaeM>I^UP#GeP{AWbA-x}^zou`yXVD#_U5eK_4sz!oKBW(>Rj\
A:|MC[]0kx:Z(e_mhw[w`rXKukhY1dpw@v^IZOvu[Du3moxnJ4mpw1^v8hR}Wz$/A|t({6b}w;#E#8kpcUWo;*ck<QYgg-hzgGHD\
iui77*WPmK<88$v.[k71EVmt_S=?GuX<dASya#aW_qmEt]7pFT||K7jK7erunjdK#5=>/8G/er`eLU%r[I(R,5z?_S99wXa/EV2?\
kZXed,x|SU^6|/!V-Mdq,JdujA^i>/#s{(udNf<dBn<%3:D9;QouX2aHTC~nF&z`PW=.s[GU*MRLN%5<T$xnB+GQzTMXI.Taa5Be\
C7:+pO~I.CrVHl/V[v1%:!yv54MZn*>]eyR!NLwKjtM8B9PX@xAH!-tl6yDVdpqn^@ov,FoJ*!!x8>c`goRs[y0ixL<fo9:]U:RM\
DpU3MA|K0Xv{1_nl+!!R5GdzsD1U5Kz)<Ka9!$FE{8PL]K,z]nr)U1O[9A&)+}X|[|{g>UX;1)o4!&TNd|?0>/et@a%1RMsU{xsp\
JYnm0qta*1TL2iHWKfBFHzZvqj}.!3Awk?,3>/gX44n!!sie(uia$jPr.wzbQwTb%/zxb-GPXV8Enx$d`j4+[Lt[6s~E=NGRx*eq\
A5l)?#ZN2V3B)X>S7+&.*E]0k(k<1q<-}1x?<<p1sZ:f4bpX$?5b:Yp;1krd%!!QDz=7%o*Y?2O1{LfD(5wt/-Tmsyn)7a?g5Ibs\
^5D3rJ$IOj8TX8Z]3LS<syglN9.:~>,MhN.*m>j](UOHR1%cPf`Yv)t5Ms327au}-PFgY`akGPh:jqgGUqGyEp`a-Fe%IoGXTra%\
Ac:8kr?W]>9p>P#Y<=mc-b1u3L8K=sKxkn!y)u7_bwY@X%zrVYa1SQV9)[;Kz<FvAhRHACs.Ay|E4fKm]b)U>NhR9MSJvn0Mvj8-\
+ovLlniWN^YSxuu5Ic(Z:3U0i``A%wHg)3rJh$W;[zPRG7J%^X2{d%pDIHh<zmr_64q[o2yeZiOn!kF#eT@A58tKz.*i)3Z$}TE!\
m8f!6qU{j&*<u9Q)&}.>na}kDb%<]x3lLb(C}e.yU`-mDFD7c&o7p|pKE!K9UAQNj$Y%=h@D(<fURJP_7wf2U/>LPcWl/%%5@[Cj\
Lnr[ty41!E`$72Wiwy2q|4(ZKSRE~g{0cI)?n)pDer&ppW~MBb>p~Zg|X4f1v?!vLq(Cu/*g>y~C0kTTuQ)rF9Dl!rHQZOULXQ&r\
B`}w7#_p{rVifCm`II<kd2yDHa%JFx36I5^PC<LjW_r4UM$s2D~:i,]NFyy4ttcH2LGN)9QS*id(du5wGt1Ufb5E<h}=I:a8o#Cy\
Z|V]cj^>tr)W&#Q(ljiEi3z#%;yF&3@TIcPLb24L4;v9t/R>b8~auX$;aZ-Wd+-YG(13XYWsWI?h~AtFc*U{N_V5Tv{Ckjg*mC89\
ngu`tC0wg1%#wndQnGXygoSYr/>>`ECtsLd_Xr6Pb1inU|mX2pn4ly11]I&GkPv_|*T[}J?<;`J0yYu0k_{J*?/7?0[7{E^fXUkw\
|daW>_%<a#CKrr>54#:7.>*3p#b0CoVlKI@XU&_>lpR*:s/d}e(ytw}lzmfjrt4#rP#sX^UL5&C*zCweA0[Ctze0[-l-#br0[QG]\
x{(xs(*f?!!x[q;Pb0@[Vy`DrsJPn:hPagkVY$jJP[c^U{IvBsK(].7?(*=%g4|J{(T!,Efv3W_J/|[d6IagQuozjxm-G9bRz>{}\
n=CRun`5)h}r+9;nYbH)]Mx*tNFphB-nI/F5-b~DzMPkIlmrC)s^HeEgM$:q;dz`WoWeU&Mud6fR9Z!toE)GW-4eU59b|ozQ:I.Y\
&V%`i^V?n]12Z5yybEL9uN)Tw4adSJ9*ICQ&~(M}?QFyM{$s1DaDJ9Z,TLs8P;^?mUH{-A}h7el.rf3jr_C3S<6eUA7O2(y4a{L^\
@RS=VkS.:gzFE?[3D_BMQYCi(H@lvJ`-b/2>WBQ3^Jz,aLowh7tVdo[0M-{6GF.s*}f^W>K$&P/7%BM,Ke!Jy0nVBSb`8b$6w#wP\
9o8f]]chA$wmt1J>}dO!!s&fs$&Z12%<^G3>[tcs.c91#[m&P1.zKP/=xayzA<S?yoSC!v>imbBDCr=$)DJ;.$|%O6/)f%P;~6:Z\
!P4|dI|zC;-Q<@ym/4dk/7nLDtx!!moRsBJD+e[(nE,$ynvPSXw>o4S#OJ{&mzZnc?9hhj.M]a|Uu$g||TC2_1zGd_xV,!:#;7*0\
UVU4oPJ!g#9UW.M7n#^%Cn*X@NaS;F2bj/DSahMO#!!Km`HlmYM3U[;4;d%*#03GPx@(e[7PPgmF5).t&TXD#Dk|WN}h8GLf4|Rs\
~uh[8[x=dzyIW}x}YK&.=yA8~S##Fd0U^izoNvj:lNnX2Rvu;X%L#7Z#0P~SMOI{2ZZ;.cquTo9F+1>NDo&LjRb]}qg40A6{u[A2\
d_Np`u]D-B3`bXk&_kkH_oVkE;&_S#:V~[8nuG^&j={lOo5cvOldcsNZ`xOT#{(d6vgi22GR50~XU6Twfm#la>?][l$zw}5]<qWd\
Ue~G~FU%hy<jI?yM`CX<!!SQRoB:jcP-EM!y)AWzHS:r*4NeTmISPW?K*L*{ljWn[)2(mSG6W:sMv3vNbP#Ma^U.4DD)uEg,x!OK\
q]s<.w7zs/bPYU|-fgRyuz.hdOX5Rzdxc^WZ2kiSSUTDls&b!#BBG#Z8L^f12)b1~7SJjs0om#W1:|6,dMdHn{bE@[[h8Mtow!l?\
pTi.RR2+2-lUkD^FeU~HQyxS+2c@Hi]B2g*!q7Kvn|@#+C|Cs[E|mK&IYk)dxTU0Rm/ZwDm4i@=H|#R=1@./b=i{<+WA]X%n;D9w\
bZEaD9QE=#hk;?[iU!rF[3pPWLWWpcX`Be>2lH_gc?,7vAxOHU^N9xOAaH7A;Aq+I.|;1eMXu(X4xgbXL5.G?f}VnwSR:}ggRFbH\
?>~7TIW|G`j{?0;h2Z+EpI!n0r2(+?oWrxGaX}KAJgRcI{GviKCtji|^h`I3K(k^<c{&QUJrO/Jx.qTlyHU(c)WDimap.tTNEh8,\
cGS[/PRt9.vbs5bjMF*tg5VP#r%zwe6z!lf:@XDL:oJZZhlj*[v^QkE>8-RvwNtP3wqg*sro{<yP1Q)O_XS,PP.=}CeZs@:O@136\
F,iZp[|yaK{BDU@GvWb$/AG:AXfIW8etj[&ka8$%^-[`9-IXm!!wC4p+pYT;MqPT{NpbQ{oyr{Id~>#w2GUX<MKvMWPg*nLNfC4Y\
^>@)G%1BDVS*J;VN%=OV~C_+MjUdd?YU%RphmplP+n<%_]O;Ls(NAQ8Cs]Te4r_{/31.NcO$z.:LmUJVTxAV[3@%wfeeJ(5lj!6D\
D8y9z-m},H+ky?_-dPH6cM=9`z/(xv<40wV&@=&l?SqQfD<LmL]N83T!!Fg+r4!)c=~#zyh0cyIs^=@dI?{w2+W@YfJQj[;HXpPJ\
7`W/~TZ%mh2pm|A$J^l,!/%8DOGER539Q}CUGprhCfQ:+M*VovOl;hT5Dq!v>/lW+;pw%Pz@[]?j$GF.<myD*c@.N=fc)lFPfcMl\
x!!(_H}HOCO`fh%@Fz(n?lDL(|-Rx4T{Aim>C}X!!@8#F]$RWTLf>a,9AB*#hRSvy}l;b-4rd}_o.yi|Fv}kc3tOHI<T7/F%,aX]\
Y`GiwUg:.0>:$uP4Wvyx3Zw#_?/xo$A3*C%P;u|FoicFy#1>UH%2[uj%EpDBfwmr75-XF|jaUPCE=PW_i|fL{V#)n(3:h@z6^[>5\
`gWZs*%mS{)GO9PE>>7ecuqKv.E#-0D%A^^f7Q+Kh;K(y(Y&hbnF=7tbI/>jPL}Q-eCm+#+I1ir-T1{YJN!ba)~+tP;3tka%4%?k\
DA;RQ`X*ZE=$URAPp?I^insR<uro.l(vI-e?qYgG[x1m90z`j)bse:D0rd!<}w#DE!!N1Y$y(vK!LU+V7>U0]1xmGn<$P2%coa~@\
m!!N,NOmPS+]{{fd{<|5AArvvrWJ|,iz;8L.0STv/!!^]n5q$.?k4q7:}FBw91]lnbluNi*p<cJla)?,rgR4{d(B{:=+=49?J`q)\
YE`,`0S:mB_A*P#M!Nq_eF[Jmp+ytf7cS7z#MD`>&sY[(v:&2j:3B;82PS:z5ck4c2dpxgA3^+_s&YR0bRI7-aK-H%OS_EI@yP#>\
,2Gan*|<1;h/0kUH2=4=;N_O6ahSVwI|*`L9,_.C5y_&g3QY<hrP#}6,uV^p:Bm{SwUI})F_p7(#XraIlQNi{<<w)a`Bgceh@!!}\
*OwPza&F:zg8?/&U(IigMVc-<12=ptH]:0W*x[;:vMB::1pe</Mx5<|Q;u4l;0G+[ne2pw>N2!R.so$U{?ZkcoJ6us;4_%Ff8ay)\
`)LqRH#PKYYArm0ic>d=H%ni:y5)Uw?/qLkyO(U.,ycLSQL+rB*w3&Xp@8q:jcu,vN%;HBc408B3v=[-NeK#-cF,UHT,HXve*:!f\
+[<P6=tkf:ZA-1^g?y~@TwF:F!!>*)>>g?wlaL*SRJ.,HS_J|5gJ1$T*:B|W90O!!fg!HH+)Vl>3*E.t?4uerqzd~-.L:=_:f(ys\
Bh~U^:ANF39HU(MI_8_)nx*/bj7IYJ]6+m}*c<J|^>:-t+*58v[E!x!]+ipeg,5sebAHqqodKSc^`f~TuemgRr9,mx}wjm[,&@Y;\
$=agHw,N?./}Rf/:msRojd&^dYD&sr[8FLwI1XikNKxCdXXWU&.v[yOQ,*6N13(%vaSg:xSigi7/!P#9fF^0@Ogcy&_ZJ62?qcCm\
Fn8N4{B4XuZW[Mu6+l4,R2_t_U[O+#dQ82)PGOSWs*UgFh4;^j{})Eqe<7i)3P#;:$s$E5Uq~`_)|+Y<$VvioFo@nerjQ14u_HYS\
tK@@G<vnl+m/+S=WQ]]-CgNG;rwodgg=-qymYNZAN88stZ<VJjl(:yJ$74DpmwlXzSFqINlnD*s[rZVfS2Kd[m||]Y!%AO]#7(&/\
F4pK(PUDoW2iPi|=^VW5E`vFxxWB|D97uJ08y7@vn*H%i4;dKIxGHVJ8k7g=7NWh_u0w107&xgUa4D$>S+6oZ.2:$F5(M/+vt4eC\
KrHe]3)8/EdLt/P!!OsMRAh$*B=D{dTrVAxHIWrhVg6p@wcLq+1+-+ULxWd[m=^autm[D_pFtC(Od(XyEds8t92c{7|}jzixaRl0\
3y/rb.4!!=6tGm;xWU./fxP}0nPHy2u,KMwtGoOU^6ABBO.Ptp5xntX4-b%=CUoi?sjj?&/Z/vgq~g;XJ-fO-^K%M0~`f<?TK!^,\
IKwAB^S-K1@w(T,IwnP1%;2+1S(Gye.F[es4zP#U?i;9~w1P>2fHf1TEFXsLVda:5ttTh^}$lO?(fZ,{aZ-u!xO8HzFwO|}E||)c\
l>fV5Z$F5aYr;DafC(~oO@ao3N$M`JX=^GWL-w5h?!]ZDY;=b:<Locz55@Cz.Ug=]s@!pU8D.gqB!tq4XK$KvYkfx-nZ)nLe*p$-\
J4:-&e21jfGr7Kq-<2;{%b/wl@`Qo{6Zhoqv+g1Lx_ef;sKy]3+C.`&K4$;IK5*.]9,Tik2_Zhf7p7Kag5@>($&`k!S]EyN5W*>/\
O-DJz31L(XG@7l_<;]]N&j.HjpzT#W<D1e~H1,Sw|9X;9iYq@iu:<tdVb{&w``=o/,0><}!NCc)k~peaB-J;i^ym?/.N#aJ_hMPC\
t5iYpqAltD?@5}=l-3MU^gIuwBr>vN!hV7612#>/RB?X>Cw7<_DL*lLLS0uG1JN-_@Hs1.hsJ]n33^gpNo|7qpvbJiHmeg0{rN%x\
oC,n8mySxlaH3eGGvZog/C}2;YDZsx49PS*BYL;^OszqivTLKByk$M@t7@!b~<~{OzlmPSJp}e!+W_ATdFl@XPiU3>Z|S|(?vP#O\
5}(Fg|QKd7L3_-o|wbppD{x-/r`_+uSM_i{[yOjL(-iutT0yvj>WeMJO6H^2+f%6?b<j24iK7SMfNs<0AzWy}o/q!1jZ~y]AF`Ew\
T@!nnz61u@|Mpo|A4VB:brH;55#qah^z^_kr0u=RNrBx[M&QyOZA0ar%IE-AkDYyY^ym(BKyC;yuqiwHZ:tYhiunqL*EJ7v#.lij\
ffGa#ws>XzpNRgY8+pz2rQ=A)|[idumkaZCP#,WcmqMW3!}$^HKx<(.u,hZF>>8Y?HWo~z``HkUWa(D]t)ANd>WX>W<z7fBPWe>l\
?IMm9G2_bYjjc,sNxI&@A`~@{Z3!s81L{pF)@761^WF?Ha;f]eirQa>tVVnKIL7?#M#byZ<CFO.n5OR@[}UV4{)1u1gXUObJoAH[\
^AlW%F(PYFyhr5!%shqtkP#=YV@[E2GXdCi^_p_`<`+03L>=_9ZIRScXHwjHz]fNA4PDWgV*%{bv:n?jgp=xrmqN:2|;wz^:=phc\
|^Rr;j&gOii+{>cj;BsijZju$U^>zf+]>J(edM|`g8eaC:KI|fj{r_Wd2B=Fs4Qn&JUiL<LgRT<<x|12GRV{G)=4eA-Xr+B7Yqd4\
G=8SLwB/sWcb^tp_@ZwyHKFC3U&N8z):UUW:kiAAyC4?Iq|DaR`Wzs||`I:?/i.swgRaM*~IFxm$K$S[hpE3~Hsn(]rTNX~[y>Rq\
<{+[Ae7EEymmFl)OU^ktSeSh99J5jm3onu$({O:E$KHd28Eu}Jp$*H<u$aSl7/!:^&xX%a-=RGZK8H#(CksXG;}M5;+V:HVw?|H#\
b|/J6r@6:7.dZk/4wfDjNauL!UVhX^kuazx_|Apyr@@z@H9op@}<wdB()tI_SoD]}tyD4IDsP_sm_V4fxZ7(n_.iRY+CYs*AT%Hr\
;uWS*7$;zfL5%#YBkvOau^LVSh=vjX>XpH!k36$Fp>5ptqwC&O5spv!lyYD)xD<hu9Q*4k:<LUEp~(wtXGEYx5RzfCr..@C6u3vx\
uiWz4a7pX-,8F[;V*^CqE;~}MHX}J_@y0dRTjjTReVgjgM5vKy=Bp+0!!%5Q>D$`.jpAC=!Xsai6kGa-JAX/;q9v80j$</Ia5l6)\
9K}Y{IqT!yR|4,V({P!ZIsJc.C5X#tB&JlVnLe#d:,+@>jt?*_3x*q>YQ6P?_Z-W^fgn~chT|AnD3S+a%Ak&?Oxs)A)HPb=M]iu3\
tjR!x^wJ<@=X@PY##G/_lGSk&/8q+jDU(<[z}r5Bwm0NkNC>lQ0<1hF8$@i)t|wZ.q%&!:F.Pd:p{iqS8tW*.m>2A*>y?FioDejp\
m/kK6k:3foikrL).nO5nFrKdw{Uh:T$!!LYHmq;p1p-764whbsGBLsg{QKdysCg-#b7SMyzX?`2ihB`QI|0|3d_vE6CFO>RMC(=e\
.,kAGFW%vsGypN$+Y+w<]|-N7aM^ts|!b&?fBp!f;b@!ErA;kc;X@y??.,v[1-5{wqkjQH9&E#4EQ{E7>p@L<-uyl?mWss_O$|L2\
-.2hH)L#N^g/x]Oe6<GTBjo|V7>5$1$e;:D4j`/!zM1d6!!pJyJ61421Fqd[;f2%7:Vyz4lYxkqE3}v[;8@7Vgsut(WMUF3?K6(D\
;ql2`FP|1cWekHr=NYrxGxDhS,f8Xj;j@GUwHVaDuO_+J;RrQrLyC+,r6j(c8&=t+Vrw37JXa!_,=6q<J$tZi$;;1Z2vnD}5#|.*\
%D|3$z}R%;&t)*B2}ZVg(T.BL]b05jri~Fg|(3t{7hs[D3kK?)6+dR2NI*(K(OSF,_SSRi,WCZ6A.?Hh)]0|:Fgl}Awvu,4(wp#,\
+Rc[up%LdVuy?_mus1)mfG|Em]z02bYE$BmAH{&Yw9W?SD9S-ee.->CcW-vh#(%_Q%}!njr3+MH`E|!M$&Q([8l]k1BY$$-YNhkf\
ro{YfE]*nA,tq:I*$|||YDGmoha6w54B]7[2mWAHs:,z?P<qK2`^R&BgwzK+Ig@y=YT3<HewpN@JQ(i}OXCz)eJ-r9Q&!8u*6?aG\
D)[q&[asj=IGNyh?Lvsko14Q{d}Kl/<;HZbTt]4*D}rk/,&Uf$[Gd_`GS|!:n};}#7Z[;WsGuL=VbYpC$;+cDD?Qa:k!ZaooIh8Y\
)7-{oRtKlm?y4!4&G1_{8)??c*l!U{>r`!V7r:*&*k!jt>#+SyvK,&J.byR}hMu)/Lq%`6fRi=L-gRgS]RG.s6kt_vX!!;g$Ig)}\
Gv>KC4,F~Gv$HZ&k%:KmI5dtXgoq#N[Q.3uEyv-xH)S>p];6@}:)E!i-<I&vl2!F~m0tN-Vg)6#?`MIvEL%7_?&[ZW!,8a%r!y=r\
Cy!QoOd*nY}9w!!zwFVG~4Z-qA,iOfJl9t~Cl0Ob/`Cn&`6<CMBuz;?gRI28joUkr?i/,au(JD#j&Ecra(SNWxYntdaPOb%S#!!4\
5@$8Y$8ZbHijj18xo^8M5C5bZ3}*ZW$;`(_i-x`e>&(E9s&@sZ3;xw.Crmf-K;jVlO%V+Q#zt6#P#gedLLTrhNH7omry_$f5AZ^j\
`fo{zSaEd,i2PmPEaDiB2%A^N6%V]hAr=tm_7WX:kcw?nkijg^?HHhx7+7|Dica@Kg)w{|F[ZrGf)0R{~l.i8%b4M;~=4Za0kRB0\
zP#T_uq{MYe)+ka5GK=(%s#0=X<MFw%x@#JL]:yDOzKd2+q9QEW}J}xU4g!ghT>R~.vX>JhHz(!N&Ld[<tD&Dpxn`we<7{a5&,)_\
CnXDg]FSy#MXxYzGkBAkG]E3;I26{havT+xBg(TtWOcSfHbgSK(lr0/s|IPC@2neU[;;f+LfY|Y}pd7(X,|,s*^vLQG+cj6}n{|[\
9,K~#R,9AUIB)aD1~P#Q!T;)`>WTZP)Hc*iS?2cY&)3Qj+<?V4H!!4K^3OytP>L@{Q^Uj:{4s:dr;<y:nK(=IHY8hEp2Oi8AYNeB\
/5u?zER[14!>2)4XFG9*m.l.cPL{mIME$g]^p$J5N=WZv)S80)}JUem(UqeO?*B%RxvP].zm>ABoC#<,QKCem)j1BZF0W=f?|AkV\
-p~c>JY:pZ&hGuwi65AYjl`sop`B7IV{68LP;xeD:!b;j#^,L?H@mBrJpK|F67vc$I`REKg>Z<Z--Y3X!pnD:mg,nBsrGEdAwoQg\
j3od5Y>mSv*il,0USpUr)LaBGvCg+W+RdxD]FuDUVza@j:Bz553#Gu{5bAz,DZ?6cE,T.e%%g@!Nv8ti52;c9$RWzGj,6AtfO(uG\
oRccY-A7$hbP#y_6y*~%N>}5RmCg=9.PS=Zez*s_5-g,F.M3T++p*,4<FNmv>b>Qq-Tawddb:^,K4lMR{BGyo<y#$a0/yM}J8oIf\
;Mk-h}@wR)qe6xu4,jP4VYpjN|gb@iC:dd~&7EP.HTsGYG|FUw^ic}]Q[jNtB?:#.k]^h,1.n-~mzDC&)iq*<B-)7_+tC4O>e:h`\
N?{0FU^r#GB<o0jSEg.W~eBY~rT^5MaGSX<:ub9nv{BSgXC<KDi|($aI&.|<aXOv0Q.,>@Od5J~4Ne3rYJkc4:-)l@eJM.A?tv&A\
6Y)8dEhV9CkO=mg-q!&nGv~,4+[Yn#.9wJ@jk<pwCSE0Dw@|(LaR.S}!|4Uhd==iE.:pJ]SY^U&pJ4MuQmrVl_dH|)V<fm<I7NAj\
6V]x+U*Y7Fs3zi-G!QSpsG.>_Li8&bht_4q(ap]A_qm]~P-@)b*D)76;qsc!!msRw_>]~E(As>bXO&W,XJ:g>C@-3X/Dr?>>5$n`\
+h5H5Yl+_{9*tQhp*g/)nMrCs|Yq}xR1?ei4$xMqz@hvUo)G&xE#Y(tx])XdSIMm>m]q-B5JiaRrt8$f$Pel)l-4.3F{Hzm3{JP#\
BEgrKJSfg)[ggdOY)!!ETjuW9u8Gw;|/~{)(bzk1mcW=,BEmwr$K6c[p^%RcI5`xfTS>OJSy==/9!4fd0,mdR7qpv(yBg_z)pM+{\
_K|uJXHGW=9&P01]h<em=1|RXw,KaSX-$}AWgP-UK-WEfP#74y@ld^lq~pJP<T3Gk1]3{-rS5msA@f9fK_qK=T#M*>kiG)_sfT3w\
ZkeK,X<TfYkeJ3es(&B5=4BB*&;a)Ps3^[c/UxnJ+Qe8$ES8cd;JBJUA1yv:bSSstLm,_dI+OTYa39iad?s>+;*3u(G]:go9A6U7\
GW9OQU:mEkSH)_EEHCqN_ye6?C@^[X8<tEnQY}I9vgHSS#i*}MyQD7l9oP0K7r9Tm,%4^<oa(Pd(_WLP#FDlh[oGQZ-]#`lA[,~:\
!b|#p*_>E;5PTUyL4Fqw>%^2-4w!p(f+]G_t9fgxNe+rc(tFeoI#/LQX-eNR,O52^!!-&jn64AkSIGnfTqy)gv*v[7*Q?(Ii^ly.\
qx/D=ND.Ht;*K0hDm.[n/<q$)t/x5SD7!d5hX@|cnHwn!O2[TOd}:wp8ph~wQMf)_a;H`UOTEG221=0NI*N0OmSVNz9LKk40)fcq\
Zj5eo#2Q(uJ$LhozQMP1m?}hpmny}G`Og8u`TYVV`K#,CAk|a_po3y]?>A!F7LfsXz!S}=>gR+|9n$l?Q:%[~IRCqiD)/C%ic!y;\
_K#IHb_0K4aP#t]]jq&1I;6@aI$B)`6Pvef)Gn)POG(%3fH5=Qrewmqtq3I{_2lJ*j-U~Nn0ZQwmF9(2s&Ghsu5rkKllQ/I|MF}S\
f??irUW8Vow)iMN=IpjK389AoQ6k:pT{{%M7gG{TLH|IihjIem8TrTBoEdBLvtX$/>DfK8!cfB%i`6UTO^$oFe&glOX.iT?7&3mR\
d;$0;!qs{UHqTTj`WwX[tw/2e*OboL&Fl2e+&9q)?7fE1u5aqpAFit5Hn9Qb305m]*dOJ0rd%)]-B`LUm<$cdA?>tCZb~{@Hh.UZ\
,6$^X{DP;y(v]i)ggk0dY86/R#Ps]9No<kY>WVJ8=b@Ur}wZU-Q.j^:AUSsa3l;<$(Qn-UwBX&lE8x0nQqEajOcHCDVHl0d7kMH4\
W.2xLDnysWxaAR#}lqFgR[7?-f{F0KM7/c-hqbW+#9:}?w9&gbDAyJU^%rHPA$:K+3Is<-^B&W!Ekix]}5/t0Bo{`B!5F?n|wzi;\
Rp(M9P#vgX=!Eoufnf_!4?2YRY|!V+}p@yFo6XKOwsDGl9mksAz98q+%QkG#`>pv}%)-ZcjCUoO^eCi[?!XG-a}}85UrrxZBg+7q\
yuh46r[sB4Oc)i4f=#yLebso52c9Q}7}c,6+yO~r+k~{8KHp6z53ZK^AdfBoD]1CRL{0~l)leEVk#gPaq[|Oy},+C]pQ3[zBjFT_\
4oqTE?#;=gK6C8l8y*k@4thDicMe*!s*%[|Tl04R%l?odW7zOAH<nqISOqx(CzD$F&Sma73?szttpI+zLS5#{cefgx>k(8[w4<|T\
W0|-HxGj910eAM2db0Cj@?&HuyNUU6l7&!|yL,3/rtjBlDW_iH^gR$hPE9IQ.b>mw/$-fmwTS8|h#N,8fMUB(,n6cC^4K|9a&]8&\
:WhE96u@*Q1{{mF)Z*ogS,1P#Ve8KJ_*vY:l{3RNNE4wr.:brV{ud0g=*/`2w,X:S$7b^tN;V]N>xx^-lN<2>O+vyZ$PdE`hIs~=\
[EI0_-Z4bH0bu_h!X{VAa}KY;..pSS&g9znWo4]R`-PqsyW%OwuOJ!U>W[+(:)4|O!!BOE#NnES]=ooDV25#p$yp6*JFWV:;tCp)\
=FsgRTim,Y6`07F<QAbSQU{R5*nv)lKaPWt,(5^t8W=D7mll`rjA|(3S0k6H9jGKPN?%-2wycSsOoK{T1s-9G`wI^,!|tO.X`U`+\
CX9[|-O+|?.?JF~wW8iD[Y+!J)ZE1)jG8liG$qA$9j]59Q7:wbgmhuVm^3TlZ}q";
