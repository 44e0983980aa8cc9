import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/**
 * Patterns run before, the setting is made, and they run again after much has been thrown away: with
 * `--no-regexp-tier-up` set there, Node 20.20.2 dies by SIGSEGV.
 */
const script = (late: string) => `
  const { compileLate } = require(${late});
  const patterns = Array.from({ length: 300 }, (_, i) => new RegExp('(a' + i + '|b+)[c-z]', i % 2 ? 'g' : ''));
  const text = 'xx aab17ccd bb'.repeat(3);
  const runAll = (text) => patterns.forEach((pattern) => text.replace(pattern, ''));
  runAll(text);
  compileLate();
  for (let round = 0; round < 30; round++) {
    for (let junk = [], i = 0; i < 10000; i++) junk.push({ row: new Array(10).fill(i) });
    if (round % 5 === 0) runAll(text);
    gc();
  }
  for (const tail of ['', '\\u00e9', '\\u8ecd']) runAll(text + tail);
  console.log('alive');`;

test('a process that compiles late lives on, whatever ran before', async () => {
  const late = JSON.stringify(new URL('../../src/cli/compile-late.ts', import.meta.url).pathname);
  const given = ['--expose-gc', '--import', 'tsx', '-e', script(late)];
  expect((await promisify(execFile)(process.execPath, given)).stdout).toBe('alive\n');
});
