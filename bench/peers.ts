/**
 * What users call, ours beside npm minhash and the Python packages datasketch, rensa, gaoya, FastSketchLSH and text-dedup:
 * the same texts, 128 slots of word-3-shingles, one thread. Run: npm run bench:peers -- [articles, default 5000].
 *
 * Ours are the public functions of the built package. Every peer is run as its README has it and at the best setting that
 * we found documented. All figures are processor time, the least of some rounds in which ours and theirs take turns, so a
 * machine that others use slows all alike. Beside the speed stands what was found: of planted reprints (one word in 25
 * changed) and rewrites (resemblance .10).
 *
 * The Python packages go to a virtual environment under the folder for temporary files; without Python or the network that
 * part is skipped with a note.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { createInterface } from 'node:readline';
import { Minhash } from 'minhash';
import type * as Samestory from '../src/index.js';
import { corpusSource, loadTexts, plantCopies, type Planted } from './lib/corpus.js';
import { printMachine, printTable, sink, writeResult, type Row } from './lib/report.js';

const library = (await import(new URL('../dist/index.js', import.meta.url).href)) as typeof Samestory;
const given = process.argv.slice(2).find((argument) => /^\d+$/.test(argument));
const rounds = { sign: 9, pipeline: 3 };
const passes = 5;
/** Least resemblance of a pair where rewrites are asked for, and where reprints are. */
const [loose, close] = [0.08, 0.5];

const texts = loadTexts(300, 1, 1500, 6000);
const { texts: joinTexts, planted } = plantCopies(loadTexts(Number(given ?? 5000)));
const articles = texts.map((text, i) => ({ id: String(i), text }));
const joinArticles = joinTexts.map((text, i) => ({ id: String(i).padStart(8, '0'), text }));

/** Seconds of processor time, and what was found: pairs by position, or clusters by a label for each text. */
interface Outcome {
  readonly seconds: number;
  readonly pairs?: readonly (readonly [number, number])[];
  readonly labels?: readonly number[];
}
type Case = () => Outcome | Promise<Outcome>;

printMachine();
console.log(`Texts: ${corpusSource()}`);
const python = startPython();
const versions = python ? await python.ask<Record<string, string>>('versions') : {};
const peerCases = python ? await python.ask<{ sign: string[]; pipeline: string[] }>('cases') : undefined;
const fromPython = (names: readonly string[] = []) =>
  names.map((name): [string, Case] => [name, () => python!.ask<Outcome>(name)]);

const sign = await takeTurns(
  new Map<string, Case>([
    [
      '**ours**, signArticle: boilerplate cut',
      timed(() => articles.forEach((article) => (sink.value = library.signArticle(article))), passes),
    ],
    // 40 texts are enough of so slow a thing.
    [
      'npm minhash, README',
      () =>
        scaled(
          timed(() => texts.slice(0, 40).forEach((text) => (sink.value = npmSignature(text))), passes)(),
          texts.length / 40,
        ),
    ],
    ...fromPython(peerCases?.sign),
  ]),
  rounds.sign,
);
const [[, base]] = [...sign] as [[string, Outcome]];
const signRows = [...sign].map(([what, { seconds }]): Row => ({
  what,
  'µs/article': (seconds * 1e6) / texts.length,
  'times ours': seconds / base.seconds,
}));
printTable(
  `Text to signature, ${texts.length} texts of ${Math.round(meanLength(texts))} characters`,
  signRows,
);

const pipeline = await takeTurns(
  new Map<string, Case>([
    [`**ours**, findNearDuplicates at ${loose}`, near({ minResemblance: loose })],
    [
      `**ours**, findNearDuplicates at ${loose}, boilerplate kept`,
      near({ minResemblance: loose, cutBoilerplate: false }),
    ],
    [`**ours**, findNearDuplicates at ${close}`, near({ minResemblance: close })],
    [
      `**ours**, findNearDuplicates at ${close}, boilerplate kept`,
      near({ minResemblance: close, cutBoilerplate: false }),
    ],
    ['**ours**, clusterArticles without facts', cluster],
    ...fromPython(peerCases?.pipeline),
  ]),
  rounds.pipeline,
);
const first = [...pipeline.values()][0]!;
const pipelineRows = [...pipeline].map(([what, outcome]): Row => ({
  what,
  'CPU s': outcome.seconds,
  'µs/article': (outcome.seconds * 1e6) / joinTexts.length,
  'times the first': outcome.seconds / first.seconds,
  pairs: outcome.pairs?.length ?? '',
  'reprints found': recallOf(outcome, 'reprint'),
  'rewrites found': recallOf(outcome, 'rewrite'),
}));
printTable(`Texts to pairs or clusters, ${joinTexts.length} articles`, pipelineRows);
python?.close();
writeResult('peers', { source: corpusSource(), versions, signRows, pipelineRows });

/** Every case once a round; of each the outcome with the least time. One that fails is left out with a note. */
async function takeTurns(cases: Map<string, Case>, times: number): Promise<Map<string, Outcome>> {
  const best = new Map<string, Outcome>();
  for (let round = 0; round < times; round++) {
    for (const [name, run] of cases) {
      try {
        const outcome = await run();
        if (!(outcome.seconds >= (best.get(name)?.seconds ?? Infinity))) best.set(name, outcome);
      } catch (error) {
        console.log(`Skipped: ${name}: ${error instanceof Error ? error.message : String(error)}`);
        cases.delete(name);
      }
    }
  }
  return best;
}

/** @param passes of a short case: the first after another's turn finds cold caches. Python does as many. */
function timed(work: () => Omit<Outcome, 'seconds'> | void, passes = 1): () => Outcome {
  return () => {
    let best: Outcome = { seconds: Infinity };
    for (let pass = 0; pass < passes; pass++) {
      const start = process.cpuUsage();
      const found = work();
      const { user, system } = process.cpuUsage(start);
      const seconds = (user + system) / 1e6;
      if (seconds < best.seconds) best = { seconds, ...found };
    }
    return best;
  };
}

function scaled(outcome: Outcome, factor: number): Outcome {
  return { ...outcome, seconds: outcome.seconds * factor };
}

function near(options: Samestory.NearDuplicateOptions): Case {
  return timed(() => {
    const { pairs } = library.findNearDuplicates(joinArticles, options);
    return { pairs: pairs.map(({ a, b }) => [Number(a), Number(b)] as const) };
  });
}

function cluster(): Outcome {
  return timed(() => {
    const labels: number[] = [];
    library.clusterArticles(joinArticles, { facts: false }).clusters.forEach(({ members }, label) => {
      for (const member of members) labels[Number(member)] = label;
    });
    return { labels };
  })();
}

function npmSignature(text: string): Minhash {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const minhash = new Minhash({ numPerm: 128 });
  for (let i = 0; i + 3 <= words.length; i++) minhash.update(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
  return minhash;
}

function recallOf({ pairs = [], labels }: Outcome, kind: Planted['kind']): string {
  const found = new Set(pairs.map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`));
  const wanted = planted.filter((pair) => pair.kind === kind);
  const hits = wanted.filter(({ source, copy }) =>
    labels ? labels[source] === labels[copy] : found.has(`${source} ${copy}`),
  );
  return `${hits.length}/${wanted.length}${labels ? ' in one cluster' : ''}`;
}

function meanLength(list: readonly string[]): number {
  return list.reduce((sum, { length }) => sum + length, 0) / list.length;
}

/** A Python process that does one case a line; it has one thread, whatever the package would take. */
function startPython() {
  try {
    const home = joinPath(tmpdir(), 'samestory-bench-venv');
    const executable = joinPath(home, 'bin', 'python');
    if (!existsSync(executable)) {
      execFileSync('python3', ['-m', 'venv', home]);
      const packages = ['datasketch', 'xxhash', 'rensa', 'gaoya', 'FastSketchLSH', 'text-dedup'];
      execFileSync(executable, ['-m', 'pip', 'install', '-q', ...packages], { stdio: 'ignore' });
    }
    const input = joinPath(mkdtempSync(joinPath(tmpdir(), 'samestory-bench-')), 'input.json');
    writeFileSync(input, JSON.stringify({ texts, joinTexts, loose, close }));
    const script = new URL('peers.py', import.meta.url).pathname;
    const names = ['OMP_NUM_THREADS', 'RAYON_NUM_THREADS', 'OPENBLAS_NUM_THREADS', 'MKL_NUM_THREADS'];
    const env = { ...process.env, ...Object.fromEntries(names.map((name) => [name, '1'])) };
    const child = spawn(executable, [script, input], { env, stdio: ['pipe', 'pipe', 'ignore'] });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    return {
      async ask<T>(name: string): Promise<T> {
        child.stdin.write(`${name}\n`);
        const { value, done } = (await lines.next()) as IteratorResult<string, undefined>;
        if (done) throw new Error('Python ended.');
        const answer = JSON.parse(value) as { error?: string; result: T };
        if (answer.error !== undefined) throw new Error(answer.error);
        return answer.result;
      },
      close: () => void child.kill(),
    };
  } catch (error) {
    console.log(
      `Python peers failed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
    );
    return undefined;
  }
}
