import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { stemmer } from 'stemmer';
import { detach } from './fold.js';

/** Porter's stem costs a microsecond, so each distinct word is stemmed once; the memo is bounded. */
const maxMemo = 200_000;
const memo = new Map<string, string>();

/**
 * Stem of a folded word: by its endings in English and Korean, by its first letters in any other language.
 *
 * Porter, “An algorithm for suffix stripping”, Program 14(3), 1980.
 */
export function stem(norm: string, language: string): string {
  if (language === 'ko') return stemKorean(norm);
  if (language !== 'en') return firstLetters(norm, language === 'tr' ? turkishLength : usualLength);
  if (norm.length < 3 || norm.length > 40) return norm;
  let result = memo.get(norm);
  if (result === undefined) {
    result = /^[a-z]+$/.test(norm) ? porterStem(norm) : norm;
    if (memo.size >= maxMemo) memo.clear();
    memo.set(detach(norm), result === norm ? detach(norm) : result);
  }
  return result;
}

/**
 * The stem as `natural` gives it, by which the tables of words were made. `stemmer` gives the same in a fifth of the time and
 * memory, but where a y stands before a vowel or another y (`cryonic`), and for three endings without a word before them.
 */
function porterStem(word: string): string {
  return oddStems.test(word) ? porter.stem(word) : stemmer(word);
}

const oddStems = /[^aeiou]y[aeiou]|yy|^(?:ies|eeds?|sses)/;

/**
 * Letters of a Turkish word that are kept, as its endings pile up behind the root: cutting to five finds as much as a
 * morphology does. Can et al., “Information retrieval on Turkish texts”, JASIST 59(3), 2008.
 */
const turkishLength = 5;

/**
 * The same for languages of which no endings are known here. Of rewritten briefs in ten languages 37 of 40 pairs are found by
 * whole words, 39 by five letters and by seven, 40 by six; of 170 other pairs none (`bench/measure/other-languages.ts`).
 */
const usualLength = 6;

function firstLetters(norm: string, length: number): string {
  return norm.length > length && !/\d/.test(norm) ? norm.slice(0, length) : norm;
}

/** Particles and the commonest endings of verbs, a closed class, longest first. */
const koreanEndings = (
  '에서는 에서도 으로는 으로도 에게서 이라고 라고는 까지는 부터는 하였다 했습니다 였습니다 습니다 하였고 했으며 하였으며 한다고 했다고 이라며 ' +
  '에서 에게 한테 께서 으로 부터 까지 라고 이라 처럼 보다 마다 조차 이나 하고 했다 한다 하는 하며 하여 했고 되는 됐다 된다 되어 이다 였다 ' +
  '은 는 이 가 을 를 에 의 로 와 과 도 만 들'
)
  .split(' ')
  .sort((x, y) => y.length - x.length);

/** Syllables a Korean root has at least: shorter words end in what only looks like a particle. */
const leastRoot = 2;

function stemKorean(norm: string): string {
  const ending = koreanEndings.find((one) => norm.endsWith(one) && norm.length - one.length >= leastRoot);
  return ending === undefined ? norm : norm.slice(0, -ending.length);
}
