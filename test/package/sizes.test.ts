import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUILT = join(ROOT, 'dist/index.js');
/** What is generated from data for the relation of words: the largest table, needed for facts alone, is counted for itself. */
const WORD_TABLE = join(ROOT, 'dist/lib/word-table.js');

describe.skipIf(!existsSync(BUILT))(
  'what an import brings, bundled and minified (skipped before `npm run build`)',
  () => {
    test.each([
      ['InputError', 2],
      ['estimateResemblance', 2],
      ['signArticle, estimateResemblance', 80],
      ['findNearDuplicates', 82],
      ['clusterArticles, compareArticles', 870],
    ])('%s: at most %i kB', async (names, limit) => {
      expect(await sizeOf(`export { ${names} } from 'samestory'`)).toBeLessThanOrEqual(limit * 1000);
    });

    test('both entries, imported or required, have one InputError', () => {
      const same = '(a, b) => console.log(a.InputError === b.InputError)';
      const imported = `Promise.all([import('samestory'), import('samestory/node')]).then(([a, b]) => (${same})(a, b))`;
      const required = `(${same})(require('samestory'), require('samestory/node'))`;
      for (const script of [imported, required]) {
        expect(execFileSync(process.execPath, ['--eval', script], { cwd: ROOT, encoding: 'utf8' })).toBe(
          'true\n',
        );
      }
    });

    test('a signature written by one process is read by another, imported or required', () => {
      const article = "{ id: 'é', text: 'The harvest in the Ulme valley is late.' }";
      const write = `import('samestory').then(({ signArticle, signatureToBytes }) =>
      console.log(Buffer.from(signatureToBytes(signArticle(${article}))).toString('base64')))`;
      const stored = execFileSync(process.execPath, ['--eval', write], {
        cwd: ROOT,
        encoding: 'utf8',
      }).trim();
      const read = `const { signArticle, signatureFromBytes, estimateResemblance } = require('samestory');
      console.log(estimateResemblance(signatureFromBytes(Buffer.from('${stored}', 'base64')), signArticle(${article})))`;
      expect(execFileSync(process.execPath, ['--eval', read], { cwd: ROOT, encoding: 'utf8' })).toBe('1\n');
    });
  },
);

/** Bytes of a bundle, the word table left out. */
async function sizeOf(contents: string): Promise<number> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const [output] = Object.values(metafile.outputs);
  const [, chunk = 'word-table'] = /(chunk-\w+)\.js/.exec(readFileSync(WORD_TABLE, 'utf8')) ?? [];
  const tables = Object.entries(output!.inputs).filter(([file]) => file.includes(chunk));
  return output!.bytes - tables.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
}
