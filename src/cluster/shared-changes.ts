import type { PreparedArticle } from '../types.js';

/** What two texts have in common against a third. */
export interface Contrast {
  /** Runs of words of the text that the first has and the second lacks. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
}

/**
 * Of the runs of words of a text, how many only one of two others has. Where the text was made from the first, which
 * was made from the second, it has nothing of the second that the first lacks, and the first's own changes besides:
 * what the textual critics tell a copy's parent from its grandparent by. All ascending; O(their lengths).
 */
export function contrast(text: Uint32Array, first: Uint32Array, second: Uint32Array): Contrast {
  let [onlyFirst, onlySecond, i, j] = [0, 0, 0, 0];
  for (const run of text) {
    while (i < first.length && first[i]! < run) i++;
    while (j < second.length && second[j]! < run) j++;
    const [inFirst, inSecond] = [first[i] === run, second[j] === run];
    if (inFirst && !inSecond) onlyFirst++;
    if (inSecond && !inFirst) onlySecond++;
  }
  return { onlyFirst, onlySecond };
}

/** A word as two texts write it and as a third does. */
export interface SharedSpelling {
  readonly shared: string;
  readonly instead: string;
}

/** Words of one text, as they are first written, by their folded form; and the names among them. */
export interface Vocabulary {
  readonly written: ReadonlyMap<string, string>;
  readonly names: ReadonlySet<string>;
}

/** Shortest word of which a spelling is told apart from another word. */
const minLength = 5;
const maxLength = 30;

export function vocabularyOf({ text, sentences, tokens }: PreparedArticle): Vocabulary {
  const written = new Map<string, string>();
  const names = new Set<string>();
  const firsts = new Set(sentences.map(({ firstToken }) => firstToken));
  tokens.forEach(({ norm, start, end }, i) => {
    if (norm.length < minLength || norm.length > maxLength) return;
    const word = text.slice(start, end);
    if (!written.has(norm)) written.set(norm, word);
    if (!firsts.has(i) && /^\p{Lu}\p{Ll}/u.test(word)) names.add(norm);
  });
  return { written, names };
}

/**
 * The names that a text spells as `first` does, where `second` spells them another way: “Makina” in both, “Macina” in
 * the third. Only names: of two common words a letter apart, such as “reached” and “reaches”, either may be right.
 */
export function sharedSpellings(text: Vocabulary, first: Vocabulary, second: Vocabulary): SharedSpelling[] {
  const others = [...second.names].filter((name) => !text.written.has(name) && !first.written.has(name));
  const found: SharedSpelling[] = [];
  for (const name of text.names) {
    if (!first.names.has(name) || second.written.has(name)) continue;
    const instead = others.find((other) => isRespelling(name, other));
    if (instead !== undefined)
      found.push({ shared: first.written.get(name)!, instead: second.written.get(instead)! });
  }
  return found;
}

/**
 * One or two letters apart, the first and the last kept: a letter put for another, left out, put in, or two exchanged.
 * Another ending, as in “Mali” and “Malian”, makes another word.
 */
function isRespelling(a: string, b: string): boolean {
  if (a[0] !== b[0] || a.at(-1) !== b.at(-1) || Math.abs(a.length - b.length) > 2) return false;
  const most = Math.min(a.length, b.length) < 7 ? 1 : 2;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  const [restA, restB] = [a.slice(from, endA), b.slice(from, endB)];
  if (Math.max(restA.length, restB.length) <= most) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
