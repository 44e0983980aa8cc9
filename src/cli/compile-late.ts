import { setFlagsFromString } from 'node:v8';

/**
 * Bytes of code that a function runs before the engine takes it for worth compiling, in the place of its default of some
 * 130,000. What is compiled must pay within one command: with this `compare` takes .30 s of processor time rather than .35,
 * `cluster` of 1,500 articles 4.3 rather than 5.0, a stage of Spark over 1,250 articles .73 rather than .95; from 10,000
 * articles on it makes no difference. Nor does it which value from .5 to 4 million.
 */
const interruptBudget = 1_000_000;

/**
 * Patterns are compiled when they are first run, not interpreted first and compiled from the second run on: nearly all run
 * more than once, and `compare` of two copies takes .28 s rather than .32.
 */
const noTierOfPatterns = '--no-regexp-tier-up';

/**
 * Has the engine compile functions later and patterns at once: for a process that ends after one command. Results are the same. Only in the version of Node
 * where it was measured, as an engine that does not know a setting says so on the standard error.
 */
export function compileLate(): void {
  if (!process.versions.node.startsWith('20.')) return;
  setFlagsFromString(`--interrupt-budget=${interruptBudget}`);
  setFlagsFromString(noTierOfPatterns);
}
