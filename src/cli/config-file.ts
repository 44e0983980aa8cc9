import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, InvalidArgumentError, type Option } from 'commander';
import { InputError } from '../errors.js';

/**
 * Sets the defaults of a command from `samestory.config.json` in the current folder or, without one, from the key
 * `samestory` of its package.json: `{ "failOn": "minor", "cluster": { "exclude": ["drafts/*"] } }`, options by their long
 * names in camel case, for all commands or for one. What the command line gives goes before it.
 */
export function applyConfig(program: Command, folder: string): void {
  const found = readConfig(folder);
  if (!found) return;
  const { config, file } = found;
  const names = new Set(program.commands.map((command) => command.name()));
  const known = new Set(
    program.commands.flatMap(({ options }) => options.map((option) => option.attributeName())),
  );
  for (const key of Object.keys(config))
    if (!names.has(key) && !known.has(key))
      throw new InputError('bad-option', `${file}: no option or command is called ${JSON.stringify(key)}.`);
  for (const command of program.commands) {
    const own = config[command.name()];
    const values = { ...config, ...(isObject(own) ? own : {}) };
    for (const option of command.options) {
      const key = option.attributeName();
      const value = values[key];
      if (value === undefined) continue;
      command.setOptionValueWithSource(key, readValue(option, value, `${file}: ${key}`), 'config');
    }
    if (!isObject(own)) continue;
    const mine = new Set(command.options.map((option) => option.attributeName()));
    const strange = Object.keys(own).find((key) => !mine.has(key));
    if (strange !== undefined)
      throw new InputError(
        'bad-option',
        `${file}: ${command.name()} has no option ${JSON.stringify(strange)}.`,
      );
  }
}

/** The value of an option as the command line would read it; of one that may be given again, one or a list. */
function readValue(option: Option, value: unknown, where: string): unknown {
  const { argChoices, parseArg } = option;
  if (option.isBoolean() || option.negate) {
    if (typeof value === 'boolean') return value;
    throw new InputError('bad-option', `${where} must be true or false.`);
  }
  if (argChoices) {
    if (argChoices.some((choice) => choice === value)) return value;
    throw new InputError('bad-option', `${where} must be one of ${argChoices.join(', ')}.`);
  }
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!given.every((one) => typeof one === 'string' || typeof one === 'number'))
    throw new InputError('bad-option', `${where} must be a string or a number.`);
  if (!parseArg && option.variadic) return given.map(String);
  if (!parseArg && !Array.isArray(value)) return String(value);
  try {
    const read = given.reduce<unknown>((earlier, one) => parseArg?.(String(one), earlier), undefined);
    if (Array.isArray(read) === Array.isArray(value) || Array.isArray(read)) return read;
  } catch (cause) {
    if (!(cause instanceof InvalidArgumentError)) throw cause;
    throw new InputError('bad-option', `${where} is invalid. ${cause.message}`, { cause });
  }
  throw new InputError('bad-option', `${where} must be one value, got a list.`);
}

type Config = Readonly<Record<string, unknown>>;

function readConfig(folder: string): { config: Config; file: string } | undefined {
  const own = join(folder, 'samestory.config.json');
  if (existsSync(own)) return { config: parse(own), file: own };
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return undefined;
  let config: unknown;
  try {
    config = (JSON.parse(readFileSync(manifest, 'utf8')) as Config).samestory;
  } catch {
    // A broken package.json is not for this program to report.
    return undefined;
  }
  return isObject(config) ? { config, file: `${manifest}: samestory` } : undefined;
}

function parse(file: string): Config {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new InputError('bad-option', `${file}: not JSON.`, { cause });
  }
  if (isObject(parsed)) return parsed;
  throw new InputError('bad-option', `${file}: expected an object of options.`);
}

function isObject(value: unknown): value is Config {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
