import { wordPairs } from '../word-pairs.js';

/**
 * Spellings between which a house chooses and nothing is said by it: British and American, the short names of months, per
 * cent. Closed: the style guides of the agencies list them. Written as pairs of word and the form that stands for both;
 * what rules make (`-our`, `-ise`, `-tre`) is not here.
 */
export const houseSpellings: ReadonlyMap<string, string> = new Map(
  wordPairs(
    'towards toward amongst among whilst while amidst amid forwards forward backwards backward afterwards afterward ' +
      'upwards upward downwards downward onwards onward gotten got learnt learned burnt burned dreamt dreamed spelt ' +
      'spelled leapt leaped spoilt spoiled grey gray greys grays programme program programmes programs mum mom mums moms ' +
      'aeroplane airplane aeroplanes airplanes aluminium aluminum jewellery jewelry sceptic skeptic sceptics skeptics ' +
      'sceptical skeptical scepticism skepticism plough plow ageing aging judgement judgment practise practice practised ' +
      'practiced cosy cozy moustache mustache adviser advisor advisers advisors okay ok licence license licences licenses ' +
      'defence defense offence offense offences offenses pretence pretense cheque check cheques checks ' +
      'sulphur sulfur artefact artifact enquiry inquiry enquiries inquiries pct percent',
  ),
);

/**
 * Months, states and titles that a full stop cuts short before a date, behind a town, before a name. Those that are words
 * themselves (`Miss.`, `Ill.`, `Mar.`) are left out.
 */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  wordPairs(
    'jan january feb february apr april aug august sept september sep september oct october nov november dec december ' +
      'ala alabama ariz arizona calif california colo colorado conn connecticut fla florida kan kansas ky kentucky ' +
      'mass massachusetts mich michigan minn minnesota mont montana neb nebraska nev nevada okla oklahoma tenn tennessee ' +
      'tex texas vt vermont wis wisconsin wyo wyoming ' +
      'sen senator sens senators rep representative reps representatives gov governor govs governors gen general ' +
      'lt lieutenant col colonel capt captain sgt sergeant prof professor dr doctor',
  ),
);

/** Figures of the ranks that are told in words. */
export const ranks: ReadonlyMap<string, string> = new Map(
  wordPairs(
    'first 1st second 2nd third 3rd fourth 4th fifth 5th sixth 6th seventh 7th eighth 8th ninth 9th tenth 10th',
  ),
);

/** Names and the letters that stand for them, without the spaces between. */
export const lettersOfNames: readonly (readonly [RegExp, string])[] = [
  [/unitedstates/g, 'us'],
  [/unitedkingdom/g, 'uk'],
  [/unitednations/g, 'un'],
  [/europeanunion/g, 'eu'],
];
