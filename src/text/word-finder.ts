import { detach } from './fold.js';
import { splitWord, type WordPart } from './split-word.js';
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
 * (the hash of a long one) in the first two, then {@link lengthAt} and those below.
 */
export const recordBits = 3;
/** One more than its length, negative for one whose letters are not in the record; 0 where there is no word. */
const lengthAt = 2;
/** Scratch of the token buffer: the document it was met in last, and its number there. */
export const documentAt = 3;
export const numberAt = 4;
export const idAt = 5;
/** 1 where it is not one token. */
export const hasPartsAt = 6;

/** Letters of ASCII that a record holds. */
const maxShort = 8;

/** Looks up the words of one language. */
export class WordFinder {
  readonly records = new Int32Array(size << recordBits);
  /** By the places of their records. */
  readonly words: (KnownWord | undefined)[] = new Array<undefined>(size).fill(undefined);
  readonly #language: string;

  constructor(language: string) {
    this.#language = language;
  }

  /** The place of the word that stands here; it may be another's after the next call. */
  find(text: string, start: number, end: number): number {
    const length = end - start;
    if (length > maxShort) return this.#findLong(text, start, end);
    let low = 0;
    let high = 0;
    let all = 0;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(start + i);
      all |= code;
      if (i < 4) low |= code << (8 * i);
      else high |= code << (8 * (i - 4));
    }
    if (all >= 0x80) return this.#findLong(text, start, end);
    const mark = length + 1;
    const { records } = this;
    const home = homeOf(low, high ^ length);
    let place = home;
    for (let probe = 0; probe < maxProbes; probe++) {
      const next = (home + probe) & (size - 1);
      const at = next << recordBits;
      const found = records[at + lengthAt]!;
      if (found === mark && records[at] === low && records[at + 1] === high) return next;
      if (found === 0) {
        place = next;
        break;
      }
    }
    return this.#learn(place, low, high, mark, text.slice(start, end));
  }

  #findLong(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    const mark = start - end - 1;
    const { records } = this;
    const home = homeOf(hash, mark);
    let place = home;
    for (let probe = 0; probe < maxProbes; probe++) {
      const next = (home + probe) & (size - 1);
      const at = next << recordBits;
      const found = records[at + lengthAt]!;
      const mayBe = found === mark && records[at] === hash;
      if (mayBe && isAt(this.words[next]!.spelling, text, start, end)) return next;
      if (found === 0) {
        place = next;
        break;
      }
    }
    return this.#learn(place, hash, 0, mark, text.slice(start, end));
  }

  #learn(place: number, low: number, high: number, mark: number, slice: string): number {
    const spelling = detach(slice);
    const word = know(spelling, splitWord(spelling, this.#language));
    this.words[place] = word;
    const at = place << recordBits;
    this.records[at] = low;
    this.records[at + 1] = high;
    this.records[at + lengthAt] = mark;
    this.records[at + documentAt] = 0;
    this.records[at + idAt] = word.id;
    this.records[at + hasPartsAt] = word.parts === undefined ? 0 : 1;
    return place;
  }
}

function homeOf(low: number, high: number): number {
  const mixed = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  const spread = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return (spread ^ (spread >>> 13)) & (size - 1);
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
