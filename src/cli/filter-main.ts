/** A stage as a program in one file, to be sent to the machines of an engine: `node filter.mjs NAME --plan FILE`. */
import { InputError } from '../errors.js';
import { compileLate } from './compile-late.js';
import { EXIT } from './exit-code.js';
import { filterStage, printPlan, type StageFlags } from './stage-filter.js';

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
  else filterStage(name, { ...flags, plan: flags.plan ?? '' });
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`samestory: ${error.code}: ${error.message}\n`);
  process.exitCode = error.code === 'bad-option' ? EXIT.wrongUsage : EXIT.unreadableInput;
}
