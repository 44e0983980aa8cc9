import { abbreviations, houseSpellings, lettersOfNames, ranks } from '../../languages/en/house-spellings.js';
import { smallNumbers, tens } from '../../languages/en/number-words.js';
import type { PreparedArticle } from '../../types.js';

/** A shorter word is another one: `four` and `for`, `filled` and `filed`. */
const minLetters = 5;

/** Endings and letters that are British in the left form and American in the right, of whole words. */
const varieties: readonly (readonly [RegExp, string])[] = [
  [/our(?=s?$|ed$|ing$|ful$|less$|hood|able$|ite)/, 'or'],
  [/tre(?=s?$)/, 'ter'],
  [/is(?=e$|es$|ed$|ing$|er$|ers$|ation)/, 'iz'],
  [/ys(?=e$|es$|ed$|ing$)/, 'yz'],
  [/(?<=[a-z]{4}[aeiou])ll(?=ed$|ing$|ers?$|ors?$)/, 'l'],
  [/logue(?=s?$)/, 'log'],
];

/** One form for what a house style chooses: `three` and `3`, `colour` and `color`, `Sept.` and `September`, `towards` and `toward`. */
export function houseForm(norm: string): string {
  const number = smallNumbers.get(norm) ?? tens.get(norm);
  if (number !== undefined) return String(number);
  const known = houseSpellings.get(norm) ?? abbreviations.get(norm) ?? ranks.get(norm);
  if (known !== undefined) return known;
  if (norm.length < minLetters || !/^[a-z]+$/.test(norm)) return norm;
  let form = norm;
  for (const [british, american] of varieties) form = form.replace(british, american);
  return form;
}

/** `Dorn & Sons`, `Dorn &amp; Sons`. */
function isAmpersand(gap: string): boolean {
  return /^\s?&[\s\u00ad]*$/.test(gap);
}

const maxGap = 12;

/**
 * The words from `first` to `end` as one run of letters, in their house forms; a sign of per cent is a word.
 *
 * @param read what a word stands for before it gets its form
 */
export function houseLetters(
  { text, tokens }: Pick<PreparedArticle, 'text' | 'tokens'>,
  first = 0,
  end = tokens.length,
  read = (norm: string): string => norm,
): string {
  let letters = '';
  for (let i = first; i < end; i++) {
    const { norm, start, end: endOfWord } = tokens[i]!;
    // “US$300”, “$300”.
    if (text[endOfWord] === '$') continue;
    if (
      i > first &&
      isAmpersand(text.slice(tokens[i - 1]!.end, Math.min(start, tokens[i - 1]!.end + maxGap)))
    )
      letters += 'and';
    letters += houseForm(read(norm)).replace(/[^\p{L}\p{N}]+/gu, '');
    if (text[endOfWord] === '%') letters += 'percent';
  }
  for (const [name, short] of lettersOfNames) letters = letters.replace(name, short);
  return letters;
}
