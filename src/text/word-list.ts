import type { Word } from './word.js';

/**
 * Words by their ids, which follow one another: so a document has its words in four bytes each, and the collector does not
 * look at four hundred of them for each of thousands of documents.
 */
export interface WordList {
  /** The id of the first. */
  readonly from: number;
  readonly words: Word[];
}

/** After so many a new list is begun, and the old one goes with the last of its documents: some 50 MB, met in 50,000 articles of news. */
const maxWords = 2 ** 18;

let current: WordList = { from: 1, words: [] };

/** The list to which words are added. */
export function currentWords(): WordList {
  return current;
}

/**
 * Adds a word, with an id that no other has. Ids are never used again: after two billion words the next have none (0), are in no
 * list, and are looked at each time.
 */
export function enlist<Kind extends Omit<Word, 'id'>>(word: Kind): Kind & Word {
  if (current.words.length >= maxWords) current = { from: current.from + maxWords, words: [] };
  const id = current.from + current.words.length;
  if (id > maxId) return { ...word, id: 0 };
  const enlisted = { ...word, id };
  current.words.push(enlisted);
  return enlisted;
}

const maxId = 0x7fffffff;
