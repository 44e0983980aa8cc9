import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** From left to right: a file imports from its own room and from rooms to its left. */
const ROOMS = [
  'languages',
  'text',
  'sketch',
  'candidates',
  'match',
  'cluster',
  'facts',
  'batch',
  'planning',
  'face',
  'archive',
  'stages',
  'report',
  'formats',
  'node',
  'cli',
];
/**
 * The rooms of facts, left to right. The judges of all kinds stand to the right of every extractor: they read the
 * context that alignment makes, and no kind reads another's judge.
 */
const KINDS = [
  'words',
  'numbers',
  'names',
  'alignment',
  'findings',
  'times',
  'quantities',
  'quotes',
  'attributions',
  'statuses',
  'roles',
  'wording',
];
/** What may stand at the root: the face of the library, and of facts. */
const MAX_FILES_AT_ROOT = { src: 10, facts: 5 };
/** Shared words: any room may import them, and they import nothing but each other. */
const SHARED = ['types.ts', 'errors.ts', 'options.ts'];
const MAY_USE_NODE = ['archive', 'formats', 'node', 'cli'];
const MAX_LINES = 250;

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort();
const textOf = new Map(files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]));
const importsOf = new Map(files.map((file) => [file, listImports(textOf.get(file)!)]));

describe('rooms', () => {
  test('every folder of src is a room', () => {
    const folders = new Set(files.map(roomOf));
    expect([...folders].filter((folder) => !ROOMS.includes(folder) && folder !== 'shared')).toEqual([]);
  });

  test('a file imports only from its own room and from rooms to its left', () => {
    const wrong = edges().filter(([from, to]) => !mayImport(roomOf(from), roomOf(to)));
    expect(wrong.map((edge) => edge.join(' → '))).toEqual([]);
  });

  test('the root of src is the face, and the root of facts the comparison; every kind of fact has its room', () => {
    const atRoot = files.filter((file) => !file.includes('/'));
    expect(atRoot.length, atRoot.join(' ')).toBeLessThanOrEqual(MAX_FILES_AT_ROOT.src);
    const facts = files.filter((file) => file.startsWith('facts/')).map((file) => file.split('/'));
    const atRootOfFacts = facts.filter((parts) => parts.length === 2);
    expect(atRootOfFacts.length, atRootOfFacts.join(' ')).toBeLessThanOrEqual(MAX_FILES_AT_ROOT.facts);
    const kinds = new Set(facts.filter((parts) => parts.length > 2).map(([, kind]) => kind!));
    expect([...kinds].filter((kind) => !KINDS.includes(kind))).toEqual([]);
  });

  test('in facts, too, a file imports only from its own kind and from kinds to its left; a judge from no other judge', () => {
    const inFacts = edges().filter(([from, to]) => from.startsWith('facts/') && to.startsWith('facts/'));
    const wrong = inFacts.filter(
      ([from, to]) =>
        rankInFacts(to) > rankInFacts(from) || (isJudge(from) && isJudge(to) && kindOf(from) !== kindOf(to)),
    );
    expect(wrong.map((edge) => edge.join(' → '))).toEqual([]);
  });

  test('only archive, formats, node and cli import from Node', () => {
    const wrong = [...importsOf]
      .filter(([file]) => !MAY_USE_NODE.includes(roomOf(file)))
      .flatMap(([file, imports]) =>
        imports.filter((name) => name.startsWith('node:')).map((name) => `${file}: ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  test('natural is never imported whole: it would open databases and print', () => {
    const whole = [...importsOf].filter(
      ([, imports]) => imports.includes('natural') || imports.includes('lodash'),
    );
    expect(whole.map(([file]) => file)).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    expect(findCycle()).toEqual([]);
  });

  test(`no file is longer than ${MAX_LINES} lines, but for the contract, word lists and generated tables`, () => {
    const long = [...textOf]
      .filter(
        ([file, text]) =>
          file !== 'types.ts' &&
          !file.startsWith('languages/') &&
          !/^\W*(Generated|Made) by /m.test(text.slice(0, 400)),
      )
      .map(([file, text]) => ({ file, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > MAX_LINES);
    expect(long).toEqual([]);
  });
});

function roomOf(file: string): string {
  const slash = file.indexOf('/');
  if (slash !== -1) return file.slice(0, slash);
  return SHARED.includes(file) ? 'shared' : 'face';
}

function isJudge(file: string): boolean {
  return /\/judge-[^/]*$/.test(file);
}

function kindOf(file: string): string {
  return file.split('/')[1]!;
}

/** Where a file of facts stands: its kind, then all judges, then what puts them together. */
function rankInFacts(file: string): number {
  if (isJudge(file)) return KINDS.length;
  if (file === 'facts/fact-context.ts') return KINDS.indexOf('alignment');
  const kind = KINDS.indexOf(kindOf(file));
  return kind === -1 ? KINDS.length + 1 : kind;
}

function mayImport(from: string, to: string): boolean {
  if (to === 'shared') return true;
  return from !== 'shared' && ROOMS.indexOf(to) <= ROOMS.indexOf(from);
}

/** What a file imports at run time or for its types, as written. */
function listImports(text: string): string[] {
  const statements = /^(?:import|export)\s(?:[^'"]{0,2000}?\sfrom\s+)?['"]([^'"\n]+)['"]/gm;
  return Array.from(text.matchAll(statements), (match) => match[1]!);
}

/** Imports of one of our files by another. */
function edges(): [from: string, to: string][] {
  return [...importsOf].flatMap(([file, imports]) =>
    imports
      .filter((name) => name.startsWith('.') && name.endsWith('.js'))
      .map((name): [string, string] => [
        file,
        join(dirname(file), name).split(sep).join('/').replace(/\.js$/, '.ts'),
      ]),
  );
}

function findCycle(): string[] {
  const next = new Map<string, string[]>();
  for (const [from, to] of edges()) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    path.push(file);
    for (const target of next.get(file) ?? []) {
      const cycle = visit(target);
      if (cycle.length > 0) return cycle;
    }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of files) {
    const cycle = visit(file);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
