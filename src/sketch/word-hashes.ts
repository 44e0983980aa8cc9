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
export function characterHash(codePoint: number): number {
  return mix(codePoint + 0x9e3779b9);
}

const pieceSize = 1 << 14;
const SPACE = 0x20;
/** No byte of UTF-8; long, so that it stops the short way. */
const END = 0xff;
const LONG = 1;
const multiplier = 0x2c1b3c6d;
const encoder = new TextEncoder();
const bytes = new Uint8Array(pieceSize * 3 + 2);
// At most one word a byte (solos take three bytes, expansions make at most 18 units of three).
const words = new Int32Array(pieceSize * 18 + 2);

// Per byte: 0 separates, else the hash of the folded letter. Bytes from 0x80 and apostrophes take the long way.
const letterHashes = new Int32Array(256);
const letterMasks = new Int32Array(256);
for (let byte = 0; byte < 0x80; byte++) {
  const unit = foldCharacter(byte);
  if (unit === IGNORED) letterHashes[byte] = LONG;
  else if (unit !== SEPARATOR) {
    letterHashes[byte] = characterHash(unit >>> 2);
    letterMasks[byte] = -1;
  }
}
letterHashes.fill(LONG, 0x80);

// What a call of readWords leaves open for the next piece: the hash of the last word so far, and -1 if there is one.
let openHash = 0;
let openMask = 0;

function readWords(length: number): number {
  // Locals: the engine reloads module constants at every step.
  const input = bytes;
  const output = words;
  const letters = letterHashes;
  const masks = letterMasks;
  let hash = openHash;
  let open = openMask;
  let count = 0;
  for (let i = 0; ;) {
    // Nothing but loads, integer sums and a store: any test in here, even one never met, made it three times slower.
    for (let byte = input[i]!, letter = letters[byte]!; letter !== LONG; letter = letters[byte]!) {
      const mask = masks[byte]!;
      output[count] = hash;
      count -= open & ~mask;
      hash = (Math.imul(hash, multiplier) + letter) & mask;
      open = mask;
      byte = input[++i]!;
    }
    if (i >= length) break;
    const byte = input[i]!;
    let codePoint = byte;
    if (byte < 0x80) i += 1;
    else if (byte < 0xe0) {
      codePoint = ((byte & 0x1f) << 6) | (input[i + 1]! & 0x3f);
      i += 2;
    } else if (byte < 0xf0) {
      codePoint = ((byte & 0x0f) << 12) | ((input[i + 1]! & 0x3f) << 6) | (input[i + 2]! & 0x3f);
      i += 3;
    } else {
      codePoint = ((byte & 0x07) << 18) | ((input[i + 1]! & 0x3f) << 12);
      codePoint |= ((input[i + 2]! & 0x3f) << 6) | (input[i + 3]! & 0x3f);
      i += 4;
    }
    const folded = foldCharacter(codePoint);
    const units = folded === EXPANDED ? expansionOf(codePoint) : undefined;
    for (let u = 0, unit = folded; ;) {
      if (units !== undefined) unit = units[u]!;
      if (unit > EXPANDED && (unit & 1) === 0) {
        hash = (Math.imul(hash, multiplier) + characterHash(unit >>> 2)) | 0;
        open = -1;
      } else if (unit !== IGNORED) {
        output[count] = hash;
        count -= open;
        open = 0;
        hash = 0;
        if (unit !== SEPARATOR) output[count++] = characterHash(unit >>> 2);
      }
      if (units === undefined || ++u === units.length) break;
    }
  }
  openHash = hash;
  openMask = open;
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
