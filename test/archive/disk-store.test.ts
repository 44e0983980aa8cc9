import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createRandom } from '../../bench/lib/random.js';
import { openArchive } from '../../src/archive/index.js';
import { createDiskArchive, openDiskStore } from '../../src/archive/stores/disk-store.js';
import type { NewRecord, Store, StoredRecord } from '../../src/archive/stores/store.js';
import { createFailingFiles, type Fault } from './failing-files.js';

const root = mkdtempSync(join(tmpdir(), 'samestory-disk-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folders = 0;
const newFolder = () => join(root, String(folders++));
const header = { format: 'test', settings: '{}' };

function recordOf(i: number): NewRecord {
  const random = createRandom(i);
  const bytes = (length: number) => Uint8Array.from({ length }, () => Math.floor(random() * 256));
  return { head: bytes(20 + (i % 50)), ...(i % 3 !== 0 && { body: bytes(30 + (i % 70)) }) };
}

async function commit(store: Store, records: readonly NewRecord[]): Promise<readonly StoredRecord[]> {
  return store.write((writer) => writer.commit(records));
}

/** All records of a folder with their bodies, as one would read them after a restart. */
async function contentOf(folder: string): Promise<{ head: Uint8Array; body: Uint8Array | undefined }[]> {
  const store = (await openDiskStore(folder))!;
  try {
    const { records } = await store.read();
    const bodies = await store.bodies(records.flatMap(({ body }) => body ?? []));
    let next = 0;
    return records.map(({ head, body }) => ({ head, body: body && bodies[next++] }));
  } finally {
    await store.close();
  }
}

function asContent(records: readonly NewRecord[]) {
  return records.map(({ head, body }) => ({ head, body }));
}

describe('the store on disk', { timeout: 60_000 }, () => {
  test('reads after a restart what was committed, in order, with revisions that ascend', async () => {
    const folder = newFolder();
    await createDiskArchive(folder, header);
    const store = (await openDiskStore(folder))!;
    await store.read();
    const records = Array.from({ length: 20 }, (_, i) => recordOf(i));
    const stored = [
      ...(await commit(store, records.slice(0, 5))),
      ...(await commit(store, records.slice(5))),
    ];
    expect(stored.map(({ revision }) => revision)).toEqual(Array.from(records, (_, i) => i + 1));
    await store.close();
    expect(await contentOf(folder)).toEqual(asContent(records));
  });

  test.each<Fault>(['full', 'torn', 'sync'])(
    'a disk that fails (%s) at any byte loses nothing that was acknowledged, and leaves nothing half-written',
    async (fault) => {
      for (let point = 0; point < 35; point++) {
        const folder = newFolder();
        await createDiskArchive(folder, header);
        const failing = createFailingFiles();
        const store = (await openDiskStore(folder, { files: failing.files }))!;
        await store.read();
        const kept: NewRecord[] = [];
        failing.fault = fault;
        failing.budget = point * 18;
        let hasFailed = false;
        for (let i = 0; i < 8; i++) {
          const records = [recordOf(2 * i), recordOf(2 * i + 1)];
          try {
            await commit(store, records);
            kept.push(...records);
          } catch (error) {
            expect(error).toMatchObject({ code: 'archive-unavailable' });
            hasFailed = true;
          }
        }
        expect(hasFailed).toBe(true);
        failing.budget = Infinity;
        await store.close();
        const found = await contentOf(folder);
        // Where even taking back failed, what was written before it may be whole: all of it or nothing.
        expect(found.slice(0, kept.length)).toEqual(asContent(kept));
        expect([0, 2]).toContain(found.length - kept.length);
      }
    },
  );

  test('a disk that is full says so, takes what fits later, and reads all the time', async () => {
    const folder = newFolder();
    await createDiskArchive(folder, header);
    const failing = createFailingFiles();
    const store = (await openDiskStore(folder, { files: failing.files }))!;
    await store.read();
    await commit(store, [recordOf(1)]);
    failing.budget = 10;
    await expect(commit(store, [recordOf(2)])).rejects.toThrow(/could not be written: ENOSPC/);
    failing.budget = Infinity;
    const [stored] = await commit(store, [recordOf(4)]);
    expect(stored!.revision).toBe(2);
    expect(await store.bodies([stored!.body!])).toEqual([recordOf(4).body]);
    await store.close();
    expect(await contentOf(folder)).toEqual(asContent([recordOf(1), recordOf(4)]));
  });

  test('a log that was cut off in its last commit goes on from the one before; one that was cut deeper says so', async () => {
    const folder = newFolder();
    await createDiskArchive(folder, header);
    const store = (await openDiskStore(folder))!;
    await store.read();
    const records = Array.from({ length: 6 }, (_, i) => recordOf(i));
    for (const record of records.slice(0, 5)) await commit(store, [record]);
    await store.close();
    const log = join(folder, 'records-1');
    const whole = readFileSync(log);
    appendFileSync(log, whole.subarray(0, 17));
    expect(await contentOf(folder)).toEqual(asContent(records.slice(0, 5)));
    truncateSync(log, whole.length - 3);
    await expect(contentOf(folder)).rejects.toThrow(/it ends with revision 4, and 5 was committed/);
    const salvaged = (await openDiskStore(folder, { salvage: true }))!;
    expect((await salvaged.read()).records).toHaveLength(4);
    await salvaged.close();
  });

  test('one bit that turned anywhere in the log is found, and costs one record at most', async () => {
    const folder = newFolder();
    await createDiskArchive(folder, header);
    const store = (await openDiskStore(folder))!;
    await store.read();
    const records = Array.from({ length: 6 }, (_, i) => recordOf(i));
    for (const record of records) await commit(store, [record]);
    await store.close();
    const log = join(folder, 'records-1');
    const whole = readFileSync(log);
    for (let at = 0; at < whole.length; at += 7) {
      const rotten = Uint8Array.from(whole);
      rotten[at]! ^= 1 << (at % 8);
      writeFileSync(log, rotten);
      await expect(contentOf(folder), `byte ${at}`).rejects.toMatchObject({ code: 'archive-damaged' });
      const reader = (await openDiskStore(folder, { readOnly: true, salvage: true }))!;
      const found = (await reader.read()).records;
      expect(found).toHaveLength(5);
      expect(await reader.verify(), `byte ${at}`).toHaveLength(1);
      await reader.close();
    }
    writeFileSync(log, whole);
    expect(await contentOf(folder)).toEqual(asContent(records));
  });

  test('a compaction that fails at any byte leaves the archive as it was, or as it should be', async () => {
    const records = Array.from({ length: 12 }, (_, i) => recordOf(i));
    const isKept = (revision: number) => revision % 2 === 0;
    for (const fault of ['full', 'torn', 'sync'] as const) {
      for (let point = 0; point < 20; point++) {
        const folder = newFolder();
        await createDiskArchive(folder, header);
        const failing = createFailingFiles();
        const store = (await openDiskStore(folder, { files: failing.files }))!;
        await store.read();
        await commit(store, records);
        [failing.fault, failing.budget] = [fault, point * 75];
        const isDone = await store.compact(isKept, []).then(
          () => true,
          () => false,
        );
        failing.budget = Infinity;
        await store.close();
        const found = await contentOf(folder);
        const compacted = asContent(records.filter((_, i) => isKept(i + 1)));
        expect(found).toEqual(isDone ? compacted : asContent(records));
      }
    }
  });

  test('there is one writer at a time, and readers beside it', async () => {
    const folder = newFolder();
    const writer = await openArchive(folder);
    await expect(openArchive(folder)).rejects.toMatchObject({ code: 'archive-locked' });
    const reader = await openArchive(folder, { readOnly: true });
    await writer.add([{ id: 'a', text: 'Nine barges sank at Olm on Monday.' }]);
    expect((await reader.stats()).articles).toBe(1);
    await writer.remove(['a']);
    await writer.add([{ id: 'b', text: 'The pier at Olm is closed.' }]);
    await writer.compact();
    expect((await reader.clusters()).map(({ id }) => id)).toEqual(['b']);
    await expect(reader.add([])).resolves.toMatchObject({ added: 0 });
    await expect(reader.remove(['b'])).rejects.toMatchObject({ code: 'archive-locked' });
    await reader.close();
    await writer.close();
    await (await openArchive(folder)).close();
  });

  test('a lock of a process that is gone holds nothing', async () => {
    const folder = newFolder();
    await (await openArchive(folder)).close();
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    const { hostname } = await import('node:os');
    writeFileSync(
      join(folder, 'lock'),
      JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), started: '1', boot }),
    );
    await (await openArchive(folder)).close();
    writeFileSync(join(folder, 'lock'), '{"pid":');
    await (await openArchive(folder)).close();
    writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 1, host: 'elsewhere', started: '1', boot }));
    await expect(openArchive(folder)).rejects.toThrow(/process 1 on elsewhere/);
  });
});
