/**
 * What is told of facts that were changed in copies in other words (teachers' simplifications, two translations, rewrites
 * and restylings by language models): every fault planted by `bench/fit/planted-rewrites.ts` as a CORRECTION, as less, or not.
 *
 *   npx tsx bench/measure/planted-rewrites.ts [pairs a set, default 60] [faults a pair, default 3] [--set NAME] [--show KIND] [--data DIR]
 *
 * A fault is told where a finding touches it, in the copy or where the right value stands in the source, that the copy as it
 * was does not have. `alarms` are findings of change in the copies as they were: false in those by people, of which not all
 * are in the others. Confidence as it is shipped: its models were fitted on other stories of these sets, with faults of these
 * kinds; how sure they are of sets that they have not seen is told by `npx tsx bench/fit/fact-confidence.ts`.
 */
import { compareArticles } from '../../src/index.js';
import type { FactChange, Span } from '../../src/types.js';
import { plantRewrites, rewriteSets, type RewriteFault } from '../fit/planted-rewrites.js';
import { readCopySets } from '../fit/read-sets.js';
import { argument, dataArgument, plainArguments } from '../lib/arguments.js';
import { printTable, type Row } from '../lib/report.js';

const [perSet = 60, perPair = 3] = plainArguments().map(Number);
const [only, shown] = [argument('--set'), argument('--show')];
const sets = readCopySets(dataArgument()).filter(({ name }) =>
  (rewriteSets as readonly string[]).includes(name),
);
const pairs = plantRewrites(sets, { perSet, perPair, half: 'measured' }).filter(
  ({ set }) => only === undefined || set === only,
);

const compare = (source: string, copy: string) =>
  compareArticles({ id: 'source', text: source, language: 'en' }, { id: 'copy', text: copy, language: 'en' });
const told = (facts: readonly FactChange[]) => facts.filter(({ severity }) => severity !== 'none');
const key = ({ change, kind, source, copy }: FactChange) =>
  [change, kind, source?.text, copy?.text].join('|');
const meets = (a: Span | undefined, b: Span) => a !== undefined && a.start < b.end && b.start < a.end;
const isGarble = ({ change }: FactChange) => change === 'garbled' || change === 'contradicted';

type Degree = 'major' | 'minor' | 'left out or put in' | 'silent' | 'no copy';
const degrees: readonly Degree[] = ['major', 'minor', 'left out or put in', 'silent', 'no copy'];
const bySet = new Map<string, Map<Degree, number>>();
const byKind = new Map<string, Map<Degree, number>>();
const alarms = new Map<string, { pairs: number; garbles: number; majors: number }>();

function count(tallies: Map<string, Map<Degree, number>>, name: string, degree: Degree): void {
  const tally = tallies.get(name) ?? new Map<Degree, number>();
  tallies.set(name, tally);
  tally.set(degree, (tally.get(degree) ?? 0) + 1);
}

function degreeOf(source: string, fault: RewriteFault, before: ReadonlySet<string>): Degree {
  const { relation, facts } = compare(source, fault.text);
  if (relation === 'unrelated' || relation === 'same-event') return 'no copy';
  const at = told(facts).filter(
    (one) => !before.has(key(one)) && (meets(one.copy, fault.copy) || meets(one.source, fault.source)),
  );
  if (at.some((one) => one.severity === 'major' && one.change !== 'dropped')) return 'major';
  if (at.some(isGarble)) return 'minor';
  return at.length > 0 ? 'left out or put in' : 'silent';
}

for (const { set, source, copy, faults } of pairs) {
  const base = told(compare(source, copy).facts);
  const tally = alarms.get(set) ?? { pairs: 0, garbles: 0, majors: 0 };
  alarms.set(set, tally);
  tally.pairs++;
  tally.garbles += base.filter(isGarble).length;
  tally.majors += base.filter((one) => one.severity === 'major' && one.change !== 'dropped').length;
  const before = new Set(base.map(key));
  for (const fault of faults) {
    const degree = degreeOf(source, fault, before);
    count(bySet, set, degree);
    count(byKind, fault.kind, degree);
    if (shown === fault.kind)
      console.log(
        `${degree}: ${fault.was} → ${fault.now} | ${source.slice(Math.max(0, fault.source.start - 50), fault.source.end + 50)} | ${fault.text.slice(Math.max(0, fault.copy.start - 50), fault.copy.end + 50)}`.replace(
          /\s+/g,
          ' ',
        ),
      );
  }
}

function rowsOf(tallies: ReadonlyMap<string, ReadonlyMap<Degree, number>>, name: string): Row[] {
  const sum = new Map<Degree, number>();
  for (const tally of tallies.values())
    for (const [degree, n] of tally) sum.set(degree, (sum.get(degree) ?? 0) + n);
  return [...tallies, ['all', sum] as const].map(([one, tally]) => {
    const all = [...tally.values()].reduce((total, n) => total + n, 0);
    return {
      [name]: one,
      planted: all,
      ...Object.fromEntries(degrees.map((degree) => [degree, ((tally.get(degree) ?? 0) / all).toFixed(3)])),
    };
  });
}

printTable('Faults planted in rewrites, by kind: share told', rowsOf(byKind, 'kind'));
printTable('By set', rowsOf(bySet, 'set'));
printTable(
  'Alarms in the copies as they were, a pair',
  [...alarms].map(([set, { pairs: n, garbles, majors }]) => ({
    set,
    pairs: n,
    'changes told': (garbles / n).toFixed(2),
    CORRECTIONs: (majors / n).toFixed(2),
  })),
);
