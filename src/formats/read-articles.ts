import { readFileSync } from 'node:fs';
import { InputError } from '../errors.js';
import type { Article, ArticleId } from '../types.js';
import { decodeUtf8 } from './decode-utf8.js';
import { isJsonLinesFile, listFiles, STDIN, unreadable } from './list-files.js';
import { isJsonArray, parseJson } from './parse-json.js';
import { isJsonLines, parseJsonLines } from './parse-json-lines.js';
import { duplicateId, uniqueIds } from './unique-ids.js';

/** What came out of a number of inputs. */
export interface ReadArticles {
  readonly articles: readonly Article[];
  /** Where each article was read: a path, or path and line. */
  readonly originById: ReadonlyMap<ArticleId, string>;
  /** One for each file or line that could not be read. */
  readonly failures: readonly InputError[];
}

const JSON_FILE = /\.json$/i;

/**
 * Reads articles from files, folders and the standard input, each once however often it is named.
 *
 * `.jsonl` and `.ndjson` are JSON Lines, one article a line; `.json` is an array of articles, or one; `-` is the
 * standard input, JSON Lines where it begins with a brace, an array where it begins with a bracket and a brace; of a
 * folder the `.txt`, `.jsonl` and `.ndjson` files are read, not those of folders inside it; anything else is one plain
 * text. What cannot be read is told in `failures` and keeps nothing else from being read.
 *
 * @param stdin What stands in the standard input, where `-` is among the inputs.
 */
export function readArticles(inputs: readonly string[], stdin: Uint8Array = new Uint8Array()): ReadArticles {
  const failures: InputError[] = [];
  const fail = (error: InputError) => void failures.push(error);
  return { ...readFiles(listFiles(inputs, fail), stdin, fail), failures };
}

/** The articles of files, each once; what cannot be read goes to `fail`. */
export function readFiles(
  paths: readonly string[],
  stdin: Uint8Array,
  fail: (error: InputError) => void,
): Omit<ReadArticles, 'failures'> {
  const articles: Article[] = [];
  const originById = new Map<ArticleId, string>();
  const texts: { path: string; text: string }[] = [];

  for (const path of paths) {
    try {
      const name = path === STDIN ? 'stdin' : path;
      const bytes = path === STDIN ? stdin : readFile(path);
      const parse = chooseParser(path, bytes);
      if (!parse) {
        texts.push({ path: name, text: decodeUtf8(bytes, name) });
        continue;
      }
      for (const { article, where } of parse(bytes, name, fail)) {
        const earlier = originById.get(article.id);
        if (earlier !== undefined) {
          fail(duplicateId(article.id, where, earlier));
          continue;
        }
        originById.set(article.id, where);
        articles.push(article);
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      fail(error);
    }
  }

  const ids = uniqueIds(
    texts.map(({ path }) => path),
    new Set(originById.keys()),
  );
  texts.forEach(({ path, text }, i) => {
    const id = ids[i]!;
    originById.set(id, path);
    articles.push({ id, text });
  });
  return { articles, originById };
}

/** A name tells what a file is; of the standard input its first mark does. Nothing for plain text. */
function chooseParser(path: string, bytes: Uint8Array) {
  if (path === STDIN) return isJsonArray(bytes) ? parseJson : isJsonLines(bytes) ? parseJsonLines : undefined;
  return isJsonLinesFile(path) ? parseJsonLines : JSON_FILE.test(path) ? parseJson : undefined;
}

function readFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}
