import { collectArticles } from '../batch/article-source.js';
import { publicationTime } from '../cluster/publication-time.js';
import type { InputFormat } from '../formats/detect-format.js';
import { openArticles, type OpenedArticles } from '../formats/open-articles.js';
import { readStdin, type Terminal } from './terminal.js';

/** Options of what is read, as the command line gives them. */
export interface ReadFlags {
  readonly from?: InputFormat;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** ISO 8601. */
  readonly since?: string;
}

/** The articles of the inputs, but for those that the options leave out. */
export async function openInputs(
  inputs: readonly string[],
  { from, include, exclude, since }: ReadFlags,
  terminal: Terminal,
): Promise<OpenedArticles> {
  const stdin = inputs.includes('-') ? await readStdin(terminal.stdin) : undefined;
  const isWanted = await wantedBy(include, exclude);
  const opened = await openArticles(inputs, { stdin, from, isWanted });
  const first = publicationTime(since)?.from;
  if (first === undefined) return opened;
  const { source, originAt } = opened;
  const kept = Array.from({ length: source.size }, (_, i) => ({
    article: source.articleAt(i),
    origin: originAt(i),
  })).filter(({ article }) => (publicationTime(article.publishedAt)?.to ?? Infinity) > first);
  const originById = new Map(kept.map(({ article, origin }) => [article.id, origin]));
  const remaining = collectArticles(kept.map(({ article }) => article));
  return { ...opened, source: remaining, originAt: (position) => originById.get(remaining.idAt(position))! };
}

/** A pattern without a slash is one of the file's name, as in `.gitignore`. */
async function wantedBy(include: readonly string[] | undefined, exclude: readonly string[] | undefined) {
  if (!include && !exclude) return undefined;
  // Most commands have no patterns, and start without what reads them.
  const { default: picomatch } = await import('picomatch');
  const matcher = (patterns: readonly string[]) => {
    const tests = patterns.map((pattern) =>
      picomatch(pattern, { basename: !pattern.includes('/'), dot: true }),
    );
    return (path: string) => tests.some((test) => test(path.replace(/^\.\//u, '')));
  };
  const [isIncluded, isExcluded] = [include && matcher(include), exclude && matcher(exclude)];
  return (path: string) => (isIncluded?.(path) ?? true) && !isExcluded?.(path);
}
