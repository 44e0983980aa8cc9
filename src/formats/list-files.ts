import { readdirSync, statSync, type Dirent } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { InputError } from '../errors.js';
import { unreadable } from './read-file.js';

/** The name of the standard input. */
export const STDIN = '-';

/** What is read of a folder, by the endings of names. */
export interface FolderEndings {
  readonly pattern: RegExp;
  readonly inWords: string;
}

/** A `.json` file in a folder is as often a manifest as an article, so it is read only where it is named. */
const TEXT_ENDINGS: FolderEndings = {
  pattern: /\.(?:txt|jsonl|ndjson)$/i,
  inWords: '.txt, .jsonl and .ndjson',
};

/** The endings of all formats of articles. */
export const NEWSROOM_ENDINGS: FolderEndings = {
  pattern:
    /\.(?:txt|jsonl|ndjson|json|html?|xhtml|xml|rss|atom|rdf|nitf|newsml|csv|tsv|tab|eml|mbox|w?arc)(?:\.gz)?$/i,
  inWords: 'text, JSON, HTML, XML, tables, e-mail and web archives',
};
/** Most endings named in one line about what was left out. */
const MOST_ENDINGS = 6;
/** Folders deeper than any newsroom's: links may lead in circles. */
const MAX_DEPTH = 40;

export function isJsonLinesFile(path: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(path);
}

/** Where what is met on the way goes. */
export interface Listeners {
  /** What cannot be listed. */
  readonly fail: (error: InputError) => void;
  /** What is left out of a folder, in one sentence. */
  readonly skip: (note: string) => void;
}

/**
 * The files that the inputs name, each once; those of a folder and of the folders in it by name, but for names that
 * begin with a dot.
 */
export function listFiles(
  inputs: readonly string[],
  { fail, skip }: Listeners,
  endings: FolderEndings = TEXT_ENDINGS,
): string[] {
  const pathByKey = new Map<string, string>();
  const add = (path: string) => {
    const key = path === STDIN ? STDIN : resolve(path);
    if (!pathByKey.has(key)) pathByKey.set(key, path);
  };
  for (const input of inputs) {
    if (input === STDIN || !isFolder(input)) {
      add(input);
      continue;
    }
    const { files, skipped } = listFolder(input, fail, endings);
    files.forEach(add);
    if (skipped.size > 0)
      skip(`${input}: ${notRead(skipped)}; of a folder only ${endings.inWords} are read.`);
  }
  return [...pathByKey.values()];
}

/** The articles' files under a folder, by path, and how many others there are of each sort. */
function listFolder(folder: string, fail: (error: InputError) => void, endings: FolderEndings) {
  const files: string[] = [];
  const skipped = new Map<string, number>();
  const count = (what: string) => skipped.set(what, (skipped.get(what) ?? 0) + 1);
  const walk = (path: string, depth: number) => {
    for (const entry of entriesOf(path, fail)) {
      const inner = join(path, entry.name);
      if (entry.name.startsWith('.')) continue;
      if (isFolder(inner)) {
        // A link to a folder may lead back to where it stands.
        if (entry.isSymbolicLink() || depth >= MAX_DEPTH) count('linked folder');
        else walk(inner, depth + 1);
      } else if (!endings.pattern.test(entry.name))
        count(extname(entry.name).toLowerCase() || 'without an ending');
      else if (!isFileOrGone(inner)) count('no file (a pipe or a device)');
      else files.push(inner);
    }
  };
  walk(folder, 0);
  if (files.length === 0) {
    const others = skipped.size > 0 ? `: ${notRead(skipped)}` : '';
    fail(new InputError('unreadable-file', `${folder}: ${nothingOf(endings)} in this folder${others}.`));
    skipped.clear();
  }
  return { files, skipped };
}

function entriesOf(folder: string, fail: (error: InputError) => void): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    fail(unreadable(folder, cause));
    return [];
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Reading it will say why.
    return false;
  }
}

/** A link to nowhere is left to the reading, which will say so. */
function isFileOrGone(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return true;
  }
}

/** `5 not read (3 .html, 2 .json)`. */
function notRead(skipped: ReadonlyMap<string, number>): string {
  const total = [...skipped.values()].reduce((sum, n) => sum + n, 0);
  const sorts = [...skipped].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const named = sorts.slice(0, MOST_ENDINGS).map(([what, n]) => `${n} ${what}`);
  const rest = sorts.length > MOST_ENDINGS ? ', and others' : '';
  return `${total} not read (${named.join(', ')}${rest})`;
}

function nothingOf(endings: FolderEndings): string {
  return endings === TEXT_ENDINGS ? 'no .txt or .jsonl file' : 'no file of articles';
}
