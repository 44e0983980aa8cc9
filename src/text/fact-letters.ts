import { fold } from './fold.js';

/** Raised figures are figures of their own: 10² is not 102. */
const superscripts = /[⁰¹²³⁴-⁹]/g;

/**
 * Letters and figures, and the marks that change what they say: currency, per cent, a minus, the points and colons of
 * a number, what joins two numbers, and the signs of a bound.
 */
const carriers =
  /[\p{L}\p{N}\p{Sc}%‰^]+|(?<=\p{N})(?:[.:/]|,(?=\p{N}{1,2}(?!\p{N})))(?=\p{N})|(?<=\p{N})[-‐–—−](?=\p{N})|(?<![\p{L}\p{N}])[-‐–−](?=\p{Sc}?\p{N})|[<>≤≥±~≈+](?=\s?\p{Sc}?\p{N})/gu;

/**
 * What of a text carries a fact, in one spelling: two texts that agree in it differ in case, spaces and punctuation
 * only. `−5°C, said Łódź` → `-5csaidlodz`; thousands lose their commas, all dashes are one. Linear in the text.
 */
export function factLetters(text: string): string {
  const raised = text.replace(superscripts, (figure) => `^${figure}`);
  let letters = '';
  for (const [piece] of fold(raised).matchAll(carriers)) letters += marks.get(piece) ?? piece;
  return letters;
}

const marks: ReadonlyMap<string, string> = new Map([
  ['‐', '-'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  [',', '.'],
]);
