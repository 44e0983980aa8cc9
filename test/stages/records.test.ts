import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discountTemplate } from '../../src/cluster/template-families.js';
import { InputError } from '../../src/errors.js';
import { resolveOptions } from '../../src/options.js';
import { checkOrder, toPlace, type Fields, type Stage } from '../../src/stages/index.js';
import { keyOfId, positionOf, readNumber, readPosition, readPositions } from '../../src/stages/place.js';
import { fromHex, readSketch, storeOfTwo, toHex, writeSketch } from '../../src/stages/sketch-record.js';
import { eachGroup, groupsOf } from '../../src/stages/stage.js';
import { readPairOf, readVerdict, writeVerdict } from '../../src/stages/verdict-record.js';
import type { Sketch } from '../../src/types.js';
import { made } from '../cluster/pairs.js';

fc.configureGlobal({ seed: 17 });

const codeOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
  return undefined;
};
const uint32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('places', () => {
  test('hold the position, and order by hash, then by position, as strings', () => {
    fc.assert(
      fc.property(uint32, uint32, uint32, uint32, (hash, position, otherHash, other) => {
        const [x, y] = [toPlace(hash, position), toPlace(otherHash, other)];
        expect(positionOf(x)).toBe(position);
        expect(x < y).toBe(hash < otherHash || (hash === otherHash && position < other));
      }),
    );
  });

  test.each(['', '0000000100000002x', '00000001 0000002', '0000000A00000002', '000000010000000'])(
    '%j is none',
    (place) => expect(codeOf(() => positionOf(place))).toBe('bad-record'),
  );

  test('positions are integers of 32 bits without a sign, in at most ten digits', () => {
    for (const position of [0, 7, 2 ** 31, 2 ** 32 - 1])
      expect(readPosition(String(position))).toBe(position);
    expect(readPosition('0000000012')).toBe(12);
    for (const field of [
      '4294967296',
      '9999999999',
      '00000000001',
      '-1',
      '+1',
      '1.5',
      '1e3',
      '0x1',
      ' 1',
      '',
      undefined,
    ])
      expect(codeOf(() => readPosition(field))).toBe('bad-record');
    expect([undefined, '', '3', '3 0 2'].map(readPositions)).toEqual([[], [], [3], [3, 0, 2]]);
    expect(codeOf(() => readPositions('3  2'))).toBe('bad-record');
  });

  test('numbers are finite', () => {
    for (const number of [0, -1.5, 0.1, 1e-300, Number.MAX_VALUE])
      expect(readNumber(String(number))).toBe(number);
    for (const field of ['', undefined, 'x', 'NaN', 'Infinity', '1e999'])
      expect(codeOf(() => readNumber(field))).toBe('bad-record');
  });

  test('keys order as ids do, and no two ids have one', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.string({ unit: 'binary', maxLength: 4 }),
        (x, y) => {
          expect(keyOfId(x) < keyOfId(y)).toBe(x < y);
          expect(keyOfId(x) === keyOfId(y)).toBe(x === y);
        },
      ),
    );
  });
});

describe('sketches', () => {
  const numbers = fc.uint32Array({ maxLength: 6 });
  const rate = fc.constantFrom(1, 0.5, 0.1, 1 / 3);

  test('are read as they were written', () => {
    fc.assert(
      fc.property(fc.string(), numbers, numbers, rate, (id, slots, phrases, phraseRate) => {
        const sketch: Sketch = {
          id,
          signature: { id, version: '', slots },
          phrases,
          ...(phraseRate < 1 && { phraseRate }),
        };
        expect(readSketch(id, writeSketch(sketch))).toEqual(sketch);
        expect(fromHex(toHex(phrases))).toEqual(phrases);
      }),
    );
  });

  test.each([
    '',
    '1|ff',
    '1|ff|1|2',
    '0|ff|1',
    '-1|ff|1',
    '1.5|ff|1',
    'x|ff|1',
    '1|fg|1',
    '1|ff|100000000',
    '1|ff|-1',
    '1|FF|1',
    '1|1  2|1',
  ])('%j is none', (field) => expect(codeOf(() => readSketch('a', field))).toBe('bad-record'));

  test('two stand side by side, each with its own phrases', () => {
    const sketchOf = (id: string, phrases: number[]): Sketch => {
      const slots = new Uint32Array(2);
      return { id, signature: { id, version: '', slots }, phrases: Uint32Array.from(phrases) };
    };
    const store = storeOfTwo(sketchOf('a', [1, 5, 9]), sketchOf('b', [2]));
    const held = [0, 1].map((i) => [...store.pageOf(i).slice(store.startOf(i), store.endOf(i))]);
    expect(held).toEqual([[1, 5, 9], [2]]);
  });
});

describe('verdicts', () => {
  const settings = resolveOptions({});
  const { minCopyProbability: minCopy, minEventProbability: minEvent } = settings;
  const plain = ({ alignment: _, ...verdict }: ReturnType<typeof made>) => verdict;

  test('are read as they were written, with their runs and without', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.option(fc.int32Array()),
        (probability, runs) => {
          const verdict = { ...plain(made(probability)), ...(runs && { sharedRuns: runs }) };
          // JSON has no −0.
          fc.pre(!Object.is(probability, -0));
          expect(readVerdict(writeVerdict(verdict))).toEqual(verdict);
        },
      ),
    );
    expect(codeOf(() => readVerdict('{"relation"'))).toBe('bad-record');
    expect(codeOf(() => readVerdict(undefined))).toBe('bad-record');
  });

  test('come to their places, discounted where both are by templates and the copy is in doubt', () => {
    const placeOf = new Map([
      [40, 0],
      [77, 1],
    ]);
    const read = (copyProbability: number, flag: string) => {
      const verdict = plain(made(copyProbability));
      const found = readPairOf(['9', '1', '77 40', flag, writeVerdict(verdict)], placeOf, settings);
      expect([found.a, found.b]).toEqual([1, 0]);
      return { given: verdict, found: found.match };
    };
    for (const [probability, flag, isDiscounted] of [
      [0.7, '1', true],
      [minCopy, '1', true],
      [0.7, '0', false],
      [1, '1', false],
      [minCopy - 0.01, '1', false],
    ] as const) {
      const { given, found } = read(probability, flag);
      expect(found).toEqual(isDiscounted ? discountTemplate(given, minCopy, minEvent) : given);
    }
    for (const pair of ['40 78', '78 40'])
      expect(
        codeOf(() => readPairOf(['9', '1', pair, '0', writeVerdict(made(0.7))], placeOf, settings)),
      ).toBe('bad-record');
  });
});

describe('records of a stage', () => {
  const stage = { name: 'x', input: ['a', 'b', 'c'], sortedBy: 2 } as unknown as Stage;
  const field = fc.constantFrom('', '1', '10', '2', 'é');
  const records = fc.array(fc.tuple(field, field, field), { maxLength: 8 });
  const isBefore = (x: Fields, y: Fields, count: number) =>
    x.slice(0, count).join('\t') < y.slice(0, count).join('\t');

  test('are taken in order of their first fields as strings, and refused in any other', () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 0, max: 3 }), (list, sortedBy) => {
        const isSorted = list.every((record, i) => i === 0 || !isBefore(record, list[i - 1]!, sortedBy));
        const take = () => [...checkOrder(list, { ...stage, sortedBy })];
        if (isSorted) expect(take()).toEqual(list);
        else expect(codeOf(take)).toBe('unsorted-records');
      }),
    );
    expect(codeOf(() => [...checkOrder([['1', '2']], stage)])).toBe('bad-record');
    expect(codeOf(() => [...checkOrder([['1', '2', '3', '4']], stage)])).toBe('bad-record');
    expect([...checkOrder([['1', '2']], { ...stage, name: 'read' })]).toEqual([['1', '2']]);
  });

  test('are told by number and first field where they are out of order', () => {
    const take = () => [
      ...checkOrder(
        [
          ['1', '', ''],
          ['3', '', ''],
          ['2', '', ''],
        ],
        stage,
      ),
    ];
    expect(take).toThrow('Records of x must be sorted by a, b as strings: record 3 has "2" after "3".');
  });

  test('fall into groups by their first field, whoever reads few of one', () => {
    fc.assert(
      fc.property(records, fc.infiniteStream(fc.nat(3)), (list, reads) => {
        const groups: Fields[][] = [];
        for (const record of list)
          if (groups.at(-1)?.[0]![0] === record[0]) groups.at(-1)!.push(record);
          else groups.push([record]);
        expect([...groupsOf(list)]).toEqual(groups);
        const counts = [...reads.take(groups.length)];
        let i = 0;
        for (const { rest } of eachGroup(list)) {
          const read: Fields[] = [];
          if (counts[i]! > 0) for (const record of rest) if (read.push(record) >= counts[i]!) break;
          expect(read).toEqual(groups[i]!.slice(0, counts[i]));
          i++;
        }
        expect(i).toBe(groups.length);
      }),
    );
  });
});
