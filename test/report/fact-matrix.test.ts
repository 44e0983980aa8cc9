import { describe, expect, test } from 'vitest';
import { PLAIN } from '../../src/report/paint.js';
import { renderFactMatrix } from '../../src/report/render-fact-matrix.js';
import type { FactRow, FactVersion } from '../../src/types.js';
import { told } from './facts-of.js';

const version = (article: string, entered: string, words?: string, change = words ? 'garbled' : 'dropped') =>
  ({
    article,
    entered,
    change: article === entered && entered === 'wire' ? 'kept' : change,
    severity: 'major',
    ...(words !== undefined && { passage: told(words) }),
  }) as FactVersion;

const row = (versions: readonly FactVersion[], more: Partial<FactRow> = {}): FactRow => ({
  ...{
    kind: 'quantity',
    origin: 'wire',
    passage: told('14  men'),
    severity: 'major',
    versions,
    outliers: [],
  },
  ...more,
});

const render = (rows: readonly FactRow[], all = false) =>
  renderFactMatrix(rows, { paint: PLAIN, width: 200, all });
const wire = version('wire', 'wire', '14 men');

describe('renderFactMatrix', () => {
  test('names who has it as it was first told, where another saying entered, and who has it from there', () => {
    const versions = [
      wire,
      version('post', 'wire', '14 men'),
      version('metro', 'metro', '12 men'),
      version('echo', 'metro', '12 men'),
      version('gazette', 'gazette'),
    ];
    expect(render([row(versions)])).toEqual([
      '  WHERE EACH CHANGE ENTERED',
      '    “14 men” in wire and post; metro says “12 men”, and from it echo; gazette leaves it out.',
    ]);
  });

  test('takes the one in which a saying entered for its first, wherever it stands', () => {
    const versions = [wire, version('echo', 'metro', '12 men'), version('metro', 'metro', '12 men')];
    expect(render([row(versions)])[1]).toContain('metro says “12 men”, and from it echo.');
    const orphan = [wire, version('echo', 'metro', '12 men'), version('post', 'metro', '13 men')];
    expect(render([row(orphan)])[1]).toContain('echo says “12 men”, and from it post.');
  });

  test('names who stands against most where there are three or more', () => {
    const two = [wire, version('metro', 'metro', '12 men')];
    const three = [...two, version('post', 'wire', '14 men')];
    expect(render([row(three, { outliers: ['metro'] })])[1]).toMatch(/“12 men”\. Against most: metro\.$/);
    expect(render([row(two, { outliers: ['metro'] })])[1]).not.toContain('Against');
    expect(render([row(three)])[1]).not.toContain('Against');
  });

  test('a fact that a copy added says so', () => {
    const added = [version('metro', 'metro', '12 men', 'added'), version('echo', 'metro', '12 men', 'kept')];
    expect(render([row(added, { origin: 'metro', passage: told('12 men') })])[1]).toBe(
      '    “12 men” was added in metro and echo.',
    );
  });

  test('says nothing of what all tell alike', () => {
    expect(render([])).toEqual([]);
    expect(render([row([wire], { severity: 'none' })])).toEqual([]);
    expect(render([row([wire], { severity: 'none' }), row([wire], { severity: 'minor' })])).toHaveLength(2);
  });

  test('shows forty, counts the rest, and shows all where that is asked for', () => {
    const rows = (count: number) => Array.from({ length: count }, () => row([wire]));
    expect(render(rows(40))).toHaveLength(41);
    expect(render(rows(41))).toHaveLength(42);
    expect(render(rows(41)).at(-1)).toBe('    … and 1 more (--all shows them)');
    expect(render(rows(60), true)).toHaveLength(61);
  });
});
