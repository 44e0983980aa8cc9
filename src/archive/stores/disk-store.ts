import { InputError } from '../../errors.js';
import { concat } from '../bytes.js';
import { checksum } from '../checksum.js';
import { readCommitted, writeCommitted } from './committed-mark.js';
import { compactFiles } from './compact-files.js';
import { closeFiles, diskError, openFiles, removeOthers, type DiskFiles } from './disk-files.js';
import { nodeFiles, type FileLayer } from './files.js';
import { scanFrames, toFrames } from './frames.js';
import { lockFolder } from './lock.js';
import { readManifest, writeManifest, type Manifest } from './manifest.js';
import { encodeRecords, scanRecords } from './record-frames.js';
import type { ArchiveHeader, BodyPlace, NewRecord, News, Store, StoredRecord } from './store.js';
import { verifyFiles } from './verify-files.js';

export interface DiskOptions {
  /** Reads what another process writes, and needs no lock. */
  readonly readOnly?: boolean;
  /** Opens what is left of an archive with damaged records. */
  readonly salvage?: boolean;
  readonly files?: FileLayer;
}

/** Makes an empty archive in a folder, which is made where there is none. */
export async function createDiskArchive(
  folder: string,
  header: ArchiveHeader,
  files: FileLayer = nodeFiles,
): Promise<void> {
  try {
    await files.makeFolder(folder);
    if (await readManifest(files, folder))
      throw new InputError('archive-exists', `There is an archive in ${folder} already.`);
    await removeOthers(files, folder, 0);
    await closeFiles(await openFiles(files, folder, 1, 'create'));
    await writeManifest(files, folder, { ...header, generation: 1, usedRevision: 0 });
  } catch (error) {
    throw diskError(folder, 'created', error);
  }
}

/**
 * Opens an archive in a folder: a log of records, each with its sum, and the texts beside them in a file of their own, so
 * that opening reads none. A commit is in the log when its last record is; what a crash cut off is dropped at the next
 * opening. A compaction writes a new generation of files, and the manifest names it when they are on the disk.
 *
 * Undefined where the folder holds no archive.
 */
export async function openDiskStore(
  folder: string,
  { readOnly = false, salvage = false, files = nodeFiles }: DiskOptions = {},
): Promise<Store | undefined> {
  const found = await readManifest(files, folder).catch((error: unknown) => {
    throw diskError(folder, 'opened', error);
  });
  if (!found) return undefined;
  const unlock = readOnly ? undefined : await lockFolder(files, folder);
  try {
    // The lock may have been waited for, and the files be others by now.
    const manifest = (await readManifest(files, folder))!;
    if (!readOnly) await removeOthers(files, folder, manifest.generation);
    const opened = await openFiles(files, folder, manifest.generation, readOnly ? 'read' : 'write');
    return createDiskStore({ folder, files, readOnly, salvage, unlock }, manifest, opened);
  } catch (error) {
    await unlock?.();
    throw diskError(folder, 'opened', error);
  }
}

interface Place {
  readonly folder: string;
  readonly files: FileLayer;
  readonly readOnly: boolean;
  readonly salvage: boolean;
  readonly unlock: (() => Promise<void>) | undefined;
}

function createDiskStore(place: Place, found: Manifest, first: DiskFiles): Store {
  const { folder, files, readOnly, salvage, unlock } = place;
  let manifest = found;
  let opened = first;
  let revision = found.usedRevision;
  let ends = { records: 0, bodies: 0, derived: 0 };
  let isRead = false;
  let broken: Error | undefined;
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other, whoever asks. */
  const inTurn = <T>(doing: string, work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work).catch((error: unknown) => {
      throw diskError(folder, doing, error);
    });
    last = turn.catch(() => undefined);
    return turn;
  };

  /** Another process may have compacted what this one reads. */
  async function follow(): Promise<void> {
    const current = await readManifest(files, folder);
    if (!current || current.generation === manifest.generation) return;
    const reopened = await openFiles(files, folder, current.generation, 'read');
    await closeFiles(opened);
    [manifest, opened, revision] = [current, reopened, current.usedRevision];
    ends = { records: 0, bodies: 0, derived: 0 };
    isRead = false;
  }

  async function readNews(): Promise<News> {
    if (readOnly && isRead) await follow();
    else if (isRead) return { records: [], isAll: false };
    const isAll = !isRead;
    const promised = await readCommitted(opened);
    const { records, end, bad } = await scanRecords(opened.records, ends.records);
    revision = records.at(-1)?.revision ?? revision;
    if (bad.length > 0 && !salvage) throw damaged(`bytes ${bad[0]!.start} to ${bad[0]!.end} hold no record`);
    if (!isRead && promised > revision && !salvage)
      throw damaged(`it ends with revision ${revision}, and ${promised} was committed`);
    ends.records = end;
    for (const { body } of records) if (body) ends.bodies = Math.max(ends.bodies, body.offset + body.length);
    if (!isRead && !readOnly) {
      // What a crash cut off must not stand behind what comes next.
      await opened.records.truncate(end);
      await opened.bodies.truncate(Math.max(ends.bodies, 0));
      if ((await opened.bodies.size()) < ends.bodies) throw damaged('texts are missing at its end');
    }
    isRead = true;
    return { records, isAll };
  }

  function damaged(what: string): InputError {
    const advice = 'verify tells which articles are lost, { salvage: true } opens the rest';
    return new InputError(
      'archive-damaged',
      `The log of the archive ${folder} is damaged: ${what}; ${advice}.`,
    );
  }

  async function commit(added: readonly NewRecord[]): Promise<readonly StoredRecord[]> {
    if (added.length === 0) return [];
    let offset = ends.bodies;
    const stored = added.map(({ head, body }, i): StoredRecord => {
      const own = revision + 1 + i;
      if (!body) return { revision: own, head };
      const at: BodyPlace = { revision: own, offset, length: body.length, checksum: checksum(body) };
      offset += body.length;
      return { revision: own, head, body: at };
    });
    const frames = encodeRecords(stored);
    try {
      if (offset > ends.bodies) {
        await opened.bodies.write(concat(added.flatMap(({ body }) => body ?? [])), ends.bodies);
        await opened.bodies.sync();
      }
      await opened.records.write(frames, ends.records);
      await opened.records.sync();
    } catch (error) {
      await takeBack(error);
      throw error;
    }
    ends.records += frames.length;
    ends.bodies = offset;
    revision += added.length;
    // A help to find a log that was cut, and no part of the commit.
    await writeCommitted(opened, revision).catch(() => undefined);
    return stored;
  }

  /** After a failure the file must end where the last commit does, or nothing more may be written. */
  async function takeBack(error: unknown): Promise<void> {
    try {
      await opened.records.truncate(ends.records);
      await opened.bodies.truncate(ends.bodies);
      await opened.records.sync();
    } catch {
      broken = error instanceof Error ? error : new Error(String(error));
    }
  }

  function checkWritable(): void {
    if (readOnly) throw new InputError('archive-locked', `The archive ${folder} is open to be read only.`);
    if (broken === undefined) return;
    throw new InputError(
      'archive-unavailable',
      `A write to the archive ${folder} failed (${broken.message}): open it again.`,
    );
  }

  return {
    header: { format: found.format, settings: found.settings },
    isShared: readOnly,
    read: () => inTurn('read', readNews),
    write: (work) =>
      inTurn('written', async () => {
        checkWritable();
        return work({ news: await readNews(), commit });
      }),
    bodies: (places) =>
      inTurn('read', async () => {
        const found: (Uint8Array | undefined)[] = [];
        for (const { offset, length, checksum: sum } of places) {
          const bytes = new Uint8Array(length);
          const read = await opened.bodies.read(bytes, offset);
          found.push(read === length && checksum(bytes) === sum ? bytes : undefined);
        }
        return found;
      }),
    readDerived: () =>
      inTurn('read', async () => {
        const parts: Uint8Array[] = [];
        const { end } = await scanFrames(
          opened.derived,
          ends.derived,
          (part) => void parts.push(part.slice()),
        );
        ends.derived = end;
        return parts;
      }),
    saveDerived: (parts) =>
      inTurn('written', async () => {
        checkWritable();
        const frames = toFrames(parts);
        await opened.derived.write(frames, ends.derived);
        ends.derived += frames.length;
      }),
    compact: (isKept, derived) =>
      inTurn('compacted', async () => {
        checkWritable();
        const next: Manifest = { ...manifest, generation: manifest.generation + 1, usedRevision: revision };
        const compacted = await compactFiles(files, folder, opened, next, isKept, derived);
        await closeFiles(opened);
        [manifest, opened, ends] = [next, compacted.opened, compacted.ends];
        [ends.records, isRead] = [0, false];
        await removeOthers(files, folder, next.generation);
      }),
    verify: () => inTurn('read', () => verifyFiles(opened, readCommitted)),
    byteLength: () =>
      inTurn('read', async () => {
        const { records, bodies, derived } = opened;
        return (await records.size()) + (await bodies.size()) + (await derived.size());
      }),
    close: () =>
      inTurn('closed', async () => {
        await closeFiles(opened);
        await unlock?.();
      }),
  };
}
