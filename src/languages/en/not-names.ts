/**
 * Capitalised words that are no names: days, months, scales of temperature, and words that often open a sentence or stand in capitals for
 * other reasons. Written by hand (MIT), folded.
 */
export const calendarWords: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december mon tue tues wed thu thur thurs fri feb apr jun jul aug sept oct nov bc ad am pm gmt utc est bst pst cet edt celsius fahrenheit'
  ).split(' '),
);

/** Words that are not a name where they stand alone, whatever their case and place. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a about above according across after again against ago all almost along also although always am amid among an and another any ' +
    'anyone anything are around as asked at away back be because been before behind being below besides between beyond both but by ' +
    'can cannot could despite did do does doing during each earlier early either else elsewhere even ever every everyone everything ' +
    'few finally first following for former from further furthermore had has have having he hence her here hers herself him himself ' +
    'his how however i if in indeed inside instead into is it its itself just last lastly late later least less let like likewise ' +
    'many may maybe me meanwhile more moreover most much must my near nearly neither never nevertheless next no nobody none nonetheless nor not ' +
    'nothing notably now of off officials often on once one only onto or other others otherwise our ours out outside over own ' +
    'per perhaps please previously quite rather reportedly same second several shall she should similarly since so some someone something ' +
    'sometimes soon still such than that the their theirs them themselves then there thereafter therefore these they third this those though ' +
    'through throughout thus to today together tomorrow tonight too toward towards two under unfortunately unless unlike until up upon us ' +
    'usually very via was we well were what whatever when whenever where whereas wherever whether which while who whoever whom whose ' +
    'why will with within without would yes yesterday yet you your yours yourself id im ok photo file read also source image video ' +
    'three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions'
  ).split(' '),
);

/** Lower-case words that may stand inside a name between two capitalised ones. */
export const joiners: ReadonlySet<string> = new Set([
  'of',
  'for',
  'the',
  'and',
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'das',
  'du',
  'des',
  'do',
  'la',
  'le',
  'les',
  'el',
  'al',
  'as',
  'ash',
  'bin',
  'ben',
  'ibn',
  'bint',
  'abu',
  'van',
  'von',
  'der',
  'den',
  'ter',
  'ten',
  'zu',
  'y',
  'e',
  'sans',
  'in',
  'on',
  'to',
  'against',
  'au',
  'aux',
  'et',
  'und',
]);
