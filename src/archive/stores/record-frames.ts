import { ByteReader, ByteWriter } from '../bytes.js';
import { frameOverhead, scanFrames, toFrames, type BadStretch } from './frames.js';
import type { OpenFile } from './files.js';
import type { StoredRecord } from './store.js';

/** The frames of records that are committed together: the last of them says that it is. */
export function encodeRecords(records: readonly StoredRecord[]): Uint8Array {
  return toFrames(
    records.map(({ revision, head, body }, i) => {
      const writer = new ByteWriter().f64(revision).u8(i === records.length - 1 ? 1 : 0);
      writer.u8(body ? 1 : 0);
      if (body) writer.f64(body.offset).u32(body.length).u32(body.checksum);
      return writer.bytes(head).finish();
    }),
  );
}

/** Bytes that a record takes in its file. */
export function recordSize({ head, body }: StoredRecord): number {
  return frameOverhead + 14 + (body ? 16 : 0) + head.length;
}

export interface RecordScan {
  readonly records: readonly StoredRecord[];
  /** Where the last commit ends. */
  readonly end: number;
  /** Stretches that hold no record any more, and the revisions of the records before and after each. */
  readonly bad: readonly (BadStretch & { readonly after: number; readonly before: number })[];
}

/** The records of all commits from a position on; those of a commit that was cut off are left out. */
export async function scanRecords(file: OpenFile, from: number): Promise<RecordScan> {
  const records: StoredRecord[] = [];
  const ends: number[] = [];
  let committed = 0;
  let end = from;
  const scan = await scanFrames(file, from, (payload, frameEnd) => {
    const reader = new ByteReader(payload);
    const revision = reader.f64();
    const isLast = reader.u8() === 1;
    const place =
      reader.u8() === 1
        ? { revision, offset: reader.f64(), length: reader.u32(), checksum: reader.u32() }
        : undefined;
    records.push({ revision, head: reader.bytes(), ...(place && { body: place }) });
    ends.push(frameEnd);
    if (!isLast) return;
    committed = records.length;
    end = frameEnd;
  });
  const bad = scan.bad.map((stretch) => {
    const next = ends.findIndex((one) => one > stretch.end);
    return {
      ...stretch,
      after: records[(next === -1 ? ends.length : next) - 1]?.revision ?? 0,
      before: records[next]?.revision ?? Infinity,
    };
  });
  return { records: records.slice(0, committed), end, bad };
}
