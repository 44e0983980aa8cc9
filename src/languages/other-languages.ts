/**
 * Closed classes of languages besides English: Spanish, French, German, Italian, Portuguese and Dutch, folded. Figures, dates
 * and quotations are compared in every language, and these words change what they say. Our own lists.
 */

/** “Per cent”, in one word or two. */
export const percentWords: ReadonlySet<string> = new Set([
  'por ciento',
  'por cien',
  'pour cent',
  'per cento',
  'por cento',
  'prozent',
  'procent',
]);

const monthNames = [
  'enero janvier januar janner gennaio janeiro januari',
  'febrero fevrier februar febbraio fevereiro februari',
  'marzo mars marz marco maart',
  'abril avril april aprile',
  'mayo mai maggio maio mei',
  'junio juin juni giugno junho',
  'julio juillet juli luglio julho',
  'agosto aout august augustus',
  'septiembre setiembre septembre september settembre setembro',
  'octubre octobre oktober ottobre outubro',
  'noviembre novembre november',
  'diciembre decembre dezember dicembre dezembro december',
];

/** Months, 1 to 12; only after the day of a month, where they are nothing else. */
export const monthsElsewhere: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
);

/** Words that deny what stands beside them, by language: “no” is “in the” in Portuguese, “mai” is May in French. */
export const denialsElsewhere: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    es: 'no nunca jamas tampoco',
    fr: 'ne pas jamais',
    de: 'nicht nie niemals kein keine keinen keinem keiner keines',
    it: 'non mai',
    pt: 'nao nunca jamais',
    nl: 'niet nooit geen',
  }).map(([language, words]): [string, ReadonlySet<string>] => [language, new Set(words.split(' '))]),
);
