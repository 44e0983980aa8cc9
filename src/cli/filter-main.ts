/** A stage as a program in one file, to be sent to the machines of an engine: `node filter.mjs NAME --plan FILE`. */
import { InputError } from '../errors.js';
import { EXIT } from './exit-code.js';
import type { Options } from '../options.js';
import { makeRunPlan } from '../stages/index.js';
import { filterStage, type StageFlags } from './stage-filter.js';

const [name = '', ...rest] = process.argv.slice(2);
const flags: Record<string, string | boolean> = {};
for (let i = 0; i < rest.length; i++) {
  const flag = rest[i]!.replace(/^--/, '');
  if (flag === 'closed') flags[flag] = true;
  else flags[flag] = rest[++i] ?? '';
}
try {
  // What a driver in another language asks for before the first stage: `plan --articles N --options JSON`.
  if (name === 'plan') {
    const options = JSON.parse(String(flags['options'] ?? '{}')) as Options;
    process.stdout.write(`${JSON.stringify(makeRunPlan(Number(flags['articles']), options))}\n`);
  } else filterStage(name, flags as unknown as StageFlags);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`samestory: ${error.code}: ${error.message}\n`);
  process.exitCode = error.code === 'bad-option' ? EXIT.wrongUsage : EXIT.unreadableInput;
}
