/**
 * Seconds, memory and candidates for batches made to be hard: articles shorter than a shingle, one article a million
 * times, one paragraph in a million articles, texts built to meet in one band, one story rewritten many times, and a
 * single article of a million words. Run: npx tsx bench/hostile.ts [articles, default 100000]. Imports src.
 */
import { planSampling } from '../src/candidates/candidate-settings.js';
import { createCandidateStage } from '../src/candidates/candidate-stage.js';
import { createSketchStore } from '../src/sketch/sketch-store.js';
import { hardTexts, prose } from './lib/hard-texts.js';
import { printMachine, printTable, writeResult, type Row } from './lib/report.js';
import { createTextSketcher } from './lib/sketch-text.js';
import { plainArguments } from './lib/arguments.js';

const articles = Number(plainArguments()[0] ?? 100_000);

printMachine();
const rows = Object.entries(hardTexts).map(([name, textOf]): Row => {
  const store = createSketchStore(articles);
  const sketch = createTextSketcher(planSampling(articles));
  let sketchSeconds = 0;
  for (let i = 0; i < articles; i++) {
    const text = textOf(i);
    const start = performance.now();
    store.add(sketch(String(i).padStart(8, '0'), text));
    sketchSeconds += (performance.now() - start) / 1000;
  }
  const start = performance.now();
  const pairs = createCandidateStage()(store).length;
  const seconds = (performance.now() - start) / 1000;
  return {
    batch: name,
    articles,
    'sketch µs/article': (sketchSeconds * 1e6) / articles,
    'stage s': seconds,
    'stage µs/article': (seconds * 1e6) / articles,
    'candidates/article': pairs / articles,
    'RSS MB': Math.round(process.memoryUsage().rss / 2 ** 20),
  };
});
const long = prose(1_000_000).join(' ');
const start = performance.now();
createTextSketcher()('long', long);
const longSeconds = (performance.now() - start) / 1000;
rows.push({ batch: 'one article of a million words', articles: 1, 'sketch µs/article': longSeconds * 1e6 });

printTable('Hostile batches', rows);
writeResult('hostile', { articles, rows });
