import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/run.js';

const TEXT = `The council of Orrin closed the dam on Monday after engineers found two cracks in its eastern wall.
Some 40 families in the valley below were told to leave their houses until the water is down, the water board said.`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samestory-watch-'));
  writeFileSync(join(folder, 'wire.txt'), TEXT);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function start(...args: string[]) {
  const stopper = new AbortController();
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => ({ write: (text: string) => void (written[name] += text) });
  const code = run([...args, '--watch'], {
    stdin: Readable.from(['']),
    stdout: output('stdout'),
    stderr: output('stderr'),
    env: {},
    stopOnSignal: () => stopper.signal,
  });
  const runs = () => written.stderr.split('watching for changes').length - 1;
  const until = (count: number) => vi.waitFor(() => expect(runs()).toBe(count), { timeout: 20_000 });
  return { written, code, until, runs, stop: () => stopper.abort() };
}

test('cluster runs again when a file comes or changes, and a signal ends it with 0', async () => {
  const { written, code, until, stop } = start('cluster', folder, '--format', 'json');
  await until(1);
  mkdirSync(join(folder, 'partner'));
  writeFileSync(join(folder, 'partner', 'copy.txt'), TEXT.replace('two cracks', 'nine cracks'));
  await until(2);
  writeFileSync(join(folder, 'wire.txt'), TEXT.replace('two cracks', 'nine cracks'));
  await until(3);
  stop();
  expect(await code).toBe(0);
  const reports = written.stdout.split(/(?<=^\}\n)/mu).map((json) => JSON.parse(json) as Report);
  expect(reports.map(({ clusters }) => clusters[0]!.members.length)).toEqual([1, 2, 2]);
}, 60_000);

interface Report {
  clusters: { members: string[] }[];
}

test('what a run writes itself is no change', async () => {
  const report = join(folder, 'report.json');
  const { code, until, runs, stop } = start('cluster', folder, '--format', 'json', '-o', report);
  await until(1);
  // Longer than the quiet that is waited for after the report was written.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(runs()).toBe(1);
  stop();
  expect(await code).toBe(0);
}, 60_000);

test('check watches its source, too; the standard input cannot be watched', async () => {
  const copy = join(folder, 'copy.txt');
  writeFileSync(copy, TEXT.replace('40 families', '14 families'));
  const { written, code, until, stop } = start('check', copy, '--source', join(folder, 'wire.txt'));
  await until(1);
  expect(written.stdout).toContain('14 families');
  writeFileSync(join(folder, 'wire.txt'), TEXT.replace('40 families', '41 families'));
  await until(2);
  expect(written.stdout).toContain('41 families');
  stop();
  expect(await code).toBe(0);

  const refused = start('cluster', '-');
  expect(await refused.code).toBe(2);
  expect(refused.written.stderr).toContain('--watch needs files or folders');
}, 60_000);
