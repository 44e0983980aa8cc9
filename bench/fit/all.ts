/**
 * Makes every generated table and model, in the order in which one stands on another.
 *
 *   npm run fit [-- --data DIR] [-- --only NAME,NAME]    writes them
 *   npm run fit -- --check                               makes them anew, compares with what stands, writes nothing
 *
 * Prints the processor time of each. `bench/README.md` has the sources with their licences.
 */
import { spawnSync } from 'node:child_process';
import { argument } from '../lib/arguments.js';
import { fits } from './fits.js';

const only = argument('--only')?.split(',');
const isCheck = process.argv.includes('--check');
const failed: string[] = [];
let total = 0;
for (const { name, makes } of fits) {
  if (only !== undefined && !only.includes(name)) continue;
  const started = performance.now();
  // A process each: tables are read when a module is loaded, so one fit sees what the one before has written.
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, new URL(`./${name}.ts`, import.meta.url).pathname, ...process.argv.slice(2)],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const seconds = (performance.now() - started) / 1000;
  total += seconds;
  const told = stdout.split('\n').filter((line) => makes.some((file) => line.includes(file)));
  console.log(`${name.padEnd(20)} ${seconds.toFixed(0).padStart(4)} s  ${told.join('; ')}`);
  if (status !== 0) failed.push(name);
  if (status !== 0 && told.length < makes.length) console.log(stderr.slice(0, 2000));
}
console.log(`${total.toFixed(0)} s in all`);
if (failed.length > 0) console.log(`${isCheck ? 'Differ' : 'Failed'}: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
