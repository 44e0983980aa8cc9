/**
 * Words that stand before a person's name and are no part of it. Written by hand (MIT), folded, without full stops.
 * Offices (president, coach) count only right before a capitalised word.
 */
export const titles: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr doctor prof professor sir dame lord lady baron baroness count countess duke duchess ' +
    'prince princess king queen emperor empress sultan sheikh sheik emir ayatollah imam mullah pope cardinal archbishop ' +
    'bishop father reverend rev pastor rabbi brother sister saint mother ' +
    'president pm prime vice-president vice premier chancellor minister secretary undersecretary senator sen congressman ' +
    'congresswoman representative rep governor gov mayor councillor councilman councilwoman ambassador envoy ' +
    'commissioner speaker chairman chairwoman chairperson chair director deputy judge justice attorney prosecutor ' +
    'general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl private admiral commander ' +
    'commodore marshal brigadier officer sheriff detective inspector constable superintendent chief ' +
    'coach manager spokesman spokeswoman spokesperson actor actress singer author ' +
    'ceo cfo former ex acting interim late first'
  ).split(' '),
);

/** Titles that may open a title of several words but never stand alone before a name. */
export const titleOpeners: ReadonlySet<string> = new Set([
  'vice',
  'former',
  'ex',
  'acting',
  'interim',
  'late',
  'deputy',
  'first',
  'prime',
  'chief',
  'attorney',
  'foreign',
  'defence',
  'defense',
  'finance',
  'interior',
  'lieutenant',
  'major',
  'brigadier',
]);

/** Titles that cut a run in two where they stand inside it: "House Speaker Ann Lee", but not "Stephen King". */
export const innerTitles: ReadonlySet<string> = new Set(
  (
    'president minister premier chancellor secretary senator governor ambassador mayor speaker spokesman spokeswoman ' +
    'spokesperson colonel general lieutenant captain sergeant admiral commander director chairman chairwoman coach ' +
    'representative congressman congresswoman prosecutor commissioner judge'
  ).split(' '),
);
