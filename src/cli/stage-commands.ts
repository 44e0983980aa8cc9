import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Argument, type Command } from 'commander';
import { InputError } from '../errors.js';
import { EXIT } from './exit-code.js';
import type { StageFlags } from './stage-filter.js';
import type { Terminal } from './terminal.js';

/** The files of the driver, beside the built command line. */
const driver = new URL('../spark/samestory_spark.py', import.meta.url);

interface SparkFlags {
  readonly submit: string;
  readonly master?: string;
  readonly conf?: readonly string[];
  readonly archives?: string;
}

/** `stage`: a stage as a filter; `spark submit`: all of them on Apache Spark. */
export function addStageCommands(program: Command, terminal: Terminal, end: (code: number) => void): void {
  program
    .command('stage')
    .description(
      'one stage of a batch as a filter: records on the standard input to records on the standard output',
    )
    .argument('[name]', 'which stage; without it, the stages and their records are told')
    .option('--plan <file>', 'plan of the run, as `samestory stage plan` prints it')
    .option('--learned <file>', 'what was counted over all articles: language, stem and common records')
    .option('--closed', 'the input must have closing records that account for all of it')
    .option('--articles <n>', 'of `plan`: articles of the run')
    .option('--options <json>', 'of `plan`: options of clusterArticles', '{}')
    .action(
      async (
        name: string | undefined,
        flags: Partial<StageFlags> & { articles?: string; options: string },
      ) => {
        const { describeStages, filterStage, printPlan } = await import('./stage-filter.js');
        const { stages } = await import('../stages/stages.js');
        if (name === undefined) terminal.stdout.write(describeStages(stages));
        else if (name === 'plan') terminal.stdout.write(printPlan(flags.articles, flags.options));
        else if (flags.plan === undefined)
          throw new InputError(
            'bad-option',
            `Give the plan of the run: --plan FILE (samestory stage plan prints one).`,
          );
        else filterStage(stages, name, { ...flags, plan: flags.plan });
        end(EXIT.nothingToReport);
      },
    );

  program
    .command('spark')
    .description('cluster articles on Apache Spark: samestory spark submit --master URL IN OUT')
    .addArgument(new Argument('<action>', 'what to do').choices(['submit', 'path']))
    .argument('[arguments...]', 'IN and OUT, and options of the driver: see docs/spark.md')
    .option('--master <url>', 'of the cluster, as spark-submit takes it')
    .option('--conf <setting...>', 'settings of Spark, as spark-submit takes them')
    .option('--archives <list>', 'archives unpacked for executors, such as one of Node')
    .option('--submit <command>', 'how spark-submit is started', 'spark-submit')
    .allowUnknownOption()
    .passThroughOptions(false)
    .action(async (action: 'submit' | 'path', given: string[], flags: SparkFlags) => {
      const path = fileURLToPath(driver);
      if (!existsSync(path))
        throw new InputError('unreadable-file', `${path} is missing: build samestory first.`);
      if (action === 'path') {
        terminal.stdout.write(`${path}\n`);
        return end(EXIT.nothingToReport);
      }
      const settings = (flags.conf ?? []).flatMap((setting) => ['--conf', setting]);
      const master = flags.master === undefined ? [] : ['--master', flags.master];
      const archives = flags.archives === undefined ? [] : ['--archives', flags.archives];
      end(await submit(flags.submit, [...master, ...settings, ...archives, path, ...given]));
    });
}

/** Runs spark-submit with the streams of this process, and gives its exit code. */
function submit(command: string, parameters: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { stdio: 'inherit' });
    child.on('error', (error: NodeJS.ErrnoException) => {
      const what =
        error.code === 'ENOENT' ? `there is no ${command}: install pyspark or Spark` : error.message;
      reject(new InputError('bad-option', `spark-submit cannot be started: ${what}.`, { cause: error }));
    });
    child.on('close', (code) => resolve(code ?? EXIT.internalError));
  });
}
