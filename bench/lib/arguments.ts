/** How the scripts of `bench/` are told where to read and write. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the sets lie unless `--data DIR` says otherwise. */
export const defaultData = '../shared/data';

/** The folder after `--data`, or {@link defaultData}. */
export function dataArgument(): string {
  return argument('--data') ?? defaultData;
}

/** What follows `name` on the command line. */
export function argument(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** The words of the command line before the first option. */
export function plainArguments(): string[] {
  const words = process.argv.slice(2);
  const end = words.findIndex((word) => word.startsWith('--'));
  return end < 0 ? words : words.slice(0, end);
}

/**
 * Writes a generated file, named from the root of the repository: over what stands there, or under `--out DIR`. With
 * `--check` nothing is written: a difference is told and makes the script fail.
 */
export function writeGenerated(file: string, text: string): void {
  if (process.argv.includes('--check')) {
    const standing = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const isSame = standing === text;
    console.log(
      `${file}: ${isSame ? 'the same' : `DIFFERS from line ${firstDifference(standing, text)} on`}`,
    );
    if (!isSame) process.exitCode = 1;
    return;
  }
  const target = join(argument('--out') ?? '.', file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log(`${target}: written`);
}

function firstDifference(a: string, b: string): number {
  const [left, right] = [a.split('\n'), b.split('\n')];
  return left.findIndex((line, i) => line !== right[i]) + 1 || left.length + 1;
}
