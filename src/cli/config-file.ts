import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
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
      if (option.argChoices && !option.argChoices.some((choice) => choice === value))
        throw new InputError('bad-option', `${file}: ${key} must be one of ${option.argChoices.join(', ')}.`);
      command.setOptionValueWithSource(key, value, 'config');
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
