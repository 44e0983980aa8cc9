/**
 * Seconds, bytes, candidates and recall of planted copies at 10,000 and 100,000 articles, beside what explainPlan
 * says before the run. Run: npx tsx bench/scale.ts [sizes, default 10000 100000; 1000000 takes some minutes and 4 GB].
 * Imports src.
 */
import { bandRecall } from '../src/candidates/band-plan.js';
import {
  planSampling,
  reprintLevel,
  resolveCandidateSettings,
} from '../src/candidates/candidate-settings.js';
import { createCandidateStage } from '../src/candidates/candidate-stage.js';
import { explainPlan, rewriteRecall, type PlanExplanation } from '../src/candidates/explain-plan.js';
import { foldReprints } from '../src/candidates/fold-reprints.js';
import { orderByHash } from '../src/candidates/hash-order.js';
import { planFrameTest } from '../src/candidates/phrase-frequencies.js';
import { countSharedPhrases, phraseCount } from '../src/candidates/overlap.js';
import { PairList } from '../src/candidates/pair-list.js';
import { joinPhrases } from '../src/candidates/phrase-join.js';
import { createSketchStore, type SketchStore } from '../src/sketch/sketch-store.js';
import { copyOf, corpusSource, loadTexts, streamTexts, type Planted } from './lib/corpus.js';
import { createRandom } from './lib/random.js';
import { printMachine, printTable, writeResult, type Row } from './lib/report.js';
import { createTextSketcher } from './lib/sketch-text.js';
import { plainArguments } from './lib/arguments.js';

const sizes = plainArguments().map(Number);
if (sizes.length === 0) sizes.push(10_000, 100_000);
const others = loadTexts(500);

// The engine compiles what is hot while it runs: a first size of its own, so that none pays for all.
run(3000);
printMachine();
console.log(`Texts: ${corpusSource()}; one planted copy for every 100`);
const results = sizes.map(run);
printTable(
  'Candidate stage',
  results.map(({ stage }) => stage),
);
printTable(
  'Predicted and measured',
  results.map(({ prediction }) => prediction),
);
writeResult('scale', { source: corpusSource(), results });

function run(articles: number): { stage: Row; prediction: Row } {
  const { store, planted, sketchSeconds } = sketchAll(articles);
  let start = performance.now();
  const plan = explainPlan(store);
  const planSeconds = seconds(start);

  start = performance.now();
  const pairs = createCandidateStage()(store);
  const stageSeconds = seconds(start);
  const found = new Set(pairs.map(({ a, b }) => a * 2 ** 21 + b));
  const recall = (kind: Planted['kind']) => {
    const wanted = planted.filter((pair) => pair.kind === kind);
    return wanted.filter(({ source, copy }) => found.has(source * 2 ** 21 + copy)).length / wanted.length;
  };
  const expected = (kind: Planted['kind']) => {
    const wanted = planted.filter((pair) => pair.kind === kind);
    return wanted.reduce((sum, pair) => sum + expectedRecall(store, pair, plan), 0) / wanted.length;
  };

  const count = store.length;
  const settings = resolveCandidateSettings({}, count, store.signatureSize);
  const { bands, join } = settings;
  const order = orderByHash(store);
  start = performance.now();
  const { leaderOf } = foldReprints(store, order, bands, reprintLevel, planFrameTest(store, settings));
  const foldSeconds = seconds(start);
  const leaders = leaderOf.filter((leader, i) => leader === i).map((place) => order[place]!);
  start = performance.now();
  joinPhrases(store, leaders, join, new PairList());
  const joinSeconds = seconds(start);

  return {
    stage: {
      articles: count,
      'sketch µs/article': (sketchSeconds * 1e6) / count,
      'fold reprints µs/article': (foldSeconds * 1e6) / count,
      'join phrases µs/article': (joinSeconds * 1e6) / count,
      'stage µs/article': (stageSeconds * 1e6) / count,
      'stage s': stageSeconds,
      'reprints found': recall('reprint'),
      'rewrites found': recall('rewrite'),
      'candidates/article': pairs.length / count,
      'sketch bytes/article': store.byteLength / count,
      'with index, bytes/article': plan.bytesPerArticle,
      'RSS MB': Math.round(process.memoryUsage().rss / 2 ** 20),
    },
    prediction: {
      articles: count,
      rate: plan.sampling.rate,
      'prediction s': planSeconds,
      'candidates/article, predicted': plan.candidatesPerArticle,
      'candidates/article, measured': pairs.length / count,
      'reprints, predicted': expected('reprint'),
      'reprints, measured': recall('reprint'),
      'rewrites, predicted': expected('rewrite'),
      'rewrites, measured': recall('rewrite'),
      'rare share': plan.rareShare,
    },
  };
}

/** That the bands or the rare phrases find a planted pair, by what its two sketches share. */
function expectedRecall(store: SketchStore, { source, copy, kind }: Planted, plan: PlanExplanation): number {
  const rate = Math.min(store.rateAt(source), store.rateAt(copy));
  const shared = countSharedPhrases(store, source, copy) / rate;
  const [a, b] = [phraseCount(store, source), phraseCount(store, copy)];
  const byPhrases = rewriteRecall(shared, plan.rareShare, plan.join, plan.sampling, Math.max(a, b));
  const byBands = kind === 'reprint' ? bandRecall(store.equalSlots(source, copy), plan.bands) : 0;
  return 1 - (1 - byPhrases) * (1 - byBands);
}

/** Texts are made, sketched and forgotten one by one. */
function sketchAll(articles: number): { store: SketchStore; planted: Planted[]; sketchSeconds: number } {
  const random = createRandom(7);
  const store = createSketchStore(Math.ceil(articles * 1.01));
  const sketch = createTextSketcher(planSampling(articles));
  const planted: Planted[] = [];
  let sketchSeconds = 0;
  let i = 0;
  for (const text of streamTexts(articles)) {
    add(text);
    if (i++ % 100 !== 0 || text.length < 1000) continue;
    const kind = planted.length % 2 === 0 ? 'reprint' : 'rewrite';
    planted.push({ source: store.length - 1, copy: store.length, kind });
    add(copyOf(text, kind, others, random));
  }
  return { store, planted, sketchSeconds };

  function add(text: string): void {
    const id = String(store.length).padStart(8, '0');
    const start = performance.now();
    store.add(sketch(id, text));
    sketchSeconds += seconds(start);
  }
}

function seconds(start: number): number {
  return (performance.now() - start) / 1000;
}
