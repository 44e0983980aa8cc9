import { detach } from './fold.js';
import { splitWord, type WordPart } from './split-word.js';
import { unread, type Word } from './token-columns.js';

/** A spelling, and its token if it is one. */
export interface KnownWord extends Word {
  readonly spelling: string;
  /** Its tokens where it is not one. */
  readonly parts: readonly WordPart[] | undefined;
}

/** Looks up the word at a place of a text. */
export type WordFinder = (text: string, start: number, end: number) => KnownWord;

/**
 * The memo of the words of a language: nearly every word of an article has been met before, and is found by its letters
 * without a string being made of it. So all tokens of one word share their strings, which is most of the memory of a
 * document.
 */
export function wordFinder(language: string): WordFinder {
  const kind = withRules.has(language) ? language : '';
  let finder = finders.get(kind);
  if (!finder) finders.set(kind, (finder = createWordFinder(kind)));
  return finder;
}

/** Languages with a stemmer or a rule that parts a word; all others are alike. */
const withRules: ReadonlySet<string> = new Set(['en', 'und', 'fr', 'it', 'ko', 'tr']);

const finders = new Map<string, WordFinder>();
/** A power of two; of a language's news 50,000 spellings come again, and half of the places are to stay free. */
const size = 2 ** 18;
/** A word that finds these places taken takes the first: time and memory stay bounded whatever comes. */
const maxProbes = 4;

function createWordFinder(language: string): WordFinder {
  const known = new Array<KnownWord | undefined>(size).fill(undefined);
  // The hashes of the words, side by side: a word that is not the one is passed over without a look at it.
  const hashes = new Int32Array(size);
  return function find(text, start, end) {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    const home = (hash ^ (hash >>> 15)) & (size - 1);
    let place = home;
    for (let probe = 0; probe < maxProbes; probe++) {
      const at = (home + probe) & (size - 1);
      const word = hashes[at] === hash ? known[at] : undefined;
      if (word !== undefined && isAt(word.spelling, text, start, end)) return word;
      if (hashes[at] === 0) {
        place = at;
        break;
      }
    }
    const spelling = detach(text.slice(start, end));
    const word = know(spelling, splitWord(spelling, language));
    hashes[place] = hash;
    known[place] = word;
    return word;
  };
}

function know(spelling: string, parts: readonly WordPart[]): KnownWord {
  const [only] = parts;
  const isOne = parts.length === 1 && only!.end - only!.start === spelling.length;
  return isOne
    ? { spelling, norm: only!.norm, stem: only!.stem, ...unread, id: nextId(), parts: undefined }
    : { spelling, norm: '', stem: '', ...unread, parts: parts.map((part) => ({ ...part, id: nextId() })) };
}

let lastId = 0;

/** Ids are never used again: after two billion words the next have none, and are looked at each time. */
function nextId(): number {
  return lastId < 0x7fffffff ? ++lastId : 0;
}

function isAt(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let i = 0; i < spelling.length; i++)
    if (spelling.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
