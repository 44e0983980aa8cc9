/** What is kept of an archive as such; written once, when it is created. */
export interface ArchiveHeader {
  /** Form of the records: an archive of another form is not opened. */
  readonly format: string;
  /** Options, plan and versions as JSON: see `createHeader`. */
  readonly settings: string;
}

/** One thing that happened to the archive. */
export interface StoredRecord {
  /** Ascends with time, from 1; never used twice. */
  readonly revision: number;
  readonly head: Uint8Array;
  /** Where the body is, if it has one. */
  readonly body?: BodyPlace;
}

/** Where a store finds a body again: by the revision of its record, and what the store itself needs to know. */
export interface BodyPlace {
  readonly revision: number;
  readonly offset: number;
  readonly length: number;
  readonly checksum: number;
}

export interface NewRecord {
  readonly head: Uint8Array;
  readonly body?: Uint8Array;
}

/** Records that were not read yet. */
export interface News {
  readonly records: readonly StoredRecord[];
  /** These are all there are: whatever was read before is to be forgotten. */
  readonly isAll: boolean;
}

/** What a writer may do while it is the only one. */
export interface StoreWriter {
  /** Everything committed before, by whichever process, that was not read yet: to be read before deciding. */
  readonly news: News;
  /** Commits all of these or none, and returns them with their places: when it resolves, they outlast a power cut. */
  readonly commit: (records: readonly NewRecord[]) => Promise<readonly StoredRecord[]>;
}

/** A part of the archive that cannot be trusted. */
export interface Damage {
  readonly revision: number;
  readonly reason: string;
}

/**
 * Where an archive is kept: an ordered list of records, each with a head that is read at opening and a body that is
 * read when it is asked for; and a second list of what was derived from them, which may be lost at any time and costs
 * only the time to compute it again.
 *
 * All of it is asynchronous; what fails is an InputError `archive-unavailable` (the disk, the connection),
 * `archive-damaged`, `archive-version` or `archive-locked`.
 */
export interface Store {
  readonly header: ArchiveHeader;
  /** Whether other processes may write too: what they wrote is then read before every question. */
  readonly isShared: boolean;
  /** What was committed since the last time. */
  readonly read: () => Promise<News>;
  /** Does `work` as the only writer. */
  readonly write: <T>(work: (writer: StoreWriter) => Promise<T>) => Promise<T>;
  /** The bodies at these places, in their order; undefined where one is damaged. */
  readonly bodies: (places: readonly BodyPlace[]) => Promise<readonly (Uint8Array | undefined)[]>;
  /** What was derived, since the last time; at the first time all. Damaged parts are left out. */
  readonly readDerived: () => Promise<readonly Uint8Array[]>;
  readonly saveDerived: (parts: readonly Uint8Array[]) => Promise<void>;
  /**
   * Keeps only the records with these revisions, and of what was derived only these parts. All records are news after
   * it. Crash-safe.
   */
  readonly compact: (isKept: (revision: number) => boolean, derived: readonly Uint8Array[]) => Promise<void>;
  /** Reads everything again and compares the sums. */
  readonly verify: () => Promise<readonly Damage[]>;
  /** Bytes that it takes. */
  readonly byteLength: () => Promise<number>;
  readonly close: () => Promise<void>;
}
