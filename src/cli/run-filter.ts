import { InputError } from '../errors.js';
import type { Stage } from '../stages/stage.js';
import { compileLate } from './compile-late.js';
import { EXIT } from './exit-code.js';
import { filterStage, printPlan, type StageFlags } from './stage-filter.js';

/** A program of stages: `node FILE NAME --plan FILE`, and sets its exit code. */
export function runFilter(stages: readonly Stage[]): void {
  const [name = '', ...rest] = process.argv.slice(2);
  const flags: { -readonly [name in keyof StageFlags]?: StageFlags[name] } & {
    articles?: string;
    options?: string;
  } = {};
  for (let i = 0; i < rest.length; i++) {
    const flag = rest[i]!.replace(/^--/, '');
    if (flag === 'closed') flags.closed = true;
    else flags[flag as 'plan'] = rest[++i] ?? '';
  }
  try {
    compileLate();
    // What a driver in another language asks for before the first stage: `plan --articles N --options JSON`.
    if (name === 'plan') process.stdout.write(printPlan(flags.articles, flags.options ?? '{}'));
    else filterStage(stages, name, { ...flags, plan: flags.plan ?? '' });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`samestory: ${error.code}: ${error.message}\n`);
    process.exitCode = error.code === 'bad-option' ? EXIT.wrongUsage : EXIT.unreadableInput;
  }
}
