import { Argument, type Command } from 'commander';
import { version } from '../../package.json';
import type { CheckFlags } from './check-command.js';
import { completion, manual, type Shell, SHELLS } from './completion.js';
import { EXIT } from './exit-code.js';
import type { ExplainFlags } from './explain-command.js';
import type { PlanFlags } from './plan-command.js';
import { addReadOptions, addReportOptions } from './report-options.js';
import type { Terminal } from './terminal.js';

/**
 * `check`, `explain`, `plan`, and what a shell wants to know of the commands. Each
 * command is loaded when it is run, so that help and version come at once.
 */
export function addNewsroomCommands(
  program: Command,
  terminal: Terminal,
  end: (code: number) => void,
  addCommonOptions: (command: Command) => Command,
): void {
  addReportOptions(addReadOptions(addCommonOptions(program.command('check'))))
    .description('compare copies with the source that they are known to be made from')
    .argument('<copy...>', 'files and folders of copies, or -')
    .requiredOption('--source <file>', 'file of the source, or -')
    .option('--ignore-unreadable', 'what cannot be read is told, and does not change the exit code')
    .action(async (inputs: string[], flags: CheckFlags) => {
      const { checkCommand } = await import('./check-command.js');
      const { runWatched } = await import('./watch.js');
      const run = () => checkCommand(inputs, flags, terminal);
      end(await runWatched([flags.source, ...inputs], flags, terminal, run));
    });

  addReadOptions(program.command('explain'))
    .description('why two articles are together, or are not: measures, passages, what would have changed it')
    .argument('<a>', 'id or file of the one')
    .argument('<b>', 'id or file of the other')
    .argument('<input...>', 'files and folders that hold them, or -')
    .option('--json', 'print one JSON object')
    .action(async (a: string, b: string, inputs: string[], flags: ExplainFlags) => {
      const { explainCommand } = await import('./explain-command.js');
      end(await explainCommand([a, b], inputs, flags, terminal));
    });

  addReadOptions(program.command('plan'))
    .description('what a run over these articles will find and cost, before it is done')
    .argument('<input...>', 'files and folders, or -')
    .option('--json', 'print one JSON object')
    .action(async (inputs: string[], flags: PlanFlags) => {
      const { planCommand } = await import('./plan-command.js');
      end(await planCommand(inputs, flags, terminal));
    });

  program
    .command('completion')
    .description('print a completion script: eval "$(samestory completion bash)"')
    .addArgument(new Argument('<shell>', 'which shell').choices(SHELLS))
    .action((shell: Shell) => {
      terminal.stdout.write(completion(program, shell));
      end(EXIT.nothingToReport);
    });

  program
    .command('man')
    .description('print the manual page: samestory man | man -l -')
    .action(() => {
      terminal.stdout.write(manual(program, version));
      end(EXIT.nothingToReport);
    });
}
