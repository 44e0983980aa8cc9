/**
 * Seconds, bytes, candidates and recall of planted copies at 10,000 and 100,000 articles, beside what explainPlan
 * says before the run. Run: npx tsx bench/scale.ts [sizes, default 10000 100000; 1000000 takes some minutes and 8 GB].
 * Imports src.
 */
import { createCandidateStage } from '../src/candidates/candidate-stage.js';
import {
  resolveCandidateSettings,
  reprintLevel,
  strict,
  minRarity,
} from '../src/candidates/candidate-settings.js';
import { explainPlan, rewriteRecall } from '../src/candidates/explain-plan.js';
import { foldReprints } from '../src/candidates/fold-reprints.js';
import { bandRecall } from '../src/candidates/band-plan.js';
import { rareJoin } from '../src/candidates/rare-join.js';
import { countShared } from '../src/candidates/overlap.js';
import { shingleHashes } from '../src/sketch/shingle-hashes.js';
import { signShingles } from '../src/sketch/sign-shingles.js';
import type { Sketch } from '../src/types.js';
import { copyOf, corpusSource, loadTexts, streamTexts, type Planted } from './lib/corpus.js';
import { createRandom } from './lib/random.js';
import { printMachine, printTable, writeResult, type Row } from './lib/report.js';

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(10_000, 100_000);
const others = loadTexts(500);

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
  const { sketches, planted, signSeconds } = sketchAll(articles);
  let start = performance.now();
  const plan = explainPlan(sketches);
  const planSeconds = seconds(start);

  start = performance.now();
  const pairs = createCandidateStage()(sketches);
  const stageSeconds = seconds(start);
  const found = new Set(pairs.map(({ a, b }) => a * 2 ** 21 + b));
  const recall = (kind: Planted['kind']) => {
    const wanted = planted.filter((pair) => pair.kind === kind);
    return wanted.filter(({ source, copy }) => found.has(source * 2 ** 21 + copy)).length / wanted.length;
  };
  const expected = (kind: Planted['kind']) => {
    const wanted = planted.filter((pair) => pair.kind === kind);
    const sum = wanted.reduce((total, { source, copy }) => {
      const [a, b] = [sketches[source]!.shingles, sketches[copy]!.shingles];
      const shared = countShared(a, b);
      const byRare = rewriteRecall(shared, plan.rareShare, plan.rare, Math.max(a.length, b.length));
      const byBands =
        kind === 'reprint' ? bandRecall(shared / (a.length + b.length - shared), plan.bands) : 0;
      return total + 1 - (1 - byRare) * (1 - byBands);
    }, 0);
    return sum / wanted.length;
  };

  const { bands, rare } = resolveCandidateSettings({}, sketches.length, 128);
  start = performance.now();
  const { leaderOf } = foldReprints(sketches, bands, reprintLevel);
  const foldSeconds = seconds(start);
  start = performance.now();
  rareJoin(
    sketches.filter((_, i) => leaderOf[i] === i).map(({ shingles }) => shingles),
    rare,
    strict,
    minRarity,
  );
  const rareSeconds = seconds(start);

  const count = sketches.length;
  return {
    stage: {
      articles: count,
      'sketch µs/article': (signSeconds * 1e6) / count,
      'fold reprints µs/article': (foldSeconds * 1e6) / count,
      'rare join µs/article': (rareSeconds * 1e6) / count,
      'stage µs/article': (stageSeconds * 1e6) / count,
      'stage s': stageSeconds,
      'reprints found': recall('reprint'),
      'rewrites found': recall('rewrite'),
      'candidates/article': pairs.length / count,
      'index bytes/article': plan.bytesPerArticle,
      'RSS MB': Math.round(process.memoryUsage().rss / 2 ** 20),
    },
    prediction: {
      articles: count,
      rate: plan.rare.rate,
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

/** Texts are made, signed and forgotten one by one. */
function sketchAll(articles: number): { sketches: Sketch[]; planted: Planted[]; signSeconds: number } {
  const random = createRandom(7);
  const sketches: Sketch[] = [];
  const planted: Planted[] = [];
  let signSeconds = 0;
  let i = 0;
  for (const text of streamTexts(articles)) {
    add(text);
    if (i++ % 100 !== 0 || text.length < 1000) continue;
    const kind = planted.length % 2 === 0 ? 'reprint' : 'rewrite';
    planted.push({ source: sketches.length - 1, copy: sketches.length, kind });
    add(copyOf(text, kind, others, random));
  }
  return { sketches, planted, signSeconds };

  function add(text: string): void {
    const id = String(sketches.length).padStart(8, '0');
    const start = performance.now();
    const shingles = shingleHashes(text, [{ start: 0, end: text.length }], 3);
    const slots = signShingles(shingles, 128, 1);
    signSeconds += seconds(start);
    sketches.push({ id, shingles, signature: { id, slots, version: '' } });
  }
}

function seconds(start: number): number {
  return (performance.now() - start) / 1000;
}
