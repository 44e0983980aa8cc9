import { InputError } from '../errors.js';
import type { Article, ArticleId } from '../types.js';
import { detectFormat, headLength, type InputFormat } from './detect-format.js';
import { IdRegister } from './id-register.js';
import { STDIN } from './list-files.js';
import { maxInputBytes, readFile } from './read-file.js';
import { NAMED_BY_FILE, READERS } from './readers.js';
import { toArticle } from './to-article.js';
import { isGzip, unpack } from './unpack.js';

/** An article and where it was read: a path, or path and place in it. */
export interface ReadArticle {
  readonly article: Article;
  readonly where: string;
}

export interface ReadListedOptions {
  readonly from?: InputFormat | undefined;
  readonly stdin?: Uint8Array | undefined;
  /** Bytes, unpacked, above which a file is refused, but for JSON Lines. Default {@link defaultMaxFileBytes}. */
  readonly maxFileBytes?: number | undefined;
  /** Files of folders: JSON without articles among them is passed over, as it may be anything. */
  readonly inFolder?: ReadonlySet<string> | undefined;
  /** Takes what could not be read; `isLost` where an article is missing for it. */
  readonly tell: (file: string, error: InputError, isLost: boolean) => void;
  /** Takes what was passed over, in a sentence. */
  readonly skip?: ((note: string) => void) | undefined;
  /** Takes each further id or address of an article that was read. */
  readonly onOtherId?: ((otherId: string, id: ArticleId) => void) | undefined;
}

export const defaultMaxFileBytes = 256e6;

/**
 * The articles of files one after another: one file is held at a time, and the ids. Files whose articles go by the name of the
 * file come last, so that they give way to ids.
 */
export async function* readListed(
  paths: readonly string[],
  options: ReadListedOptions,
): AsyncGenerator<ReadArticle> {
  const ids = new IdRegister(paths.map(nameOf));
  const later: { path: string; format: InputFormat }[] = [];
  for (const path of paths) {
    const format = yield* readOne(path, ids, options);
    if (format !== undefined) later.push({ path, format });
  }
  for (const { path, format } of later) yield* readOne(path, ids, options, format);
}

function nameOf(path: string): string {
  return path === STDIN ? 'stdin' : path;
}

/** Returns the format of a file that is to be read later. */
async function* readOne(
  path: string,
  ids: IdRegister,
  options: ReadListedOptions,
  formatKnown?: InputFormat,
): AsyncGenerator<ReadArticle, InputFormat | undefined> {
  const file = nameOf(path);
  const { tell, skip } = options;
  const fail = (error: InputError) => tell(file, error, true);
  let count = 0;
  try {
    const { bytes, format, isCut } = open(path, options);
    if (formatKnown === undefined && NAMED_BY_FILE.includes(format)) return format;
    if (isCut)
      fail(new InputError('unreadable-file', `${file}: gzip that is cut off; what stands before is read.`));
    const read = await READERS[format]();
    for await (const found of read({ bytes, name: file, fail, path })) {
      count++;
      const where = `${file}${found.part ?? ''}`;
      try {
        const id = ids.take(found, file, where, format);
        if (id instanceof InputError) {
          tell(file, id, ids.isLost(format));
          continue;
        }
        const article = toArticle(found, id, where, file, (error) => tell(file, error, false));
        for (const other of [article.url, ...(found.otherIds ?? [])])
          if (other !== undefined) options.onOtherId?.(other, id);
        yield { article, where };
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        fail(error);
      }
    }
  } catch (error) {
    const told = inFile(error, file);
    const isOther = count === 0 && told.code === 'bad-article' && options.inFolder?.has(path);
    // A feed that is empty tonight, a catalogue: the file is whole, and nothing in it is lost.
    if (told.code === 'no-article') tell(file, told, false);
    else if (isOther && skip) skip(`${file}: JSON without an article; passed over.`);
    else fail(told);
  }
  return undefined;
}

function open(
  path: string,
  { from, stdin = new Uint8Array(), maxFileBytes = defaultMaxFileBytes }: ReadListedOptions,
) {
  const file = nameOf(path);
  const { bytes: packed, isPipe } = path === STDIN ? { bytes: stdin, isPipe: true } : readFile(path);
  if (isPipe && !packed.some((byte) => byte > 0x20)) {
    // What should have written it has failed.
    const what = path === STDIN ? 'nothing on the standard input' : `${file}: nothing came through this pipe`;
    throw new InputError('unreadable-file', `${what}.`);
  }
  const { bytes, isCut } = isGzip(packed)
    ? unpack(packed, file, maxFileBytes)
    : { bytes: packed, isCut: false };
  const format = from ?? detectFormat(bytes.subarray(0, headLength), isPipe ? undefined : path);
  if (typeof format !== 'string') {
    throw new InputError(
      'unreadable-file',
      `${file}: this is ${format.what}, and no text nor any format of articles that is known.`,
    );
  }
  if (bytes.length > (format === 'jsonl' ? maxInputBytes : maxFileBytes)) {
    throw new InputError(
      'unreadable-file',
      `${file}: ${(bytes.length / 1e6).toFixed(0)} MB; a file is read up to ${maxFileBytes / 1e6} MB.`,
    );
  }
  return { bytes, format, isCut };
}

/** Whatever a library throws at one file, the others are read: what it said is told with the file's name. */
function inFile(error: unknown, file: string): InputError {
  if (error instanceof InputError && error.message.startsWith(file === 'stdin' ? 'nothing on' : file))
    return error;
  if (error instanceof InputError && file === 'stdin') return error;
  const told = error instanceof Error ? error.message : String(error);
  return new InputError('unreadable-file', `${file}: cannot be read: ${told.slice(0, 200)}`, {
    cause: error,
  });
}
