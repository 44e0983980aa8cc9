import { detach } from './fold.js';
import { splitWord, type WordPart } from './split-word.js';
import { enlist } from './word-list.js';
import { unread, type Word } from './word.js';

/** A spelling, and its token if it is one. */
export interface KnownWord extends Word {
  readonly spelling: string;
  /** Its tokens where it is not one. */
  readonly parts: readonly WordPart[] | undefined;
}

/**
 * The memo of the words of a language: nearly every word of an article has been met before, and is found by its letters
 * without a string being made of it. So all tokens of one word share their strings, which is most of the memory of a
 * document.
 */
export function wordFinder(language: string): WordFinder {
  const kind = withRules.has(language) ? language : '';
  let finder = finders.get(kind);
  if (!finder) finders.set(kind, (finder = new WordFinder(kind)));
  return finder;
}

/** Languages with a stemmer or a rule that parts a word; all others are alike. */
const withRules: ReadonlySet<string> = new Set(['en', 'und', 'fr', 'it', 'ko', 'tr']);

const finders = new Map<string, WordFinder>();
/** A power of two; of a language's news 50,000 spellings come again, and half of the places are to stay free. */
const size = 2 ** 18;
/** A word that finds these places taken takes the first: time and memory stay bounded whatever comes. */
const maxProbes = 4;

/**
 * A word has a record of integers, so that to find it and to count it in a document waits for memory once: its letters
 * (the hash of a long one) in the first three, then {@link lengthAt} and those below.
 */
export const recordBits = 3;
/** One more than its length, negative for one whose letters are not in the record; 0 where there is no word. */
const lengthAt = 3;
/** Scratch of the token buffer: the document it was met in last, and its number there. */
export const documentAt = 4;
export const numberAt = 5;
/** Its index in the list of words; of one that is not one token, turned into a negative by `~`. */
const wordAt = 6;
/** Its id as a token. */
export const idAt = 7;

/** Letters of ASCII that a record holds. */
const maxShort = 12;
const notAscii = 0x80;

/** Looks up the words of one language. */
export class WordFinder {
  readonly records = new Int32Array(size << recordBits);
  readonly #words: KnownWord[] = [];
  readonly #language: string;

  constructor(language: string) {
    this.#language = language;
  }

  /** The place of the word that stands here; it may be another's after the next call. */
  find(text: string, start: number, end: number): number {
    const length = end - start;
    let low = 0;
    let high = 0;
    let top = 0;
    let all = length > maxShort ? notAscii : 0;
    for (let i = 0; i < length && all < notAscii; i++) {
      const code = text.charCodeAt(start + i);
      all |= code;
      if (i < 4) low |= code << (8 * i);
      else if (i < 8) high |= code << (8 * (i - 4));
      else top |= code << (8 * (i - 8));
    }
    if (all < notAscii) return this.#look(text, start, end, true, low, high, top);
    let hash = hashStart;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), hashFactor);
    return this.#look(text, start, end, false, hash, 0, 0);
  }

  /** The same of a word of plain letters by what {@link readPlain} has found of it. */
  findPlain(text: string, start: number, { end, low, high, top, hash }: PlainWord): number {
    return end - start > maxShort
      ? this.#look(text, start, end, false, hash, 0, 0)
      : this.#look(text, start, end, true, low, high, top);
  }

  #look(
    text: string,
    start: number,
    end: number,
    isShort: boolean,
    low: number,
    high: number,
    top: number,
  ): number {
    const length = end - start;
    const mark = isShort ? length + 1 : -length - 1;
    const { records } = this;
    const home = homeOf(low, high ^ mark, top);
    let place = home;
    for (let probe = 0; probe < maxProbes; probe++) {
      const next = (home + probe) & (size - 1);
      const at = next << recordBits;
      const found = records[at + lengthAt]!;
      if (found === mark && records[at] === low && records[at + 1] === high && records[at + 2] === top)
        if (isShort || isAt(this.wordAt(next).spelling, text, start)) return next;
      if (found === 0) {
        place = next;
        break;
      }
    }
    const spelling = detach(text.slice(start, end));
    const word = know(spelling, splitWord(spelling, this.#language));
    const at = place << recordBits;
    const index = records[at + lengthAt] === 0 ? this.#words.length : this.#indexAt(place);
    this.#words[index] = word;
    const isOne = word.parts === undefined;
    records.set([low, high, top, mark, 0, 0, isOne ? index : ~index, word.id], at);
    return place;
  }

  /** The word at a place that was found. */
  wordAt(place: number): KnownWord {
    return this.#words[this.#indexAt(place)]!;
  }

  /** Whether it is one token. */
  isOneAt(place: number): boolean {
    return this.records[(place << recordBits) + wordAt]! >= 0;
  }

  #indexAt(place: number): number {
    const index = this.records[(place << recordBits) + wordAt]!;
    return index < 0 ? ~index : index;
  }
}

const hashStart = 0x811c9dc5 | 0;
const hashFactor = 0x01000193;

/** A run of plain letters, as {@link readPlain} reads it. */
export interface PlainWord {
  end: number;
  low: number;
  high: number;
  top: number;
  hash: number;
}

/**
 * Reads the letters of ASCII from `start` on, and all that the finder asks of them on the way: nine words of ten are nothing
 * else, and each look at a letter of a string costs as much as the rest.
 */
export function readPlain(text: string, start: number, limit: number, into: PlainWord): void {
  let low = 0;
  let high = 0;
  let top = 0;
  let hash = hashStart;
  let i = start;
  for (; i < limit; i++) {
    const code = text.charCodeAt(i);
    const lower = code | 0x20;
    if (lower < 0x61 || lower > 0x7a || code >= notAscii) break;
    hash = Math.imul(hash ^ code, hashFactor);
    const at = i - start;
    if (at < 4) low |= code << (8 * at);
    else if (at < 8) high |= code << (8 * (at - 4));
    else if (at < maxShort) top |= code << (8 * (at - 8));
  }
  into.end = i;
  into.low = low;
  into.high = high;
  into.top = top;
  into.hash = hash;
}

function homeOf(low: number, high: number, top: number): number {
  const mixed = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b) ^ Math.imul(top, 0x27d4eb2f);
  const spread = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return (spread ^ (spread >>> 13)) & (size - 1);
}

function know(spelling: string, parts: readonly WordPart[]): KnownWord {
  const [only] = parts;
  const isOne = parts.length === 1 && only!.end - only!.start === spelling.length;
  return isOne
    ? enlist({ spelling, norm: only!.norm, stem: only!.stem, ...unread, parts: undefined })
    : { spelling, norm: '', stem: '', ...unread, parts: parts.map((part) => enlist(part)) };
}

/** Whether a spelling of the same length stands there. */
function isAt(spelling: string, text: string, start: number): boolean {
  for (let i = 0; i < spelling.length; i++)
    if (spelling.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
