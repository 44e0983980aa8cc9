import { codeOfFigure, figureBase } from '../../src/languages/en/packed-words.js';

const blockSize = 32;

/** Words with a number each as `openPackedWords` reads them. Throws where a word or number does not fit the form. */
export function packWords(values: ReadonlyMap<string, number>, valueSize: number): string {
  let text = '';
  let previous = '';
  let sinceHead = blockSize;
  for (const [word, value] of [...values].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (/[A-Z"\\\n]/.test(word)) throw new Error(`${JSON.stringify(word)} cannot be packed.`);
    if (value >= figureBase ** valueSize) throw new Error(`${value} takes more than ${valueSize} figures.`);
    let shared = 0;
    if (++sinceHead <= blockSize)
      while (shared < 25 && shared < word.length && word[shared] === previous[shared]) shared++;
    if (shared === 0) sinceHead = 1;
    text += String.fromCharCode(65 + shared);
    for (let i = valueSize - 1; i >= 0; i--)
      text += String.fromCharCode(codeOfFigure(Math.floor(value / figureBase ** i) % figureBase));
    text += word.slice(shared);
    previous = word;
  }
  return text;
}
