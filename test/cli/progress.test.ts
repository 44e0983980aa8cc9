import { expect, test } from 'vitest';
import { createCounter } from '../../src/cli/progress.js';

test('a batch of a million writes about a hundred lines a stage, the last of them whole', () => {
  const written: string[] = [];
  const counter = createCounter({ write: (text) => written.push(text), isTTY: true }, true);
  const total = 1_000_000;
  for (let done = 1; done <= total; done++) counter.show({ stage: 'match', done, total });
  expect(written).toHaveLength(100);
  expect(written[49]).toContain('[============>           ] 500000 of 1000000 pairs matched');
  expect(written.at(-1)).toContain(`[${'='.repeat(24)}] 1000000 of 1000000 pairs matched`);
  counter.clear();
  expect(written.at(-1)).toBe('\r\u001b[2K');
});

test('nothing is written where nobody looks', () => {
  const written: string[] = [];
  for (const [isTTY, isWanted] of [
    [false, true],
    [true, false],
  ] as const) {
    const counter = createCounter({ write: (text) => written.push(text), isTTY }, isWanted);
    counter.show({ stage: 'prepare', done: 1, total: 1 });
    counter.clear();
  }
  expect(written).toEqual([]);
});

test('after a second a stage has its rate, and the time that is left at it', () => {
  const written: string[] = [];
  let now = 5000;
  const counter = createCounter({ write: (text) => written.push(text), isTTY: true }, true, () => now);
  const tell = (stage: 'prepare' | 'match', done: number, total: number, at: number) => {
    now = at;
    counter.show({ stage, done, total });
    return written.at(-1)!.replace(/^[^\]]*\] /u, '');
  };
  expect(tell('prepare', 0, 1000, 5000)).toBe('0 of 1000 articles prepared');
  expect(tell('prepare', 10, 1000, 5500)).toBe('10 of 1000 articles prepared');
  expect(tell('prepare', 100, 1000, 7000)).toBe('100 of 1000 articles prepared, 50/s, 18 s left');
  expect(tell('prepare', 1000, 1000, 15_000)).toBe('1000 of 1000 articles prepared, 100/s');
  // Another stage has a clock of its own.
  expect(tell('match', 1000, 100_000, 20_000)).toBe('1000 of 100000 pairs matched');
  expect(tell('match', 11_000, 100_000, 120_000)).toBe('11000 of 100000 pairs matched, 100/s, 15 min left');
  expect(tell('match', 12_000, 100_000, 20_020_000)).toBe(
    '12000 of 100000 pairs matched, 0.6/s, 44.4 h left',
  );
});
