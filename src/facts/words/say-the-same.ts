import { relateWords } from './relate-words.js';

/** Whether two folded words say the same, as far as is known: nothing else may silence a difference. Symmetric. */
export function sayTheSame(a: string, b: string, tag?: string, otherTag = tag): boolean {
  return a === b || relateWords(a, b, tag, otherTag).relation === 'same';
}

/** Chance from which two nouns count one thing: figures are paired by it, and a wrong pair is a false alarm. */
const minOneMeaning = 0.9;

/** Whether two stems of nouns name one thing: of what they may be the stem of, two surely say the same. */
export function haveOneMeaning(a: string, b: string): boolean {
  return wordsOf(a).some((x) => wordsOf(b).some((y) => isSurelyTheSame(x, y)));
}

function isSurelyTheSame(a: string, b: string): boolean {
  const { relation, probability } = relateWords(a, b, 'NOUN');
  return relation === 'same' && probability >= minOneMeaning;
}

/** `vehicl` may be `vehicle`, and `compani` `company`. */
function wordsOf(stem: string): string[] {
  return stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [stem, `${stem}e`];
}
