/**
 * What share of known copies, of independent reports of one event and of unrelated pairs pass the thresholds of the
 * exact join. Run: npx tsx bench/candidate-thresholds.ts
 */
import { existsSync, readFileSync } from 'node:fs';
import { shingleHashes } from '../src/sketch/shingle-hashes.js';

const home = '../shared/data/copies';
const sets = [
  'llmfake',
  'sheepdog',
  'wmt21-mt-copies',
  'onestop-rewrites',
  'counter-urdu',
  'allsides-stories',
  'basil',
];
const rules: readonly [resemblance: number, containment: number][] = [
  [0.002, 0.02],
  [0.003, 0.02],
  [0.004, 0.02],
  [0.004, 0.05],
  [0.006, 0.03],
  [0.01, 0.05],
  [0.02, 0.05],
];

interface Item {
  id: string;
  text: string;
  group: string;
}
interface Pair {
  a: string;
  b: string;
  label: string;
}

if (!existsSync(home)) {
  console.log(`Skipped: ${home} is not here.`);
} else {
  console.log(['set', 'label', 'pairs', ...rules.map(([j, c]) => `J>=${j} or C>=${c}`)].join('\t'));
  for (const set of sets) report(set);
}

function report(set: string): void {
  const items = lines<Item>(`${home}/${set}/articles.jsonl`);
  const byId = new Map(
    items.map((item) => [item.id, shingleHashes(item.text, [{ start: 0, end: item.text.length }], 3)]),
  );
  const pairs = lines<Pair>(`${home}/${set}/pairs.jsonl`);
  for (const label of new Set(pairs.map((pair) => pair.label))) {
    const scores = pairs
      .filter((pair) => pair.label === label)
      .map(({ a, b }) => measures(byId.get(a)!, byId.get(b)!));
    console.log([set, label, scores.length, ...rules.map((rule) => share(scores, rule))].join('\t'));
  }
  if (set !== 'allsides-stories' && set !== 'basil') return;
  const unrelated: [number, number][] = [];
  for (let i = 0; i < items.length; i++) {
    for (let j = i + 1 + (i % 7); j < items.length; j += 7) {
      if (items[i]!.group !== items[j]!.group)
        unrelated.push(measures(byId.get(items[i]!.id)!, byId.get(items[j]!.id)!));
    }
  }
  console.log(
    [set, 'unrelated', unrelated.length, ...rules.map((rule) => share(unrelated, rule))].join('\t'),
  );
}

function share(scores: readonly [number, number][], [minJ, minC]: readonly [number, number]): string {
  const passed = scores.filter(([j, c]) => j >= minJ || c >= minC).length;
  return (passed / scores.length).toFixed(4);
}

function measures(a: Uint32Array, b: Uint32Array): [resemblance: number, containment: number] {
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) both++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  const least = Math.min(a.length, b.length);
  return least === 0 ? [0, 0] : [both / (a.length + b.length - both), both / least];
}

function lines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
