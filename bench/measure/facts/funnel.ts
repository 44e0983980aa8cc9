/**
 * Where faults are lost on the way from two texts to a finding, by kind of fault.
 *
 *   npx tsx bench/measure/facts/funnel.ts [--data DIR] [--only SET] [--show STAGE]
 *
 * Development rows only: the even rows of the invented triples (a fault in a verbatim copy, in one lightly reworded, in
 * one told anew), and the changed pairs of bump, fib and condaqa-edits. Of each fault the first stage that lost it:
 *
 * - `unrelated`: the texts are taken for two stories;
 * - `unlinked`: the sentence with the fault answers no sentence, or another one;
 * - `silent`: linked, and no judge says anything of the faulty words;
 * - `same`: a judge took them for the same;
 * - `unsure`: told, and not sure enough; `overlap`: another finding stands in its place;
 * - `label`: told as another change or kind; `severity`: told, and not as grave; `found`.
 */
import { join } from 'node:path';
import { matchForFacts } from '../../../src/batch/to-comparison.js';
import { compareFacts, findFacts } from '../../../src/facts/compare-facts.js';
import { createFactContext, type FactContext, type Finding } from '../../../src/facts/fact-context.js';
import { confidenceOf } from '../../../src/facts/findings/confidence.js';
import { weigh } from '../../../src/facts/findings/weigh.js';
import { createMatcher } from '../../../src/match/create-matcher.js';
import { resolveOptions } from '../../../src/options.js';
import { prepare } from '../../../src/text/prepare.js';
import type { FactChange, Span } from '../../../src/types.js';
import { readLines } from '../../fit/read-sets.js';
import { argument, dataArgument } from '../../lib/arguments.js';
import { printTable } from '../../lib/report.js';

const data = dataArgument();
const [only, show] = [argument('--only'), argument('--show')];
const match = createMatcher(resolveOptions({}));
const stages = 'unrelated unlinked silent same unsure overlap label severity found'.split(' ');

interface Read {
  readonly context?: FactContext;
  readonly raw: readonly Finding[];
  readonly told: readonly FactChange[];
}

function read(source: string, copy: string): Read {
  const [a, b] = [prepare({ id: 'a', text: source }), prepare({ id: 'b', text: copy })];
  const found = matchForFacts(a, b, match(a, b));
  if (found.relation === 'unrelated') return { raw: [], told: [] };
  const context = createFactContext(a, b, found);
  return {
    context,
    raw: findFacts(context).map(({ finding }) => finding),
    told: compareFacts(a, b, found).filter(({ severity }) => severity !== 'none'),
  };
}

interface Expected {
  readonly change: readonly string[];
  readonly kind?: readonly string[];
  readonly severity?: readonly string[];
  readonly source?: Span | undefined;
  readonly copy?: Span | undefined;
}

type Facts = Pick<FactChange, 'change' | 'kind' | 'severity' | 'source' | 'copy'>;

const keyOf = ({ change, kind, severity, source, copy }: Facts) =>
  [change, kind, severity, source?.text, copy?.text].join('|');

function stageOf({ context, raw, told }: Read, expected: Expected, known: ReadonlySet<string>): string {
  if (!context) return 'unrelated';
  const meets = (span: Span | undefined, at: Span | undefined) =>
    span !== undefined && at !== undefined && span.start < at.end && at.start < span.end;
  const isAnywhere = !expected.source && !expected.copy;
  const touches = ({ source, copy }: Facts) =>
    isAnywhere || meets(source, expected.source) || meets(copy, expected.copy);
  const isNamed = ({ change, kind }: Facts) =>
    expected.change.includes(change) && (expected.kind?.includes(kind) ?? true);
  const isGrave = ({ severity }: Facts) => expected.severity?.includes(severity) ?? true;
  const fresh = told.filter((one) => !known.has(keyOf(one)) && touches(one));
  if (fresh.some((one) => isNamed(one) && isGrave(one))) return 'found';
  if (fresh.some(isNamed)) return 'severity';
  const faults = raw.filter((one) => one.severity !== 'none' && touches(one));
  const named = faults.filter(isNamed);
  if (named.some((one) => weigh(one, confidenceOf(context, one)))) return 'overlap';
  if (fresh.length > 0) return 'label';
  if (faults.length > 0) return 'unsure';
  const at = (spans: readonly Span[], span: Span | undefined) =>
    span ? spans.findIndex(({ end }) => end > span.start) : -1;
  const i = at(context.source.sentences, expected.source);
  const j = at(context.copy.sentences, expected.copy);
  const isLinked =
    i >= 0 && j >= 0
      ? context.toCopy[i]!.includes(j)
      : i >= 0
        ? context.toCopy[i]!.length > 0
        : j < 0 || context.toSource[j]!.length > 0;
  if (!isLinked) return 'unlinked';
  return raw.some((one) => one.severity === 'none' && !isAnywhere && touches(one)) ? 'same' : 'silent';
}

const tables = new Map<string, Map<string, Record<string, number>>>();

function count(table: string, kind: string, stage: string, row: () => unknown): void {
  const kinds = tables.get(table) ?? new Map<string, Record<string, number>>();
  tables.set(table, kinds);
  for (const name of [kind, 'all']) {
    const counts = kinds.get(name) ?? {};
    counts[stage] = (counts[stage] ?? 0) + 1;
    kinds.set(name, counts);
  }
  if (show === stage) console.log(table, kind, JSON.stringify(row(), undefined, 1));
}

function spanOf(text: string, part: string | undefined): Span | undefined {
  const start = part ? text.indexOf(part) : -1;
  return start < 0 ? undefined : { start, end: start + part!.length };
}

interface Triple {
  readonly kind: string;
  readonly source: string;
  readonly garbled_verbatim: string;
  readonly garbled_light?: string;
  readonly garbled: string;
  readonly harmless_light?: string;
  readonly harmless?: string;
  readonly expect: Expected & { readonly span: Readonly<Record<string, string | undefined>> };
}

function countTriples(): void {
  readLines<Triple>(join(data, 'cases/desk-triples.jsonl')).forEach((row, index) => {
    if (index % 2 === 1) return;
    const { span, change, kind, severity } = row.expect as Triple['expect'] & Required<Expected>;
    const forms = [
      ['verbatim', row.garbled_verbatim, undefined, span.verbatimCopy],
      ['light', row.garbled_light, row.harmless_light, span.lightCopy ?? span.verbatimCopy],
      ['rewrite', row.garbled, row.harmless, span.rewriteCopy],
    ] as const;
    for (const [form, copy, harmless, part] of forms) {
      if (!copy || (only && only !== form)) continue;
      const known = new Set(harmless ? read(row.source, harmless).told.map(keyOf) : []);
      const result = read(row.source, copy);
      const sides = { source: spanOf(row.source, span.source), copy: spanOf(copy, part) };
      const stage = stageOf(result, { change, kind, severity, ...sides }, known);
      count(`triples, ${form}`, row.kind, stage, () => ({
        span,
        expected: [change, kind, severity].join(' / '),
        source: row.source,
        copy,
        told: result.told.filter((one) => !known.has(keyOf(one))).map(({ note }) => note),
      }));
    }
  });
}

interface Changed {
  readonly label?: string;
  readonly minimal?: boolean;
  readonly change?: string;
  readonly kind?: string;
  readonly original?: string;
  readonly source: string;
  readonly copy: string;
}

function countChanged(set: string, isWanted: (row: Changed) => boolean): void {
  if (only && only !== set) return;
  for (const row of readLines<Changed>(join(data, `facts/${set}.jsonl`)).filter(isWanted)) {
    const source = row.original ?? row.source;
    if (source === row.copy) continue;
    const result = read(source, row.copy);
    const stage = stageOf(result, { change: ['garbled', 'contradicted'] }, new Set());
    count(set, row.change ?? row.kind ?? '', stage, () => ({
      source,
      copy: row.copy,
      told: result.told.map(({ note }) => note),
    }));
  }
}

countTriples();
countChanged('bump', ({ label, change, original }) =>
  Boolean(label === 'changed' && original && !/coreference/i.test(change ?? '')),
);
countChanged('fib', ({ minimal, original }) => Boolean(minimal && original));
countChanged('condaqa-edits', ({ label }) => label === 'changed');

for (const [title, kinds] of tables)
  printTable(
    title,
    [...kinds]
      .sort(([a], [b]) => Number(a === 'all') - Number(b === 'all') || (a < b ? -1 : 1))
      .map(([kind, counts]) => ({ kind, ...Object.fromEntries(stages.map((s) => [s, counts[s] ?? 0])) })),
  );
