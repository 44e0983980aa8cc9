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
