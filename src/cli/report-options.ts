import { type Command, InvalidArgumentError, Option } from 'commander';
import { INPUT_FORMATS } from '../formats/detect-format.js';
import { readAnyDate } from '../formats/read-any-date.js';
import { REPORT_FORMATS } from './report-formats.js';

/** Options of commands that read articles. */
export function addReadOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--from <format>', 'format of the inputs (default: told by content)').choices(INPUT_FORMATS),
    )
    .option('--include <glob>', 'read only files of this pattern; may be given again', collect)
    .option('--exclude <glob>', 'do not read files of this pattern; may be given again', collect)
    .option('--since <date>', 'leave out articles published before; those without a date stay', date);
}

/** Options of commands that report on copies. */
export function addReportOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--format <format>', 'how the report is written (default: terminal)').choices(
        REPORT_FORMATS,
      ),
    )
    .option('-o, --output <file>', 'write the report to a file')
    .option('--matrix', 'with jsonl, csv and tsv: one row a fact, one column an article')
    .option('--baseline <file>', 'leave out the findings that this file accepts')
    .option('--update-baseline', 'write the findings of this run to the baseline')
    .option('--watch', 'run again when a file changes, until Ctrl-C (exit code 0)');
}

function collect(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, value];
}

function date(value: string): string {
  const read = readAnyDate(value);
  if (read !== undefined) return read;
  throw new InvalidArgumentError('It must be a date such as 2026-11-20.');
}
