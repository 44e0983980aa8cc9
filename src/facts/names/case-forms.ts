import { placeWords } from '../../languages/en/organisation-words.js';

/**
 * Whether two names, folded, may be one name in two grammatical cases: “Tomasza Wilka”, “Tomasz Wilk”; “Gerdi”, “Gerdur”.
 *
 * Translators take names over as they stand in a sentence of the source. Word by word nothing differs but an ending, and the
 * stem keeps `minStem` letters. One word alone may as well be another's name (“Petr”, “Petra”): that is for the caller.
 */
export function areCaseForms(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  return a !== b && x.length === y.length && x.every((word, i) => isCaseForm(word, y[i]!));
}

/** Letters that a name keeps in all its cases, at least. */
const minStem = 4;

/**
 * Endings of the singular of names in Slavic, Icelandic and Lithuanian, folded: closed classes of their grammars. Endings in
 * -o and -us are left out, as by them a man's name becomes another's (“Mario”, “Maria”).
 */
const endings: ReadonlySet<string> = new Set(
  (
    ' a u om em y e i ou ej oj oy ym im iem ego emu ogo omu ovi owi ova ovu ovou ovom ove owa owej oviy iej ii iu io ' +
    'ur ar ir r s nn ni as ai ui'
  ).split(' '),
);

function isCaseForm(a: string, b: string): boolean {
  if (a === b) return true;
  let stem = 0;
  while (stem < a.length && stem < b.length && a[stem] === b[stem]) stem++;
  return stem >= minStem && endings.has(a.slice(stem)) && endings.has(b.slice(stem));
}

/** “Harjumaa”, “Harju County”: what one language says with an ending another says with a word for a kind of place. */
export function isWithGeneric(ending: string, spelt: string): boolean {
  const words = spelt.split(' ');
  const [place, generic] = words;
  if (words.length !== 2 || ending.includes(' ') || !placeWords.has(generic!)) return false;
  return place!.length >= minStem && ending.length - place!.length <= maxGeneric && ending.startsWith(place!);
}

/** Letters of the longest ending that stands for a kind of place (`-maa`, `-ville`, `-shire`). */
const maxGeneric = 5;
