import { type Command, InvalidArgumentError, Option } from 'commander';
import type {
  AddFlags,
  ArchiveFlags,
  ChangesFlags,
  CreateFlags,
  FindFlags,
  RecallFlags,
} from './archive-flags.js';
import { addReadOptions } from './report-options.js';
import type { Terminal } from './terminal.js';

const AFTER = `
WHERE is a folder, or a database: postgres://user@host/base?schema=name (it needs the package pg).

Examples:
  samestory archive create news.archive
  samestory archive add news.archive tonight/            also --watch: and what comes into the folder later
  samestory archive find news.archive draft.txt --facts  have we seen this text, from whom, what did they change?
  samestory archive changes news.archive --since r120    what joined, split and moved
  samestory archive recall news.archive wire-17          which copies still carry a killed text

Exit codes:
  0 done      1 find: there are copies; recall: copies still carry it; verify: damage   2 wrong usage
  3 unreadable input, or no archive that can be read      4 partly done      5 what was to be written was not
`;

/** `samestory archive …`: each of its commands is loaded when it is run. */
export function addArchiveCommands(program: Command, terminal: Terminal, end: (code: number) => void): void {
  const archive = program
    .command('archive')
    .description('an archive that lives: add, remove and find articles, one night after the other')
    .addHelpText('after', AFTER);
  const command = (name: string, description: string) =>
    archive
      .command(`${name} <where>`)
      .description(description)
      .option('--quiet', 'no progress')
      .addHelpText('after', AFTER);
  const load = () => import('./archive-command.js');

  command('create', 'make an empty archive')
    .option('--plan <file>', 'JSON of the plan: see planBatch, learnFrequencies and "samestory stage plan"')
    .addOption(new Option('--texts <which>', 'none: keep sketches only').choices(['compressed', 'none']))
    .action(async (where: string, flags: CreateFlags) =>
      end(await (await load()).create(where, flags, terminal)),
    );

  addReadOptions(command('add', 'add articles; what is there already, the same, changes nothing'))
    .argument(
      '<input...>',
      'files of any newsroom format, folders, or - for JSON Lines from the standard input',
    )
    .option('--replace', 'an article takes the place of the one that has its id')
    .option('--watch', 'go on, and add what comes into the files and folders')
    .option('--every <seconds>', 'with --watch: how often to look (default: 5)', seconds)
    .action(async (where: string, inputs: string[], flags: AddFlags) =>
      end(await (await load()).add(where, inputs, flags, terminal)),
    );

  command('remove', 'remove articles')
    .argument('<id...>', 'ids, or - for JSON Lines of ids or articles from the standard input')
    .action(async (where: string, ids: string[], flags: ArchiveFlags) =>
      end(await (await load()).remove(where, ids, flags, terminal)),
    );

  addReadOptions(command('find', 'which archived articles are copies of these, or tell the same event'))
    .argument('<input...>', 'files, folders, or -; nothing of them is added')
    .option('--facts', 'compare the facts')
    .option('--max <n>', 'most archived articles that are compared, the nearest (default: 32)', whole)
    .action(async (where: string, inputs: string[], flags: FindFlags) =>
      end(await (await load()).find(where, inputs, flags, terminal)),
    );

  for (const [name, description] of [
    ['clusters', 'the clusters, one a line'],
    ['events', 'the events, one a line'],
    ['stats', 'how many articles, how many bytes'],
    ['verify', 'read everything again, and tell what is damaged'],
    ['compact', 'let go of what was removed'],
    ['export', 'the articles, one a line'],
  ] as const)
    command(name, description).action(async (where: string, flags: ArchiveFlags) =>
      end(await (await load()).print(name, where, flags, terminal)),
    );

  command(
    'changes',
    'what happened to the clusters, one change a line; the last line has the token for the next time',
  )
    .option('--since <token>', 'of an earlier time (default: since the archive was empty)')
    .action(async (where: string, flags: ChangesFlags) =>
      end(await (await load()).changes(where, flags, terminal)),
    );

  command('recall', 'which copies still carry the text of a killed or corrected article, and which facts')
    .argument('<id>', 'of the article')
    .option('--correction <file>', 'the text as it should have been: only what it puts right is recalled')
    .action(async (where: string, id: string, flags: RecallFlags) =>
      end(await (await load()).recall(where, id, flags, terminal)),
    );
}

function seconds(value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && number > 0 && number <= 86_400) return number;
  throw new InvalidArgumentError('It must be a number of seconds, above 0 and at most 86400.');
}

function whole(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError('It must be an integer from 1.');
}
