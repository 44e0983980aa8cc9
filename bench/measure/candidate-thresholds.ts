/**
 * What share of known copies, of independent reports of one event and of unrelated pairs pass thresholds of
 * resemblance and containment of phrases; and what the candidate stage itself lets through, for each set alone and for
 * each set among background news. Run: npx tsx bench/measure/candidate-thresholds.ts [background articles, default 6000]
 */
import { existsSync, readFileSync } from 'node:fs';
import { createCandidateStage } from '../../src/candidates/candidate-stage.js';
import type { Sketch } from '../../src/types.js';
import { loadTexts } from '../lib/corpus.js';
import { createTextSketcher } from '../lib/sketch-text.js';
import { dataArgument, plainArguments } from '../lib/arguments.js';

const home = dataArgument();
const sets = [
  'llmfake',
  'sheepdog',
  'wmt21-mt-copies',
  'onestop-rewrites',
  'counter-urdu',
  'allsides-stories',
  'basil',
];
const stories = ['fnc1-test', 'ecbplus'];
const rules: readonly [resemblance: number, containment: number][] = [
  [0.006, 0.05],
  [0.008, 0.05],
  [0.01, 0.05],
  [0.02, 0.05],
  [0.02, 0.08],
  [0.03, 0.08],
];

const sketchOf = createTextSketcher();

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
  for (const set of [...sets, ...stories]) report(set);
  const background = loadTexts(Number(plainArguments()[0] ?? 6000)).map((text, i) =>
    sketchOf(`background ${i}`, text),
  );
  console.log(
    ['\nset', 'articles', 'candidates/article', 'found alone', 'found among background'].join('\t'),
  );
  for (const set of [...sets, ...stories]) reportStage(set, background);
}

function reportStage(set: string, background: readonly Sketch[]): void {
  const { items, pairs } = readSet(set);
  const sketches = items.map(({ id, text }) => sketchOf(id, text));
  const alone = findPairs(sketches);
  const among = findPairs([...sketches, ...background]);
  const found = (keys: ReadonlySet<string>) =>
    [...new Set(pairs.map(({ label }) => label))].map((label) => {
      const wanted = pairs.filter((pair) => pair.label === label);
      const hits = wanted.filter(({ a, b }) => keys.has(`${a} ${b}`) || keys.has(`${b} ${a}`)).length;
      return `${label} ${(hits / wanted.length).toFixed(4)}`;
    });
  const total = sketches.length + background.length;
  console.log(
    [
      set,
      sketches.length,
      (alone.size / sketches.length).toFixed(1),
      found(alone).join(', '),
      found(among).join(', '),
    ]
      .concat(`(${(among.size / total).toFixed(1)} candidates/article)`)
      .join('\t'),
  );
}

function findPairs(sketches: readonly Sketch[]): Set<string> {
  return new Set(createCandidateStage()(sketches).map(({ a, b }) => `${sketches[a]!.id} ${sketches[b]!.id}`));
}

function report(set: string): void {
  const { items, pairs } = readSet(set);
  const byId = new Map(items.map(({ id, text }) => [id, sketchOf(id, text).phrases]));
  for (const label of new Set(pairs.map((pair) => pair.label))) {
    const scores = pairs
      .filter((pair) => pair.label === label)
      .map(({ a, b }) => measures(byId.get(a)!, byId.get(b)!));
    console.log([set, label, scores.length, ...rules.map((rule) => share(scores, rule))].join('\t'));
  }
  if (set !== 'allsides-stories' && set !== 'ecbplus') return;
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

function readSet(set: string): { items: Item[]; pairs: Pair[] } {
  if (!stories.includes(set)) {
    return {
      items: lines(`${home}/copies/${set}/articles.jsonl`),
      pairs: lines(`${home}/copies/${set}/pairs.jsonl`),
    };
  }
  const items = lines<Item>(`${home}/stories/${set}.jsonl`);
  const pairs = items.flatMap((x, i) =>
    items
      .slice(i + 1)
      .filter(({ group }) => group === x.group)
      .map(({ id }) => ({ a: x.id, b: id, label: 'event' })),
  );
  return { items, pairs };
}

function lines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
