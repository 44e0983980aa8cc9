import { type ArticleSource, collectArticles } from '../batch/article-source.js';
import type { InputError } from '../errors.js';
import { openJsonLines } from './json-lines-source.js';
import { isJsonLinesFile, listFiles } from './list-files.js';
import { isRegularFile } from './read-file.js';
import { readFiles } from './read-articles.js';

/** The articles of a number of inputs, where each stands, and what could not be read. */
export interface OpenedArticles {
  readonly source: ArticleSource;
  /** A path, or path and line. */
  readonly originAt: (position: number) => string;
  /** One for each file or line that could not be read. */
  readonly failures: InputError[];
  /** What of the folders was left out, in one sentence a folder. */
  readonly skipped: readonly string[];
  readonly close: () => void;
}

/**
 * Opens the articles of files, folders and the standard input: JSON Lines files stay on the disk and are read as they
 * are needed ({@link openJsonLines}); as soon as anything else is among the inputs, all are held in memory
 * ({@link readFiles}).
 *
 * @param stdin What stands in the standard input, where `-` is among the inputs.
 */
export function openArticles(
  inputs: readonly string[],
  stdin: Uint8Array = new Uint8Array(),
): OpenedArticles {
  const failures: InputError[] = [];
  const fail = (error: InputError) => void failures.push(error);
  const skipped: string[] = [];
  const files = listFiles(inputs, { fail, skip: (note) => void skipped.push(note) });
  if (files.every((file) => isJsonLinesFile(file) && isRegularFile(file))) {
    const source = openJsonLines(files, fail);
    return { source, originAt: source.originAt, failures, skipped, close: source.close };
  }
  const { articles, originById } = readFiles(files, stdin, fail);
  const source = collectArticles(articles);
  return {
    source,
    originAt: (position) => originById.get(source.idAt(position))!,
    failures,
    skipped,
    close: () => undefined,
  };
}
