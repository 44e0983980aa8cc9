/**
 * What an import brings, bundled and minified by esbuild, and what the first calls of a process take in processor time.
 * Run: npm run bench:imports. Reads dist/, which it builds.
 */
import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { printMachine, printTable, writeResult, type Row } from './lib/report.js';

const imports = [
  'InputError',
  'estimateResemblance',
  'signArticle, estimateResemblance',
  'findNearDuplicates',
  'clusterArticles, compareArticles',
];
/** Processes started; the least of their times is told. */
const rounds = 7;

printMachine();
const sizes: Row[] = [];
for (const names of imports) {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names} } from 'samestory'`, resolveDir: '.' },
    ...({
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'neutral',
      write: false,
      logLevel: 'error',
    } as const),
  });
  const bytes = outputFiles[0]!.contents;
  sizes.push({ import: names, kB: bytes.length / 1000, 'kB gzip': gzipSync(bytes).length / 1000 });
}
printTable('Bundles', sizes);

const script = `
  import { readFileSync } from 'node:fs';
  const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  const read = (id) => ({ id, text: readFileSync('examples/articles/' + id + '.txt', 'utf8') });
  const [a, b] = [read('courier'), read('newsroll')];
  const start = spent();
  const { compareArticles } = await import('samestory');
  const times = [spent() - start];
  for (let i = 0; i < 30; i++) {
    const before = spent();
    compareArticles(a, b);
    times.push(spent() - before);
  }
  console.log(JSON.stringify([times[0], times[1], times[2], times[30]]));`;
const runs = Array.from(
  { length: rounds },
  () =>
    JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }),
    ) as number[],
);
const least = (i: number) => Math.min(...runs.map((run) => run[i]!));
const calls = {
  'import ms': least(0),
  'first ms': least(1),
  'second ms': least(2),
  'thirtieth ms': least(3),
};
printTable('compareArticles in a new process, processor time', [calls]);
writeResult('imports', { sizes, calls });
