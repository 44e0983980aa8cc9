import type { InputError } from '../errors.js';

/** What a reader finds of one article; all as it stands in the file. */
export interface FoundArticle {
  readonly id?: string | undefined;
  readonly text: string;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** In any of the forms that `readAnyDate` knows; the first that it can read is taken. */
  readonly dates?: readonly (string | number | undefined)[] | undefined;
  readonly language?: string | undefined;
  readonly url?: string | undefined;
  readonly version?: string | undefined;
  /** As the format has it: `usable`, `stat:canceled`, `Withheld`, … */
  readonly status?: string | undefined;
  /** The id of the article that this one was made from, as its own publisher declares it. */
  readonly evolvedFrom?: string | undefined;
  /** Other ids that its publisher gives it. */
  readonly otherIds?: readonly (string | undefined)[] | undefined;
  /** Which part of the file, as `#3` or `:17`; absent where the file is one article. */
  readonly part?: string | undefined;
}

export interface ReaderInput {
  readonly bytes: Uint8Array;
  /** The file as it is called in messages. */
  readonly name: string;
  /** Its path. */
  readonly path: string;
  /** The encoding that whoever sent the bytes stated, as in a header of HTTP. */
  readonly charset?: string | undefined;
  /** Takes what cannot be read, where the rest can. */
  readonly fail: (error: InputError) => void;
}

/** Reads one format. Throws an InputError where a file cannot be read at all. */
export type Reader = (input: ReaderInput) => Iterable<FoundArticle> | AsyncIterable<FoundArticle>;
