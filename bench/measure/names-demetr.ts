/**
 * How names are compared on single sentences, from facts/demetr.jsonl:
 *
 *     npx tsx bench/measure/names-demetr.ts [alarms | replaced | removed] [--data DIR]
 *
 * A human against a machine translation are true paraphrases, so names that are "different" there, with one left over
 * on both sides, are false alarms. A word after the command prints the errors of that kind for reading.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNameMatcher } from '../../src/facts/names/comparison.js';
import { extractNames, type Name } from '../../src/facts/names/names.js';
import { prepare } from '../../src/text/prepare.js';
import { dataArgument, plainArguments } from '../lib/arguments.js';

interface Row {
  readonly pert: string;
  readonly severity: string;
  readonly human: string;
  readonly mt: string;
  readonly perturbed: string;
}

const path = join(dataArgument(), 'facts/demetr.jsonl');

if (existsSync(path)) {
  const rows = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const translations = [...new Map(rows.map((row) => [`${row.human}\t${row.mt}`, row])).values()];
  report('alarms', translations, ({ human, mt }) => leftOver(human, mt), isReplaced);
  const replaced = rows.filter(({ pert }) => pert.endsWith('ne_replaced'));
  report(
    'replaced',
    replaced,
    ({ mt, perturbed }) => leftOver(mt, perturbed),
    (left) => !isReplaced(left),
  );
  const removed = rows.filter(({ pert }) => pert.endsWith('ne_removed'));
  report(
    'removed',
    removed,
    ({ mt, perturbed }) => leftOver(mt, perturbed),
    ({ source }) => source.length === 0,
  );
  const minor = rows.filter(({ severity }, i) => severity === 'minor' && i % 8 === 0);
  report('harmless edits', minor, ({ mt, perturbed }) => leftOver(mt, perturbed), isReplaced);
} else console.log(`${path} is not here`);

interface LeftOver {
  readonly source: readonly string[];
  readonly copy: readonly string[];
  readonly paired: readonly string[];
}

/** Names without a partner on the other side, once those that compare as one are paired. */
function leftOver(a: string, b: string): LeftOver {
  const [source, copy] = [a, b].map((text, i) => prepare({ id: `${i}`, text, language: 'en' })) as [
    never,
    never,
  ];
  const matcher = createNameMatcher(source, copy);
  const rest = new Set(extractNames(copy).names.filter((name) => !matcher.inSource(name)));
  const paired: string[] = [];
  const alone = extractNames(source).names.filter((name) => {
    if (matcher.inCopy(name)) return false;
    for (const other of rest) {
      const verdict = matcher.compare(name, other);
      if (verdict === 'different') continue;
      rest.delete(other);
      paired.push(`${name.key} ${verdict} ${other.key}`);
      return false;
    }
    return true;
  });
  const label = ({ key, kind }: Name): string => `${key} (${kind})`;
  return { source: alone.map(label), copy: [...rest].map(label), paired };
}

function isReplaced({ source, copy }: LeftOver): boolean {
  return source.length > 0 && copy.length > 0;
}

function report(
  label: string,
  rows: readonly Row[],
  compare: (row: Row) => LeftOver,
  isError: (left: LeftOver) => boolean,
): void {
  const errors = rows.map((row) => ({ row, left: compare(row) })).filter(({ left }) => isError(left));
  console.log(
    `${label}: ${errors.length} wrong of ${rows.length} (${((100 * errors.length) / rows.length).toFixed(1)} %)`,
  );
  if (plainArguments()[0] !== label) return;
  for (const { row, left } of errors) {
    const lines = label === 'alarms' ? [row.human, row.mt] : [row.mt, row.perturbed];
    console.log(
      `  ${lines.join('\n  ')}\n    ${left.source.join(', ')} <> ${left.copy.join(', ')}  [${left.paired.join(', ')}]`,
    );
  }
}
