/**
 * Measures synonyms on DEMETR: how many unmatched words of a translation they explain, and how many wrong words they
 * let pass for right ones.
 *
 * Run: npx tsx bench/measure/synonym-check.ts [folder of synonym-table.ts, default src/languages/en]
 * After `npx tsx bench/fit/synonyms.ts --half` the folder is bench/out/half, and the second half of DEMETR was not learned from.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolve } from 'node:path';
import { areAntonyms } from '../../src/languages/en/antonyms.js';
import { unmatched } from '../fit/align-remainder.js';
import { demetrPairs, wordsOf } from '../fit/parallel-text.js';
import { plainDocument } from '../fit/plain-document.js';
import { dataArgument, plainArguments } from '../lib/arguments.js';

const folder = plainArguments()[0] ?? 'src/languages/en';
const table = (await import(resolve(folder, 'synonym-table.ts'))) as {
  synonyms: string;
  irregularStems: string;
};
const bases = new Map(
  Array.from(table.irregularStems.matchAll(/(\S+) (\S+)/g), ([, form, base]) => [form!, base!]),
);
const strong = new Set<string>();
for (const entry of table.synonyms.split(';')) {
  const [first, ...others] = entry.split(' ');
  for (const other of others) strong.add(`${first} ${other.slice(1)}`).add(`${other.slice(1)} ${first}`);
}
const baseOf = (stem: string) => bases.get(stem) ?? stem;
const isSynonym = (a: string, b: string) =>
  baseOf(a) === baseOf(b) || strong.has(`${baseOf(a)} ${baseOf(b)}`);

const heldOut = demetrPairs().filter((_, i) => i % 2 === 1);
let open = 0;
let explained = 0;
for (const pair of heldOut) {
  const { a, b } = unmatched(pair);
  open += a.length;
  for (const i of a) if (b.some((j) => isSynonym(pair.a[i]!.stem, pair.b[j]!.stem))) explained++;
}
console.log(`${heldOut.length} sentences: ${explained} of ${open} unmatched words explained`);

let opposite = 0;
for (const pair of demetrPairs()) {
  const { a, b } = unmatched(pair);
  for (const i of a) for (const j of b) if (areAntonyms(pair.a[i]!.stem, pair.b[j]!.stem)) opposite++;
}
console.log(`${opposite} pairs of unmatched words in 500 good translations are called opposites`);

let edits = 0;
let found = 0;
const counts = new Map<string, { edits: number; wrong: string[] }>();
for (const line of readFileSync(join(dataArgument(), 'facts/demetr.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)) {
  const { pert, mt, perturbed } = JSON.parse(line) as Record<'pert' | 'mt' | 'perturbed', string>;
  if (!/antonym|hypernym|ne_replaced|numbers|gender|negation|tense|aspect/.test(pert)) continue;
  const [a, b] = [mt, perturbed].map((text) => wordsOf(plainDocument('a', text))) as [
    ReturnType<typeof wordsOf>,
    ReturnType<typeof wordsOf>,
  ];
  const inA = new Set(a.map(({ stem }) => stem));
  const inB = new Set(b.map(({ stem }) => stem));
  const count = counts.get(pert) ?? { edits: 0, wrong: [] };
  counts.set(pert, count);
  const [lost, gained] = [a.filter(({ stem }) => !inB.has(stem)), b.filter(({ stem }) => !inA.has(stem))];
  if (lost.length === 0 || gained.length === 0) continue;
  count.edits++;
  if (pert.includes('antonym')) {
    edits++;
    if (lost.some((x) => gained.some((y) => areAntonyms(x.stem, y.stem)))) found++;
  }
  for (const x of lost)
    for (const y of gained) if (isSynonym(x.stem, y.stem)) count.wrong.push(`${x.norm}/${y.norm}`);
}
console.log(`${found} of ${edits} antonym edits called opposites`);
for (const [pert, { edits, wrong }] of counts) {
  console.log(
    `${pert}: ${wrong.length} of ${edits} edits called synonyms (${((100 * wrong.length) / edits).toFixed(1)} %)`,
  );
  console.log(`  ${wrong.slice(0, 40).join(' ')}`);
}
