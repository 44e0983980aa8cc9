import { constants } from 'node:fs';
import { link, mkdir, open, readdir, rename, rm, type FileHandle } from 'node:fs/promises';

/** An open file. Positions are bytes from the start. */
export interface OpenFile {
  /** Up to as many bytes as there is room for; how many were read. */
  readonly read: (into: Uint8Array, position: number) => Promise<number>;
  /** All of the bytes, or an error. */
  readonly write: (bytes: Uint8Array, position: number) => Promise<void>;
  /** Resolves when what was written outlasts a power cut. */
  readonly sync: () => Promise<void>;
  readonly truncate: (length: number) => Promise<void>;
  readonly size: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** What the store needs of a file system; the tests put one in between that fails. */
export interface FileLayer {
  /** `create` fails where there is one already. */
  readonly open: (path: string, mode: 'read' | 'write' | 'create') => Promise<OpenFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Gives a file a second name; fails where there is one of that name. */
  readonly link: (file: string, name: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Names in a folder; undefined where there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[] | undefined>;
  readonly makeFolder: (folder: string) => Promise<void>;
  /** Makes renames and new files of a folder outlast a power cut. */
  readonly syncFolder: (folder: string) => Promise<void>;
}

export const nodeFiles: FileLayer = {
  async open(path, mode) {
    const { O_RDONLY, O_RDWR, O_CREAT, O_EXCL } = constants;
    const flags = { read: O_RDONLY, write: O_RDWR | O_CREAT, create: O_RDWR | O_CREAT | O_EXCL }[mode];
    return wrap(await open(path, flags));
  },
  rename,
  link,
  remove: (path) => rm(path, { force: true }),
  list: (folder) => readdir(folder).catch(ifMissing(undefined)),
  async makeFolder(folder) {
    await mkdir(folder, { recursive: true });
  },
  async syncFolder(folder) {
    let handle: FileHandle;
    try {
      handle = await open(folder, constants.O_RDONLY);
    } catch {
      // Windows opens no folders, and needs none of this.
      return;
    }
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};

function wrap(handle: FileHandle): OpenFile {
  return {
    async read(into, position) {
      let done = 0;
      while (done < into.length) {
        const { bytesRead } = await handle.read(into, done, into.length - done, position + done);
        if (bytesRead === 0) break;
        done += bytesRead;
      }
      return done;
    },
    async write(bytes, position) {
      for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
        done += bytesWritten;
      }
    },
    sync: () => handle.datasync(),
    truncate: (length) => handle.truncate(length),
    size: async () => (await handle.stat()).size,
    close: () => handle.close(),
  };
}

function ifMissing<T>(instead: T) {
  return (error: unknown): T => {
    if ((error as { code?: unknown }).code === 'ENOENT') return instead;
    throw error;
  };
}

/** All of a small file; undefined where there is none. */
export async function readWhole(files: FileLayer, path: string): Promise<Uint8Array | undefined> {
  let file: OpenFile;
  try {
    file = await files.open(path, 'read');
  } catch (error) {
    return ifMissing(undefined)(error);
  }
  try {
    const bytes = new Uint8Array(await file.size());
    const read = await file.read(bytes, 0);
    return bytes.subarray(0, read);
  } finally {
    await file.close();
  }
}

/** Puts a small file in the place of another, whole: whoever reads it finds the old one or the new one. */
export async function replaceWhole(
  files: FileLayer,
  folder: string,
  path: string,
  bytes: Uint8Array,
): Promise<void> {
  const draft = `${path}.new`;
  await files.remove(draft);
  const file = await files.open(draft, 'create');
  try {
    await file.write(bytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
  await files.rename(draft, path);
  await files.syncFolder(folder);
}
