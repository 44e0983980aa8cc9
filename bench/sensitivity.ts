/**
 * What ± 20 % of each named threshold does to the figures that it should move.
 *
 *   npm run bench:sensitivity [-- --rooms facts,match] [--only NAME,NAME] [--data DIR] [--limit N pairs a set]
 *
 * Every number at the top level of a file of the room (`const minSpeech = 5`) is made a fifth smaller and a fifth larger
 * (a whole number by one at least), in a copy of the repository under the folder for temporary files. Printed are the
 * figures that move, in points, and on how many of the outputs anything changed. What changes no output is dead, or a
 * bound that real text never reaches: those are listed apart.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argument, dataArgument } from './lib/arguments.js';
import { listThresholds, type Threshold } from './lib/list-thresholds.js';
import { printTable, writeResult, type Row } from './lib/report.js';
import type { SensitivityFigures } from './lib/sensitivity-figures.js';

const rooms = (argument('--rooms') ?? 'text,sketch,candidates,match,cluster,facts').split(',');
const only = argument('--only')?.split(',');
const limit = argument('--limit') ?? '40';
const data = resolve(dataArgument());

const root = mkdtempSync(join(tmpdir(), 'samestory-sensitivity-'));
for (const name of ['src', 'bench', 'package.json', 'tsconfig.json'])
  cpSync(name, join(root, name), { recursive: true });
symlinkSync(resolve('node_modules'), join(root, 'node_modules'));

const rows: Row[] = [];
const still: string[] = [];
try {
  const standing = new Map<string, SensitivityFigures>();
  for (const room of rooms) {
    const group = room.startsWith('facts') ? 'facts' : 'pairs';
    if (!standing.has(group)) standing.set(group, measure(group)!);
    const before = standing.get(group)!;
    for (const threshold of listThresholds(root, room)) {
      if (only !== undefined && !only.includes(threshold.name)) continue;
      const [less, more] = [-1, 1].map((sign) =>
        tryValue(threshold, moved(threshold.value, sign), group, before),
      );
      const label = `${threshold.name} (${threshold.file.replace('src/', '')})`;
      if (less === 'nothing' && more === 'nothing') still.push(`${label} = ${threshold.value}`);
      else rows.push({ threshold: label, value: String(threshold.value), '− 20 %': less!, '+ 20 %': more! });
      console.log(`${label} = ${threshold.value}: − ${less}; + ${more}`);
    }
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
printTable('Outputs changed and figures moved, in points', rows);
console.log(`\nMove no output of the sample:\n  ${still.join('\n  ')}`);
writeResult('sensitivity', { rows, still });

function moved(value: number, sign: number): number {
  if (!Number.isInteger(value)) return Number((value * (1 + sign / 5)).toPrecision(6));
  return value + sign * Math.max(1, Math.round(value / 5));
}

function tryValue(threshold: Threshold, value: number, group: string, before: SensitivityFigures): string {
  const path = join(root, threshold.file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.slice(0, threshold.start) + String(value) + text.slice(threshold.end));
  const after = measure(group);
  writeFileSync(path, text);
  if (after === undefined) return 'fails';
  const longer = Math.max(before.digests.length, after.digests.length);
  let changed = 0;
  for (let i = 0; i < longer; i++) if (before.digests[i] !== after.digests[i]) changed++;
  if (changed === 0) return 'nothing';
  const points = Object.entries(after.figures)
    .map(([name, figure]) => [name, 100 * (figure - before.figures[name]!)] as const)
    .filter(([, difference]) => Math.abs(difference) >= 0.005)
    .map(([name, difference]) => `${name} ${difference > 0 ? '+' : '−'}${Math.abs(difference).toFixed(2)}`);
  return [`${changed} of ${longer}`, ...points].join(', ');
}

function measure(group: string): SensitivityFigures | undefined {
  const script = ['node_modules/tsx/dist/cli.mjs', 'bench/lib/sensitivity-figures.ts', group, data, limit];
  const { stdout, status } = spawnSync(process.execPath, script, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: 600_000,
  });
  return status === 0 ? (JSON.parse(stdout) as SensitivityFigures) : undefined;
}
