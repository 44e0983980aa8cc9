import { InputError, type InputErrorCode } from '../errors.js';
import { show } from '../options.js';
import type { Article, ArticleId } from '../types.js';
import { INPUT_FORMATS, type InputFormat } from './detect-format.js';
import { listFiles, NEWSROOM_ENDINGS } from './list-files.js';
import { readListed } from './read-listed.js';

/** How {@link readArticles} and {@link eachArticle} read. */
export interface ReadOptions {
  /** The format of all inputs, instead of what their beginnings say. */
  readonly from?: InputFormat | undefined;
  /** What `-` among the inputs stands for. */
  readonly stdin?: Uint8Array | undefined;
  /** Bytes, unpacked, above which a file is refused; JSON Lines may be longer. Default 256 million. */
  readonly maxFileBytes?: number | undefined;
}

/** What could not be read, or not wholly. */
export interface InputFailure {
  /** The file, as it was named. */
  readonly file: string;
  readonly code: InputErrorCode;
  /** One sentence that begins with the file and the place in it. */
  readonly message: string;
  /** Whether an article was lost; else it was read, but for its date, or had been read before. */
  readonly isLost: boolean;
}

/**
 * Reads the articles of files and folders in any newsroom format, told by content: plain text, JSON and JSON Lines, web
 * pages, RSS, Atom, RDF and JSON Feed, ninjs, NewsML-G2, NewsML 1, NITF, IPTC 7901, AP and dpa JSON, tables, e-mail, web
 * archives, exports of LexisNexis, Factiva and Europresse; each also packed with gzip. Each file is read once however
 * often it is named. One that cannot be read is told in `failures` and keeps none of the others from being read. Nothing
 * is fetched.
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
  const onFailure = (failure: InputFailure) => void failures.push(failure);
  const onOtherId = (other: string, id: ArticleId) => void idByOther.set(other, id);
  for await (const article of eachArticle(inputs, { ...options, onFailure, onOtherId }))
    articles.push(article);
  return { articles: resolveLineage(articles, idByOther), failures };
}

/** Whoever declares where an article is from may use another of its ids: it becomes the one it has here. */
export function resolveLineage(
  articles: readonly Article[],
  idByOther: ReadonlyMap<string, ArticleId>,
): Article[] {
  const ids = new Set(articles.map(({ id }) => id));
  return articles.map((article) => {
    const { evolvedFrom } = article;
    const id = evolvedFrom === undefined || ids.has(evolvedFrom) ? undefined : idByOther.get(evolvedFrom);
    return id === undefined ? article : { ...article, evolvedFrom: id };
  });
}

/** How {@link eachArticle} reads, and who is told. */
export interface EachArticleOptions extends ReadOptions {
  /** Takes what could not be read. */
  readonly onFailure?: (failure: InputFailure) => void;
  /** Takes what of a folder was left out, in one sentence. */
  readonly onSkip?: (note: string) => void;
  /** Takes each further id or address of an article that was read. */
  readonly onOtherId?: (otherId: string, id: ArticleId) => void;
}

/**
 * The articles of {@link readArticles} one after another, so that more can be read than fit in memory: one file at a time
 * is held, and the ids. Files whose articles go by the name of the file come last.
 *
 * @example
 * for await (const article of eachArticle(['pages/'])) await index.add(article);
 */
export async function* eachArticle(
  inputs: readonly string[],
  options: EachArticleOptions = {},
): AsyncGenerator<Article> {
  const { onFailure, onSkip, onOtherId, ...reading } = checked(inputs, options);
  const tell = (file: string, { code, message }: InputError, isLost: boolean) =>
    onFailure?.({ file, code, message, isLost });
  const fail = (error: InputError) => tell(error.message.split(': ')[0]!, error, true);
  const skip = (note: string) => onSkip?.(note);
  const paths = listFiles(inputs, { fail, skip }, NEWSROOM_ENDINGS);
  const inFolder = filesOfFolders(paths, inputs);
  for await (const { article } of readListed(paths, { ...reading, tell, skip, onOtherId, inFolder }))
    yield article;
}

/** The files that no input names, but a folder holds. */
export function filesOfFolders(paths: readonly string[], inputs: readonly string[]): ReadonlySet<string> {
  const named = new Set(inputs);
  return new Set(paths.filter((path) => !named.has(path)));
}

function checked(inputs: readonly string[], options: EachArticleOptions): EachArticleOptions {
  if (!Array.isArray(inputs) || inputs.some((input) => typeof input !== 'string')) {
    throw new InputError('bad-argument', `The inputs must be an array of paths, got ${show(inputs)}.`);
  }
  const { from, maxFileBytes } = options;
  if (from !== undefined && !INPUT_FORMATS.includes(from)) {
    throw new InputError(
      'bad-option',
      `The option from must be one of ${INPUT_FORMATS.join(', ')}, got ${show(from)}.`,
    );
  }
  if (maxFileBytes !== undefined && !(maxFileBytes > 0)) {
    throw new InputError(
      'bad-option',
      `The option maxFileBytes must be a number above 0, got ${show(maxFileBytes)}.`,
    );
  }
  return options;
}
