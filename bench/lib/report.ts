import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
  readonly v8: string;
}

export function describeMachine(): Machine {
  const [first, ...rest] = cpus();
  return {
    processor: first?.model.trim() ?? 'unknown',
    cores: rest.length + 1,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    v8: process.versions.v8,
  };
}

export type Row = Readonly<Record<string, string | number>>;

/** Prints the rows as a Markdown table. */
export function printTable(title: string, rows: readonly Row[]): void {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = [
    columns,
    columns.map(() => '---'),
    ...rows.map((row) => columns.map((name) => show(row[name]))),
  ];
  console.log(`\n## ${title}\n`);
  for (const line of cells) console.log(`| ${line.join(' | ')} |`);
}

/** Writes what was measured, and on what, to bench/out/<name>.json. */
export function writeResult(name: string, result: object): void {
  const folder = new URL('../out/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const path = new URL(`${name}.json`, folder);
  writeFileSync(path, `${JSON.stringify({ machine: describeMachine(), ...result }, undefined, 2)}\n`);
  console.log(`\nWritten: ${path.pathname}`);
}

export function printMachine(): void {
  const { processor, cores, memoryGb, node, v8 } = describeMachine();
  console.log(`${processor}, ${cores} cores, ${memoryGb} GB; Node ${node}, V8 ${v8}`);
}

/** Least seconds of each case over `rounds` interleaved rounds, so that a busy machine slows all alike. */
export function leastSeconds<Name extends string>(
  cases: Readonly<Record<Name, () => void>>,
  rounds: number,
): Record<Name, number> {
  const least = {} as Record<Name, number>;
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(cases) as Name[]) {
      const start = performance.now();
      cases[name]();
      const seconds = (performance.now() - start) / 1000;
      least[name] = Math.min(least[name] ?? Infinity, seconds);
    }
  }
  return least;
}

/** Keeps results alive, so that the engine cannot drop the work as unused. */
export const sink: { value: unknown } = { value: undefined };

function show(value: string | number | undefined): string {
  if (typeof value !== 'number') return value ?? '';
  if (Number.isInteger(value)) return String(value);
  return Math.abs(value) >= 100
    ? value.toFixed(0)
    : Math.abs(value) >= 10
      ? value.toFixed(1)
      : value.toPrecision(3);
}
