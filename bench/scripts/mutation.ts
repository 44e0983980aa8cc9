/**
 * Changes the source in small ways, one at a time, and tells which changes no test of the same room notices.
 *
 *   npm run mutation [-- --rooms text,match] [--per-room N] [--seed N] [--removals]
 *
 * Some sixty mutants over the rooms by default, of each room in turn, so that a run that is ended early has tried all: an operator for another, a number moved, a condition that never holds. With
 * `--removals` each judge of facts is made to find nothing instead. Works on a copy of the repository under the folder
 * for temporary files. Related tests are those of the room; of facts, those of the kind and those at its root.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argument } from '../lib/arguments.js';
import { writeResult } from '../lib/report.js';
import { chooseMutants, removals, type Mutant } from './mutants.js';

const rooms: Readonly<Record<string, number>> = {
  text: 8,
  sketch: 4,
  candidates: 6,
  match: 8,
  cluster: 8,
  facts: 14,
  batch: 2,
  stages: 4,
  report: 4,
  formats: 4,
  cli: 2,
};
/** A mutant that makes a loop endless is noticed too; the slowest room takes half a minute, on a busy machine several. */
const timeoutMs = 600_000;

const root = mkdtempSync(join(tmpdir(), 'samestory-mutation-'));
for (const name of [
  'src',
  'test',
  'bench',
  'examples',
  'package.json',
  'tsconfig.json',
  'README.md',
  'LICENSE',
])
  cpSync(name, join(root, name), { recursive: true });
symlinkSync(resolve('node_modules'), join(root, 'node_modules'));

const seed = Number(argument('--seed') ?? 1);
const survivors: string[] = [];
let tried = 0;
/** An endless loop, or a machine that is too busy: then the figure is too good. */
let overTime = 0;
try {
  const chosen = argument('--rooms')?.split(',') ?? Object.keys(rooms);
  const mutants = chosen.flatMap((room) => {
    // Were a test red already, it would seem to notice everything.
    if (!process.argv.includes('--no-baseline') && !pass([`test/${room}/`]).isGreen)
      throw new Error(`The tests of ${room} fail without any change.`);
    const count = Number(argument('--per-room') ?? rooms[room]);
    const ofRoom = process.argv.includes('--removals')
      ? removals(root, room)
      : chooseMutants(root, room, count, seed);
    return ofRoom.map((mutant, turn) => ({ mutant, turn }));
  });
  mutants.sort((x, y) => x.turn - y.turn);
  for (const { mutant } of mutants) {
    tried++;
    const { isGreen, isOverTime } = testsWith(mutant);
    if (isGreen) survivors.push(mutant.label);
    if (isOverTime) overTime++;
    console.log(`${isGreen ? 'SURVIVED' : isOverTime ? 'no end  ' : 'noticed '}  ${mutant.label}`);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
console.log(
  `${survivors.length} of ${tried} survived (${((100 * survivors.length) / Math.max(1, tried)).toFixed(0)} %), ${overTime} ran out of time`,
);
writeResult('mutation', { seed, tried, survivors, overTime });

/** What became of a run of tests. */
interface Outcome {
  readonly isGreen: boolean;
  readonly isOverTime: boolean;
}

function testsWith({ file, start, end, replacement }: Mutant): Outcome {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.slice(0, start) + replacement + text.slice(end));
  const outcome = pass(testsOf(file));
  writeFileSync(path, text);
  return outcome;
}

function pass(tests: readonly string[]): Outcome {
  const vitest = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--bail',
    '1',
    '--reporter=dot',
    '--no-isolate',
    // What is killed leaves no endless loop behind.
    '--pool=threads',
    // From run to run one module alone is another.
    '--experimental.fsModuleCache',
    '--test-timeout',
    '60000',
  ];
  const { status, signal } = spawnSync(process.execPath, [...vitest, ...tests], {
    cwd: root,
    encoding: 'utf8',
    timeout: timeoutMs,
    maxBuffer: 2 ** 28,
  });
  return { isGreen: status === 0, isOverTime: signal !== null };
}

/** The tests of the room of a file; for facts, those of its kind and those of the whole comparison. */
function testsOf(file: string): string[] {
  const [, room, kind] = file.split('/') as [string, string, string];
  if (room === 'sketch') return ['test/sketch/', 'test/sign-article', 'test/stored-signature'];
  // What a stage does with records is tested where they come as lines, too.
  if (room === 'stages') return ['test/stages/', 'test/cli/stage-filter'];
  if (room !== 'facts') return [`test/${room}/`];
  const own = `test/facts/${kind}/`;
  // Numbers and alignment have no tests of their own: every kind stands on them.
  if (!existsSync(join(root, own))) return ['test/facts/'];
  return [own, 'test/facts/compare-facts', 'test/facts/planted', 'test/facts/judges'];
}
