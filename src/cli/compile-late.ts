import { setFlagsFromString } from 'node:v8';

/**
 * Bytes of code that a function runs before the engine takes it for worth compiling, in the place of its default of some
 * 130,000. What is compiled must pay within one command: with this `compare` takes .30 s of processor time rather than .35,
 * `cluster` of 1,500 articles 4.3 rather than 5.0, a stage of Spark over 1,250 articles .73 rather than .95; from 10,000
 * articles on it makes no difference. Nor does it which value from .5 to 4 million.
 */
const interruptBudget = 1_000_000;

/**
 * Has the engine compile functions later: for a process that ends after one command. Results are the same. Only in the
 * version of Node where it was measured, as an engine that does not know a setting says so on the standard error. Nothing
 * but a number that the engine reads again and again may be set here: `--no-regexp-tier-up`, set after a pattern had run,
 * saved .04 s, and once patterns that had run before were collected as garbage, the process died by SIGSEGV.
 */
export function compileLate(): void {
  if (!process.versions.node.startsWith('20.')) return;
  setFlagsFromString(`--interrupt-budget=${interruptBudget}`);
}
