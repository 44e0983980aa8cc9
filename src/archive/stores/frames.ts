import { checksum } from '../checksum.js';
import type { OpenFile } from './files.js';

/*
 * A file of frames: a mark, the length and the sum of what follows, then the payload; integers least byte first. The
 * mark is where reading goes on after a frame that is damaged.
 */
const mark = 0x31465353;
const headSize = 12;

/** Longer ones are not written: an article has at most some megabytes. */
const maxPayload = 2 ** 30;

/** Bytes of a frame around its payload. */
export const frameOverhead = headSize;

/** The frames of some payloads, one after the other. */
export function toFrames(payloads: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(payloads.reduce((sum, { length }) => sum + headSize + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const payload of payloads) {
    view.setUint32(at, mark, true);
    view.setUint32(at + 4, payload.length, true);
    view.setUint32(at + 8, checksum(payload), true);
    bytes.set(payload, at + headSize);
    at += headSize + payload.length;
  }
  return bytes;
}

/** A stretch of a file that holds no whole frame, and has whole ones after it. */
export interface BadStretch {
  readonly start: number;
  readonly end: number;
}

export interface FrameScan {
  /** Where the last whole frame ends: what stands behind it was never finished. */
  readonly end: number;
  readonly bad: readonly BadStretch[];
}

/** Bytes read at a time; more where one frame is longer. */
const chunkSize = 1 << 24;

/**
 * Reads the whole frames of a file from a position on. What is no frame is passed over: at the end of the file it is a
 * write that was cut off, elsewhere it is damage.
 *
 * @param take gets a view of bytes that nobody writes to again, and where its frame ends.
 */
export async function scanFrames(
  file: OpenFile,
  from: number,
  take: (payload: Uint8Array, end: number) => void,
): Promise<FrameScan> {
  const size = await file.size();
  const bad: BadStretch[] = [];
  let end = from;
  let badSince: number | undefined;
  let room = chunkSize;
  for (let start = from; start < size;) {
    const chunk = new Uint8Array(Math.min(room, size - start));
    const length = await file.read(chunk, start);
    const view = new DataView(chunk.buffer, 0, length);
    let at = 0;
    room = chunkSize;
    while (at + headSize <= length) {
      const found = frameAt(view, chunk, at, size - start);
      if (found === 'needs more') break;
      if (found === undefined) {
        badSince ??= start + at;
        at = nextMark(chunk, at + 1, length);
        continue;
      }
      if (badSince !== undefined) bad.push({ start: badSince, end: start + at });
      badSince = undefined;
      at += headSize + found.length;
      end = start + at;
      take(found, end);
    }
    if (at === 0 && start + length < size) room = Math.min(chunk.length * 2, headSize + maxPayload);
    else if (at === 0 || length === 0) break;
    start += at;
  }
  return { end, bad };
}

/** The payload of the frame that stands here, if a whole one does and its sum is right. */
function frameAt(
  view: DataView,
  chunk: Uint8Array,
  at: number,
  left: number,
): Uint8Array | undefined | 'needs more' {
  if (view.getUint32(at, true) !== mark) return undefined;
  const length = view.getUint32(at + 4, true);
  if (length > maxPayload || at + headSize + length > left) return undefined;
  if (at + headSize + length > view.byteLength) return 'needs more';
  const payload = chunk.subarray(at + headSize, at + headSize + length);
  return checksum(payload) === view.getUint32(at + 8, true) ? payload : undefined;
}

/** Where the next mark may begin: its first byte, or where too little is left to tell. */
function nextMark(chunk: Uint8Array, from: number, length: number): number {
  for (let at = from; at + headSize <= length; at++) if (chunk[at] === (mark & 0xff)) return at;
  return Math.max(from, length - headSize + 1);
}
