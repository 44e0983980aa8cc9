/** English words and sounds the damage finder asks for. Our own lists. */

/** Words that may stand twice in a row in sound English: “had had”, “that that”, “very very”. */
export const soundRepeats: ReadonlySet<string> = new Set(
  (
    'had that is do her very so no ha bye knock blah boo hear long far many never again much more ever who ' +
    'what it you yes really well please now too etc tsk la na cha pom go ho hey win in on one two up out there'
  ).split(' '),
);

/** A vowel letter spoken as a consonant: “a European”, “a one-off”, “a union”. */
export const consonantSound =
  /^(?:e[uw]|unan|one(?!rous)|once|oui|oua|oax|uni(?:on|t|qu|v|f|c|la|so|s|po)|us[eau]|ut[ioe]|ubi|ugand|ur(?:an|in|o|ug|al|i)|uk|ufo|uy|uzi|u-)/;

/** A consonant letter spoken as a vowel: “an hour”, “an heir”. */
export const vowelSound = /^(?:hour|heir|honest|honou?r)/;

/** Function words: after a bare letter *a* (“group a is”) they show that it is no article. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the and or of to in is at as on if are it its up out us i am be by for from with was were has had have ' +
    'we he she they you this that these those but not also into onto over under off than then so'
  ).split(' '),
);

/** Never stand right after an article, nor close a sentence after one. */
export const neverAfterArticle: ReadonlySet<string> = new Set(
  'of and or from by was were is are has had have the a an to with for which who that at into'.split(' '),
);

/** First-person words of the singular; alone in a copy they betray a torn quotation. */
export const firstPerson: ReadonlySet<string> = new Set([
  'i',
  'me',
  'my',
  'myself',
  "i'm",
  "i've",
  "i'll",
  "i'd",
]);

/** Words with a stop that ends no sentence. */
export const stoppedWords: ReadonlySet<string> = new Set(
  (
    'approx dept dist est etc inc corp ltd bros mfg misc govt assn intl natl univ jan feb mar apr jun jul aug sept ' +
    'sep oct nov dec mon tue tues wed thu thurs fri sat sun jr sr mr mrs ms dr prof gen col capt lieut sgt rev hon ' +
    'gov sen rep pres supt ave blvd rd st mt ft vs fig figs vol vols ed eds al ca cf op cit no nos pp para ' +
    'sec min max hrs hr mins oz lb lbs kg km cm mm sq cu tel ext a.m p.m am pm'
  ).split(' '),
);
