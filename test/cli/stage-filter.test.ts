import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  describeStages,
  filterLines,
  linesOf,
  printPlan,
  type StageFlags,
} from '../../src/cli/stage-filter.js';
import { InputError } from '../../src/errors.js';
import { bandKeys } from '../../src/candidates/band-keys.js';
import { createSketcher } from '../../src/sketch/sketcher.js';
import { stages, type RunPlan } from '../../src/stages/index.js';
import { numberStages } from '../../src/stages/number-stages.js';
import { toHex, writeSketch } from '../../src/stages/sketch-record.js';
import { prepare } from '../../src/text/prepare.js';

const folder = mkdtempSync(join(tmpdir(), 'samestory-stages-'));
afterAll(() => rmSync(folder, { recursive: true }));
const plan = join(folder, 'plan.json');
writeFileSync(plan, printPlan('600', '{"facts":false}'));
const other = join(folder, 'other.json');
writeFileSync(other, printPlan('600', '{"minCopyProbability":0.6}'));

const run = (name: string, lines: Iterable<string>, flags: Partial<StageFlags> = {}) => [
  ...filterLines(stages, name, { plan, ...flags }, lines),
];
const place = (hash: string, position: string) => hash.padStart(8, '0') + position.padStart(8, '0');
const [x, y, z] = [place('1', 'b'), place('2', 'a'), place('3', 'c')];
const codeOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
  return undefined;
};

describe('a stage as a filter', () => {
  test('ends with a record of what it read and gave, under the plan of the run', () => {
    const lines = run('meet', [`0:ff\t${x}`, `0:ff\t${y}`, `0:ff\t${z}`, `1:ff\t${x}`]);
    expect(lines.slice(0, 3)).toEqual([`pair\t${x}\t${y}`, `pair\t${x}\t${z}`, `pair\t${y}\t${z}`]);
    expect(lines[3]!.split('\t').slice(0, 5)).toEqual([
      'end',
      'meet/1',
      expect.stringMatching(/^[0-9a-f]{16}$/),
      '4',
      '3',
    ]);
    const [cpu, megabytes] = lines[3]!.split('\t').slice(5).map(Number);
    expect(cpu).toBeGreaterThan(0);
    // Of no process of Node less than its own code, and of none as much as the machine has.
    expect(megabytes).toBeGreaterThan(20);
    expect(megabytes! * 2 ** 20).toBeLessThan(totalmem());
    expect(lines).toHaveLength(4);
  });

  test('articles come out checked, with keys that order as their ids do', () => {
    const ids = ['b', 'a\ud800', '\ud83d\ude00', '\uffee', 'é'];
    const made = run(
      'read',
      ids.map((id) => JSON.stringify({ id, text: 'Nine barges sank.', other: 1 })),
    ).slice(0, -1);
    const byKey = made
      .map((line) => line.split('\t'))
      .filter(([kind]) => kind === 'article')
      .sort((one, two) => (one[1]! < two[1]! ? -1 : 1));
    expect(byKey.map(([, , , id]) => JSON.parse(id!) as string)).toEqual([...ids].sort());
    expect(JSON.parse(byKey[0]![8]!)).toEqual({
      id: 'a\ud800',
      text: 'Nine barges sank.',
      reading: { language: 'und', boilerplate: [] },
    });
    expect(codeOf(() => run('read', ['{"id":7,"text":""}']))).toBe('bad-article');
    expect(codeOf(() => run('read', ['{"id":"a","te']))).toBe('bad-record');
  });

  test('articles come out with the sketch that the plan makes of them, and with their stems counted once', () => {
    const texts = [
      'Nueve barcas se hundieron ayer en el puerto de la ciudad.',
      'The nine barges sank off the quay on Friday, and the harbour was closed for the day.',
    ];
    const made = run(
      'read',
      texts.flatMap((text, i) => ['', JSON.stringify({ id: `a${i}`, text })]),
    ).map((line) => line.split('\t'));
    const { plan: rules } = JSON.parse(printPlan('600', '{}')) as RunPlan;
    const sketch = createSketcher({ shingleSize: 3, signatureSize: 128, seed: 1 }, rules.sampling);
    const keys = new Uint32Array(rules.bands.bands);
    for (const [i, text] of texts.entries()) {
      const wanted = sketch(prepare({ id: `a${i}`, text }));
      const [, , , , phrases, rate, bands, written] = made.find(([, , , id]) => id === `"a${i}"`)!;
      expect(written).toBe(writeSketch(wanted));
      expect([Number(phrases), Number(rate)]).toEqual([wanted.phrases.length, wanted.phraseRate ?? 1]);
      expect(bands).toBe(toHex(bandKeys(wanted.signature.slots, rules.bands, keys)));
    }
    // English has a table, so its words are not counted.
    expect(made.filter(([kind]) => kind === 'language').map((fields) => fields.slice(1, 4))).toEqual([
      ['es', '1', '11'],
    ]);
    const said = made.filter(([kind]) => kind === 'stem').map(([, , , , words]) => Number(words));
    expect(said.reduce((sum, words) => sum + words, 0)).toBe(11);
  });

  test('records out of order, with fields missing or spoilt, are refused', () => {
    expect(codeOf(() => run('meet', [`1:ff\t${x}`, `0:ff\t${x}`]))).toBe('unsorted-records');
    expect(codeOf(() => run('meet', [`0:ff\t${y}`, `0:ff\t${x}`]))).toBe('unsorted-records');
    expect(codeOf(() => run('meet', ['0:ff']))).toBe('bad-record');
    expect(codeOf(() => run('lead', [`${y}\tnone\t1\t0`]))).toBe('bad-record');
    expect(codeOf(() => run('resemble', [`${x}\t${y}\t1|0 1|2\t1|0 1`]))).toBe('bad-record');
    expect(codeOf(() => run('deal', ['1\t2x']))).toBe('bad-record');
    expect(codeOf(() => run('components', ['1\t600']))).toBe('bad-record');
    expect(codeOf(() => run('match', ['0\t1\t0\t\t1 2']))).toBe('bad-record');
  });

  test('with --closed the input must account for itself, whichever way its parts were put together', () => {
    const made = run('meet', [`0:ff\t${x}`, `0:ff\t${y}`, `0:ff\t${z}`]);
    const read = (lines: readonly string[], flags: Partial<StageFlags> = {}) =>
      codeOf(() => run('deal', lines, { closed: true, ...flags }));
    const end = made.at(-1)!;
    const records = ['1\t2', '1\t3', '2\t3'];
    expect(read([...records, end])).toBeUndefined();
    expect(read([end, ...records])).toBeUndefined();
    expect(read(records)).toBe('truncated-records');
    expect(read([...records.slice(1), end])).toBe('truncated-records');
    expect(read([...records, end, end])).toBe('truncated-records');
    expect(read([...records, end], { plan: other })).toBe('foreign-records');
  });

  test('a last line without an end was cut; lines may lie across chunks', () => {
    const bytes = Buffer.from('é\tzwölf\nß\n');
    const chunks = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect([...linesOf(chunks)]).toEqual(['é\tzwölf', 'ß']);
    expect(codeOf(() => [...linesOf([bytes, Buffer.from('x')])])).toBe('truncated-records');
  });

  test('a plan or a stage that is none is refused', () => {
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, '{"format":"samestory.run/0"}');
    expect(codeOf(() => run('meet', [], { plan: bad }))).toBe('bad-option');
    expect(codeOf(() => run('guess', []))).toBe('bad-option');
    expect(codeOf(() => run('meet', [], { plan: join(folder, 'none.json') }))).toBe('unreadable-file');
    expect(codeOf(() => printPlan('many', '{}'))).toBe('bad-option');
    expect(codeOf(() => printPlan('7', '{"seed":-1}'))).toBe('bad-option');
  });

  test('the driver sends to the smaller program what that program has, and to no other', () => {
    const driver = readFileSync(new URL('../../spark/samestory_spark.py', import.meta.url), 'utf8');
    const [, sent = ''] = /^OF_NUMBERS = \{(.*)\}$/m.exec(driver) ?? [];
    // What `name` does is done in SQL.
    const names = numberStages.map(({ name }) => name).filter((name) => name !== 'name');
    expect(sent.split(', ').map((name) => JSON.parse(name) as string)).toEqual(names);
  });

  test('every stage tells what it reads and gives', () => {
    const told = describeStages(stages);
    for (const { name, input, version } of stages) {
      expect(told).toContain(`${name}/${version}: `);
      expect(told).toContain(`reads ${input.join(', ')}`);
    }
  });
});
