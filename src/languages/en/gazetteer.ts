/**
 * Countries, their other names, demonyms and capitals, and the large regions and cities that news names without
 * explanation. Written by hand for this library (MIT); everything folded: lower case, no accents, hyphens as spaces.
 *
 * One line a country: name | other names | demonyms | capitals. A demonym shared by two countries (Congolese) names the
 * larger one: told apart wrongly, it would only make a name less often "different".
 */
const countryLines = `
afghanistan||afghan,afghans,afghani|kabul
albania||albanian,albanians|tirana
algeria||algerian,algerians|algiers
andorra||andorran,andorrans|andorra la vella
angola||angolan,angolans|luanda
antigua and barbuda|antigua|antiguan,antiguans|
argentina|argentine republic|argentine,argentines,argentinian,argentinians,argentinean|buenos aires
armenia||armenian,armenians|yerevan
australia||australian,australians,aussie,aussies|canberra
austria||austrian,austrians|vienna
azerbaijan||azerbaijani,azerbaijanis,azeri,azeris|baku
bahamas||bahamian,bahamians|nassau
bahrain||bahraini,bahrainis|manama
bangladesh||bangladeshi,bangladeshis|dhaka
barbados||barbadian,barbadians|bridgetown
belarus|byelorussia|belarusian,belarusians,belarussian|minsk
belgium||belgian,belgians|
belize||belizean,belizeans|belmopan
benin||beninese|porto novo
bhutan||bhutanese|thimphu
bolivia||bolivian,bolivians|la paz
bosnia and herzegovina|bosnia,bosnia herzegovina|bosnian,bosnians|sarajevo
botswana||botswanan|gaborone
brazil||brazilian,brazilians|brasilia
brunei||bruneian|bandar seri begawan
bulgaria||bulgarian,bulgarians|sofia
burkina faso|burkina|burkinabe,burkinabes|ouagadougou
burundi||burundian,burundians|bujumbura
cambodia||cambodian,cambodians|phnom penh
cameroon||cameroonian,cameroonians|yaounde
canada||canadian,canadians|ottawa
cape verde|cabo verde|cape verdean|praia
central african republic|||bangui
chad||chadian,chadians|n'djamena,ndjamena
chile||chilean,chileans|santiago
china|people's republic of china,prc|chinese|beijing,peking
colombia||colombian,colombians|bogota
comoros||comorian,comorians|moroni
congo|democratic republic of congo,democratic republic of the congo,dr congo,drc,republic of congo,republic of the congo,zaire|congolese|kinshasa,brazzaville
costa rica||costa rican,costa ricans|san jose
croatia||croatian,croatians,croat,croats|zagreb
cuba||cuban,cubans|havana
cyprus||cypriot,cypriots|nicosia
czech republic|czechia|czech,czechs|prague
denmark||danish,dane,danes|copenhagen
djibouti||djiboutian,djiboutians|
dominica||dominican,dominicans|roseau
dominican republic|||santo domingo
east timor|timor leste|east timorese,timorese|dili
ecuador||ecuadorian,ecuadorians,ecuadorean,ecuadoreans|quito
egypt||egyptian,egyptians|cairo
el salvador||salvadoran,salvadorans,salvadorian|san salvador
equatorial guinea||equatoguinean|malabo
eritrea||eritrean,eritreans|asmara
estonia||estonian,estonians|tallinn
eswatini|swaziland|swazi,swazis|mbabane
ethiopia||ethiopian,ethiopians|addis ababa
fiji||fijian,fijians|suva
finland||finnish,finn,finns|helsinki
france|french republic|french,frenchman,frenchmen,frenchwoman|paris
gabon||gabonese|libreville
gambia|the gambia|gambian,gambians|banjul
georgia||georgian,georgians|tbilisi
germany|federal republic of germany|german,germans|berlin
ghana||ghanaian,ghanaians|accra
greece||greek,greeks|athens
greenland||greenlandic,greenlander,greenlanders|nuuk
grenada||grenadian,grenadians|
guatemala||guatemalan,guatemalans|guatemala city
guinea||guinean,guineans|conakry
guinea bissau||bissau guinean|bissau
guyana||guyanese|georgetown
haiti||haitian,haitians|port au prince
honduras||honduran,hondurans|tegucigalpa
hong kong||hong konger,hong kongers|
hungary||hungarian,hungarians|budapest
iceland||icelandic,icelander,icelanders|reykjavik
india||indian,indians|new delhi
indonesia||indonesian,indonesians|jakarta
iran|islamic republic of iran,persia|iranian,iranians|tehran,teheran
iraq||iraqi,iraqis|baghdad
ireland|republic of ireland|irish,irishman,irishmen|dublin
israel||israeli,israelis|jerusalem,tel aviv
italy||italian,italians|rome
ivory coast|cote d'ivoire,cote d ivoire|ivorian,ivorians,ivoirian|yamoussoukro,abidjan
jamaica||jamaican,jamaicans|kingston
japan||japanese|tokyo
jordan||jordanian,jordanians|amman
kazakhstan||kazakh,kazakhs,kazakhstani|astana,almaty
kenya||kenyan,kenyans|nairobi
kosovo||kosovar,kosovars,kosovan|pristina
kuwait||kuwaiti,kuwaitis|kuwait city
kyrgyzstan|kirghizstan|kyrgyz|bishkek
laos||laotian,laotians,lao|vientiane
latvia||latvian,latvians|riga
lebanon||lebanese|beirut
lesotho||basotho|maseru
liberia||liberian,liberians|monrovia
libya||libyan,libyans|tripoli
liechtenstein||liechtensteiner|vaduz
lithuania||lithuanian,lithuanians|vilnius
luxembourg||luxembourger,luxembourgers,luxembourgish|
madagascar||malagasy,madagascan|antananarivo
malawi||malawian,malawians|lilongwe
malaysia||malaysian,malaysians|kuala lumpur
maldives||maldivian,maldivians|male
mali||malian,malians|bamako
malta||maltese|valletta
mauritania||mauritanian,mauritanians|nouakchott
mauritius||mauritian,mauritians|port louis
mexico||mexican,mexicans|mexico city
moldova|moldavia|moldovan,moldovans|chisinau
monaco||monegasque|
mongolia||mongolian,mongolians|ulaanbaatar,ulan bator
montenegro||montenegrin,montenegrins|podgorica
morocco||moroccan,moroccans|rabat
mozambique||mozambican,mozambicans|maputo
myanmar|burma|burmese|naypyidaw,yangon,rangoon
namibia||namibian,namibians|windhoek
nepal||nepalese,nepali,nepalis|kathmandu,katmandu
netherlands|the netherlands,holland|dutch,dutchman,dutchmen|amsterdam,the hague,hague
new zealand||new zealander,new zealanders|wellington
nicaragua||nicaraguan,nicaraguans|managua
niger||nigerien,nigeriens|niamey
nigeria||nigerian,nigerians|abuja
north korea|dprk,democratic people's republic of korea|north korean,north koreans|pyongyang
north macedonia|macedonia|macedonian,macedonians|skopje
northern ireland||northern irish|belfast
norway||norwegian,norwegians|oslo
oman||omani,omanis|muscat
pakistan||pakistani,pakistanis|islamabad
palestine|palestinian territories,palestinian territory,state of palestine|palestinian,palestinians|ramallah
panama||panamanian,panamanians|panama city
papua new guinea||papua new guinean|port moresby
paraguay||paraguayan,paraguayans|asuncion
peru||peruvian,peruvians|lima
philippines|the philippines|filipino,filipinos,philippine,filipina|manila
poland||polish,pole,poles|warsaw
portugal||portuguese|lisbon
puerto rico||puerto rican,puerto ricans|san juan
qatar||qatari,qataris|doha
romania||romanian,romanians|bucharest
russia|russian federation|russian,russians|moscow
rwanda||rwandan,rwandans|kigali
samoa||samoan,samoans|apia
saudi arabia|kingdom of saudi arabia|saudi,saudis,saudi arabian|riyadh
senegal||senegalese|dakar
serbia||serbian,serbians,serb,serbs|belgrade
seychelles||seychellois|
sierra leone||sierra leonean,sierra leoneans|freetown
singapore||singaporean,singaporeans|
slovakia|slovak republic|slovak,slovaks,slovakian|bratislava
slovenia||slovenian,slovenians,slovene,slovenes|ljubljana
solomon islands|||honiara
somalia||somali,somalis,somalian|mogadishu
south africa||south african,south africans|pretoria,cape town,johannesburg
south korea|republic of korea|south korean,south koreans|seoul
south sudan||south sudanese|juba
soviet union|ussr|soviet,soviets|
spain||spanish,spaniard,spaniards|madrid
sri lanka|ceylon|sri lankan,sri lankans|colombo
sudan||sudanese|khartoum
suriname||surinamese|paramaribo
sweden||swedish,swede,swedes|stockholm
switzerland||swiss|bern,berne
syria|syrian arab republic|syrian,syrians|damascus
taiwan|republic of china|taiwanese|taipei
tajikistan||tajik,tajiks|dushanbe
tanzania||tanzanian,tanzanians|dodoma,dar es salaam
thailand||thai,thais|bangkok
togo||togolese|lome
tonga||tongan,tongans|nuku'alofa
trinidad and tobago|trinidad|trinidadian,trinidadians|port of spain
tunisia||tunisian,tunisians|tunis
turkey|turkiye|turkish,turk,turks|ankara
turkmenistan||turkmen|ashgabat
uganda||ugandan,ugandans|kampala
ukraine||ukrainian,ukrainians|kyiv,kiev
united arab emirates|uae|emirati,emiratis|abu dhabi
united kingdom|uk,britain,great britain|british,briton,britons,brits|london
united states|us.,usa,united states of america,america|american,americans|washington
uruguay||uruguayan,uruguayans|montevideo
uzbekistan||uzbek,uzbeks|tashkent
vatican|holy see,vatican city||
venezuela||venezuelan,venezuelans|caracas
vietnam|viet nam|vietnamese|hanoi
western sahara||sahrawi,sahrawis|
yemen||yemeni,yemenis|sanaa,sana'a
zambia||zambian,zambians|lusaka
zimbabwe|rhodesia|zimbabwean,zimbabweans|harare
england||english,englishman,englishmen|
scotland||scottish,scot,scots|edinburgh
wales||welsh,welshman,welshmen|cardiff
korea||korean,koreans|
yugoslavia||yugoslav,yugoslavs,yugoslavian|
czechoslovakia||czechoslovak|
tibet||tibetan,tibetans|lhasa
catalonia||catalan,catalans|barcelona
chechnya||chechen,chechens|grozny
crimea||crimean,crimeans|simferopol
kurdistan|iraqi kurdistan|kurd,kurds,kurdish|erbil
kashmir||kashmiri,kashmiris|srinagar
europe||european,europeans|
africa||african,africans|
asia||asian,asians|
latin america||latin american,latin americans|
south america||south american,south americans|
north america||north american,north americans|
scandinavia||scandinavian,scandinavians|
siberia||siberian,siberians|
hawaii||hawaiian,hawaiians|honolulu
texas||texan,texans|austin
california||californian,californians|sacramento
`;

/** Large regions, seas and cities which are no country's capital; the list only types names and tells places apart. */
const placeLines = `
middle east|mideast;sahel;maghreb;balkans;caucasus;caribbean;central asia;southeast asia|south east asia;east africa;
west africa;north africa;southern africa;horn of africa;eastern europe;western europe;antarctica;arctic;oceania;
gaza|gaza strip;west bank;golan heights;donbas|donbass;transnistria;nagorno karabakh;darfur;tigray;biafra;xinjiang;
sinai;bavaria;saxony;flanders;wallonia;andalusia;lombardy;sicily;sardinia;corsica;brittany;normandy;provence;
atlantic|atlantic ocean;pacific|pacific ocean;indian ocean;mediterranean|mediterranean sea;black sea;red sea;
baltic|baltic sea;north sea;caspian sea;persian gulf;gulf of mexico;gulf of aden;nile;danube;rhine;alps;andes;
himalayas;sahara;kalahari;new york|new york city,nyc;los angeles;chicago;houston;philadelphia;san diego;dallas;
san francisco;boston;seattle;detroit;miami;atlanta;denver;las vegas;new orleans;baltimore;st louis|saint louis;
alabama;alaska;arizona;arkansas;colorado;connecticut;delaware;florida;idaho;illinois;indiana;iowa;kansas;kentucky;
louisiana;maine;maryland;massachusetts;michigan;minnesota;mississippi;missouri;montana;nebraska;nevada;new hampshire;
new jersey;new mexico;north carolina;north dakota;ohio;oklahoma;oregon;pennsylvania;rhode island;south carolina;
south dakota;tennessee;utah;vermont;virginia;west virginia;wisconsin;wyoming;ontario;quebec;alberta;british columbia;
manitoba;saskatchewan;nova scotia;toronto;montreal;vancouver;calgary;sydney;melbourne;brisbane;perth;adelaide;
queensland;new south wales;tasmania;auckland;christchurch;glasgow;manchester;liverpool;birmingham;leeds;bristol;
marseille|marseilles;lyon|lyons;toulouse;bordeaux;strasbourg;lille;hamburg;munich;frankfurt;cologne;stuttgart;dresden;
leipzig;milan;naples;turin;florence;venice;genoa;bologna;palermo;valencia;seville;bilbao;malaga;porto;rotterdam;
antwerp;brussels;geneva;zurich;basel;salzburg;innsbruck;krakow|cracow;gdansk;lodz;brno;thessaloniki;istanbul;izmir;
st petersburg|saint petersburg,leningrad;kazan;novosibirsk;vladivostok;kharkiv|kharkov;odesa|odessa;lviv|lvov;donetsk;
luhansk|lugansk;mariupol;kherson;zaporizhzhia|zaporizhia;sevastopol;aleppo;homs;idlib;raqqa;mosul;basra;kirkuk;fallujah;
najaf;karbala;isfahan;mashhad;shiraz;tabriz;kandahar;herat;jalalabad;kunduz;karachi;lahore;peshawar;quetta;rawalpindi;
mumbai|bombay;kolkata|calcutta;chennai|madras;bangalore|bengaluru;hyderabad;ahmedabad;delhi;punjab;sindh;balochistan;
gujarat;kerala;tamil nadu;uttar pradesh;bihar;assam;west bengal;shanghai;guangzhou|canton;shenzhen;wuhan;chengdu;
tianjin;chongqing;nanjing;hangzhou;harbin;sichuan;guangdong;hunan;hubei;henan;macau|macao;osaka;kyoto;hiroshima;
nagasaki;fukushima;sapporo;okinawa;hokkaido;busan|pusan;incheon;ho chi minh city|saigon;da nang;bali;java;sumatra;
borneo;sulawesi;aceh;surabaya;mindanao;cebu;penang;johor;chiang mai;phuket;alexandria;giza;suez;benghazi;misrata;
casablanca;marrakesh|marrakech;fez|fes;tangier;oran;lagos;kano;ibadan;port harcourt;maiduguri;kaduna;borno;kumasi;
timbuktu|tombouctou;gao;kidal;mopti;segou;menaka;sikasso;kayes;agadez;tahoua;tillaberi;diffa;goma;bukavu;lubumbashi;
kivu;north kivu;south kivu;ituri;katanga;mombasa;kisumu;zanzibar;arusha;durban;soweto;bulawayo;hargeisa;kismayo;
puntland;somaliland;douala;rio de janeiro;sao paulo;recife;belo horizonte;curitiba;medellin;
cartagena;guayaquil;cusco|cuzco;arequipa;cordoba;rosario;mendoza;maracaibo;tijuana;guadalajara;monterrey;acapulco;
cancun;ciudad juarez;veracruz;oaxaca;chiapas;galapagos|galapagos islands;falklands|falkland islands,malvinas;
rafah;khan younis|khan yunis;haifa;jenin;nablus;hebron;bethlehem;mecca;medina;jeddah;dubai;sharjah;aden;hodeida|hodeidah;
taiz;marib
`;

export interface Country {
  /** Folded English name; the key of every form below. */
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

/** Countries, and the few regions that have a demonym of their own. */
export const countries: readonly Country[] = countryLines
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', ...fields] = line.split('|');
    const [otherNames = [], demonyms = [], capitals = []] = fields.map((field) =>
      field === '' ? [] : field.split(','),
    );
    return { name, otherNames, demonyms, capitals };
  });

const parts: ReadonlySet<string> = new Set(
  countries.map(({ name }) => name).slice(countries.findIndex(({ name }) => name === 'england')),
);

/** Whether one of these is no state: a country of the United Kingdom, a region, a state that is no more, a continent. */
export function isPartOfState(name: string): boolean {
  return parts.has(name);
}

/** Other places: folded name and its other names. */
export const otherPlaces: readonly (readonly [name: string, ...others: string[]])[] = placeLines
  .replace(/\n/g, '')
  .split(';')
  .map((entry) => {
    const [name = '', others] = entry.split('|');
    return [name, ...(others === undefined ? [] : others.split(','))];
  });
