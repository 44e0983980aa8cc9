import { createTextSigner } from '../../src/sketch/sketcher.js';
import { createRandom } from './random.js';

const random = createRandom(11);
const vocabulary = Array.from({ length: 30_000 }, (_, i) => `w${((i * 7919) % 30_011).toString(36)}q`);
const functionWords = 'the of and to in that was for with it'.split(' ');

/** Random words, the r-th as common as 1/r, two in five of them function words. */
export function prose(length: number): string[] {
  return Array.from({ length }, () =>
    random() < 0.4
      ? functionWords[Math.floor(random() * functionWords.length)]!
      : vocabulary[Math.floor(Math.exp(random() * Math.log(vocabulary.length))) - 1]!,
  );
}

const story = prose(400);
const notice = prose(60).join(' ');
const lure = findLure();

/** Texts of batches made to be hard, by what they are: the i-th of each. */
export const hardTexts: Readonly<Record<string, (i: number) => string>> = {
  'shorter than a shingle': (i) => (i % 4 === 0 ? '' : prose(1 + (i % 2)).join(' ')),
  'one article, every time': () => story.join(' '),
  'one paragraph in each': () => `${prose(150).join(' ')}\n${notice}`,
  'built to meet in one band': () => `${prose(150).join(' ')}\n${lure}`,
  // A third of the story in runs of ten words, the rest another's.
  'one story, rewritten each time': (i) => {
    const own = prose(400);
    return story.map((word, j) => ((j + i * 10) % 30 < 10 ? word : own[j]!)).join(' ');
  },
};

/**
 * Nine words that put any article of some hundred words into one band with all others that have them: of many words,
 * the three shingles that win the first three slots. The signature of a union is the lesser of the two, so each is
 * found by halving.
 */
function findLure(): string {
  const sign = createTextSigner({ shingleSize: 3, signatureSize: 128, seed: 1 });
  const found: string[] = [];
  for (let slot = 0; slot < 3; slot++) {
    let words = prose(200_000);
    const valueOf = (some: readonly string[]) => sign('', some.join(' ')).slots[slot]!;
    const least = valueOf(words);
    while (words.length > 3) {
      const half = Math.ceil(words.length / 2);
      const first = words.slice(0, half + 1);
      words = valueOf(first) === least ? first : words.slice(half - 1);
      if (words.length === 4) {
        words = valueOf(words.slice(0, 3)) === least ? words.slice(0, 3) : words.slice(1);
      }
    }
    found.push(words.join(' '));
  }
  return found.join('\n');
}
