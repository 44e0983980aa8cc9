/**
 * Spellings between which a house chooses and nothing is said by it: British and American, the short names of months, per
 * cent. Closed: the style guides of the agencies list them. Written as pairs of word and the form that stands for both;
 * what rules make (`-our`, `-ise`, `-tre`) is not here.
 */
export const houseSpellings: ReadonlyMap<string, string> = new Map(
  (
    'towards toward amongst among whilst while amidst amid forwards forward backwards backward afterwards afterward ' +
    'upwards upward downwards downward onwards onward gotten got learnt learned burnt burned dreamt dreamed spelt ' +
    'spelled leapt leaped spoilt spoiled grey gray greys grays programme program programmes programs mum mom mums moms ' +
    'aeroplane airplane aeroplanes airplanes aluminium aluminum jewellery jewelry sceptic skeptic sceptics skeptics ' +
    'sceptical skeptical scepticism skepticism plough plow ageing aging judgement judgment practise practice practised ' +
    'practiced cosy cozy moustache mustache adviser advisor advisers advisors okay ok licence license licences licenses ' +
    'defence defense offence offense offences offenses pretence pretense cheque check cheques checks ' +
    'sulphur sulfur artefact artifact enquiry inquiry enquiries inquiries pct percent ' +
    'jan january feb february apr april aug august sept september sep september oct october nov november dec december'
  )
    .split(' ')
    .flatMap((word, i, all) => (i % 2 === 0 ? [[word, all[i + 1]!] as const] : [])),
);

/** Names and the letters that stand for them, without the spaces between. */
export const lettersOfNames: readonly (readonly [RegExp, string])[] = [
  [/unitedstates/g, 'us'],
  [/unitedkingdom/g, 'uk'],
  [/unitednations/g, 'un'],
  [/europeanunion/g, 'eu'],
];
