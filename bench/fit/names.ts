/**
 * Fits the costs of name edits on facts/name-variants.jsonl, measures them and writes src/facts/names/similarity-costs.ts.
 *
 *     npx tsx bench/fit/names.ts [--data DIR] [--errors] [--check]
 *
 * A logistic regression tells spellings of one name from look-alikes by the edits of their cheapest alignment; its
 * weights are the next costs, and so on. Folds keep every chain of pairs that share a name on one side.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataArgument, writeGenerated } from '../lib/arguments.js';
import { auc } from '../measure/facts/auc.js';
import { costOf, editClass, editName, formPenalty, phoneticKey } from '../../src/facts/names/similarity.js';

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly label: number;
}
type Costs = (a: string, b: string, isEnd: boolean) => number;

const rounds = 4;
const folds = 5;
const ridge = 1;
const minPairs = 4;

main();

function main(): void {
  const pairs = readFileSync(join(dataArgument(), 'facts/name-variants.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair);
  console.log(`AUC, costs in the source: ${auc(pairs, scoresOf(pairs, costOf)).toFixed(4)}`);
  const foldOf = foldsOf(pairs);
  const held: number[] = new Array<number>(pairs.length).fill(0);
  for (let fold = 0; fold < folds; fold++) {
    const costs = asCosts(fit(pairs.filter((_, i) => foldOf[i] !== fold)));
    scoresOf(pairs, costs).forEach((score, i) => {
      if (foldOf[i] === fold) held[i] = score;
    });
  }
  console.log(`AUC, ${folds} folds held out: ${auc(pairs, held).toFixed(4)}`);
  const table = fit(pairs);
  const scores = scoresOf(pairs, asCosts(table));
  console.log(`AUC, fitted on all: ${auc(pairs, scores).toFixed(4)}; ${Object.keys(table).length} costs`);
  for (const threshold of [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]) {
    const share = (label: number): string => {
      const own = held.filter((_, i) => pairs[i]!.label === label);
      return ((100 * own.filter((score) => score >= threshold).length) / own.length).toFixed(1);
    };
    console.log(`  ≥ ${threshold}: ${share(1)} % of variants, ${share(0)} % of look-alikes`);
  }
  write(table);
  if (process.argv.includes('--errors')) {
    const wrong = pairs.map((pair, i) => ({ pair, score: held[i]! })).sort((x, y) => x.score - y.score);
    const text = (list: typeof wrong): string =>
      list.map(({ pair: { a, b }, score }) => `${a}/${b} ${score.toFixed(2)}`).join(', ');
    console.log('variants missed:', text(wrong.filter(({ pair }) => pair.label === 1).slice(0, 150)));
    console.log('look-alikes:', text(wrong.filter(({ pair }) => pair.label === 0).slice(-150)));
  }
}

/** Costs by edit and by class of edits, scaled so that an edit of unlike consonants costs 1. */
function fit(pairs: readonly Pair[]): Record<string, number> {
  let costs: Costs = startCosts;
  let table: Record<string, number> = {};
  for (let round = 0; round < rounds; round++) {
    const rows = pairs.map(({ a, b }) => featuresOf(a, b, costs));
    const weights = regress(
      rows,
      pairs.map(({ label }) => label),
    );
    const frequency = new Map<string, number>();
    for (const row of rows)
      for (const name of row.keys()) frequency.set(name, (frequency.get(name) ?? 0) + 1);
    const unit = Math.max(1e-6, -(weights.get('class consonants') ?? -1));
    table = {};
    for (const name of frequency.keys()) {
      if (name.startsWith('class ')) table[name.slice(6)] = clamp(-weights.get(name)! / unit);
    }
    for (const [name, count] of frequency) {
      if (name.startsWith('class ') || count < minPairs) continue;
      const [edit, kind] = name.split('|') as [string, string];
      table[edit] = clamp(-(weights.get(name)! + weights.get(`class ${kind}`)!) / unit);
    }
    costs = asCosts(table);
  }
  return table;
}

function startCosts(a: string, b: string, isEnd: boolean): number {
  const kind = editClass(a, b, isEnd);
  return a === b ? 0 : kind === 'vowels' ? 0.4 : kind.startsWith('vowel') ? 0.5 : 1;
}

function clamp(cost: number): number {
  return Math.round(100 * Math.min(2, Math.max(0.02, cost))) / 100;
}

function asCosts(table: Readonly<Record<string, number>>): Costs {
  return (a, b, isEnd) =>
    a === b ? 0 : (table[editName(a, b, isEnd)] ?? table[editClass(a, b, isEnd)] ?? 1);
}

/** Edits of the cheapest alignment, by name and by class, each as a share of the longer length. */
function featuresOf(a: string, b: string, costs: Costs): Map<string, number> {
  const [x, y] = [phoneticKey(a), phoneticKey(b)];
  const features = new Map<string, number>();
  const longest = Math.max(x.length, y.length, 1);
  for (const [p, q, isEnd] of align(x, y, costs).edits) {
    const kind = editClass(p, q, isEnd);
    for (const name of [`class ${kind}`, `${editName(p, q, isEnd)}|${kind}`]) {
      features.set(name, (features.get(name) ?? 0) + 1 / longest);
    }
  }
  return features;
}

function align(a: string, b: string, costs: Costs): { cost: number; edits: [string, string, boolean][] } {
  const width = b.length + 1;
  const total = new Float64Array((a.length + 1) * width);
  const step = (i: number, j: number): [number, number, number] => [
    i > 0 ? total[(i - 1) * width + j]! + costs(a[i - 1]!, '', j === b.length) : Infinity,
    j > 0 ? total[i * width + j - 1]! + costs('', b[j - 1]!, i === a.length) : Infinity,
    i > 0 && j > 0
      ? total[(i - 1) * width + j - 1]! + costs(a[i - 1]!, b[j - 1]!, i === a.length && j === b.length)
      : Infinity,
  ];
  for (let i = 0; i <= a.length; i++)
    for (let j = 0; j <= b.length; j++) if (i + j > 0) total[i * width + j] = Math.min(...step(i, j));
  const edits: [string, string, boolean][] = [];
  for (let i = a.length, j = b.length; i + j > 0;) {
    const [left, right, both] = step(i, j);
    if (both <= left && both <= right) {
      if (a[i - 1] !== b[j - 1]) edits.push([a[i - 1]!, b[j - 1]!, i === a.length && j === b.length]);
      i--;
      j--;
    } else if (left <= right) {
      edits.push([a[i - 1]!, '', j === b.length]);
      i--;
    } else {
      edits.push(['', b[j - 1]!, i === a.length]);
      j--;
    }
  }
  return { cost: total[total.length - 1]!, edits };
}

function scoresOf(pairs: readonly Pair[], costs: Costs): number[] {
  return pairs.map(({ a, b }) => {
    const [x, y] = [phoneticKey(a), phoneticKey(b)];
    return 1 - align(x, y, costs).cost / Math.max(x.length, y.length, 1) - formPenalty(x, y);
  });
}

/** Ridge logistic regression by gradient ascent with a bias, classes weighted alike. */
function regress(
  rows: readonly ReadonlyMap<string, number>[],
  labels: readonly number[],
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const row of rows) for (const name of row.keys()) weights.set(name, 0);
  const positives = labels.filter((label) => label === 1).length;
  const weightOf = [labels.length / 2 / (labels.length - positives), labels.length / 2 / positives];
  const squares = new Map<string, number>();
  let bias = 0;
  let biasSquares = 1e-8;
  for (let step = 0; step < 300; step++) {
    const gradient = new Map<string, number>();
    let biasGradient = 0;
    rows.forEach((row, i) => {
      let logit = bias;
      for (const [name, value] of row) logit += weights.get(name)! * value;
      const error = (labels[i]! - 1 / (1 + Math.exp(-logit))) * weightOf[labels[i]!]!;
      biasGradient += error;
      for (const [name, value] of row) gradient.set(name, (gradient.get(name) ?? 0) + error * value);
    });
    // AdaGrad: frequent and rare edits at their own pace.
    for (const [name, weight] of weights) {
      const slope = gradient.get(name)! - ((name.startsWith('class ') ? 0.1 : 1) * ridge * weight) / 20;
      const square = (squares.get(name) ?? 1e-8) + slope * slope;
      squares.set(name, square);
      weights.set(name, weight + (0.8 * slope) / Math.sqrt(square));
    }
    biasSquares += biasGradient * biasGradient;
    bias += (0.8 * biasGradient) / Math.sqrt(biasSquares);
  }
  return weights;
}

function foldsOf(pairs: readonly Pair[]): number[] {
  const parents = new Map<string, string>();
  const find = (name: string): string => {
    let root = name;
    while (parents.get(root) !== undefined && parents.get(root) !== root) root = parents.get(root)!;
    return root;
  };
  for (const { a, b, label } of pairs) if (label === 1) parents.set(find(a), find(b));
  const order = new Map<string, number>();
  return pairs.map(({ a }) => {
    const root = find(a);
    if (!order.has(root)) order.set(root, order.size);
    return order.get(root)! % folds;
  });
}

function write(table: Readonly<Record<string, number>>): void {
  const entries = Object.entries(table)
    .filter(([, cost]) => cost > 0)
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([name, cost]) => `'${name}': ${cost},`);
  const lines: string[] = [];
  for (let i = 0; i < entries.length; i += 8) lines.push(`  ${entries.slice(i, i + 8).join(' ')}`);
  writeGenerated(
    'src/facts/names/similarity-costs.ts',
    `/**
 * Costs of edits between two spellings of a name, 1 for unlike consonants. Made by bench/fit/names.ts from pairs of
 * name variants and look-alikes (facts/name-variants.jsonl): figures only, no name is kept. Do not edit.
 */
// prettier-ignore
export const nameCosts: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`,
  );
}
