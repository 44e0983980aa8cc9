import type { Span } from '../types.js';
import { EXPANDED, expansionOf, foldCharacter, IGNORED, SEPARATOR } from './fold-table.js';
import { mix } from './mix.js';

/**
 * Calls `take` with the hashes of the words of `spans`, in reading order and in batches: `words[0 … count − 1]` hold
 * until the next call. Words never reach over the end of a span. What a word is: `foldCharacter`.
 *
 * One pass over UTF-8 bytes, in pieces of {@link pieceSize} characters, without a string or a branch a word: each
 * step stores the hash so far, and only moves on to the next place when a word has ended.
 */
export function eachWordHashes(
  text: string,
  spans: readonly Span[],
  take: (words: Int32Array, count: number) => void,
): void {
  const { bytes, words, readWords } = (reader ??= createReader());
  for (let s = 0; s < spans.length;) {
    const start = spans[s]!.start;
    let end = spans[s]!.end;
    // Paragraphs parted by line breaks only are read as one stretch: a call of encodeInto costs as much as 200 bytes.
    for (s++; s < spans.length && isBlank(text, end, spans[s]!.start); s++) end = spans[s]!.end;
    for (let from = start; from < end;) {
      const to = cutPoint(text, from, end);
      const { written } = encoder.encodeInto(text.slice(from, to), bytes);
      // The end of a span ends its last word; that of a piece leaves it open.
      bytes[written] = SPACE;
      const length = to === end ? written + 1 : written;
      bytes[length] = END;
      take(words, readWords(length));
      from = to;
    }
  }
}

/** The hash of a word before its final mixing is Σ characterHash(c) · M^(letters after c), mod 2³². */
function characterHash(codePoint: number): number {
  return mix(codePoint + 0x9e3779b9);
}

const pieceSize = 1 << 14;
const SPACE = 0x20;
/** No byte of UTF-8; long, so that it stops the short way. */
const END = 0xff;
const encoder = new TextEncoder();
/** Made on first use: its tables take milliseconds that an import should not. */
let reader: ReturnType<typeof createReader> | undefined;

/**
 * The reader, once. A closure, since bundlers make variables of module constants: inside a function they stay
 * constants, which the engine builds into the loop. That halves its time.
 */
function createReader() {
  const LONG = 1;
  const multiplier = 0x2c1b3c6d;
  const bytes = new Uint8Array(pieceSize * 3 + 2);
  // At most one word a byte (solos take three bytes, expansions make at most 18 units of three).
  const words = new Int32Array(pieceSize * 18 + 2);

  // Per byte: 0 separates, else the hash of the folded letter. Bytes from 0x80 and apostrophes take the long way.
  const letters = new Int32Array(256);
  const masks = new Int32Array(256);
  for (let byte = 0; byte < 0x80; byte++) {
    const unit = foldCharacter(byte);
    if (unit === IGNORED) letters[byte] = LONG;
    else if (unit !== SEPARATOR) {
      letters[byte] = characterHash(unit >>> 2);
      masks[byte] = -1;
    }
  }
  letters.fill(LONG, 0x80);

  // Where the reading stands: the number of words, the hash of the last one so far, and -1 if there is such a one.
  const state = new Int32Array(3);

  return { bytes, words, readWords };

  /** Reads `bytes` up to `length` and returns the number of words; the last may stay open for the next piece. */
  function readWords(length: number): number {
    state[0] = 0;
    for (let i = 0; ;) {
      i = readPlain(i);
      if (i >= length) return state[0];
      i = readLong(i);
    }
  }

  /**
   * Reads ASCII letters, digits and separators, up to the first long byte, and returns its place. Nothing but loads,
   * integer sums and a store: any test in the loop, even one never met, made it three times slower.
   */
  function readPlain(i: number): number {
    let count = state[0]!;
    let hash = state[1]!;
    let open = state[2]!;
    for (let byte = bytes[i]!, letter = letters[byte]!; letter !== LONG; letter = letters[byte]!) {
      const mask = masks[byte]!;
      words[count] = hash;
      count -= open & ~mask;
      hash = (Math.imul(hash, multiplier) + letter) & mask;
      open = mask;
      byte = bytes[++i]!;
    }
    state[0] = count;
    state[1] = hash;
    state[2] = open;
    return i;
  }

  /** Reads one character that is not ASCII, or an apostrophe, and returns the place after it. */
  function readLong(i: number): number {
    const byte = bytes[i]!;
    let codePoint = byte;
    let next = i + 1;
    if (byte >= 0xf0) {
      codePoint = ((byte & 0x07) << 18) | ((bytes[i + 1]! & 0x3f) << 12);
      codePoint |= ((bytes[i + 2]! & 0x3f) << 6) | (bytes[i + 3]! & 0x3f);
      next = i + 4;
    } else if (byte >= 0xe0) {
      codePoint = ((byte & 0x0f) << 12) | ((bytes[i + 1]! & 0x3f) << 6) | (bytes[i + 2]! & 0x3f);
      next = i + 3;
    } else if (byte >= 0x80) {
      codePoint = ((byte & 0x1f) << 6) | (bytes[i + 1]! & 0x3f);
      next = i + 2;
    }
    const unit = foldCharacter(codePoint);
    if (unit === EXPANDED) for (const part of expansionOf(codePoint)) addUnit(part);
    else addUnit(unit);
    return next;
  }

  /** A letter goes on with the open word; a separator ends it; a solo ends it and is a word. */
  function addUnit(unit: number): void {
    if (unit === IGNORED) return;
    if (unit !== SEPARATOR && (unit & 1) === 0) {
      state[1] = Math.imul(state[1]!, multiplier) + characterHash(unit >>> 2);
      state[2] = -1;
      return;
    }
    words[state[0]!] = state[1]!;
    state[0]! -= state[2]!;
    state[1] = 0;
    state[2] = 0;
    if (unit === SEPARATOR) return;
    words[state[0]!] = characterHash(unit >>> 2);
    state[0]!++;
  }
}

/** Where to end the next piece: never between the two halves of a surrogate pair. */
function cutPoint(text: string, from: number, end: number): number {
  if (end - from <= pieceSize) return end;
  const to = from + pieceSize;
  const last = text.charCodeAt(to - 1);
  return last >= 0xd800 && last <= 0xdbff ? to - 1 : to;
}

function isBlank(text: string, start: number, end: number): boolean {
  if (end <= start || end - start > 8) return false;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > SPACE) return false;
  return true;
}
