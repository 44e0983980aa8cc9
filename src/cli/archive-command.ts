import { openArchive, type ArchiveOptions, type ArticleIndex } from '../archive/index.js';
import { InputError } from '../errors.js';
import { readJson } from '../formats/parse-json.js';
import { readFile } from '../formats/read-file.js';
import { visibleJson } from '../report/visible.js';
import type { RunPlan } from '../stages/stage.js';
import type { Article, ArticleId, SavedPlan } from '../types.js';
import { addInputs, watchInputs } from './archive-add.js';
import type {
  AddFlags,
  ArchiveFlags,
  ChangesFlags,
  CreateFlags,
  FindFlags,
  RecallFlags,
} from './archive-flags.js';
import { EXIT } from './exit-code.js';
import { statesOf } from './file-states.js';
import { openInputs } from './open-inputs.js';
import { createCounter } from './progress.js';
import { tellFailures } from './tell-failures.js';
import { tellReading } from './tell-reading.js';
import { readStdin, type Terminal, writePieces } from './terminal.js';

export async function create(where: string, flags: CreateFlags, terminal: Terminal): Promise<number> {
  const planned = flags.plan === undefined ? {} : readPlan(flags.plan);
  const missing = await openArchive(where, { create: false }).then(
    (found) => found.close().then(() => false),
    (error: unknown) => {
      if (error instanceof InputError && error.code === 'archive-missing') return true;
      throw error;
    },
  );
  if (!missing) throw new InputError('archive-exists', `There is an archive in ${where} already.`);
  const archive = await openArchive(where, { ...planned, texts: flags.texts });
  print1(terminal, await archive.stats());
  await archive.close();
  return EXIT.nothingToReport;
}

/** A saved plan, or that of a run on an engine with its options. Both are checked where they are used. */
function readPlan(path: string): ArchiveOptions {
  const read = readJson(new TextDecoder().decode(readFile(path).bytes), path) as SavedPlan | RunPlan | null;
  return read?.format === 'samestory.run/1'
    ? { ...read.options, plan: read.plan }
    : { plan: read as SavedPlan };
}

export async function add(
  where: string,
  inputs: readonly string[],
  flags: AddFlags,
  terminal: Terminal,
): Promise<number> {
  return withArchive(where, flags, terminal, { create: true }, async (archive) => {
    // Looked at before they are read: what changes meanwhile is read again.
    const states = flags.watch === true ? statesOf(inputs) : undefined;
    const first = await addInputs(archive, inputs, flags, terminal);
    print1(terminal, first.added);
    if (!states) return first.code;
    return watchInputs(inputs, states, flags, terminal, async (changed) => {
      print1(terminal, (await addInputs(archive, changed, flags, terminal)).added);
    });
  });
}

export async function remove(
  where: string,
  ids: readonly string[],
  flags: ArchiveFlags,
  terminal: Terminal,
): Promise<number> {
  const wanted = ids.includes('-') ? idsOf(await readStdin(terminal.stdin)) : ids;
  return withArchive(where, flags, terminal, {}, async (archive) => {
    const removed = await archive.remove(wanted);
    print1(terminal, removed);
    return removed.missing.length > 0 ? EXIT.partlyDone : EXIT.nothingToReport;
  });
}

/** One id a line: a JSON string, or an object that has one, such as an article. */
function idsOf(bytes: Uint8Array): ArticleId[] {
  const lines = new TextDecoder().decode(bytes).split('\n');
  return lines.flatMap((line, i): ArticleId[] => {
    if (line.trim() === '') return [];
    const value = readJson(line, `Line ${i + 1}`);
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
    if (typeof id === 'string' && id !== '') return [id];
    throw new InputError('bad-json', `Line ${i + 1} is no id: a JSON string, or an object with an id.`);
  });
}

export async function find(
  where: string,
  inputs: readonly string[],
  flags: FindFlags,
  terminal: Terminal,
): Promise<number> {
  const { source, failures, skipped, close } = await openInputs(inputs, flags, terminal);
  if (!tellReading(inputs, { size: source.size, failures, skipped }, terminal.stderr))
    return EXIT.unreadableInput;
  try {
    return await withArchive(where, flags, terminal, { readOnly: true }, async (archive) => {
      let hasCopies = false;
      for (let i = 0; i < source.size; i++) {
        const article = source.articleAt(i);
        const found = await archive.find(article, { facts: flags.facts, max: flags.max });
        hasCopies ||= found.copies.length > 0 || found.resembling.length > 0;
        print1(terminal, { id: article.id, ...found });
      }
      if (failures.length > 0) return EXIT.partlyDone;
      return hasCopies ? EXIT.findings : EXIT.nothingToReport;
    });
  } finally {
    close();
  }
}

export async function changes(where: string, flags: ChangesFlags, terminal: Terminal): Promise<number> {
  return withArchive(where, flags, terminal, {}, async (archive) => {
    const { token, articles, clusters } = await archive.changesSince(flags.since);
    await writeLines(terminal, [...clusters, ...articles, { token }]);
    return EXIT.nothingToReport;
  });
}

export async function recall(
  where: string,
  id: string,
  flags: RecallFlags,
  terminal: Terminal,
): Promise<number> {
  let correction: Article | undefined;
  if (flags.correction !== undefined) {
    const { source, failures, skipped, close } = await openInputs([flags.correction], {}, terminal);
    if (!tellReading([flags.correction], { size: source.size, failures, skipped }, terminal.stderr))
      return EXIT.unreadableInput;
    if (source.size !== 1)
      throw new InputError(
        'bad-option',
        `--correction ${flags.correction} holds ${source.size} articles; it must be one.`,
      );
    correction = source.articleAt(0);
    close();
  }
  return withArchive(where, flags, terminal, { readOnly: true }, async (archive) => {
    const recalled = await archive.recall(id, { correction });
    print1(terminal, recalled);
    const isOut = recalled.carrying.length > 0 || recalled.resembling.length > 0;
    return isOut ? EXIT.findings : EXIT.nothingToReport;
  });
}

/** The commands that need nothing but the archive. */
export async function print(
  what: 'clusters' | 'events' | 'stats' | 'verify' | 'compact' | 'export',
  where: string,
  flags: ArchiveFlags,
  terminal: Terminal,
): Promise<number> {
  const options: ArchiveOptions =
    what === 'compact' ? {} : { readOnly: true, ...(what === 'verify' && { salvage: true }) };
  return withArchive(where, flags, terminal, options, async (archive) => {
    switch (what) {
      case 'clusters':
        await writeLines(terminal, await archive.clusters());
        break;
      case 'events':
        await writeLines(terminal, await archive.events());
        break;
      case 'stats':
        print1(terminal, await archive.stats());
        break;
      case 'compact':
        print1(terminal, await archive.compact());
        break;
      case 'verify': {
        const damaged = await archive.verify();
        await writeLines(terminal, damaged);
        return damaged.length > 0 ? EXIT.findings : EXIT.nothingToReport;
      }
      case 'export':
        for await (const article of archive.export()) await writeLines(terminal, [article]);
        break;
    }
    return EXIT.nothingToReport;
  });
}

async function withArchive(
  where: string,
  { quiet }: ArchiveFlags,
  terminal: Terminal,
  options: ArchiveOptions,
  work: (archive: ArticleIndex) => Promise<number>,
): Promise<number> {
  const counter = createCounter(terminal.stderr, quiet !== true);
  const archive = await openAny(where, { create: false, onProgress: counter.show, ...options });
  try {
    return await work(archive);
  } catch (error) {
    // A full disk, or a database that went away: what was acknowledged before is there.
    if (!(error instanceof InputError) || error.code !== 'archive-unavailable') throw error;
    tellFailures([error], terminal.stderr);
    return EXIT.outputFailed;
  } finally {
    counter.clear();
    await archive.close().catch(() => undefined);
  }
}

/** What is asked of an archive that another process writes is answered from what is there. */
async function openAny(where: string, { readOnly, ...options }: ArchiveOptions): Promise<ArticleIndex> {
  try {
    return await openArchive(where, options);
  } catch (error) {
    const mayRead = readOnly === true && error instanceof InputError && error.code === 'archive-locked';
    if (!mayRead) throw error;
    return openArchive(where, { ...options, readOnly });
  }
}

function print1({ stdout }: Terminal, value: object): void {
  stdout.write(`${visibleJson(value, 0)}\n`);
}

function* asLines(values: Iterable<object>): Generator<string> {
  for (const value of values) yield `${visibleJson(value, 0)}\n`;
}

function writeLines({ stdout }: Terminal, values: Iterable<object>): Promise<void> {
  return writePieces(stdout, asLines(values));
}
