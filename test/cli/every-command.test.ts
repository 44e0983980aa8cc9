import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareArticles } from '../../src/compare-articles.js';
import { explainPlan } from '../../src/planning/explain-plan.js';
import { cliIn } from './cli-in.js';

const REPORT =
  'The harbour council of Port Ellery voted on Monday to close the old pier, Mara Quill said. Repairs will cost 4.2 million euros and last until March, according to the engineer Tom Varga.';
const COPY = REPORT.replace('on Monday', 'late on Monday');
const OTHER =
  'The choir of Saint Orrin sang in the square for the first time since spring, and the baker gave bread to all who came to hear it.';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samestory-commands-'));
  for (const [name, text] of Object.entries({ a: REPORT, b: COPY, c: OTHER })) write(`${name}.txt`, text);
  mkdirSync(path('none'));
  write('blank.jsonl', '\n\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const cli = cliIn({});

describe('every command that reads articles', () => {
  const commands: readonly (readonly string[])[] = [
    ['cluster', '--no-facts'],
    ['cluster', '--no-facts', '--json'],
    ['dedup'],
    ['dedup', '--print', 'groups'],
    ['plan'],
    ['plan', '--json'],
    ['explain', 'a', 'b'],
    ['explain', 'a', 'b', '--json'],
  ];
  test.each(commands)(
    '%s %s %s: exit 0, 4 where an input is missing, 3 where all are',
    async (...command) => {
      const whole = await cli(...command, path('a.txt'), path('b.txt'));
      expect(whole.code).toBe(0);
      expect(whole.stderr).not.toContain('samestory: ');
      const partly = await cli(...command, path('a.txt'), path('gone.txt'), path('b.txt'));
      expect(partly.code).toBe(4);
      expect(partly.stderr).toContain(`samestory: ${path('gone.txt')}: no such file or folder.\n`);
      // What was read is reported all the same.
      if (!command.includes('--json')) expect(partly.stdout).toBe(whole.stdout);
      for (const input of ['gone.txt', 'none', 'blank.jsonl']) {
        const { code, stdout, stderr } = await cli(...command, path(input));
        expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
        expect(stderr).toMatch(
          /^samestory: .+: no (?:such file or folder|file of articles in this folder|article in what was given)\.\n$/,
        );
      }
    },
  );

  test('tells what of a folder it has left out', async () => {
    write('e.pdf', '%PDF');
    for (const command of commands.slice(0, 7)) {
      const { stderr } = await cli(...command, folder);
      expect(stderr).toContain('note: ');
      expect(stderr).toContain('1 .pdf');
    }
  });
});

describe('explain', () => {
  const explain = async (...args: string[]) => (await cli('explain', ...args, folder)).stdout;

  test('says what the library says, of whichever two', async () => {
    const [article, copy] = [REPORT, COPY].map((text, i) => ({ id: 'ab'[i]!, text })) as [never, never];
    const { relation, copyProbability, evidence } = compareArticles(article, copy, { facts: false });
    const told = JSON.parse(await explain('a', 'b', '--json')) as object;
    expect(told).toMatchObject({
      a: 'a',
      b: 'b',
      isOneCluster: true,
      isOneEvent: true,
      relation,
      copyProbability,
    });
    const words = await explain('a', 'b');
    expect(words).toContain(
      `a and b: ${relation}\n  in one cluster\n  probability of a copy ${copyProbability.toFixed(2)},`,
    );
    expect(words).toContain(`resemblance ${evidence.resemblance.toFixed(2)};`);
    expect(await explain('a', 'c')).toContain('a and c: unrelated\n  not together\n');
    expect(JSON.parse(await explain('a', 'c', '--json'))).toMatchObject({
      isOneCluster: false,
      isOneEvent: false,
    });
  });

  test('lists what speaks for and against by its weight, each with its sign', async () => {
    for (const pair of [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ] as const) {
      const { evidence } = JSON.parse(await explain(...pair, '--json')) as ReturnType<typeof compareArticles>;
      const lines = (await explain(...pair)).split('\n');
      const listed = (title: string) => {
        const start = lines.findIndex((line) => line.startsWith(title));
        return start === -1
          ? []
          : lines.slice(start + 1, lines.indexOf('', start)).map((line) => line.trim());
      };
      for (const [title, sign] of [
        ['What speaks for a copy:', 1],
        ['What speaks against:', -1],
      ] as const) {
        const wanted = evidence.contributions
          .filter(({ logOdds }) => Math.sign(logOdds) === sign)
          .slice(0, 6)
          .map(
            ({ measure, value, logOdds }) =>
              `${sign > 0 ? '+' : ''}${logOdds.toFixed(2)}  ${measure} = ${value.toFixed(3)}`,
          );
        expect(listed(title)).toEqual(wanted);
        expect(wanted.length).toBeGreaterThan(0);
      }
    }
  });

  test('names measures without which it would have been decided the other way', async () => {
    for (const pair of [
      ['a', 'b'],
      ['a', 'c'],
    ] as const) {
      const { evidence, copyProbability } = JSON.parse(await explain(...pair, '--json')) as ReturnType<
        typeof compareArticles
      >;
      const names = /With (.*) as in an average pair/.exec(await explain(...pair))?.[1]?.split(', ');
      const towards = evidence.contributions.filter(({ logOdds }) => logOdds > 0 === copyProbability >= 0.5);
      let left = Math.log(copyProbability / (1 - copyProbability));
      const fewest: string[] = [];
      for (const { measure, logOdds } of towards) {
        if (left > 0 !== copyProbability >= 0.5) break;
        left -= logOdds;
        fewest.push(measure);
      }
      expect(names?.join()).toBe(fewest.join());
    }
  });

  test('knows an article by its file too, and says which there are where it knows none', async () => {
    expect(await explain(path('a.txt'), 'b')).toContain('a and b: ');
    for (let i = 0; i < 9; i++) write(`z${i}.txt`, `${OTHER} ${i}`);
    const { code, stderr } = await cli('explain', 'a', 'y', folder);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'samestory: no article "y" among the inputs; there are a, b, c, z0, z1, z2, z3, z4, ….\n',
    });
    expect((await cli('explain', 'a', 'y', path('a.txt'))).stderr).toMatch(/; there are a\.\n$/);
  });
});

describe('plan', () => {
  test('prints every value of the plan under its name, as JSON and in words', async () => {
    const plan = explainPlan([REPORT, COPY, OTHER].map((text, i) => ({ id: 'abc'[i]!, text })));
    const { stdout } = await cli('plan', folder, '--json');
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(plan)));
    const words = (await cli('plan', folder)).stdout.split('\n');
    const leaves = (value: unknown): number =>
      Array.isArray(value)
        ? 1 + value.length
        : typeof value === 'object' && value !== null
          ? Object.values(value).reduce((sum: number, inside) => sum + leaves(inside), 1)
          : 1;
    expect(words).toHaveLength(leaves(plan));
    expect(words).toContain('articles: 3');
    expect(words).toContain(`  bands: ${plan.bands.bands}`);
    for (const { resemblance, recall } of plan.reprintRecall)
      expect(words).toContain(`  resemblance ${resemblance}, recall ${Number(recall.toPrecision(3))}`);
  });
});

describe('stage', () => {
  test('without a name tells the stages; `plan` prints a plan of so many articles', async () => {
    const { code, stdout } = await cli('stage');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^read\/\d+: /);
    const plan = await cli('stage', 'plan', '--articles', '5');
    expect(plan.code).toBe(0);
    expect(JSON.parse(plan.stdout)).toMatchObject({ articles: 5 });
    expect((await cli('stage', 'plan')).code).toBe(2);
    expect(await cli('stage', 'read')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--plan FILE') as string,
    });
  });
});

describe('archive recall', () => {
  test('takes a correction of one article', async () => {
    const archive = path('news.archive');
    expect((await cli('archive', 'create', archive)).code).toBe(0);
    expect((await cli('archive', 'add', archive, path('a.txt'), path('b.txt'))).code).toBe(0);
    const recall = (...args: string[]) => cli('archive', 'recall', archive, 'a', ...args);
    // The copy says nothing else than the correction does.
    expect((await recall('--correction', path('b.txt'))).code).toBe(0);
    write('right.txt', REPORT.replace('4.2', '4.7'));
    expect((await recall('--correction', path('right.txt'))).code).toBe(1);
    expect(await recall('--correction', folder)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/--correction .* holds 4 articles; it must be one\.\n$/) as string,
    });
    for (const name of ['gone.txt', 'blank.jsonl'])
      expect(await recall('--correction', path(name))).toMatchObject({
        code: 3,
        stderr: expect.stringContaining(name) as string,
      });
    expect((await cli('archive', 'find', archive, path('c.txt'))).code).toBe(0);
    expect((await cli('archive', 'find', archive, path('b.txt'))).code).toBe(1);
    expect((await cli('archive', 'find', archive, path('b.txt'), path('gone.txt'))).code).toBe(4);
    expect((await cli('archive', 'find', archive, path('blank.jsonl'))).code).toBe(3);
  });
});

function path(name: string): string {
  return join(folder, name);
}

function write(name: string, content: string): void {
  writeFileSync(path(name), content);
}
