/**
 * Ours beside npm minhash, and beside datasketch, rensa, text-dedup and SetSimilaritySearch from PyPI: same texts, same
 * slots, one run. Run: npx tsx bench/peers.ts [articles of the pipeline, default 20000]. Imports src.
 *
 * The Python packages go to a virtual environment under the folder for temporary files; without Python or the
 * network that part is skipped with a note. A pipeline goes from texts to pairs whose resemblance was checked; text-dedup
 * checks none and gives clusters. Seconds of pipelines, and all of Python's, are processor time.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { Minhash } from 'minhash';
import { BandIndex } from '../src/candidates/band-index.js';
import { createCandidateStage } from '../src/candidates/candidate-stage.js';
import { PairList } from '../src/candidates/pair-list.js';
import { joinPhrases } from '../src/candidates/phrase-join.js';
import { signArticle } from '../src/sign-article.js';
import { distinctAscending } from '../src/sketch/distinct-ascending.js';
import { readStory } from '../src/sketch/story-hashes.js';
import { shingleHashes } from '../src/sketch/shingle-hashes.js';
import { createTextSigner } from '../src/sketch/sketcher.js';
import { signShingles } from '../src/sketch/sign-shingles.js';
import { createSketchStore } from '../src/sketch/sketch-store.js';
import { corpusSource, loadTexts, plantCopies, type Planted } from './lib/corpus.js';
import { leastSeconds, printMachine, printTable, sink, writeResult, type Row } from './lib/report.js';
import { isAlike, resemblance, withFilter } from './lib/resemblance.js';
import { plainArguments } from './lib/arguments.js';

interface PythonResult {
  readonly versions: Readonly<Record<string, string>>;
  readonly micros: Readonly<Record<string, number>>;
  readonly pipeline: Readonly<
    Record<string, { seconds: number; pairs: [number, number][]; lookedAt: number }>
  >;
  readonly clusters: Readonly<Record<string, { seconds: number; labels: number[] }>>;
  readonly exactJoin?: { seconds: number; pairs: number };
  readonly skipped: readonly string[];
}

const articles = Number(plainArguments()[0] ?? 20_000);
const minResemblance = 0.08;
const rounds = 5;
const texts = loadTexts(300, 1, 1500, 6000);
const { texts: joinTexts, planted } = plantCopies(loadTexts(articles));
const exactTexts = loadTexts(1500);
const whole = (text: string) => [{ start: 0, end: text.length }];
const settings = { shingleSize: 3, signatureSize: 128, seed: 1 };
const sign = createTextSigner(settings);

const signing = 'ours, text → signature (createTextSigner)';
const insert = 'ours, LSH insert (32 bands of 4)';
const query = 'ours, LSH query (32 bands of 4)';

/** As SetSimilaritySearch: a resemblance of .1, and nothing else. */
const resemblanceOnly = {
  minShared: 1,
  overlap: { minResemblance: 0.1, minContainment: Infinity },
  minRarity: Infinity,
  rareHolders: 1,
  maxHolders: Infinity,
  representatives: 0,
};

printMachine();
console.log(`Texts: ${corpusSource()}`);

const before = measureOurs();
const runs = [runPipeline(), runPipeline()];
const python = runPython();
// Once more after the peers: whoever else used the machine meanwhile slowed both. Of the three runs the middle one.
const after = measureOurs();
const ours = Object.fromEntries(
  Object.entries(before).map(([name, micros]) => [name, Math.min(micros, after[name]!)]),
);

const rows = Object.entries({ ...ours, ...python?.micros }).map(([name, micros]): Row => {
  const base = name.includes('insert') ? insert : name.includes('query') ? query : signing;
  return { what: name, 'µs/article': micros, 'times ours': micros / ours[base]! };
});
printTable(`Per article, ${texts.length} texts, 128 slots, word-3-shingles`, rows);

const join = runJoin();
printTable('Exact join of 1,500 articles at resemblance 0.1', [
  { what: 'ours (joinPhrases), texts given', seconds: join.seconds, pairs: join.pairs },
  ...(python?.exactJoin ? [{ what: 'SetSimilaritySearch, sets given', ...python.exactJoin }] : []),
]);

runs.push(runPipeline());
const mine = runs.sort((x, y) => x.seconds - y.seconds)[1]!;
const shareOf = (pairs: number, lookedAt: number) => (lookedAt === 0 ? '' : (pairs / lookedAt).toFixed(2));
const pipelines = { 'ours (sketch, candidate stage)': mine, ...python?.pipeline };
const pipelineRows = Object.entries(pipelines).map(([name, { seconds, pairs, lookedAt }]): Row => ({
  what: name,
  'CPU seconds': seconds,
  'times ours': seconds / mine.seconds,
  'pairs looked at': lookedAt,
  [`with J ≥ ${minResemblance}`]: pairs.length,
  'share of them': shareOf(pairs.length, lookedAt),
  'reprints found': recallOf(pairs, 'reprint'),
  'rewrites found': recallOf(pairs, 'rewrite'),
}));
for (const [name, { seconds, labels }] of Object.entries(python?.clusters ?? {})) {
  const { pairs, right } = judgeClusters(labels);
  pipelineRows.push({
    what: name,
    'CPU seconds': seconds,
    'times ours': seconds / mine.seconds,
    'pairs looked at': pairs,
    [`with J ≥ ${minResemblance}`]: right,
    'share of them': shareOf(right, pairs),
    'reprints found': recallOf(togetherIn(labels), 'reprint'),
    'rewrites found': recallOf(togetherIn(labels), 'rewrite'),
  });
}
printTable(
  `Texts to checked pairs (clusters: to pairs in one cluster), ${joinTexts.length} articles`,
  pipelineRows,
);
for (const note of python?.skipped ?? ['Python peers: no Python, no network or no package.'])
  console.log(`Skipped: ${note}`);
writeResult('peers', { source: corpusSource(), versions: python?.versions, rows, join, pipelineRows });

function measureOurs(): Record<string, number> {
  const signatures = texts.map((text) => sign('', text).slots);
  const sets = texts.map((text) => shingleHashes(text, whole(text), 3));
  const some = texts.slice(0, 40);
  const cases = {
    [signing]: () => texts.forEach((text) => (sink.value = sign('', text))),
    'ours, text → signature with boilerplate cut (signArticle)': () =>
      texts.forEach((text) => (sink.value = signArticle({ id: 'x', text }))),
    'ours, text → shingle set (shingleHashes)': () =>
      texts.forEach((text) => (sink.value = shingleHashes(text, whole(text), 3))),
    'ours, shingle set → signature (signShingles)': () =>
      sets.forEach((set) => (sink.value = signShingles(set, 128, 1))),
    // 40 texts are enough of so slow a thing.
    'npm minhash, text → signature, README': () => some.forEach((text) => (sink.value = peerSignature(text))),
  };
  const seconds = leastSeconds(cases, rounds * 3);
  const micros: Record<string, number> = {};
  for (const [name, value] of Object.entries(seconds))
    micros[name] = (value * 1e6) / (name.startsWith('npm') ? some.length : texts.length);

  for (let round = 0; round < rounds * 3; round++) {
    const index = new BandIndex({ bands: 32, rows: 4 }, signatures.length);
    const perSignature = (start: number) => ((performance.now() - start) * 1000) / signatures.length;
    let start = performance.now();
    for (const slots of signatures) index.add(slots);
    micros[insert] = Math.min(micros[insert] ?? Infinity, perSignature(start));
    start = performance.now();
    for (const slots of signatures) sink.value = index.find(slots);
    micros[query] = Math.min(micros[query] ?? Infinity, perSignature(start));
  }
  return micros;
}

function peerSignature(text: string): Minhash {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const minhash = new Minhash({ numPerm: 128 });
  for (let i = 0; i + 3 <= words.length; i++) minhash.update(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
  return minhash;
}

function runJoin(): { seconds: number; pairs: number } {
  let pairs = 0;
  const { join: seconds } = leastSeconds(
    {
      join: () => {
        const store = createSketchStore(exactTexts.length);
        exactTexts.forEach((text, i) => {
          const id = String(i);
          const phrases = shingleHashes(text, whole(text), 3);
          store.add({ id, phrases, signature: { id, version: '', slots: new Uint32Array(16) } });
        });
        const found = new PairList();
        const order = Uint32Array.from(exactTexts, (_, i) => i);
        joinPhrases(store, order, resemblanceOnly, found);
        pairs = found.length;
      },
    },
    rounds,
  );
  return { seconds, pairs };
}

function runPipeline(): { seconds: number; pairs: [number, number][]; lookedAt: number } {
  const start = process.cpuUsage();
  const store = createSketchStore(joinTexts.length);
  // The sketch stage, which reads a text once for signature and phrases, with the shingles for the check kept. Of so
  // few articles all phrases are.
  const sets = joinTexts.map((text, i) => {
    const id = String(i).padStart(8, '0');
    const { shingles, phrases: read } = readStory(text, whole(text), 3);
    const slots = signShingles(shingles, 128, 1);
    const set = distinctAscending(shingles);
    const phrases = read === shingles ? set : distinctAscending(read);
    store.add({ id, signature: { id, version: '', slots }, phrases });
    return withFilter(set);
  });
  const candidates = createCandidateStage()(store);
  const pairs: [number, number][] = [];
  for (const { a, b } of candidates) if (isAlike(sets[a]!, sets[b]!, minResemblance)) pairs.push([a, b]);
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, pairs, lookedAt: candidates.length };
}

/** The planted pairs that are in one cluster. */
function togetherIn(labels: readonly number[]): [number, number][] {
  return planted
    .filter(({ source, copy }) => labels[source] === labels[copy])
    .map(({ source, copy }) => [source, copy]);
}

/** How many pairs the clusters make, each member with the first of its cluster, and how many of them are right. */
function judgeClusters(labels: readonly number[]): { pairs: number; right: number } {
  const firsts = new Map<number, number>();
  let [pairs, right] = [0, 0];
  labels.forEach((label, i) => {
    const first = firsts.get(label);
    if (first === undefined) return firsts.set(label, i);
    const setOf = (j: number) => withFilter(shingleHashes(joinTexts[j]!, whole(joinTexts[j]!), 3));
    pairs++;
    right += resemblance(setOf(first), setOf(i)) >= minResemblance ? 1 : 0;
    return firsts;
  });
  return { pairs, right };
}

function recallOf(pairs: readonly [number, number][], kind: Planted['kind']): string {
  const found = new Set(pairs.map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`));
  const wanted = planted.filter((pair) => pair.kind === kind);
  const hits = wanted.filter(({ source, copy }) => found.has(`${source} ${copy}`)).length;
  return `${hits}/${wanted.length}`;
}

function runPython(): PythonResult | undefined {
  try {
    const home = joinPath(tmpdir(), 'samestory-bench-venv');
    const executable = joinPath(home, 'bin', 'python');
    if (!existsSync(executable)) {
      execFileSync('python3', ['-m', 'venv', home]);
      const packages = ['datasketch', 'rensa', 'SetSimilaritySearch', 'text-dedup'];
      execFileSync(executable, ['-m', 'pip', 'install', '-q', ...packages], { stdio: 'ignore' });
    }
    const input = joinPath(mkdtempSync(joinPath(tmpdir(), 'samestory-bench-')), 'input.json');
    writeFileSync(input, JSON.stringify({ texts, joinTexts, exactTexts, minResemblance, rounds }));
    const script = new URL('peers.py', import.meta.url).pathname;
    return JSON.parse(
      execFileSync(executable, [script, input], { maxBuffer: 2 ** 30 }).toString(),
    ) as PythonResult;
  } catch (error) {
    console.log(
      `Python peers failed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
    );
    return undefined;
  }
}
