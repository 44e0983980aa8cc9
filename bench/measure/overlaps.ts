/**
 * How often one planted error gives findings that overlap: `npx tsx bench/measure/overlaps.ts [--data DIR]`.
 *
 * Pairs with one planted error: bump, fib (minimal), SummEdits (broken by one edit), DEMETR (critical), at most 185 of
 * each, evenly spread. Two findings overlap where their passages share a character of either text. Also how many findings
 * a pair gives, and how many pairs give none.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FactChange, Span } from '../../src/types.js';
import { compareAsCopy } from '../lib/compare-as-copy.js';

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
const perSet = 185;

type Row = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

function rowsOf(name: string): Row[] {
  return readFileSync(join(values.data, 'facts', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

function spread<T>(list: readonly T[]): T[] {
  if (list.length <= perSet) return [...list];
  return Array.from({ length: perSet }, (_, i) => list[Math.floor((i * list.length) / perSet)]!);
}

const summedits = readdirSync(join(values.data, 'facts'))
  .filter((file) => file.startsWith('summedits_'))
  .flatMap(rowsOf)
  .filter(({ label, edit_types: types }) => label === 0 && !String(types).includes(','));
const sets: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  bump: rowsOf('bump.jsonl')
    .filter(({ label, original }) => label === 'changed' && original)
    .map(({ original, copy }) => [String(original), String(copy)]),
  fib: rowsOf('fib.jsonl')
    .filter(({ minimal, original }) => minimal && original)
    .map(({ original, copy }) => [String(original), String(copy)]),
  summedits: summedits.map(({ original_summary: a, summary: b }) => [String(a), String(b)]),
  demetr: rowsOf('demetr.jsonl')
    .filter(({ severity }) => severity === 'critical')
    .map(({ mt, perturbed }) => [String(mt), String(perturbed)]),
};

const overlap = (a: Span | undefined, b: Span | undefined) =>
  a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;

function haveOverlap(facts: readonly FactChange[]): boolean {
  return facts.some((a, i) =>
    facts.slice(i + 1).some((b) => overlap(a.source, b.source) || overlap(a.copy, b.copy)),
  );
}

const all = { pairs: 0, overlapping: 0, findings: 0, silent: 0 };
for (const [name, pairs] of Object.entries(sets)) {
  const tally = { pairs: 0, overlapping: 0, findings: 0, silent: 0 };
  for (const [a, b] of spread(pairs)) {
    const facts = compareAsCopy(a, b).filter(({ severity }) => severity !== 'none');
    tally.pairs++;
    tally.findings += facts.length;
    if (facts.length === 0) tally.silent++;
    if (haveOverlap(facts)) tally.overlapping++;
  }
  for (const key of ['pairs', 'overlapping', 'findings', 'silent'] as const) all[key] += tally[key];
  console.log(name.padEnd(10), JSON.stringify(tally));
}
console.log('all'.padEnd(10), JSON.stringify(all));
