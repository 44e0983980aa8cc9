/**
 * Makes every generated table and model, or those that are named, in the order in which one stands on another.
 *
 *   npm run fit [-- NAME…] [--data DIR]    writes them
 *   npm run fit -- [NAME…] --check         makes them anew, compares with what stands, writes nothing
 *
 * Prints the time of each. `bench/README.md` has the sources with their licences.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { fits } from './fits.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, check: { type: 'boolean', default: false } },
});
const names = fits.map(({ name }) => name);
const unknown = positionals.find((name) => !names.includes(name));
if (unknown !== undefined) throw new RangeError(`There is no fit ${unknown}, only ${names.join(', ')}.`);

const passed = [
  ...(values.data === undefined ? [] : ['--data', values.data]),
  ...(values.check ? ['--check'] : []),
];
const failed: string[] = [];
let total = 0;
for (const { name, makes } of fits) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const started = performance.now();
  // A process each: tables are read when a module is loaded, so one fit sees what the one before has written.
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, new URL(`./${name}.ts`, import.meta.url).pathname, ...passed],
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
if (failed.length > 0) console.log(`${values.check ? 'Differ' : 'Failed'}: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
