/**
 * Fuzzes the library and the command line: texts, batches, arguments, stored signatures and files, each case made from
 * a seed of its own. A failure prints its seed, and fails the run.
 *
 * Run: npm run fuzz -- [--seconds 60] [--seed 1]; one case again: npm run fuzz -- --only KIND --seed SEED --seconds 0
 */
import { fuzzCases } from './fuzz/cases.js';
import { runFuzz } from './fuzz/run-fuzz.js';
import { argument } from './lib/arguments.js';

const seconds = Number(argument('--seconds') ?? 60);
const seed = Number(argument('--seed') ?? 1);
const only = argument('--only');
if (
  !(seconds >= 0) ||
  !Number.isSafeInteger(seed) ||
  (only !== undefined && !Object.hasOwn(fuzzCases, only))
) {
  console.error(`--seconds from 0, --seed an integer, --only one of ${Object.keys(fuzzCases).join(', ')}`);
  process.exit(2);
}
const end = performance.now() + 1000 * seconds;
const { counts, failures } = await runFuzz({
  seed,
  kinds: only === undefined ? Object.keys(fuzzCases) : [only],
  isEnough: (done) => done > 0 && performance.now() >= end,
});
const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
console.log(
  `${total} cases (${Object.entries(counts)
    .map(([kind, n]) => `${n} ${kind}`)
    .join(', ')}), ${failures.length} failed`,
);
for (const { kind, seed: failing, error } of failures) {
  console.error(`\nnpm run fuzz -- --only ${kind} --seed ${failing} --seconds 0`);
  console.error(error);
}
if (failures.length > 0) process.exitCode = 1;
