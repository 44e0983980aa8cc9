import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { InputError } from '../errors.js';

/** The name of the standard input. */
export const STDIN = '-';

/** A `.json` file in a folder is as often a manifest as an article, so it is read only where it is named. */
const IN_FOLDER = /\.(?:txt|jsonl|ndjson)$/i;

export function isJsonLinesFile(path: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(path);
}

/** The files that the inputs name, each once; those of a folder by name. What cannot be listed goes to `fail`. */
export function listFiles(inputs: readonly string[], fail: (error: InputError) => void): string[] {
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
    const files = listFolder(input, fail);
    for (const file of files) add(join(input, file));
  }
  return [...pathByKey.values()];
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Reading it will say why.
    return false;
  }
}

function listFolder(folder: string, fail: (error: InputError) => void): string[] {
  try {
    const files = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && IN_FOLDER.test(entry.name))
      .map((entry) => entry.name)
      .sort();
    if (files.length > 0) return files;
    fail(new InputError('unreadable-file', `${folder}: no .txt or .jsonl file in this folder.`));
  } catch (cause) {
    fail(unreadable(folder, cause));
  }
  return [];
}

/** What is said of a file or folder that the system refused. */
export function unreadable(path: string, cause: unknown): InputError {
  const reasonByCode: Readonly<Record<string, string>> = {
    ENOENT: 'no such file or folder',
    EACCES: 'no permission to read it',
    EISDIR: 'is a folder',
    ERR_FS_FILE_TOO_LARGE: 'larger than 2 GiB; split it',
  };
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  return new InputError('unreadable-file', `${path}: ${reasonByCode[code] ?? `cannot be read (${code})`}.`, {
    cause,
  });
}
