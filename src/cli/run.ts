import { existsSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { InputError, type InputErrorCode } from '../errors.js';
import type { ClusterFlags } from './cluster-command.js';
import type { CommonFlags } from './common-flags.js';
import type { DedupFlags } from './dedup-command.js';
import { DEDUP_PRINTS } from './report-formats.js';
import { EXIT, FAIL_ON } from './exit-code.js';
import { tellFailures } from './tell-failures.js';
import { visible, visibleLines } from '../report/visible.js';
import { addArchiveCommands } from './archive-commands.js';
import { applyConfig } from './config-file.js';
import { addStageCommands } from './stage-commands.js';
import { addNewsroomCommands } from './newsroom-commands.js';
import { OutputError } from './output-error.js';
import { addReadOptions, addReportOptions } from './report-options.js';
import type { Terminal } from './terminal.js';

const EXAMPLES = `
Examples:
  samestory cluster articles/                    a folder: text, JSON, pages, feeds, NewsML, tables …
  samestory cluster wire.txt site-a.txt b.jsonl  files; in JSON Lines one article a line
  crawl | samestory cluster --json -             JSON Lines from the standard input
  samestory compare wire.txt copy.txt            what the copy did to the facts of the source
  samestory compare --fail-on minor a.txt b.txt  exit 1 for a misspelt name too
  samestory check --source wire.xml pages/       copies against a known source; --format sarif, junit, csv …
  samestory explain a b articles/                why two articles are together, or are not
  samestory dedup crawl.jsonl > unique.jsonl     JSON Lines without the near-duplicates
  samestory archive add news.archive tonight/    an archive that lives: samestory archive --help

Exit codes:
  0 nothing to report       1 findings at or above --fail-on   2 wrong usage
  3 unreadable input, or nothing in it                           5 the output could not be written
  4 partly done: some inputs could not be read, or met a bug (--ignore-unreadable: exit 0 or 1 by the findings)
`;

const USAGE_CODES: readonly InputErrorCode[] = [
  'bad-option',
  'bad-argument',
  'bad-token',
  'unknown-id',
  'archive-exists',
];

/**
 * Runs the command line and returns its exit code. Reports go to the standard output, progress and errors to
 * the standard error.
 *
 * @param args What stands after the name of the program.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode: number = EXIT.nothingToReport;
  const program = createProgram(terminal, (code) => (exitCode = code));
  suggestCluster(args, program, terminal);
  try {
    if (terminal.folder !== undefined) applyConfig(program, terminal.folder);
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.nothingToReport : EXIT.wrongUsage;
    if (!(error instanceof InputError || error instanceof OutputError)) throw error;
    tellFailures([error], terminal.stderr);
    if (error instanceof OutputError) return EXIT.outputFailed;
    return USAGE_CODES.includes(error.code) ? EXIT.wrongUsage : EXIT.unreadableInput;
  }
}

/** A file where a command should stand. */
function suggestCluster([first]: readonly string[], program: Command, { stderr }: Terminal): void {
  if (first === undefined || first.startsWith('-') || first === 'help') return;
  if (program.commands.some((command) => command.name() === first) || !existsSync(first)) return;
  stderr.write(`samestory: did you mean: samestory cluster ${visible(first)}\n`);
}

function createProgram(terminal: Terminal, end: (code: number) => void): Command {
  const program = new Command('samestory')
    .description('Finds which news articles are copies of one text, and what each copy did to the facts.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(samestory --help shows what there is)')
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      // It quotes what it was given, and that may come from a file name.
      writeErr: (text) => terminal.stderr.write(visibleLines(text)),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', EXAMPLES);

  addReportOptions(addReadOptions(addCommonOptions(program.command('cluster'))))
    .description('find copies, stories and events among articles, and compare each copy with its source')
    .argument('<input...>', 'files of any newsroom format, folders, or - for the standard input')
    .option(
      '--min-copy-probability <p>',
      'least probability of a copy, above 0 to 1 (default: 0.5)',
      probability,
    )
    .option(
      '--min-event-probability <p>',
      'least probability of one event, above 0 to 1 (default: 0.5)',
      probability,
    )
    .option('--threads <n>', 'threads that share the work (default: as many as processors)', threadCount)
    .option('--summary', 'one line a story (default for more than 20 stories)')
    .option('--no-summary', 'every story in full')
    .option('--ignore-unreadable', 'what cannot be read is told, and does not change the exit code')
    .action(async (inputs: string[], flags: ClusterFlags) => {
      const { clusterCommand } = await import('./cluster-command.js');
      const { runWatched } = await import('./watch.js');
      const run = (signal?: AbortSignal) => clusterCommand(inputs, flags, terminal, signal);
      end(await runWatched(inputs, flags, terminal, run));
    });

  addCommonOptions(program.command('compare'))
    .description('compare one copy with its source, fact by fact')
    .argument('<source>', 'file of the source, or -')
    .argument('<copy>', 'file of the copy, or -')
    .action(async (source: string, copy: string, flags: CommonFlags) => {
      const { compareCommand } = await import('./compare-command.js');
      end(await compareCommand(source, copy, flags, terminal));
    });

  program
    .command('dedup')
    .description('print the articles without their near-duplicates, as JSON Lines')
    .argument('<input...>', 'text files, .jsonl files, folders, or - for the standard input')
    .option(
      '--min-resemblance <j>',
      'least share of shingles in common, above 0 to 1 (default: 0.5)',
      probability,
    )
    .option('--shingle-size <n>', 'words a shingle, 1 to 16 (default: 3)', shingleSize)
    .addOption(
      new Option('--keep <which>', 'of near-duplicates').choices(['first', 'longest']).default('first'),
    )
    .option('--boilerplate', 'count menus, by-lines and captions as text too', false)
    .addOption(new Option('--print <what>', 'what the lines are').choices(DEDUP_PRINTS).default('kept'))
    .option('--quiet', 'no summary')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], flags: DedupFlags) => {
      const { dedupCommand } = await import('./dedup-command.js');
      end(await dedupCommand(inputs, flags, terminal));
    });
  addStageCommands(program, terminal, end);
  addNewsroomCommands(program, terminal, end, addCommonOptions);
  addArchiveCommands(program, terminal, end);
  return program;
}

function addCommonOptions(command: Command): Command {
  return command
    .option('--json', 'print one JSON object instead of a report')
    .option('--no-facts', 'do not compare facts')
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 from this severity on').choices(FAIL_ON).default('major'),
    )
    .addOption(
      new Option('--show <which>', 'findings from this severity on').choices(['major', 'minor', 'all']),
    )
    .option('--max <n>', 'most findings shown of a copy (default: 100)', findingCount)
    .option('--all', 'as --show all: also what was kept or rephrased, each with its offsets')
    .option('--quiet', 'no progress')
    .option('--no-color', 'no colours (as NO_COLOR=1)')
    .addHelpText('after', EXAMPLES);
}

function shingleSize(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= 16) return number;
  throw new InvalidArgumentError('It must be an integer from 1 to 16.');
}

function threadCount(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= 256) return number;
  throw new InvalidArgumentError('It must be an integer from 1 to 256.');
}

function findingCount(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError('It must be an integer from 1.');
}

function probability(value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && number > 0 && number <= 1) return number;
  throw new InvalidArgumentError('It must be a number above 0 and at most 1.');
}
