import { checksum } from '../checksum.js';
import type { ArchiveHeader, Damage, News, Store, StoredRecord } from './store.js';

/** Keeps an archive as long as the process lives: for tests, and for questions of one evening. */
export function createMemoryStore(header: ArchiveHeader): Store {
  let records: StoredRecord[] = [];
  const bodies = new Map<number, Uint8Array>();
  let derived: readonly Uint8Array[] = [];
  let revision = 0;
  let read = 0;
  let readParts = 0;
  let last: Promise<unknown> = Promise.resolve();
  const unread = (): News => {
    const news = { records: records.filter((record) => record.revision > read), isAll: read === 0 };
    read = revision;
    return news;
  };
  return {
    header,
    isShared: false,
    read: () => Promise.resolve(unread()),
    write(work) {
      const turn = last.then(() =>
        work({
          news: unread(),
          commit: (added) => {
            const stored = added.map(({ head, body }): StoredRecord => {
              revision++;
              if (!body) return { revision, head };
              bodies.set(revision, body);
              const place = { revision, offset: 0, length: body.length, checksum: checksum(body) };
              return { revision, head, body: place };
            });
            records.push(...stored);
            read = revision;
            return Promise.resolve(stored);
          },
        }),
      );
      last = turn.catch(() => undefined);
      return turn;
    },
    bodies: (places) => Promise.resolve(places.map((place) => bodies.get(place.revision))),
    readDerived() {
      const parts = derived.slice(readParts);
      readParts = derived.length;
      return Promise.resolve(parts);
    },
    saveDerived(parts) {
      derived = [...derived, ...parts];
      readParts = derived.length;
      return Promise.resolve();
    },
    compact(isKept, parts) {
      records = records.filter((record) => isKept(record.revision));
      for (const key of bodies.keys()) if (!isKept(key)) bodies.delete(key);
      derived = parts;
      readParts = parts.length;
      read = 0;
      return Promise.resolve();
    },
    verify(): Promise<readonly Damage[]> {
      return Promise.resolve([]);
    },
    byteLength() {
      const ofRecords = records.reduce((sum, { head, body }) => sum + head.length + (body?.length ?? 0), 0);
      return Promise.resolve(derived.reduce((sum, part) => sum + part.length, ofRecords));
    },
    close: () => Promise.resolve(),
  };
}
