/**
 * A table of words with a number each, as one string, ascending. An entry is: a capital for the letters it takes from the
 * word before it (A = 0, B = 1, …), its number in `valueSize` figures, and its other letters. At least every 32nd
 * entry takes none, so that a word is found without decoding those before it.
 */
export interface PackedWords {
  get(word: string): number | undefined;
  has(word: string): boolean;
}

/**
 * What is asked before all words are decoded, which costs about 10 ms and makes each later answer ten times as fast: two
 * articles ask a few thousand times, a batch without end.
 */
const lazyQuestions = 6000;

/** Opens a packed table; nothing is decoded before the first question. */
export function openPackedWords(text: string, valueSize: number): PackedWords {
  let asked = 0;
  let heads: { readonly starts: readonly number[]; readonly words: readonly string[] } | undefined;
  let all: Map<string, number> | undefined;
  const get = (word: string) => {
    if (all) return all.get(word);
    if (++asked > lazyQuestions) {
      all = new Map();
      eachEntry(text, valueSize, 0, text.length, (entry, value) => void all!.set(entry, value));
      return all.get(word);
    }
    heads ??= findHeads(text, valueSize);
    const block = lastAtMost(heads.words, word);
    if (block < 0) return undefined;
    let found: number | undefined;
    eachEntry(
      text,
      valueSize,
      heads.starts[block]!,
      heads.starts[block + 1] ?? text.length,
      (entry, value) => {
        if (entry === word) found = value;
      },
    );
    return found;
  };
  return { get, has: (word) => get(word) !== undefined };
}

/** Figures of a number: printable characters but for A, which opens a block, and for what a string would escape. */
export function figureOf(code: number): number {
  return code - firstFigure - (code > 65 ? 1 : 0) - (code > 92 ? 1 : 0);
}

/** The opposite of {@link figureOf}. */
export function codeOfFigure(figure: number): number {
  const code = figure + firstFigure;
  const withoutA = code >= 65 ? code + 1 : code;
  return withoutA >= 92 ? withoutA + 1 : withoutA;
}

/** Figures there are. */
export const figureBase = 89;
const firstFigure = 35;

function eachEntry(
  text: string,
  valueSize: number,
  from: number,
  end: number,
  tell: (word: string, value: number) => void,
): void {
  let word = '';
  for (let i = from; i < end;) {
    const shared = text.charCodeAt(i++) - 65;
    let value = 0;
    for (const valueEnd = i + valueSize; i < valueEnd; i++)
      value = value * figureBase + figureOf(text.charCodeAt(i));
    const start = i;
    while (i < end && !isCapital(text.charCodeAt(i))) i++;
    word = word.slice(0, shared) + text.slice(start, i);
    tell(word, value);
  }
}

function findHeads(text: string, valueSize: number) {
  const starts: number[] = [];
  const words: string[] = [];
  for (let start = text.indexOf('A'); start !== -1; start = text.indexOf('A', start + 1)) {
    const first = start + 1 + valueSize;
    let end = first;
    while (end < text.length && !isCapital(text.charCodeAt(end))) end++;
    starts.push(start);
    words.push(text.slice(first, end));
  }
  return { starts, words };
}

/** The last place of a list that is not after the word; −1 where all are. */
function lastAtMost(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]! <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
