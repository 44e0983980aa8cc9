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
  let isOpen = 0;
  let hash = 0;
  for (let s = 0; s < spans.length;) {
    const start = spans[s]!.start;
    let end = spans[s]!.end;
    // Paragraphs parted by line breaks only are read as one stretch: a call of encodeInto costs as much as 200 bytes.
    for (s++; s < spans.length && isBlank(text, end, spans[s]!.start); s++) end = spans[s]!.end;
    for (let from = start; from < end;) {
      const to = cutPoint(text, from, end);
      const { written } = encoder.encodeInto(text.slice(from, to), bytes);
      // A span ends its last word; a piece leaves it open.
      bytes[written] = SPACE;
      const count = readWords(to === end ? written + 1 : written, hash, isOpen);
      hash = openHash;
      isOpen = openFlag;
      take(words, count);
      from = to;
    }
  }
}

/** The hash of a word before its final mixing is Σ rotl(characterHash(c), 5 · (letters after c)), with carries. */
export function characterHash(codePoint: number): number {
  return mix(codePoint + 0x9e3779b9);
}

const pieceSize = 1 << 14;
const SPACE = 0x20;
const encoder = new TextEncoder();
const bytes = new Uint8Array(pieceSize * 3 + 1);
// At most one word a byte (solos take three bytes, expansions make at most 18 units of three).
const words = new Int32Array(pieceSize * 18 + 2);

// Per byte: 0 separates, else the hash of the folded letter. Bytes from 0x80 and apostrophes take the long way.
const letterHashes = new Int32Array(256);
const isLong = new Uint8Array(256);
for (let byte = 0; byte < 0x80; byte++) {
  const unit = foldCharacter(byte);
  if (unit === IGNORED) isLong[byte] = 1;
  else if (unit !== SEPARATOR) letterHashes[byte] = characterHash(unit >>> 2);
}
isLong.fill(1, 0x80);

let openHash = 0;
let openFlag = 0;

function readWords(length: number, hash: number, isOpen: number): number {
  let count = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (isLong[byte] === 1) {
      let unit = IGNORED;
      let codePoint = byte;
      if (byte >= 0x80) {
        if (byte < 0xe0) {
          codePoint = ((byte & 0x1f) << 6) | (bytes[i + 1]! & 0x3f);
          i += 1;
        } else if (byte < 0xf0) {
          codePoint = ((byte & 0x0f) << 12) | ((bytes[i + 1]! & 0x3f) << 6) | (bytes[i + 2]! & 0x3f);
          i += 2;
        } else {
          codePoint =
            ((byte & 0x07) << 18) |
            ((bytes[i + 1]! & 0x3f) << 12) |
            ((bytes[i + 2]! & 0x3f) << 6) |
            (bytes[i + 3]! & 0x3f);
          i += 3;
        }
        unit = foldCharacter(codePoint);
      }
      if (unit === IGNORED) continue;
      const units = unit === EXPANDED ? expansionOf(codePoint) : undefined;
      for (let u = 0; u < (units === undefined ? 1 : units.length); u++) {
        if (units !== undefined) unit = units[u]!;
        if (unit !== SEPARATOR && (unit & 1) === 0) {
          hash = (isOpen === 0 ? 0 : (hash << 5) | (hash >>> 27)) + characterHash(unit >>> 2);
          isOpen = 1;
          continue;
        }
        words[count] = hash;
        count += isOpen;
        isOpen = 0;
        hash = 0;
        if (unit !== SEPARATOR) words[count++] = characterHash(unit >>> 2);
      }
      continue;
    }
    const letter = letterHashes[byte]!;
    const isLetter = letter === 0 ? 0 : 1;
    words[count] = hash;
    count += isOpen & ~isLetter;
    hash = (((hash << 5) | (hash >>> 27)) + letter) & -isLetter;
    isOpen = isLetter;
  }
  openHash = hash | 0;
  openFlag = isOpen;
  return count;
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
