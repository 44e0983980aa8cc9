import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/index.js';
import { run } from '../../src/cli/run.js';
import { InputError } from '../../src/errors.js';
import { planBatch } from '../../src/planning/index.js';
import type { RunPlan } from '../../src/stages/stage.js';
import { cliIn } from './cli-in.js';

const root = mkdtempSync(join(tmpdir(), 'samestory-archive-cli-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const wire = [
  'A fire burned down the covered market of Halden Quay on Sunday night, the city fire brigade said.',
  'Eleven stalls were lost and two watchmen were treated for smoke, according to Captain Rhea Tolliver.',
  'The flames started in a bakery at the north gate and spread under the timber roof within minutes.',
  'Mayor Joss Verren promised the traders a tent on the parade ground before the end of the week.',
].join(' ');
const lines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const asLines = (...values: object[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const cli = cliIn({});

describe('samestory archive', () => {
  test('creates, adds, finds, tells changes, recalls, removes, verifies, compacts and exports', async () => {
    const where = join(root, 'story');
    expect(await cli('archive', 'create', where)).toMatchObject({ code: 0, stderr: '' });
    expect(await cli('archive', 'create', where)).toMatchObject({ code: 2 });
    const articles = [
      { id: 'wire', text: wire },
      { id: 'post', text: wire.replace('Eleven', 'Twelve'), publisher: 'Morning Post' },
      { id: 'choir', text: 'The national choir will tour six coastal towns in spring, its director said.' },
    ];
    const withStdin = cliIn({ stdin: asLines(...articles) });
    const added = await withStdin('archive', 'add', where, '-');
    expect([added.code, lines(added.stdout)]).toEqual([
      0,
      [{ added: 3, replaced: 0, unchanged: 0, refused: 0 }],
    ]);
    const again = await withStdin('archive', 'add', where, '-');
    expect(lines(again.stdout)).toEqual([{ added: 0, replaced: 0, unchanged: 3, refused: 0 }]);

    const draft = join(root, 'draft.txt');
    writeFileSync(draft, wire.replace('two watchmen', 'nine watchmen'));
    const found = await cli('archive', 'find', where, draft, '--facts');
    expect(found.code).toBe(1);
    const [answer] = lines(found.stdout) as {
      id: string;
      copies: { article: string; comparison: { facts: { change: string }[] } }[];
    }[];
    expect(answer!.copies.map(({ article }) => article).sort()).toEqual(['post', 'wire']);
    expect(answer!.copies[0]!.comparison.facts.some(({ change }) => change === 'garbled')).toBe(true);

    const changes = await cli('archive', 'changes', where);
    const told = lines(changes.stdout);
    expect(told.slice(0, -1).map(({ kind, article }) => [kind, article])).toEqual([
      ['joined', 'choir'],
      ['joined', 'post'],
      ['joined', 'wire'],
    ]);
    const { token } = told.at(-1) as { token: string };
    const recalled = await cli('archive', 'recall', where, 'wire');
    expect(recalled.code).toBe(1);
    expect(lines(recalled.stdout)[0]).toMatchObject({
      article: 'wire',
      carrying: [{ article: 'post', publisher: 'Morning Post' }],
    });

    expect(await cli('archive', 'remove', where, 'post', 'nobody')).toMatchObject({ code: 4 });
    const later = lines((await cli('archive', 'changes', where, '--since', token)).stdout);
    expect(later).toMatchObject([
      { kind: 'renamed', from: ['post'], into: ['wire'] },
      { kind: 'left', article: 'post', from: 'post', reason: 'It was removed.' },
      { token: expect.stringMatching(/^r\d+$/) as string },
    ]);
    expect(await cli('archive', 'recall', where, 'wire')).toMatchObject({ code: 0 });
    expect(await cli('archive', 'recall', where, 'post')).toMatchObject({ code: 2 });
    expect(await cli('archive', 'changes', where, '--since', 'r999')).toMatchObject({ code: 2 });

    expect(lines((await cli('archive', 'compact', where)).stdout)[0]!.freed).toBeGreaterThan(0);
    expect(await cli('archive', 'verify', where)).toMatchObject({ code: 0, stdout: '' });
    expect(lines((await cli('archive', 'export', where)).stdout)).toEqual(
      [articles[2], articles[0]].map((article) => ({ ...article, file: 'stdin' })),
    );
    expect(lines((await cli('archive', 'clusters', where)).stdout).map(({ id }) => id)).toEqual([
      'choir',
      'wire',
    ]);
    expect(lines((await cli('archive', 'events', where)).stdout)).toHaveLength(2);
    expect(lines((await cli('archive', 'stats', where)).stdout)[0]).toMatchObject({ articles: 2 });
  });

  test('an article that is there with another text is refused, and the others are added; --replace replaces it', async () => {
    const where = join(root, 'again');
    const first = cliIn({ stdin: asLines({ id: 'a', text: wire }) });
    expect((await first('archive', 'add', where, '-')).code).toBe(0);
    const second = cliIn({ stdin: asLines({ id: 'a', text: 'Another.' }, { id: 'b', text: 'One more.' }) });
    const { code, stdout, stderr } = await second('archive', 'add', where, '-');
    expect([code, lines(stdout)[0]]).toEqual([4, { added: 1, replaced: 0, unchanged: 0, refused: 1 }]);
    expect(stderr).toMatch(/^samestory: There is an article "a" with other fields/);
    const replaced = await second('archive', 'add', where, '-', '--replace');
    expect(lines(replaced.stdout)[0]).toEqual({ added: 0, replaced: 1, unchanged: 1, refused: 0 });
  });

  test('keeps a plan from a file, and sketches alone where no texts are wanted', async () => {
    const plan = join(root, 'plan.json');
    writeFileSync(plan, JSON.stringify(planBatch(1_000_000)));
    const where = join(root, 'planned');
    expect(await cli('archive', 'create', where, '--plan', plan, '--texts', 'none')).toMatchObject({
      code: 0,
    });
    const withStdin = cliIn({ stdin: asLines({ id: 'wire', text: wire }, { id: 'post', text: wire }) });
    await withStdin('archive', 'add', where, '-');
    const found = await cliIn({ stdin: asLines({ id: 'new', text: wire }) })('archive', 'find', where, '-');
    expect(lines(found.stdout)[0]).toMatchObject({
      copies: [],
      resembling: [
        { article: 'post', resemblance: 1 },
        { article: 'wire', resemblance: 1 },
      ],
    });
    expect(await cli('archive', 'clusters', where)).toMatchObject({ code: 2 });
    writeFileSync(plan, '{"format":"samestory.plan/0"}');
    expect(await cli('archive', 'create', join(root, 'bad'), '--plan', plan)).toMatchObject({ code: 2 });
  });

  test('takes the plan and the options of a run on an engine, whose articles then give the same clusters', async () => {
    const options = { minCopyProbability: 0.8, facts: true };
    const stage = await cli('stage', 'plan', '--articles', '40', '--options', JSON.stringify(options));
    const file = join(root, 'run.json');
    writeFileSync(file, stage.stdout);
    const where = join(root, 'of-a-run');
    expect(await cli('archive', 'create', where, '--plan', file)).toMatchObject({ code: 0, stderr: '' });
    const { plan } = JSON.parse(stage.stdout) as RunPlan;
    const archive = await openArchive(where, { ...options, plan });
    // JSON has no infinity; a plan reads it from null.
    expect(JSON.parse(JSON.stringify(archive.plan))).toEqual(plan);
    await archive.close();
    await expect(openArchive(where, { ...options, facts: false, plan })).rejects.toThrow(InputError);
  });

  test('says what is wrong with an archive: none there, damaged, of another form', async () => {
    expect(await cli('archive', 'stats', join(root, 'nowhere'))).toMatchObject({ code: 3 });
    const where = join(root, 'broken');
    await cliIn({ stdin: asLines({ id: 'a', text: wire }, { id: 'b', text: wire }) })(
      'archive',
      'add',
      where,
      '-',
    );
    const log = join(where, 'records-1');
    const bytes = readFileSync(log);
    bytes[200]! ^= 1;
    writeFileSync(log, bytes);
    const broken = await cli('archive', 'clusters', where);
    expect([broken.code, broken.stderr]).toEqual([
      3,
      expect.stringMatching(/is damaged: bytes 0 to \d+ hold no record/),
    ]);
    const verified = await cli('archive', 'verify', where);
    expect(verified.code).toBe(1);
    expect(lines(verified.stdout)[0]!.reason).toMatch(/are lost, perhaps of "a"/);
    const manifest = join(where, 'archive.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('archive/1', 'archive/9'));
    expect((await cli('archive', 'stats', where)).stderr).toMatch(/archive\.json is damaged/);
  });

  test('--watch adds what comes into a folder later, until it is told to stop', async () => {
    const folder = mkdtempSync(join(root, 'feed-'));
    writeFileSync(join(folder, 'one.txt'), wire);
    const stopper = new AbortController();
    let stdout = '';
    const waitFor = async (pattern: RegExp) => {
      for (let i = 0; i < 400 && !pattern.test(stdout); i++)
        await new Promise((resolve) => setTimeout(resolve, 25));
      expect(stdout).toMatch(pattern);
    };
    const done = run(['archive', 'add', join(root, 'watched'), folder, '--watch', '--every', '0.05'], {
      stdin: Readable.from(['']),
      stdout: { write: (text) => void (stdout += text) },
      stderr: { write: () => undefined },
      env: {},
      stopOnSignal: () => stopper.signal,
    });
    await waitFor(/"added":1/);
    writeFileSync(
      join(folder, 'two.jsonl'),
      asLines({ id: 'x', text: 'The pier is closed.' }, { id: 'y', text: wire }),
    );
    await waitFor(/"added":2/);
    stopper.abort();
    expect(await done).toBe(0);
    expect(lines((await cli('archive', 'stats', join(root, 'watched'))).stdout)[0]).toMatchObject({
      articles: 3,
    });
  });
});
