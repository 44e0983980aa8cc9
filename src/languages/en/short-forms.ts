import { measures } from './quantity-words.js';

/**
 * Short forms of words that stand in news without their stop, by the word: what the style books of agencies and the registers
 * of units list, and no more. Titles and months have tables of their own.
 */
const shortForms = new Map<string, string>(
  Object.entries({
    square: 'sq',
    cubic: 'cu',
    hour: 'hr hrs hours',
    minute: 'mins minutes',
    second: 'secs seconds',
    year: 'yr yrs years',
    month: 'mth mths months',
    week: 'wk wks weeks',
    approximately: 'approx',
    versus: 'vs',
    government: 'govt',
    department: 'dept',
    university: 'univ',
    association: 'assn',
    corporation: 'corp',
    company: 'co',
    incorporated: 'inc',
    limited: 'ltd',
    international: 'intl',
    national: 'natl',
    manufacturing: 'mfg',
    avenue: 'ave',
    boulevard: 'blvd',
    road: 'rd',
    highway: 'hwy',
    building: 'bldg',
    telephone: 'tel phone phones telephones',
    television: 'tv tvs televisions',
    examination: 'exam exams examinations',
    influenza: 'flu',
    refrigerator: 'fridge fridges refrigerators',
    airplane: 'plane planes airplanes aeroplane aeroplanes',
    memorandum: 'memo memos memorandums memoranda',
    gymnasium: 'gym gyms gymnasiums',
    number: 'no nos numbers',
    representative: 'rep reps representatives',
    professional: 'pro pros professionals',
    advertisement: 'ad ads advert adverts advertisements',
    photograph: 'photo photos photographs',
    laboratory: 'lab labs laboratories',
  }).flatMap(([word, forms]) => [word, ...forms.split(' ')].map((form): [string, string] => [form, word])),
);

/** Whether two folded words are one word or one unit, written short and in full (`sq` and `square`, `km` and `kilometres`). */
export function areShortForms(a: string, b: string): boolean {
  const full = longForm(a);
  return full !== undefined && full === longForm(b);
}

function longForm(word: string): string | undefined {
  return shortForms.get(word) ?? measures.get(word);
}
