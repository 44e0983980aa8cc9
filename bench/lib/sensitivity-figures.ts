/**
 * The figures that thresholds should move, on samples: run by `bench/sensitivity.ts` on a changed copy of the source.
 * Prints one line of JSON. Its arguments: the group of figures, the data folder, pairs a set.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { clusterArticles } from '../../src/cluster-articles.js';
import { compareArticles } from '../../src/compare-articles.js';
import type { Article, FactChange } from '../../src/types.js';
import { readCopySets, readLines, readStories } from '../fit/read-sets.js';
import { compareAsCopy } from './compare-as-copy.js';

/** What a run gives: figures in [0, 1], and a digest of each output, to see whether anything moved at all. */
export interface SensitivityFigures {
  readonly figures: Readonly<Record<string, number>>;
  readonly digests: readonly string[];
}

interface FactRow {
  readonly label?: string;
  readonly minimal?: boolean;
  readonly source: string;
  readonly original?: string;
  readonly copy: string;
}

const [group, data, count] = process.argv.slice(2) as [string, string, string];
const limit = Number(count);
const digests: string[] = [];
const digest = (value: unknown) => {
  digests.push(createHash('sha1').update(JSON.stringify(value)).digest('base64url').slice(0, 8));
};

/** Some sets write their dates in ways of their own. */
function undated({ id, text, title, language }: Article): Article {
  return { id, text, ...(title !== undefined && { title }), ...(language !== undefined && { language }) };
}

function spread<T>(all: readonly T[], most = limit): T[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)]!);
}

/** Share of harmless pairs with anything garbled, and of changed pairs with that; sentences. */
function factFigures(): Record<string, number> {
  const tallies = { same: [0, 0], changed: [0, 0] };
  const take = (label: 'same' | 'changed', facts: readonly FactChange[]) => {
    digest(facts.map(({ change, kind, severity, garble }) => [change, kind, severity, garble]));
    tallies[label][0]!++;
    if (facts.some(({ change }) => change === 'garbled')) tallies[label][1]!++;
  };
  const demetr = readLines<{ severity: string; human: string; mt: string; perturbed: string }>(
    join(data, 'facts/demetr.jsonl'),
  );
  for (const { human, mt } of spread([...new Map(demetr.map((row) => [row.human, row])).values()]))
    take('same', compareAsCopy(human, mt));
  for (const { mt, perturbed } of spread(demetr.filter(({ severity }) => severity !== 'minor')))
    take('changed', compareAsCopy(mt, perturbed));
  for (const [name, label] of [
    ['hsplit', 'same'],
    ['asset', 'same'],
    ['bump', 'changed'],
    ['fib', 'changed'],
  ] as const) {
    const rows = readLines<FactRow>(join(data, 'facts', `${name}.jsonl`));
    const wanted = rows.filter((row) => (name === 'fib' ? row.minimal : row.label === label));
    for (const { original, source, copy } of spread(wanted))
      take(label, compareAsCopy(original ?? source, copy));
  }
  // Whole articles, for what needs more than a sentence.
  for (const { name, articles, pairs } of readCopySets(data)) {
    if (name.endsWith('urdu')) continue;
    for (const { a, b, label } of spread(pairs, limit / 4)) {
      const { facts } = compareArticles(undated(articles.get(a)!), undated(articles.get(b)!));
      if (label === 'copy')
        digest(facts.map(({ change, kind, severity, garble }) => [change, kind, severity, garble]));
    }
  }
  return {
    'alarms on harmless pairs': tallies.same[1]! / tallies.same[0]!,
    'found on changed pairs': tallies.changed[1]! / tallies.changed[0]!,
  };
}

/** Shares of pairs called copies, and of the pairs of one event that end in one event. */
function pairFigures(): Record<string, number> {
  const called = { copy: [0, 0], independent: [0, 0] };
  const batch: Article[] = [];
  for (const { articles, pairs } of readCopySets(data)) {
    for (const { a, b, label } of spread(pairs)) {
      if (label === 'partial-copy') continue;
      const [source, copy] = [undated(articles.get(a)!), undated(articles.get(b)!)];
      const { relation, copyProbability, eventProbability } = compareArticles(source, copy, { facts: false });
      digest([relation, copyProbability.toFixed(3), eventProbability.toFixed(3)]);
      called[label][0]!++;
      if (copyProbability >= 0.5) called[label][1]!++;
    }
    const own = new Set(spread(pairs, limit / 2).flatMap(({ a, b }) => [a, b]));
    for (const id of own) batch.push({ ...undated(articles.get(id)!), id: `${batch.length} ${id}` });
  }
  for (const { articles } of readStories(data)) {
    const part = articles.slice(0, limit * 2).map(undated);
    const { clusters, events } = clusterArticles(part, { facts: false });
    for (const event of events) digest(event.clusters);
    for (const { members, source } of clusters) digest([members, source?.article, source?.confidence]);
  }
  const { clusters } = clusterArticles(batch, { facts: false });
  for (const { members, source, copies } of clusters)
    digest([members, source?.article, source?.confidence, copies.map(({ parent }) => parent)]);
  return {
    'copies called copies': called.copy[1]! / called.copy[0]!,
    'independent called copies': called.independent[1]! / called.independent[0]!,
    clusters: clusters.length / batch.length,
  };
}

const figures = group === 'facts' ? factFigures() : pairFigures();
const result: SensitivityFigures = { figures, digests };
console.log(JSON.stringify(result));
