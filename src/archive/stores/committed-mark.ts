import { ByteReader, ByteWriter } from '../bytes.js';
import { checksum } from '../checksum.js';
import type { DiskFiles } from './disk-files.js';

/** Notes the last revision that was acknowledged. It is no part of the commit: it helps to find a log that was cut. */
export function writeCommitted({ committed }: DiskFiles, revision: number): Promise<void> {
  const value = new ByteWriter().f64(revision).finish();
  return committed.write(new ByteWriter().f64(revision).u32(checksum(value)).finish(), 0);
}

/** The last revision that was acknowledged, as far as is known; 0 where nothing is. */
export async function readCommitted({ committed }: DiskFiles): Promise<number> {
  const bytes = new Uint8Array(12);
  if ((await committed.read(bytes, 0)) < bytes.length) return 0;
  const reader = new ByteReader(bytes);
  const revision = reader.f64();
  return reader.u32() === checksum(bytes.subarray(0, 8)) ? revision : 0;
}
