import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../src/index.js';

/** A story, a rewrite of it, and another story, in each language. */
const stories: Readonly<Record<string, readonly [string, string, string]>> = {
  es: [
    'El ayuntamiento de Valdemora aprobó el lunes un plan de 12 millones de euros para reparar los puentes del río Tarno. La alcaldesa Lucía Herrero dijo que las obras empezarán en marzo y durarán dos años. Los vecinos habían pedido las reparaciones tras las inundaciones de octubre.',
    'Un plan de 12 millones de euros para arreglar los puentes sobre el río Tarno recibió el lunes el visto bueno del ayuntamiento de Valdemora. Según la alcaldesa Lucía Herrero, los trabajos comenzarán en marzo y se prolongarán dos años. Las inundaciones de octubre habían llevado a los vecinos a reclamar las reparaciones.',
    'La policía de Puerto Lindo detuvo el jueves a tres hombres acusados de robar obras de arte de una galería. El comisario Andrés Molina explicó que los cuadros, valorados en 800.000 euros, aparecieron en un almacén.',
  ],
  tr: [
    'Karataş belediyesi pazartesi günü Tarna nehri üzerindeki köprülerin onarımı için 12 milyon liralık bir planı onayladı. Belediye başkanı Ayşe Demir, çalışmaların martta başlayacağını ve iki yıl süreceğini söyledi. Mahalle sakinleri ekimdeki sellerden sonra onarım istemişti.',
    'Tarna nehrindeki köprüleri onarmak için hazırlanan 12 milyon liralık plan pazartesi günü Karataş belediyesince onaylandı. Başkan Ayşe Demir çalışmalara martta başlanacağını, onarımın iki yıl sürmesinin beklendiğini belirtti. Ekimdeki sellerin ardından sakinler köprülerin onarılmasını istiyordu.',
    'Yeşilova polisi perşembe günü bir galeriden tablo çalmakla suçlanan üç kişiyi gözaltına aldı. Komiser Mehmet Kaya, 800 bin lira değerindeki tabloların bir depoda bulunduğunu açıkladı.',
  ],
  ko: [
    '한밭시는 월요일 타르노강 다리를 수리하기 위한 120억 원 규모의 계획을 승인했다. 김서연 시장은 공사가 3월에 시작되어 2년 동안 이어질 것이라고 말했다. 주민들은 10월 홍수 이후 수리를 요구해 왔다.',
    '타르노강의 다리를 고치는 120억 원 규모 계획이 월요일 한밭시에서 승인됐다. 김서연 시장에 따르면 공사는 3월에 시작해 2년간 이어진다. 10월의 홍수가 난 뒤 주민들이 수리를 요구했다.',
    '푸른시 경찰은 목요일 미술관에서 그림을 훔친 혐의로 남성 세 명을 체포했다. 박민수 경찰서장은 8억 원 상당의 그림이 창고에서 발견됐다고 밝혔다.',
  ],
  fr: [
    'Le conseil municipal de Valmore a approuvé lundi un plan de 12 millions d’euros pour réparer les ponts sur la Tarne. La maire Lucie Hérault a déclaré que les travaux commenceraient en mars et dureraient deux ans. Les habitants réclamaient ces réparations depuis les inondations d’octobre.',
    'Un plan de 12 millions d’euros destiné à réparer les ponts de la Tarne a été approuvé lundi par le conseil municipal de Valmore. Les travaux commenceront en mars et dureront deux ans, selon la maire Lucie Hérault. Depuis les inondations d’octobre, les habitants demandaient ces réparations.',
    'La police de Port-Clair a arrêté jeudi trois hommes soupçonnés d’avoir volé des tableaux dans une galerie. Le commissaire André Moulin a précisé que les œuvres, estimées à 800 000 euros, se trouvaient dans un entrepôt.',
  ],
  de: [
    'Der Stadtrat von Valmor hat am Montag einen Plan über 12 Millionen Euro zur Reparatur der Brücken über die Tarne gebilligt. Bürgermeisterin Luise Herold sagte, die Arbeiten würden im März beginnen und zwei Jahre dauern. Die Anwohner hatten die Reparatur nach dem Hochwasser im Oktober gefordert.',
    'Einen Plan von 12 Millionen Euro für die Reparatur der Brücken über die Tarne billigte der Stadtrat von Valmor am Montag. Nach Angaben von Bürgermeisterin Luise Herold beginnen die Arbeiten im März und dauern zwei Jahre. Nach dem Hochwasser im Oktober hatten Anwohner die Reparatur verlangt.',
    'Die Polizei in Klarhafen nahm am Donnerstag drei Männer fest, die Gemälde aus einer Galerie gestohlen haben sollen. Kommissar Andreas Müller sagte, die Werke im Wert von 800.000 Euro seien in einem Lager gefunden worden.',
  ],
  it: [
    'Il consiglio comunale di Valmora ha approvato lunedì un piano da 12 milioni di euro per riparare i ponti sul fiume Tarno. La sindaca Lucia Ferrero ha detto che i lavori inizieranno a marzo e dureranno due anni. Gli abitanti chiedevano le riparazioni dopo le alluvioni di ottobre.',
    'Un piano da 12 milioni di euro per riparare i ponti del fiume Tarno è stato approvato lunedì dal consiglio comunale di Valmora. I lavori, secondo la sindaca Lucia Ferrero, inizieranno a marzo e dureranno due anni. Dopo le alluvioni di ottobre gli abitanti avevano chiesto le riparazioni.',
    'La polizia di Porto Chiaro ha arrestato giovedì tre uomini accusati di aver rubato quadri da una galleria. Il commissario Andrea Molino ha spiegato che le opere, del valore di 800.000 euro, erano in un magazzino.',
  ],
  pt: [
    'A câmara de Valmora aprovou na segunda-feira um plano de 12 milhões de euros para reparar as pontes do rio Tarno. A presidente Lúcia Ferreira disse que as obras começam em março e duram dois anos. Os moradores pediam as reparações desde as cheias de outubro.',
    'Um plano de 12 milhões de euros para reparar as pontes do rio Tarno foi aprovado na segunda-feira pela câmara de Valmora. Segundo a presidente Lúcia Ferreira, as obras começam em março e vão durar dois anos. Desde as cheias de outubro que os moradores pediam as reparações.',
    'A polícia de Porto Claro deteve na quinta-feira três homens acusados de roubar quadros de uma galeria. O comissário André Moinho explicou que as obras, avaliadas em 800.000 euros, estavam num armazém.',
  ],
  ru: [
    'Городской совет Валморска в понедельник одобрил план стоимостью 12 миллионов рублей по ремонту мостов через реку Тарну. Мэр Лидия Гордеева сказала, что работы начнутся в марте и продлятся два года. Жители требовали ремонта после октябрьского наводнения.',
    'План ремонта мостов через реку Тарну стоимостью 12 миллионов рублей был одобрен в понедельник городским советом Валморска. Работы, по словам мэра Лидии Гордеевой, начнутся в марте и займут два года. После октябрьского наводнения жители требовали ремонта.',
    'Полиция Светлогорска в четверг задержала троих мужчин, подозреваемых в краже картин из галереи. Комиссар Андрей Мельников сообщил, что полотна стоимостью 800 тысяч рублей нашли на складе.',
  ],
  nl: [
    'De gemeenteraad van Valmoer keurde maandag een plan van 12 miljoen euro goed om de bruggen over de Tarne te herstellen. Burgemeester Lucie Herman zei dat de werken in maart beginnen en twee jaar duren. Bewoners vroegen om herstel na de overstromingen van oktober.',
    'Een plan van 12 miljoen euro om de bruggen over de Tarne te herstellen is maandag door de gemeenteraad van Valmoer goedgekeurd. De werken beginnen volgens burgemeester Lucie Herman in maart en duren twee jaar. Na de overstromingen van oktober hadden bewoners om herstel gevraagd.',
    'De politie van Klaarhaven hield donderdag drie mannen aan die schilderijen uit een galerie zouden hebben gestolen. Commissaris Andries Molen zei dat de werken, goed voor 800.000 euro, in een loods lagen.',
  ],
  zh: [
    '瓦尔莫市议会周一批准了一项耗资1200万元的计划，用于修复塔尔诺河上的桥梁。市长李晓云表示，工程将于三月开工，为期两年。十月洪水过后，居民一直要求修复桥梁。',
    '耗资1200万元修复塔尔诺河桥梁的计划，周一获得瓦尔莫市议会批准。据市长李晓云介绍，工程三月开工，将持续两年。居民自十月洪水以来一直要求修复桥梁。',
    '清港警方周四逮捕了三名涉嫌从画廊盗窃画作的男子。警长张明表示，价值80万元的画作在一个仓库中被发现。',
  ],
  ar: [
    'وافق مجلس مدينة فالمورا يوم الاثنين على خطة بقيمة 12 مليون يورو لإصلاح الجسور على نهر تارنو. وقالت رئيسة البلدية ليلى حداد إن الأعمال ستبدأ في مارس وتستمر عامين. وكان السكان قد طالبوا بالإصلاح بعد فيضانات أكتوبر.',
    'حظيت خطة بقيمة 12 مليون يورو لإصلاح الجسور على نهر تارنو بموافقة مجلس مدينة فالمورا يوم الاثنين. وستبدأ الأعمال في مارس وتستمر عامين بحسب رئيسة البلدية ليلى حداد. وبعد فيضانات أكتوبر كان السكان قد طالبوا بالإصلاح.',
    'اعتقلت شرطة ميناء الصفا يوم الخميس ثلاثة رجال بتهمة سرقة لوحات من معرض. وأوضح المفوض أحمد منصور أن الأعمال التي تبلغ قيمتها 800 ألف يورو عثر عليها في مستودع.',
  ],
  pl: [
    'Rada miasta Walmor zatwierdziła w poniedziałek plan naprawy mostów na rzece Tarna za 12 milionów złotych. Burmistrz Lidia Herman powiedziała, że prace zaczną się w marcu i potrwają dwa lata. Mieszkańcy domagali się napraw po październikowej powodzi.',
    'Plan naprawy mostów na rzece Tarna za 12 milionów złotych został w poniedziałek zatwierdzony przez radę miasta Walmor. Prace, jak powiedziała burmistrz Lidia Herman, zaczną się w marcu i potrwają dwa lata. Po październikowej powodzi mieszkańcy domagali się napraw.',
    'Policja w Jasnym Porcie zatrzymała w czwartek trzech mężczyzn podejrzanych o kradzież obrazów z galerii. Komisarz Andrzej Młynarz poinformował, że dzieła warte 800 tysięcy złotych znaleziono w magazynie.',
  ],
};

describe.each(Object.entries(stories))('in the language %s', (language, [story, rewrite, other]) => {
  const compare = (one: string, two: string) =>
    compareArticles({ id: 'a', text: one, language }, { id: 'b', text: two, language }, { facts: false });

  test('a rewrite is found and another story stays apart', () => {
    expect(compare(story, rewrite).copyProbability).toBeGreaterThan(0.5);
    expect(compare(story, other).copyProbability).toBeLessThan(0.1);
  });
});
