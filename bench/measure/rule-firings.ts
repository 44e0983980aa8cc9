/**
 * How often each sort of finding is told, on pairs that keep the facts and on pairs that change one.
 *
 *   npx tsx bench/measure/rule-firings.ts [--data DIR] [--limit N pairs a set and label, default 400]
 *
 * A rule earns its place where it fires oftener on changed pairs than on harmless ones, of sets that it was not written
 * from. Whole articles are copies by machine translation, by language models and by teachers.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareArticles } from '../../src/compare-articles.js';
import type { FactChange } from '../../src/types.js';
import { readCopySets, readLines } from '../fit/read-sets.js';
import { argument, dataArgument } from '../lib/arguments.js';
import { compareAsCopy } from '../lib/compare-as-copy.js';
import { printTable } from '../lib/report.js';

const data = dataArgument();
const limit = Number(argument('--limit') ?? 400);

type Label = 'same' | 'changed' | 'independent';

interface Row {
  readonly label?: string;
  readonly minimal?: boolean;
  readonly change?: string;
  readonly source: string;
  readonly original?: string;
  readonly copy: string;
}

/** By sort of finding: on how many pairs of each label it is told. */
const counts = new Map<string, Record<Label, number>>();
const sizes: Record<Label, number> = { same: 0, changed: 0, independent: 0 };

function count(label: Label, facts: readonly FactChange[]): void {
  sizes[label]++;
  const sorts = new Set(
    facts
      .filter(({ severity }) => severity !== 'none')
      .map(({ change, kind, garble }) => [change, kind, garble ?? ''].join(' ').trim()),
  );
  for (const sort of sorts) {
    const byLabel = counts.get(sort) ?? { same: 0, changed: 0, independent: 0 };
    byLabel[label]++;
    counts.set(sort, byLabel);
  }
}

function spread<T>(all: readonly T[]): T[] {
  return all.length <= limit
    ? [...all]
    : Array.from({ length: limit }, (_, i) => all[Math.floor((i * all.length) / limit)]!);
}

for (const [name, kinds] of [
  ['bump', ['changed']],
  ['fib', ['changed']],
  ['asset', ['same']],
  ['hsplit', ['same']],
  ['condaqa-edits', ['same', 'changed']],
] as const) {
  const file = join(data, 'facts', `${name}.jsonl`);
  if (!existsSync(file)) continue;
  const rows = readLines<Row>(file);
  for (const kind of kinds) {
    const wanted = rows.filter(({ label, minimal }) => (name === 'fib' ? minimal : label === kind));
    for (const { original, source, copy } of spread(wanted))
      count(kind, compareAsCopy(original ?? source, copy));
  }
}
const demetr = join(data, 'facts/demetr.jsonl');
if (existsSync(demetr)) {
  const rows = readLines<{ severity: string; human: string; mt: string; perturbed: string }>(demetr);
  const pairs = [...new Map(rows.map((row) => [row.human, row])).values()];
  for (const { human, mt } of spread(pairs)) count('same', compareAsCopy(human, mt));
  for (const { mt, perturbed } of spread(rows.filter(({ severity }) => severity !== 'minor')))
    count('changed', compareAsCopy(mt, perturbed));
}
for (const { name, articles, pairs } of readCopySets(data)) {
  if (name.endsWith('urdu')) continue;
  const isCopy = pairs.some(({ label }) => label === 'copy');
  for (const { a, b } of spread(pairs.filter(({ label }) => !isCopy || label === 'copy')).filter(
    (_, i) => i % 3 === 0,
  ))
    count(isCopy ? 'same' : 'independent', compareArticles(articles.get(a)!, articles.get(b)!).facts);
}

printTable(
  `Share of pairs on which it is told (${Object.entries(sizes)
    .map(([label, pairs]) => `${pairs} ${label}`)
    .join(', ')})`,
  [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([finding, byLabel]) => ({
      finding,
      ...Object.fromEntries(
        Object.entries(byLabel).map(([label, told]) => [label, (told / sizes[label as Label]).toFixed(4)]),
      ),
    })),
);
