import { InputError } from '../../errors.js';
import { checksum } from '../checksum.js';
import { closeFiles, openFiles, pathOf, type DiskFiles } from './disk-files.js';
import type { FileLayer } from './files.js';
import { toFrames } from './frames.js';
import { writeManifest, type Manifest } from './manifest.js';
import { encodeRecords, scanRecords } from './record-frames.js';
import type { StoredRecord } from './store.js';

export interface Compacted {
  readonly opened: DiskFiles;
  readonly ends: { records: number; bodies: number; derived: number };
}

/** Bytes written at a time. */
const portion = 1 << 22;

/**
 * Writes the files of the next generation with what is kept, and names it in the manifest when all are on the disk: a
 * crash before leaves the old ones, one after the new ones.
 */
export async function compactFiles(
  files: FileLayer,
  folder: string,
  old: DiskFiles,
  next: Manifest,
  isKept: (revision: number) => boolean,
  derived: readonly Uint8Array[],
): Promise<Compacted> {
  for (const kind of ['records', 'bodies', 'derived', 'committed'] as const)
    await files.remove(pathOf(folder, kind, next.generation));
  const opened = await openFiles(files, folder, next.generation, 'create');
  try {
    const scan = await scanRecords(old.records, 0);
    const ends = { records: 0, bodies: 0, derived: 0 };
    let waiting: StoredRecord[] = [];
    let bytes = 0;
    const flush = async () => {
      const frames = waiting.length > 0 ? encodeRecords(waiting) : new Uint8Array();
      await opened.records.write(frames, ends.records);
      ends.records += frames.length;
      [waiting, bytes] = [[], 0];
    };
    for (const { revision, head, body } of scan.records) {
      if (!isKept(revision)) continue;
      if (!body) waiting.push({ revision, head });
      else {
        const text = new Uint8Array(body.length);
        await old.bodies.read(text, body.offset);
        if (checksum(text) !== body.checksum)
          throw new InputError('archive-damaged', `The text of revision ${revision} is damaged: see verify.`);
        await opened.bodies.write(text, ends.bodies);
        waiting.push({ revision, head, body: { ...body, offset: ends.bodies } });
        ends.bodies += text.length;
      }
      bytes += head.length;
      if (bytes >= portion) await flush();
    }
    await flush();
    const frames = toFrames(derived);
    await opened.derived.write(frames, 0);
    ends.derived = frames.length;
    for (const file of Object.values(opened) as DiskFiles[keyof DiskFiles][]) await file.sync();
    await files.syncFolder(folder);
    await writeManifest(files, folder, next);
    return { opened, ends };
  } catch (error) {
    await closeFiles(opened);
    throw error;
  }
}
