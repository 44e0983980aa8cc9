/** Multiplications of the loop that is the unit of cost: about a millisecond where nothing else runs. */
const loop = 1_000_000;

let unit: number | undefined;

/**
 * What `run` costs, in units of a fixed loop timed in the same process: processor time, so that neither a slow machine
 * nor a busy one makes a difference. The least of three runs, or the first that costs at most `enough`.
 */
export function leastCost(run: () => unknown, enough: number): number {
  unit ??= Math.min(...Array.from({ length: 5 }, () => processorTime(() => spin(20 * loop)))) / 20;
  let least = Infinity;
  for (let i = 0; i < 3 && least > enough; i++) least = Math.min(least, processorTime(run) / unit);
  return least;
}

/**
 * Microseconds of the processor that this process took: of the program and of the system together, as few systems know
 * exactly how a short time was parted between the two.
 */
export function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

let sink = 1;

function spin(rounds: number): void {
  for (let i = 0; i < rounds; i++) sink = (Math.imul(sink, 1664525) + 1013904223) | 0;
}
