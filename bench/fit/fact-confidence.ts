/**
 * Measures how far each sort of finding is to be trusted and writes src/facts/findings/confidence-table.ts.
 *
 * Run: npx tsx bench/fit/fact-confidence.ts [--data DIR] [--check]
 * Source: DEMETR (MIT), facts/demetr.jsonl. A finding between a machine translation and the same with
 * a critical or major error counts as right, one between the human and the machine translation as wrong; rates are
 * taken per pair, so that both sorts of pair count as equally many. “Kept” and “rephrased” are wrong where they cover
 * the words that were changed. Only the figures are kept.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffWordsWithSpace } from 'diff';
import type { FactChange } from '../../src/types.js';
import { dataArgument, writeGenerated } from '../lib/arguments.js';
import { compareAsCopy } from '../lib/compare-as-copy.js';

const rows = readFileSync(join(dataArgument(), 'facts/demetr.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { severity: string; human: string; mt: string; perturbed: string });

/** Findings needed before a figure is its own. */
const minSeen = 12;

interface Tally {
  right: number;
  wrong: number;
  seen: number;
}
const tallies = new Map<string, Tally>();

function keysOf({ change, kind, garble }: FactChange): string[] {
  return [
    ...new Set(
      [`${change} ${kind} ${garble ?? ''}`, `${change} ${garble ?? ''}`, change].map((key) => key.trim()),
    ),
  ];
}

function count(change: FactChange, right: number, wrong: number): void {
  for (const key of keysOf(change)) {
    const tally = tallies.get(key) ?? { right: 0, wrong: 0, seen: 0 };
    tally.right += right;
    tally.wrong += wrong;
    tally.seen++;
    tallies.set(key, tally);
  }
}

const isQuiet = ({ change }: FactChange) => change === 'kept' || change === 'rephrased';

/** Spans of the perturbed sentence that differ from the original. */
function editedSpans(from: string, to: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let at = 0;
  for (const { value, added, removed } of diffWordsWithSpace(from, to)) {
    if (added) spans.push({ start: at, end: at + value.length });
    if (!removed) at += value.length;
  }
  return spans;
}

const broken = rows.filter(({ severity }) => severity === 'critical' || severity === 'major');
const translations = new Map(rows.map(({ human, mt }) => [`${human}\n${mt}`, { human, mt }]));
for (const { human, mt } of translations.values()) {
  for (const change of compareAsCopy(human, mt)) {
    if (isQuiet(change)) count(change, 1 / translations.size, 0);
    else count(change, 0, 1 / translations.size);
  }
}
for (const { mt, perturbed } of broken) {
  const edited = editedSpans(mt, perturbed);
  for (const change of compareAsCopy(mt, perturbed)) {
    if (!isQuiet(change)) count(change, 1 / broken.length, 0);
    else {
      const covers = edited.some(
        ({ start, end }) => change.copy && start < change.copy.end && end > change.copy.start,
      );
      count(change, covers ? 0 : 1 / broken.length, covers ? 1 / broken.length : 0);
    }
  }
}

const prior = 1 / broken.length;
const lines = [...tallies]
  .filter(([, { seen }]) => seen >= minSeen)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, { right, wrong, seen }]) => {
    const confidence = (right + prior) / (right + wrong + 2 * prior);
    console.log(`${key.padEnd(45)} ${String(seen).padStart(6)}  ${confidence.toFixed(2)}`);
    return `  '${key}': ${confidence.toFixed(2)},`;
  });
writeGenerated(
  'src/facts/findings/confidence-table.ts',
  `/**
 * Share of right findings by sort, measured by bench/fit/fact-confidence.ts on DEMETR (MIT): ${translations.size} true
 * paraphrases against ${broken.length} sentences with a planted error. Generated; figures only.
 */
// prettier-ignore
export const measuredConfidence: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`,
);
