import { createHash } from 'node:crypto';
import { InputError, type InputErrorCode } from '../errors.js';
import type { Article, ArticleId } from '../types.js';
import { detectFormat, headLength, INPUT_FORMATS, type InputFormat } from './detect-format.js';
import { listFiles, NEWSROOM_ENDINGS, STDIN } from './list-files.js';
import { readFile } from './read-file.js';
import type { FoundArticle } from './reader.js';
import { NAMED_BY_FILE, READERS } from './readers.js';
import { toArticle } from './to-article.js';
import { duplicateId, uniqueIds } from './unique-ids.js';
import { isGzip, unpack } from './unpack.js';

/** How {@link readArticles} and {@link eachArticle} read. */
export interface ReadOptions {
  /** The format of all inputs, instead of what their beginnings say. */
  readonly from?: InputFormat;
  /** What `-` among the inputs stands for. */
  readonly stdin?: Uint8Array;
  /** Bytes, unpacked, above which a file is refused. Default 256 million. */
  readonly maxFileBytes?: number;
}

/** What could not be read, or not wholly. */
export interface InputFailure {
  /** The file, as it was named. */
  readonly file: string;
  readonly code: InputErrorCode;
  /** One sentence that begins with the file and the place in it. */
  readonly message: string;
  /** Whether an article was lost; else it was read, but for its date, or was read before. */
  readonly isLost: boolean;
}

const defaultMaxFileBytes = 256e6;

/**
 * Reads the articles of files and folders in any newsroom format, told by content: plain text, JSON and JSON Lines, web
 * pages, RSS, Atom, RDF and JSON Feed, ninjs, NewsML-G2, NewsML 1, NITF, IPTC 7901, AP and dpa JSON, tables, e-mail, web archives,
 * exports of LexisNexis, Factiva and Europresse; each of them also packed with gzip. Each file is read once however often it is
 * named. One that cannot be read is told in `failures` and keeps none of the others from being read. Nothing is fetched.
 *
 * @example
 * const { articles, failures } = await readArticles(['wire.xml', 'pages/']);
 */
export async function readArticles(
  inputs: readonly string[],
  options: ReadOptions = {},
): Promise<{ articles: Article[]; failures: InputFailure[] }> {
  const failures: InputFailure[] = [];
  const articles: Article[] = [];
  const idByOther = new Map<string, ArticleId>();
  const found = eachArticle(inputs, {
    ...options,
    onFailure: (failure) => void failures.push(failure),
    onOtherId: (other, id) => void idByOther.set(other, id),
  });
  for await (const article of found) articles.push(article);
  const ids = new Set(articles.map(({ id }) => id));
  // Whoever declares where an article is from may use another of its ids.
  const resolved = articles.map((article) => {
    const { evolvedFrom } = article;
    const id = evolvedFrom === undefined || ids.has(evolvedFrom) ? undefined : idByOther.get(evolvedFrom);
    return id === undefined ? article : { ...article, evolvedFrom: id };
  });
  return { articles: resolved, failures };
}

export interface EachArticleOptions extends ReadOptions {
  /** Takes what could not be read. */
  readonly onFailure?: (failure: InputFailure) => void;
  /** Takes what of a folder was left out, in one sentence a folder. */
  readonly onSkip?: (note: string) => void;
  /** Takes each further id or address of an article that was read. */
  readonly onOtherId?: (otherId: string, id: ArticleId) => void;
}

/**
 * The articles of {@link readArticles} one after another, so that more can be read than fit in memory: one file at a time is
 * held, and the ids. Files whose articles go by the name of the file come last.
 */
export async function* eachArticle(
  inputs: readonly string[],
  options: EachArticleOptions = {},
): AsyncGenerator<Article> {
  const {
    from,
    stdin = new Uint8Array(),
    maxFileBytes = defaultMaxFileBytes,
    onFailure,
    onOtherId,
    onSkip,
  } = checked(inputs, options);
  const tell = (file: string, error: InputError, isLost: boolean) =>
    onFailure?.({ file, code: error.code, message: error.message, isLost });
  const listed = listFiles(
    inputs,
    { fail: (error) => tell(error.message.split(': ')[0]!, error, true), skip: (note) => onSkip?.(note) },
    NEWSROOM_ENDINGS,
  );
  const nameOf = (path: string) => (path === STDIN ? 'stdin' : path);
  const ids = new IdRegister(listed.map(nameOf));
  const later: { path: string; format: InputFormat }[] = [];

  async function* readOne(path: string, formatKnown?: InputFormat): AsyncGenerator<Article> {
    const file = nameOf(path);
    const fail = (error: InputError) => tell(file, error, true);
    try {
      const packed = path === STDIN ? stdin : readFile(path).bytes;
      const { bytes, isCut } = isGzip(packed)
        ? unpack(packed, file, maxFileBytes)
        : { bytes: packed, isCut: false };
      const format = from ?? formatKnown ?? detectFormat(bytes.subarray(0, headLength), path);
      if (format === 'binary')
        throw new InputError(
          'unreadable-file',
          `${file}: no text, nor any format of articles that is known.`,
        );
      if (formatKnown === undefined && NAMED_BY_FILE.includes(format)) {
        later.push({ path, format });
        return;
      }
      if (bytes.length > maxFileBytes && format !== 'jsonl') {
        throw new InputError(
          'unreadable-file',
          `${file}: ${(bytes.length / 1e6).toFixed(0)} MB; a file is read up to ${maxFileBytes / 1e6} MB.`,
        );
      }
      if (isCut)
        fail(new InputError('unreadable-file', `${file}: gzip that is cut off; what stands before is read.`));
      const read = await READERS[format]();
      for await (const found of read({ bytes, name: file, fail })) {
        const where = `${file}${found.part ?? ''}`;
        try {
          const id = ids.take(found, file, where, format);
          if (id instanceof InputError) {
            tell(file, id, ids.isLost(format));
            continue;
          }
          const article = toArticle(found, id, where, file, (error) => tell(file, error, false));
          for (const other of [article.url, ...(found.otherIds ?? [])])
            if (other !== undefined) onOtherId?.(other, id);
          yield article;
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          fail(error);
        }
      }
    } catch (error) {
      fail(inFile(error, file));
    }
  }

  for (const path of listed) yield* readOne(path);
  for (const { path, format } of later) yield* readOne(path, format);
}

/** Whatever a library throws at one file, the others are read: what it said is told with the file's name. */
function inFile(error: unknown, file: string): InputError {
  if (error instanceof InputError && error.message.startsWith(file)) return error;
  const told = error instanceof Error ? error.message : String(error);
  return new InputError('unreadable-file', `${file}: cannot be read: ${told.slice(0, 200)}`, {
    cause: error,
  });
}

function checked(inputs: readonly string[], options: EachArticleOptions): EachArticleOptions {
  if (!Array.isArray(inputs)) throw new InputError('bad-option', 'The inputs must be an array of paths.');
  const { from, maxFileBytes } = options;
  if (from !== undefined && !INPUT_FORMATS.includes(from)) {
    throw new InputError(
      'bad-option',
      `The option from must be one of ${INPUT_FORMATS.join(', ')}, got ${JSON.stringify(from)}.`,
    );
  }
  if (maxFileBytes !== undefined && !(maxFileBytes > 0)) {
    throw new InputError(
      'bad-option',
      `The option maxFileBytes must be a number of bytes above 0, got ${maxFileBytes}.`,
    );
  }
  return options;
}

/** Gives every article an id that no other has. */
class IdRegister {
  readonly #seen = new Map<ArticleId, { where: string; digest: string }>();
  readonly #nameByFile: ReadonlyMap<string, string>;

  constructor(files: readonly string[]) {
    const names = uniqueIds(files, new Set());
    this.#nameByFile = new Map(files.map((file, i) => [file, names[i]!]));
  }

  /** An article given twice is an error of who wrote the records; a feed that is read each night has it each night. */
  isLost(format: InputFormat): boolean {
    return ['json', 'jsonl', 'csv', 'tsv'].includes(format);
  }

  take(found: FoundArticle, file: string, where: string, format: InputFormat): ArticleId | InputError {
    const digest = createHash('sha256')
      .update(`${found.title ?? ''}\u0000${found.text}`)
      .digest('base64');
    const own = found.id?.trim();
    const id =
      own === undefined || own === '' || NAMED_BY_FILE.includes(format)
        ? this.#nameFor(file, found.part)
        : own;
    const earlier = this.#seen.get(id);
    if (!earlier) return this.#keep(id, where, digest);
    if (this.isLost(format) || earlier.digest === digest) return duplicateId(id, where, earlier.where);
    // Another version of it, or another article of a publisher that numbers badly: both are kept.
    const version =
      found.version !== undefined && !this.#seen.has(`${id}@${found.version}`)
        ? `@${found.version}`
        : undefined;
    for (let n = 2; ; n++) {
      const other = `${id}${version ?? `#${n}`}`;
      if (!this.#seen.has(other)) return this.#keep(other, where, digest);
    }
  }

  #nameFor(file: string, part: string | undefined): ArticleId {
    if (part !== undefined) return `${file}${part}`;
    const name = this.#nameByFile.get(file) ?? file;
    return this.#seen.has(name) ? file : name;
  }

  #keep(id: ArticleId, where: string, digest: string): ArticleId {
    this.#seen.set(id, { where, digest });
    return id;
  }
}
