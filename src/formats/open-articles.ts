import { type ArticleSource, collectArticles } from '../batch/article-source.js';
import { InputError } from '../errors.js';
import type { Article, ArticleId } from '../types.js';
import { isUtf16 } from './decode-text.js';
import type { InputFormat } from './detect-format.js';
import { filesOfFolders, resolveLineage } from './each-article.js';
import { isJsonLinesFile, listFiles, NEWSROOM_ENDINGS } from './list-files.js';
import { firstBytes, isRegularFile } from './read-file.js';
import { readListed } from './read-listed.js';

/** The articles of a number of inputs, where each stands, and what could not be read. */
export interface OpenedArticles {
  readonly source: ArticleSource;
  /** A path, or path and place in it. */
  readonly originAt: (position: number) => string;
  /** One for each file or article that could not be read. */
  readonly failures: InputError[];
  /** What of the folders was left out, and what was read but not wholly, in one sentence each. */
  readonly skipped: readonly string[];
  readonly close: () => void;
}

/** How {@link openArticles} reads. */
export interface OpenOptions {
  /** What stands in the standard input, where `-` is among the inputs. */
  readonly stdin?: Uint8Array | undefined;
  readonly from?: InputFormat | undefined;
  /** Whether a file is wanted, by its path. */
  readonly isWanted?: ((path: string) => boolean) | undefined;
}

/**
 * Opens the articles of files, folders and the standard input, in any newsroom format: JSON Lines files stay on the disk
 * and are read as they are needed (`openJsonLines`); as soon as anything else is among the inputs, all are held in
 * memory.
 */
export async function openArticles(
  inputs: readonly string[],
  { stdin, from, isWanted }: OpenOptions = {},
): Promise<OpenedArticles> {
  const failures: InputError[] = [];
  const fail = (error: InputError) => void failures.push(error);
  const skipped: string[] = [];
  const skip = (note: string) => void skipped.push(note);
  const listed = listFiles(inputs, { fail, skip }, NEWSROOM_ENDINGS);
  const files = isWanted ? listed.filter(isWanted) : listed;
  if (listed.length > 0 && files.length === 0) fail(nothingWanted(listed.length));
  if (from === undefined && files.every(canStayOnDisk)) {
    // Loaded only here: it brings the readers of JSON.
    const { openJsonLines } = await import('./json-lines-source.js');
    const source = openJsonLines(files, fail, (error) => skip(error.message));
    return { source, originAt: source.originAt, failures, skipped, close: source.close };
  }
  const articles: Article[] = [];
  const originById = new Map<ArticleId, string>();
  const idByOther = new Map<string, ArticleId>();
  const found = readListed(files, {
    from,
    stdin,
    skip,
    inFolder: filesOfFolders(files, inputs),
    tell: (_, error, isLost) => (isLost ? fail(error) : skip(error.message)),
    onOtherId: (other, id) => void idByOther.set(other, id),
  });
  for await (const { article, where } of found) {
    articles.push(article);
    originById.set(article.id, where);
  }
  const source = collectArticles(resolveLineage(articles, idByOther));
  return {
    source,
    originAt: (position) => originById.get(source.idAt(position))!,
    failures,
    skipped,
    close: () => undefined,
  };
}

/** In UTF-16 lines are not told apart by their bytes. */
function canStayOnDisk(file: string): boolean {
  return isJsonLinesFile(file) && isRegularFile(file) && !isUtf16(firstBytes(file, 4));
}

function nothingWanted(count: number): InputError {
  const files = count === 1 ? 'the one file there is' : `all ${count} files`;
  return new InputError('unreadable-file', `--include and --exclude leave out ${files}.`);
}

/** The articles of {@link openArticles}, all in memory, by id. */
export async function readAll(
  inputs: readonly string[],
  options: OpenOptions = {},
): Promise<Pick<OpenedArticles, 'failures' | 'skipped'> & { readonly articles: readonly Article[] }> {
  const { source, failures, skipped, close } = await openArticles(inputs, options);
  try {
    return {
      articles: Array.from({ length: source.size }, (_, i) => source.articleAt(i)),
      failures,
      skipped,
    };
  } finally {
    close();
  }
}
