import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBaseline, withoutAccepted, writeBaseline } from '../../src/cli/baseline.js';
import { findingsView } from '../../src/cli/common-flags.js';
import { hasFindings } from '../../src/cli/exit-code.js';
import { createCounter } from '../../src/cli/progress.js';
import { tellFailures, tellNotes } from '../../src/cli/tell-failures.js';
import { choosePaint, chooseWidth, writePieces } from '../../src/cli/terminal.js';
import { listFindings } from '../../src/report/list-findings.js';
import { copyOf, factOf, storyOf } from '../report/facts-of.js';

const flags = { facts: true, failOn: 'never', color: true } as const;

describe('what is shown of the findings', () => {
  test.each([
    [{}, { all: false }],
    [{ all: true }, { all: true }],
    [{ show: 'all' }, { all: true }],
    [{ show: 'major' }, { all: false, show: 'major' }],
    [{ max: 0 }, { all: false, max: 0 }],
    [
      { all: true, show: 'minor', max: 3 },
      { all: true, show: 'minor', max: 3 },
    ],
  ] as const)('%j: %j', (given, wanted) => expect(findingsView({ ...flags, ...given })).toEqual(wanted));

  test.each([
    ['major', [false, false, true]],
    ['minor', [false, true, true]],
    ['never', [false, false, false]],
  ] as const)('a run that fails on %s fails on none, a minor and a major one: %j', (failOn, wanted) => {
    const severities = ['none', 'minor', 'major'] as const;
    expect(severities.map((severity) => hasFindings([factOf({ severity })], failOn))).toEqual(wanted);
    expect(hasFindings([], failOn)).toBe(false);
  });
});

describe('a terminal', () => {
  const painted = (isTTY: boolean, env: Record<string, string>, isWanted = true) =>
    choosePaint({ stdout: { write: () => true, isTTY }, env } as never, isWanted).strong('x') !== 'x';

  test('has colours where they are wanted and can be seen', () => {
    expect(painted(true, {})).toBe(true);
    expect(painted(false, {})).toBe(false);
    expect(painted(true, { TERM: 'dumb' })).toBe(false);
    expect(painted(false, { FORCE_COLOR: '1' })).toBe(true);
    expect(painted(true, { NO_COLOR: '1' })).toBe(false);
    expect(painted(true, { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false);
    expect(painted(true, {}, false)).toBe(false);
  });

  test('is as wide as it is, from sixty to a hundred and twenty columns', () => {
    const width = (columns?: number) =>
      chooseWidth({ write: () => true, ...(columns !== undefined && { columns }) });
    expect([undefined, 59, 60, 99, 120, 121].map(width)).toEqual([100, 60, 60, 99, 120, 120]);
  });

  test('gets all pieces in order, in portions, and waits where it can take no more', async () => {
    const pieces = Array.from({ length: 300 }, (_, i) => `${i} ${'x'.repeat(1000)}\n`);
    const written: string[] = [];
    const listeners = new Map<string, () => void>();
    let waits = 0;
    await writePieces(
      {
        write: (text) => written.push(text) > 2,
        on: (event, listener) => {
          listeners.set(event, listener);
          waits++;
          if (event === 'drain') setTimeout(listener, 0);
        },
        off: (event) => listeners.delete(event),
      },
      pieces,
    );
    expect(written.join('')).toBe(pieces.join(''));
    expect(written.length).toBeGreaterThan(2);
    expect(written.length).toBeLessThan(10);
    expect(waits).toBe(2 * 3);
  });
});

describe('what is told on the way', () => {
  const told = (tell: (output: { write: (text: string) => void }) => void) => {
    const lines: string[] = [];
    tell({ write: (text) => lines.push(text) });
    return lines;
  };
  const failures = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ code: 'x', message: `bad\u0007 ${i}` }));

  test('twenty failures are told one by one, of more the number of the rest', () => {
    expect(told((output) => tellFailures(failures(20), output))).toHaveLength(20);
    const lines = told((output) => tellFailures(failures(22), output));
    expect(lines).toHaveLength(21);
    expect(lines[0]).toBe('samestory: bad\\u0007 0\n');
    expect(lines.at(-1)).toBe('samestory: and 2 more like these.\n');
    expect(told((output) => tellNotes(['a'], output))).toEqual(['samestory: note: a\n']);
    expect(
      told((output) =>
        tellNotes(
          failures(25).map(({ message }) => message),
          output,
        ),
      ),
    ).toHaveLength(20);
  });

  test.each([
    [10, 1000, 2000, ', 5.0/s, 3 min left'],
    [100, 1000, 2000, ', 50/s, 18 s left'],
    [100, 1000, 999, ''],
    [1000, 1000, 2000, ', 500/s'],
    [400, 40_000, 40_000, ', 10/s, 66 min left'],
    [400, 40_000, 80_000, ', 5.0/s, 2.2 h left'],
    [10, 99, 1111, ', 9.0/s, 10 s left'],
    [1, 10, 10_000, ', 0.1/s, 2 min left'],
    [1, 10, 9_800, ', 0.1/s, 89 s left'],
  ])('%d of %d after %d ms: “%s”', (done, total, ms, pace) => {
    let now = 0;
    const lines = told((output) => {
      const counter = createCounter({ ...output, isTTY: true }, true, () => now);
      counter.show({ stage: 'match', done: 0, total });
      now = ms;
      counter.show({ stage: 'match', done, total });
    });
    expect(lines.at(-1)!.replace(/^.*pairs matched/su, '')).toBe(pace);
  });
});

describe('a baseline', () => {
  const clusters = [
    storyOf('wire', [
      copyOf('post', 'wire', [
        factOf(),
        factOf({ severity: 'minor', note: 'Minor.' }),
        factOf({ severity: 'none', change: 'kept' }),
      ]),
    ]),
  ];
  const findings = listFindings(clusters);

  test('holds what a desk would act on, comes back, and hides it and nothing else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'samestory-'));
    try {
      const path = join(folder, 'baseline.json');
      writeBaseline(path, findings);
      const accepted = readBaseline(path);
      expect([...accepted].sort()).toEqual(
        findings
          .filter(({ fact }) => fact.severity !== 'none')
          .map(({ fingerprint }) => fingerprint)
          .sort(),
      );
      const left = withoutAccepted({ clusters, events: [] }, findings, accepted);
      expect(left.clusters[0]!.copies[0]!.comparison.facts.map(({ severity }) => severity)).toEqual(['none']);
      const all = { clusters, events: [] };
      expect(withoutAccepted(all, findings, new Set(['other']))).toBe(all);
      writeFileSync(path, '{"schema":"other","findings":[]}');
      expect(() => readBaseline(path)).toThrow(/not a baseline/);
      writeFileSync(path, '{');
      expect(() => readBaseline(path)).toThrow(/cannot be read as JSON/);
      expect(() => readBaseline(join(folder, 'none.json'))).toThrow(/no such file/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
