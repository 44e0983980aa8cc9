/**
 * Measures the status extractor on DEMETR (facts/demetr.jsonl):
 *
 *   npx tsx bench/measure/statuses.ts [--errors TYPE]
 *
 * False alarms: human translation → machine translation of the same sentence, where every change of status is false.
 * Recall: machine translation → the same with one planted error. Verbs are aligned as plainly as can be: the longest common
 * subsequence of their lemmas. Two sentences are near-identical (the strict comparison) where the words outside the verb groups
 * are the same but for one in twenty.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareStatuses, type StatusVerdict } from '../../src/facts/statuses/comparison.js';
import type { Status } from '../../src/facts/statuses/status.js';
import { extractStatuses } from '../../src/facts/statuses/statuses.js';
import { prepare } from '../../src/text/prepare.js';
import type { PreparedArticle } from '../../src/types.js';
import { argument, dataArgument } from '../lib/arguments.js';

interface Row {
  readonly pert: string;
  readonly id: number;
  readonly lang: string;
  readonly human: string;
  readonly mt: string;
  readonly perturbed: string;
}

const rows: Row[] = readFileSync(join(dataArgument(), 'facts/demetr.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const shown = argument('--errors');

const memo = new Map<string, PreparedArticle>();
function read(text: string): PreparedArticle {
  let document = memo.get(text);
  if (document === undefined) memo.set(text, (document = prepare({ id: 'x', text, language: 'en' })));
  return document;
}

function align(a: readonly Status[], b: readonly Status[]): [Status, Status][] {
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i]![j] =
        a[i]!.lemma === b[j]!.lemma ? best[i + 1]![j + 1]! + 1 : Math.max(best[i + 1]![j]!, best[i]![j + 1]!);
  const pairs: [Status, Status][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]!.lemma === b[j]!.lemma) pairs.push([a[i++]!, b[j++]!]);
    else if (best[i + 1]![j]! >= best[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** The words outside the verb groups are the same but for one in twenty: the sentence was edited, not translated anew. */
function isNearlyIdentical(a: PreparedArticle, b: PreparedArticle): boolean {
  const counts = new Map<string, number>();
  let words = 0;
  for (const [document, step] of [
    [a, 1],
    [b, -1],
  ] as const) {
    const groups = extractStatuses(document).map(({ group }) => group);
    for (const { start, stem } of document.tokens) {
      if (groups.some((group) => group.start <= start && start < group.end)) continue;
      counts.set(stem, (counts.get(stem) ?? 0) + step);
      words++;
    }
  }
  let different = 0;
  for (const count of counts.values()) different += Math.abs(count);
  return different <= Math.max(2, words / 20);
}

interface Finding {
  readonly verdict: StatusVerdict;
  readonly source: Status;
  readonly copy: Status;
}

function compare(source: string, copy: string): Finding[] {
  const [a, b] = [read(source), read(copy)];
  const isStrict = isNearlyIdentical(a, b);
  return align(extractStatuses(a), extractStatuses(b))
    .map(([x, y]) => ({ verdict: compareStatuses(x, y, { isStrict }), source: x, copy: y }))
    .filter(({ verdict }) => verdict !== 'same');
}

function show(source: string, copy: string, findings: readonly Finding[]): void {
  console.log(`A ${source}\nB ${copy}`);
  for (const { verdict, source: x, copy: y } of findings) {
    console.log(
      `  ${verdict}: ${source.slice(x.group.start, x.group.end)} [${x.polarity} ${x.time} ${x.modality}] → ${copy.slice(y.group.start, y.group.end)} [${y.polarity} ${y.time} ${y.modality}]`,
    );
  }
}

const seen = new Set<string>();
const alarms = new Map<string, number>();
let paraphrases = 0;
let alarmed = 0;
for (const row of rows) {
  const key = `${row.human}\n${row.mt}`;
  if (seen.has(key)) continue;
  seen.add(key);
  paraphrases++;
  const findings = compare(row.human, row.mt);
  if (findings.length === 0) continue;
  alarmed++;
  for (const verdict of new Set(findings.map((finding) => finding.verdict)))
    alarms.set(verdict, (alarms.get(verdict) ?? 0) + 1);
  if (shown === 'paraphrase') show(row.human, row.mt, findings);
}
console.log(`human → mt: ${paraphrases} pairs, any change ${((100 * alarmed) / paraphrases).toFixed(2)} %`);
for (const [verdict, count] of alarms)
  console.log(`  ${verdict.padEnd(18)} ${((100 * count) / paraphrases).toFixed(2)} %`);

console.log('mt → perturbed: share found (by verdict)');
for (const type of [...new Set(rows.map((row) => row.pert))].sort()) {
  const mine = rows.filter((row) => row.pert === type);
  const counts = new Map<string, number>();
  let found = 0;
  for (const row of mine) {
    const findings = compare(row.mt, row.perturbed);
    if (findings.length > 0) found++;
    for (const verdict of new Set(findings.map((finding) => finding.verdict)))
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    const isWanted = /negation|tense|question|aspect/.test(type);
    if (shown !== undefined && type.includes(shown) && findings.length > 0 !== isWanted)
      show(row.mt, row.perturbed, findings);
  }
  const detail = [...counts]
    .map(([verdict, count]) => `${verdict} ${(count / mine.length).toFixed(3)}`)
    .join(', ');
  console.log(
    `  ${type.padEnd(34)} ${String(mine.length).padStart(4)}  ${(found / mine.length).toFixed(3)}  ${detail}`,
  );
}
