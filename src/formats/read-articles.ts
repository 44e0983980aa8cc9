import { InputError } from '../errors.js';
import type { Article, ArticleId } from '../types.js';
import { decodeUtf8 } from './decode-utf8.js';
import { isJsonLinesFile, listFiles, STDIN } from './list-files.js';
import { isJsonArray, parseJson } from './parse-json.js';
import { isJsonLines, parseJsonLines } from './parse-json-lines.js';
import { maxTextBytes, readFile, tooLarge } from './read-file.js';
import { recogniseFormat } from './recognise-format.js';
import { duplicateId, uniqueIds } from './unique-ids.js';

/** What came out of a number of inputs. */
export interface ReadArticles {
  readonly articles: readonly Article[];
  /** Where each article was read: a path, or path and line. */
  readonly originById: ReadonlyMap<ArticleId, string>;
  /** One for each file or line that could not be read. */
  readonly failures: readonly InputError[];
  /** What of the folders was left out, in one sentence a folder. */
  readonly skipped: readonly string[];
}

const JSON_FILE = /\.json$/i;

/**
 * Reads articles from files, folders and the standard input, each once however often it is named.
 *
 * `.jsonl` and `.ndjson` are JSON Lines, one article a line; `.json` is an array of articles, or one; `-` is the
 * standard input, JSON Lines where it begins with a brace, an array where it begins with a bracket and a brace, and so
 * is a pipe; of a folder and the folders in it the `.txt`, `.jsonl` and `.ndjson` files are read; anything else is one
 * plain text, unless its content says that it is none. What cannot be read is told in `failures` and keeps nothing else
 * from being read.
 *
 * @param stdin What stands in the standard input, where `-` is among the inputs.
 */
export function readArticles(inputs: readonly string[], stdin: Uint8Array = new Uint8Array()): ReadArticles {
  const failures: InputError[] = [];
  const skipped: string[] = [];
  const fail = (error: InputError) => void failures.push(error);
  const skip = (note: string) => void skipped.push(note);
  return { ...readFiles(listFiles(inputs, { fail, skip }), stdin, fail), failures, skipped };
}

/** The articles of files, each once; what cannot be read goes to `fail`. */
export function readFiles(
  paths: readonly string[],
  stdin: Uint8Array,
  fail: (error: InputError) => void,
): Pick<ReadArticles, 'articles' | 'originById'> {
  const articles: Article[] = [];
  const originById = new Map<ArticleId, string>();
  const texts: { path: string; text: string }[] = [];

  for (const path of paths) {
    try {
      const name = path === STDIN ? 'stdin' : path;
      const { bytes, isPipe } = path === STDIN ? { bytes: stdin, isPipe: true } : readFile(path);
      checkContent(bytes, name, isPipe);
      const parse = isPipe ? parserByContent(bytes) : parserByName(path);
      if (parse !== parseJsonLines && bytes.length > maxTextBytes) throw tooLarge(name, maxTextBytes);
      if (!parse) {
        const format = recogniseFormat(bytes);
        if (format !== undefined)
          throw new InputError(
            'unreadable-file',
            `${name}: this is ${format}, not an article as plain text.`,
          );
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

/** Of a file its name tells what it is; nothing for plain text. */
function parserByName(path: string) {
  return isJsonLinesFile(path) ? parseJsonLines : JSON_FILE.test(path) ? parseJson : undefined;
}

/** Of the standard input and of a pipe the first mark does. */
function parserByContent(bytes: Uint8Array) {
  return isJsonArray(bytes) ? parseJson : isJsonLines(bytes) ? parseJsonLines : undefined;
}

/** Nothing came where something was to come: what should have written it has failed. */
function checkContent(bytes: Uint8Array, name: string, isPipe: boolean): void {
  if (!isPipe || bytes.some((byte) => byte > 0x20)) return;
  const what = name === 'stdin' ? 'nothing on the standard input' : `${name}: nothing came through this pipe`;
  throw new InputError('unreadable-file', `${what}.`);
}
