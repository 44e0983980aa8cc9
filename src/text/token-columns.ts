import type { PreparedArticle, Token } from '../types.js';
import { keepIntegers, keepPlaces, keepSmall, type Places } from './columns.js';
import { documentAt, idAt, numberAt, recordBits, type WordFinder } from './word-finder.js';
import { currentWords, type WordList } from './word-list.js';
import { unread, type Word } from './word.js';

let documents = 0;

/**
 * The tokens of a document as columns: seven bytes a token where objects take seventy. Words are numbered in the order in
 * which they first come; tokens of one number have one norm and one stem.
 */
export interface TokenColumns {
  readonly length: number;
  readonly starts: Places;
  readonly lengths: Uint8Array | Places;
  /** Number of the word of each token. */
  readonly numbers: Places;
  /** Ids of the words by number: to look at each word for its own waits for memory. */
  readonly ids: Uint32Array;
  /** The list that all of the words are in; undefined where not all are in one. See {@link wordOf}. */
  readonly list: WordList | undefined;
  /** Else the words themselves, by number. */
  readonly words: readonly Word[] | undefined;
}

/** The word of a number in a document. */
export function wordOf({ ids, list, words }: TokenColumns, number: number): Word {
  return list ? list.words[ids[number]! - list.from]! : words![number]!;
}

/** The norm of a token. */
export function normAt(columns: TokenColumns, token: number): string {
  return wordOf(columns, columns.numbers[token]!).norm;
}

/** Columns that grow, used for one document after the other. */
export class TokenBuffer {
  #starts = new Uint32Array(1 << 12);
  #lengths = new Uint16Array(1 << 12);
  #numbers = new Uint32Array(1 << 12);
  readonly #words: Word[] = [];
  #ids = new Uint32Array(1 << 12);
  #document = ++documents;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  startAt(token: number): number {
    return this.#starts[token]!;
  }

  endAt(token: number): number {
    return this.#starts[token]! + this.#lengths[token]!;
  }

  push(start: number, end: number, word: Word): void {
    if (word.document !== this.#document) {
      word.document = this.#document;
      word.number = this.#newNumber(word.id, word);
    }
    this.#add(start, end, word.number);
  }

  /** The same for a word that has just been found. */
  pushFound(start: number, end: number, finder: WordFinder, place: number): void {
    const { records } = finder;
    const at = place << recordBits;
    if (records[at + documentAt] !== this.#document) {
      records[at + documentAt] = this.#document;
      records[at + numberAt] = this.#newNumber(records[at + idAt]!, finder.wordAt(place));
    }
    this.#add(start, end, records[at + numberAt]!);
  }

  #newNumber(id: number, word: Word): number {
    const number = this.#words.length;
    if (number === this.#ids.length) this.#ids = doubled(this.#ids);
    this.#ids[number] = id;
    this.#words.push(word);
    return number;
  }

  #add(start: number, end: number, number: number): void {
    const at = this.#length++;
    if (at === this.#starts.length) {
      this.#starts = doubled(this.#starts);
      this.#lengths = doubled(this.#lengths);
      this.#numbers = doubled(this.#numbers);
    }
    this.#starts[at] = start;
    this.#lengths[at] = end - start;
    this.#numbers[at] = number;
  }

  /** The columns so far, in arrays of their own; the buffer is empty then. */
  take(): TokenColumns {
    const length = this.#length;
    const count = this.#words.length;
    const list = currentWords();
    let isListed = true;
    // A list that was begun within the document has but its last words; a word without an id is in none.
    for (let number = 0; number < count; number++) if (this.#ids[number]! < list.from) isListed = false;
    const columns = {
      length,
      starts: keepPlaces(this.#starts, length, length > 0 ? this.#starts[length - 1]! + 1 : 0),
      lengths: keepSmall(this.#lengths.subarray(0, length)),
      numbers: keepPlaces(this.#numbers, length, count),
      ids: keepIntegers(this.#ids, count),
      list: isListed ? list : undefined,
      // An array that has grown holds room for half as much again.
      words: isListed ? undefined : this.#words.slice(),
    };
    this.clear();
    return columns;
  }

  clear(): void {
    this.#length = 0;
    this.#words.length = 0;
    this.#document = ++documents;
  }
}

function doubled<Column extends Uint32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>(array: Column): Column {
  const larger = new (array.constructor as new (length: number) => Column)(array.length * 2);
  larger.set(array);
  return larger;
}

/** Tells of which columns a document was made. */
export function knowColumns(document: PreparedArticle, columns: TokenColumns): void {
  columnsByDocument.set(document, columns);
}

const columnsByDocument = new WeakMap<PreparedArticle, TokenColumns>();

/** The columns that a document was made of; of a document by another hand, columns of its tokens. */
export function tokenColumnsOf(document: PreparedArticle): TokenColumns {
  let columns = columnsByDocument.get(document);
  if (!columns) columnsByDocument.set(document, (columns = toColumns(document.tokens)));
  return columns;
}

function toColumns(tokens: readonly Token[]): TokenColumns {
  const buffer = new TokenBuffer();
  const known = new Map<string, Map<string, Word>>();
  for (const { start, end, norm, stem } of tokens) {
    let byStem = known.get(norm);
    if (!byStem) known.set(norm, (byStem = new Map<string, Word>()));
    let word = byStem.get(stem);
    if (!word) byStem.set(stem, (word = { norm, stem, ...unread }));
    buffer.push(start, end, word);
  }
  return buffer.take();
}

/** The tokens of columns as objects. */
export function toTokens(columns: TokenColumns): readonly Token[] {
  const { length, starts, lengths, numbers } = columns;
  const tokens = new Array<Token>(length);
  for (let i = 0; i < length; i++) {
    const start = starts[i]!;
    const { norm, stem } = wordOf(columns, numbers[i]!);
    tokens[i] = { start, end: start + lengths[i]!, norm, stem };
  }
  return tokens;
}
